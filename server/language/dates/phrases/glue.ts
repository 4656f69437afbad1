import type { Term, TermKind } from '../terms/term';
import type { Edge } from '../types';
import { DATE_WORDS, RELATIVES, UNITS, type UnitName } from '../words';
import type { Atom } from './atom';

/** Something between atoms: an edge («اواخر»), a half («نیمهٔ اول»), a joiner («تا»). */
export interface Glue {
  readonly glue: 'edge' | 'joiner';
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly nextToken: number;
  readonly edge: Edge | undefined;
  /** `range`, `list`, `or`, `comma`; of an edge, `hours`, `minutes` or `time` of a day, `first` for «اول», `whole` for what ends months and years only. */
  readonly joint: string;
  /** «آخر», which makes of a week its days of rest. */
  readonly isLast?: true;
}

/** Units of which the first or the last ones are an edge of what follows («روزهای نخست», «آخرین ماه‌های»), by the joint they make. */
const MANY: Readonly<Partial<Record<UnitName, string>>> = {
  minute: 'minutes',
  hour: 'hours',
  day: '',
  week: '',
  month: '',
  year: '',
  decade: '',
};

/** Whether a word says that what it stands beside is the first or the last of several. */
function endOf({ kind, word, value }: Term): Edge | undefined {
  if (kind === 'ordinal') return value === 1 ? 'early' : undefined;
  if (kind === 'last' || word === 'end') return 'late';
  return word === 'start' ? 'early' : undefined;
}

/** «روزهای نخست», «سال‌های پایانی», «نخستین ساعات»: two terms. */
function firstOrLast(term: Term, next: Term | undefined): Glue | undefined {
  if (next === undefined || next.firstToken !== term.nextToken) return undefined;
  const [unit, word] = term.kind === 'unit' ? [term, next] : [next, term];
  if (unit.kind !== 'unit' || unit.indefinite) return undefined;
  // «نخست ساعت ۹»
  if (word === term && word.kind === 'ordinal' && word.word !== 'before') return undefined;
  const { unit: name } = UNITS[unit.value];
  const joint = MANY[name];
  // «نخستین ساعت بامداد», but «روز پایانی ساعت ۲۱»
  const isOfHour = name === 'hour' && word === term && word.kind !== 'ending';
  if (joint === undefined || !(unit.plural || isOfHour)) return undefined;
  const edge = endOf(word);
  return edge === undefined ? undefined : glue(term, 'edge', edge, joint, next);
}

/** «اول»; «نخست» stands behind its noun. */
const FIRST_LENGTH = 3;

const LAST = 'آخر';

const isUntil = (terms: readonly Term[], index: number): boolean =>
  index > 0 && terms[index - 1].word === 'range' && terms[index - 1].nextToken === terms[index].firstToken;

/** «ختم ماه جوزا», in Dari. */
const CLOSE = 'ختم';

const GOVERNORS: ReadonlySet<TermKind> = new Set(['preposition', 'joiner']);

export type Item = Atom | Glue;

export const isGlue = (item: Item): item is Glue => 'glue' in item;

function glue(term: Term, kind: Glue['glue'], edge: Edge | undefined, joint: string, last = term): Glue {
  return {
    glue: kind,
    start: term.start,
    end: last.end,
    firstToken: term.firstToken,
    nextToken: last.nextToken,
    edge,
    joint,
  };
}

/** «نیمهٔ اول», «نخستین نیمهٔ»: two terms. */
function halfOf(ordinal: Term | undefined, first: Term, second: Term | undefined): Glue | undefined {
  if (ordinal?.kind !== 'ordinal' || ordinal.value > 2 || second?.firstToken !== first.nextToken) return undefined;
  if (first === ordinal && second.kind !== 'halfEdge') return undefined;
  return glue(first, 'edge', ordinal.value === 1 ? 'first-half' : 'second-half', '', second);
}

/** The glue that a term is, if it is one; «نیمهٔ اول» takes two terms. */
export function glueAt(terms: readonly Term[], index: number): Glue | undefined {
  const term = terms[index];
  switch (term.kind) {
    case 'edge':
      return {
        ...glue(term, 'edge', term.word as Edge, DATE_WORDS[term.value].word === CLOSE ? 'whole' : ''),
        // «تا آخر هفته» is until its last day.
        ...(DATE_WORDS[term.value].word === LAST && !isUntil(terms, index) ? { isLast: true } : {}),
      };
    case 'hoursEdge':
      return glue(term, 'edge', term.word as Edge, 'time');
    case 'unit':
    case 'last':
    case 'ending':
      return firstOrLast(term, terms[index + 1]);
    case 'ordinal':
      return (
        firstOrLast(term, terms[index + 1]) ??
        halfOf(term, term, terms[index + 1]) ??
        // «اول سال», «آخر ماه»: «اول» is the beginning where no month follows it.
        (term.value === 1 && term.end - term.start === FIRST_LENGTH ? glue(term, 'edge', 'start', 'first') : undefined)
      );
    case 'halfEdge':
      return halfOf(terms[index + 1], term, terms[index + 1]) ?? glue(term, 'edge', 'middle', '');
    // «فردای عاشورا»
    case 'relative':
      return term.indefinite && RELATIVES[term.value].offset === 1 && RELATIVES[term.value].part === ''
        ? glue(term, 'edge', 'after', '')
        : undefined;
    // «تا اخیر سال», in Dari
    case 'modifier':
      return term.word === 'recent' &&
        GOVERNORS.has(terms[index - 1]?.kind) &&
        terms[index - 1].nextToken === term.firstToken
        ? glue(term, 'edge', 'end', 'whole')
        : undefined;
    case 'joiner':
      return glue(term, 'joiner', undefined, term.word);
    case 'dash':
      return glue(term, 'joiner', undefined, 'range');
    case 'comma':
      return glue(term, 'joiner', undefined, 'comma');
    default:
      return undefined;
  }
}

/** It names an hour. */
export const isClock = (atom: Atom): boolean => atom.parts.hour !== undefined;
export const isZone = (atom: Atom): boolean => atom.parts.zone !== undefined && !isClock(atom);
export const isDated = (atom: Atom): boolean => atom.kind === 'date' || atom.kind === 'time';
