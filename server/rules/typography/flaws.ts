import type { Analysis } from '../../language/analyse';
import type { Article, Range } from '../../language/article/types';
import { type Flaw, type FlawKind, mended, type Remedy } from '../../language/orthography/flaw';
import type { Text } from '../../language/text';
import { HALF_SPACE } from '../../language/text/characters';
import { oncePer } from '../once';
import type { Finding, Fix } from '../rule';
import { spoilsName } from './personalNames';
import { flawedBlocks } from './surveyed';

/** A flaw as a message quotes it: what stands there, and what would. */
export interface Shown {
  readonly flaw: Flaw;
  readonly found: string;
  /** After the first remedy; what was found where there is none. */
  readonly better: string;
  /** The same with the letters around it: the whole word, where the flaw is a character. */
  readonly word: string;
}

export interface Description {
  readonly message: Text;
  /** The first remedy's title; without it «better» is quoted. */
  readonly title?: Text;
}

/** UTF-16 units of a text that a message quotes. */
const LONGEST = 40;

/** A text in quotation marks, which are of the other kind where it has its own. */
export function inMarks(text: string): Text {
  return {
    fa: /[«»]/.test(text) ? `“${text}”` : `«${text}»`,
    en: /[“”]/.test(text) ? `«${text}»` : `“${text}”`,
  };
}

/**
 * The beginning of a text on one line. `read` gives so many characters of it, or all where it has fewer: of nested quotations
 * each holds the others, and to read all of each would take the square of their number.
 */
function quoted(length: number, read: (longest: number) => string): string {
  for (let longest = 4 * LONGEST; ; longest *= 4) {
    const line = read(longest).replace(/\s+/g, ' ').trim();
    if (line.length > LONGEST) return `${line.slice(0, LONGEST)}…`;
    if (longest >= length) return line;
  }
}

function quotedSource(source: string, { start, end }: Range): string {
  return quoted(end - start, (longest) => source.slice(start, Math.min(end, start + longest)));
}

/** A flaw's stretch after a remedy, as a message quotes it. */
function quotedRemedy(source: string, flaw: Flaw, remedy: Remedy): string {
  return quoted(flaw.end - flaw.start, (longest) => mended(source, flaw, remedy, longest));
}

/**
 * Texts of references that are their own labels: a letter changed there would cut the link, so nothing is offered. In «[۸][۹]»
 * without a definition of the second the first may be meant for one, too.
 */
export const labelsOf = oncePer(({ links, text: source }: Article): readonly Range[] =>
  links
    .filter(({ kind, definition, text }) =>
      definition === undefined
        ? kind === 'reference' && NUMBER.test(source.slice(text.start, text.end))
        : kind === 'shortcut' || kind === 'collapsed',
    )
    .map(({ text }) => text),
);

const NUMBER = /^[\d۰-۹٠-٩]{1,3}$/;

export function write(better: string): Text {
  if (better === '') return { fa: 'بردار', en: 'Take it away' };
  if (better === HALF_SPACE) return { fa: 'نیم‌فاصله بگذار', en: 'Put a half-space' };
  const { fa, en } = inMarks(better);
  return { fa: `${fa} بنویس`, en: `Write ${en}` };
}

/** How a word is written whose ending stood apart: behind a letter that does not join no half-space shows. */
export function writeJoined(better: string): Text {
  const { fa, en } = inMarks(better);
  return better.includes(HALF_SPACE)
    ? { fa: `${fa} با نیم‌فاصله نوشته می‌شود`, en: `Write ${en} with a half-space` }
    : { fa: `${fa} بی فاصله نوشته می‌شود`, en: `Write ${en}, with no space` };
}

/** What a mark that encloses is called. */
export const enclosing = (mark: string): Text =>
  /[«»“”]/.test(mark) ? { fa: 'گیومه', en: 'quotation mark' } : { fa: 'کمانک', en: 'bracket' };

const LETTERS_BEFORE = /[\p{L}\p{M}\u200c\u0640]*$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}\u200c\u0640]*/u;

/** The word that a flaw is part of, as it would read without it. */
function wordAround(source: string, { start, end }: Flaw, better: string): string {
  const [before = ''] = LETTERS_BEFORE.exec(source.slice(Math.max(0, start - LONGEST), start)) ?? [];
  const [after = ''] = LETTERS_AFTER.exec(source.slice(end, end + LONGEST)) ?? [];
  return before + better + after;
}

/** The fixes of a flaw, as edits of the file. */
function fixesOf(article: Article, shift: number, source: string, flaw: Flaw, title: Text | undefined): readonly Fix[] {
  const labels = labelsOf(article);
  const isFree = (remedy: Remedy): boolean =>
    remedy.every(({ start, end }) => !labels.some((label) => shift + start < label.end && shift + end > label.start));
  return flaw.remedies.filter(isFree).map((remedy, index) => ({
    title: (index === 0 ? title : undefined) ?? write(quotedRemedy(source, flaw, remedy)),
    safe: flaw.safe && index === 0,
    edits: remedy.map(({ start, end, text }) => ({ start: shift + start, end: shift + end, text })),
  }));
}

/** Tells all flaws of a kind; `describe` may leave one out, for the house's sake. */
export function* tell(
  analysis: Analysis,
  kind: FlawKind,
  describe: (shown: Shown) => Description | undefined,
): Generator<Finding & { readonly fixes: readonly Fix[] }> {
  for (const { read, flaws } of flawedBlocks(analysis, kind)) {
    const { block, reading, entities } = read;
    const { source } = reading;
    for (const flaw of flaws) {
      if (spoilsName(flaw, reading, entities)) continue;
      const found = quotedSource(source, flaw);
      const first = flaw.remedies[0];
      const better = first === undefined ? found : quotedRemedy(source, flaw, first);
      const description = describe({ flaw, found, better, word: wordAround(source, flaw, better) });
      if (description === undefined) continue;
      yield {
        start: block.start + flaw.start,
        end: block.start + flaw.end,
        message: description.message,
        fixes: fixesOf(analysis.article, block.start, source, flaw, description.title),
      };
    }
  }
}
