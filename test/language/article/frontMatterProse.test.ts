import assert from 'node:assert/strict';
import { proseOfFrontMatter } from '../../../server/language/article/frontMatterProse';
import { parseArticle } from '../../../server/language/article/parse';

/** The values that are read as prose, as they stand in the file. */
function proseIn(...lines: readonly string[]): readonly string[] {
  const article = parseArticle(`---\n${lines.join('\n')}\n---\n\nمتن\n`, 'markdown');
  return proseOfFrontMatter(article).map(({ start, end }) => article.text.slice(start, end));
}

describe('the prose of front matter', () => {
  for (const { what, lines, prose } of [
    { what: 'a headline', lines: ['title: باران می آید'], prose: ['باران می آید'] },
    { what: 'a headline in quotation marks', lines: ['title: "باران: سیل"'], prose: ['باران: سیل'] },
    { what: 'one in apostrophes', lines: ["title: 'باران: سیل' # تیتر"], prose: ['باران: سیل'] },
    {
      what: 'whatever else is read, in the order of the text',
      lines: ['summary: باران', 'date: 2022-01-10', 'title: سیل', 'lang: fa'],
      prose: ['باران', 'سیل'],
    },
    { what: 'a value of several lines', lines: ['lead: >-', '  باران', '  سیل'], prose: ['باران\n  سیل'] },
    { what: 'no place, day or tag', lines: ['place: می شود', 'tags: [می شود]', 'date: 2022-01-10'], prose: [] },
    { what: 'no value that YAML writes otherwise than it reads', lines: ['title: "باران \\" سیل"'], prose: [] },
    { what: 'nothing that is no text', lines: ['title: 1400', 'summary:', 'lead: [باران]'], prose: [] },
    { what: 'nothing while it is broken', lines: ['title: باران: سیل', 'summary: باران'], prose: [] },
  ])
    it(`is ${what}`, () => assert.deepEqual(proseIn(...lines), prose));

  it('is none in an article that has no front matter', () => {
    assert.deepEqual(proseOfFrontMatter(parseArticle('title: می شود\n', 'markdown')), []);
    assert.deepEqual(proseOfFrontMatter(parseArticle('---\ntitle: می شود\n---\n', 'plain')), []);
  });

  it('leaves out indents and addresses', () => {
    const article = parseArticle('---\nlead: |\n  باران\n  https://a.ir/b\n---\n', 'markdown');
    const [block] = proseOfFrontMatter(article);
    assert.deepEqual(
      block.segments.map(({ start, end, kind }) => [kind, article.text.slice(block.start + start, block.start + end)]),
      [
        ['prose', 'باران\n'],
        ['opaque', 'https://a.ir/b'],
      ],
    );
  });
});
