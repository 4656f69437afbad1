import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARABIC_KAF, BUILT, withFolder } from '../cli/support';

describe('an installation that is not whole', function () {
  this.timeout(60_000);

  /** Checks an article with a copy of the program, one of whose files was tampered with. */
  const check = (damage: (file: string) => void, language: 'fa' | 'en', test: (outcome: object) => void) =>
    withFolder({ 'desk/a.fa.md': ARABIC_KAF }, (folder) => {
      cpSync(dirname(BUILT), join(folder, 'cli'), { recursive: true });
      cpSync(join(dirname(BUILT), '../server/data'), join(folder, 'server/data'), { recursive: true });
      damage(join(folder, 'server/data/automaton.bin'));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'cli/main.js'), 'check', '.', '--messages', language],
        { cwd: join(folder, 'desk'), encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' } },
      );
      test({ status, out: stdout, err: stderr.replace(/\S*(?=automaton)/, '…/') });
    });

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
