import type { Article, Directive, Range } from '../language/article/types';
import { indexLines, type LineIndex } from '../language/text/lineIndex';
import { lineBreakOf } from './lineBreaks';
import { oncePer } from './once';
import { indexRanges } from './ranges';
import type { DirectiveUse, Edit, Problem } from './rule';

/** Where a comment silences, as offsets of the file. */
interface Silence extends Range {
  readonly directive: number;
  /** The rule's number in the comment; -1 where the comment names none and so silences all. */
  readonly rule: number;
  readonly id: string | undefined;
  /** The comment that ends it, where one does. */
  readonly endedBy: number;
  /** The same said before and still open here, of which this takes the place: it is used where this is. */
  readonly repeats: Silence | undefined;
}

/** The suppression comments of one article, and what they have silenced so far. */
export interface Suppressions {
  /** The comment that silences a rule at an offset, which thereby counts as used. */
  silence(rule: string, range: Range): Directive | undefined;
  uses(known: (id: string) => boolean, ran: (id: string) => boolean): readonly DirectiveUse[];
}

/** Reads where each comment silences. A problem counts as standing on the line on which it starts. */
export function readSuppressions(article: Article): Suppressions {
  const { directives } = article;
  const silences = silencesOf(article);
  const used = new Set<string>();
  const marked = new Set<Silence>();
  const mark = (last: Silence): void => {
    for (let silence: Silence | undefined = last; silence && !marked.has(silence); silence = silence.repeats) {
      marked.add(silence);
      used.add(`${silence.directive}`);
      used.add(`${silence.directive}:${silence.rule}`);
      if (silence.endedBy >= 0) used.add(`${silence.endedBy}`).add(`${silence.endedBy}:${silence.id ?? ''}`);
    }
  };
  return {
    silence: (rule, range) => {
      let found: Directive | undefined;
      for (const last of silences.overlapping({ start: range.start, end: range.start + 1 })) {
        if (last.id !== undefined && last.id !== rule) continue;
        const { start, end } = directives[last.directive];
        // A comment does not silence what is said of itself.
        const silence = range.start >= start && range.end <= end ? last.repeats : last;
        if (silence === undefined) continue;
        mark(silence);
        found ??= directives[silence.directive];
      }
      return found;
    },
    uses: (known, ran) =>
      directives.map((directive, number) => ({
        directive,
        used: used.has(`${number}`),
        rules: directive.rules.map((rule, index) => ({
          ...rule,
          known: known(rule.id),
          ran: ran(rule.id),
          used: used.has(`${number}:${directive.kind === 'enable' ? rule.id : index}`),
        })),
      })),
  };
}

const silencesOf = oncePer((article: Article) => indexRanges(findSilences(article)));

/** Which comments silence what starts at an offset: of two places of one name, the same is said. */
export function silencedAs(article: Article, offset: number): string {
  if (article.directives.length === 0) return '';
  return silencesOf(article)
    .overlapping({ start: offset, end: offset + 1 })
    .map(({ directive }) => directive)
    .join();
}

function findSilences(article: Article): readonly Silence[] {
  const { text, directives } = article;
  const lines = indexLines(text);
  const ends = findEnds(directives);
  const silences: Silence[] = [];
  // Of each kind and rule, its last silence. What is said again takes the place of what was said before, so that a
  // flood of comments stays cheap to ask.
  const open = new Map<string, number>();
  for (const [number, directive] of directives.entries()) {
    if (directive.kind === 'enable') continue;
    const names = directive.rules.length === 0 ? [undefined] : directive.rules.map(({ id }) => id);
    for (const [index, id] of names.entries()) {
      const rule = id === undefined ? -1 : index;
      const range = rangeOf(directive, text, lines);
      const endedBy = directive.kind === 'disable' ? ends[number][index] : -1;
      const end = endedBy >= 0 ? directives[endedBy].start : range.end;
      const key = `${directive.kind} ${id ?? ''}`;
      const before = open.get(key);
      let repeats: Silence | undefined;
      if (before !== undefined && silences[before].end === end) {
        repeats = silences[before];
        silences[before] = { ...repeats, end: range.start };
      }
      open.set(key, silences.length);
      silences.push({ start: range.start, end, directive: number, rule, id, endedBy, repeats });
    }
  }
  return silences;
}

/** For each comment and each rule it names (or for all, where it names none), the comment that ends it, or -1. */
function findEnds(directives: readonly Directive[]): readonly (readonly number[])[] {
  const ends: (readonly number[])[] = [];
  const nextOf = new Map<string, number>();
  let nextOfAll = -1;
  const sooner = (one: number, other: number) => (one < 0 || (other >= 0 && other < one) ? other : one);
  for (let number = directives.length - 1; number >= 0; number -= 1) {
    const { kind, rules } = directives[number];
    ends[number] = rules.length === 0 ? [nextOfAll] : rules.map(({ id }) => sooner(nextOfAll, nextOf.get(id) ?? -1));
    if (kind !== 'enable') continue;
    if (rules.length === 0) nextOfAll = number;
    for (const { id } of rules) nextOf.set(id, number);
  }
  return ends;
}

function rangeOf(directive: Directive, text: string, lines: LineIndex): Range {
  const everything = { start: 0, end: text.length + 1 };
  if (directive.kind === 'disable-file') return everything;
  if (directive.kind === 'disable') return { start: directive.end, end: everything.end };
  const first = lines.positionAt(directive.start).line;
  const last = lines.positionAt(directive.end).line;
  if (directive.kind === 'disable-line') return { start: lines.lineStart(first), end: lines.lineEnd(last) + 1 };
  // The next line that says something: Markdown wants a blank line between a comment and what is no paragraph.
  let next = last + 1;
  while (next < lines.lineCount && text.slice(lines.lineStart(next), lines.lineEnd(next)).trim() === '') next += 1;
  if (next >= lines.lineCount) return { start: text.length + 1, end: text.length + 1 };
  return { start: lines.lineStart(next), end: lines.lineEnd(next) + 1 };
}

/** What the author types in place of the reason. */
const REASON = { fa: 'دلیل', en: 'reason' } as const;

/**
 * The edit that silences a problem, and the stretch of the new text that holds the place of the reason. A comment on a
 * line of its own above the problem's line; inside a paragraph, a list or a quotation, whose shape a new line would
 * break, one at the line's end. Undefined where no comment can stand: in front matter and in tables.
 */
export function silenceEdit(
  article: Article,
  problem: Pick<Problem, 'rule' | 'start'>,
  language: 'fa' | 'en' = 'fa',
): { readonly edit: Edit; readonly reason: Range } | undefined {
  const { text, frontMatter } = article;
  if (frontMatter !== undefined && problem.start < frontMatter.end) return undefined;
  const block = article.blocks.find(({ start, end }) => problem.start >= start && problem.start < end);
  if (block?.container === 'table') return undefined;
  const lines = indexLines(text);
  const line = lines.positionAt(problem.start).line;
  const lineStart = lines.lineStart(line);
  const words = text.slice(lineStart, lines.lineEnd(line));
  const isFirst = block === undefined || /^[ \t]*#*[ \t]*$/.test(text.slice(lineStart, block.start));
  const breaksShape = block !== undefined && (block.container !== 'none' || !isFirst || block.start < lineStart);
  if (article.syntax === 'markdown' && breaksShape) {
    // Two spaces before a line break are one to Markdown: the comment goes before them.
    const at = lineStart + words.trimEnd().length;
    if (
      block.segments.some(
        ({ kind, start, end }) => kind === 'opaque' && block.start + start < at && block.start + end > at,
      )
    ) {
      return undefined;
    }
    return comment(at, ' ', 'disable-line', problem.rule, language, '');
  }
  if (article.syntax === 'markdown' && /^(?: {4}|\t)/.test(words)) return undefined;
  return comment(lineStart, '', 'disable-next-line', problem.rule, language, lineBreakOf(text));
}

function comment(at: number, before: string, kind: string, rule: string, language: 'fa' | 'en', after: string) {
  const head = `${before}<!-- dabir-${kind} ${rule} -- `;
  const reason = REASON[language];
  return {
    edit: { start: at, end: at, text: `${head}${reason} -->${after}` },
    reason: { start: at + head.length, end: at + head.length + reason.length },
  };
}
