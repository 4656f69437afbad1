import { lexicon } from './lexicon';

/** Whether folded letters are a noun or an adjective that is known, as it is or with the ی that makes another. */
export function isNominal(key: string): boolean {
  const { nouns, adjectives, compounds } = lexicon();
  if (nouns.has(key) || adjectives.has(key) || compounds.has(key)) return true;
  if (!key.endsWith('ی') || key.length < 4) return false;
  const stem = key.slice(0, -1);
  return (
    nouns.has(stem) ||
    adjectives.has(stem) ||
    compounds.has(stem) ||
    // «خانگی» from خانه, «اروپایی» from اروپا
    (stem.endsWith('گ') && (nouns.has(`${stem.slice(0, -1)}ه`) || adjectives.has(`${stem.slice(0, -1)}ه`))) ||
    (stem.endsWith('ی') && nouns.has(stem.slice(0, -1)))
  );
}

/** Whether folded letters are a noun or an adjective just as the dictionary has it. */
export function isListed(key: string): boolean {
  const { nouns, adjectives } = lexicon();
  return nouns.has(key) || adjectives.has(key);
}

/** Whether folded letters are a compound, its parts run together. */
export const isCompound = (key: string): boolean => lexicon().compounds.has(key);

/** Whether folded letters are an adjective that is known, and no noun besides. */
export function isAdjective(key: string): boolean {
  const { nouns, adjectives } = lexicon();
  return adjectives.has(key) && !nouns.has(key);
}
