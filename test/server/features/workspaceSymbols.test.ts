import assert from 'node:assert/strict';
import { findSymbols, symbolsOf } from '../../../server/features/workspaceSymbols';
import { snapshotOf } from './snapshots';

/** An article with one heading for each name. */
const articleOf = (uri: string, names: readonly string[]) => ({
  uri,
  symbols: symbolsOf(snapshotOf(names.map((name) => `## ${name}\n`).join('\n'))),
});
const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe('the symbols of the workspace', () => {
  it('that begin with what is asked for come before those that hold it, of whatever article', () => {
    const articles = [articleOf('file:///a.md', ['خانهٔ سازوار', 'باغ']), articleOf('file:///b.md', ['سازوار نو'])];
    const found = findSymbols('سازوار', articles, 'fa');
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [
        ['سازوار نو', 'file:///b.md'],
        ['خانهٔ سازوار', 'file:///a.md'],
      ],
    );
  });

  it('are two hundred at most, those that only hold it left out first', () => {
    const articles = [
      articleOf('file:///a.md', numbered('خانهٔ سازوار', 250)),
      articleOf('file:///b.md', numbered('سازوار', 150)),
    ];
    const found = findSymbols('سازوار', articles, 'fa');
    assert.equal(found.length, 200);
    assert.equal(found.filter(({ name }) => name.startsWith('سازوار')).length, 150);
    assert.equal(findSymbols('سازوار', [articleOf('file:///c.md', numbered('سازوار', 250))], 'fa').length, 200);
    assert.equal(findSymbols('خانهٔ سازوار 24', articles, 'fa').length, 11);
  });
});
