import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './bom.md';
import { Invisible, invisibleCharacters } from './invisible';

export const bom = defineRule({
  id: 'typography/bom',
  severity: 'error',
  fix: 'safe',
  summary: { fa: 'نشانهٔ ترتیب بایت (U+FEFF) درون متن', en: 'a byte order mark (U+FEFF) inside the text' },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    for (const { start, end, kind } of invisibleCharacters(article)) {
      // At the very start it says how the file is encoded.
      if (kind !== Invisible.byteOrderMark || start === 0) continue;
      yield {
        start,
        end,
        message: {
          fa: 'نشانهٔ ترتیب بایت فقط در آغاز فایل جا دارد؛ آن را بردارید',
          en: 'A byte order mark belongs at a file’s start only; take it away',
        },
        fixes: [{ title: { fa: 'بردار', en: 'Take it away' }, safe: true, edits: [{ start, end, text: '' }] }],
      };
    }
  },
});
