import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { exportHtmlFragment } from '../../server/export/html';
import { ARTICLES, EXAMPLE, exported, exportOf } from './support';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The serialiser's style, and what the articles themselves leave undone.
    'no-trailing-whitespace': 'off',
    'heading-level': 'off',
    'long-title': 'off',
    // White space between words is the article's.
    'doctype-style': ['error', { style: 'lowercase' }],
  },
});

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

const HEAD = '---\ntitle: آزمون\ndate: 1404-07-12\nlang: fa\n---\n\n';
const bodyOf = (markdown: string, recognised = false): string => {
  const html = exportOf(`${HEAD}${markdown}\n`, 'html', { recognised });
  return html.slice(html.indexOf('</p>\n') + 5, html.lastIndexOf('\n</article>'));
};

describe('the HTML export', () => {
  for (const [name, text] of ARTICLES) {
    for (const recognised of [false, true]) {
      it(`${name} is valid HTML ${recognised ? 'with' : 'without'} what was recognised`, async () => {
        assert.deepEqual(await faultsOf(exportOf(text, 'html', { path: name, recognised })), []);
      });
    }
  }

  it('says its language and direction, its title, its day and where it stands', () => {
    const html = exportOf(EXAMPLE, 'html', { base: 'https://example.org/news' });
    assert.match(html, /^<!doctype html><html lang="fa" dir="rtl">/);
    assert.ok(html.includes('<title>بازگشایی کتابخانهٔ تاریخی یزد پس از بازسازی</title>'));
    assert.ok(html.includes('<p class="dateline">یزد، <time datetime="2025-10-04">۱۲ مهر ۱۴۰۴</time></p>'));
    assert.ok(html.includes('<link rel="canonical" href="https://example.org/news/news/a.fa.md">'));
    assert.equal(html.match(/<h1>/g)?.length, 1);
  });

  const CASES: readonly (readonly [what: string, markdown: string, html: string])[] = [
    [
      'an annotated name',
      'در [یزد] بود.\n\n[یزد]: wd:Q182394 "مکان"',
      '<p>در <a href="https://www.wikidata.org/wiki/Q182394" class="entity place" data-entity="Q182394">یزد</a> بود.</p>',
    ],
    [
      'an annotated day',
      'در [روز آغاز] بود.\n\n[روز آغاز]: date:2025-10-04 "تاریخ"',
      '<p>در <time datetime="2025-10-04">روز آغاز</time> بود.</p>',
    ],
    [
      'a Gregorian month, which HTML has a word for',
      'در [آن ماه] بود.\n\n[آن ماه]: date:2025-10 "تاریخ"',
      '<p>در <time datetime="2025-10">آن ماه</time> بود.</p>',
    ],
    [
      'a Gregorian year',
      'در [آن سال] بود.\n\n[آن سال]: date:2025 "تاریخ"',
      '<p>در <time datetime="2025">آن سال</time> بود.</p>',
    ],
    [
      'an interval, by its first day',
      'در [آن روزها] بود.\n\n[آن روزها]: date:2025-10-04/2025-10-06 "تاریخ"',
      '<p>در <time datetime="2025-10-04" data-to="2025-10-06">آن روزها</time> بود.</p>',
    ],
    [
      'a source link',
      '[خبر][م۱] بود.\n\n[م۱]: https://example.org/a "منبع"',
      '<p><a href="https://example.org/a" class="source">خبر</a> بود.</p>',
    ],
    [
      'Latin words',
      'شرکت New York Times-2 و F-16 و ۱۲ بود.',
      '<p>شرکت <bdi>New York Times-2</bdi> و <bdi>F-16</bdi> و ۱۲ بود.</p>',
    ],
    [
      'emphasis',
      'این **بسیار *خوب* است** و ~~نه~~.',
      '<p>این <strong>بسیار <em>خوب</em> است</strong> و <del>نه</del>.</p>',
    ],
    ['escapes and references', 'این \\* و &amp; و &copy; است.', '<p>این * و &#x26; و © است.</p>'],
    ['a line break', 'یک\\\nدو', '<p>یک<br>دو</p>'],
    ['code', 'این `a < b` است.', '<p>این <code dir="auto">a &#x3C; b</code> است.</p>'],
    ['a list', '- یک\n- دو\n  - سه', '<ul>\n<li>یک</li>\n<li>دو<ul>\n<li>سه</li>\n</ul></li>\n</ul>'],
    ['a numbered list', '3. یک\n4. دو', '<ol start="3">\n<li>یک</li>\n<li>دو</li>\n</ol>'],
    [
      'a quotation with its source',
      '> [متن][م۱] است.\n\n[م۱]: https://example.org/a',
      '<blockquote cite="https://example.org/a">\n<p><a href="https://example.org/a" class="source">متن</a> است.</p>\n</blockquote>',
    ],
    [
      'a table',
      '| نام | شمار |\n|---|---|\n| یک | ۲ |',
      '<table><thead>\n<tr><th scope="col">نام</th><th scope="col">شمار</th></tr>\n</thead><tbody>\n<tr><td>یک</td><td>۲</td></tr>\n</tbody></table>',
    ],
    ['a code block', '```js\na < b\n```', '<pre dir="auto"><code>a &#x3C; b</code></pre>'],
    ['a rule', 'یک\n\n---\n\nدو', '<p>یک</p>\n<hr>\n<p>دو</p>'],
    [
      'an image',
      'این ![عکس](https://example.org/a.png) است.',
      '<p>این <img src="https://example.org/a.png" alt="عکس"> است.</p>',
    ],
    ['words of HTML', '<div>یک <b>دو</b></div>', '<p>یک دو</p>'],
    ['tags in a line', 'یک <b>دو</b> سه<br>چهار', '<p>یک دو سه<br>چهار</p>'],
    ['brackets that name nothing', 'این [سه] است.', '<p>این [سه] است.</p>'],
  ];
  for (const [what, markdown, html] of CASES) {
    it(`writes ${what}`, () => {
      assert.equal(bodyOf(markdown), html);
    });
  }

  it('quotes with the address of the source, marks included', () => {
    const body = bodyOf('[شهردار یزد گفت][م۱]: «هر بادگیر یک کتاب است.»\n\n[م۱]: https://example.org/a "منبع: گفته"');
    assert.ok(body.includes('<q cite="https://example.org/a">«هر بادگیر یک کتاب است.»</q>'), body);
    assert.ok(body.includes('<span id="claim-1" class="claim quote">'), body);
  });

  it('leads from a note to its text and names both', () => {
    const body = bodyOf('این است.[^1]\n\n[^1]: شرح https://example.org/a است.');
    assert.ok(body.includes('<sup><a id="note-1-mark" href="#note-1" role="doc-noteref">۱</a></sup>'), body);
    assert.ok(
      body.includes(
        '<section role="doc-endnotes" aria-label="پانوشت‌ها"><ol><li id="note-1">شرح <a href="https://example.org/a" class="source">',
      ),
      body,
    );
  });

  it('has no link in a link and no id twice', () => {
    for (const [name, text] of ARTICLES) {
      const html = exportOf(text, 'html', { path: name, recognised: true });
      assert.doesNotMatch(html, /<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('gives the article alone to the page of another', () => {
    const fragment = exportHtmlFragment(exported(EXAMPLE));
    assert.match(fragment, /^<article lang="fa" dir="rtl">\n<h1>/);
    assert.match(fragment, /<\/article><script type="application\/ld\+json">\{.*\}<\/script>\n$/s);
  });

  it('exports what is certain, and the rest where it is asked for', () => {
    const text = 'مریم دانشور حدود سال ۱۴۰۲ در یزد بود.';
    assert.ok(!bodyOf(text).includes('person'));
    assert.ok(!bodyOf(text).includes('<time'));
    assert.ok(bodyOf(text).includes('data-entity="Q182394"'));
    assert.ok(bodyOf(text, true).includes('<span class="entity person">مریم دانشور</span>'));
    assert.ok(bodyOf(text, true).includes('<time'));
  });
});
