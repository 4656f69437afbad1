import type { Analysis } from '../../language/analysis';
import type { Range } from '../../language/article/types';
import type { ResolvedDate } from '../../language/dates/types';
import type { Text } from '../../language/text';
import { writeLikeArticle } from '../../rules/dates/ways';
import type { Edit } from '../../rules/rule';
import type { Snapshot } from '../../session';
import { overlaps } from '../places';

export interface Rewrite {
  readonly title: Text;
  readonly edits: readonly Edit[];
}

/**
 * What can be written at the dates of a place, whether or not a rule reports them.
 *
 * @param opened whether the bracket after the date is the one that is being typed
 */
export function dateRewrites({ analysis, text }: Snapshot, place: Range, opened = false): Rewrite[] {
  return analysis.dates.flatMap((date, number) => {
    if (!overlaps(date, place)) return [];
    if (date.from === undefined || date.from !== date.to || date.kind === 'set' || date.open) return [];
    if (date.relative) return [absolute(analysis, date, date.from)];
    const paired =
      date.equivalentOf !== undefined || analysis.dates.some(({ equivalentOf }) => equivalentOf === number);
    if (paired || date.calendar === 'none' || date.grain !== 'day') return [];
    // A bracket right after it that is no date stays what it is; a second one beside it would be one too many.
    if (!opened && /^[ \u200c]*\(/.test(text.slice(date.end, date.end + 3))) return [];
    return [equivalent(analysis, date, date.from)];
  });
}

/** «امروز» → «امروز (دوشنبه ۲۰ دی ۱۴۰۰)»: the writer's word stays, and the archive's reader knows the day. */
function absolute(analysis: Analysis, { end, mention }: ResolvedDate, day: number): Rewrite {
  const written = writeLikeArticle(analysis, day, 'solar', mention.components.weekday === undefined);
  return {
    title: { fa: `تاریخ آن را بنویس: «${written}»`, en: `Add the absolute date: «${written}»` },
    edits: [{ start: end, end, text: ` (${written})` }],
  };
}

/** The same day in the reader's other calendar: Solar Hijri, and for that the Gregorian. */
function equivalent(analysis: Analysis, { calendar, end }: ResolvedDate, day: number): Rewrite {
  const other = calendar === 'solar' ? 'gregorian' : 'solar';
  const written = writeLikeArticle(analysis, day, other);
  return {
    title: { fa: `معادل آن را بنویس: «(${written})»`, en: `Add the equivalent: «(${written})»` },
    edits: [{ start: end, end, text: ` (${written})` }],
  };
}
