import type { Analysis } from '../../language/analyse';
import type { Article } from '../../language/article/types';
import type { ResolvedDate } from '../../language/dates/types';

/** «امروز، شنبه ۲۶ مهر»: the next date says the same day once more. */
export function isApposition({ article }: Analysis, date: ResolvedDate, beside: ResolvedDate): boolean {
  if (
    beside.block !== date.block ||
    beside.kind !== 'date' ||
    (beside.grain !== 'day' && beside.grain !== 'part-of-day')
  )
    return false;
  if (beside.from === undefined || beside.from !== beside.to || typeof beside.mention.components.dayOffset === 'number')
    return false;
  return /^[\s،]{1,2}\(?$|^\s?\($/.test(article.text.slice(date.end, beside.start));
}

/** Whether what a relative day says can be held against a date beside it: not where that very date may be what it counts from. */
export function isBinding({ reference }: Analysis, { mention, from, to }: ResolvedDate): boolean {
  return (
    typeof mention.components.dayOffset === 'number' && from !== undefined && from === to && reference.from !== 'text'
  );
}

/** Whether another date, right beside a relative one, says what that means: «امروز، شنبه ۲۶ مهر ۱۴۰۴». */
export function isDatedBy(article: Article, date: ResolvedDate, other: ResolvedDate): boolean {
  if (other.relative || other.from === undefined || other.block !== date.block || other.kind !== 'date') return false;
  if (date.from === undefined || date.to === undefined || other.from < date.from || other.from > date.to) return false;
  const between =
    other.start > date.start ? article.text.slice(date.end, other.start) : article.text.slice(other.end, date.start);
  return /^[\s،(«]{0,4}(?:یعنی|برابر با|مصادف با)?\s*(?:روز\s)?$/.test(between);
}
