import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/language/article/parse';
import type { Article } from '../../../server/language/article/types';

const parse = (text: string): Article => parseArticle(text, 'markdown');
const prose = ({ text, blocks }: Article): readonly string[] =>
  blocks.map((block) =>
    block.segments
      .map(({ start, end, kind }) => (kind === 'prose' ? text.slice(block.start + start, block.start + end) : '•'))
      .join(''),
  );

describe('parseMarkdown', () => {
  it('hides markup and keeps prose', () => {
    const article = parse('# سرخط\n\nاین **مهم** و `code` و [متن](https://a.ir/x) و <https://b.ir> است.\n');
    assert.deepEqual(prose(article), [' سرخط', 'این مهم و • و متن و • است.']);
    assert.equal(article.blocks[0].level, 1);
  });

  it('reads front matter with the positions of its values', () => {
    const text = '---\ntitle: آزمون\ndate: 2022-01-10\n---\n\nمتن';
    const { frontMatter } = parse(text);
    const date = frontMatter?.entries.find(({ key }) => key === 'date');
    assert.equal(date?.value, '2022-01-10');
    assert.equal(text.slice(date?.valueRange.start, date?.valueRange.end), '2022-01-10');
  });

  it('reports broken front matter and still reads the article', () => {
    const article = parse('---\ntitle: "باز\n---\n\nمتن\n');
    assert.ok((article.frontMatter?.errors.length ?? 0) > 0);
    assert.deepEqual(prose(article), ['متن']);
  });

  it('resolves every kind of link', () => {
    const text = [
      '[الف][م۱] و [ب] و [پ][] و [ت](https://t.ir/x "منبع") و [ث][نیست] و [جمله] و https://bare.ir/a و [^۱] و [@key].',
      '',
      '[م۱]: https://a.ir/1 "منبع: رسانه"',
      '[ب]: https://www.wikidata.org/wiki/Q1 "مکان"',
      '[پ]: date:2022-01-09 "تاریخ"',
      '[^۱]: گزارش https://note.ir/1',
    ].join('\n');
    const article = parse(text);
    const seen = article.links.map(({ kind, role, target, text: inner }) => [
      kind,
      role,
      text.slice(inner.start, inner.end),
      target,
    ]);
    assert.deepEqual(seen, [
      ['reference', 'source', 'الف', 'https://a.ir/1'],
      ['shortcut', 'entity', 'ب', 'https://www.wikidata.org/wiki/Q1'],
      ['collapsed', 'date', 'پ', 'date:2022-01-09'],
      ['inline', 'source', 'ت', 'https://t.ir/x'],
      ['reference', 'other', 'ث', undefined],
      ['shortcut', 'other', 'جمله', undefined],
      ['bare', 'source', 'https://bare.ir/a', 'https://bare.ir/a'],
      ['footnote', 'source', '', 'https://note.ir/1'],
      ['citation', 'other', '', undefined],
    ]);
    assert.deepEqual(prose(article), ['الف و ب و پ و ت و ث و [جمله] و • و  و .']);
  });

  it('knows which definitions pictures use', () => {
    const text = [
      'این ![عکس][الف] و ![ب] و ![ب][] و [![پ][الف]][ت] و ![ث] و ![عکس](https://e.ir/1.jpg) است.',
      '',
      '[الف]: https://a.ir/1.jpg',
      '[ب]: https://b.ir/1.jpg "منبع"',
      '[ت]: https://t.ir/1',
    ].join('\n');
    const article = parse(text);
    assert.deepEqual(
      article.links.map(({ kind, role, definition }) => `${kind} ${role} ${definition?.label}`),
      ['image other الف', 'image other ب', 'image other ب', 'reference source ت', 'image other الف'],
    );
    assert.deepEqual(prose(article), ['این • و • و • و • و • و • است.']);
  });

  it('takes no address in a link’s text for where the link leads', () => {
    const targets = (text: string): readonly (string | undefined)[] =>
      parse(text)
        .links.filter(({ kind }) => kind === 'inline')
        .map(({ target }) => target);
    assert.deepEqual(targets('در [www.a.ir/1](https://b.ir/2) آمد.'), ['https://b.ir/2']);
    assert.deepEqual(targets('در [خبر https://a.ir/1 تازه](https://b.ir/2 "منبع") آمد.'), ['https://b.ir/2']);
    assert.deepEqual(targets('در [https://a.ir/1]() آمد.'), targets('در [خبر]() آمد.'));
  });

  it('reads notes line under line, whatever is written in them, and right behind a paragraph', () => {
    const text = [
      'یکی[^۱] و دو[^۲] و سه[^۳].',
      '[^۱]: گزارش جلسه: https://a.ir/1',
      '[^۲]: https://b.ir/2',
      '[^۳]: روایت آن روز',
      'و دنباله‌اش: https://c.ir/3',
    ].join('\n');
    const article = parse(text);
    assert.deepEqual(
      article.footnotes.map(({ key, targets }) => [key, ...targets]),
      [
        ['^۱', 'https://a.ir/1'],
        ['^۲', 'https://b.ir/2'],
        ['^۳', 'https://c.ir/3'],
      ],
    );
    assert.deepEqual(prose(article), ['یکی و دو و سه.']);
    assert.deepEqual(
      article.links.map(({ target }) => target),
      ['https://a.ir/1', 'https://b.ir/2', 'https://c.ir/3'],
    );
  });

  it('follows the references in notes', () => {
    const { links, footnotes } = parse(
      'یکی[^۱] و دو[^۲].\n\n[^۱]: گفت‌وگو با [ایسنا][م۱]\n[^۲]: دربارهٔ [شیراز]\n\n[م۱]: https://a.ir/1 "منبع"\n[شیراز]: wd:Q6397066 "مکان"\n',
    );
    assert.deepEqual(
      links.map(({ kind, role, target }) => [kind, role, target]),
      [
        ['footnote', 'source', 'https://a.ir/1'],
        ['footnote', 'other', undefined],
      ],
    );
    assert.deepEqual(
      footnotes.map(({ labels }) => labels),
      [['ایسنا', 'م۱'], ['شیراز']],
    );
  });

  it('lets the first of two definitions win', () => {
    const { definitions, links } = parse('[x][a]\n\n[a]: https://one.ir/1\n[A]: https://two.ir/2\n');
    assert.deepEqual(
      definitions.map(({ duplicate }) => duplicate),
      [false, true],
    );
    assert.equal(links[0].target, 'https://one.ir/1');
  });

  it('compares labels letter by letter', () => {
    const { links } = parse('[x][1] [y][ايسنا]\n\n[۱]: https://one.ir/1\n[ایسنا]: https://isna.ir/2\n');
    assert.deepEqual(
      links.map(({ definition }) => definition),
      [undefined, undefined],
    );
  });

  it('reads directives with their rules and reasons', () => {
    const text =
      'متن\n\n<!-- dabir-disable-next-line claims/vague-source, dates/relative -- منبع محفوظ است -->\n\nمتن <!-- dabir-disable-line -->\n';
    const { directives } = parse(text);
    assert.deepEqual(
      directives.map(({ kind, rules, reason }) => [kind, rules.map(({ id }) => id), reason]),
      [
        ['disable-next-line', ['claims/vague-source', 'dates/relative'], 'منبع محفوظ است'],
        ['disable-line', [], ''],
      ],
    );
    const [first] = directives[0].rules;
    assert.equal(text.slice(first.start, first.end), 'claims/vague-source');
  });

  it('counts sections by headings and knows containers', () => {
    const { blocks } = parse('الف\n\n## ب\n\n- پ\n\n> ت\n\n| ث | ج |\n|---|---|\n| چ | ح |\n');
    assert.deepEqual(
      blocks.map(({ kind, container, section }) => [kind, container, section]),
      [
        ['paragraph', 'none', 0],
        ['heading', 'none', 1],
        ['paragraph', 'list', 1],
        ['paragraph', 'quotation', 1],
        ...Array.from({ length: 4 }, () => ['cell', 'table', 1]),
      ],
    );
  });

  it('leaves code, comments and HTML blocks out', () => {
    assert.deepEqual(prose(parse('```\nکد\n```\n\n    کد\n\n<div>\nچیز\n</div>\n\n<!-- یاد -->\n\nمتن\n')), ['متن']);
  });

  it('reads what an HTML quotation holds, by its paragraphs and without its tags', () => {
    assert.deepEqual(prose(parse('<blockquote>وزیر <b>گفت</b> نه.</blockquote>\n')), ['وزیر گفت نه.']);
    const article = parse(
      '<blockquote cite="https://a.b/c">\n<p>یک <a href="https://a.b/d">دو</a>&nbsp;</p><p></p>\n<p>سه</p></blockquote>\n',
    );
    assert.deepEqual(prose(article), ['یک دو', 'سه']);
    assert.deepEqual(
      article.links.map(({ target, block }) => [target, block]),
      [
        ['https://a.b/c', -1],
        ['https://a.b/d', 0],
      ],
    );
    assert.deepEqual(prose(parse('<blockquote>بسته نشده\n')), []);
  });

  it('does not throw on anything', () => {
    for (const text of [
      '',
      '\ufeff',
      '---',
      '---\n',
      '[',
      '[]',
      '[]()',
      '[a](',
      '[a]: ',
      '<!--',
      '\ud800',
      '|\n|-',
      '[^]: x',
      '[^a]:',
    ]) {
      assert.doesNotThrow(() => parse(text), JSON.stringify(text));
    }
  });
});
