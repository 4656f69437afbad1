import assert from 'node:assert/strict';
import { analyse, createAnalysisCache } from '../../../../server/language/analyse';
import { dayOf, readDates } from '../support';

const table = (...rows: readonly string[]): string =>
  `| میلادی | خورشیدی | رویداد |\n|---|---|---|\n${rows.join('\n')}\n`;

const restatedIn = (text: string): readonly (number | undefined)[] =>
  readDates(text, 'markdown', dayOf('s1405-09-06')).dates.map(({ equivalentOf }) => equivalentOf);

/** What the days of one row restate: the index of the original, or none. */
const CASES: readonly (readonly [row: string, restated: readonly (number | undefined)[]])[] = [
  ['| ۲۳ ژوئن ۲۰۱۶ | ۳ تیر ۱۳۹۵ | همه‌پرسی |', [undefined, 0]],
  ['| ۳ تیر ۱۳۹۵ | پنجشنبه ۲۳ ژوئن ۲۰۱۶ | همه‌پرسی |', [undefined, 0]],
  // A slip of a day.
  ['| ۱۲ دسامبر ۲۰۱۹ | ۲۲ آذر ۱۳۹۸ | انتخابات |', [undefined, 0]],
  ['| ۲۳ ژوئن ۲۰۱۶ | ۳ تیر ۱۳۹۵ | ۱۷ رمضان ۱۴۳۷ |', [undefined, 0, 0]],
  // Two days: far apart, of one calendar, not side by side, not alone in their cells.
  ['| ۲۳ ژوئن ۲۰۱۶ | ۳ تیر ۱۳۹۸ | همه‌پرسی |', [undefined, undefined]],
  ['| ۲۳ ژوئن ۲۰۱۶ | ۲۴ ژوئن ۲۰۱۶ | همه‌پرسی |', [undefined, undefined]],
  ['| ۲۳ ژوئن ۲۰۱۶ | همه‌پرسی | ۳ تیر ۱۳۹۵ |', [undefined, undefined]],
  ['| ۲۳ ژوئن ۲۰۱۶ | تصویب در ۳ تیر ۱۳۹۵ | همه‌پرسی |', [undefined, undefined]],
];

describe('days of two calendars side by side in a row', () => {
  for (const [row, restated] of CASES) it(row, () => assert.deepEqual(restatedIn(table(row)), restated));

  it('are not tied from row to row', () => {
    const rows = table('| ۲۳ ژوئن ۲۰۱۶ | همه‌پرسی | ۳ تیر ۱۳۹۵ |', '| ۲۴ ژوئن ۲۰۱۶ | شمارش | ۴ تیر ۱۳۹۵ |');
    assert.deepEqual(restatedIn(rows), [undefined, undefined, undefined, undefined]);
  });

  it('are tied anew where a cell gets a word beside its day', () => {
    const before = table('| ۲۳ ژوئن ۲۰۱۶ | ۳ تیر ۱۳۹۵ | همه‌پرسی |');
    const after = before.replace('۳ تیر ۱۳۹۵', 'تصویب ۳ تیر ۱۳۹۵');
    const cache = createAnalysisCache();
    for (const text of [before, after, before])
      assert.deepEqual(analyse(text, { syntax: 'markdown' }, cache).dates, analyse(text, { syntax: 'markdown' }).dates);
  });
});
