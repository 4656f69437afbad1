import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic, LSPErrorCodes, type WorkspaceSymbol } from 'vscode-languageserver';
import { ABLE, fewRules, type InMemoryClient, PUSHED, type StartOptions, startInMemory } from './inMemory';

const URI = 'file:///desk/a.fa.md';
/** A yeh of Arabic behind an emoji of two units. */
const YEH = '😀 ايران آمد.\n';

/** What clients do that VS Code does not. */
describe('any client', () => {
  let client: InMemoryClient | undefined;
  const start = async (options?: StartOptions): Promise<InMemoryClient> => {
    client = await startInMemory(options);
    return client;
  };
  afterEach(() => client?.dispose());

  const starts = (diagnostics: readonly Diagnostic[]): readonly number[] =>
    diagnostics.map(({ range }) => range.start.character);

  it('that would rather count in bytes or characters is told, and served, in UTF-16', async () => {
    const general = { positionEncodings: ['utf-8', 'utf-32'] };
    const { initialised, open, pull } = await start({ capabilities: { ...ABLE, general } });
    assert.equal(initialised.capabilities.positionEncoding, 'utf-16');
    await open(URI, YEH);
    assert.deepEqual(starts(await pull(URI)), [YEH.indexOf('ي') - 1]);
  });

  for (const version of [null, 1, 0]) {
    it(`may send changes whose version is ${version}`, async () => {
      const { connection, open, pull } = await start();
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
      for (const text of ['خبر 😀', 'خبر 😀 ']) {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: URI, version },
          contentChanges: [{ range: { start: range.start, end: range.start }, text }],
        });
        const [problem] = await pull(URI);
        assert.ok(problem !== undefined);
      }
      const shift = 'خبر 😀خبر 😀 '.length;
      assert.deepEqual(starts(await pull(URI)), [YEH.indexOf('ي') - 1 + shift]);
    });
  }

  it('may open a document that is open: the last text counts', async () => {
    const { open, pull } = await start();
    await open(URI, YEH);
    await open(URI, 'ایران آمد.\n');
    assert.deepEqual(await pull(URI), []);
  });

  it('may close and change what is not open', async () => {
    const { connection, open, pull, logged } = await start();
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 3 },
      contentChanges: [{ text: YEH }],
    });
    await open(URI, YEH);
    assert.equal((await pull(URI)).length, 1);
    assert.equal(logged.length, 1);
  });

  it('may write in an untitled document and save it under a name', async () => {
    const { connection, open, pull, pushed, published } = await start({ capabilities: PUSHED });
    await open('untitled:Untitled-1', YEH);
    assert.equal((await pushed('untitled:Untitled-1', 1)).length, 1);
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'untitled:Untitled-1' } });
    await open('file:///desk/%D8%AE%D8%A8%D8%B1.fa.md', YEH);
    assert.equal((await pushed('file:///desk/%D8%AE%D8%A8%D8%B1.fa.md', 1)).length, 1);
    const last = published.filter(({ uri }) => uri === 'untitled:Untitled-1').at(-1);
    assert.deepEqual(last?.diagnostics, []);
    assert.deepEqual(await pull('untitled:Untitled-1'), []);
  });

  it('may take back a request', async () => {
    const { connection, open } = await start();
    await open(URI, `${YEH}\n`.repeat(400));
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });

  it('is told that nothing changed where it says what it knows', async () => {
    const { connection, open } = await start();
    await open(URI, YEH);
    const textDocument = { uri: URI };
    interface Report {
      readonly kind: string;
      readonly resultId: string;
    }
    const first: Report = await connection.sendRequest('textDocument/diagnostic', { textDocument });
    const known = { textDocument, previousResultId: first.resultId };
    const second: Report = await connection.sendRequest('textDocument/diagnostic', known);
    assert.deepEqual([first.kind, second.kind, second.resultId], ['full', 'unchanged', first.resultId]);
    const other = { textDocument, previousResultId: 'of-another-server' };
    const third: Report = await connection.sendRequest('textDocument/diagnostic', other);
    assert.equal(third.kind, 'full');
  });

  it('may come without a folder and be given one, and another in its place', async () => {
    const { connection, open, pull, settings, refreshes } = await start({
      files: { 'file:///one/b.fa.md': '# ولادیمیر پوتین در مسکو\n', 'file:///two/c.fa.md': '# حسن روحانی در تهران\n' },
    });
    await open('file:///one/a.fa.md', YEH);
    assert.equal((await pull('file:///one/a.fa.md')).length, 1);
    settings.set('file:///one', fewRules({ 'typography/arabic-yeh-kaf': 'off' }));
    const change = async (added: readonly string[], removed: readonly string[]): Promise<void> => {
      const before = refreshes();
      const folder = (uri: string) => ({ uri, name: uri });
      await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: added.map(folder), removed: removed.map(folder) },
      });
      const end = Date.now() + 5_000;
      while (refreshes() === before && Date.now() < end) await new Promise((done) => setTimeout(done, 2));
    };
    const find = async (query: string): Promise<readonly string[]> =>
      (await connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
        ({ location }) => location.uri,
      );
    assert.deepEqual(await find('پوتین'), []);
    await change(['file:///one/'], []);
    assert.deepEqual(await pull('file:///one/a.fa.md'), []);
    assert.ok((await find('پوتین')).includes('file:///one/b.fa.md'));
    await change(['file:///two'], ['file:///one']);
    assert.equal((await pull('file:///one/a.fa.md')).length, 1);
    assert.deepEqual(await find('پوتین'), []);
    assert.ok((await find('روحانی')).includes('file:///two/c.fa.md'));
  });
});
