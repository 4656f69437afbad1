import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findArticlesBelow } from '../../../server/node/nodeArticles';
import { withFolder } from '../../cli/support';

const found = async (folder: string, most = 100): Promise<readonly string[]> =>
  (await findArticlesBelow(pathToFileURL(folder).href, most)).map((uri) =>
    fileURLToPath(uri)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );

describe('the articles below a folder', () => {
  const files = {
    'a.fa.md': '',
    'archive/old.fa.md': '',
    'b/یک.khabar': '',
    'b/notes.json': '',
    'c.txt': '',
    'node_modules/d.md': '',
    '.dabirignore': 'archive/\n',
  };

  it('are those that the command line checks', () =>
    withFolder(files, async (folder) => {
      assert.deepEqual(await found(folder), ['a.fa.md', 'b/یک.khabar', 'c.txt']);
    }));

  it('are no more than are wanted', () =>
    withFolder(files, async (folder) => {
      assert.deepEqual(await found(folder, 2), ['a.fa.md', 'b/یک.khabar']);
    }));

  it('are none where there is no such folder', async () => {
    assert.deepEqual(await findArticlesBelow('file:///no/such/folder', 9), []);
    assert.deepEqual(await findArticlesBelow('untitled:desk', 9), []);
  });

  it('are looked for in turns with whatever else there is to do, be there any or not', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 250 }, (_, number) => [join(`${number}`, 'image.png'), ''])),
      async (folder) => {
        let others = 0;
        const timer = setInterval(() => (others += 1), 0);
        const turn = setImmediate(() => (others += 1));
        assert.deepEqual(await found(folder), []);
        clearInterval(timer);
        clearImmediate(turn);
        assert.ok(others > 0);
      },
    ));
});
