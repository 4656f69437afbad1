import { CharacterClass, HALF_SPACE } from '../text/characters';
import type { Flaw } from './flaw';
import { CLOSING, isOnLine, isSpaced, type Mark, OPENING, rawAt, withoutSpace, wordAt } from './mark';

/** What a writer may hang on a word in brackets, or on a quotation, without a space: «کتاب(ها)», «ایران»ی. */
const ENDINGS = /^(?:ها|های|هایی|ی|ای|ان|ات|ین|م|ت|ش|اش|ام|مان|تان|شان|اند|ام|یی|تر|ترین)$/;

/** A quotation and a bracket, one behind the other. */
const BEHIND_OTHER: ReadonlySet<string> = new Set(['»(', ')«']);

/** The spaces inside a bracket's edge, and the one missing before it. */
export function openingBracket(mark: Mark, flaws: Flaw[]): void {
  const { reading, unit } = mark;
  const { text } = reading;
  if (isOnLine(mark.gapAfter) && mark.after !== undefined && !CLOSING.has(rawAt(reading, unit + 1)))
    inner(mark, flaws, mark.end, text.starts[unit + 1]);
  if (mark.raw === '[' || isSpaced(mark.gapBefore)) return;
  // «"اکسیوم"(Axiom)», «(جلد دوم)«۱۳۸۲»»
  const isBehindOther = BEHIND_OTHER.has(rawAt(reading, unit - 1) + mark.raw);
  if (mark.before !== CharacterClass.letter && !isBehindOther && !isBehindFigure(mark)) return;
  if (text.ends[unit - 1] !== mark.start || reading.source[mark.start - 1] === HALF_SPACE) return;
  if (mark.raw === '(' && isEndingInBrackets(mark)) return;
  outer(mark, flaws, mark.start);
}

export function closingBracket(mark: Mark, flaws: Flaw[]): void {
  const { reading, unit } = mark;
  const { text } = reading;
  if (isOnLine(mark.gapBefore) && mark.before !== undefined && !OPENING.has(rawAt(reading, unit - 1)))
    inner(mark, flaws, text.ends[unit - 1], mark.start);
  if (mark.raw === ']' || isSpaced(mark.gapAfter) || mark.after !== CharacterClass.letter) return;
  // «(”خاور”)»: what nothing stands before opens, whatever its shape.
  if (mark.raw === '”' && mark.before !== CharacterClass.letter) return;
  if (text.starts[unit + 1] !== mark.end) return;
  if (ENDINGS.test(wordAt(reading, unit + 1)) || isEndingInBrackets(mark)) return;
  outer(mark, flaws, mark.end);
}

/** «۱۳٬۴۰۰(نیم‌روز)»; «۵(الف)» is one number. */
function isBehindFigure({ raw, reading, unit, before, after }: Mark): boolean {
  if (raw !== '(' || before !== CharacterClass.digit || after !== CharacterClass.letter) return false;
  return PERSIAN_DIGIT.test(rawAt(reading, unit - 1)) && wordAt(reading, unit + 1).length > LONGEST_ITEM;
}
const PERSIAN_DIGIT = /[۰-۹]/;
const LONGEST_ITEM = 3;

/** «کتاب(ها)», «(بی)نظمی»: one short piece of a word in brackets. */
function isEndingInBrackets({ raw, reading, unit }: Mark): boolean {
  const opening = raw === '(';
  const at = opening ? unit + 1 : unit - 1;
  if (at < 0 || at >= reading.text.length || reading.text.classes[at] !== CharacterClass.letter) return false;
  const token = reading.tokens.ofUnit[at];
  const edge = opening ? reading.tokens.ends[token] : reading.tokens.starts[token] - 1;
  if (rawAt(reading, edge) !== (opening ? ')' : '(')) return false;
  const word = wordAt(reading, at);
  return word.length <= 2 || ENDINGS.test(word);
}

function inner(mark: Mark, flaws: Flaw[], start: number, end: number): void {
  const { text, tokens } = mark.reading;
  const remedy = withoutSpace(mark.reading, start, end);
  if (remedy === undefined) return;
  // The word at the bracket's edge belongs to what is shown.
  const token = tokens.ofUnit[start < mark.start ? mark.unit - 1 : mark.unit + 1];
  flaws.push({
    kind: 'bracket-inner-space',
    start: Math.min(text.starts[tokens.starts[token]], mark.start),
    end: Math.max(text.ends[tokens.ends[token] - 1], mark.end),
    remedies: [remedy],
    safe: true,
  });
}

function outer(mark: Mark, flaws: Flaw[], at: number): void {
  const range = at === mark.start ? { start: at - 1, end: mark.end } : { start: mark.start, end: at + 1 };
  flaws.push({ kind: 'bracket-outer-space', ...range, remedies: [[{ start: at, end: at, text: ' ' }]], safe: true });
}
