import assert from 'node:assert/strict';
import { namesIn } from '../support';

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['شعرخوانی الهام پاوه نژاد در یک آلبوم شنیده می‌شود.', ['person: الهام پاوه نژاد']],
  ['مریم تهران نژاد به پاوه رفت.', ['person: مریم تهران نژاد', 'place: پاوه']],
];

describe('a family name of two words', () => {
  for (const [text, names] of CASES)
    it(text, () => {
      assert.deepEqual(namesIn(text), names);
    });
});
