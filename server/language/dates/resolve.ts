import type { ReadBlock } from '../analyse';
import type { Article } from '../article/types';
import type { DayNumber } from '../calendars/day';
import type { Reference, ResolvedDate } from './types';

/** Finds the reference day and what every expression means in this article. */
export function resolveDates(
  _article: Article,
  _blocks: readonly ReadBlock[],
  option: DayNumber | undefined,
): { readonly reference: Reference; readonly dates: readonly ResolvedDate[] } {
  return { reference: { day: option, from: 'none', reason: { fa: '', en: '' } }, dates: [] };
}
