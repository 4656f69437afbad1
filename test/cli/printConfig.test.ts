import assert from 'node:assert/strict';
import { dabir, withFolder } from './support';

describe('dabir check --print-config', () => {
  it('shows what holds for a file', () =>
    withFolder(
      {
        'dabir.config.yaml':
          'reference: 1400-10-20\noverrides:\n  - files: x/**\n    rules:\n      markup/near-miss-label: hint\n',
      },
      async (folder) => {
        const of = async (file: string) => JSON.parse((await dabir(['check', '--print-config', file], { folder })).out);
        assert.equal((await of('x/a.md')).rules['markup/near-miss-label'], 'hint');
        assert.equal((await of('a.md')).rules['markup/near-miss-label'], 'error');
        assert.equal((await of('a.md')).reference, '2022-01-10');
      },
    ));

  it('takes a configuration by either ending of YAML', () =>
    withFolder({ 'dabir.config.yml': 'rules:\n  markup/near-miss-label: hint\n' }, async (folder) => {
      const { out } = await dabir(['check', '--print-config', 'a.md'], { folder });
      assert.equal(JSON.parse(out).rules['markup/near-miss-label'], 'hint');
    }));
});
