import type { Article, Range } from '../../language/article/types';
import { indexLines } from '../../language/text/lineIndex';
import { oncePer } from '../once';
import { type DirectiveUse, defineRule, type Edit, type Fix, NO_OPTIONS } from '../rule';
import page from './unusedDisable.md';

export const unusedDisable = defineRule({
  id: 'markup/unused-disable',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'توضیح خاموش‌سازی که چیزی را خاموش نمی‌کند', en: 'a suppression comment that silences nothing' },
  page,
  options: NO_OPTIONS,
  turn: 'last',
  *check({ analysis, directives }) {
    const { article } = analysis;
    for (const use of directives) {
      const { directive, rules } = use;
      const idle = rules.filter(({ known, ran, used }) => known && ran && !used);
      if (rules.length === 0 ? !use.used : idle.length > 0 && idle.length === rules.length) {
        yield {
          start: directive.start,
          end: directive.end,
          message: { fa: 'این توضیح چیزی را خاموش نمی‌کند', en: 'This comment silences nothing' },
          fixes: remove(deletion(article, directive)),
        };
        continue;
      }
      for (const rule of idle) {
        yield {
          start: rule.start,
          end: rule.end,
          message: {
            fa: `اینجا چیزی از «${rule.id}» نیست که خاموش شود`,
            en: `There is nothing of “${rule.id}” to silence here`,
          },
          fixes: remove(without(article, use, rule)),
        };
      }
    }
  },
});

function remove(edit: Edit | undefined): readonly Fix[] {
  return edit === undefined ? [] : [{ title: { fa: 'حذف', en: 'Remove it' }, safe: true, edits: [edit] }];
}

const linesOf = oncePer(({ text }: Article) => indexLines(text));

/**
 * A comment in a paragraph goes with the space before it. One on a line of its own goes with its line, unless it keeps
 * two paragraphs apart. One that begins a line of text stays: the whole line is HTML to Markdown, and would become prose.
 */
function deletion(article: Article, { start, end }: Range): Edit | undefined {
  const { text, blocks } = article;
  if (blocks.some((block) => block.start <= start && block.end >= end)) {
    const spaced = text[start - 1] === ' ' && /^(?:\s|$)/.test(text.slice(end, end + 1));
    return { start: spaced ? start - 1 : start, end, text: '' };
  }
  const lines = linesOf(article);
  const first = lines.positionAt(start).line;
  const last = lines.positionAt(end).line;
  const from = lines.lineStart(first);
  if (text.slice(from, start).trim() !== '' || text.slice(end, lines.lineEnd(last)).trim() !== '') return undefined;
  const isBlank = (line: number): boolean =>
    line < 0 || line >= lines.lineCount || text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() === '';
  if (!isBlank(first - 1) && !isBlank(last + 1)) return { start, end, text: '' };
  return { start: from, end: last + 1 < lines.lineCount ? lines.lineStart(last + 1) : text.length, text: '' };
}

/** Takes one id out of the comment's list, with the comma or space that parted it from its neighbour. */
function without(article: Article, { directive }: DirectiveUse, rule: Range): Edit | undefined {
  const index = directive.rules.findIndex(({ start }) => start === rule.start);
  const next = directive.rules[index + 1];
  if (next !== undefined) return { start: rule.start, end: next.start, text: '' };
  const previous = directive.rules[index - 1];
  return previous === undefined ? deletion(article, directive) : { start: previous.end, end: rule.end, text: '' };
}
