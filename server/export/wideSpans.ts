import type { ResolvedDate } from '../language/dates/types';

/**
 * A date's span as corpora such as HengamGold and parstdex draw it: with the prepositions and approximators that govern it
 * («در حدود ساعت ۵», «تا ۱۳ دی») and what places it from behind («سی ثانیه بعد»). Never beyond its neighbours, which are
 * the span before it and the one after it.
 */
export function wideSpan(
  { start, end, mention }: ResolvedDate,
  previousEnd = 0,
  nextStart = Number.POSITIVE_INFINITY,
): { readonly start: number; readonly end: number } {
  const { lead = mention.start, tail = mention.end } = mention.components;
  return {
    start: Math.max(start - mention.start + lead, Math.min(previousEnd, start)),
    end: Math.min(end - mention.end + tail, Math.max(nextStart, end)),
  };
}
