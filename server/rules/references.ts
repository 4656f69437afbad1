import { looseLabelKey } from '../language/article/labels';
import { parseArticle } from '../language/article/parse';
import type { Article, Definition, Link, Range } from '../language/article/types';
import { writeNumber } from '../language/calendars/wording';
import { definitionsByTarget, linkIndex, proseIndex } from './indexes';
import { isAtLineStart, lineBreakOf, lineEnd } from './lineBreaks';
import { firstUses } from './markup/definitions';
import { oncePer } from './once';
import type { Edit, Fix } from './rule';

/** UTF-16 units beyond which a label is a name and no number. */
const LONGEST_NUMBER = 12;

/**
 * The number of a label «م۱», «م۲» …, by which Dabir’s markup numbers sources; undefined for other labels. Digits of any
 * script count, because a new label that readers take for an existing one must not come to mean it.
 */
export function sourceNumber(label: string): number | undefined {
  if (label.length > LONGEST_NUMBER) return undefined;
  let number = numbers.get(label);
  if (number === undefined && !numbers.has(label)) {
    const digits = /^م(\d{1,6})$/.exec(looseLabelKey(label))?.[1];
    number = digits === undefined ? undefined : Number(digits);
    if (numbers.size >= MOST_NUMBERS) numbers.clear();
    numbers.set(label, number);
  }
  return number;
}

/** An article has its labels read at every keystroke. */
const numbers = new Map<string, number | undefined>();
/** Labels that are remembered before all are forgotten. */
const MOST_NUMBERS = 5_000;

/** The next free label of a source: one above the highest in the article, undefined ones included. */
export function nextSourceLabel(article: Article): string {
  return sourceLabels(article).next().value;
}

/** The free labels of sources, one after another. */
export function* sourceLabels(article: Article): Generator<string, never> {
  let highest = highestLabel(article);
  for (;;) {
    highest += 1;
    yield `م${writeNumber(highest, 'fa')}`;
  }
}

const highestLabel = oncePer(({ links, definitions }: Article): number =>
  [...links, ...definitions].reduce((highest, { label }) => Math.max(highest, sourceNumber(label ?? '') ?? 0), 0),
);

/**
 * A definition that can stand for a link's own address and title: one that the text uses already, for one that nothing
 * uses is about to be deleted.
 */
export function usedDefinition(article: Article, link: Link, title: string): Definition | undefined {
  const uses = firstUses(article);
  return (definitionsByTarget(article).get(link.target ?? '') ?? []).find(
    (definition) =>
      definition.role === link.role && (title === '' || title === definition.title) && uses.has(definition),
  );
}

/** Whether a definition still waits for its address: `[م۱]: <>`. It backs nothing. */
export function isStub({ target }: Definition): boolean {
  return target.trim() === '';
}

/**
 * Appends a definition: after the last one where that ends the text, else after the text, a blank line between. Returns
 * also where in the edit's text the definition begins.
 */
export function appendDefinition(article: Article, definition: string): { readonly edit: Edit; readonly at: number } {
  const { offset, before, after } = placeAfterText(article);
  return { edit: { start: offset, end: offset, text: `${before}${definition}${after}` }, at: before.length };
}

/** Where a definition may be appended, and the line breaks that it needs around it. */
const placeAfterText = oncePer(
  (article: Article): { readonly offset: number; readonly before: string; readonly after: string } => {
    const { text } = article;
    const eol = lineBreakOf(text);
    const last = lastDefinition(article);
    if (last !== undefined) return { offset: lineEnd(text, last.end), before: eol, after: '' };
    if (staysOpen(article)) return { offset: lineEnd(text, endOfProse(article)), before: eol + eol, after: '' };
    const closed = text === '' || /[\r\n]$/.test(text);
    const blank = text === '' || /(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text);
    const before = closed ? (blank ? '' : eol) : `${eol}${eol}`;
    return { offset: text.length, before, after: closed ? eol : '' };
  },
);

const endOfProse = ({ blocks, footnotes }: Article): number =>
  Math.max(blocks.at(-1)?.end ?? 0, footnotes.at(-1)?.end ?? 0);

const MAY_STAY_OPEN = /```|~~~|<[!?a-z]/i;

/** Whether a code fence or a comment that is not closed would take in a definition behind the text. */
function staysOpen(article: Article): boolean {
  const rest = article.text.slice(endOfProse(article));
  if (!MAY_STAY_OPEN.test(rest)) return false;
  const label = nextSourceLabel(article);
  return parseArticle(`${rest}\n\n[${label}]: <>`, article.syntax).definitions.every((other) => other.label !== label);
}

/** The last definition, where only definitions and notes follow the text's blocks. */
function lastDefinition(article: Article): Definition | undefined {
  const last = article.definitions.at(-1);
  return last !== undefined && last.start >= endOfProse(article) && isAtLineStart(article.text, last.start)
    ? last
    : undefined;
}

/**
 * Whether a stretch can become a link's text: prose of one block without marks of Markdown inside, outside of every
 * link (CommonMark has no link in a link), and not where its bracket would join a neighbour's.
 */
export function isWrappable(article: Article, { start, end }: Range): boolean {
  const { text, syntax } = article;
  if (syntax !== 'markdown' || start >= end || /^\s|\s$/.test(text.slice(start, end))) return false;
  if (/[[\]`<>\\]/.test(text.slice(start, end)) || /[!\]\\^[]/.test(text[start - 1] ?? '') || text[end] === ']')
    return false;
  if (linkIndex(article).firstOverlap({ start, end }) !== undefined) return false;
  return proseIndex(article).covering({ start, end }) !== undefined;
}

/** A definition that waits for its address, appended, and where in the edit's text the caret goes: into its `<>`. */
function appendStub(article: Article, label: string, title: string): { readonly edit: Edit; readonly caret: number } {
  const head = `[${label}]: <`;
  const { edit, at } = appendDefinition(article, `${head}> "${title}"`);
  return { edit, caret: at + head.length };
}

/** Gives a label that nothing defines its stub. */
export function definitionFix(article: Article, label: string, title: string): Fix {
  const { edit, caret } = appendStub(article, label, title);
  return {
    title: { fa: `افزودن تعریف [${label}]`, en: `Add the definition of [${label}]` },
    safe: false,
    edits: [edit],
    caret: edit.start + caret,
  };
}

/**
 * Wraps a stretch in a full reference with the next free label and appends the definition's stub, whose empty address
 * `<>` is sound CommonMark and backs nothing until one is typed. The caret goes into it. Undefined where the text
 * cannot be wrapped, as in a plain text, which has no references.
 */
export function referenceFix(article: Article, candidates: readonly Range[], title: string): Fix | undefined {
  const range = candidates.find((candidate) => isWrappable(article, candidate));
  if (range === undefined) return undefined;
  const label = nextSourceLabel(article);
  const { edit, caret } = appendStub(article, label, title);
  const edits: readonly Edit[] = [
    { start: range.start, end: range.start, text: '[' },
    { start: range.end, end: range.end, text: `][${label}]` },
    edit,
  ];
  return {
    title: { fa: `افزودن منبع با برچسب [${label}]`, en: `Add a source, labelled [${label}]` },
    safe: false,
    edits,
    caret: startInFixedText(edit, edits) + caret,
  };
}

/** The offset at which an edit's text begins once all edits of its fix are applied. */
function startInFixedText(edit: Edit, edits: readonly Edit[]): number {
  let offset = edit.start;
  for (const other of edits) {
    if (other !== edit && other.end <= edit.start) offset += other.text.length - (other.end - other.start);
  }
  return offset;
}
