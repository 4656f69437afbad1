import assert from 'node:assert/strict';
import { isSpellingVariant } from '../../../../server/language/entities/spelling/spelling';

describe('isSpellingVariant', () => {
  const variants: readonly (readonly [string, string])[] = [
    ['استیوویتکاف', 'استیوویتکوف'],
    ['هانسگروندبرگ', 'هانسگراندبرگ'],
    ['کارینژانپیر', 'کارینژانپییر'],
    ['ولودیمیرزلنسکی', 'ولودیمیرزلینسکی'],
    ['میخاییلاولیانوف', 'میخاییلاولیانف'],
  ];
  for (const [one, other] of variants) {
    it(`${one} and ${other} are one`, () => {
      assert.ok(isSpellingVariant(one, other));
      assert.ok(isSpellingVariant(other, one));
    });
  }
  const others: readonly (readonly [string, string])[] = [
    ['علیکریمی', 'علیکرامتی'],
    ['رضاحسینی', 'رضاحسنی'],
    ['محمدی', 'محمودی'],
    ['سهراب', 'سهرابی'],
    ['احمدکاظمی', 'حامدکاظمی'],
    ['کریمی', 'کرمی'],
  ];
  for (const [one, other] of others) {
    it(`${one} and ${other} are two`, () => {
      assert.ok(!isSpellingVariant(one, other));
      assert.ok(!isSpellingVariant(other, one));
    });
  }
});
