import assert from 'node:assert/strict';
import type { ImportedMeaning } from '../../../server/export/import/annotation';
import { markArticle } from '../../../server/export/import/markup';

const yazd: ImportedMeaning = { kind: 'entity', type: 'place', id: 'Q182394' };
const kerman: ImportedMeaning = { kind: 'entity', type: 'place', id: 'Q171714' };
const day: ImportedMeaning = { kind: 'date', value: '2025-10-04' };
const next: ImportedMeaning = { kind: 'date', value: '2025-10-05' };
const source: ImportedMeaning = { kind: 'source', address: 'https://example.org/a', sourceKind: 'media' };

/** Marks the nth occurrence of words. */
function mark(text: string, ...wanted: readonly (readonly [words: string, meaning: ImportedMeaning, nth?: number])[]) {
  return markArticle(
    text,
    wanted.map(([words, meaning, nth = 1], index) => {
      let start = -1;
      for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
      return { name: String(index), range: { start, end: start + words.length }, meaning };
    }),
  );
}

describe('marking up an article', () => {
  it('writes names and days as references to their own words, sources with a number', () => {
    const { text, added, problems } = mark(
      'به گزارش بادگیر، یزد ۱۲ مهر آباد شد.\n',
      ['به گزارش بادگیر', source],
      ['یزد', yazd],
      ['۱۲ مهر', day],
    );
    assert.equal(
      text,
      [
        '[به گزارش بادگیر][م۱]، [یزد] [۱۲ مهر] آباد شد.',
        '',
        '[م۱]: https://example.org/a "منبع: رسانه"',
        '[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"',
        '[۱۲ مهر]: date:2025-10-04 "تاریخ"',
        '',
      ].join('\n'),
    );
    assert.equal(added, 3);
    assert.deepEqual(problems, []);
  });

  it('writes one definition for words that mean the same, and numbers for those that do not', () => {
    const { text } = mark('شنبه و شنبه و شنبه.\n', ['شنبه', day, 1], ['شنبه', day, 2], ['شنبه', next, 3]);
    assert.equal(
      text,
      '[شنبه][ت۱] و [شنبه][ت۱] و [شنبه][ت۲].\n\n[ت۱]: date:2025-10-04 "تاریخ"\n[ت۲]: date:2025-10-05 "تاریخ"\n',
    );
    assert.equal(
      mark('یزد و یزد.\n', ['یزد', yazd, 1], ['یزد', yazd, 2]).text,
      '[یزد] و [یزد].\n\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"\n',
    );
  });

  it('makes no link of brackets that were none', () => {
    const { text } = mark('در [یزد] و یزد.\n', ['یزد', yazd, 2]);
    assert.equal(text, 'در [یزد] و [یزد][ن۱].\n\n[ن۱]: https://www.wikidata.org/wiki/Q182394 "مکان"\n');
  });

  it('uses the definitions that there are', () => {
    const text = 'یزد و [یزد] و خبر.\n\n[یزد]: wd:Q182394 "مکان"\n[م۳]: https://example.org/a "منبع: رسانه"\n';
    const marked = mark(text, ['یزد', yazd, 1], ['یزد', yazd, 2], ['خبر', source]);
    assert.equal(marked.text.split('\n')[0], '[یزد][ن۱] و [یزد] و [خبر][م۳].');
    assert.equal(marked.present, 1);
    assert.equal(marked.added, 2);
    // Where the address is written otherwise, the name gets a definition of its own and the old one stays.
    assert.ok(marked.text.includes('[یزد]: wd:Q182394 "مکان"\n'));
  });

  it('knows words that stand in brackets with white space', () => {
    const text = 'در [ یزد ] بود.\n\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"\n';
    const marked = mark(text, ['یزد', yazd]);
    assert.deepEqual([marked.text, marked.present, marked.problems], [text, 1, []]);
  });

  it('keeps line breaks, and what stands at the end', () => {
    assert.equal(
      mark('یزد\r\nآباد\r\n', ['یزد', yazd]).text,
      '[یزد]\r\nآباد\r\n\r\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"\r\n',
    );
    assert.equal(mark('یزد', ['یزد', yazd]).text, '[یزد]\n\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"');
    assert.equal(
      mark('صبح شنبه\nآباد', ['شنبه\nآباد', day]).text,
      'صبح [شنبه\nآباد][ت۱]\n\n[ت۱]: date:2025-10-04 "تاریخ"',
    );
  });

  const REFUSED: readonly (readonly [what: string, text: string, words: string])[] = [
    ['in a link', '[در یزد بود][م۱]\n\n[م۱]: https://example.org/a\n', 'یزد'],
    ['in code', 'این `یزد` است.\n', 'یزد'],
    ['in an address', 'این https://example.org/یزد است.\n', 'یزد'],
    ['across emphasis', 'این **شهر یزد** است.\n', 'این **شهر'],
    ['in front matter', '---\ntitle: یزد\n---\n\nمتن\n', 'یزد'],
    ['in a comment', '<!-- یزد -->\n\nمتن\n', 'یزد'],
    ['across blocks', 'یک\n\nدو\n', 'یک\n\nدو'],
    ['with brackets', 'این [آن است.\n', '[آن'],
  ];
  for (const [what, text, words] of REFUSED) {
    it(`leaves a text alone ${what}`, () => {
      const marked = mark(text, [words, yazd]);
      assert.equal(marked.text, text);
      assert.equal(marked.added, 0);
      assert.equal(marked.problems.length, 1);
    });
  }

  it('defines before a code block that never ends, where a definition counts', () => {
    assert.equal(
      mark('یزد\n\n```\n', ['یزد', yazd]).text,
      '[یزد]\n\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"\n\n```\n',
    );
  });

  it('takes the first of two that overlap, and what does no harm of many', () => {
    const marked = mark('شهر یزد است.\n', ['شهر یزد', yazd], ['یزد است', kerman]);
    assert.deepEqual([marked.added, marked.problems.length], [1, 1]);
    const text = 'یزد و کرمان.\n\nمتن `شیراز`.\n';
    const some = mark(text, ['یزد', yazd], ['کرمان', kerman], ['شیراز', kerman]);
    assert.deepEqual([some.added, some.problems.map(({ name }) => name)], [2, ['2']]);
  });
});
