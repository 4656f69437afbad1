import assert from 'node:assert/strict';
import { namesIn } from '../support';

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'خدیجه (لیلا) میرغفاری و محمد هادی (رامین) جعفرپور آمدند.',
    ['person: خدیجه (لیلا) میرغفاری', 'person: محمد هادی (رامین) جعفرپور'],
  ],
  ['از خورخه «توتو» کیروگا پیشی گرفت.', ['person: خورخه «توتو» کیروگا']],
  ['رضا (وکیل) به شیراز رفت.', ['person: رضا', 'place: شیراز']],
];

describe('what friends call somebody', () => {
  for (const [text, names] of CASES)
    it(text, () => {
      assert.deepEqual(namesIn(text), names);
    });
});
