import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARABIC_KAF, BUILT, withFolder } from '../cli/support';

describe('an installation that is not whole', function () {
  this.timeout(300_000);

  /** Runs a command in a folder with an article, with a copy of the program one of whose files was tampered with. */
  const run = (
    args: readonly string[],
    damage: (file: string) => void,
    test: (outcome: { readonly status: number | null; readonly out: string; readonly err: string }) => void,
  ) =>
    withFolder({ 'desk/a.fa.md': ARABIC_KAF }, (folder) => {
      for (const part of ['cli', 'server'])
        cpSync(join(dirname(BUILT), '..', part), join(folder, part), { recursive: true });
      damage(join(folder, 'server/data/automaton.bin'));
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli/main.js'), ...args], {
        cwd: join(folder, 'desk'),
        encoding: 'utf8',
        env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', XDG_CACHE_HOME: folder },
      });
      test({ status, out: stdout, err: stderr.replace(/\S*(?=automaton)/, '…/') });
    });
  const check = (
    damage: (file: string) => void,
    language: 'fa' | 'en',
    test: (outcome: object) => void,
  ): ReturnType<typeof run> => run(['check', '.', '--messages', language], damage, test);

  const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
    'a file is missing': (file) => rmSync(file),
    'a file is empty': (file) => writeFileSync(file, ''),
    'a file was cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, 5_000)),
    'a folder has its name': (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  };
  for (const [what, damage] of Object.entries(DAMAGES)) {
    it(`says so in one line, and checks nothing by half a lexicon: ${what}`, () =>
      check(damage, 'en', (outcome) => {
        const err = 'dabir: …/automaton.bin is missing or damaged; install Dabir again.\n';
        assert.deepEqual(outcome, { status: 2, out: '', err });
      }));
  }

  it('starts no server by half a lexicon', async () => {
    for (const damage of Object.values(DAMAGES))
      await run(['lsp'], damage, ({ status, out, err }) => {
        assert.notEqual(status, 0);
        assert.equal(out, '');
        assert.match(err, /…\/automaton\.bin (?:is missing or damaged; install Dabir again|نیست یا آسیب دیده است)/);
      });
  });

  it('says so in Persian where that is asked for', () =>
    check(
      (file) => rmSync(file),
      'fa',
      (outcome) => {
        const err = 'dabir: …/automaton.bin نیست یا آسیب دیده است؛ دبیر را از نو نصب کنید.\n';
        assert.deepEqual(outcome, { status: 2, out: '', err });
      },
    ));
});
