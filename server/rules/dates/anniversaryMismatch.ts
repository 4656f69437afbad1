import type { Analysis } from '../../language/analyse';
import { type Anniversary, anniversariesIn } from '../../language/anniversaries';
import { CALENDARS } from '../../language/calendars/calendars';
import type { ResolvedDate } from '../../language/dates/types';
import { formatNumber } from '../../language/dates/wording/format';
import { defineRule, NO_OPTIONS } from '../rule';
import { sentencesOf } from '../sentences';
import page from './anniversaryMismatch.md';
import { dayText, regionOf } from './writing';

export const anniversaryMismatch = defineRule({
  id: 'dates/anniversary-mismatch',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: 'سالگردی که شماره‌اش با سال رویداد و سال جمله نمی‌خواند: چهل‌وششمین سالگرد انقلاب در ۱۴۰۴',
    en: 'an anniversary whose number does not agree with the event’s year and the sentence’s',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    for (const block of new Set(dates.map((date) => date.block))) {
      for (const anniversary of anniversariesIn(analysis, block)) {
        const { start, end, nth, of } = anniversary;
        const calendar = of.calendar === 'gregorian' ? 'gregorian' : 'solar';
        const beside = besides(analysis, block, anniversary).flatMap((date) => numberOn(date, anniversary) ?? []);
        if (of.calendar === 'lunar' || beside.length === 0 || beside.includes(nth)) continue;
        const day = dayText(of.first, calendar, regionOf(analysis));
        const words = analysis.article.text.slice(of.start, of.end);
        yield {
          start,
          end,
          message: {
            fa: `«${words}» ${day.fa} بوده است؛ این سالگرد شمارهٔ ${formatNumber(beside[0])} آن است، نه ${formatNumber(nth)}`,
            en: `“${words}” was on ${day.en}; this is its anniversary number ${beside[0]}, not ${nth}`,
          },
        };
      }
    }
  },
});

/** The other dates of an anniversary's sentence. */
function besides(analysis: Analysis, block: number, { start, of }: Anniversary): readonly ResolvedDate[] {
  const sentence = sentencesOf(analysis.blocks[block]).find((whole) => whole.start <= start && start < whole.end);
  if (sentence === undefined) return [];
  return analysis.dates.filter(
    (date) =>
      date.block === block && date.start >= sentence.start && date.end <= sentence.end && date.start !== of.start,
  );
}

/** Which anniversary is on a day or in «امسال»; undefined for days that are no anniversary, and for other years. */
function numberOn(
  { from, to, kind, grain, approximate, faults, mention }: ResolvedDate,
  { of }: Anniversary,
): number | undefined {
  if (kind !== 'date' || from === undefined || approximate || faults.length > 0) return undefined;
  const { fromDay, toDay } = CALENDARS[of.calendar === 'gregorian' ? 'gregorian' : 'solar'];
  const [date, event] = [fromDay(from), fromDay(of.first)];
  const isThisYear = grain === 'year' && mention.components.yearOffset === 0;
  if (!isThisYear)
    return from === to && date.month === event.month && date.day === event.day ? date.year - event.year : undefined;
  // «امسال» begins in one Gregorian year and ends in the next: the event's day lies in one of them.
  const year = toDay(date.year, event.month, event.day) < from ? date.year + 1 : date.year;
  return year - event.year;
}
