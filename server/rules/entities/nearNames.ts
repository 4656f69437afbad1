import { REGISTRY_SIZE, registryEntry, registryType } from '../../language/entities/registry';
import type { EntityType } from '../../language/entities/types';
import { foldKey } from '../../language/text/fold';

interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
}

/** A word shorter than this has too many neighbours: حسن and حسین, محمد and محمود. */
const SHORTEST = 5;

let byLength: ReadonlyMap<number, readonly KnownName[]> | undefined;

/** The registry's people by the number of words of their names. */
function people(words: number): readonly KnownName[] {
  if (byLength === undefined) {
    const names = new Map<number, KnownName[]>();
    for (let row = 0; row < REGISTRY_SIZE; row += 1) {
      if (registryType(row) !== 'person') continue;
      const { name } = registryEntry(row);
      const keys = name.split(/\s+/).map(foldKey);
      const known = names.get(keys.length);
      if (known === undefined) names.set(keys.length, [{ name, words: keys }]);
      else known.push({ name, words: keys });
    }
    byLength = names;
  }
  return byLength.get(words) ?? [];
}

/** The known person whose name a written one all but is: one letter off in one word, the others the same. */
export function nearestName(written: string, type: EntityType): string | undefined {
  if (type !== 'person') return undefined;
  const words = written.split(/\s+/).map(foldKey);
  if (words.length < 2) return undefined;
  const near = people(words.length).filter((known) => {
    const wrong = words.flatMap((word, index) => (word === known.words[index] ? [] : [index]));
    if (wrong.length !== 1 || words[wrong[0]].length < SHORTEST) return false;
    return isOneLetterOff(words[wrong[0]], known.words[wrong[0]]);
  });
  return near.length === 1 ? near[0].name : undefined;
}

/** Whether a word before a family name is the given name of the person meant, one letter off. */
export function isMisspelledGivenName(word: string, family: string, name: string): boolean {
  const words = name.split(/\s+/).map(foldKey);
  if (words.length !== 2 || words[1] !== foldKey(family)) return false;
  return word.length >= SHORTEST && foldKey(word) !== words[0] && isOneLetterOff(foldKey(word), words[0]);
}

function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < SHORTEST || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
