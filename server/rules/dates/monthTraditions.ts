import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { ResolvedDate } from '../../language/dates/types';
import { monthName, withEzafe } from '../../language/dates/wording/format';
import { MONTHS } from '../../language/dates/words';
import type { Hit } from '../../language/text/hits';
import { isAfghan } from '../indexes';
import { monthHits } from './monthNames';
import { isQuotedDate } from './quoted';

/** Iran takes the names of Gregorian months from French, Afghanistan from English. */
type Tradition = 'IR' | 'AF';

export interface NamedMonth extends Range {
  readonly month: number;
  readonly tradition: Tradition;
  /** What the other tradition calls it, with the ezafe that it has here. */
  readonly other: string;
  readonly block: number;
}

/** Both write «می», one of them as its only name. */
const MAY = 5;
/** The mark of an ezafe, which a month's name in ه carries. */
const HAMZA = '\u0654';
/** «ژانویه (جنوری)», «جون/ژوئن»: a name told in both ways. */
const TELLS_BOTH = /^\s*(?:[/(،-]|یا|همان)\s*$/u;

/** The months of Gregorian dates whose names are one tradition's alone, outside of quotations. Empty where all are of one. */
function namedMonths(analysis: Analysis): readonly NamedMonth[] {
  const named = analysis.dates
    .filter(({ calendar }) => calendar === 'gregorian')
    .map((date) => ({ date, months: monthsOf(analysis, date) }));
  const all = named.flatMap(({ months }) => months);
  // Whether a date is quoted is asked where it decides anything.
  if (all.every(({ tradition }) => tradition === all[0].tradition)) return [];
  return named.flatMap(({ date, months }) => (isQuotedDate(analysis, date) ? [] : months));
}

function monthsOf(analysis: Analysis, { block, mention }: ResolvedDate): readonly NamedMonth[] {
  const { reading, block: place } = analysis.blocks[block];
  const { text, source } = reading;
  const hits = monthHits(reading).filter(
    (hit) =>
      hit.suffix === undefined &&
      MONTHS[hit.row].calendar === 'gregorian' &&
      text.starts[hit.start] >= mention.start &&
      text.ends[hit.end - 1] <= mention.end,
  );
  return hits.flatMap((hit): readonly NamedMonth[] => {
    const tradition = traditionOf(hit, hits);
    if (tradition === undefined) return [];
    const start = text.starts[hit.start];
    const plain = text.ends[hit.end - 1];
    const end = source[plain] === HAMZA ? plain + 1 : plain;
    const month = MONTHS[hit.row].number;
    const name = monthName('gregorian', month, tradition === 'IR' ? 'AF' : 'IR');
    const other = end > plain ? withEzafe(name) : name;
    return [{ start: place.start + start, end: place.start + end, month, tradition, other, block }];
  });
}

function traditionOf(hit: Hit, hits: readonly Hit[]): Tradition | undefined {
  const { region, number } = MONTHS[hit.row];
  if (hits.some((other) => other !== hit && other.start === hit.start)) return undefined;
  if (region === 'AF') return number === MAY ? undefined : 'AF';
  return region === 'IR' ? 'IR' : undefined;
}

/** The months that an article names in another tradition than its own: the one of its solar months, of most names, of the first. */
export function strangeMonths(analysis: Analysis): readonly NamedMonth[] {
  const all = namedMonths(analysis);
  if (all.every(({ tradition }) => tradition === all[0].tradition)) return [];
  const { text } = analysis.article;
  const isToldInBoth = (at: number): boolean => {
    const [one, other] = [all[at], all[at + 1]];
    return (
      one !== undefined &&
      other !== undefined &&
      one.block === other.block &&
      one.tradition !== other.tradition &&
      TELLS_BOTH.test(text.slice(one.end, other.start))
    );
  };
  const told = all.filter((_, at) => !isToldInBoth(at) && !isToldInBoth(at - 1));
  const iranian = told.filter(({ tradition }) => tradition === 'IR').length;
  if (iranian === 0 || iranian === told.length) return [];
  const own = ownTradition(analysis, told, iranian);
  return told.filter(({ tradition }) => tradition !== own);
}

function ownTradition(analysis: Analysis, told: readonly NamedMonth[], iranian: number): Tradition {
  if (isAfghan(analysis)) return 'AF';
  const afghan = told.length - iranian;
  if (iranian !== afghan) return iranian > afghan ? 'IR' : 'AF';
  return told[0].tradition;
}
