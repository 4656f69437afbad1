import type { Reading } from '../../text/reading';
import { isOneClause } from '../terms/clause';
import type { Term } from '../terms/term';
import type { Atom } from './atom';
import { isDay, isFeastOfMoon, isWeekdayOnly, isYearByDistance } from './shapes';

/** The terms by where they begin and end, where a word for equality needs them. */
export interface Edges {
  readonly byFirst: ReadonlyMap<number, Term>;
  readonly byNext: ReadonlyMap<number, Term>;
}

export function edgesOf(terms: readonly Term[], atoms: readonly Atom[]): Edges | undefined {
  if (atoms.length < 2 || !terms.some(({ kind }) => kind === 'equals')) return undefined;
  return {
    byFirst: new Map(terms.map((term) => [term.firstToken, term])),
    byNext: new Map(terms.map((term) => [term.nextToken, term])),
  };
}

/** «… ۱۵ سرطان به پایان رسید؛ روزی که با دهم محرم برابر بود». */
export const saysEqual = (edges: Edges | undefined, { firstToken, nextToken }: Atom): boolean =>
  edges?.byFirst.get(nextToken)?.kind === 'equals' && edges.byNext.get(firstToken)?.kind === 'preposition';

/** «۱۳ آبان امسال مصادف با سه‌شنبه بود», «عاشورا با یکشنبه مصادف است»: the weekday of the day before it. */
export function isSaidOfDay(
  reading: Reading,
  atoms: readonly Atom[],
  index: number,
  edges: Edges | undefined,
): boolean {
  const right = atoms[index];
  if (edges?.byNext.get(right.firstToken)?.kind !== 'equals' && !saysEqual(edges, right)) return false;
  // «۱۳ آبان [امسال] با سه‌شنبه مصادف بود»
  const day = isYearByDistance(atoms[index - 1]) ? atoms[index - 2] : atoms[index - 1];
  return day !== undefined && isDay(day) && day.parts.until === undefined && isOneClause(reading, day.end, right.start);
}

/** «پنجشنبه [با] سوم محرم هم‌زمان است», «جمعه [مصادف با] عید قربان است», «جمعه [که با] عید قربان مصادف است» */
const BY_COMPANY = /^(?:function )?preposition$/;
const BY_WORD = /^(?:equals|namedHead)$/;

/** Whether a bare weekday is said to be the day of a month, or the feast, behind it; `kinds` are the terms between them. */
export const isTiedTo = (left: Atom, right: Atom, kinds: string, edges: Edges | undefined): boolean =>
  isWeekdayOnly(left) &&
  isDay(right) &&
  (left.parts.until ?? right.parts.until) === undefined &&
  (BY_WORD.test(kinds) || (BY_COMPANY.test(kinds) && saysEqual(edges, right)));

/** «۲۱ مهر، عاشورا، …», «۲۱ مهر (عاشورا)»: a feast of the moon, which every sky has on a day of its own, is on that before it. */
export const isNamedAnew = (left: Atom, right: Atom, kinds: string): boolean =>
  (kinds === 'comma' || kinds === 'open') &&
  isDay(left) &&
  left.parts.month !== undefined &&
  left.parts.until === undefined &&
  isFeastOfMoon(right) &&
  (right.parts.yearOffset ?? right.parts.until ?? right.parts.edge) === undefined;
