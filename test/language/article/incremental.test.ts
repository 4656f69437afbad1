import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../server/language/article/parse';

const START = `---
title: آزمون
date: 2026-10-01
---

# سرخط

[به گزارش ایسنا][م۱]، وزیر گفت: «ما *می‌آییم*».

- یک \`کد\`
- دو [تهران]

> نقل https://a.ir/x

[م۱]: https://isna.ir/1 "منبع: رسانه"
[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"
`;

describe('parsing an edited article', () => {
  const piece = fc.constantFrom(
    'ا',
    '\n',
    '\n\n',
    '[',
    ']',
    '[م۱]',
    '(',
    ')',
    '#',
    '# ',
    '- ',
    '> ',
    '`',
    '```\n',
    '*',
    '«',
    '»',
    '---\n',
    '[x]: y\n',
    '<!-- ',
    '-->',
    ' ',
    '😀',
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(12),
    insert: fc.array(piece, { maxLength: 3 }),
  });

  it('gives what a fresh parse gives, after every one of many edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let text = START;
        let article = parseArticle(text, 'markdown');
        for (const { at, remove, insert } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert.join('') + text.slice(from + remove);
          article = parseArticle(text, 'markdown', article);
          assert.deepEqual(article, parseArticle(text, 'markdown'));
        }
      }),
      { numRuns: 300 },
    );
  });
});
