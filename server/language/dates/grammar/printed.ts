import { CALENDARS } from '../../calendars/calendars';
import { weekdayOf } from '../../calendars/day';
import { Rank } from '../phrases/atom';
import { isRecent } from '../terms/digits';
import { type Row, row } from '../terms/matcher';
import { MONTHS } from '../words';
import { CATEGORIES } from './categories';
import { isCounted, monthParts, spread, value, weekdayParts, yearParts } from './parts';

const pattern = (text: string, build: Row['build']): Row => row(CATEGORIES, text, build);

/** Dates with their parts kept apart, as systems print them. */
export const PRINTED_ROWS: readonly Row[] = [
  // «۵/ثور/۱۳۹۲»: as numbers are written, with the month by its name.
  pattern('days slash month slash2:slash fullYear era?', ({ days, month, fullYear, era }) =>
    days?.list !== undefined
      ? undefined
      : {
          parts: { ...spread(days, 'day'), ...yearParts(fullYear, era), ...monthParts(month) },
          fine: Rank.day,
          coarse: Rank.year,
        },
  ),
  // «دوشنبه، ۲۴ دی، ۱۴۰۳», «یکشنبه - ۲۴ - تیر - ۱۴۰۳»: the weekday shows that the number is no amount.
  pattern('weekday mark days mark2:mark? month mark3:mark fullYear', ({ weekday, days, month, fullYear }) => {
    const { calendar, number } = MONTHS[value(month)];
    const name = weekdayParts(weekday);
    const day = CALENDARS[calendar].toDay(value(fullYear), number, value(days));
    if (days?.list !== undefined || name.weekday?.value !== weekdayOf(day)) return undefined;
    const parts = { ...name, day: value(days), ...yearParts(fullYear, undefined), ...monthParts(month) };
    return { parts, fine: Rank.weekday, coarse: Rank.year };
  }),
  // «آبان ۷, ۱۳۹۸», as in English
  pattern('month days comma fullYear', ({ month, days, fullYear }, { terms, next }) =>
    days?.list !== undefined || !isRecent(value(fullYear)) || isCounted(terms, next)
      ? undefined
      : {
          parts: { day: value(days), ...yearParts(fullYear, undefined), ...monthParts(month) },
          fine: Rank.day,
          coarse: Rank.year,
        },
  ),
];
