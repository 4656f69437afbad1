import { labelKey, looseLabelKey } from '../../language/article/labels';
import { parseArticle } from '../../language/article/parse';
import type { Article, Link, Range } from '../../language/article/types';
import { writeNumber } from '../../language/calendars/wording';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import { wikidataPage } from '../../language/entities/wikidata';
import type { Text } from '../../language/text';
import { trimmed } from '../../language/text/trimmed';
import { applyEdits } from '../../rules/fix';
import { definitionsByLooseKey, usedLooseKeys } from '../../rules/indexes';
import { appendDefinition, isWrappable, sourceLabels } from '../../rules/references';
import type { Edit } from '../../rules/rule';
import { sourceAddress } from '../addresses';
import type { SourceKind } from '../types';
import type { ImportedAnnotation, ImportedMeaning, ImportProblem } from './annotation';

export interface MarkedArticle {
  readonly text: string;
  /** What turned the old text into this one. */
  readonly edits: readonly Edit[];
  readonly added: number;
  /** Annotations that the text has already. */
  readonly present: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * Writes annotations into a Markdown text as our markup: brackets around the words, addresses in definitions at the end.
 * What the text has already is left as it is, byte for byte; what cannot be marked without changing what something else
 * means is left out and told.
 */
export function markArticle(text: string, annotations: readonly ImportedAnnotation[]): MarkedArticle {
  const article = parseArticle(text, 'markdown');
  const links = new Map(article.links.map((link) => [trimmed(text, link.text).start, link]));
  const problems: ImportProblem[] = [];
  const wanted: ImportedAnnotation[] = [];
  let present = 0;
  let end = 0;
  for (const annotation of [...annotations].sort((a, b) => a.range.start - b.range.start)) {
    const { name, range, meaning } = annotation;
    const link = links.get(range.start);
    if (link !== undefined && trimmed(text, link.text).end === range.end && means(link, meaning)) present += 1;
    else if (range.start < end) problems.push({ name, message: OVERLAPS });
    else if (!isWrappable(article, range)) problems.push({ name, message: NOT_WRAPPABLE });
    else {
      wanted.push(annotation);
      end = range.end;
    }
  }
  return { ...markHarmless(article, wanted, problems), present, problems };
}

/** What does no harm, where all together would not read back as they were meant: found by halves. */
function markHarmless(
  article: Article,
  wanted: readonly ImportedAnnotation[],
  problems: ImportProblem[],
): Omit<MarkedArticle, 'present' | 'problems'> {
  let kept: readonly ImportedAnnotation[] = [];
  let marked: { readonly text: string; readonly edits: readonly Edit[] } = { text: article.text, edits: [] };
  const keep = (candidates: readonly ImportedAnnotation[]): void => {
    const next = mark(article, [...kept, ...candidates]);
    if (next !== undefined) {
      kept = [...kept, ...candidates];
      marked = next;
    } else if (candidates.length === 1) problems.push({ name: candidates[0].name, message: NOT_WRAPPABLE });
    else {
      const half = candidates.length >> 1;
      keep(candidates.slice(0, half));
      keep(candidates.slice(half));
    }
  };
  if (wanted.length > 0) keep(wanted);
  return { ...marked, added: kept.length };
}

/** The text with the annotations in it; undefined where it would not read back as it was meant. */
function mark(
  article: Article,
  wanted: readonly ImportedAnnotation[],
): { readonly text: string; readonly edits: readonly Edit[] } | undefined {
  const edits = editsFor(article, wanted);
  const text = applyEdits(article.text, edits);
  const after = parseArticle(text, 'markdown');
  const expected = new Map<string, number>();
  const count = (words: string, by: number): void => void expected.set(words, (expected.get(words) ?? 0) + by);
  const wordsOf = (from: Article): void => {
    for (const { text: words, role } of from.links)
      count(`${role} ${from.text.slice(words.start, words.end)}`, from === after ? -1 : 1);
  };
  wordsOf(article);
  wordsOf(after);
  for (const { range, meaning } of wanted) count(`${meaning.kind} ${article.text.slice(range.start, range.end)}`, 1);
  // Every link is there that was or was to be, and no other; nor has a block come or gone.
  const readsBack =
    after.blocks.length === article.blocks.length && [...expected.values()].every((difference) => difference === 0);
  return readsBack ? { text, edits } : undefined;
}

function editsFor(article: Article, wanted: readonly ImportedAnnotation[]): readonly Edit[] {
  const labels = new Labels(article, wanted);
  const edits: Edit[] = [];
  const definitions: Edit[] = [];
  for (const { range, meaning } of wanted) {
    const { label, isNew, isShortcut } = labels.of(range, meaning);
    edits.push({ start: range.start, end: range.start, text: '[' });
    edits.push({ start: range.end, end: range.end, text: isShortcut ? ']' : `][${label}]` });
    if (isNew) {
      const { address, title } = definitionOf(meaning);
      definitions.push(appendDefinition(article, `[${label}]: ${address} "${title}"`).edit);
    }
  }
  return [...edits, ...joined(definitions)];
}

/** Definitions that are appended at one place, one a line. A blank line parts the first one from the text, none the others. */
function joined(definitions: readonly Edit[]): readonly Edit[] {
  const [first, ...others] = definitions;
  if (first === undefined) return [];
  const eol = first.text.includes('\r\n') ? '\r\n' : '\n';
  const closes = /[\r\n]$/.test(first.text);
  const lines = others.map(({ text }) => text.replace(/^[\r\n]+|[\r\n]+$/g, ''));
  const head = closes ? first.text : `${first.text}${lines.length > 0 ? eol : ''}`;
  const tail = lines.join(eol) + (closes && lines.length > 0 ? eol : '');
  return [{ ...first, text: head + tail }];
}

interface ChosenLabel {
  readonly label: string;
  readonly isNew: boolean;
  /** The words are the label. */
  readonly isShortcut: boolean;
}

/** Which label each annotation gets: its own words where they can mean nothing else, else a number. */
class Labels {
  readonly #article: Article;
  readonly #sources: Generator<string, never>;
  /** Targets by loose key: of the definitions that there are, and of those that are being written. */
  readonly #taken: Map<string, string | undefined>;
  readonly #byTarget = new Map<string, string>();
  #number = 0;

  constructor(article: Article, wanted: readonly ImportedAnnotation[]) {
    this.#article = article;
    this.#sources = sourceLabels(article);
    this.#taken = new Map();
    for (const key of usedLooseKeys(article)) this.#taken.set(key, undefined);
    for (const [key, { target, title }] of definitionsByLooseKey(article)) this.#taken.set(key, `${target} ${title}`);
    for (const { target, title, label, duplicate } of article.definitions)
      if (!duplicate && !this.#byTarget.has(`${target} ${title}`)) this.#byTarget.set(`${target} ${title}`, label);
    // Words that are to be annotated in two ways are nobody's label.
    const meanings = new Map<string, string>();
    for (const { range, meaning } of wanted) {
      if (meaning.kind === 'source') continue;
      const key = looseLabelKey(article.text.slice(range.start, range.end));
      const target = targetOf(meaning);
      const known = meanings.get(key);
      if (known !== undefined && known !== target && !this.#taken.has(key)) this.#taken.set(key, undefined);
      meanings.set(key, target);
    }
  }

  of(range: Range, meaning: ImportedMeaning): ChosenLabel {
    const { text } = this.#article;
    const target = targetOf(meaning);
    const words = text.slice(range.start, range.end);
    const key = looseLabelKey(words);
    if (meaning.kind !== 'source' && isLabel(words) && !/^[[(:]/.test(text.slice(range.end, range.end + 1))) {
      if (!this.#taken.has(key)) {
        this.#taken.set(key, `${target} ${words}`);
        this.#byTarget.set(`${target} ${words}`, words);
        return { label: words, isNew: true, isShortcut: true };
      }
      if (this.#isOwn(key, words, target)) return { label: words, isNew: false, isShortcut: true };
    }
    const known = this.#byTarget.get(target);
    if (known !== undefined && isLabel(known)) return { label: known, isNew: false, isShortcut: false };
    const label = meaning.kind === 'source' ? this.#sources.next().value : this.#freeLabel(meaning.kind);
    this.#taken.set(looseLabelKey(label), target);
    this.#byTarget.set(target, label);
    return { label, isNew: true, isShortcut: false };
  }

  /** Whether the label is these very words, and means this. */
  #isOwn(key: string, words: string, target: string): boolean {
    if (this.#taken.get(key) === `${target} ${words}`) return true;
    const definition = definitionsByLooseKey(this.#article).get(key);
    return definition?.key === labelKey(words) && `${definition.target} ${definition.title}` === target;
  }

  #freeLabel(kind: 'entity' | 'date'): string {
    for (;;) {
      this.#number += 1;
      const label = `${kind === 'entity' ? 'ن' : 'ت'}${writeNumber(this.#number, 'fa')}`;
      if (!this.#taken.has(looseLabelKey(label))) return label;
    }
  }
}

/** Whether words can be a label as they stand (CommonMark 0.31.2, 4.7), and one that our reader takes for no note. */
const isLabel = (words: string): boolean => words.length < 999 && !/[\r\n*_[\]\\`<>]|^[\^@]/.test(words);

function targetOf(meaning: ImportedMeaning): string {
  const { address, title } = definitionOf(meaning);
  return `${address} ${title}`;
}

const SOURCE_WORDS: Readonly<Record<SourceKind, string>> = {
  media: 'رسانه',
  document: 'سند',
  statement: 'گفته',
  statistics: 'آمار',
};

function definitionOf(meaning: ImportedMeaning): { readonly address: string; readonly title: string } {
  switch (meaning.kind) {
    case 'entity':
      return { address: wikidataPage(meaning.id), title: TYPE_NAMES[meaning.type].fa };
    case 'date':
      return { address: `date:${meaning.value}`, title: 'تاریخ' };
    case 'source':
      return {
        address: meaning.address,
        title: meaning.sourceKind === undefined ? 'منبع' : `منبع: ${SOURCE_WORDS[meaning.sourceKind]}`,
      };
  }
}

/** Whether a link says what an annotation says, however its address is written. */
function means(link: Link, meaning: ImportedMeaning): boolean {
  const target = link.target ?? '';
  if (meaning.kind === 'entity') return link.role === 'entity' && (/(Q\d+)$/i.exec(target)?.[1] ?? '') === meaning.id;
  if (meaning.kind === 'date') return link.role === 'date' && target.replace(/^date:/i, '') === meaning.value;
  return link.role === 'source' && sameAddress(target, meaning.address);
}

function sameAddress(written: string, address: string): boolean {
  return written === address || sourceAddress(written) === address;
}

const OVERLAPS: Text = {
  fa: 'با نشانهٔ دیگری روی هم می‌افتد و پیوند در پیوند نمی‌شود.',
  en: 'it overlaps another annotation, and there is no link in a link.',
};
const NOT_WRAPPABLE: Text = {
  fa: 'این جای متن نشانه نمی‌پذیرد: در پیوند، کد یا میان نشانه‌های Markdown است، یا نشانه‌گذاری‌اش چیز دیگری را عوض می‌کند.',
  en: 'this place takes no annotation: it lies in a link, in code or across marks of Markdown, or marking it would change something else.',
};
