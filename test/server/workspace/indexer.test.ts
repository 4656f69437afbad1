import assert from 'node:assert/strict';
import { createIndexer, type IndexerParts } from '../../../server/workspace/indexer';
import type { ArticleRecord, Visitor } from '../../../server/workspace/workspaceArticles';

const NOTHING = { title: '', named: [], places: new Uint32Array() };
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A workspace of so many articles, and what the indexer did with it. */
function workspace(count: number, cancelAt = Number.POSITIVE_INFINITY) {
  const seen: number[] = [];
  const progress: string[] = [];
  let saves = 0;
  let change = (): void => undefined;
  let changes = new Promise<void>((resolve) => (change = resolve));
  const articles: IndexerParts['articles'] = {
    visitSymbols: async (see: Visitor<ArticleRecord>) => {
      for (let index = 1; index <= count; index += 1) {
        seen.push(index);
        if (!(await see({ uri: `file:///${index}.fa.md`, symbols: NOTHING }, index, count))) return;
      }
    },
    save: async () => {
      saves += 1;
    },
    changed: () => changes,
  };
  const parts: IndexerParts = {
    articles,
    progress: async () => ({
      report: (done, total) => progress.push(`${done}/${total}`),
      end: () => progress.push('end'),
      cancelled: () => seen.length >= cancelAt,
    }),
    quiet: 20,
  };
  return {
    parts,
    seen,
    progress,
    saves: () => saves,
    change: () => {
      const told = change;
      changes = new Promise((resolve) => (change = resolve));
      told();
    },
  };
}

describe('the index in the background', () => {
  it('reads every article once, tells how far it is, and keeps what it learnt', async () => {
    const { parts, seen, progress, saves } = workspace(3);
    const indexer = createIndexer(parts);
    indexer.start();
    indexer.start();
    await wait(80);
    indexer.stop();
    assert.deepEqual(seen, [1, 2, 3]);
    assert.deepEqual(progress, ['1/3', '2/3', '3/3', 'end']);
    assert.equal(saves(), 1);
  });

  it('begins anew after something changed', async () => {
    const { parts, seen, change } = workspace(2);
    const indexer = createIndexer(parts);
    indexer.start();
    await wait(80);
    change();
    await wait(80);
    indexer.stop();
    change();
    assert.deepEqual(seen, [1, 2, 1, 2]);
  });

  it('waits while somebody types', async () => {
    const { parts, seen } = workspace(5);
    const indexer = createIndexer({ ...parts, quiet: 100 });
    indexer.start();
    for (let key = 0; key < 10; key += 1) {
      await wait(15);
      indexer.disturb();
    }
    assert.deepEqual(seen, []);
    await wait(250);
    indexer.stop();
    assert.deepEqual(seen, [1, 2, 3, 4, 5]);
  });

  it('ends where it is cancelled, and comes not back', async () => {
    const { parts, seen, change } = workspace(9, 4);
    const indexer = createIndexer(parts);
    indexer.start();
    await wait(80);
    change();
    await wait(80);
    assert.deepEqual(seen, [1, 2, 3, 4]);
  });
});
