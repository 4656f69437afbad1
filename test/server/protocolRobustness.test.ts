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

    const PLACE = { line: 2, character: 3 };
    const STRETCH = { start: PLACE, end: PLACE };
    const BAD_PLACES = [undefined, null, 7, {}, { line: 2 }, { line: '2', character: 3 }, { line: -1, character: 0 }];
    const BAD_STRETCHES = [undefined, null, [], { start: PLACE }, { start: PLACE, end: { line: 1.5, character: 0 } }];
    const DEMANDS: Readonly<Record<string, Readonly<Record<string, { good: unknown; bad: readonly unknown[] }>>>> = {
      ...Object.fromEntries(
        ['hover', 'completion', 'definition', 'documentHighlight', 'linkedEditingRange', 'prepareRename'].map(
          (method) => [`textDocument/${method}`, { position: { good: PLACE, bad: BAD_PLACES } }],
        ),
      ),
      'textDocument/references': {
        position: { good: PLACE, bad: BAD_PLACES },
        context: { good: { includeDeclaration: true }, bad: [undefined, null, {}, { includeDeclaration: 'yes' }] },
      },
      'textDocument/rename': {
        position: { good: PLACE, bad: BAD_PLACES },
        newName: { good: 'نام', bad: [undefined, null, 5] },
      },
      'textDocument/codeAction': {
        range: { good: STRETCH, bad: BAD_STRETCHES },
        context: {
          good: { diagnostics: [], only: ['quickfix'] },
          bad: [
            undefined,
            null,
            {},
            { diagnostics: 'x' },
            { diagnostics: [], only: 7 },
            { diagnostics: [], only: [7] },
          ],
        },
      },
      'textDocument/rangeFormatting': { range: { good: STRETCH, bad: BAD_STRETCHES } },
      'textDocument/inlayHint': { range: { good: STRETCH, bad: BAD_STRETCHES } },
      'textDocument/selectionRange': {
        positions: { good: [PLACE], bad: [undefined, null, 'x', [null], [PLACE, { line: 2 }]] },
      },
      'workspace/symbol': { query: { good: '', bad: [undefined, null, 7] } },
      'workspace/diagnostic': {
        previousResultIds: {
          good: [],
          bad: [null, 'x', [null], [{ uri: 5, value: 'x' }], [{ uri: URI }]],
        },
      },
      'dabir/dateWordings': {
        range: { good: STRETCH, bad: BAD_STRETCHES },
        of: { good: 'today', bad: [undefined, 'tomorrow'] },
      },
      'dabir/pasteSource': {
        range: { good: STRETCH, bad: BAD_STRETCHES },
        url: { good: 'https://example.org/', bad: [undefined, 5] },
      },
      'dabir/registryEntry': {
        range: { good: STRETCH, bad: BAD_STRETCHES },
        type: { good: 'person', bad: [null, 'cat', 'toString'] },
      },
      'dabir/export': {
        format: { good: 'html', bad: [undefined, 'doc', 'toString'] },
        path: { good: 'a.md', bad: [undefined, 5] },
        recognised: { good: false, bad: [undefined, 'no'] },
      },
      'dabir/tool': {
        name: { good: 'dabir_check_text', bad: [undefined, 5] },
        uri: { good: URI, bad: [undefined, 5] },
      },
      'dabir/rulePage': {
        rule: { good: 'dates/relative', bad: [undefined, 5] },
        language: { good: 'fa', bad: [undefined, 'de'] },
      },
    };
    for (const [method, demands] of Object.entries(DEMANDS)) {
      it(`refuses ${method} without what it must say, and names it`, async () => {
        const { connection, open, logged } = await start();
        await open(URI, YEH);
        const good: Readonly<Record<string, unknown>> = {
          textDocument: { uri: URI },
          ...Object.fromEntries(Object.entries(demands).map(([name, demand]) => [name, demand.good])),
        };
        await connection.sendRequest(method, good);
        for (const [name, { bad }] of Object.entries(demands)) {
          for (const value of bad) {
            await assert.rejects(
              connection.sendRequest(method, { ...good, [name]: value }),
              { code: -32602, message: new RegExp(`^“${name}” `) },
              `${name}: ${JSON.stringify(value)}`,
            );
          }
        }
        assert.deepEqual(logged, []);
      });
    }

    it('takes what may be left out for left out', async () => {
      const { connection, open } = await start();
      await open(URI, YEH);
      const entry = await connection.sendRequest('dabir/registryEntry', { textDocument: { uri: URI }, range: STRETCH });
      assert.equal(entry, null);
      const { items }: { items: unknown } = await connection.sendRequest('workspace/diagnostic', {});
      assert.deepEqual(items, []);
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
