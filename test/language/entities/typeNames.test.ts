import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/language/article/parse';
import { typeTitled } from '../../../server/language/entities/typeNames';

describe('the titles of entities’ definitions', () => {
  for (const [title, type] of [
    ['شخص', 'person'],
    [' سازمان ', 'organisation'],
    ['', undefined],
    ['منبع', undefined],
    ['person', undefined],
    // Every object has something of that name.
    ['constructor', undefined],
    [undefined, undefined],
  ] as const) {
    it(`«${title}» says ${type ?? 'no type'}`, () => assert.equal(typeTitled(title), type));
  }

  it('are what makes another address than Wikidata’s an entity’s', () => {
    const text = '[آب] [باد] [خاک]\n\n[آب]: x "مکان"\n[باد]: x "constructor"\n[خاک]: wd:Q1 ""\n';
    const roles = parseArticle(text, 'markdown').links.map(({ role }) => role);
    assert.deepEqual(roles, ['entity', 'other', 'entity']);
  });
});
