import assert from 'node:assert/strict';
import { isRearranged } from '../../../server/language/text/rearranged';

describe('words whose letters are in another order', () => {
  const same: readonly (readonly [string, string])[] = [
    ['گرتوش', 'گوترش'],
    ['زلسنکی', 'زلنسکی'],
  ];
  for (const [one, other] of same) it(`«${one}», «${other}»`, () => assert.ok(isRearranged(one, other)));

  const others: readonly (readonly [string, string])[] = [
    ['گوترش', 'گوترش'],
    ['گوترش', 'گوتریش'],
    ['شوترگ', 'گوترش'],
    ['مرادی', 'درامی'],
  ];
  for (const [one, two] of others) it(`not «${one}», «${two}»`, () => assert.ok(!isRearranged(one, two)));
});
