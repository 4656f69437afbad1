import type { Range } from '../../language/article/types';
import type { Reading } from '../../language/text/reading';
import { oncePer } from '../once';
import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './controlChar.md';
import { codePoint, Invisible, invisibleCharacters } from './invisible';

/** UTF-8 read as Windows-1252: two such letters and more in a row are no word of any language. */
const MOJIBAKE =
  /(?:[\u00d8-\u00db][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u00a0-\u00ff]){2,}/g;

/** In offsets of the block's source. */
const garbledIn = oncePer(({ source }: Reading): readonly Range[] =>
  Array.from(source.matchAll(MOJIBAKE), ({ index, 0: garbled }) => ({ start: index, end: index + garbled.length })),
);

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
      for (const { start, end } of garbledIn(reading)) {
        yield {
          start: block.start + start,
          end: block.start + end,
          message: {
            fa: 'این متن با کدگذاری نادرست خوانده شده است؛ آن را با UTF-8 باز کنید',
            en: 'This text was read in the wrong encoding; open it as UTF-8',
          },
        };
      }
    }
  },
});
