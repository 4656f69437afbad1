import assert from 'node:assert/strict';
import { startInMemory } from './inMemory';

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('a server whose client is gone', () => {
  it('says nothing more, though an answer is still due', async () => {
    const unhandled: unknown[] = [];
    const hear = (reason: unknown): void => void unhandled.push(reason);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', hear);
    try {
      const client = await startInMemory({ registering: new Promise(() => undefined) });
      for (let waited = 0; waited < 20; waited += 1) await turn();
      client.dispose();
      for (let waited = 0; waited < 20; waited += 1) await turn();
    } finally {
      process.removeListener('unhandledRejection', hear);
      for (const listener of others) process.on('unhandledRejection', listener);
    }
    assert.deepEqual(unhandled.map(String), []);
  });
});
