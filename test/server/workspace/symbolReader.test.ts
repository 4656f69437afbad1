import assert from 'node:assert/strict';
import type { Log } from '../../../server/host';
import { NO_NEWSROOM } from '../../../server/newsroom/findRegistry';
import { type ClosedArticle, readSymbols, type SymbolReader } from '../../../server/workspace/articleSymbols';
import { createWorkspaceArticles, type WorkspaceArticles } from '../../../server/workspace/workspaceArticles';
import { withSettings } from '../features/settings';

const COUNT = 100;
const NAMES = ['حسن روحانی', 'ولادیمیر پوتین', 'سازمان ملل متحد'];
const textOf = (uri: string): string =>
  `# 😀 خبر ${uri.length}\n\n${NAMES[uri.length % NAMES.length]} ۱۲ مهر ۱۴۰۴ به تهران آمد.\n`;

/** A workspace, and how often each of its articles was read and by whom. */
function workspace(reader: (() => SymbolReader) | undefined, settings = withSettings()) {
  const uris = Array.from({ length: COUNT }, (_, number) => `file:///desk/${'x'.repeat(number % 7)}${number}.fa.md`);
  const reads: string[] = [];
  const errors: string[] = [];
  const log: Log = { error: (text) => errors.push(text), warn: (text) => errors.push(text), info: () => undefined };
  const articles = createWorkspaceArticles(
    {
      findArticles: async () => uris,
      readFile: async (uri) => {
        reads.push(uri);
        return textOf(uri);
      },
      folders: () => ['file:///desk'],
      settingsOf: async () => settings,
      symbolReader: reader,
    },
    log,
  );
  return { articles, uris, reads, errors };
}

async function visit(articles: WorkspaceArticles): Promise<readonly string[]> {
  const seen: string[] = [];
  await articles.visitSymbols(({ uri, symbols }) => {
    seen.push(JSON.stringify([uri, symbols.title, symbols.named, [...symbols.places]]));
    return true;
  });
  return seen;
}

/** A helper that answers as another thread does: later, and with copies. */
function helper(fails: (asked: number) => boolean = () => false) {
  const asked: string[] = [];
  let closed = 0;
  const create = (): SymbolReader => ({
    read: async (article: ClosedArticle) => {
      asked.push(article.uri);
      const turn = asked.length;
      await new Promise((done) => setImmediate(done));
      if (fails(turn)) throw new Error('gone');
      return structuredClone(readSymbols(structuredClone(article)));
    },
    close: () => {
      closed += 1;
    },
  });
  return { create, asked, closed: () => closed };
}

describe('symbols that another thread reads', () => {
  it('are those that one thread finds, in the same order, each article read once', async () => {
    const alone = await visit(workspace(undefined).articles);
    const help = helper();
    const { articles, uris, reads, errors } = workspace(help.create);
    assert.deepEqual(await visit(articles), alone);
    assert.deepEqual([...reads].sort(), [...uris].sort());
    assert.ok(help.asked.length > 0 && help.asked.length < COUNT, `${help.asked.length} of ${COUNT} elsewhere`);
    assert.equal(help.closed(), 1);
    assert.deepEqual(errors, []);
  });

  it('are read here where the other thread is gone', async () => {
    const alone = await visit(workspace(undefined).articles);
    const { articles } = workspace(helper((turn) => turn > 10).create);
    assert.deepEqual(await visit(articles), alone);
  });

  it('are read here where a newsroom has a registry of its own', async () => {
    const help = helper();
    const files = [{ uri: 'file:///desk/.dabir/names.tsv', text: '' }] as unknown as typeof NO_NEWSROOM.files;
    const { articles } = workspace(help.create, withSettings({ newsroom: { ...NO_NEWSROOM, files } }));
    assert.equal((await visit(articles)).length, COUNT);
    assert.deepEqual(help.asked, []);
  });

  it('are read again where their article changed meanwhile', async () => {
    const { articles, uris, reads } = workspace(helper().create);
    const [first] = uris;
    const round = visit(articles);
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setImmediate(done));
    articles.forgetAll();
    await round;
    await visit(articles);
    assert.ok(reads.filter((uri) => uri === first).length > 1);
    assert.equal((await visit(articles)).length, COUNT);
  });

  it('are not waited for by two visitors at once, nor read twice', async () => {
    const { articles, uris, reads } = workspace(helper().create);
    const [one, other] = await Promise.all([visit(articles), visit(articles)]);
    assert.deepEqual(one, other);
    assert.deepEqual([...reads].sort(), [...uris].sort());
  });
});
