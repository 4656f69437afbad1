import assert from 'node:assert/strict';
import { fewRules } from './inMemory';
import { at, eventually, protocolTests, URI, YEH } from './protocolTests';

describe('the server’s settings over the protocol', () => {
  const { start, change } = protocolTests();

  describe('settings', () => {
    const ONE = 'file:///desk/one';
    const TWO = 'file:///desk/two';

    it('hold by workspace folder', async () => {
      const { open, pull } = await start({
        folders: [ONE, TWO],
        settings: {
          [ONE]: fewRules({ 'typography/arabic-yeh-kaf': 'off' }),
          [TWO]: { ...fewRules(), messages: 'en' },
        },
      });
      await open(`${ONE}/a.fa.md`, YEH);
      await open(`${TWO}/a.fa.md`, YEH);
      assert.deepEqual(await pull(`${ONE}/a.fa.md`), []);
      assert.match(String((await pull(`${TWO}/a.fa.md`))[0]?.message), /Persian/);
    });

    it('change live', async () => {
      const { open, pull, settings, connection, refreshes } = await start();
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
      settings.set('', fewRules({ 'typography/arabic-yeh-kaf': 'hint' }));
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await eventually(() => refreshes() === 1);
      assert.equal((await pull(URI))[0]?.severity, 4);
    });

    it('come from the project’s file, over the editor’s, and follow it', async () => {
      const file = `${ONE}/dabir.config.yaml`;
      const { open, pull, files, connection, refreshes } = await start({
        folders: [ONE],
        settings: { '': fewRules({ 'typography/arabic-yeh-kaf': 'hint' }) },
        files: { [file]: 'rules:\n  typography/arabic-yeh-kaf: warning\n' },
      });
      const uri = `${ONE}/news/a.fa.md`;
      await open(uri, YEH);
      assert.equal((await pull(uri))[0]?.severity, 2);
      files.set(file, 'rules:\n  typography/arabic-yeh-kaf: off\n');
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
      await eventually(() => refreshes() === 1);
      assert.deepEqual(await pull(uri), []);
    });

    it('may extend one another, and stand in package.json', async () => {
      const { open, pull } = await start({
        files: {
          [`${ONE}/package.json`]: JSON.stringify({ name: 'x', dabir: { extends: './house/base.json' } }),
          [`${ONE}/house/base.json`]: JSON.stringify({ rules: { 'typography/arabic-yeh-kaf': 'info' } }),
        },
      });
      await open(`${ONE}/a.fa.md`, YEH);
      assert.equal((await pull(`${ONE}/a.fa.md`))[0]?.severity, 3);
    });

    it('that are wrong are told in the log, once, and the rest counts', async () => {
      const { open, pull, logged } = await start({
        files: {
          [`${ONE}/dabir.config.json`]: '{ "rules": { "typography/arabic-yeh-kaf": "info", "no/rule": "off" } }',
        },
      });
      await open(`${ONE}/a.fa.md`, YEH);
      await open(`${ONE}/b.fa.md`, YEH);
      assert.equal((await pull(`${ONE}/a.fa.md`))[0]?.severity, 3);
      assert.equal((await pull(`${ONE}/b.fa.md`))[0]?.severity, 3);
      assert.equal(logged.filter((line) => line.includes('no/rule')).length, 1);
    });

    it('may stand under their name in what a client says at the start', async () => {
      const { open, pushed } = await start({
        capabilities: {},
        initializationOptions: { dabir: { ...fewRules(), messages: 'en' } },
      });
      await open(URI, YEH);
      assert.match(String((await pushed(URI, 1))[0]?.message), /Persian/);
    });

    it('of a client that sends them instead of being asked count too', async () => {
      const { open, pushed, connection } = await start({
        capabilities: {},
        initializationOptions: fewRules({ 'typography/arabic-yeh-kaf': 'info' }),
      });
      await open(URI, YEH);
      assert.equal((await pushed(URI, 1))[0]?.severity, 3);
      await connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { dabir: fewRules({ 'typography/arabic-yeh-kaf': 'hint' }) },
      });
      await change(URI, 2, [{ range: at(0, 0, 0, 0), text: ' ' }]);
      assert.equal((await pushed(URI, 2))[0]?.severity, 4);
    });
  });
});
