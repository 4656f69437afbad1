import assert from 'node:assert/strict';
import { rulePageRequest } from '../../server/protocol';
import { startInMemory } from './inMemory';

describe('rules’ pages', () => {
  it('are told in either language; there is none of what is no rule', async () => {
    const client = await startInMemory();
    try {
      const ask = (rule: string, language: string): Promise<unknown> =>
        client.connection.sendRequest(rulePageRequest, { rule, language });
      assert.match(String(await ask('dates/impossible', 'fa')), /^# dates\/impossible\n.*\n\nنادرست:\n/s);
      assert.match(String(await ask('dates/impossible', 'en')), /^# dates\/impossible\n.*\n\nNot so:\n/s);
      assert.equal(await ask('no/such', 'fa'), null);
    } finally {
      client.dispose();
    }
  });
});
