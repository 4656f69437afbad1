import { CALENDAR_IDS } from '../../language/calendars/calendars';
import { weekdayOf } from '../../language/calendars/day';
import { CALENDAR_NAMES, MONTH_NAMES, WEEKDAY_NAMES, writeDay } from '../../language/calendars/wording';
import { monthName } from '../../language/dates/wording/format';
import type { Text } from '../../language/text';
import { writeLikeArticle } from '../../rules/dates/ways';
import { regionOf } from '../../rules/dates/writing';
import { dateRewrites } from '../codeActions/dates';
import { keyOf } from '../keys';
import type { CompletionContext, Proposal } from './context';

const TODAY_IN: Text = { fa: 'امروز،', en: 'today,' };
const TODAY = ['امروز', 'تاریخ'] as const;

/** Today in the three calendars, where «امروز», the weekday or the day's number is being typed. */
export function proposeToday({ snapshot, offset, before, today }: CompletionContext): Proposal[] {
  const typed = /[\p{L}\p{M}\p{N}\u200c]+$/u.exec(before)?.[0];
  if (typed === undefined || typed.length < 2) return [];
  const weekday = WEEKDAY_NAMES.fa[weekdayOf(today)];
  const start = offset - typed.length;
  return CALENDAR_IDS.flatMap((calendar): Proposal[] => {
    const written = writeLikeArticle(snapshot.analysis, today, calendar);
    const full = `${weekday} ${written}`;
    const starts = [...TODAY, written, full].some((word) => word.startsWith(typed));
    if (!starts) return [];
    const text = weekday.startsWith(typed) ? full : written;
    return [
      {
        label: text,
        detail: `${TODAY_IN[snapshot.language]} ${CALENDAR_NAMES[calendar][snapshot.language]}`,
        kind: 'date',
        start,
        text,
      },
    ];
  });
}

/** A day's number that begins a date, and what is written of its month. */
const DAY_OF_MONTH = /(?<![\p{N}.,/:-])(?:[12۱۲]?[0-9۰-۹]|[3۳][01۰۱]) ([\p{L}\p{M}\u200c]+)$/u;

/** The months of the three calendars that begin with what stands behind a day's number, as the article names them. */
export function proposeMonths({ snapshot, offset, before }: CompletionContext): Proposal[] {
  const typed = DAY_OF_MONTH.exec(before)?.[1];
  if (typed === undefined) return [];
  const key = keyOf(typed);
  const region = regionOf(snapshot.analysis);
  return CALENDAR_IDS.flatMap((calendar) =>
    MONTH_NAMES[calendar].fa
      .map((_, index) => monthName(calendar, index + 1, region))
      .filter((name) => name !== typed && keyOf(name).startsWith(key))
      .map((name): Proposal => {
        const detail = CALENDAR_NAMES[calendar][snapshot.language];
        return { label: name, detail, kind: 'date', start: offset - typed.length, text: name };
      }),
  );
}

/** What the date just typed is in the other calendar, in the brackets that the writer may have opened already. */
export function proposeEquivalents({ snapshot, offset, before }: CompletionContext): Proposal[] {
  const tail = /[ \u200c]*\(?$/.exec(before)?.[0] ?? '';
  const end = offset - tail.length;
  const dates = snapshot.analysis.dates.filter((date) => date.end === end);
  return dates.flatMap((date): Proposal[] => {
    const [rewrite] = dateRewrites(snapshot, { start: date.end, end: date.end }, tail.includes('('));
    const text = rewrite?.edits[0]?.text.trim();
    if (text === undefined || date.from === undefined) return [];
    const detail = writeDay(date.from, 'gregorian', 'en', { weekday: true });
    // An editor that closes brackets of itself has written the last one already.
    const closed = snapshot.text[offset] === ')';
    return [{ label: text, detail, kind: 'date', start: end, text: ` ${closed ? text.replace(/\)$/, '') : text}` }];
  });
}
