import { CharacterClass } from '../text/characters';
import { Gap } from '../text/fold';
import type { Reading } from '../text/reading';
import type { Flaw } from './flaw';

/** A pair of quotation marks, by their units. */
interface Pair {
  readonly open: number;
  readonly close: number;
  readonly depth: number;
}

const STRAIGHT = new Set(['"', "'"]);

const NONE: ReadonlySet<number> = new Set();

/**
 * Reads the quotation marks of a text: their shape, their balance, one inside another. Answers the units of those that are
 * without a partner or stand at the other end than theirs, so that the spaces around them tell nothing.
 */
export function findQuotationFlaws(reading: Reading, flaws: Flaw[]): ReadonlySet<number> {
  const { text, source } = reading;
  const odd: number[] = [];
  const guillemets: number[] = [];
  const curly: number[] = [];
  const straight = new Map<string, number>();
  for (let unit = 0; unit < text.length; unit += 1) {
    if (text.classes[unit] !== CharacterClass.punctuation) continue;
    const raw = source[text.starts[unit]];
    if (raw === '«') {
      if (guillemets.length > 0 && standsAtEnd(reading, unit)) {
        guillemets.pop();
        odd.push(unit);
        turned(reading, unit, '»', flaws);
      } else guillemets.push(unit);
    } else if (raw === '»') {
      const open = guillemets.pop();
      if (open !== undefined) {
        if (guillemets.length > 0) nested(reading, { open, close: unit, depth: guillemets.length }, flaws);
      } else if (standsAtStart(reading, unit) && closesBehind(reading, unit)) {
        guillemets.push(unit);
        odd.push(unit);
        turned(reading, unit, '«', flaws);
      } else {
        odd.push(unit);
        unbalanced(reading, unit, flaws);
      }
    } else if (raw === '“' || raw === '„' || raw === '”') {
      // Some type the same mark, or the two exchanged, at either end.
      const closes = raw === '”' ? curly.length > 0 || !standsAtStart(reading, unit) : standsAtEnd(reading, unit);
      if (closes !== (raw === '”')) odd.push(unit);
      if (!closes) curly.push(unit);
      else {
        const first = curly.pop();
        if (first !== undefined) restyle(reading, { open: first, close: unit, depth: guillemets.length }, flaws);
        else if (guillemets.length > 0 && !closesBehind(reading, unit)) {
          // «رفتند“: opened by the one mark and closed by the other.
          guillemets.pop();
          turned(reading, unit, '»', flaws);
        }
      }
    } else if (STRAIGHT.has(raw) && isQuotationMark(reading, unit, raw)) {
      const open = straight.get(raw);
      // «او رفت". "من نه"»: what only closes has lost its partner, and what only opens is the first of a pair of its own.
      if (open === undefined ? !onlyCloses(reading, unit) : onlyOpens(reading, unit)) straight.set(raw, unit);
      else if (open !== undefined) {
        straight.delete(raw);
        restyle(reading, { open, close: unit, depth: guillemets.length }, flaws);
      }
    }
  }
  for (const unit of guillemets) {
    odd.push(unit);
    unbalanced(reading, unit, flaws);
  }
  return odd.length === 0 ? NONE : new Set(odd);
}

/** Not an apostrophe, an inch or a minute: it has a word on one side and none on the other. */
function isQuotationMark({ text }: Reading, unit: number, raw: string): boolean {
  const tightBefore = unit > 0 && (text.gaps[unit] & Gap.space) === 0;
  const tightAfter = unit + 1 < text.length && (text.gaps[unit + 1] & Gap.space) === 0;
  if (raw === '"') return true;
  const before = tightBefore ? text.classes[unit - 1] : undefined;
  const after = tightAfter ? text.classes[unit + 1] : undefined;
  if (before === CharacterClass.latin || after === CharacterClass.latin || before === CharacterClass.digit)
    return false;
  return tightBefore !== tightAfter || before === CharacterClass.punctuation || after === CharacterClass.punctuation;
}

/** Whether a mark stands where a quotation ends: close behind what is quoted, and apart from what follows. */
function standsAtEnd({ text, source }: Reading, unit: number): boolean {
  if (unit === 0 || (text.gaps[unit] & (Gap.space | Gap.half)) !== 0) return false;
  const next = unit + 1;
  return next >= text.length || (text.gaps[next] & Gap.space) !== 0 || AFTER.includes(source[text.starts[next]]);
}

/** Whether it stands where one begins: close before what is quoted, and apart from what precedes. */
function standsAtStart({ text, source }: Reading, unit: number): boolean {
  const next = unit + 1;
  if (next >= text.length || (text.gaps[next] & Gap.space) !== 0 || AFTER.includes(source[text.starts[next]]))
    return false;
  return unit === 0 || (text.gaps[unit] & Gap.space) !== 0 || source[text.starts[unit - 1]] === ':';
}

const AFTER = '.،؛:؟!)]…»';

const isWordAt = ({ text }: Reading, unit: number): boolean =>
  unit >= 0 &&
  unit < text.length &&
  (text.classes[unit] === CharacterClass.letter || text.classes[unit] === CharacterClass.latin);

/** Whether a straight mark can only end a quotation, by what touches it: a word before, and behind none. */
const onlyCloses = (reading: Reading, unit: number): boolean =>
  standsAtEnd(reading, unit) &&
  (isWordAt(reading, unit - 1) || /[.؟!]/.test(reading.source[reading.text.starts[unit - 1]]));

/** Whether it can only begin one: a word close behind, and a space or a colon before. */
const onlyOpens = (reading: Reading, unit: number): boolean =>
  standsAtStart(reading, unit) && isWordAt(reading, unit + 1);

/** Whether the next mark behind closes what this one would open. */
function closesBehind(reading: Reading, unit: number): boolean {
  const { text, source } = reading;
  for (let at = unit + 1; at < text.length; at += 1) {
    if (text.classes[at] !== CharacterClass.punctuation) continue;
    const raw = source[text.starts[at]];
    if (raw === '«' || raw === '»') return raw === '»' || standsAtEnd(reading, at);
  }
  return false;
}

/** «رفتند«. and »رفتند»: the mark of the other end. */
function turned(reading: Reading, unit: number, right: string, flaws: Flaw[]): void {
  const at = place(reading, unit);
  flaws.push({ kind: 'unbalanced-quotes', ...at, remedies: [[{ ...at, text: right }]], safe: false, detail: right });
}

function place({ text }: Reading, unit: number): { readonly start: number; readonly end: number } {
  return { start: text.starts[unit], end: text.starts[unit] + 1 };
}

function unbalanced(reading: Reading, unit: number, flaws: Flaw[]): void {
  flaws.push({ kind: 'unbalanced-quotes', ...place(reading, unit), remedies: [], safe: false });
}

/** «…«…»…»: the inner pair is written “…”. */
function nested(reading: Reading, { open, close }: Pair, flaws: Flaw[]): void {
  const first = place(reading, open);
  const last = place(reading, close);
  const remedy = [
    { ...first, text: '“' },
    { ...last, text: '”' },
  ];
  flaws.push({ kind: 'nested-quotes', start: first.start, end: last.end, remedies: [remedy], safe: false });
}

/** "…", “…” and '…' around Persian words become «…»; inside «…» the inner pair is “…” as it should be. */
function restyle(reading: Reading, { open, close, depth }: Pair, flaws: Flaw[]): void {
  const { text, source } = reading;
  let persian = false;
  let balance = 0;
  let holdsGuillemets = false;
  for (let unit = open + 1; unit < close; unit += 1) {
    persian ||= text.classes[unit] === CharacterClass.letter;
    const raw = source[text.starts[unit]];
    if (raw === '«') balance += 1;
    else if (raw === '»') balance -= 1;
    holdsGuillemets ||= raw === '«' || raw === '»';
    if (balance < 0) return;
  }
  if (!persian || balance !== 0) return;
  const first = place(reading, open);
  const last = place(reading, close);
  const isStraight = STRAIGHT.has(source[first.start]);
  if (depth > 0 && !isStraight) return;
  const [left, right] = depth > 0 ? ['“', '”'] : ['«', '»'];
  // Marks on the wrong side of a space pair by chance: «5" و 7"».
  const tight =
    (text.gaps[open + 1] & Gap.space) === 0 &&
    (text.gaps[close] & Gap.space) === 0 &&
    !(open > 0 && text.classes[open - 1] === CharacterClass.digit && (text.gaps[open] & Gap.space) === 0);
  flaws.push({
    kind: 'quote-style',
    start: first.start,
    end: last.end,
    remedies: [
      [
        { ...first, text: left },
        { ...last, text: right },
      ],
    ],
    safe: tight && !holdsGuillemets,
  });
}
