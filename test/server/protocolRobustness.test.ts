import assert from 'node:assert/strict';
import { at, codes, eventually, protocolTests, URI, YEH } from './protocolTests';

describe('the server, asked what makes no sense', () => {
  const { start, change } = protocolTests();

  describe('robustness', () => {
    it('answers empty about documents that it does not know', async () => {
      const { connection, pull } = await start();
      assert.deepEqual(await pull('file:///desk/unknown.fa.md'), []);
      const textDocument = { uri: 'file:///desk/unknown.fa.md' };
      const position = { line: 0, character: 0 };
      assert.equal(await connection.sendRequest('textDocument/hover', { textDocument, position }), null);
      assert.equal(await connection.sendRequest('dabir/articleStatus', { textDocument }), null);
    });

    it('refuses parameters that make no sense, and goes on', async () => {
      const { connection, open, pull } = await start();
      for (const params of [undefined, null, {}, { textDocument: {} }, { textDocument: { uri: 7 } }]) {
        await assert.rejects(connection.sendRequest('textDocument/diagnostic', params), { code: -32602 });
      }
      const textDocument = { uri: URI };
      await assert.rejects(connection.sendRequest('textDocument/hover', { textDocument, position: { line: 'x' } }), {
        code: -32602,
      });
      await assert.rejects(connection.sendRequest('no/such/request', {}), { code: -32601 });
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
    });

    it('drops notifications that make no sense, says so, and goes on', async () => {
      const { connection, open, pull, logged } = await start();
      await connection.sendNotification('textDocument/didOpen', {});
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI } });
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri: URI } });
      await change('file:///desk/never-opened.md', 2, [{ text: 'x' }]);
      await open(URI, YEH);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ range: { start: { line: 0 } }, text: 5 }],
      });
      assert.equal((await pull(URI)).length, 1);
      await eventually(() => logged.length >= 4);
      assert.ok(logged.some((line) => line.includes('never-opened')));
    });

    it('takes positions outside of the text for its end', async () => {
      const { open, pull, connection } = await start();
      await open(URI, YEH);
      await change(URI, 2, [{ range: at(900, 5, 1000, 5), text: 'و ولي.' }]);
      assert.equal((await pull(URI)).length, 2);
      const hover = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 5000, character: 9 },
      });
      assert.ok(hover === null || typeof hover === 'object');
    });

    it('survives a document that is closed in mid-request', async () => {
      const { connection, open } = await start();
      await open(URI, YEH);
      const asked = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      assert.deepEqual(((await asked) as { items: unknown[] }).items, []);
    });

    it('reads front matter whose aliases hold one another', async () => {
      const { open, pull } = await start();
      await open(URI, `---\n${'a: &x [*x, '.repeat(60)}\n---\n\nعلي آمد.\n`);
      assert.ok(codes(await pull(URI)).includes('front-matter'));
      await change(URI, 2, [{ text: '---\na: &x [*x, *x]\nb: &y [*x, *x, *y]\ndate: 2022-01-10\n---\n\nعلي آمد.\n' }]);
      assert.deepEqual(codes(await pull(URI)), ['typography/arabic-yeh-kaf']);
    });

    it('goes on with the defaults where the editor does not say its settings', async () => {
      const { connection, open, pull, logged } = await start();
      connection.onRequest('workspace/configuration', () => {
        throw new Error('no settings today');
      });
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
      assert.ok(logged.some((line) => line.includes('settings')));
    });
  });
});
