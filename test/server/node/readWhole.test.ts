import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { readWhole } from '../../../server/node/readWhole';
import { withFolder } from '../../cli/support';

describe('a file that is read whole', () => {
  const small = 'سلام';
  const large = 'روزنامه '.repeat(40_000);

  it('holds what was written, small or large, by its path and by a descriptor that stays open', () =>
    withFolder({ small, large }, async (folder) => {
      for (const [name, text] of Object.entries({ small, large })) {
        assert.equal(readWhole(join(folder, name)).toString(), text);
        const opened = openSync(join(folder, name), 'r');
        assert.equal(readWhole(opened).toString(), text);
        closeSync(opened);
      }
    }));

  it('lies, where it is large, in memory that the engine takes from the system itself', () =>
    withFolder({ small, large }, async (folder) => {
      const isOfSystem = (name: string): unknown => Reflect.get(readWhole(join(folder, name)).buffer, 'resizable');
      assert.deepEqual(['small', 'large'].map(isOfSystem), [false, true]);
    }));

  it('is refused as the system refuses it where it is not there', () => {
    assert.throws(() => readWhole('/no/such/file'), { code: 'ENOENT' });
  });
});
