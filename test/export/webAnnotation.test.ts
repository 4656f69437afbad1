import assert from 'node:assert/strict';
import { ARTICLES, EXAMPLE, exported, exportOf } from './support';

interface Item {
  readonly motivation: string;
  readonly body: readonly Readonly<Record<string, string>>[];
  readonly target: {
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

const itemsOf = (text: string, path = 'news/a.fa.md', recognised = true): readonly Item[] =>
  JSON.parse(exportOf(text, 'webannotation', { path, recognised })).items;

describe('the export as web annotations', () => {
  it('is a page of annotations with what each means', () => {
    const page = JSON.parse(exportOf(EXAMPLE, 'webannotation', { base: 'https://example.org' }));
    assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(page.type, 'AnnotationPage');
    assert.equal(page.partOf.total, page.items.length);
    const shiraz = page.items.find((item: Item) => item.target.selector[0].exact === 'شیراز');
    assert.equal(shiraz.type, 'Annotation');
    assert.equal(shiraz.motivation, 'identifying');
    assert.equal(shiraz.target.source, 'https://example.org/news/a.fa.md');
    assert.deepEqual(shiraz.body.slice(0, 2), [
      { type: 'SpecificResource', source: 'http://www.wikidata.org/entity/Q6397066', purpose: 'identifying' },
      { type: 'TextualBody', format: 'text/plain', value: 'place', purpose: 'classifying' },
    ]);
    const ids = page.items.map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const [name, text] of ARTICLES) {
    it(`${name}: positions count code points, quotations are the text's own`, () => {
      const characters = [...text];
      for (const { target } of itemsOf(text, name)) {
        const [{ exact, prefix, suffix }, { start, end }] = target.selector;
        assert.equal(characters.slice(start, end).join(''), exact);
        assert.ok(characters.slice(0, start).join('').endsWith(prefix));
        assert.ok(characters.slice(end).join('').startsWith(suffix));
      }
    });
  }

  it('quotes 32 characters on either side, and no half of a pair', () => {
    const definition = '\n\n[یزد]: wd:Q182394 "مکان"\n';
    const contextOf = (text: string) => {
      const [{ prefix, suffix }] = itemsOf(text + definition, 'news/a.fa.md', false)[0].target.selector;
      return [prefix, suffix];
    };
    const [before, behind] = ['الف '.repeat(20), ' ب'.repeat(40)];
    assert.deepEqual(contextOf(`${before}[یزد]${behind}`), [`${before.slice(-31)}[`, `]${behind.slice(0, 31)}`]);
    const faces = (count: number): string => '😀'.repeat(count);
    assert.deepEqual(contextOf(`${faces(40)} [یزد] ${faces(40)}`), [`${faces(15)} [`, `] ${faces(15)}`]);
    assert.deepEqual(contextOf(`${faces(40)}! [یزد] !${faces(40)}`), [`${faces(14)}! [`, `] !${faces(15)}`]);
  });

  const ODD: readonly (readonly [what: string, text: string])[] = [
    ['emoji before', '😀😀 🇮🇷 نشست در [یزد] بود 👨‍👩‍👧.\n\n[یزد]: wd:Q182394 "مکان"\n'],
    ['line breaks of two characters', 'یک\r\nدو\r\n\r\nدر [یزد] بود.\r\n\r\n[یزد]: wd:Q182394 "مکان"\r\n'],
    ['combining marks', 'گُفتَند e\u0301 در [یَزْد] بود.\n\n[یَزْد]: wd:Q182394 "مکان"\n'],
    ['half of a pair', '\ud83d در [یزد] بود \ude00.\n\n[یزد]: wd:Q182394 "مکان"\n'],
    ['an emoji in the words', 'در [یزد😀] بود.\n\n[یزد😀]: wd:Q182394 "مکان"\n'],
  ];
  for (const [what, text] of ODD) {
    it(`counts right with ${what}`, () => {
      const item = itemsOf(text).find(({ motivation }) => motivation === 'identifying');
      assert.ok(item !== undefined);
      const [{ exact }, { start, end }] = item.target.selector;
      const { start: from, end: to } = exported(text).entities[0];
      assert.equal(exact, text.slice(from, to));
      assert.equal([...text].slice(start, end).join(''), exact);
    });
  }

  it('cuts no pair of surrogates at the edge of its context', () => {
    const text = `${'😀'.repeat(40)}x یزد y${'😀'.repeat(40)}\n`;
    for (const shift of ['', 'ا']) {
      const [{ prefix, suffix }] = itemsOf(`${shift}${text}`).find(({ target }) => target.selector[0].exact === 'یزد')
        ?.target.selector ?? [{ prefix: '\ud83d', suffix: '' }];
      assert.doesNotMatch(`${prefix}|${suffix}`, /\p{Cs}/u);
    }
  });

  it('leaves out what is neither annotated nor certain, unless it is asked for', () => {
    const text = '---\ndate: 1404-07-12\n---\n\nمریم دانشور گفت که حدود سال ۱۴۰۲ آنجا بود.\n';
    assert.deepEqual(itemsOf(text, 'a.md', false), []);
    assert.deepEqual(
      itemsOf(text, 'a.md', true).map(({ motivation }) => motivation),
      ['classifying', 'identifying', 'identifying'],
    );
  });
});
