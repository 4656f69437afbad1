import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './bidiMark.md';
import { addressRanges, codePoint, Invisible, invisibleCharacters, isWithin } from './invisible';

export const bidiMark = defineRule({
  id: 'typography/bidi-mark',
  severity: 'hint',
  fix: 'suggest',
  summary: { fa: 'نشانهٔ جهت در متن', en: 'a direction mark in the text' },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    const addresses = addressRanges(article);
    for (const { start, end, kind } of invisibleCharacters(article)) {
      if (kind !== Invisible.mark || isWithin(addresses, { start, end })) continue;
      yield {
        start,
        end,
        message: {
          fa: `نشانهٔ جهت ${codePoint(article.text, start)} اینجاست؛ اگر بی آن هم سطر درست است، آن را بردارید`,
          en: `A direction mark ${codePoint(article.text, start)} stands here; take it away if the line is right without it`,
        },
        fixes: [{ title: { fa: 'بردار', en: 'Take it away' }, safe: false, edits: [{ start, end, text: '' }] }],
      };
    }
  },
});
