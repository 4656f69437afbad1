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

/** Reads the quotation marks of a text: their shape, their balance, one inside another. */
export function findQuotationFlaws(reading: Reading, flaws: Flaw[]): void {
  const { text, source } = reading;
  const guillemets: number[] = [];
  const curly: number[] = [];
  const straight = new Map<string, number>();
  const depthAt: { readonly unit: number; readonly depth: number }[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    if (text.classes[unit] !== CharacterClass.punctuation) continue;
    const raw = source[text.starts[unit]];
    if (raw === '«') {
      guillemets.push(unit);
      depthAt.push({ unit, depth: guillemets.length });
    } else if (raw === '»') {
      const open = guillemets.pop();
      if (open === undefined) unbalanced(reading, unit, flaws);
      else if (guillemets.length > 0) nested(reading, { open, close: unit, depth: guillemets.length }, flaws);
    } else if (raw === '“' || raw === '„') curly.push(unit);
    else if (raw === '”') {
      const open = curly.pop();
      if (open !== undefined) restyle(reading, { open, close: unit, depth: guillemets.length }, flaws);
    } else if (STRAIGHT.has(raw) && isQuotationMark(reading, unit, raw)) {
      const open = straight.get(raw);
      if (open === undefined) straight.set(raw, unit);
      else {
        straight.delete(raw);
        restyle(reading, { open, close: unit, depth: guillemets.length }, flaws);
      }
    }
  }
  for (const unit of guillemets) unbalanced(reading, unit, flaws);
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
