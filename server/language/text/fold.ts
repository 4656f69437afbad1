import { CharacterClass, classOf, foldOf, isPresentationForm } from './characters';

/** What stands before a unit of folded text. Flags. */
export const Gap = {
  none: 0,
  /** A half-space, or a character used as one. */
  half: 1,
  /** White space. */
  space: 2,
  /** A line break (always together with `space`). */
  line: 4,
  /** No character, but the class changes: «۱۸ساله» has an edge after ۱۸. */
  edge: 8,
} as const;

/** A stretch of a block's source: prose is read; an opaque stretch (code, an image, a URL) stands as one foreign unit. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly kind: 'prose' | 'opaque';
}

/** Stands for a stretch that is not prose. */
export const OPAQUE_UNIT = 0xfffc;

/**
 * Text as it counts: folded units without any white space, each knowing where it stands in the source and what stood
 * before it. «می‌گوید», «می گوید» and «ميگويد» have the same units and differ in their gaps only.
 */
export interface FoldedText {
  readonly length: number;
  readonly units: Uint16Array;
  /** Source offset of each unit's first code unit. */
  readonly starts: Uint32Array;
  /** Source offset after each unit, its combining marks included. */
  readonly ends: Uint32Array;
  /** `Gap` flags before each unit; one more entry for what follows the last. */
  readonly gaps: Uint8Array;
  /** `CharacterClass` of each unit. */
  readonly classes: Uint8Array;
}

const MADDA = 0x653;
const ALEF = 0x627;
const ALEF_MADDA = 0x622;
const ALEF_WITH_MADDA = String.fromCharCode(ALEF_MADDA);

const STRAIGHT_QUOTE = 0x22;
/** «'», «‘», «’» */
const SINGLE_QUOTES: ReadonlySet<number> = new Set([0x27, 0x2018, 0x2019]);
const OPENING_QUOTE = 0xab;
const CLOSING_QUOTE = 0xbb;
const COLON = 0x3a;

/** Folds the segments of `source`. Offsets in the result are offsets into `source`. */
export function fold(
  source: string,
  segments: readonly Segment[] = [{ start: 0, end: source.length, kind: 'prose' }],
): FoldedText {
  let capacity = 1;
  for (const segment of segments) capacity += segment.end - segment.start + 1;
  const folding = new Folding(source, capacity);
  for (const segment of segments) {
    if (segment.kind === 'opaque') folding.push(OPAQUE_UNIT, CharacterClass.other, segment.start, segment.end);
    else folding.readProse(segment);
  }
  return folding.end();
}

/** A text while it is being folded. */
class Folding {
  readonly #source: string;
  #room: Room;
  #length = 0;
  /** What has stood behind the last unit so far. */
  #gap: number = Gap.none;
  #isQuoting = false;
  #isQuotingSingly = false;

  /** @param capacity how many units there will be at most, unless ligatures are taken apart */
  constructor(source: string, capacity: number) {
    this.#source = source;
    this.#room = capacity <= DESK ? desk : roomFor(capacity);
  }

  push(unit: number, characterClass: CharacterClass, start: number, end: number): void {
    const length = this.#length;
    if (length + 1 >= this.#room.units.length) this.#room = largerThan(this.#room);
    const { units, starts, ends, classes, gaps } = this.#room;
    const changes =
      length > 0 && (classes[length - 1] !== characterClass || characterClass >= CharacterClass.punctuation);
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    classes[length] = characterClass;
    gaps[length] = this.#gap === Gap.none && changes ? Gap.edge : this.#gap;
    this.#length = length + 1;
    this.#gap = Gap.none;
  }

  readProse({ start, end }: Segment): void {
    for (let offset = start; offset < end; offset += 1) {
      const raw = this.#source.charCodeAt(offset);
      const characterClass = classOf(raw);
      switch (characterClass) {
        case CharacterClass.space:
          this.#gap = (this.#gap & ~Gap.edge) | Gap.space;
          if (raw === 0x0a || raw === 0x0d) this.#gap |= Gap.line;
          break;
        case CharacterClass.halfSpace:
          this.#gap |= Gap.half;
          break;
        case CharacterClass.mark:
          this.#addMark(raw, offset);
          break;
        case CharacterClass.bidi:
          break;
        default:
          if (isPresentationForm(raw)) this.#pushLetters(offset);
          else if (characterClass === CharacterClass.punctuation)
            this.push(this.#unitOf(raw, offset), characterClass, offset, offset + 1);
          else this.push(foldOf(raw), characterClass, offset, offset + 1);
      }
    }
  }

  /** A mark belongs to the letter before it. */
  #addMark(mark: number, offset: number): void {
    const { units, ends } = this.#room;
    const last = this.#length - 1;
    if (last < 0 || (this.#gap & Gap.space) !== 0) return;
    ends[last] = offset + 1;
    if (mark === MADDA && units[last] === ALEF) units[last] = ALEF_MADDA;
  }

  /** The letters that a presentation form shows. */
  #pushLetters(offset: number): void {
    for (const letter of this.#source[offset].normalize('NFKC')) {
      const raw = letter.charCodeAt(0);
      const folded = foldOf(raw);
      if (folded !== 0) this.push(folded, CharacterClass.letter, offset, offset + 1);
      else if (classOf(raw) === CharacterClass.space) this.#gap |= Gap.space;
    }
  }

  /** The unit of a mark of punctuation. */
  #unitOf(raw: number, offset: number): number {
    if (raw === STRAIGHT_QUOTE) return this.#quoteAt(offset);
    return SINGLE_QUOTES.has(raw) ? this.#singleQuoteAt(offset, raw) : foldOf(raw);
  }

  /** Which of «» a `"` stands for: by the space beside it, else by turns. */
  #quoteAt(offset: number): number {
    const apart = this.#isApart();
    const following = classOf(this.#source.charCodeAt(offset + 1));
    this.#isQuoting = apart === isWordClass(following) ? apart : !this.#isQuoting;
    return this.#isQuoting ? OPENING_QUOTE : CLOSING_QUOTE;
  }

  /** Which of «» a single mark stands for; itself in «it's», «5'» and wherever it opens nothing. */
  #singleQuoteAt(offset: number, raw: number): number {
    const beforeWord = isWordClass(classOf(this.#source.charCodeAt(offset + 1)));
    if (beforeWord !== this.#isApart() || beforeWord === this.#isQuotingSingly) return foldOf(raw);
    this.#isQuotingSingly = beforeWord;
    return beforeWord ? OPENING_QUOTE : CLOSING_QUOTE;
  }

  /** Whether what comes next touches no word before it. */
  #isApart(): boolean {
    return this.#length === 0 || (this.#gap & Gap.space) !== 0 || OPENINGS.has(this.#room.units[this.#length - 1]);
  }

  end(): FoldedText {
    this.#room.gaps[this.#length] = this.#gap | Gap.edge;
    return fairCopy(this.#length, this.#room);
  }
}

/** A colon, «(», «[» and another quotation's beginning. */
const OPENINGS: ReadonlySet<number> = new Set([COLON, 0x28, 0x5b, OPENING_QUOTE]);

const isWordClass = (characterClass: CharacterClass): boolean =>
  characterClass === CharacterClass.letter ||
  characterClass === CharacterClass.latin ||
  characterClass === CharacterClass.digit;

type Room = Pick<FoldedText, 'units' | 'starts' | 'ends' | 'classes' | 'gaps'>;

function roomFor(capacity: number): Room {
  return {
    units: new Uint16Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    classes: new Uint8Array(capacity),
    gaps: new Uint8Array(capacity + 1),
  };
}

/** Twice the room, with all that stood in the old one. */
function largerThan(room: Room): Room {
  const larger = roomFor(room.units.length * 2 + 32);
  larger.units.set(room.units);
  larger.starts.set(room.starts);
  larger.ends.set(room.ends);
  larger.classes.set(room.classes);
  larger.gaps.set(room.gaps);
  return larger;
}

/** A block of more code units is folded into arrays of its own. */
const DESK = 1 << 13;
/** Where blocks are folded one after the other: how long one will be is known at its end. */
const desk = roomFor(DESK);

/** The folded text in arrays of its length, which share one piece of memory: five of their own cost more than the folding. */
function fairCopy(length: number, { units, starts, ends, classes, gaps }: Room): FoldedText {
  const memory = new ArrayBuffer(length * 12 + 1);
  const text = {
    length,
    units: new Uint16Array(memory, length * 8, length),
    starts: new Uint32Array(memory, 0, length),
    ends: new Uint32Array(memory, length * 4, length),
    gaps: new Uint8Array(memory, length * 10, length + 1),
    classes: new Uint8Array(memory, length * 11 + 1, length),
  };
  for (let unit = 0; unit < length; unit += 1) {
    text.units[unit] = units[unit];
    text.starts[unit] = starts[unit];
    text.ends[unit] = ends[unit];
    text.gaps[unit] = gaps[unit];
    text.classes[unit] = classes[unit];
  }
  text.gaps[length] = gaps[length];
  return text;
}

/**
 * The folded form of a short text as a string: the key under which spellings of the same thing meet. The units of
 * {@link fold} without its places, which would cost more than the key.
 */
export function foldKey(text: string): string {
  let key = '';
  let gap = true;
  for (let offset = 0; offset < text.length; offset += 1) {
    const raw = text.charCodeAt(offset);
    switch (classOf(raw)) {
      case CharacterClass.space:
        gap = true;
        break;
      case CharacterClass.mark:
        if (raw === MADDA && !gap && key.charCodeAt(key.length - 1) === ALEF)
          key = `${key.slice(0, -1)}${ALEF_WITH_MADDA}`;
        break;
      case CharacterClass.halfSpace:
      case CharacterClass.bidi:
        break;
      default:
        if (isPresentationForm(raw)) {
          for (const letter of text[offset].normalize('NFKC')) {
            const folded = foldOf(letter.charCodeAt(0));
            if (folded !== 0) {
              key += String.fromCharCode(folded);
              gap = false;
            } else if (classOf(letter.charCodeAt(0)) === CharacterClass.space) gap = true;
          }
        } else {
          key += String.fromCharCode(foldOf(raw));
          gap = false;
        }
    }
  }
  return key;
}
