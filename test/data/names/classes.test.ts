import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../../server/data/compile/tsv';
import { NameClass, nameClassOf } from '../../../server/data/names/classes';
import { foldKey } from '../../../server/language/text/fold';

const FILES = ['given', 'titles', 'heads', 'words', 'demonyms', 'sport'] as const;

describe('the words around names', () => {
  for (const name of FILES) {
    it(`stand once in ${name}.tsv, without stray marks`, () => {
      const { columns, rows } = parseTsv(readFileSync(join('server/data/names', `${name}.tsv`), 'utf8'), `${name}.tsv`);
      assert.equal(columns[0], 'word');
      assert.ok(rows.length > 40);
      const seen = new Set<string>();
      for (const [word, ...rest] of rows) {
        assert.doesNotMatch(word, /^\s|\s$|[\u064a\u0643\u200b\u200e\u200f\ufeff]/u);
        // A word may stand once as what it opens and once as what it stands beside.
        const key = `${word === '،' ? word : foldKey(word)} ${rest.join(' ')}`;
        assert.ok(!seen.has(key), `«${word}» stands twice`);
        seen.add(key);
      }
    });
  }

  it('have classes', () => {
    assert.equal(nameClassOf({ word: 'رضا', mark: '' }), NameClass.given);
    assert.equal(nameClassOf({ word: 'امید', mark: 'common-word' }), NameClass.weakGiven);
    assert.equal(nameClassOf({ word: 'آقای', kind: 'honorific' }), NameClass.honorific);
    assert.equal(nameClassOf({ word: 'وزیر', kind: 'role' }), NameClass.role);
    assert.equal(nameClassOf({ word: 'سازمان', kind: 'organisation', strength: '' }), NameClass.organisation);
    assert.equal(nameClassOf({ word: 'مرکز', kind: 'organisation', strength: 'weak' }), NameClass.weakOrganisation);
    assert.equal(nameClassOf({ word: 'برق', classes: 'common org' }), NameClass.common | NameClass.organisationWord);
    assert.throws(() => nameClassOf({ word: 'برق', classes: 'adverb' }), /adverb/);
    assert.throws(() => nameClassOf({ word: 'برق', kind: 'adverb' }), /adverb/);
  });
});
