import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { sharesLabel } from '../indexes';
import { appendDefinition } from '../references';
import { defineRule, NO_OPTIONS } from '../rule';
import { silencedAs } from '../suppress';
import { definitionLine } from './definitions';
import page from './definitionsNotAtEnd.md';
import { failedIn } from './failedDefinitions';

export const definitionsNotAtEnd = defineRule({
  id: 'markup/definitions-not-at-end',
  severity: 'info',
  fix: 'safe',
  summary: { fa: 'تعریف‌هایی که میان بندها آمده‌اند', en: 'definitions between paragraphs' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis }) {
    const { article } = analysis;
    const endOfProse = endOf(analysis);
    for (const definition of article.definitions) {
      if (definition.start >= endOfProse) continue;
      // Neither its meaning nor what a comment silences may change with its place.
      const movable =
        !sharesLabel(article, definition) &&
        silencedAs(article, definition.start) === silencedAs(article, article.text.length);
      const line = definitionLine(article.text, definition);
      const alone = line.start < definition.start || line.end > definition.end;
      yield {
        start: definition.start,
        end: definition.end,
        message: {
          fa: 'تعریف‌ها را یک‌جا در پایان متن بیاورید',
          en: 'Keep the definitions together at the end of the text',
        },
        fixes:
          movable && alone
            ? [
                {
                  title: { fa: 'به پایان متن ببر', en: 'Move it to the end' },
                  safe: true,
                  edits: [
                    { ...withBlankLine(article.text, line), text: '' },
                    appendDefinition(article, article.text.slice(definition.start, definition.end)).edit,
                  ],
                },
              ]
            : [],
      };
    }
  },
});

/** A definition between two blank lines takes one of them along. */
function withBlankLine(text: string, { start, end }: Range): Range {
  const before = text.slice(0, start);
  if (start > 0 && !/(?:^|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(before.slice(-LONGEST_BLANK))) return { start, end };
  const blank = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + LONGEST_BLANK));
  return { start, end: end + (blank?.[0].length ?? 0) };
}

/** Longer lines of nothing are left alone. */
const LONGEST_BLANK = 80;

/** Where prose ends: lines below it that were meant as definitions are none. */
function endOf(analysis: Analysis): number {
  const failed = new Set(failedIn(analysis).map(({ start }) => start));
  return analysis.article.blocks.findLast(({ start }) => !failed.has(start))?.end ?? 0;
}
