import assert from 'node:assert/strict';
import { isTransliteration, nearestName } from '../../../server/rules/entities/nearNames';
import { problemsOf, shown } from '../fixtures';

describe('two spellings of a foreign name', () => {
  const VARIANTS = [
    ['تاکایچی', 'تاکائیچی'],
    ['رییسی', 'رئیسی'],
    ['جوزف', 'ژوزف'],
    ['اوکاسیو', 'اوکازیو'],
    ['روبرت', 'رابرت'],
    ['افورکی', 'افورقی'],
  ] as const;
  for (const [one, other] of VARIANTS) {
    it(`«${one}» and «${other}» are no mistakes`, () => {
      assert.ok(isTransliteration(one, other));
      assert.ok(isTransliteration(other, one));
    });
  }

  const SLIPS = [
    ['نتانیاهوو', 'نتانیاهو'],
    ['دونلد', 'دونالد'],
    ['رئیسیی', 'رئیسی'],
    ['لاریجایی', 'لاریجانی'],
    ['رزایی', 'رضایی'],
    ['بلنکن', 'بلینکن'],
    ['لایریجانی', 'لاریجانی'],
  ] as const;
  for (const [one, other] of SLIPS) {
    it(`«${one}» for «${other}» is a slip`, () => assert.ok(!isTransliteration(one, other)));
  }

  it('are told by no rule of mistakes', () => {
    assert.equal(nearestName('سانائه تاکایچی', 'person'), undefined);
    assert.equal(nearestName('سانائه تاکائیچب', 'person'), 'سانائه تاکائیچی');
    const text = 'سانائه تاکایچی نخست‌وزیر ژاپن گفت که مذاکرات ادامه دارد.';
    assert.deepEqual(shown(text, problemsOf(text, 'entities/misspelled')), []);
  });

  it('are two people where many share the given name and the family name is short', () => {
    assert.equal(nearestName('علی خدایی', 'person'), undefined);
    assert.equal(nearestName('علی علیزاده', 'person'), undefined);
    assert.equal(nearestName('ولی‌الله حیاتی', 'person'), undefined);
    assert.equal(nearestName('علی لاریجنی', 'person'), 'علی لاریجانی');
    assert.equal(nearestName('کریلو بودانف', 'person'), 'کریلو بودانوف');
  });

  it('are one where another letter is said alike, however short the name', () => {
    assert.equal(nearestName('محمد مصدغ', 'person'), 'محمد مصدق');
    assert.equal(nearestName('محمد مصدر', 'person'), undefined);
  });

  it('may say a vowel that the other leaves to the reader, where the name is foreign', () => {
    assert.equal(nearestName('کیریلو بودانوف', 'person'), undefined);
    assert.equal(nearestName('اندریکا راتواته', 'person'), undefined);
    assert.equal(nearestName('بنیامین نتانیاهوو', 'person'), 'بنیامین نتانیاهو');
    assert.equal(nearestName('علی لایریجانی', 'person'), 'علی لاریجانی');
  });
});
