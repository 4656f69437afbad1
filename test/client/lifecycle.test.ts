import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createLifecycle, type Startable } from '../../client/lifecycle';

/** A client as strict as the library's; `stopFails`: its server hangs when it is to end. */
function strictClient(stopFails = false) {
  let state: 'stopped' | 'starting' | 'running' | 'stopping' = 'stopped';
  const log: string[] = [];
  const client: Startable = {
    needsStop: () => state === 'starting' || state === 'running',
    start: async () => {
      if (state === 'stopping') throw new Error('is stopping');
      if (state === 'running') return;
      if (state === 'stopped') log.push('start');
      state = 'starting';
      await setImmediate();
      state = 'running';
    },
    stop: async () => {
      if (state !== 'running') throw new Error(`is ${state}`);
      state = 'stopping';
      await setImmediate();
      state = 'stopped';
      if (stopFails) throw new Error('timed out');
      log.push('stop');
    },
  };
  return { client, log, isRunning: () => state === 'running' };
}

const notWanted = (error: unknown): void => assert.fail(String(error));

describe('the life of the server', () => {
  it('begins once, however often it is asked for', async () => {
    const { client, log } = strictClient();
    const { start } = createLifecycle(client, notWanted);
    await Promise.all([start(), start()]);
    assert.deepEqual(log, ['start']);
  });

  it('begins anew', async () => {
    const { client, log } = strictClient();
    const { start, restart } = createLifecycle(client, notWanted);
    await start();
    await restart();
    assert.deepEqual(log, ['start', 'stop', 'start']);
  });

  it('lets what is asked for during a restart wait for the new server', async () => {
    const { client, log, isRunning } = strictClient();
    const { start, restart } = createLifecycle(client, notWanted);
    await start();
    const restarted = restart();
    await start();
    assert.ok(isRunning());
    await restarted;
    assert.deepEqual(log, ['start', 'stop', 'start']);
  });

  it('is restarted while it is just starting', async () => {
    const { client, log, isRunning } = strictClient();
    const { start, restart } = createLifecycle(client, notWanted);
    const started = start();
    await setImmediate();
    await Promise.all([started, restart(), restart()]);
    assert.ok(isRunning());
    assert.deepEqual(log.slice(0, 3), ['start', 'stop', 'start']);
  });

  it('begins anew where the old server hangs', async () => {
    const { client, log, isRunning } = strictClient(true);
    const noted: string[] = [];
    const { start, restart } = createLifecycle(client, (error) => noted.push(String(error)));
    await start();
    await restart();
    assert.ok(isRunning());
    assert.deepEqual(noted, ['Error: timed out']);
    assert.deepEqual(log, ['start', 'start']);
  });
});
