import assert from 'node:assert/strict';
import * as library from '../../server/library/main';
import { dabir, withFolder } from './support';

const { analyse, exportTo, readRegistry } = library;
const TABLE = 'name\ttype\tlink\nدرهٔ نیلوفران\tplace\tQ999999999\n';
const TEXT = 'در دره نیلوفران باران می‌بارد.\n';

describe('the library with a newsroom’s registry', () => {
  it('reads what `dabir annotate` reads beside it', () =>
    withFolder({ 'dabir.registry.tsv': TABLE, 'a.fa.md': TEXT }, async (folder) => {
      const { out } = await dabir(['annotate', 'a.fa.md', '--format', 'jsonl'], { folder });
      const registry = readRegistry({ 'dabir.registry.tsv': TABLE });
      const { text, ...annotations } = analyse(TEXT, { path: 'a.fa.md', registry });
      assert.equal(text, TEXT);
      assert.deepEqual(annotations, JSON.parse(out));
      assert.equal(annotations.entities[0]?.id, 'Q999999999');
    }));

  it('exports by it', () => {
    const registry = readRegistry({
      'news/dabir.registry.yaml': '- name: درهٔ نیلوفران\n  type: مکان\n  link: Q999999999\n',
    });
    assert.match(exportTo(analyse(TEXT, { registry }), 'jsonld'), /Q999999999/);
    assert.doesNotMatch(exportTo(analyse(TEXT), 'jsonld'), /Q999999999/);
  });

  it('tells its errors, and reads the rest', () => {
    const { names, errors } = readRegistry({
      'dabir.registry.tsv': `${TABLE}رود سرخ\triver\n`,
      'dabir.registry.yaml': '- name: درهٔ نیلوفران\n  type: مکان\n',
    });
    assert.equal(names, 1);
    assert.deepEqual(
      errors.map(({ file, line, column }) => [file, line, column]),
      [
        ['dabir.registry.tsv', 3, 9],
        ['dabir.registry.yaml', 1, 9],
      ],
    );
    assert.match(errors[0]?.message.en ?? '', /unknown type “river”/);
  });

  it('says what is wrong with its arguments', () => {
    assert.throws(() => readRegistry({ 'names.csv': '' }), /readRegistry: “names\.csv” is to be dabir\.registry\.tsv/);
    assert.throws(
      () => analyse(TEXT, { registry: { names: 0, errors: [] } }),
      /one that readRegistry\(\) has returned/,
    );
  });
});
