import { CharacterClass, classOf, HALF_SPACE } from '../text/characters';
import type { Segment } from '../text/fold';
import type { Flaw } from './flaw';
import { baseBefore, isLetter, joins, joint } from './letters';

/** What a single character can be wrong about; 0 for nearly all. */
const Trouble = {
  none: 0,
  space: 1,
  halfSpace: 2,
  wrongHalfSpace: 3,
  noBreakSpace: 4,
  tatweel: 5,
  presentation: 6,
  decomposed: 7,
  homoglyph: 8,
} as const;

const TATWEEL = '\u0640';
const troubles = new Uint8Array(0x10000);

/** Letters of other languages that look like Persian ones, and what they stand for. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  ة: ['ه', 'ت'],
  ڪ: ['ک'],
  ھ: ['ه'],
  ہ: ['ه'],
  ە: ['ه'],
  ې: ['ی'],
  ے: ['ی'],
};

/** A letter and the mark that Unicode (or Persian's hamza on ه) has one spelling for. */
const COMPOSED: Readonly<Record<string, string>> = {
  'ا\u0653': 'آ',
  'ا\u0654': 'أ',
  'ا\u0655': 'إ',
  'و\u0654': 'ؤ',
  'ی\u0654': 'ئ',
  'ي\u0654': 'ئ',
  'ى\u0654': 'ئ',
  'ە\u0654': 'ه\u0654',
};

function mark(trouble: number, ...characters: readonly (string | readonly [number, number])[]): void {
  for (const given of characters) {
    if (typeof given === 'string') for (const character of given) troubles[character.charCodeAt(0)] = trouble;
    else troubles.fill(trouble, given[0], given[1] + 1);
  }
}
mark(Trouble.space, ' \t');
mark(Trouble.halfSpace, HALF_SPACE);
mark(Trouble.wrongHalfSpace, '\u00ac\u00ad\u200b\u200d');
mark(Trouble.noBreakSpace, '\u00a0\u202f\u205f\u3000', [0x2000, 0x200a]);
mark(Trouble.tatweel, TATWEEL);
// Not the riyal sign, the ornate brackets and the words of honour, which have no letters to be written with.
mark(Trouble.presentation, [0xfb50, 0xfd3d], [0xfd50, 0xfdef], [0xfe80, 0xfefc]);
mark(Trouble.decomposed, '\u0653\u0654\u0655\u06c0');
mark(Trouble.homoglyph, Object.keys(LOOK_ALIKES).join(''));

const PERSIAN: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Looks at every character of the prose once: spaces, half-spaces, letters that only look right. */
export function findCharacterFlaws(source: string, segments: readonly Segment[], flaws: Flaw[]): void {
  for (const { start, end, kind } of segments) {
    if (kind !== 'prose') continue;
    for (let at = start; at < end; at += 1) {
      const trouble = troubles[source.charCodeAt(at)];
      if (trouble !== Trouble.none) at = look(trouble, source, start, end, at, flaws);
    }
  }
}

/** Judges the character at `at`; answers the last character that it has dealt with. */
function look(trouble: number, source: string, from: number, to: number, at: number, flaws: Flaw[]): number {
  switch (trouble) {
    case Trouble.space:
      return lookAtSpace(source, from, to, at, flaws);
    case Trouble.halfSpace:
      return lookAtHalfSpace(source, from, to, at, flaws);
    case Trouble.wrongHalfSpace:
      return lookAtWrongHalfSpace(source, at, flaws);
    case Trouble.noBreakSpace:
      if (isLetter(source, baseBefore(source, at)) && isLetter(source, at + 1))
        push(flaws, 'nbsp-in-persian', at, at + 1, [' ', joint(source[baseBefore(source, at)])], false);
      return at;
    case Trouble.tatweel:
      return lookAtTatweel(source, to, at, flaws);
    case Trouble.presentation:
      return lookAtPresentation(source, to, at, flaws);
    case Trouble.decomposed:
      return lookAtDecomposed(source, from, at, flaws);
    default:
      return lookAtHomoglyph(source, at, flaws);
  }
}

function push(
  flaws: Flaw[],
  kind: Flaw['kind'],
  start: number,
  end: number,
  texts: readonly string[],
  safe: boolean,
): void {
  const remedies = [...new Set(texts)].map((text) => [{ start, end, text }]);
  flaws.push({ kind, start, end, remedies, safe });
}

/** What is hidden at an edge and yet stands against the words as they do: the end of a link or of an emphasis, and its start. */
const CLOSES = /[\])*_]/;
const OPENS = /[[*_]/;

function lookAtSpace(source: string, from: number, to: number, at: number, flaws: Flaw[]): number {
  let end = at + 1;
  while (end < to && (source[end] === ' ' || source[end] === '\t')) end += 1;
  if (end - at < 2) return at;
  // At an edge what is hidden there decides; before a line's end spaces are another rule's.
  const inner =
    (at > from || CLOSES.test(source[at - 1] ?? '')) &&
    (end < to || OPENS.test(source[end] ?? '')) &&
    !/[\r\n]/.test(source[end]) &&
    !/[\r\n]/.test(source[at - 1]);
  if (inner) push(flaws, 'double-space', at, end, [' '], true);
  return end - 1;
}

function lookAtHalfSpace(source: string, from: number, to: number, at: number, flaws: Flaw[]): number {
  let end = at + 1;
  while (end < to && source[end] === HALF_SPACE) end += 1;
  const left = baseBefore(source, at);
  // Beside what is hidden (an emphasis mark, a link's bracket) nothing is known.
  if ((left < from && from > 0) || (end >= to && to < source.length)) return end - 1;
  const leftClass = left < 0 ? CharacterClass.space : classOf(source.charCodeAt(left));
  const rightClass = end >= source.length ? CharacterClass.space : classOf(source.charCodeAt(end));
  const useless =
    // With nothing but marks between them, one half-space is enough.
    source[left] === HALF_SPACE ||
    leftClass === CharacterClass.space ||
    rightClass === CharacterClass.space ||
    rightClass === CharacterClass.punctuation ||
    (leftClass === CharacterClass.letter && rightClass === CharacterClass.letter && !joins(source[left])) ||
    (leftClass === CharacterClass.punctuation && !/[»”"')\]]/.test(source[left]));
  if (useless) push(flaws, 'redundant-zwnj', at, end, [''], true);
  else if (end - at > 1) push(flaws, 'redundant-zwnj', at, end, [HALF_SPACE], true);
  return end - 1;
}

const ZERO_WIDTH_JOINER = '\u200d';

function lookAtWrongHalfSpace(source: string, at: number, flaws: Flaw[]): number {
  const left = baseBefore(source, at);
  // «ه‍» with a joiner is how the abbreviation of «هجری» keeps its shape.
  if (source[at] === ZERO_WIDTH_JOINER && source[left] === 'ه') return at;
  const between = isLetter(source, left) && isLetter(source, at + 1);
  // ¬ is a sign of its own elsewhere.
  if (source[at] === '\u00ac' && !between) return at;
  if (!between && !isLetter(source, left) && !isLetter(source, at + 1)) return at;
  push(flaws, 'wrong-zwnj-char', at, at + 1, [between ? joint(source[left]) : ''], true);
  return at;
}

/** «۱۳۷۷ هـش», «۱۴۴۰ هـق»: the abbreviation of «هجری» keeps its shape before the letter of its calendar. */
const isEraWithStretch = (source: string, left: number, right: number): boolean =>
  source[left] === 'ه' &&
  !isLetter(source, left - 1) &&
  (source[right] === 'ش' || source[right] === 'ق') &&
  !isLetter(source, right + 1);

function lookAtTatweel(source: string, to: number, at: number, flaws: Flaw[]): number {
  let end = at + 1;
  while (end < to && source[end] === TATWEEL) end += 1;
  // Between letters only: «ــ» between spaces is a dash, «هـ» an abbreviation.
  let right = end;
  while (classOf(source.charCodeAt(right)) === CharacterClass.mark && right < to) right += 1;
  const left = baseBefore(source, at);
  if (isLetter(source, left) && isLetter(source, right) && !isEraWithStretch(source, left, right))
    push(flaws, 'tatweel', at, end, [''], true);
  return end - 1;
}

function lookAtPresentation(source: string, to: number, at: number, flaws: Flaw[]): number {
  let end = at;
  while (end < to && troubles[source.charCodeAt(end)] === Trouble.presentation) end += 1;
  const text = source
    .slice(at, end)
    .normalize('NFKC')
    .replace(/[يىك]/g, (letter) => PERSIAN[letter] ?? letter);
  push(flaws, 'presentation-forms', at, end, [text], true);
  return end - 1;
}

function lookAtDecomposed(source: string, from: number, at: number, flaws: Flaw[]): number {
  if (source[at] === '\u06c0') {
    push(flaws, 'non-nfc', at, at + 1, ['ه\u0654'], true);
    return at;
  }
  const composed = at > from ? COMPOSED[source.slice(at - 1, at + 1)] : undefined;
  if (composed !== undefined) push(flaws, 'non-nfc', at - 1, at + 1, [composed], true);
  return at;
}

/** «الذِّلَّة»: two vowel marks in a word of Arabic; Persian has one where it needs one. */
function isVocalised(source: string, at: number): boolean {
  const before =
    source
      .slice(Math.max(0, at - LONGEST_WORD), at)
      .split(/\s/)
      .at(-1) ?? '';
  const after = source.slice(at, at + LONGEST_WORD).split(/\s/)[0];
  return (`${before}${after}`.match(/[\u064b-\u0650\u0652]/g)?.length ?? 0) > 1;
}

/** Units, marks included. */
const LONGEST_WORD = 24;

function lookAtHomoglyph(source: string, at: number, flaws: Flaw[]): number {
  const letter = source[at];
  // «دایرةالمعارف» and «بقیة الله» keep Arabic's ة.
  if (letter === 'ة' && /^[\u200c ]?ال/.test(source.slice(at + 1, at + 4))) return at;
  if (letter === 'ة' && isVocalised(source, at)) return at;
  // ە with a hamza above is one letter decomposed.
  if (letter === 'ە' && source[at + 1] === '\u0654') return at;
  push(flaws, 'homoglyph', at, at + 1, LOOK_ALIKES[letter] ?? [], false);
  return at;
}
