import type { Range } from '../../language/article/types';
import { type DirectiveUse, defineRule, type Edit, NO_OPTIONS } from '../rule';
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
    const { text } = analysis.article;
    for (const use of directives) {
      const { directive, rules } = use;
      const idle = rules.filter(({ known, ran, used }) => known && ran && !used);
      if (rules.length === 0 ? !use.used : idle.length > 0 && idle.length === rules.length) {
        yield {
          start: directive.start,
          end: directive.end,
          message: { fa: 'این توضیح چیزی را خاموش نمی‌کند', en: 'This comment silences nothing' },
          fixes: [remove(deletion(text, directive))],
        };
        continue;
      }
      for (const rule of idle) {
        yield {
          start: rule.start,
          end: rule.end,
          message: {
            fa: `این‌جا چیزی از «${rule.id}» نیست که خاموش شود`,
            en: `There is nothing of “${rule.id}” to silence here`,
          },
          fixes: [remove(without(text, use, rule))],
        };
      }
    }
  },
});

function remove(edit: Edit) {
  return { title: { fa: 'حذف', en: 'Remove it' }, safe: true, edits: [edit] };
}

/** A comment on a line of its own goes with its line. */
function deletion(text: string, { start, end }: Range): Edit {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from -= 1;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to += 1;
  const startsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const rest = /^(?:\r\n|\n|\r)/.exec(text.slice(to, to + 2));
  if (startsLine && rest !== null) return { start: from, end: to + rest[0].length, text: '' };
  if (to === text.length) return { start: from, end: to, text: '' };
  return { start, end, text: '' };
}

/** Takes one id out of the comment's list, with the comma or space that parted it from its neighbour. */
function without(text: string, { directive }: DirectiveUse, rule: Range): Edit {
  const index = directive.rules.findIndex(({ start }) => start === rule.start);
  const next = directive.rules[index + 1];
  if (next !== undefined) return { start: rule.start, end: next.start, text: '' };
  const previous = directive.rules[index - 1];
  return previous === undefined ? deletion(text, directive) : { start: previous.end, end: rule.end, text: '' };
}
