import assert from 'node:assert/strict';
import { proseOf } from '../../server/export/prose';
import { ARTICLES, EXAMPLE, exported, exportOf, HOSTILE } from './support';
import { elementsOf } from './xml';

const NAMES = new Set(['persName', 'orgName', 'placeName', 'name', 'title']);

describe('the TEI export', () => {
  it('marks names, days, sayings, quotations and sources', () => {
    const elements = elementsOf(exportOf(EXAMPLE, 'tei'));
    const has = (name: string, attributes: Readonly<Record<string, string>>, text: string): void => {
      const found = elements.some(
        (element) =>
          element.name === name &&
          element.text === text &&
          Object.entries(attributes).every(([key, value]) => element.attributes[key] === value),
      );
      assert.ok(found, `${name} ${text}`);
    };
    has('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'fa' }, elements.at(-1)?.text ?? '');
    has('placeName', { ref: 'http://www.wikidata.org/entity/Q6397066' }, 'شیراز');
    has('orgName', { ref: 'http://www.wikidata.org/entity/Q7809' }, 'یونسکو');
    has('date', { when: '2025-10-04', calendar: '#solar' }, 'صبح شنبه ۱۲ مهر ۱۴۰۴');
    has('date', { from: '2025-10-12', to: '2025-10-17' }, '۲۰ تا ۲۵ مهر ۱۴۰۴');
    has('date', { dur: 'P2Y' }, 'دو سال');
    has(
      'ref',
      { target: 'https://example.org/badgir/manuscripts-in-shiraz', type: 'source' },
      'به گزارش روزنامهٔ بادگیر',
    );
    has(
      'quote',
      { source: 'https://example.org/badgir/library-reopens' },
      '«هیچ کتابی در این دو سال از دسترس پژوهشگران دور نماند.»',
    );
    has(
      'said',
      { 'xml:id': 'claim-2', direct: 'true', ana: '#quote' },
      'وی افزود: «هیچ کتابی در این دو سال از دسترس پژوهشگران دور نماند.»',
    );
  });

  for (const [name, text] of [...ARTICLES, ['a hostile text', HOSTILE] as const]) {
    it(`${name} is well-formed, has every annotation, and points to nothing that is not there`, () => {
      const article = exported(text, { path: name, recognised: true });
      const elements = elementsOf(exportOf(text, 'tei', { path: name, recognised: true }));
      const body = elements.filter(({ attributes }) => attributes.prev === undefined);
      const count = (test: (name: string, attributes: Readonly<Record<string, string>>) => boolean): number =>
        body.filter((element) => test(element.name, element.attributes)).length;
      assert.equal(
        count((tag) => tag === 'said'),
        article.claims.length,
      );
      assert.equal(
        count((tag, { ref }) => NAMES.has(tag) && ref !== undefined),
        article.entities.length,
      );
      const published = article.published === undefined ? 0 : 1;
      assert.equal(count((tag) => tag === 'date' || tag === 'time') - published, article.dates.length);
      assert.equal(
        count((tag, { type }) => tag === 'ref' && type === 'source'),
        article.sources.length,
      );
      const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
      assert.equal(new Set(ids).size, ids.length);
      const pointers = elements.flatMap(({ attributes: { ref, who, ana, prev, calendar } }) =>
        [ref, who, ana, prev, calendar].filter((pointer) => pointer?.startsWith('#') === true),
      );
      for (const pointer of pointers) assert.ok(ids.includes(pointer?.slice(1) ?? ''), pointer);
    });
  }

  it('keeps the words of every block', () => {
    for (const [name, text] of ARTICLES) {
      const { article } = exported(text, { path: name });
      const whole =
        elementsOf(exportOf(text, 'tei', { path: name })).find(({ name: tag }) => tag === 'body')?.text ?? '';
      const written = whole.replace(/\s+/g, ' ');
      for (const block of article.blocks) {
        const prose = proseOf(article, block);
        // Of an undefined reference the brackets stand in the export, as CommonMark has them, and not in the prose.
        const isOnlyProse = block.segments.every(({ kind }) => kind === 'prose');
        const isDefined = article.links.every(
          (link) => link.start < block.start || link.end > block.end || link.target,
        );
        if (isOnlyProse && isDefined) assert.ok(written.includes(prose), prose);
      }
    }
  });

  it('writes times of day, and cuts what crosses without losing a word', () => {
    const text =
      '---\ndate: 1404-07-12\n---\n\nنشست **ساعت ۱۸:۳۰ روز شنبه ۱۲ مهر** ۱۴۰۴ و *در یزد* برگزار شد و [یزد *شهر*](https://example.org/a) است.\n';
    const elements = elementsOf(exportOf(text, 'tei', { recognised: true }));
    assert.ok(
      elements.some(({ attributes }) => attributes.when === '2025-10-04T18:30:00'),
      JSON.stringify(elements),
    );
    const paragraph = elements.find(({ name, text: words }) => name === 'p' && words.startsWith('نشست'));
    assert.equal(paragraph?.text, 'نشست ساعت ۱۸:۳۰ روز شنبه ۱۲ مهر ۱۴۰۴ و در یزد برگزار شد و یزد شهر است.');
  });
});
