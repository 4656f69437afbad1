import assert from 'node:assert/strict';
import { openRegistry } from '../../../../server/language/entities/registry/openRegistry';
import { registryEntry, registryRowOf } from '../../../../server/language/entities/registry/registry';
import { hostOf, isHostOf, mediumAt, sitesOf } from '../../../../server/language/entities/registry/sites';

const rowOf = (id: string): number => {
  const row = registryRowOf(id);
  assert.ok(row !== undefined, id);
  return row;
};

/** A medium that a newsroom's registry names. */
const own = (name: string, more: { readonly link?: string; readonly subtype?: string } = {}): number => {
  const [row] = openRegistry([
    {
      name: { text: name, marks: 0 },
      aliases: [],
      type: 'organisation',
      subtype: 'news-agency',
      english: '',
      description: '',
      qid: '',
      link: '',
      prefers: false,
      avoid: [],
      ...more,
    },
  ]).rows;
  return row;
};

describe('the sites of media', () => {
  for (const [id, home] of [
    ['iranian-students-news-agency', 'isna.ir'],
    ['bbc-persian-television', 'bbc.com/persian'],
    ['hasht-e-subh-daily', '8am.media'],
    // Neither cited as a medium nor known for its site.
    ['iran', undefined],
    ['fifa', undefined],
  ] as const)
    it(`${id}: ${home}`, () => assert.equal(sitesOf(rowOf(id))[0], home));

  it('are those of the newsroom’s registry where that names a medium', () => {
    assert.deepEqual(sitesOf(own('خبر رودها', { link: 'https://www.Rivers.example/fa/' })), ['rivers.example/fa']);
    assert.deepEqual(sitesOf(own('دیده‌بان رودها', { link: 'https://rivers.example', subtype: 'ngo' })), []);
    assert.deepEqual(sitesOf(own('ایسنا')), ['isna.ir']);
  });

  for (const [address, name] of [
    ['https://www.isna.ir/news/1404012414511', 'ایسنا'],
    ['https://arabic.cnn.com/middle-east', 'سی‌ان‌ان'],
    ['https://www.bbc.com/persian/articles/c1', 'بی‌بی‌سی'],
    ['https://notisna.ir/news/1', undefined],
    ['https://example.ir', undefined],
    ['mailto:a@isna.ir', undefined],
  ] as const)
    it(`${address}: ${name}`, () => {
      const host = hostOf(address);
      const row = host === undefined ? undefined : mediumAt(host);
      assert.equal(row === undefined ? undefined : registryEntry(row).name, name);
    });

  it('have hosts below them', () => {
    assert.ok(isHostOf('en.isna.ir', 'isna.ir') && isHostOf('bbc.com', 'bbc.com/persian'));
    assert.ok(!isHostOf('notisna.ir', 'isna.ir') && !isHostOf('ir', 'isna.ir'));
  });
});
