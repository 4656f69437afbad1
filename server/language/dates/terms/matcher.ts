import type { Atom, Built } from '../phrases/atom';
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
  /** Two years of a season, the later one first. */
  readonly turned: boolean;
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
  /** Must stand behind what the row takes, and is no part of it. */
  readonly ahead: boolean;
}

export interface Row {
  /** What must stand before it, and is no part of it. */
  readonly lead: Category | undefined;
  readonly elements: readonly Element[];
  /** How many terms it takes at least. */
  readonly least: number;
  /** And at most; a list is of any length. */
  readonly most: number;
  readonly build: Builder;
}

/**
 * Compiles a pattern: category names separated by spaces, «?» after an optional one, «name:category» to tell two of a
 * category apart, «<» before a first one that must stand before what is taken, «>» before a last one that must stand behind it. Throws on an unknown category: a grammar that names none is not built.
 */
export function row(categories: Readonly<Record<string, Category>>, pattern: string, build: Builder): Row {
  const all = pattern.split(' ').map((word) => {
    const optional = word.endsWith('?');
    const ahead = word.startsWith(AHEAD);
    const bare = word.slice(ahead || word.startsWith(LEAD) ? 1 : 0, optional ? -1 : undefined);
    const [name, categoryName] = bare.includes(':') ? bare.split(':') : [bare, bare];
    const category = categories[categoryName];
    if (category === undefined) throw new Error(`no category «${categoryName}» in «${pattern}»`);
    return { name, category, optional, ahead };
  });
  const isLed = pattern.startsWith(LEAD);
  const lead = isLed ? all[0].category : undefined;
  const elements = isLed ? all.slice(1) : all;
  const least = elements.filter(({ optional }) => !optional).length;
  const most = elements.some(({ category }) => category.list === true) ? Number.POSITIVE_INFINITY : elements.length;
  return { lead, elements, least, most, build };
}

const AHEAD = '>';
const LEAD = '<';

/** The rows that may begin with a term of a kind, by the kind of the term that touches it, if one does. */
export type Dispatch = (first: TermKind, second: TermKind | undefined) => readonly Row[];

/** What may begin with one kind of term. */
interface Beginnings {
  readonly rows: readonly Row[];
  readonly bySecond: Map<TermKind | undefined, readonly Row[]>;
}

/** Sorts rows by their first two terms, as each pair of them first comes. */
export function dispatch(rows: readonly Row[]): Dispatch {
  const byFirst = new Map<TermKind, Beginnings>();
  return (first, second) => {
    let beginnings = byFirst.get(first);
    if (beginnings === undefined) {
      beginnings = { rows: rows.filter(({ elements }) => takesFirst(elements, first)), bySecond: new Map() };
      byFirst.set(first, beginnings);
    }
    let found = beginnings.bySecond.get(second);
    if (found === undefined) {
      found = beginnings.rows.filter(({ elements }) => mayBegin(elements, first, second));
      beginnings.bySecond.set(second, found);
    }
    return found;
  };
}

/** What stands between the members of a list. */
const JOINTS: ReadonlySet<TermKind> = new Set(['joiner', 'comma', 'dash', 'slash', 'left']);

function takesFirst(elements: readonly Element[], first: TermKind): boolean {
  for (const { category, optional } of elements) {
    if (category.kinds.includes(first)) return true;
    if (!optional) return false;
  }
  return false;
}

/** Whether a row's elements may take these two terms, or end with the first. */
function mayBegin(elements: readonly Element[], first: TermKind, second: TermKind | undefined): boolean {
  for (let index = 0; index < elements.length; index += 1) {
    const { category, optional } = elements[index];
    if (category.kinds.includes(first)) {
      if (category.list === true && second !== undefined && JOINTS.has(second)) return true;
      if (mayGoOn(elements, index + 1, second)) return true;
    }
    if (!optional) return false;
  }
  return false;
}

/** Whether the elements from one on may take a term, or need none. */
function mayGoOn(elements: readonly Element[], from: number, next: TermKind | undefined): boolean {
  for (let index = from; index < elements.length; index += 1) {
    const { category, optional } = elements[index];
    if (next !== undefined && category.kinds.includes(next)) return true;
    if (!optional) return false;
  }
  return true;
}

function accepts(category: Category, term: Term): boolean {
  const { kinds, test } = category;
  return kinds.includes(term.kind) && (test === undefined || test(term));
}

/** The attempts at the rows from one term on. One list of captures serves them all: a row writes each of its own before it reads it. */
interface Attempt {
  readonly lattice: Lattice;
  readonly first: number;
  readonly captures: (Capture | undefined)[];
}

function complete({ lattice: { terms }, first, captures }: Attempt, entry: Row, at: number): Atom | undefined {
  if (at === first) return undefined;
  const named: Record<string, Capture | undefined> = {};
  for (let index = 0; index < entry.elements.length; index += 1) named[entry.elements[index].name] = captures[index];
  const built = entry.build(named, { terms, next: at });
  if (built === undefined) return undefined;
  const last = terms[at - 1];
  return {
    start: terms[first].start,
    end: last.end,
    firstToken: terms[first].firstToken,
    opens: terms[first].kind,
    nextToken: last.nextToken,
    kind: built.kind ?? 'date',
    fine: built.fine,
    coarse: built.coarse ?? built.fine,
    parts: built.parts,
    need: built.need,
    joined: built.parts.until !== undefined,
  };
}

/** Matches a row from one of its elements on; optional elements are taken where they can be. */
function step(attempt: Attempt, entry: Row, element: number, at: number): Atom | undefined {
  if (element === entry.elements.length) return complete(attempt, entry, at);
  const { lattice, first, captures } = attempt;
  const { terms } = lattice;
  const { category, optional, ahead } = entry.elements[element];
  if (
    at < terms.length &&
    (at === first || terms[at - 1].nextToken === terms[at].firstToken) &&
    accepts(category, terms[at])
  ) {
    if (ahead) {
      captures[element] = undefined;
      return complete(attempt, entry, at);
    }
    if (category.list === true) {
      const list = lattice.list(at);
      if (list?.members.every((member) => accepts(category, member))) {
        captures[element] = { term: terms[at], list };
        const found = step(attempt, entry, element + 1, list.next);
        if (found !== undefined) return found;
      }
    }
    captures[element] = { term: terms[at], list: undefined };
    const found = step(attempt, entry, element + 1, at + 1);
    if (found !== undefined) return found;
  }
  captures[element] = undefined;
  return optional ? step(attempt, entry, element + 1, at) : undefined;
}

/** How many terms touch each other from one on, up to `most`. */
function runLength(terms: readonly Term[], first: number, most: number): number {
  let length = 1;
  while (
    length < most &&
    first + length < terms.length &&
    terms[first + length - 1].nextToken === terms[first + length].firstToken
  )
    length += 1;
  return length;
}

/** Whether what must stand before a row does. */
const isLedIn = ({ lead }: Row, terms: readonly Term[], first: number): boolean =>
  lead === undefined ||
  (first > 0 && terms[first - 1].nextToken === terms[first].firstToken && accepts(lead, terms[first - 1]));

const LONGEST_ROW = 9;

/** The longest expression that the grammar reads from a term on; of equally long ones the one whose row stands first. */
export function longestMatch(lattice: Lattice, table: Dispatch, first: number): Atom | undefined {
  const { terms } = lattice;
  const next = terms[first + 1];
  const rows = table(terms[first].kind, next?.firstToken === terms[first].nextToken ? next.kind : undefined);
  if (rows.length === 0) return undefined;
  const run = runLength(terms, first, LONGEST_ROW);
  const attempt: Attempt = { lattice, first, captures: [] };
  let best: Atom | undefined;
  for (const entry of rows) {
    if (entry.least > run || !isLedIn(entry, terms, first)) continue;
    // What reaches no farther than the best is not even tried.
    if (best !== undefined && terms[Math.min(first + entry.most, terms.length) - 1].end <= best.end) continue;
    const atom = step(attempt, entry, 0, first);
    if (atom !== undefined && (best === undefined || atom.end > best.end)) best = atom;
  }
  return best;
}
