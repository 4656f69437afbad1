import type { DateMention } from './dates/types';
import type { EntityMention } from './entities/types';

/** So sure is the recogniser of a name only where the words beside it ask for one of its kind. */
const ASSURED = 0.95;

/** «زید علی جمعه، فرمانده …»: before the comma the day ends the name of whom it explains. */
const BEHIND_BEARER = /[،,]/;

const OPENING_QUOTE = /[«“"]/;

/**
 * Leaves out the expressions that are a name's own words: «روزنامهٔ هشت صبح» names a paper, «ساعت هشت صبح» an hour.
 * The name decides where the words beside it say that it is one, and nothing of the expression stands outside it.
 */
export function outsideNames(
  source: string,
  dates: readonly DateMention[],
  names: readonly EntityMention[],
): readonly DateMention[] {
  if (dates.length === 0) return dates;
  const assured = names.filter(
    ({ via, type, start, needsContext, confidence }) =>
      // «مجموعه‌داستان «امروز شنبه»», «روزنامه «هفت صبح»»: what is quoted is a name because the words beside it say so.
      type === 'work' ||
      OPENING_QUOTE.test(source.charAt(start - 1)) ||
      (via === 'registry' && !needsContext && confidence >= ASSURED),
  );
  const people = names.filter(({ type }) => type === 'person');
  const borne = people.filter(({ end }) => BEHIND_BEARER.test(source.charAt(end)));
  if (assured.length === 0 && people.length === 0) return dates;
  return dates.filter(
    ({ start, end }) =>
      !assured.some((name) => name.start <= start && end <= name.end) &&
      !borne.some((name) => name.start < start && end === name.end) &&
      // «بامداد کیانی»: a given name that is a part of the day, too.
      !people.some((name) => name.start === start && end < name.end),
  );
}
