import type { Draft } from './draft';
import type { Remembered } from './memory';
import { nameKey, nameWords } from './nameWords';

/** A given name and a family name of two words. */
const WORDS_IN_FULL = 3;

/** A person's family name of two words: the first as it is written, and the key of the last. */
interface Halves {
  readonly first: string;
  readonly full: Draft;
}

/**
 * «شیخ علیزاده افزود» after «محسن شیخ علیزاده»: a family name of which the first word is a title elsewhere, where a cue takes the last
 * for the whole of it.
 */
export function wholeFamilies(
  drafts: readonly Draft[],
  remembered: readonly Remembered[],
  text: string,
): readonly Draft[] {
  const byLast = new Map<string, Halves>();
  for (const { family, full } of remembered) {
    const { words, keys } = nameWords(text.slice(full.start, full.end));
    const last = keys[keys.length - 1];
    if (full.type === 'person' && words.length === WORDS_IN_FULL && family === last && !byLast.has(last))
      byLast.set(last, { first: words[1], full });
  }
  if (byLast.size === 0) return drafts;
  return drafts.map((draft) => {
    const halves = byLast.get(draft.key);
    if (halves === undefined || draft.type !== 'person' || draft.row !== undefined || draft.via === 'markup')
      return draft;
    const start = draft.start - halves.first.length - 1;
    const isWhole =
      start > halves.full.end && text.startsWith(halves.first, start) && !/\p{L}/u.test(text[start - 1] ?? ' ');
    return isWhole ? { ...draft, start, key: nameKey(text.slice(start, draft.end)) } : draft;
  });
}
