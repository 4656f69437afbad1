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

  it('says which file has the last word on each setting, and what the presets leave', () =>
    withFolder(
      {
        'desk.yaml':
          'extends: strict\nreference: 1400-10-20\nrules: { dates/relative: off, dates/no-year: off, dates/ambiguous: off }\n',
        'news/dabir.config.yaml':
          'extends: [press, ../desk.yaml]\nmessages: en\nrules: { dates/no-year: hint }\noverrides:\n  - { files: b/**, linkScope: article }\n  - { files: a/**, linkScope: article }\n',
        'news/a/x.md': '',
      },
      async (folder) => {
        const args = ['check', '--print-config', 'news/a/x.md', '--rule', 'dates/ambiguous=hint'];
        const shown = JSON.parse((await dabir(args, { folder })).out);
        assert.deepEqual(shown.presets, ['strict', 'press']);
        assert.deepEqual(shown.files, ['desk.yaml', 'news/dabir.config.yaml']);
        assert.deepEqual(shown.from, {
          rules: {
            'dates/relative': 'desk.yaml',
            'dates/no-year': 'news/dabir.config.yaml',
            'dates/ambiguous': '--rule',
          },
          reference: 'desk.yaml',
          linkScope: 'news/dabir.config.yaml: overrides[1]',
          messages: 'news/dabir.config.yaml',
        });
        const { from, reference } = JSON.parse((await dabir([...args, '--reference', '2022-02-01'], { folder })).out);
        assert.deepEqual([from.reference, reference], ['--reference', '2022-02-01']);
      },
    ));

  it('names no file where none holds', () =>
    withFolder({ 'a.md': '' }, async (folder) => {
      const { presets, files, from } = JSON.parse((await dabir(['check', '--print-config', 'a.md'], { folder })).out);
      assert.deepEqual({ presets, files, from }, { presets: ['recommended'], files: [], from: { rules: {} } });
    }));

  it('takes a configuration by either ending of YAML', () =>
    withFolder({ 'dabir.config.yml': 'rules:\n  markup/near-miss-label: hint\n' }, async (folder) => {
      const { out } = await dabir(['check', '--print-config', 'a.md'], { folder });
      assert.equal(JSON.parse(out).rules['markup/near-miss-label'], 'hint');
    }));
});
