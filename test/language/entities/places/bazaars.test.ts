import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('bazaars that are called after somebody', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['دلار در بازار فردوسی گران شد.', ['place: بازار فردوسی']],
    ['دو سارق در بازار رضا در مشهد ماندند.', ['place: بازار رضا', 'place: مشهد']],
    // Which a town has one of.
    ['بازار تاریخی خوی سوخت و در بازار بزرگ اصفهان ماندند.', ['place: بازار تاریخی خوی', 'place: بازار بزرگ اصفهان']],
    ['بازار بزرگ لندن و بازار مسکن شیراز آرام است.', ['place: لندن', 'place: شیراز']],
    ['بازار رضا را آشفته کرد و در بازار امید به بهبود کم شد.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});
