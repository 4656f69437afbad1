import { NameClass } from '../../../data/names/classes';
import { groupBy } from '../../groupBy';
import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import { LAWS } from '../works/laws';
import { titledBefore } from '../works/titleCues';

/**
 * Whether a title stands for its work wherever its words stand: it has several, and one of them is neither an everyday word nor
 * what another name holds. «مه» does not, nor does «تاریخ ایران».
 */
export function isDistinct({ tokens, hits, nameWords }: Reading, start: number, end: number): boolean {
  const first = tokens.ofUnit[start];
  const last = tokens.ofUnit[end - 1];
  if (last === first) return false;
  // «قانون اساسی»: a law that was named once is the law.
  if (LAWS.has(tokens.words[first])) return true;
  const known = new Set<number>();
  for (const hit of [...hits, ...nameWords]) {
    if (hit.start >= end || hit.end <= start) continue;
    const within = hit.lexicon !== 'entity' || hit.end - hit.start < end - start;
    if (within)
      for (let token = tokens.ofUnit[hit.start]; token <= tokens.ofUnit[hit.end - 1]; token += 1) known.add(token);
  }
  for (let token = first; token <= last; token += 1)
    if (!known.has(token) && tokens.ends[token] - tokens.starts[token] > 2) return true;
  return false;
}

/** A title that is sought without marks; one that is not distinct needs its class noun before it. */
export interface PlainTitle {
  readonly key: string;
  readonly distinct: boolean;
}

/** Titles that are sought in an article; the same object for the same titles in the same order. */
export interface PlainTitles {
  readonly titles: readonly PlainTitle[];
  readonly byFirst: ReadonlyMap<number, readonly PlainTitle[]>;
}

/** What was last sought: most keystrokes name no other work. */
let lastSought: PlainTitles | undefined;

export function plainTitlesOf(titles: readonly PlainTitle[]): PlainTitles {
  const isSame = ({ key, distinct }: PlainTitle, index: number): boolean =>
    key === titles[index].key && distinct === titles[index].distinct;
  if (lastSought?.titles.length !== titles.length || !lastSought.titles.every(isSame))
    lastSought = { titles, byFirst: groupBy(titles, ({ key }) => key.charCodeAt(0)) };
  return lastSought;
}

/** Where a title stands: its first unit and the one behind its last. */
interface TitleAt {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What was found in a block, as long as it is read so and the same titles are sought. */
const known = createMemory<Reading, { readonly sought: PlainTitles; readonly found: readonly TitleAt[] }>();

/** Every title in a block that stands there as whole words. */
export function plainTitlesIn(reading: Reading, sought: PlainTitles): readonly TitleAt[] {
  const last = known.get(reading);
  if (last?.sought === sought) return last.found;
  const found = seek(reading, sought);
  known.set(reading, { sought, found });
  return found;
}

function seek(reading: Reading, { byFirst }: PlainTitles): readonly TitleAt[] {
  const { text, tokens } = reading;
  const found: TitleAt[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token];
    for (const { key, distinct } of byFirst.get(text.units[start]) ?? []) {
      const end = start + key.length;
      if (end > text.length || tokens.ends[tokens.ofUnit[end - 1]] !== end || !stands(reading, start, key)) continue;
      if (distinct || isAfterNoun(reading, token)) found.push({ key, start, end });
    }
  }
  return found;
}

function stands({ text }: Reading, start: number, key: string): boolean {
  for (let index = 0; index < key.length; index += 1)
    if (text.units[start + index] !== key.charCodeAt(index)) return false;
  return true;
}

/** «رمان گیاهخوار»: whether a class noun of works, or who makes them, stands right before a token. */
function isAfterNoun(reading: Reading, token: number): boolean {
  if (token === 0) return false;
  if (titledBefore(reading, token)) return true;
  const end = reading.tokens.ends[token - 1];
  return reading.nameWords.some(
    (word) => word.end === end && word.tail === end && (word.detail & NameClass.titled) !== 0,
  );
}
