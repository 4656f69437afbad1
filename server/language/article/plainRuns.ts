import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const ASCII = 0x80;
const tableOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: ASCII }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0));

/** Marks of CommonMark and GFM that stand for something wherever they are. Whatever begins markup is in ASCII. */
const SPECIAL = tableOf(/[\\&`<*_~[\]]/);
/** What an address in running text may begin with (GFM's autolinks), but not behind what a word is made of. */
const ADDRESS = tableOf(/[\w.+-]/);
const WORD = tableOf(/\w/);

const SPACE = 0x20;
const EXCLAMATION = 0x21;
const BRACKET = 0x5b;

/** Whether nothing of Markdown begins with the character at `at`. */
function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= ASCII) return true;
  if (SPECIAL[unit] === 1) return false;
  // Two spaces and a line break are a mark; so is «![».
  if (unit === SPACE) return text.charCodeAt(at + 1) !== SPACE;
  if (unit === EXCLAMATION) return text.charCodeAt(at + 1) !== BRACKET;
  return ADDRESS[unit] === 0 || (at > 0 && WORD[text.charCodeAt(at - 1)] === 1);
}

/**
 * Passes over a run of plain text. @returns its end, or -1 where there is none.
 *
 * The parser would ask each of its readers about each character otherwise, and that of addresses two regular expressions.
 */
function passPlain({ text, offset }: InlineContext, _next: number, at: number): number {
  let end = at - offset;
  while (end < text.length && isPlain(text, end)) end += 1;
  return end > at - offset ? end + offset : -1;
}

export const plainRuns: MarkdownConfig = { parseInline: [{ name: 'Plain', before: 'Escape', parse: passPlain }] };
