import type { CharacterClass } from '../text/characters';
import { Gap } from '../text/fold';
import type { Reading } from '../text/reading';
import type { Remedy } from './flaw';

/** A mark of punctuation amid its neighbours, as the readers below see it. */
export interface Mark {
  readonly reading: Reading;
  readonly unit: number;
  /** As written: the folded unit does not tell «,» from «،». */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly gapBefore: number;
  readonly gapAfter: number;
  readonly before: CharacterClass | undefined;
  readonly after: CharacterClass | undefined;
}

export const CLOSING = new Set('»”)]}');
export const OPENING = new Set('«“([{');

export function rawAt({ text, source }: Reading, unit: number): string {
  return unit < 0 || unit >= text.length ? '' : source[text.starts[unit]];
}

export function isSpaced(gap: number): boolean {
  return (gap & Gap.space) !== 0;
}

export function isOnLine(gap: number): boolean {
  return (gap & Gap.space) !== 0 && (gap & Gap.line) === 0;
}

/** Takes away the spaces in a stretch; undefined where more than these and the edges of links and of emphasis stands there. */
export function withoutSpace({ source }: Reading, start: number, end: number): Remedy | undefined {
  const [, before = '', spaces = ''] = SPACES.exec(source.slice(start, end)) ?? [];
  const from = start + before.length;
  return spaces === '' ? undefined : [{ start: from, end: from + spaces.length, text: '' }];
}

/** «[گفت][م۱] :», «( [متن][م۲]»: what closes, the spaces, what opens. */
const SPACES = /^((?:[*_]|\](?:\[[^\][\r\n]*\]|\([^()\r\n]*\))?|\[\^[^\][\r\n]*\])*)([^\S\r\n]+)[*_[]*$/;

/** The word in which a unit stands, folded. */
export function wordAt({ text, tokens }: Reading, unit: number): string {
  const token = tokens.ofUnit[unit];
  let word = '';
  for (let at = tokens.starts[token]; at < tokens.ends[token]; at += 1) word += String.fromCharCode(text.units[at]);
  return word;
}
