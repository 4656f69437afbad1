import assert from 'node:assert/strict';
import { areTypedAlike } from '../../../server/language/text/typedAlike';

describe('letters that are mistaken for each other', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['ج', 'ح'],
    ['ن', 'ت'],
    ['گ', 'ک'],
    ['ل', 'ا'],
    ['ف', 'ب'],
    ['ز', 'ی'],
  ];
  for (const [one, other] of alike) {
    it(`«${one}» and «${other}»`, () => {
      assert.ok(areTypedAlike(one, other));
      assert.ok(areTypedAlike(other, one));
    });
  }
  const apart: readonly (readonly [string, string])[] = [
    ['ش', 'م'],
    ['پ', 'ک'],
    ['ض', 'و'],
  ];
  for (const [one, other] of apart) it(`not «${one}» and «${other}»`, () => assert.ok(!areTypedAlike(one, other)));
});
