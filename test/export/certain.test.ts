import assert from 'node:assert/strict';
import { exported } from './support';

const DATED = '---\ndate: 1404-07-12\n---\n\n';

/** What is exported of a text without `recognised`. */
const words = (text: string, kind: 'dates' | 'entities'): readonly string[] =>
  exported(text)[kind].map(({ start, end }) => text.slice(start, end));

describe('what is certain', () => {
  const DATES: readonly (readonly [text: string, certain: readonly string[]])[] = [
    ['نشست ۱۲ مهر ۱۴۰۴ بود.\n', ['۱۲ مهر ۱۴۰۴']],
    ['نشست ۱۰ ژانویه ۲۰۲۲ بود.\n', ['۱۰ ژانویه ۲۰۲۲']],
    ['نشست سال ۱۴۰۲ بود.\n', ['سال ۱۴۰۲']],
    // Which year, and which yesterday, nobody says.
    ['نشست ۱۲ مهر بود.\n', []],
    ['نشست دیروز بود.\n', []],
    [`${DATED}نشست ۱۲ مهر بود.\n`, ['۱۲ مهر']],
    [`${DATED}نشست دیروز بود.\n`, ['دیروز']],
    // Something is wrong with them, or they are not exact.
    ['نشست ۳۱ مهر ۱۴۰۴ بود.\n', []],
    ['نشست دوشنبه ۱۲ مهر ۱۴۰۴ بود.\n', []],
    [`${DATED}نشست اوایل مهر ۱۴۰۴ بود.\n`, []],
    [`${DATED}نشست سال‌های اخیر بود.\n`, []],
    ['نشست ۰۳/۰۴/۲۰۲۲ بود.\n', []],
    ['نشست دو ساعت طول کشید.\n', ['دو ساعت']],
    ['نشست چند ساعت طول کشید.\n', []],
    // The editor's word counts for all.
    ['نشست [آن روز] بود.\n\n[آن روز]: date:2025-10-04 "تاریخ"\n', ['آن روز']],
    ['نشست [۳۱ مهر] بود.\n\n[۳۱ مهر]: date:2025-10-23 "تاریخ"\n', ['۳۱ مهر']],
    ['نشست [آن روز] بود.\n\n[آن روز]: date:فردا "تاریخ"\n', []],
  ];
  for (const [text, certain] of DATES) {
    it(`of the dates in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(words(text, 'dates'), certain);
    });
  }

  it('an annotated value, and not what was recognised at its place', () => {
    const [date] = exported('نشست [۱۲ مهر ۱۴۰۴] بود.\n\n[۱۲ مهر ۱۴۰۴]: date:2025-10-05 "تاریخ"\n', {
      recognised: true,
    }).dates;
    assert.deepEqual([date.value, date.from, date.calendar], ['2025-10-05', '2025-10-05', 'solar']);
  });

  const NAMES: readonly (readonly [text: string, certain: readonly string[]])[] = [
    ['نشست در یزد بود.\n', ['یزد']],
    ['قرمزگل آبادچی‌پور گفت که آب هست.\n', []],
    ['[او] گفت که آب هست.\n\n[او]: wd:Q42 "شخص"\n', ['او']],
    ['[یزد] آباد است.\n\n[یزد]: https://www.wikidata.org/wiki/x "مکان"\n', ['یزد']],
    // An id that is none leaves the type that the editor gave.
    ['[آنجا] آباد است.\n\n[آنجا]: https://www.wikidata.org/wiki/x "مکان"\n', ['آنجا']],
  ];
  for (const [text, certain] of NAMES) {
    it(`of the names in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(words(text, 'entities'), certain);
    });
  }

  it('of the claims those whose source is linked', () => {
    const text =
      '[شهردار یزد گفت][م۱] که آب هست. یک مقام آگاه گفت که برق نیست.\n\n[م۱]: https://example.org/a "منبع: گفته"\n';
    assert.deepEqual(
      exported(text).claims.map(({ sources }) => sources),
      [['https://example.org/a']],
    );
    assert.equal(exported(text, { recognised: true }).claims.length, 2);
  });
});
