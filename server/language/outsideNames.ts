import type { DateMention } from './dates/types';
import type { EntityMention } from './entities/types';

/** So sure is the recogniser of a name only where the words beside it ask for one of its kind. */
const ASSURED = 0.95;

/**
 * Leaves out the expressions that are a name's own words: «روزنامهٔ هشت صبح» names a paper, «ساعت هشت صبح» an hour.
 * The name decides where the words beside it say that it is one, and nothing of the expression stands outside it.
 */
export function outsideNames(dates: readonly DateMention[], names: readonly EntityMention[]): readonly DateMention[] {
  if (dates.length === 0) return dates;
  const assured = names.filter(
    ({ via, type, needsContext, confidence }) =>
      // «مجموعه‌داستان «امروز شنبه»»: a title is one because the words beside it say so.
      type === 'work' || (via === 'registry' && !needsContext && confidence >= ASSURED),
  );
  if (assured.length === 0) return dates;
  return dates.filter(({ start, end }) => !assured.some((name) => name.start <= start && end <= name.end));
}
