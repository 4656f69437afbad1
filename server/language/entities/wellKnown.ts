import { foldKey } from '../text/fold';
import { read } from '../text/reading';
import { areTypedAlike } from '../text/typedAlike';
import { ByEdges, edgesOf } from './edges';
import { isFree, mistyped } from './mistyped';
import { OWN_LETTERS } from './ownLetters';
import { type RegistryOutline, registryOutlines, registryType } from './registry';
import type { EntityType } from './types';

/** Shorter names have too many neighbours among the words of all languages: «بوتان» and «بتوان», «صوفیه» and «صفویه». */
const SHORTEST = 6;

/** Of countries, capitals and the like there is one spelling. */
const WORLDWIDE: ReadonlySet<string> = new Set(['country', 'capital', 'continent', 'sea', 'territory']);
interface WellKnown {
  readonly key: string;
  readonly name: string;
}

/** Letters at either end: a slip leaves the one or the other as it is. */
const EDGE = 2;

const PLACES: ReadonlySet<EntityType> = new Set(['place']);
let wellKnown: ByEdges<WellKnown> | undefined;

function readWellKnown(): ByEdges<WellKnown> {
  const byEdges = new ByEdges<WellKnown>();
  const known = new Set<string>();
  const add = (key: string, name: string): void => {
    if (known.has(key)) return;
    known.add(key);
    byEdges.add(edgesOf(key, EDGE), { key, name });
  };
  for (const place of registryOutlines(PLACES)) {
    if (!isWellKnown(place)) continue;
    const words = place.name.split(' ');
    for (const word of words) {
      const key = foldKey(word);
      // «جمهوری آذربایجان»: what is a name by itself too.
      if (key.length < SHORTEST || (words.length > 1 && !isPlaceName(word))) continue;
      add(key, word);
      // «فنلاندی»: who or what is of the country.
      if (place.field('subtype') === 'country' && /[^اوهی]$/.test(key)) add(`${key}ی`, `${word}ی`);
    }
  }
  return byEdges;
}

function isWellKnown(place: RegistryOutline): boolean {
  const subtype = place.field('subtype');
  if (WORLDWIDE.has(subtype)) return true;
  if (!OWN_LETTERS.has(place.field('country'))) return false;
  return subtype === 'province' || subtype === 'region' || (subtype === 'city' && place.field('qid') !== '');
}

/** Whether a word is what a place is called. */
export const isPlaceName = (word: string): boolean =>
  read(word).hits.some(
    ({ lexicon, row, suffix }) => lexicon === 'entity' && suffix === undefined && registryType(row) === 'place',
  );

/** The place known to every reader that a folded word has with a letter wrong, if nobody knows the word. */
export function nearestWellKnown(written: string): string | undefined {
  if (written.length < SHORTEST - 1) return undefined;
  wellKnown ??= readWellKnown();
  const edges = edgesOf(written, EDGE);
  const right = wellKnown.find(edges, ({ key }) => isMistyped(written, key));
  return right?.name;
}

/** Whether a word is a name with a slip of the hand in it, and no other way to write the sounds of a foreign one. */
function isMistyped(written: string, name: string): boolean {
  const slip = mistyped(written, name);
  if (slip === undefined) return false;
  const { kind, wrong, right, isDoubled } = slip;
  const isLong = name.length > SHORTEST;
  switch (kind) {
    case 'lost':
      return isLong && (!isFree(right) || (right === 'ا' && name.endsWith('ستان')));
    case 'extra':
      return !isFree(wrong) && (isDoubled || (isLong && areTypedAlike(wrong, right)));
    case 'changed':
      return !isFree(wrong) && !isFree(right) && areTypedAlike(wrong, right);
    case 'swapped':
      // «تاویانی» is a family's name, and none of «تایوان».
      return !(name.endsWith('ی') && isFree(wrong) && isFree(right));
  }
}
