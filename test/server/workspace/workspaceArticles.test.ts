import assert from 'node:assert/strict';
import { mostArticles } from '../../../server/protocol';
import { createWorkspaceArticles } from '../../../server/workspace/workspaceArticles';
import { withSettings } from '../features/settings';

/** A workspace of so many files, none of which is Persian, and how often it was gone through. */
function workspace(count: number) {
  const uris = Array.from({ length: count }, (_, number) => `file:///desk/${number}.md`);
  const warnings: string[] = [];
  const asked: number[] = [];
  const settings = withSettings();
  const articles = createWorkspaceArticles(
    {
      findArticles: async (_, most) => {
        asked.push(most);
        return uris.slice(0, most);
      },
      readFile: async () => 'None of ours.\n',
      folders: () => ['file:///desk'],
      settingsOf: async () => settings,
    },
    { error: (text) => warnings.push(text), warn: (text) => warnings.push(text), info: () => undefined },
  );
  const visit = async (): Promise<number> => {
    let seen = 0;
    await articles.visitSymbols(() => {
      seen += 1;
      return true;
    });
    return seen;
  };
  /** Whether a promise of news has come true by now. */
  const isTold = async (news: Promise<void>): Promise<boolean> => {
    await new Promise((done) => setImmediate(done));
    return Promise.race([news.then(() => true), Promise.resolve().then(() => false)]);
  };
  return { articles, uris, warnings, asked, visit, isTold };
}

describe('the articles of a workspace', () => {
  it('are looked for anew where a file comes, once for all that come', async () => {
    const { articles, uris, warnings, asked, visit, isTold } = workspace(3);
    assert.equal(await visit(), 3);
    const news = articles.changed();
    for (let number = 3; number < 9; number += 1) {
      uris.push(`file:///desk/${number}.md`);
      articles.forget(`file:///desk/${number}.md`);
    }
    assert.ok(await isTold(news));
    assert.equal(await visit(), 9);
    assert.equal(asked.length, 2);
    assert.deepEqual(warnings, []);
  });

  it('are no more than a server reads, which is said', async () => {
    const { uris, warnings, asked, visit } = workspace(mostArticles + 100);
    assert.ok(uris.length > mostArticles);
    assert.equal(await visit(), mostArticles);
    assert.deepEqual(asked, [mostArticles + 1]);
    assert.deepEqual(warnings, ['The workspace has more than 5000 articles; the first 5000 are read.']);
  });

  it('stay the same where one behind them changes', async () => {
    const { articles, uris, asked, visit, isTold } = workspace(mostArticles + 100);
    await visit();
    const news = articles.changed();
    for (const uri of uris.slice(mostArticles)) articles.forget(uri);
    assert.ok(!(await isTold(news)));
    articles.forget(uris[0]);
    assert.ok(await isTold(news));
    await visit();
    assert.equal(asked.length, 1);
  });
});
