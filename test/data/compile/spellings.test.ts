import assert from 'node:assert/strict';
import { spellingsOf } from '../../../server/data/compile/spellings';

describe('spellingsOf', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['هیئت دولت', ['هیئت دولت', 'هیات دولت']],
    ['مسئول روابط عمومی', ['مسئول روابط عمومی', 'مسوول روابط عمومی']],
    ['نمایندگان هیئت\u200cها', ['نمایندگان هیئت\u200cها', 'نمایندگان هیات\u200cها']],
    ['وزارت کشور', ['وزارت کشور']],
    // Another word that holds the letters.
    ['الهیئتی', ['الهیئتی']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(spellingsOf(text), expected));
});
