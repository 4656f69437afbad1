import { differenceOf } from '../../language/article/reuse';
import type { Article, Range } from '../../language/article/types';
import { oncePer } from '../once';

/** Kinds of characters that nobody sees, or that no text has. */
export const Invisible = {
  none: 0,
  mark: 1,
  embedding: 2,
  override: 3,
  popEmbedding: 4,
  isolate: 5,
  popIsolate: 6,
  byteOrderMark: 7,
  control: 8,
} as const;
export type Invisible = (typeof Invisible)[keyof typeof Invisible];

export interface InvisibleCharacter extends Range {
  readonly kind: Invisible;
}

const kinds = new Uint8Array(0x10000);
for (const [kind, ...units] of [
  [Invisible.mark, 0x200e, 0x200f, 0x61c],
  [Invisible.embedding, 0x202a, 0x202b],
  [Invisible.override, 0x202d, 0x202e],
  [Invisible.popEmbedding, 0x202c],
  [Invisible.isolate, 0x2066, 0x2067, 0x2068],
  [Invisible.popIsolate, 0x2069],
  [Invisible.byteOrderMark, 0xfeff],
  [Invisible.control, 0xfffd],
] as const)
  for (const unit of units) kinds[unit] = kind;
// Tab, line feed, carriage return and NEL are white space.
for (let unit = 0; unit < 0xa0; unit += 1)
  if ((unit < 0x20 && ![0x9, 0xa, 0xd].includes(unit)) || (unit >= 0x7f && unit !== 0x85))
    kinds[unit] = Invisible.control;

/** Every such character of the whole file, found in one pass and kept as long as the article. */
export const invisibleCharacters = oncePer(({ text }: Article): readonly InvisibleCharacter[] => find(text));

/** The last text that had none, as most have none: of the next version only what was typed is looked at. */
let clean = '';

function find(text: string): readonly InvisibleCharacter[] {
  const { start, endAfter } = differenceOf(clean, text);
  if (charactersIn(text, start, endAfter).length > 0) return charactersIn(text, 0, text.length);
  clean = text;
  return [];
}

function charactersIn(text: string, from: number, to: number): readonly InvisibleCharacter[] {
  const characters: InvisibleCharacter[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = kinds[text.charCodeAt(at)] as Invisible;
    if (kind !== Invisible.none) characters.push({ start: at, end: at + 1, kind });
  }
  return characters;
}

/** Ranges of the addresses of links and definitions. */
export function addressRanges({ links, definitions }: Article): readonly Range[] {
  const ranges = definitions.map(({ targetRange }) => targetRange);
  for (const { targetRange, definition } of links)
    if (targetRange !== undefined && definition === undefined) ranges.push(targetRange);
  return ranges;
}

export function isWithin(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => start >= range.start && end <= range.end);
}

/** «U+202E» */
export function codePoint(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
