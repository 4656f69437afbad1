import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './bidiOverride.md';
import { codePoint, Invisible, type InvisibleCharacter, invisibleCharacters } from './invisible';

export const bidiOverride = defineRule({
  id: 'typography/bidi-override',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'نویسه‌ای که جهت حرف‌ها را وارونه می‌کند',
    en: 'a control character that reverses the direction of letters',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    const characters = invisibleCharacters(article);
    const closes = nextCloses(characters);
    for (const [index, { start, end, kind }] of characters.entries()) {
      if (kind !== Invisible.override) continue;
      // What closes it goes with it, or it would close nothing.
      const close = closes[index];
      const isClosed = close !== undefined && !article.text.slice(end, close.start).includes('\n');
      yield {
        start,
        end,
        message: {
          fa: `نویسهٔ ${codePoint(article.text, start)} آنچه را پس از آن است وارونه نشان می‌دهد`,
          en: `${codePoint(article.text, start)} shows what follows the wrong way round`,
        },
        fixes: [
          {
            title: { fa: 'بردار', en: 'Take it away' },
            safe: false,
            edits: [{ start, end, text: '' }, ...(isClosed ? [{ start: close.start, end: close.end, text: '' }] : [])],
          },
        ],
      };
    }
  },
});

/** For each character the first after it that closes an embedding. */
function nextCloses(characters: readonly InvisibleCharacter[]): readonly (InvisibleCharacter | undefined)[] {
  const closes: (InvisibleCharacter | undefined)[] = [];
  let next: InvisibleCharacter | undefined;
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    closes[index] = next;
    if (characters[index].kind === Invisible.popEmbedding) next = characters[index];
  }
  return closes;
}
