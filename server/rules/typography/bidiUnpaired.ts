import type { Article } from '../../language/article/types';
import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './bidiUnpaired.md';
import { codePoint, Invisible, type InvisibleCharacter, invisibleCharacters } from './invisible';

export const bidiUnpaired = defineRule({
  id: 'typography/bidi-unpaired',
  severity: 'error',
  fix: 'suggest',
  summary: { fa: 'نویسهٔ جهت که بسته نشده است', en: 'a direction control that is not closed' },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    for (const { start, end } of unpaired(article)) {
      const code = codePoint(article.text, start);
      yield {
        start,
        end,
        message: {
          fa: `نویسهٔ جهت ${code} در این سطر جفت ندارد و بقیهٔ سطر را به هم می‌ریزد`,
          en: `The direction control ${code} has no partner on this line and disorders the rest of it`,
        },
        fixes: [{ title: { fa: 'بردار', en: 'Take it away' }, safe: false, edits: [{ start, end, text: '' }] }],
      };
    }
  },
});

/** Controls that no other closes, or that close nothing, on their line. Overrides are another rule's. */
function unpaired(article: Article): readonly InvisibleCharacter[] {
  const result: InvisibleCharacter[] = [];
  let embeddings: InvisibleCharacter[] = [];
  let isolates: InvisibleCharacter[] = [];
  let before = 0;
  const endLine = (): void => {
    result.push(...embeddings.filter(({ kind }) => kind !== Invisible.override), ...isolates);
    embeddings = [];
    isolates = [];
  };
  for (const character of invisibleCharacters(article)) {
    if (/[\n\r\u2029]/.test(article.text.slice(before, character.start))) endLine();
    before = character.start;
    if (character.kind === Invisible.embedding || character.kind === Invisible.override) embeddings.push(character);
    else if (character.kind === Invisible.isolate) isolates.push(character);
    else if (character.kind === Invisible.popEmbedding && embeddings.pop() === undefined) result.push(character);
    else if (character.kind === Invisible.popIsolate && isolates.pop() === undefined) result.push(character);
  }
  endLine();
  return result.sort((a, b) => a.start - b.start);
}
