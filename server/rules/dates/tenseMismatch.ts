import { defineRule, NO_OPTIONS } from '../rule';
import { possibleDays } from './nearestDay';
import page from './tenseMismatch.md';
import { bindingTense, isAgainst } from './tenses';
import { dayText, regionOf } from './writing';

export const tenseMismatch = defineRule({
  id: 'dates/tense-mismatch',
  severity: 'info',
  fix: 'none',
  summary: {
    fa: 'تاریخی که با زمان فعل جمله‌اش نمی‌خواند: گذشته با فعل آینده، آینده با فعل گذشته',
    en: 'a date that disagrees with the tense of its verb: past with a future verb, future with a past one',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    for (const [index, date] of dates.entries()) {
      const { from, to, calendar } = date;
      if (from === undefined || to === undefined || calendar === 'none') continue;
      // «فردا (۲۱ دی ۱۴۰۰)»: the day is told twice, and the other says how it is meant.
      const beside = dates[index - 1];
      if (beside?.relative === true && beside.from === from) continue;
      const tense = bindingTense(analysis, date);
      if (tense === undefined || !isAgainst(tense, analysis, from, to)) continue;
      // Where the weekday is wrong the day may be, and another be right.
      const days = possibleDays(date);
      if (days.length === 0 || !days.every((day) => day === from || isAgainst(tense, analysis, day, day))) continue;
      const said = dayText(from, calendar, regionOf(analysis));
      yield {
        start: date.start,
        end: date.end,
        message: {
          fa: `${said.fa} ${tense === 'past' ? 'پس از' : 'پیش از'} تاریخ خبر است، اما فعل ${tense === 'past' ? 'گذشته' : 'آینده'} است`,
          en: `${said.en} lies ${tense === 'past' ? 'after' : 'before'} the article’s date, but the verb is ${tense}`,
        },
      };
    }
  },
});
