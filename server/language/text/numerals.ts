import source from '../../data/numbers.tsv';
import { openTable } from '../../data/table';
import { CharacterClass } from './characters';
import { type FoldedText, foldKey, Gap } from './fold';

/** A number in a text, written in digits or in words. Positions are units of the folded text. */
export interface Numeral {
  readonly value: number;
  /** After its last unit, the ordinal's ending included. */
  readonly end: number;
  readonly ordinal: boolean;
  /** How many digits it was written with; 0 for words. */
  readonly digits: number;
}

type PieceKind = 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'ordinal';

interface Piece {
  readonly value: number;
  readonly kind: PieceKind;
  /** «اول», «نخست»: close no compound. */
  readonly alone: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  piece: Piece | undefined;
}

const root: Node = { next: new Map(), piece: undefined };
/** Whether a word may begin a number, by its first letter: spares the walk for most words. */
const begins = new Uint8Array(0x10000);

function add(word: string, piece: Piece): void {
  const key = foldKey(word);
  let node = root;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = { next: new Map(), piece: undefined };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.piece ??= piece;
  begins[key.charCodeAt(0)] = 1;
}

function build(): void {
  const table = openTable(source);
  for (let row = 0; row < table.size; row += 1) {
    const kind = table.get(row, 'kind') as PieceKind;
    const value = Number(table.get(row, 'value'));
    const alone = table.get(row, 'alone') === 'yes';
    for (const word of [table.get(row, 'word'), ...table.list(row, 'names')]) {
      add(word, { value, kind, alone });
      // «دهم», «دهمین», «سی‌ام», «سی‌امین», «هزارم»: regular for all but the units, whose ordinals are in the table.
      if (kind === 'ordinal' || kind === 'unit') continue;
      for (const ending of word.endsWith('ی') ? ['ام', 'امین'] : ['م', 'مین', 'ام', 'امین']) {
        add(word + ending, { value, kind: 'ordinal', alone: kind === 'teen' });
      }
    }
  }
}
build();

const VAV = 'و'.charCodeAt(0);
const MIM = 'م'.charCodeAt(0);
const ALEF = 'ا'.charCodeAt(0);
const YEH = 'ی'.charCodeAt(0);
const NUN = 'ن'.charCodeAt(0);
const HEH = 'ه'.charCodeAt(0);
const LONGEST_DIGITS = 15;
/** Digits. */
const LONGEST_YEAR = 4;
/** «هزار و نهصد و نود و نه میلیون …» has fewer pieces; a longer run is no number. */
const MOST_PIECES = 16;

/** Whether a word may end before this unit. A half-space is an edge for numbers: «پنج‌ساله», «بیست‌و‌یک». */
function isEdge(text: FoldedText, unit: number): boolean {
  return unit >= text.length || (text.gaps[unit] & (Gap.space | Gap.edge | Gap.half)) !== 0;
}

interface Found {
  readonly piece: Piece;
  readonly end: number;
}

/** «ها» on a half-space. */
const isPlural = (text: FoldedText, unit: number): boolean =>
  unit + 1 < text.length &&
  (text.gaps[unit] & Gap.half) !== 0 &&
  text.units[unit] === HEH &&
  text.units[unit + 1] === ALEF;

/** The longest piece that begins at `unit` and passes `accepts`. */
function pieceAt(text: FoldedText, unit: number, accepts: (piece: Piece, end: number) => boolean): Found | undefined {
  let node: Node | undefined = root;
  let found: Found | undefined;
  for (let at = unit; at < text.length; at += 1) {
    if (at > unit && (text.gaps[at] & Gap.space) !== 0 && node !== root) {
      // «سی ام»: a space inside only before the ordinal's ending.
      const unitHere = text.units[at];
      if (unitHere !== ALEF) break;
    }
    node = node.next.get(text.units[at]);
    if (node === undefined) break;
    if (node.piece !== undefined && accepts(node.piece, at + 1)) found = { piece: node.piece, end: at + 1 };
  }
  return found;
}

const RANK: Readonly<Record<PieceKind, number>> = { unit: 1, teen: 2, ten: 2, hundred: 3, scale: 4, ordinal: 0 };

/** What rank an ordinal piece closes a compound with: «یکم» as a unit, «بیستم» as a ten, «صدم» as a hundred. */
function ordinalRank(value: number): number {
  if (value < 10) return 1;
  if (value < 100) return 2;
  if (value < 1000) return 3;
  return 4;
}

/**
 * Reads the number that begins at `unit` in words: «بیست و یکم», «هزار و سیصد و شصت و چهار», «دوهزاروپنج», «سی‌ام».
 * Joints may be spaces, half-spaces or nothing.
 */
function wordsAt(text: FoldedText, unit: number, inside: (unit: number) => boolean): Numeral | undefined {
  let total = 0;
  let group = 0;
  let lowest = 9;
  let lastScale = Number.POSITIVE_INFINITY;
  let at = unit;
  let end = -1;
  let value = 0;
  let ordinal = false;
  for (let count = 0; count < MOST_PIECES; count += 1) {
    const ceiling = lowest;
    const lowestGroup = group;
    const found = pieceAt(text, at, (piece, until) => {
      if (piece.kind === 'ordinal') {
        // «سی اما» holds «سی‌ام» by its letters: an ordinal ends with its word.
        if (!isEdge(text, until) && !inside(until)) return false;
        if (piece.alone && piece.value < 10) return count === 0;
        return ordinalRank(piece.value) < ceiling;
      }
      if (piece.kind === 'scale') return piece.value < lastScale && (lowestGroup > 0 || count === 0 || ceiling === 9);
      return RANK[piece.kind] < ceiling;
    });
    if (found === undefined) break;
    const { piece } = found;
    if (piece.kind === 'scale') {
      total += (group === 0 ? 1 : group) * piece.value;
      group = 0;
      lowest = 9;
      lastScale = piece.value;
    } else if (piece.kind === 'ordinal' && piece.value >= 1000) {
      total += (group === 0 ? 1 : group) * piece.value;
      group = 0;
    } else {
      group += piece.value;
      lowest = piece.kind === 'teen' ? 1 : piece.kind === 'ordinal' ? 0 : RANK[piece.kind];
    }
    at = found.end;
    if (isEdge(text, at) || inside(at)) {
      end = at;
      value = total + group;
      ordinal = piece.kind === 'ordinal';
    }
    if (piece.kind === 'ordinal') break;
    // «دو هزار»: a scale follows without «و»; everything else needs it.
    const scale = pieceAt(
      text,
      at,
      (next) =>
        (next.kind === 'scale' || (next.kind === 'ordinal' && next.value >= 1000)) &&
        next.value < lastScale &&
        group > 0,
    );
    if (scale !== undefined) continue;
    if (at < text.length && text.units[at] === VAV && at + 1 < text.length) {
      // A joined «و» inside a word must be followed by a piece, which the next turn sees.
      at += 1;
      continue;
    }
    break;
  }
  return end < 0 ? undefined : { value, end, ordinal, digits: 0 };
}

/** «ام», «م», «مین», «امین», «ین» after digits; the end of the ending, or -1. */
function ordinalEnding(text: FoldedText, unit: number): number {
  let at = unit;
  if (at < text.length && text.units[at] === ALEF) at += 1;
  else if (at < text.length && (text.gaps[at] & Gap.space) !== 0) return -1;
  if (at >= text.length || text.units[at] !== MIM) return -1;
  at += 1;
  if (at + 1 < text.length && text.units[at] === YEH && text.units[at + 1] === NUN && isEdge(text, at + 2))
    return at + 2;
  return isEdge(text, at) ? at : -1;
}

/** What may be left of a word behind the pieces of numbers that its folded letters begin with: for «سیزده» «زده» and nothing. */
export function restsAfterPiece(word: string): readonly string[] {
  const rests: string[] = [];
  let node: Node | undefined = root;
  for (let at = 0; at < word.length; at += 1) {
    node = node.next.get(word.charCodeAt(at));
    if (node === undefined) break;
    if (node.piece !== undefined) rests.push(word.slice(at + 1));
  }
  return rests;
}

/**
 * The number that begins at `unit`, a word's first: digits of any set (folded to ASCII), words, or both («۲ هزار», «۲ هزار و ۵۰۰»).
 * Undefined where none does. `inside` says whether a number may end inside a word at a unit («پنج|ساله»).
 * Never longer than 16 pieces; digits beyond 15 places are no number.
 */
export function numeralAt(
  text: FoldedText,
  unit: number,
  inside: (unit: number) => boolean = () => false,
): Numeral | undefined {
  if (text.classes[unit] !== CharacterClass.digit) {
    return begins[text.units[unit]] === 1 ? wordsAt(text, unit, inside) : undefined;
  }
  let value = 0;
  let at = unit;
  while (
    at < text.length &&
    text.classes[at] === CharacterClass.digit &&
    (at === unit || (text.gaps[at] & Gap.space) === 0)
  ) {
    value = value * 10 + text.units[at] - 0x30;
    at += 1;
  }
  const digits = at - unit;
  if (digits > LONGEST_DIGITS) return undefined;
  const ending = ordinalEnding(text, at);
  if (ending > 0) return { value, end: ending, ordinal: true, digits };
  const scale = pieceAt(text, at, (piece) => piece.kind === 'scale');
  // «از سال ۲۰۲۳ میلیون‌ها بشکه»: millions, nobody says how many.
  if (scale !== undefined && isEdge(text, scale.end) && !isPlural(text, scale.end)) {
    // «۶ اردیبهشت ۱۴۰۴ هزار و ۲۰۰ واحد»: nobody counts so many thousands.
    const rest = digits < LONGEST_YEAR ? restOf(text, scale.end, scale.piece.value, inside) : undefined;
    const whole = value * scale.piece.value;
    return { value: whole + (rest?.value ?? 0), end: rest?.end ?? scale.end, ordinal: false, digits };
  }
  return { value, end: at, ordinal: false, digits };
}

/** «۲ هزار [و ۵۰۰]», «۳ میلیون [و ۲۰۰ هزار]»: what goes on behind a scale, in digits, and is less than it. */
function restOf(
  text: FoldedText,
  joint: number,
  scale: number,
  inside: (unit: number) => boolean,
): Numeral | undefined {
  const unit = joint + 1;
  if (unit >= text.length || text.units[joint] !== VAV || text.classes[unit] !== CharacterClass.digit) return undefined;
  const rest = numeralAt(text, unit, inside);
  return rest !== undefined && !rest.ordinal && rest.value < scale ? rest : undefined;
}
