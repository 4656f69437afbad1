import assert from 'node:assert/strict';
import { RULES } from '../../server/rules/registry';
import { dabir } from './support';

describe('dabir explain', () => {
  it('has a page in both languages for every rule', async () => {
    for (const { id } of RULES) {
      const english = await dabir(['explain', id]);
      const persian = await dabir(['explain', id, '--messages', 'fa']);
      assert.equal(english.status, 0);
      assert.ok(english.out.startsWith(`# ${id}\n`));
      assert.match(persian.out, /شدت: /);
      assert.match(english.out, /severity: /);
    }
  });

  it('lists every rule', async () => {
    const { out } = await dabir(['explain']);
    assert.equal(out.trimEnd().split('\n').length, RULES.length);
  });

  it('lists the rules of a family, and says of another name that there is none', async () => {
    const ids = (await dabir(['explain', 'dates'])).out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    assert.deepEqual(
      ids,
      RULES.map(({ id }) => id).filter((id) => id.startsWith('dates/')),
    );
    assert.deepEqual((await dabir(['explain', 'date'])).status, 2);
  });
});
