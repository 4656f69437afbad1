import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseTsv } from '../../../server/data/compile/tsv';
import { slugOf } from '../../../server/data/registry/slug';
import { REGISTRY_SIZE, registryEntry } from '../../../server/language/entities/registry/registry';

const FILES = ['places', 'organisations', 'persons', 'events', 'works'];

describe('ids that follow from English names', () => {
  for (const [english, id] of [
    ['Ben Wallace', 'ben-wallace'],
    ['10th Islamic Consultative Assembly', '10th-islamic-consultative-assembly'],
    ["Be'eri", 'beeri'],
    ['1990 Manjil–Rudbar earthquake', '1990-manjilrudbar-earthquake'],
    ['Muhteşem Yüzyıl', 'muhtesem-yuzy-l'],
    ['(U.S.) Steel', 'u-s-steel'],
    ['', ''],
  ] as const)
    it(`${english} → ${id}`, () => assert.equal(slugOf(english), id));

  it('are left out of the bundles and read back as the tables have them', () => {
    const ids = FILES.flatMap((file) => {
      const path = `server/data/registry/${file}.tsv`;
      const { columns, rows } = parseTsv(readFileSync(path, 'utf8'), path);
      return rows.map((row) => row[columns.indexOf('id')]);
    });
    assert.equal(ids.length, REGISTRY_SIZE);
    assert.deepEqual(
      ids.filter((id, row) => registryEntry(row).id !== id),
      [],
    );
  });
});
