import assert from 'node:assert/strict';
import { GFM, type MarkdownParser, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { boundedNesting } from '../../../server/language/article/nesting';
import { plainRuns } from '../../../server/language/article/plainRuns';

describe('runs of plain text', () => {
  const whole = parser.configure([GFM, boundedNesting]);
  const quick = parser.configure([GFM, boundedNesting, plainRuns]);

  const treeOf = (by: MarkdownParser, text: string): string => {
    const nodes: string[] = [];
    by.parse(text).iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`) });
    return nodes.join('\n');
  };

  const samples = [
    'متن ساده، بی هیچ نشانه.',
    'یک **دو** _سه_ ~~چهار~~ `پنج` \\* [شش](https://example.com "هفت") ![هشت](a.png) &nbsp; <b>نه</b>',
    'سطر یک  \nسطر دو   \nسطر سه \nسطر چهار\\\nسطر پنج',
    'نشانی: www.example.com و https://example.org/a_b. و name.family+tag@example.com و mailto:a@b.com!',
    'a.b@c.de x_y@z.de -a@b.co ._+-@b.co خبرwww.example.com خبر@b.co',
    '!! ![ ! [تصویر] a![b](c) ]',
  ];
  for (const text of samples)
    it(`leave the syntax of «${text.slice(0, 30)}…» as it is`, () => {
      assert.equal(treeOf(quick, text), treeOf(whole, text));
    });

  it('leave any syntax as it is', () => {
    const piece = fc.constantFrom(
      ...[
        'متن',
        ' ',
        '  ',
        '\n',
        'www.',
        'https://',
        'a',
        'b.co',
        '@',
        '.',
        '+',
        '-',
        '_',
        '*',
        '**',
        '~',
        '~~',
        '`',
        '!',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&amp;',
        '&',
        ';',
        ':',
        '\\',
        '#',
        '/',
        '1',
        '"',
        '\u200c',
        '😀',
        '\r\n',
        'mailto:',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        assert.equal(treeOf(quick, text), treeOf(whole, text));
      }),
      { numRuns: 2000 },
    );
  });
});
