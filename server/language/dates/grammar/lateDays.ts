import { Rank } from '../phrases/atom';
import { type Builder, type Row, row } from '../terms/matcher';
import { CATEGORIES } from './categories';
import { isBehind, isLedTo, monthNeed, monthParts, value, withUntil, yearParts } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

/** Days that no month has: slips of the hand, which a rule tells. */
export const LATE_DAY_ROWS: readonly Row[] = [
  // «تا ۳۲ دی ۱۴۰۳» is a slip; «شمارهٔ ۳۲ دی ۱۴۰۳» is none.
  pattern('dayUnit? lateDay month fullYear', ({ dayUnit, lateDay, month, fullYear }, { terms }) => {
    if (lateDay === undefined || (dayUnit === undefined && !isLedTo(terms, lateDay.term))) return undefined;
    return {
      parts: { day: lateDay.term.value, ...yearParts(fullYear, undefined), ...monthParts(month) },
      fine: Rank.day,
      coarse: Rank.year,
    };
  }),
  // «از ۲۵ تا ۳۲ خرداد»
  pattern('day range lateDay month fullYear?', ({ day, lateDay, month, fullYear }, { terms }) =>
    isBehind('from', terms, day) && (fullYear !== undefined || monthNeed(month, undefined) === undefined)
      ? {
          parts: withUntil(
            { day: value(day), until: { day: value(lateDay) } },
            { ...yearParts(fullYear, undefined), ...monthParts(month) },
          ),
          fine: Rank.day,
          coarse: fullYear === undefined ? Rank.month : Rank.year,
        }
      : undefined,
  ),
];
