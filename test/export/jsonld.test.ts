import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { ARTICLES, EXAMPLE, exportOf } from './support';

/** The terms that we use, as schema.org's own context defines them: the tests ask no network for it. */
const address = { '@type': '@id' };
const day = { '@type': 'http://schema.org/Date' };
const CONTEXT = {
  '@context': {
    '@vocab': 'http://schema.org/',
    url: { '@id': 'http://schema.org/url', ...address },
    sameAs: { '@id': 'http://schema.org/sameAs', ...address },
    datePublished: { '@id': 'http://schema.org/datePublished', ...day },
  },
};

async function triplesOf(text: string): Promise<ReadonlySet<string>> {
  const documentLoader = async (url: string) => {
    assert.equal(url, 'https://schema.org');
    return { contextUrl: undefined, documentUrl: url, document: CONTEXT };
  };
  const quads = await jsonld.toRDF(JSON.parse(text), { documentLoader, format: 'application/n-quads' });
  return new Set(String(quads).trim().split('\n'));
}

const schema = (term: string): string => `<http://schema.org/${term}>`;
const ARTICLE = '<https://example.org/news/a.fa.md>';
const YAZD = '<http://www.wikidata.org/entity/Q182394>';
const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

describe('the JSON-LD export', () => {
  it('yields the triples of a NewsArticle', async () => {
    const triples = await triplesOf(exportOf(EXAMPLE, 'jsonld', { base: 'https://example.org' }));
    const expected = [
      `${ARTICLE} ${TYPE} ${schema('NewsArticle')} .`,
      `${ARTICLE} ${schema('headline')} "بازگشایی کتابخانهٔ تاریخی یزد پس از بازسازی" .`,
      `${ARTICLE} ${schema('inLanguage')} "fa" .`,
      `${ARTICLE} ${schema('datePublished')} "2025-10-04"^^${schema('Date')} .`,
      `${ARTICLE} ${schema('temporalCoverage')} "2025-10-12/2025-10-17" .`,
      `${ARTICLE} ${schema('about')} ${YAZD} .`,
      `${YAZD} ${TYPE} ${schema('Place')} .`,
      `${YAZD} ${schema('name')} "یزد" .`,
      `${YAZD} ${schema('alternateName')} "Yazd"@en .`,
      `${YAZD} ${schema('sameAs')} <https://www.wikidata.org/wiki/Q182394> .`,
      `${ARTICLE} ${schema('mentions')} <http://www.wikidata.org/entity/Q7809> .`,
      `<http://www.wikidata.org/entity/Q7809> ${TYPE} ${schema('Organization')} .`,
      `${ARTICLE} ${schema('citation')} <https://example.org/badgir/manuscripts-in-shiraz> .`,
      `<https://example.org/badgir/manuscripts-in-shiraz> ${TYPE} ${schema('NewsArticle')} .`,
      `<https://example.org/news/a.fa.md#claim-2> ${TYPE} ${schema('Claim')} .`,
      `<https://example.org/news/a.fa.md#claim-2> ${schema('appearance')} ${ARTICLE} .`,
      `<https://example.org/news/a.fa.md#claim-2> ${schema('citation')} <https://example.org/badgir/library-reopens> .`,
      `<https://example.org/news/a.fa.md#claim-2> ${schema('text')} "«هیچ کتابی در این دو سال از دسترس پژوهشگران دور نماند.»" .`,
    ];
    for (const triple of expected) assert.ok(triples.has(triple), `${triple}\n${[...triples].join('\n')}`);
  });

  for (const [name, text] of ARTICLES) {
    it(`${name} parses, with every name, source and claim in it`, async () => {
      const json = exportOf(text, 'jsonld', { path: name, recognised: true });
      const triples = [...(await triplesOf(json))];
      const document = JSON.parse(json);
      const subjects = (type: string): number =>
        triples.filter((one) => one.endsWith(`${TYPE} ${schema(type)} .`)).length;
      assert.equal(subjects('Claim'), document.hasPart?.length ?? 0);
      const named = [...(document.about ?? []), ...(document.mentions ?? [])];
      const identities = new Set(named.map((thing: { '@id': string }) => thing['@id']));
      assert.equal(identities.size, named.length);
      for (const id of identities)
        assert.ok(
          triples.some((one) => one.includes(`<${id}>`)),
          id,
        );
    });
  }

  it('says the same in the page', () => {
    const html = exportOf(EXAMPLE, 'html');
    const embedded = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    assert.deepEqual(JSON.parse(embedded), JSON.parse(exportOf(EXAMPLE, 'jsonld')));
  });

  it('lets a speaker be told by his name where a pronoun stands for him', () => {
    const { hasPart } = JSON.parse(exportOf(EXAMPLE, 'jsonld'));
    assert.equal(hasPart[1].author.name, 'مریم دانشور، مدیر کتابخانه');
  });

  it('keeps the time and the address that the front matter says', () => {
    const head =
      '---\ntitle: آزمون\ndate: 2025-10-04T18:30+03:30\nurl: https://example.org/1\nauthor: [الف, ب]\n---\n\nمتن خبر.\n';
    const document = JSON.parse(exportOf(head, 'jsonld'));
    assert.equal(document['@id'], 'https://example.org/1');
    assert.equal(document.datePublished, '2025-10-04T18:30:00+03:30');
    assert.deepEqual(
      document.author.map(({ name }: { name: string }) => name),
      ['الف', 'ب'],
    );
  });
});
