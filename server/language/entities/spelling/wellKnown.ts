import { foldKey } from '../../text/fold';
import { read } from '../../text/reading';
import { areTypedAlike } from '../../text/typedAlike';
import { type RegistryOutline, registryOutlines, registryType } from '../registry/registry';
import type { EntityType } from '../types';
import { ByEdges, edgesOf } from './edges';
import { isFree, mistyped } from './mistyped';
import { OWN_LETTERS } from './ownLetters';
import { soundsTheSame } from './slips';

/** People's names have more neighbours still: «شیبانی» and «شیرانی», «الجبیر» and «الکبیر». */
const SHORTEST_FAMILY = 7;
/** Shorter names have too many neighbours among the words of all languages: «بوتان» and «بتوان», «صوفیه» and «صفویه». */
const SHORTEST = 6;

/** Of countries, capitals and the like there is one spelling. */
const WORLDWIDE: ReadonlySet<string> = new Set(['country', 'capital', 'continent', 'sea', 'territory']);
/** A word that every reader knows as a place or a person. */
export interface WellKnown {
  readonly key: string;
  readonly name: string;
  readonly type: 'place' | 'person';
  /** Its vowels are not left to whoever writes of it. */
  readonly isFirm: boolean;
}

/** Letters at either end: a slip leaves the one or the other as it is. */
const EDGE = 2;

const PLACES: ReadonlySet<EntityType> = new Set(['place']);
const PEOPLE: ReadonlySet<EntityType> = new Set(['person']);
/** Whom the news calls by the family name alone. */
const RULERS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'minister']);
let wellKnown: ByEdges<WellKnown> | undefined;

function readWellKnown(): ByEdges<WellKnown> {
  const byEdges = new ByEdges<WellKnown>();
  const known = new Set<string>();
  const add = (word: WellKnown): void => {
    if (known.has(word.key)) return;
    known.add(word.key);
    byEdges.add(edgesOf(word.key, EDGE), word);
  };
  for (const place of registryOutlines(PLACES)) {
    if (!isWellKnown(place)) continue;
    const subtype = place.field('subtype');
    const isHome = subtype === 'province' || subtype === 'region';
    const words = place.name.split(' ');
    for (const name of words) {
      const key = foldKey(name);
      // «جمهوری آذربایجان»: what is a name by itself too.
      if (key.length < SHORTEST || (words.length > 1 && !isPlaceName(name))) continue;
      const isFirm = key.endsWith('ستان') || (isHome && OWN_LETTERS.has(place.field('country')));
      add({ key, name, type: 'place', isFirm });
      // «فنلاندی»: who or what is of the country.
      if (subtype === 'country' && /[^اوهی]$/.test(key))
        add({ key: `${key}ی`, name: `${name}ی`, type: 'place', isFirm });
    }
  }
  for (const person of registryOutlines(PEOPLE)) {
    const family = person.field('family');
    const key = foldKey(family);
    // A mark says that it is an everyday word, too, or many people's.
    if (key.length < SHORTEST_FAMILY || /[\s{]/.test(family) || !RULERS.has(person.field('subtype'))) continue;
    add({ key, name: family, type: 'person', isFirm: false });
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

/** What every reader knows and a folded word has with a letter wrong, if nobody knows the word. */
export function nearestWellKnown(written: string): WellKnown | undefined {
  if (written.length < SHORTEST - 1) return undefined;
  wellKnown ??= readWellKnown();
  const edges = edgesOf(written, EDGE);
  return wellKnown.find(edges, (known) => isMistyped(written, known));
}

/** Whether a word is a name with a slip of the hand in it, and no other way to write the sounds of a foreign one. */
function isMistyped(written: string, { key: name, isFirm, type }: WellKnown): boolean {
  const slip = mistyped(written, name);
  if (slip === undefined) return false;
  const { kind, wrong, right, isDoubled } = slip;
  const isLong = name.length > SHORTEST;
  switch (kind) {
    case 'lost':
      return isLong && type === 'place' && (!isFree(right) || (right === 'ا' && isFirm));
    case 'extra':
      if (isFree(wrong)) return isLong && ((wrong === 'ا' && isFirm) || (isDoubled && type === 'person'));
      return isDoubled || (isLong && areTypedAlike(wrong, right));
    case 'changed':
      // «آقاجاری» may be another place, «آزربایجان» is none.
      if ((isFree(wrong) && isFree(right)) || (!isFirm && soundsTheSame(written, name))) return false;
      if (isFree(wrong) || isFree(right)) return type === 'place' && name.length > SHORTEST + 1;
      return areTypedAlike(wrong, right) || (type === 'place' && isLong);
    case 'swapped':
      // «تاویانی» is a family's name, and none of «تایوان».
      return !(name.endsWith('ی') && isFree(wrong) && isFree(right));
  }
}
