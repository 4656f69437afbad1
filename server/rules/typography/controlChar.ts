import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './controlChar.md';
import { codePoint, Invisible, invisibleCharacters } from './invisible';

/** UTF-8 read as Windows-1252: two such letters and more in a row are no word of any language. */
const MOJIBAKE =
  /(?:[\u00d8-\u00db][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u00a0-\u00ff]){2,}/g;

export const controlChar = defineRule({
  id: 'typography/control-char',
  severity: 'error',
  fix: 'none',
  summary: { fa: 'نویسهٔ کنترلی یا متن به‌هم‌ریخته', en: 'a control character, or garbled text' },
  page,
  options: NO_OPTIONS,
  *check({ analysis }): Generator<Finding> {
    const { article } = analysis;
    for (const { start, end, kind } of invisibleCharacters(article)) {
      if (kind !== Invisible.control) continue;
      yield {
        start,
        end,
        message: {
          fa: `نویسهٔ ${codePoint(article.text, start)} حرف نیست؛ متن را از نو از جای اصلی بردارید`,
          en: `${codePoint(article.text, start)} is no letter; take the text from its source again`,
        },
      };
    }
    for (const { block, reading } of analysis.blocks) {
      if (!/[\u00d8-\u00db]/.test(reading.source)) continue;
      for (const { index, 0: garbled } of reading.source.matchAll(MOJIBAKE)) {
        yield {
          start: block.start + index,
          end: block.start + index + garbled.length,
          message: {
            fa: 'این متن با رمزگذاری نادرست خوانده شده است؛ آن را با UTF-8 باز کنید',
            en: 'This text was read in the wrong encoding; open it as UTF-8',
          },
        };
      }
    }
  },
});
