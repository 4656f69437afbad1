import type { Atom } from './atom';
import type { Term, TermKind } from './term';
import type { Edge } from './types';
import { DATE_WORDS } from './words';

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
}

/** What «ساعات اولیه» and «دقایق نخست» are parts of; «آخر وقت» is neither. */
const HOURS: ReadonlyMap<string, string> = new Map([
  ['ساعات', 'hours'],
  ['دقایق', 'minutes'],
]);
const HOURS_LENGTH = 5;

/** «اول»; «نخست» stands behind its noun. */
const FIRST_LENGTH = 3;

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

/** The glue that a term is, if it is one; «نیمهٔ اول» takes two terms. */
export function glueAt(terms: readonly Term[], index: number): Glue | undefined {
  const term = terms[index];
  switch (term.kind) {
    case 'edge':
      return glue(term, 'edge', term.word as Edge, DATE_WORDS[term.value].word === CLOSE ? 'whole' : '');
    case 'hoursEdge':
      return glue(
        term,
        'edge',
        term.word as Edge,
        HOURS.get(DATE_WORDS[term.value].word.slice(0, HOURS_LENGTH)) ?? 'time',
      );
    case 'ordinal':
      // «اول سال», «آخر ماه»: «اول» is the beginning where no month follows it.
      return term.value === 1 && term.end - term.start === FIRST_LENGTH
        ? glue(term, 'edge', 'start', 'first')
        : undefined;
    case 'halfEdge': {
      const ordinal = terms[index + 1];
      const isHalf = ordinal?.firstToken === term.nextToken && ordinal.kind === 'ordinal' && ordinal.value <= 2;
      return isHalf
        ? glue(term, 'edge', ordinal.value === 1 ? 'first-half' : 'second-half', '', ordinal)
        : glue(term, 'edge', 'middle', '');
    }
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
