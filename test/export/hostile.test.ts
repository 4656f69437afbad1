import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS } from '../../server/export/formats';
import { exportHtmlFragment } from '../../server/export/html';
import { exported, exportOf, HOSTILE } from './support';
import { elementsOf } from './xml';

/** Elements that a page of ours has; a hostile one has no other. */
const ELEMENTS =
  /^(?:html|head|meta|title|link|style|script|body|main|article|h[1-6]|p|time|a|span|q|bdi|strong|em|del|code|pre|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr|br|img|sup|section)$/;

function assertInert(html: string): void {
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  assert.deepEqual(scripts, ['<script type="application/ld+json">']);
  assert.equal(html.match(/<\/script/g)?.length, 1);
  // The script's content is data, and the style ours: the rest is markup.
  const markup = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  for (const [, name] of markup.matchAll(/<\/?([a-zA-Z][^\s>/]*)/g)) assert.match(name, ELEMENTS);
  for (const [tag] of markup.matchAll(/<[a-z][^>]*>/g)) {
    assert.doesNotMatch(tag, /\son\w+\s*=/i);
    assert.doesNotMatch(tag, /(?:href|src|cite)="\s*(?:javascript|data|vbscript|file):/i);
  }
  assert.doesNotMatch(html, /<!--/);
  assert.doesNotMatch(html, /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
}

describe('a hostile text', () => {
  for (const recognised of [false, true]) {
    it(`is inert in HTML ${recognised ? 'with' : 'without'} what was recognised`, () => {
      assertInert(exportOf(HOSTILE, 'html', { recognised }));
      assertInert(exportHtmlFragment(exported(HOSTILE, { recognised })));
    });

    it(`is text in TEI ${recognised ? 'with' : 'without'} what was recognised`, () => {
      const elements = elementsOf(exportOf(HOSTILE, 'tei', { recognised }));
      assert.ok(elements.every(({ name }) => !/script|svg|img/i.test(name)));
      assert.ok(
        elements.every(({ attributes }) => Object.values(attributes).every((value) => !/^javascript:/i.test(value))),
      );
      assert.ok(elements.some(({ text }) => text.includes(']]>')));
    });

    for (const format of ['jsonld', 'ninjs', 'webannotation'] as const) {
      it(`is strings in ${format} ${recognised ? 'with' : 'without'} what was recognised`, () => {
        const document: unknown = JSON.parse(exportOf(HOSTILE, format, { recognised }));
        const addresses: string[] = [];
        const visit = (value: unknown, key: string): void => {
          if (Array.isArray(value)) for (const one of value) visit(one, key);
          else if (typeof value === 'object' && value !== null)
            for (const [name, one] of Object.entries(value)) visit(one, name);
          else if (typeof value === 'string' && /^(?:@?id|url|uri|sameAs|source|citation)$/.test(key))
            addresses.push(value);
        };
        visit(document, '');
        assert.ok(addresses.length > 0);
        for (const address of addresses) assert.match(address, /^(?:https?:\/\/|urn:dabir:)[^\s"<>]*$/);
      });
    }
  }

  it('does not grow by YAML’s anchors, in any format', () => {
    assert.ok(HOSTILE.includes('*a') && parse('[&a 1, *a]').length === 2);
    const nested = Array.from(
      { length: 30 },
      (_, index) => `k${index}: &k${index} [${index === 0 ? '"لول"' : `*k${index - 1}, *k${index - 1}`}]`,
    );
    const text = `---\n${nested.join('\n')}\ntitle: *k29\nplace: *k29\nauthor: *k29\nurl: *k29\n---\n\nمتن خبر.\n`;
    for (const format of EXPORT_FORMAT_NAMES) assert.ok(exportOf(text, format).length < 5_000, format);
  });

  it('ends no stack by depth, and keeps its words', () => {
    const deep = 3_000;
    for (const text of [
      `${'> '.repeat(deep)}یزد`,
      `${'*ا '.repeat(deep)}یزد${'*'.repeat(deep)}`,
      `${'['.repeat(deep)}یزد${']'.repeat(deep)}`,
    ]) {
      for (const format of EXPORT_FORMAT_NAMES)
        assert.ok(exportOf(text, format, { recognised: true }).includes('یزد'), format);
    }
  });

  it('has no lines of its own in brat', () => {
    const text =
      '[یزد\u2028T9\tPerson 0 1\tx][ن۱] و [شیراز\u0085T8][ن۲] بود.\n\n[ن۱]: wd:Q182394 "مکان"\n[ن۲]: wd:Q6397066 "مکان"\n';
    const lines = exportOf(text, 'brat').split(/[\n\u0085\u2028\v\f\x1c-\x1e]/);
    assert.ok(
      lines.every((line) => line === '' || /^[TNAR]\d+\t/.test(line)),
      lines.join('|'),
    );
    assert.ok(!lines.some((line) => /^T[89]\t/.test(line)));
  });

  it('whatever it is made of, breaks no format', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        ']]>',
        '<!--',
        '-->',
        '"',
        "'",
        '&',
        '&#0;',
        '\0',
        '\u0007',
        '\ufffe',
        '\ud800',
        '😀',
      ],
      ...[
        '[یزد]',
        '[x](javascript:y)',
        '[a][م۱]',
        '*',
        '**',
        '`',
        '> ',
        '- ',
        '\n',
        '\r\n',
        '\n\n',
        '| ',
        '\\',
        '![',
        '](',
      ],
      ...['شهردار یزد گفت: «', '»', ' ۱۲ مهر ۱۴۰۴ ', 'ایران', '\u202e', '<b x="', '<?xml', '---', '[^1]', '[^1]: '],
    );
    const text = fc
      .array(piece, { maxLength: 40 })
      .map((pieces) => `${pieces.join('')}\n\n[یزد]: wd:Q182394 "مکان"\n[م۱]: https://example.org/a "منبع"\n`);
    fc.assert(
      fc.property(text, (markdown) => {
        const article = exported(markdown, { recognised: true });
        assertInert(EXPORT_FORMATS.html.write(article));
        elementsOf(EXPORT_FORMATS.tei.write(article));
        for (const format of ['jsonld', 'ninjs', 'webannotation'] as const)
          JSON.parse(EXPORT_FORMATS[format].write(article));
        for (const line of EXPORT_FORMATS.brat.write(article).split('\n').slice(0, -1))
          assert.match(line, /^[TNAR]\d+\t/);
      }),
      { numRuns: 150 },
    );
  });
});
