import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse as parseYaml } from 'yaml';
import { ARABIC_KAF, dabir, withFolder } from './support';

describe('dabir init', () => {
  it('writes a configuration that is valid, and leaves alone what is there', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, '.vscode/settings.json': '{}' }, async (folder) => {
      const first = await dabir(['init'], { folder });
      assert.equal(first.status, 0);
      assert.match(first.out, /wrote dabir\.config\.yaml/);
      assert.match(first.out, /kept {2}\.vscode\/settings\.json/);
      assert.equal(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'), '{}');
      const workflow = parseYaml(readFileSync(join(folder, '.github/workflows/dabir.yml'), 'utf8'));
      assert.equal(workflow.jobs.check.steps.length, 3);
      const checked = await dabir(['check'], { folder });
      assert.deepEqual([checked.status, checked.err], [1, '']);
      const configuration = join(folder, 'dabir.config.yaml');
      writeFileSync(
        configuration,
        readFileSync(configuration, 'utf8').replace(/^( *)# ( *[a-z-].*[:\]}].*)$/gm, '$1$2'),
      );
      const uncommented = await dabir(['check', '--print-config', 'archive/x.fa.md'], { folder });
      assert.deepEqual([uncommented.status, uncommented.err], [0, '']);
      assert.equal(JSON.parse(uncommented.out).rules['claims/unlinked-quote'], 'info');
      assert.equal((await dabir(['init'], { folder })).out.includes('wrote'), false);
    }));

  it('shows right-to-left text in every language of articles as the extension does in its own', () =>
    withFolder({}, async (folder) => {
      await dabir(['init'], { folder });
      const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
      const defaults = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configurationDefaults;
      assert.deepEqual(Object.keys(settings), ['[persian-news]', '[markdown]', '[plaintext]']);
      for (const language of ['[markdown]', '[plaintext]']) {
        const { 'editor.codeActionsOnSave': onSave, ...shown } = settings[language];
        assert.deepEqual(onSave, settings['[persian-news]']['editor.codeActionsOnSave']);
        assert.equal(Object.keys(shown).length, 8);
        for (const [name, value] of Object.entries(shown)) assert.equal(defaults['[persian-news]'][name], value, name);
      }
    }));

  /** Each: what the project has, its remote, the recipes that are written, and the files to which something is to be added. */
  const FORGES: readonly [
    title: string,
    files: Readonly<Record<string, string>>,
    remote: string | undefined,
    written: readonly string[],
    additions: readonly string[],
  ][] = [
    ['nothing', {}, undefined, ['.github/workflows/dabir.yml'], []],
    ['a remote on GitHub', {}, 'git@github.com:gitlab/news.git', ['.github/workflows/dabir.yml'], []],
    ['a remote on GitLab', {}, 'git@gitlab.com:desk/news.git', ['.gitlab-ci.yml'], []],
    ['a GitLab of its own', {}, 'https://bot:secret@gitlab.example.org/desk/news', ['.gitlab-ci.yml'], []],
    [
      'a pipeline of GitLab',
      { '.gitlab-ci.yml': 'test:\n  script: [make]\n' },
      undefined,
      ['.gitlab/dabir.yml'],
      ['.gitlab-ci.yml'],
    ],
    [
      'a pipeline that includes it',
      { '.gitlab-ci.yml': 'include:\n  - local: .gitlab/dabir.yml\n' },
      undefined,
      ['.gitlab/dabir.yml'],
      [],
    ],
    [
      'pipelines of both',
      { '.gitlab-ci.yml': 'test:\n  script: [make]\n', '.github/dependabot.yml': 'version: 2\n' },
      undefined,
      ['.github/workflows/dabir.yml', '.gitlab/dabir.yml'],
      ['.gitlab-ci.yml'],
    ],
    [
      'hooks',
      { '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks: []\n' },
      undefined,
      ['.github/workflows/dabir.yml'],
      ['.pre-commit-config.yaml'],
    ],
    [
      'hooks with ours',
      { '.pre-commit-config.yaml': readFileSync('examples/ci/pre-commit-config.yaml', 'utf8') },
      undefined,
      ['.github/workflows/dabir.yml'],
      [],
    ],
  ];
  for (const [title, files, remote, written, additions] of FORGES) {
    it(`writes the recipes for a project with ${title}`, () =>
      withFolder({ ...files }, async (folder) => {
        if (remote !== undefined) {
          for (const args of [
            ['init', '-q'],
            ['remote', 'add', 'origin', remote],
          ])
            execFileSync('git', args, { cwd: folder });
        }
        const { status, out } = await dabir(['init'], { folder });
        assert.equal(status, 0);
        const names = [...out.matchAll(/^wrote (.*)$/gm)].map(([, name]) => name);
        assert.deepEqual(
          names.filter((name) => /git(?:hub|lab)/.test(name)),
          written,
        );
        for (const name of written.filter((path) => path.includes('gitlab')))
          assert.equal(readFileSync(join(folder, name), 'utf8'), readFileSync('examples/ci/gitlab.yml', 'utf8'));
        for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, name), 'utf8'), text);
        const asked = [...out.matchAll(/^add to (.*):\n\n((?: *[-\w].*\n)+)/gm)];
        assert.deepEqual(
          asked.map(([, name]) => name),
          additions,
        );
        // What is to be added is added rightly: nothing is asked for then.
        for (const [, name, lines] of asked) {
          const text = readFileSync(join(folder, name), 'utf8') + lines;
          assert.ok(parseYaml(text));
          writeFileSync(join(folder, name), text);
        }
        const again = await dabir(['init'], { folder });
        assert.deepEqual(again.out.match(/wrote|add to/), null);
      }));
  }

  it('writes Persian comments where Persian is spoken, and they are valid too', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, async (folder) => {
      await dabir(['init', '--messages', 'fa'], { folder });
      assert.match(readFileSync(join(folder, 'dabir.config.yaml'), 'utf8'), /پیش‌تنظیم/);
      assert.equal((await dabir(['check'], { folder })).status, 1);
    }));

  it('shows a JSON schema that takes what the command takes', async () => {
    const schema = JSON.parse((await dabir(['init', '--schema'])).out);
    const validate = new Ajv({ strict: false }).compile(schema);
    const right = {
      extends: ['strict', './desk.yaml'],
      rules: { 'markup/near-miss-label': 'off' },
      reference: '۱۴۰۰-۱۰-۲۰',
      linkScope: 'paragraph',
      messages: 'fa',
      overrides: [{ files: 'a/**', rules: null }],
    };
    assert.ok(validate(right), JSON.stringify(validate.errors));
    for (const wrong of [
      { rule: {} },
      { rules: { nope: 'off' } },
      { rules: { 'markup/near-miss-label': 'loud' } },
      { messages: 'de' },
    ]) {
      assert.equal(validate(wrong), false, JSON.stringify(wrong));
    }
  });
});
