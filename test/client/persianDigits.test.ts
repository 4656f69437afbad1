import assert from 'node:assert/strict';
import { inPersianDigits } from '../../client/persianDigits';

describe('digits in Persian', () => {
  for (const [text, written] of [
    ['97 / 404', '۹۷ / ۴۰۴'],
    ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'],
    ['۱۴۰۴', '۱۴۰۴'],
    ['هیچ', 'هیچ'],
  ] as const)
    it(`«${text}» is written «${written}»`, () => assert.equal(inPersianDigits(text), written));
});
