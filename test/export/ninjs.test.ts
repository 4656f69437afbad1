import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ARTICLES, EXAMPLE, exportOf, HOSTILE } from './support';

const SCHEMA = '../shared/data/schemas/ninjs-schema_3.1.json';

describe('the ninjs export', () => {
  it('holds the text, its names and its sources', () => {
    const item = JSON.parse(exportOf(EXAMPLE, 'ninjs', { base: 'https://example.org/' }));
    assert.equal(item.uri, 'https://example.org/news/a.fa.md');
    assert.equal(item.contentCreated, '2025-10-04T00:00:00+03:30');
    assert.equal(item.located, 'یزد');
    assert.equal(item.headlines[0].value, 'بازگشایی کتابخانهٔ تاریخی یزد پس از بازسازی');
    const [body] = item.bodies;
    assert.ok(body.value.includes('\n\nکتابخانهٔ تاریخی بادگیر در یزد پس از دو سال بازسازی'));
    assert.doesNotMatch(body.value, /[[\]]/);
    assert.equal(body.charCount, [...body.value].length);
    assert.deepEqual(
      item.places.map(({ name, rel, uri }: Record<string, string>) => [name, rel, uri]),
      [
        ['یزد', 'about', 'http://www.wikidata.org/entity/Q182394'],
        ['شیراز', 'mentions', 'http://www.wikidata.org/entity/Q6397066'],
      ],
    );
    assert.deepEqual(
      item.infoSources.map(({ role }: Record<string, string>) => role),
      ['statement', 'media', 'document'],
    );
  });

  describe('by the schema of the IPTC', () => {
    before(function () {
      if (!existsSync(SCHEMA)) this.skip();
    });
    const validator = (): ReturnType<Ajv2020['compile']> => {
      const ajv = new Ajv2020({ strict: false });
      addFormats(ajv);
      // The schema names GeoJSON's, for places that we do not write.
      ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json#', type: 'object' });
      return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    };
    for (const [name, text] of [...ARTICLES, ['a hostile text', HOSTILE], ['an empty text', '']] as const) {
      it(`${name} is valid`, () => {
        const validate = validator();
        for (const recognised of [false, true]) {
          validate(JSON.parse(exportOf(text, 'ninjs', { path: name, recognised })));
          assert.deepEqual(validate.errors, null);
        }
      });
    }

    it('refuses what is none', () => {
      const validate = validator();
      assert.equal(validate({ ...JSON.parse(exportOf(EXAMPLE, 'ninjs')), invented: 1 }), false);
    });
  });
});
