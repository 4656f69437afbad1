import assert from 'node:assert/strict';
import { fewRules, PUSHED, startInMemory } from './inMemory';
import { at, codes, EMOJI, eventually, LABEL, protocolTests, URI, YEH } from './protocolTests';

describe('the server over the protocol', () => {
  const { start, change } = protocolTests();

  describe('initialisation', () => {
    it('names itself and what it can do', async () => {
      const { initialised } = await start();
      assert.equal(initialised.serverInfo?.name, 'dabir');
      assert.equal(initialised.capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(initialised.capabilities.textDocumentSync, { openClose: true, change: 2, save: false });
      assert.ok(initialised.capabilities.diagnosticProvider);
    });

    it('offers no pulling to a client that cannot', async () => {
      const { initialised } = await start({ capabilities: PUSHED });
      assert.equal(initialised.capabilities.diagnosticProvider, undefined);
    });

    it('serves a client that announces nothing at all', async () => {
      const { open, pushed } = await start({ capabilities: {} });
      await open(URI, YEH);
      assert.deepEqual(codes(await pushed(URI, 1)), ['typography/arabic-yeh-kaf']);
    });

    it('asks to be told of settings and configuration files', async () => {
      const { registered } = await start();
      await eventually(() => registered.length === 2);
      assert.deepEqual(registered, ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    });
  });

  describe('diagnostics', () => {
    it('count in UTF-16 after emoji and CRLF', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      const [problem, ...rest] = await pull(URI);
      assert.deepEqual(rest, []);
      const line = `${EMOJI}این علي است.`;
      assert.deepEqual(problem?.range, {
        start: { line: 2, character: line.indexOf('علي') },
        end: { line: 2, character: line.indexOf('علي') + 3 },
      });
      assert.equal(problem?.code, 'typography/arabic-yeh-kaf');
      assert.equal(problem?.source, 'دبیر');
      assert.equal(problem?.severity, 1);
      assert.equal(problem?.tags, undefined);
    });

    it('name related places', async () => {
      const { open, pull } = await start();
      await open(URI, LABEL);
      const problem = (await pull(URI)).find(({ code }) => code === 'markup/near-miss-label');
      assert.deepEqual(
        problem?.relatedInformation?.map(({ location }) => [location.uri, location.range.start]),
        [[URI, { line: 2, character: 0 }]],
      );
    });

    it('are the same pulled and pushed', async () => {
      const text = `${YEH}\r\n${LABEL}`;
      const puller = await startInMemory();
      const pusher = await startInMemory({ capabilities: PUSHED });
      try {
        await puller.open(URI, text);
        await pusher.open(URI, text);
        const pulled = await puller.pull(URI);
        assert.ok(pulled.length >= 2);
        assert.deepEqual(await pusher.pushed(URI, 1), pulled);
      } finally {
        puller.dispose();
        pusher.dispose();
      }
    });

    it('are not sent again while they stay the same', async () => {
      const { open, connection } = await start();
      await open(URI, YEH);
      const textDocument = { uri: URI };
      const first: { resultId: string; kind: string } = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
      });
      assert.equal(first.kind, 'full');
      await change(URI, 2, [{ range: at(0, 6, 0, 6), text: ' تازه' }]);
      const second = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
        previousResultId: first.resultId,
      });
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await change(URI, 3, [{ range: at(2, 0, 2, 0), text: 'و ' }]);
      const third: { kind: string; resultId: string } = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
        previousResultId: first.resultId,
      });
      assert.equal(third.kind, 'full');
      assert.notEqual(third.resultId, first.resultId);
    });

    it('go with the document', async () => {
      const { open, connection, pushed, published } = await start({ capabilities: PUSHED });
      await open(URI, YEH);
      assert.equal((await pushed(URI, 1)).length, 1);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      await eventually(() => published.at(-1)?.diagnostics.length === 0);
      assert.deepEqual(published.at(-1), { uri: URI, diagnostics: [] });
    });

    it('carry the version, and a burst of keystrokes costs at most two rounds', async () => {
      const { open, pushed, published } = await start({ capabilities: PUSHED });
      await open(URI, YEH);
      await pushed(URI, 1);
      const before = published.length;
      const edits = Array.from({ length: 20 }, (_, index) =>
        change(URI, index + 2, [{ range: at(2, 0, 2, 0), text: 'ب' }]),
      );
      await Promise.all(edits);
      const [problem] = await pushed(URI, 21);
      assert.equal(problem?.range.start.character, `${EMOJI}این `.length + 20);
      assert.ok(published.length - before <= 2, `${published.length - before} rounds`);
    });

    it('leave out what a comment silences', async () => {
      const { open, pull } = await start();
      await open(URI, `<!-- dabir-disable-next-line typography/arabic-yeh-kaf -- نقل عین متن -->\n${EMOJI}علي آمد.\n`);
      assert.deepEqual(await pull(URI), []);
    });

    it('are silent about other languages, except in files of its own language', async () => {
      const { open, pull } = await start();
      const english = 'An English text with the word علي in it, nothing more.\n';
      await open('file:///desk/a.md', english, 'markdown');
      await open('file:///desk/b.fa.md', english, 'persian-news');
      assert.deepEqual(await pull('file:///desk/a.md'), []);
      assert.ok((await pull('file:///desk/b.fa.md')).length > 0);
    });

    it('speak English where the setting says so', async () => {
      const { open, pull } = await start({ settings: { '': { ...fewRules(), messages: 'en' } } });
      await open(URI, YEH);
      assert.match(String((await pull(URI))[0]?.message), /Persian/);
    });
  });

  describe('incremental sync', () => {
    it('follows edits across CRLF, emoji and lines that join', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      await change(URI, 2, [
        { range: at(2, 0, 2, EMOJI.length), text: '' },
        { range: at(0, 6, 2, 0), text: '\r\n\r\n😀' },
      ]);
      const line = '😀این علي است.';
      assert.deepEqual(
        (await pull(URI)).map(({ range }) => range.start),
        [{ line: 2, character: line.indexOf('علي') }],
      );
    });

    it('takes a whole new text', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      await change(URI, 2, [{ text: 'همه چیز درست است.' }]);
      assert.deepEqual(await pull(URI), []);
    });
  });
});
