import assert from 'node:assert/strict';
import { provideDateWordings } from '../../../server/features/dateWordings';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso } from '../../../server/language/calendars/day';
import { snapshotOf } from './snapshots';

const TODAY = dayOfIso('2022-01-10') ?? 0;

/** What the date at «|» may be written as, by its calendars; null where none stands there. */
function wordings(marked: string): Readonly<Record<string, string>> | null {
  const text = marked.replace('|', '');
  const { dates, reference } = analyse(text, { syntax: 'markdown' });
  const snapshot = snapshotOf(text, { dates, reference });
  const caret = snapshot.lines.positionAt(marked.indexOf('|'));
  const answer = provideDateWordings(snapshot, { range: { start: caret, end: caret }, of: 'selection' }, TODAY);
  return answer && Object.fromEntries(answer.choices.map(({ calendar, text: words }) => [calendar, words]));
}

describe('a day in the words of three calendars', () => {
  it('is today, in the order that Persian readers expect', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const answer = provideDateWordings(snapshotOf('متن'), { range, of: 'today' }, TODAY);
    assert.deepEqual(answer, {
      range,
      written: '',
      choices: [
        { calendar: 'solar', text: '۲۰ دی ۱۴۰۰' },
        { calendar: 'gregorian', text: '۱۰ ژانویهٔ ۲۰۲۲' },
        { calendar: 'lunar', text: '۷ جمادی‌الثانی ۱۴۴۳' },
      ],
    });
  });

  for (const [marked, expected] of [
    ['نشست ۲۰ د|ی ۱۴۰۰ بود.', { gregorian: '۱۰ ژانویهٔ ۲۰۲۲', lunar: '۷ جمادی‌الثانی ۱۴۴۳' }],
    ['نشست دوشنبه |۲۰ دی ۱۴۰۰ بود.', { gregorian: 'دوشنبه ۱۰ ژانویهٔ ۲۰۲۲', lunar: 'دوشنبه ۷ جمادی‌الثانی ۱۴۴۳' }],
    ['نشست 20 دی 1400| بود.', { gregorian: '10 ژانویهٔ 2022', lunar: '7 جمادی‌الثانی 1443' }],
    ['نشست ۱۴۰۰/۱۰/|۲۰ بود.', { gregorian: '۲۰۲۲/۰۱/۱۰', lunar: '۱۴۴۳/۰۶/۰۷' }],
    ['نشست ۱۰ ژانویهٔ ۲۰۲۲ م|یلادی بود.', { solar: '۲۰ دی ۱۴۰۰ هجری خورشیدی', lunar: '۷ جمادی‌الثانی ۱۴۴۳ هجری قمری' }],
  ] as const) {
    it(`keeps the manner of «${marked}»`, () => assert.deepEqual(wordings(marked), expected));
  }

  it('uses the names of months of an Afghan article', () => {
    const answer = wordings('نشست ۵ حمل ۱۴۰۰ و ۲۰ جدی| ۱۴۰۰ بود.');
    assert.deepEqual(answer, { gregorian: '۱۰ جنوری ۲۰۲۲', lunar: '۷ جمادی‌الثانی ۱۴۴۳' });
    const other = wordings('نشست ۵ حمل ۱۴۰۰ و ۱۰ جنوری| ۲۰۲۲ بود.');
    assert.deepEqual(other, { solar: '۲۰ جدی ۱۴۰۰', lunar: '۷ جمادی‌الثانی ۱۴۴۳' });
  });

  it('gives a relative day all three', () => {
    const answer = wordings('---\ndate: 2022-01-10\n---\n\nنشست دیرو|ز بود.\n');
    assert.deepEqual(answer, { solar: '۱۹ دی ۱۴۰۰', gregorian: '۹ ژانویهٔ ۲۰۲۲', lunar: '۶ جمادی‌الثانی ۱۴۴۳' });
  });

  for (const marked of [
    'نشست |برگزار شد.',
    'نشست در دی| ۱۴۰۰ بود.',
    'نشست ساعت ۸ صب|ح ۲۰ دی ۱۴۰۰ بود.',
    'نشست [۲۰ دی| ۱۴۰۰] بود.\n\n[۲۰ دی ۱۴۰۰]: date:2022-01-10 "تاریخ"\n',
  ]) {
    it(`has none for «${marked.slice(0, 40)}»`, () => assert.equal(wordings(marked), null));
  }
});
