import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport, WorkspaceSymbol } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { fewRules, type InMemoryClient, startInMemory } from '../inMemory';

const DESK = 'file:///desk';
const FILES = {
  [`${DESK}/یک.fa.md`]: '# سفر وزیر\r\n\r\n😀👩‍👧 سازمان ملل متحد علي را خواست.\r\n',
  [`${DESK}/b/دو.fa.md`]: '# نشست دوم\n\nسازمان ملل متحد و ايران.\n',
  [`${DESK}/clean.fa.md`]: '# متن درست\n\nهمه چیز درست است.\n',
  [`${DESK}/README.md`]: '# An English file\n\nWith the word علي in it.\n',
};
const ON = { ...fewRules(), workspaceProblems: true };

describe('the server about the whole workspace', () => {
  let client: InMemoryClient;
  const start = async (settings: unknown): Promise<void> => {
    client = await startInMemory({ folders: [DESK], files: FILES, settings: { '': settings } });
  };
  afterEach(() => client.dispose());

  const diagnostics = (previous: Record<string, string> = {}, source = new CancellationTokenSource()) =>
    client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      {
        previousResultIds: Object.entries(previous).map(([uri, value]) => ({ uri, value })),
        partialResultToken: 'bit by bit',
      },
      source.token,
    );
  const symbols = (query: string): Promise<WorkspaceSymbol[]> =>
    client.connection.sendRequest('workspace/symbol', { query });

  describe('problems', () => {
    it('are those of every Persian article that is not open', async () => {
      await start(ON);
      await client.open(`${DESK}/b/دو.fa.md`, FILES[`${DESK}/b/دو.fa.md`] ?? '');
      const { items } = await diagnostics();
      assert.deepEqual(
        items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : 0]),
        [[`${DESK}/یک.fa.md`, 1]],
      );
    });

    it('have the id that the document alone would have', async () => {
      await start(ON);
      const [item] = (await diagnostics()).items;
      const uri = `${DESK}/یک.fa.md`;
      await client.open(uri, FILES[uri] ?? '');
      const alone = await client.connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId: item?.resultId,
      });
      assert.deepEqual(alone, { kind: 'unchanged', resultId: item?.resultId });
    });

    it('are told again only when something changed', async () => {
      await start(ON);
      const { items } = await diagnostics();
      const previous = Object.fromEntries(items.map(({ uri, resultId = '' }) => [uri, resultId]));
      const next = diagnostics(previous);
      const uri = `${DESK}/یک.fa.md`;
      client.files.set(uri, '# درست\n\nمتن درست.\n');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      assert.deepEqual(
        (await next).items.map((item) => [item.uri, item.kind === 'full' ? item.items : undefined]),
        [[uri, []]],
      );
    });

    it('go with the file', async () => {
      await start(ON);
      const { items } = await diagnostics();
      const previous = Object.fromEntries(items.map(({ uri, resultId = '' }) => [uri, resultId]));
      const uri = `${DESK}/b/دو.fa.md`;
      client.files.delete(uri);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
      assert.deepEqual(
        (await diagnostics(previous)).items.map((item) => item.uri),
        [uri],
      );
    });

    for (const [settings, count] of [
      [fewRules(), 0],
      [ON, 2],
    ] as const) {
      it(`are told at once the first time (${count}), and always to a client that takes no partial results`, async () => {
        await start(settings);
        const { items } = await diagnostics();
        assert.equal(items.length, count);
        const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
        const again = await client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
        assert.deepEqual(again, { items: [] });
      });
    }

    it('are kept back until they are wanted; the request waits and can be cancelled', async () => {
      await start(fewRules());
      assert.deepEqual(await diagnostics(), { items: [] });
      const source = new CancellationTokenSource();
      const waiting = diagnostics({}, source);
      const first = await Promise.race([waiting, new Promise((done) => setTimeout(done, 50, 'waits'))]);
      assert.equal(first, 'waits');
      source.cancel();
      await assert.rejects(waiting, { code: -32800 });
      const wanted = diagnostics();
      client.settings.set('', ON);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await wanted).items.length, 2);
    });
  });

  describe('symbols', () => {
    it('find a name in all articles, by any spelling, with exact places', async () => {
      await start(fewRules());
      const found = await symbols('سازمان‌ ملل متحد');
      assert.deepEqual(
        found.map(({ name, location }) => [name, location.uri, 'range' in location && location.range.start]),
        [
          ['سازمان ملل متحد', `${DESK}/یک.fa.md`, { line: 2, character: '😀👩‍👧 '.length }],
          ['سازمان ملل متحد', `${DESK}/b/دو.fa.md`, { line: 2, character: 0 }],
        ],
      );
      assert.equal((await symbols('United Nations')).length, 2);
    });

    it('find headings, and nothing of other languages', async () => {
      await start(fewRules());
      assert.deepEqual(
        (await symbols('نشست')).map(({ name }) => name),
        ['نشست دوم'],
      );
      assert.deepEqual(await symbols('English'), []);
    });

    it('see what is on the screen before what is on the disk', async () => {
      await start(fewRules());
      const uri = `${DESK}/clean.fa.md`;
      await client.open(uri, '# تیتری تازه\n\nمتن.\n');
      assert.deepEqual(
        (await symbols('تیتری تازه')).map(({ location }) => location.uri),
        [uri],
      );
      assert.deepEqual(await symbols('متن درست'), []);
    });

    it('know new files', async () => {
      await start(fewRules());
      assert.deepEqual(await symbols('خبر نو'), []);
      const uri = `${DESK}/new.fa.md`;
      client.files.set(uri, '# خبر نو\n\nمتن.\n');
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
      assert.equal((await symbols('خبر نو')).length, 1);
    });
  });
});
