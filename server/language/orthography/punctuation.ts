import { CharacterClass } from '../text/characters';
import { Gap } from '../text/fold';
import { letterNames } from '../text/letterNames';
import type { Reading } from '../text/reading';
import { closingBracket, openingBracket } from './brackets';
import { COPULAS } from './endings';
import type { Flaw, FlawKind } from './flaw';
import { CLOSING, isOnLine, isSpaced, type Mark, OPENING, rawAt, withoutSpace, wordAt } from './mark';

const REPEATABLE = new Set('!؟،؛?,;');
const PERSIAN_MARK: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/**
 * Reads the marks of punctuation of a text: their spaces, their shapes, their number.
 * @param odd units of quotation marks whose spaces tell nothing
 */
export function findPunctuationFlaws(reading: Reading, odd: ReadonlySet<number>, flaws: Flaw[]): void {
  const { text, source } = reading;
  for (let unit = 0; unit < text.length; unit += 1) {
    if (text.classes[unit] !== CharacterClass.punctuation || odd.has(unit)) continue;
    const start = text.starts[unit];
    const mark: Mark = {
      reading,
      unit,
      raw: source[start],
      start,
      end: start + 1,
      gapBefore: unit === 0 ? Gap.line | Gap.space : text.gaps[unit],
      gapAfter: unit + 1 === text.length ? Gap.line | Gap.space : text.gaps[unit + 1],
      before: unit === 0 ? undefined : (text.classes[unit - 1] as CharacterClass),
      after: unit + 1 === text.length ? undefined : (text.classes[unit + 1] as CharacterClass),
    };
    unit = readMark(mark, flaws);
  }
}

/** Judges a mark; answers the last unit that it has dealt with. */
function readMark(mark: Mark, flaws: Flaw[]): number {
  switch (mark.raw) {
    case '.':
      if (rawAt(mark.reading, mark.unit + 1) === '.' && (mark.gapAfter & Gap.space) === 0) return readDots(mark, flaws);
      if (isOnLine(mark.gapAfter) && rawAt(mark.reading, mark.unit + 1) === '.') return readSpacedDots(mark, flaws);
      spaceBefore(mark, flaws);
      spaceAfterStop(mark, flaws);
      return mark.unit;
    case '،':
    case '؛':
    case '؟':
    case '!':
    case ',':
    case ';':
    case '?':
      return readStop(mark, flaws);
    case ':':
      spaceBefore(mark, flaws);
      if (mark.before === CharacterClass.letter && (mark.after === CharacterClass.letter || opensSaying(mark)))
        spaceAfter(mark, flaws);
      return mark.unit;
    case '…':
      spaceAfterEllipsis(mark, flaws);
      return mark.unit;
    case '(':
    case '[':
    case '«':
    case '“':
      openingBracket(mark, flaws);
      return mark.unit;
    case ')':
    case ']':
    case '»':
    case '”':
      closingBracket(mark, flaws);
      return mark.unit;
    case '%':
      if (isPersianNumber(mark)) replace(mark, flaws, 'percent-sign', '٪');
      return mark.unit;
    case '-':
      return readHyphen(mark, flaws);
    default:
      return mark.unit;
  }
}

function replace(mark: Mark, flaws: Flaw[], kind: FlawKind, text: string, end = mark.end): void {
  flaws.push({ kind, start: mark.start, end, remedies: [[{ start: mark.start, end, text }]], safe: true });
}

/** A lost half-space, and no markup. */
const INVISIBLE = /^\p{Cf}*$/u;

/** «کرد .» */
function spaceBefore(mark: Mark, flaws: Flaw[]): void {
  const { reading, unit, before } = mark;
  if (!isOnLine(mark.gapBefore) || before === undefined) return;
  const previous = rawAt(reading, unit - 1);
  const attaches = before === CharacterClass.letter || before === CharacterClass.digit || CLOSING.has(previous);
  if (!attaches && previous !== '٪' && previous !== '!' && previous !== '؟') return;
  // «.NET», «:)», «.۵»: not the end of what stands before.
  if (mark.raw === '.' || mark.raw === ':') {
    const next = rawAt(reading, unit + 1);
    const attached = !isSpaced(mark.gapAfter) && mark.after !== undefined;
    if (attached && (mark.after !== CharacterClass.letter || next === '')) {
      if (!CLOSING.has(next)) return;
      if (mark.raw === ':') return;
    }
  }
  const remedy = withoutSpace(reading, reading.text.ends[unit - 1], mark.start);
  if (remedy === undefined) return;
  // «متن .ادامه»: the space is on the wrong side.
  const next = reading.text.starts[unit + 1];
  const swapped =
    !isSpaced(mark.gapAfter) &&
    mark.after === CharacterClass.letter &&
    INVISIBLE.test(reading.source.slice(mark.end, next));
  flaws.push({
    kind: 'space-before-punct',
    start: reading.text.starts[reading.tokens.starts[reading.tokens.ofUnit[unit - 1]]],
    end: mark.end,
    remedies: [swapped ? [...remedy, { start: mark.end, end: next, text: ' ' }] : remedy],
    safe: true,
  });
}

/** «گفت:«بیا»» */
const opensSaying = ({ reading, unit }: Mark): boolean => rawAt(reading, unit + 1) === '«';

function lengthOfWordAt({ tokens }: Reading, unit: number): number {
  const token = tokens.ofUnit[unit];
  return tokens.ends[token] - tokens.starts[token];
}

/** «کردند.این»: a full stop between two Persian words. «ه.ش», «ای.تی» and «م.احمدی» are abbreviations. */
function spaceAfterStop(mark: Mark, flaws: Flaw[]): void {
  const { reading, unit } = mark;
  if (mark.before !== CharacterClass.letter || mark.after !== CharacterClass.letter) return;
  if (isSpaced(mark.gapBefore)) return;
  const left = lengthOfWordAt(reading, unit - 1);
  const right = lengthOfWordAt(reading, unit + 1);
  if (left < 2 || right < 2 || left + right < 5) return;
  // «جان.ای. نیک‌پور»: an initial by its name.
  if (rawAt(reading, tailOf(mark)) === '.' && letterNames.has(wordAt(reading, unit + 1))) return;
  // «دوره.ایران.آی‌آر» is an address in words: it has more stops without a space.
  if (isStopWithin(reading, tailOf(mark)) || isStopWithin(reading, headOf(mark) - 1)) return;
  spaceAfter(mark, flaws);
}

/** Whether a full stop stands between two letters, with no space on either side. */
function isStopWithin(reading: Reading, unit: number): boolean {
  if (unit <= 0 || rawAt(reading, unit) !== '.') return false;
  const { classes, gaps } = reading.text;
  const isBetween = classes[unit - 1] === CharacterClass.letter && classes[unit + 1] === CharacterClass.letter;
  return isBetween && !isSpaced(gaps[unit]) && !isSpaced(gaps[unit + 1]);
}

/** Where the word before a mark begins. */
const headOf = ({ reading: { tokens }, unit }: Mark): number => tokens.starts[tokens.ofUnit[unit - 1]];

/** Where the word behind a mark ends. */
const tailOf = ({ reading: { tokens }, unit }: Mark): number => tokens.ends[tokens.ofUnit[unit + 1]];

/** Asks for a space behind a mark that a word follows at once. */
function spaceAfter(mark: Mark, flaws: Flaw[]): void {
  const { reading, unit } = mark;
  if (isSpaced(mark.gapAfter) || reading.text.starts[unit + 1] !== mark.end) return;
  if (isSpaced(mark.gapBefore) && mark.before === CharacterClass.letter) return;
  // «وب،[۷]»: a note’s number.
  if (rawAt(reading, unit + 1) === '[' && reading.text.classes[unit + 2] === CharacterClass.digit) return;
  const after = reading.tokens.ofUnit[unit + 1];
  const start = unit === 0 ? mark.start : reading.text.starts[reading.tokens.starts[reading.tokens.ofUnit[unit - 1]]];
  flaws.push({
    kind: 'missing-space-after-punct',
    start,
    end: reading.text.ends[reading.tokens.ends[after] - 1],
    remedies: [[{ start: mark.end, end: mark.end, text: ' ' }]],
    // «نکرده،اند»: the mark has got into a word, and stands behind it.
    safe: !COPULAS.has(wordAt(reading, unit + 1)),
  });
}

function spaceAfterEllipsis(mark: Mark, flaws: Flaw[]): void {
  if (mark.before === CharacterClass.letter && mark.after === CharacterClass.letter && !isSpaced(mark.gapBefore))
    spaceAfter(mark, flaws);
}

/** ، ؛ ؟ ! and their Latin likes, repeated or alone. */
function readStop(mark: Mark, flaws: Flaw[]): number {
  const { reading, unit } = mark;
  const { text } = reading;
  let last = unit;
  while (
    last + 1 < text.length &&
    rawAt(reading, last + 1) === mark.raw &&
    !isSpaced(text.gaps[last + 1]) &&
    text.starts[last + 1] === text.ends[last]
  )
    last += 1;
  const mixed = mixedRun(mark, last, flaws);
  if (mixed > last) return mixed;
  const previous = rawAt(reading, unit - 1);
  const next = rawAt(reading, last + 1);
  const latinNeighbour = mark.before === CharacterClass.latin || text.classes[last + 1] === CharacterClass.latin;
  const persian = PERSIAN_MARK[mark.raw];
  const isPersian = persian === undefined || touchesPersian(mark, last);
  const shape = persian !== undefined && isPersian ? persian : mark.raw;
  // «؟!» is a mark of its own.
  const lone = !(REPEATABLE.has(previous) && !isSpaced(mark.gapBefore)) || previous === mark.raw;
  const again = isPersian && LISTING.has(mark.raw) ? markAgain(mark, last) : undefined;
  if (again !== undefined) {
    const { start, end } = { start: text.ends[last], end: text.ends[again] };
    flaws.push({ kind: 'repeated-punct', start: mark.start, end, remedies: [[{ start, end, text: '' }]], safe: false });
    spaceBefore(mark, flaws);
    return again;
  }
  if (last > unit && REPEATABLE.has(mark.raw) && isPersian) {
    replace(mark, flaws, 'repeated-punct', shape, text.ends[last]);
  } else if (shape !== mark.raw) {
    replace(mark, flaws, 'latin-comma', shape);
  }
  if (!isPersian || latinNeighbour) return last;
  if (lone) spaceBefore(mark, flaws);
  const after = last + 1 < text.length ? text.classes[last + 1] : undefined;
  const isDigits = mark.before === CharacterClass.digit && after === CharacterClass.digit;
  const wants = after === CharacterClass.letter || (after === CharacterClass.digit && !isDigits) || OPENING.has(next);
  if (wants && last === unit) spaceAfter(mark, flaws);
  return last;
}

/** Marks between two things, of which no third is left out: «آمد، ، رفت». */
const LISTING: ReadonlySet<string> = new Set('،؛');

/** The same mark once more behind a space, between words; undefined where there is none. */
function markAgain({ reading, raw, before }: Mark, last: number): number | undefined {
  const { text, source } = reading;
  const again = last + 1;
  const isAgain =
    before === CharacterClass.letter &&
    rawAt(reading, again) === raw &&
    again + 1 < text.length &&
    text.classes[again + 1] === CharacterClass.letter &&
    /^ +$/.test(source.slice(text.ends[last], text.starts[again]));
  return isAgain ? again : undefined;
}

/** «؟!؟», «!!؟»: marks of question and of wonder together, and one of them again; answers the last of them, or `last` where it is no such run. */
function mixedRun(mark: Mark, last: number, flaws: Flaw[]): number {
  const { reading, unit } = mark;
  const { text } = reading;
  if (!ASKING.has(mark.raw) || !touchesPersian(mark, last)) return last;
  const shapes = new Set<string>();
  let end = unit;
  for (; end < text.length && ASKING.has(rawAt(reading, end)); end += 1) {
    if (end > unit && text.starts[end] !== text.ends[end - 1]) break;
    const raw = rawAt(reading, end);
    shapes.add(PERSIAN_MARK[raw] ?? raw);
  }
  if (shapes.size < 2 || end - unit === shapes.size) return last;
  spaceBefore(mark, flaws);
  replace(mark, flaws, 'repeated-punct', [...shapes].join(''), text.ends[end - 1]);
  return end - 1;
}

const ASKING: ReadonlySet<string> = new Set('؟!?');

/** Whether a Latin comma, semicolon or question mark stands in Persian: beside a Persian word, and not in a Latin phrase. */
function touchesPersian(mark: Mark, last: number): boolean {
  const { text } = mark.reading;
  const after = last + 1 < text.length ? text.classes[last + 1] : undefined;
  if (mark.before === CharacterClass.latin) return false;
  if (mark.before === CharacterClass.letter) return true;
  // Between digits it groups them: another rule's.
  if (mark.before === CharacterClass.digit && after === CharacterClass.digit && !isSpaced(text.gaps[last + 1]))
    return false;
  return after === CharacterClass.letter;
}

/** .. and ... become one character; between Latin words and in paths they stay. */
function readDots(mark: Mark, flaws: Flaw[]): number {
  const { reading, unit } = mark;
  const { text } = reading;
  let last = unit;
  while (last + 1 < text.length && rawAt(reading, last + 1) === '.' && !isSpaced(text.gaps[last + 1])) last += 1;
  const after = last + 1 < text.length && !isSpaced(text.gaps[last + 1]) ? text.classes[last + 1] : undefined;
  const latin =
    (mark.before === CharacterClass.latin && !isSpaced(mark.gapBefore)) ||
    after === CharacterClass.latin ||
    rawAt(reading, last + 1) === '/' ||
    rawAt(reading, unit - 1) === '/';
  const end = text.ends[last];
  if (!latin && end - mark.start === last - unit + 1) replace(mark, flaws, 'ellipsis', '…', end);
  return last;
}

/** «و . . . را»: an ellipsis whose points stand apart; of two points nobody knows what they were meant to be. */
function readSpacedDots(mark: Mark, flaws: Flaw[]): number {
  const { reading, unit } = mark;
  const { text, source } = reading;
  let last = unit;
  while (last + 1 < text.length && rawAt(reading, last + 1) === '.' && isOnLine(text.gaps[last + 1])) last += 1;
  const end = text.ends[last];
  if (last - unit >= 2 && /^[. ]+$/.test(source.slice(mark.start, end))) replace(mark, flaws, 'ellipsis', '…', end);
  return last;
}

function isPersianNumber(mark: Mark): boolean {
  if (mark.before === CharacterClass.digit && !isSpaced(mark.gapBefore))
    return mark.after !== CharacterClass.latin || isSpaced(mark.gapAfter);
  return mark.after === CharacterClass.digit && mark.before === CharacterClass.letter && !isSpaced(mark.gapAfter);
}

/** «--» and a hyphen between spaces stand for a dash; options of commands and rules of hyphens stay. */
function readHyphen(mark: Mark, flaws: Flaw[]): number {
  const { reading, unit } = mark;
  const { text } = reading;
  let last = unit;
  while (last + 1 < text.length && rawAt(reading, last + 1) === '-' && !isSpaced(text.gaps[last + 1])) last += 1;
  const hyphens = last - unit + 1;
  const gapAfter = last + 1 < text.length ? text.gaps[last + 1] : Gap.line | Gap.space;
  const between = unit > 0 && last + 1 < text.length;
  if (!between || hyphens > 3 || text.ends[last] - mark.start !== hyphens) return last;
  const latin = mark.before === CharacterClass.latin || text.classes[last + 1] === CharacterClass.latin;
  if (latin) return last;
  const spaced = isOnLine(mark.gapBefore) && isSpaced(gapAfter);
  if (spaced || (hyphens === 2 && mark.before === CharacterClass.letter))
    replace(mark, flaws, 'dash-style', '–', text.ends[last]);
  return last;
}
