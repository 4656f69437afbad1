import assert from 'node:assert/strict';
import { beginAlike, soundOf } from '../../../server/language/text/sound';

describe('how words sound', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['حیران', 'هیران'],
    ['عاشوراده', 'آشوراده'],
    ['استامبول', 'استانبول'],
    ['تاشکنت', 'تاشکند'],
    ['غزوین', 'قزوین'],
    ['عراق', 'اراق'],
  ];
  for (const [one, other] of alike) it(`«${one}» as «${other}»`, () => assert.equal(soundOf(one), soundOf(other)));

  const other: readonly (readonly [string, string])[] = [
    ['تهران', 'مهران'],
    ['بعلبک', 'ببلبک'],
    ['شهریور', 'شهرور'],
  ];
  for (const [one, two] of other) it(`«${one}» not as «${two}»`, () => assert.notEqual(soundOf(one), soundOf(two)));

  it('is told of beginnings, where ع is not heard', () => {
    assert.ok(beginAlike('ع', 'آ'));
    assert.ok(beginAlike('ص', 'ث'));
    assert.ok(!beginAlike('ع', 'غ'));
  });
});
