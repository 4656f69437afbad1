import { foldKey } from '../../text/fold';
import { registryOutlines } from '../registry/registry';
import type { EntityType } from '../types';
import { ByEdges, edgesOf } from './edges';
import { isFree, type Mistyped, mistyped } from './mistyped';
import { OWN_LETTERS } from './ownLetters';

/** A word of a name of several: the name's folded words, and which of them it is. */
export interface WordOfName {
  readonly name: string;
  readonly words: readonly string[];
  readonly at: number;
  /** Its vowels are not left to whoever writes of it. */
  readonly isOwn: boolean;
}

/** What is called by several words. Of people the given names are many people's; titles of works say anything. */
const NAMED: ReadonlySet<EntityType> = new Set(['place', 'organisation', 'event']);
/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const EDGE = 2;

interface Places {
  readonly word: string;
  readonly places: WordOfName[];
}

let byEdges: ByEdges<Places> | undefined;

function readNames(): ByEdges<Places> {
  const all = new Map<string, Places>();
  const index = new ByEdges<Places>();
  for (const outline of registryOutlines(NAMED)) {
    const { name } = outline;
    if (!name.includes(' ')) continue;
    const words = name.split(' ').map(foldKey);
    const isOwn = OWN_LETTERS.has(outline.field('country'));
    for (const [at, word] of words.entries()) {
      if (word.length < SHORTEST) continue;
      let known = all.get(word);
      if (known === undefined) {
        known = { word, places: [] };
        all.set(word, known);
        index.add(edgesOf(word, EDGE), known);
      }
      known.places.push({ name, words, at, isOwn });
    }
  }
  return index;
}

/** Where in names of several words a folded word may stand with a letter wrong, if nobody knows it. */
export function nearWordsOfNames(written: string): readonly WordOfName[] {
  if (written.length < SHORTEST) return [];
  byEdges ??= readNames();
  const found: WordOfName[] = [];
  byEdges.find(edgesOf(written, EDGE), ({ word, places }) => {
    const slip = mistyped(written, word);
    if (slip !== undefined) found.push(...places.filter(({ isOwn }) => isSlip(slip, isOwn)));
    return false;
  });
  return found;
}

function isSlip({ kind, wrong, right }: Mistyped, isOwn: boolean): boolean {
  switch (kind) {
    case 'lost':
      return isOwn || !isFree(right);
    case 'extra':
      return isOwn || !isFree(wrong);
    case 'changed':
      // «میدون انقلاب» is how it is said.
      return !(isFree(wrong) && isFree(right));
    case 'swapped':
      return true;
  }
}
