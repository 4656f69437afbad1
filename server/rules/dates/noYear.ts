import { CALENDARS } from '../../language/calendars/calendars';
import { writeDigits } from '../../language/calendars/wording';
import { formatNumber } from '../../language/dates/wording/format';
import { dateLinkIndex } from '../indexes';
import { defineRule, NO_OPTIONS } from '../rule';
import { shiftsOthers } from './consistent';
import { isPaired } from './equivalents';
import page from './noYear.md';
import { isQuotedDate } from './quoted';

export const noYear = defineRule({
  id: 'dates/no-year',
  severity: 'hint',
  fix: 'suggest',
  summary: { fa: 'روز و ماه بی سال، بار نخست', en: 'a day and month without a year, at first mention' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['dates'],
  *check({ analysis }) {
    const said = new Set<string>();
    for (const date of analysis.dates) {
      const { components } = date.mention;
      if (date.kind !== 'date' || date.calendar === 'none' || date.from === undefined) continue;
      const { year } = CALENDARS[date.calendar].fromDay(date.from);
      const key = `${date.calendar} ${year}`;
      const isNew = !said.has(key);
      said.add(key);
      const hasYear = components.year !== undefined || components.yearOffset !== undefined;
      if (!isNew || hasYear || date.relative || components.day === undefined || components.month === undefined)
        continue;
      if (isQuotedDate(analysis, date)) continue;
      if (isPaired(analysis, date) || dateLinkIndex(analysis.article).covering(date) !== undefined) continue;
      // The digits of one date are of one hand, and Persian, as the rules of typography ask.
      const words = analysis.article.text.slice(date.start, date.end);
      const text = ` ${formatNumber(year)}`;
      const edit = /[0-9]/.test(words)
        ? { start: date.start, end: date.end, text: `${writeDigits(words, 'fa')}${text}` }
        : { start: date.end, end: date.end, text };
      yield {
        start: date.start,
        end: date.end,
        message: date.open
          ? {
              fa: 'سال نوشته نشده است و متن آن را روشن نمی‌کند',
              en: 'The year is not written, and the text leaves it open',
            }
          : {
              fa: `سال نوشته نشده است؛ از متن ${formatNumber(year)} برمی‌آید`,
              en: `The year is not written; the text makes it ${year}`,
            },
        fixes:
          !date.open &&
          components.until === undefined &&
          date.faults.length === 0 &&
          !shiftsOthers(analysis, date, date.from)
            ? [
                {
                  title: { fa: `سال ${formatNumber(year)} را بیفزا`, en: `Add the year ${year}` },
                  safe: false,
                  edits: [edit],
                },
              ]
            : [],
      };
    }
  },
});
