import type { Article, Definition } from '../../language/article/types';
import { sharesLabel } from '../indexes';
import { sourceNumber } from '../references';
import { defineRule, NO_OPTIONS } from '../rule';
import { silencedAs } from '../suppress';
import { firstUses } from './definitions';
import page from './definitionsOrder.md';

export const definitionsOrder = defineRule({
  id: 'markup/definitions-order',
  severity: 'hint',
  fix: 'safe',
  summary: {
    fa: 'تعریف‌هایی که به ترتیب نخستین کاربرد نیامده‌اند',
    en: 'definitions that are not in the order of their first use',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article } }) {
    for (const group of groupsOf(article)) {
      const misplaced = group.written.find((definition, index) => definition !== group.sorted[index]);
      if (misplaced === undefined) continue;
      // A comment silences a line: what it was written for would not be what stands there then.
      const [silenced, ...others] = group.written.map(({ start }) => silencedAs(article, start));
      const movable = others.every((other) => other === silenced);
      const text = (definition: Definition): string => article.text.slice(definition.start, definition.end);
      yield {
        start: misplaced.start,
        end: misplaced.end,
        message: {
          fa: 'تعریف‌ها را به ترتیبی بیاورید که در متن به کار رفته‌اند',
          en: 'List the definitions in the order in which the text uses them',
        },
        fixes: movable
          ? [
              {
                title: { fa: 'مرتب کن', en: 'Sort the definitions' },
                safe: true,
                edits: group.written.flatMap((definition, index) =>
                  definition === group.sorted[index]
                    ? []
                    : [{ start: definition.start, end: definition.end, text: text(group.sorted[index]) }],
                ),
              },
            ]
          : [],
      };
    }
  },
});

/**
 * Sources, names and dates may each stand together, in whatever order of these. Sources that are numbered may keep the
 * order of their numbers: a source added to a text in print gets the next number, wherever it is used.
 */
function groupsOf(
  article: Article,
): readonly { readonly written: readonly Definition[]; readonly sorted: readonly Definition[] }[] {
  const uses = firstUses(article);
  const groups = new Map<string, Definition[]>();
  const numbers: number[] = [];
  // Those between paragraphs are on their way behind the last (`definitions-not-at-end`): the order is what it will be then.
  const endOfProse = article.blocks.at(-1)?.end ?? 0;
  const isAtEnd = ({ start }: Definition): boolean => start >= endOfProse;
  const { definitions } = article;
  for (const definition of [...definitions.filter(isAtEnd), ...definitions.filter((one) => !isAtEnd(one))]) {
    // Of two with one label the first counts, wherever sorting might take them.
    if (!uses.has(definition) || sharesLabel(article, definition)) continue;
    const role = definition.role === 'entity' || definition.role === 'date' ? definition.role : 'source';
    const number = role === 'source' ? sourceNumber(definition.label) : undefined;
    if (number !== undefined) numbers.push(number);
    const name = number === undefined ? role : 'numbered';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [definition]);
    else group.push(definition);
  }
  const inNumbers = numbers.every((number, index) => index === 0 || numbers[index - 1] <= number);
  return [...groups].flatMap(([name, written]) => {
    if (name === 'numbered' && inNumbers) return [];
    return [{ written, sorted: [...written].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)) }];
  });
}
