import type { Atom, Built } from './atom';
import type { Term, TermKind } from './term';

/** The terms of a block, with the lists of numbers among them. */
export interface Lattice {
  readonly terms: readonly Term[];
  /** The list of numbers that begins at a term («۱۸ و ۱۹», «ششم، هفتم و هشتم», «۱۳۹۸ تا ۹۹»), or undefined. */
  list(index: number): NumberList | undefined;
}

export interface NumberList {
  readonly members: readonly Term[];
  /** Index of the term after it. */
  readonly next: number;
  readonly range: boolean;
}

/** A word of the grammar: which terms it takes. */
export interface Category {
  readonly kinds: readonly TermKind[];
  readonly test?: (term: Term) => boolean;
  /** Takes a list of such terms too. */
  readonly list?: boolean;
}

export interface Capture {
  readonly term: Term;
  readonly list: NumberList | undefined;
}

export type Captures = Readonly<Record<string, Capture | undefined>>;
export type Builder = (
  captures: Captures,
  at: { readonly terms: readonly Term[]; readonly next: number },
) => Built | undefined;

interface Element {
  readonly name: string;
  readonly category: Category;
  readonly optional: boolean;
}

export interface Row {
  readonly elements: readonly Element[];
  readonly build: Builder;
}

/**
 * Compiles a pattern: category names separated by spaces, «?» after an optional one, «name:category» to tell two of a
 * category apart. Throws on an unknown category: a grammar that names none is not built.
 */
export function row(categories: Readonly<Record<string, Category>>, pattern: string, build: Builder): Row {
  const elements = pattern.split(' ').map((word) => {
    const optional = word.endsWith('?');
    const bare = optional ? word.slice(0, -1) : word;
    const [name, categoryName] = bare.includes(':') ? bare.split(':') : [bare, bare];
    const category = categories[categoryName];
    if (category === undefined) throw new Error(`no category «${categoryName}» in «${pattern}»`);
    return { name, category, optional };
  });
  return { elements, build };
}

/** The rows by the kind of their first term. */
export type Dispatch = ReadonlyMap<TermKind, readonly Row[]>;

export function dispatch(rows: readonly Row[]): Dispatch {
  const table = new Map<TermKind, Row[]>();
  for (const entry of rows) {
    const kinds = new Set<TermKind>();
    for (const element of entry.elements) {
      for (const kind of element.category.kinds) kinds.add(kind);
      if (!element.optional) break;
    }
    for (const kind of kinds) table.set(kind, [...(table.get(kind) ?? []), entry]);
  }
  return table;
}

function accepts(category: Category, term: Term): boolean {
  return category.kinds.includes(term.kind) && (category.test === undefined || category.test(term));
}

/** «پیش» and «قبل», the words before «از», have three letters. */
const CUT_LENGTH = 3;

/** Tries one row from a term on; optional elements are taken where they can be. */
function matchRow(lattice: Lattice, entry: Row, first: number): Atom | undefined {
  const { terms } = lattice;
  const captures: Record<string, Capture | undefined> = {};
  const step = (element: number, at: number): Atom | undefined => {
    if (element === entry.elements.length) {
      if (at === first) return undefined;
      const built = entry.build(captures, { terms, next: at });
      if (built === undefined) return undefined;
      const last = terms[at - 1];
      return {
        start: terms[first].start,
        end: built.cut === true ? last.start + CUT_LENGTH : last.end,
        firstToken: terms[first].firstToken,
        nextToken: built.cut === true ? last.firstToken + 1 : last.nextToken,
        kind: built.kind ?? 'date',
        fine: built.fine,
        coarse: built.coarse ?? built.fine,
        parts: built.parts,
        need: built.need,
        joined: built.parts.until !== undefined,
      };
    }
    const { name, category, optional } = entry.elements[element];
    if (
      at < terms.length &&
      (at === first || terms[at - 1].nextToken === terms[at].firstToken) &&
      accepts(category, terms[at])
    ) {
      if (category.list === true) {
        const list = lattice.list(at);
        if (list?.members.every((member) => accepts(category, member))) {
          captures[name] = { term: terms[at], list };
          const found = step(element + 1, list.next);
          if (found !== undefined) return found;
        }
      }
      captures[name] = { term: terms[at], list: undefined };
      const found = step(element + 1, at + 1);
      if (found !== undefined) return found;
      captures[name] = undefined;
    }
    return optional ? step(element + 1, at) : undefined;
  };
  return step(0, first);
}

/** The longest expression that the grammar reads from a term on; of equally long ones the one whose row stands first. */
export function longestMatch(lattice: Lattice, table: Dispatch, first: number): Atom | undefined {
  let best: Atom | undefined;
  for (const entry of table.get(lattice.terms[first].kind) ?? []) {
    const atom = matchRow(lattice, entry, first);
    if (atom !== undefined && (best === undefined || atom.end > best.end)) best = atom;
  }
  return best;
}
