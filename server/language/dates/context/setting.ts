import type { Atom } from '../phrases/atom';
import type { Term } from '../terms/term';

/** The terms of an expression, from the first up to the one behind the last, and those that touch it. */
export interface Setting {
  readonly terms: readonly Term[];
  readonly first: number;
  readonly next: number;
  readonly before: Term | undefined;
  readonly after: Term | undefined;
}

/** Where an expression stands among the terms, whose first is there or behind. */
export function settingOf(terms: readonly Term[], first: number, atom: Atom): Setting {
  let next = first;
  while (next < terms.length && terms[next].start < atom.end) next += 1;
  return {
    terms,
    first,
    next,
    before:
      isBeside(terms, first - 1, atom.firstToken) && !isPointedAt(terms, first - 1) ? terms[first - 1] : undefined,
    after: next < terms.length && terms[next].firstToken === atom.nextToken ? terms[next] : undefined,
  };
}

const isBeside = (terms: readonly Term[], index: number, token: number): boolean =>
  index >= 0 && terms[index].nextToken === token;

/** «این سد [خرداد افتتاح شد]», «این میدان [۷ تیر باز شد]»: what is pointed at takes no name behind it. */
const isPointedAt = (terms: readonly Term[], index: number): boolean =>
  terms[index].kind === 'holder' &&
  isBeside(terms, index - 1, terms[index].firstToken) &&
  terms[index - 1].kind === 'demonstrative';
