/**
 * Keeping Persian in order where VS Code lays text out from left to right and offers no way to say otherwise: in hovers,
 * the Problems panel, menus and the status bar. Right-to-left isolates (Unicode Standard Annex #9) do in the text what
 * the page does not. Pure: nothing of VS Code in here.
 */

import { programWords } from '../server/protocol';

const rightToLeft = '\u2067';
const leftToRight = '\u2066';
const end = '\u2069';

/** Whether a text has letters that run from right to left. */
export const runsRightToLeft = (text: string): boolean => arabicLetter.test(text);

/** What a message has of others: the words of the article, code, addresses. */
const others = /“[^”]*”|«[^»]*»|`[^`]*`|\]\([^)]*\)/g;

/** Whether most of what a message says itself is Persian; an English one speaks of Persian words, too. */
export function speaksPersian(message: string): boolean {
  const own = message.replace(others, '');
  const persian = own.match(arabicLetters)?.length ?? 0;
  const latin = own.match(latinLetters)?.length ?? 0;
  return persian > latin || (persian === latin && runsRightToLeft(message));
}

/** Whether a sentence begins in Persian: it may end in the words of a program. */
const beginsPersian = (sentence: string): boolean =>
  /^[^a-z\u0620-\u06ff]*[\u0620-\u06ff]/i.test(sentence.replace(others, ''));

/** A text in which «.fa.md» keeps its stop before it and `2022-01-10` its year. */
export const isolatePrograms = (text: string): string => text.replace(programWords, `${leftToRight}$&${end}`);
const isolatedProgram = new RegExp(`${leftToRight}(${programWords.source})${end}`, programWords.flags);

/** A sentence in an isolate of its own, without which a number at its start or a stop at its end changes sides. */
export function isolate(text: string): string {
  if (!beginsPersian(text) && !speaksPersian(text)) return text;
  return `${rightToLeft}${isolatePrograms(text)}${end}`;
}

/** A sentence as it was before `isolate`. */
export const withoutIsolates = (text: string): string =>
  text.replace(/^\u2067|\u2069$/g, '').replace(isolatedProgram, '$1');

const arabicLetter = /[\u0620-\u06ff]/;
const arabicLetters = /[\u0620-\u06ff]/g;
const latinLetters = /[a-z]/gi;

/**
 * In Markdown the same as character references, whose `&` and `;` count as punctuation: an invisible letter would keep
 * emphasis from opening before «, and from closing after ».
 */
const reference = (control: string): string => `&#x${control.charCodeAt(0).toString(16)};`;
const [openRight, openLeft, close] = [reference(rightToLeft), reference(leftToRight), reference(end)];

/** Where Markdown's own marks (headings, items, quotations) end and the text of a line begins. */
const marks = /^(?:\s|[#>*+-]+\s|\d+[.)]\s)*/;

/** Code without Persian in it: `2022-W02` and its kin keep their own direction within a Persian line. */
const latinCode = /(`+)([^`\u0620-\u06ff]+)\1/g;

function isolateLine(line: string): string {
  if (!runsRightToLeft(line)) return line;
  const [before = ''] = marks.exec(line) ?? [];
  // Two spaces at the end break the line: they stay the last thing in it.
  const text = line.slice(before.length).trimEnd();
  const after = line.slice(before.length + text.length);
  return `${before}${openRight}${text.replace(latinCode, `${openLeft}$&${close}`)}${close}${after}`;
}

/** @returns the lines of a Markdown text, each Persian one isolated; tables cell by cell, code blocks untouched */
export function isolateLines(markdown: string): string {
  let code = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) {
        code = !code;
        return line;
      }
      if (code) return line;
      if (line.startsWith('|')) return line.split('|').map(isolateLine).join('|');
      return isolateLine(line);
    })
    .join('\n');
}
