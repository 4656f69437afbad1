import type { Analysis } from '../../language/analyse';
import { type Tense, tenseAfter } from '../../language/dates/tense';
import type { ResolvedDate } from '../../language/dates/types';
import { restatedDates } from '../indexes';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './tenseMismatch.md';
import { dayText, regionOf } from './writing';

/** Farther off, the present tense tells history, and no year was mistyped. In days. */
const FARTHEST = 400;

export const tenseMismatch = defineRule({
  id: 'dates/tense-mismatch',
  severity: 'info',
  fix: 'none',
  summary: {
    fa: 'تاریخی که زمان فعل جمله‌اش آن را آن سوی تاریخ انتشار می‌برد',
    en: 'a date on the other side of the publication date than its verb says',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    const { day, from } = analysis.reference;
    // A reference taken from the text itself proves nothing about its verbs.
    if (day === undefined || from === 'text' || from === 'none') return;
    for (const [index, date] of dates.entries()) {
      const { year } = date.mention.components;
      if (date.kind !== 'date' || date.relative || date.faults.length > 0 || date.equivalentOf !== undefined) continue;
      if (year === undefined || date.from === undefined || date.to === undefined) continue;
      if (date.grain !== 'day' || restatedDates(analysis).has(date)) continue;
      // «فردا (۲۱ دی ۱۴۰۰)»: the day is told twice, and the other says how it is meant.
      const beside = dates[index - 1];
      if (beside?.relative === true && beside.from === date.from) continue;
      const tense = tenseOf(analysis, date);
      if (tense === undefined) continue;
      const isWrong = tense === 'past' ? date.from > day : date.to < day && day - date.to <= FARTHEST;
      if (!isWrong || date.calendar === 'none') continue;
      const said = dayText(date.from, date.calendar, regionOf(analysis));
      yield {
        start: date.start,
        end: date.end,
        message: {
          fa: `${said.fa} ${tense === 'past' ? 'پس از' : 'پیش از'} تاریخ مقاله است، اما فعل ${tense === 'past' ? 'گذشته' : 'آینده'} است`,
          en: `${said.en} lies ${tense === 'past' ? 'after' : 'before'} the article’s date, but the verb is ${tense}`,
        },
      };
    }
  },
});

/** What the verb after the date says of its time. */
function tenseOf({ blocks }: Analysis, { block, mention }: ResolvedDate): Tense | undefined {
  const { reading } = blocks[block];
  const { starts, length } = reading.text;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < mention.end) low = middle + 1;
    else high = middle;
  }
  return low < length ? tenseAfter(reading, low) : undefined;
}
