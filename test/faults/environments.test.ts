import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BUILT, withFolder } from '../cli/support';
import { sources } from './sources';

/** As another clock, ICU or engine would have it: loaded before the command. */
const HOOKS: Readonly<Record<string, string>> = {
  'the clock in 2099': clockAt('2099-12-31T23:59:59Z'),
  'no Intl': `delete globalThis.Intl;
for (const name of ['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase']) delete String.prototype[name];
for (const type of [Number, Date, Array]) type.prototype.toLocaleString = () => { throw new Error('locale') };`,
};

function clockAt(instant: string): string {
  return `const at = Date.parse('${instant}');
globalThis.Date = class extends Date { constructor(...given) { given.length === 0 ? super(at) : super(...given); } static now() { return at; } };`;
}

/** How far a zone is from UTC is the host's to say (IANA's data change by decree): where it has no Intl, nothing is said of that. */
const withoutZones = (output: string, { hook }: Environment): string =>
  hook === 'no Intl' ? output.replace(/"offset": "[^"]*"/g, '"offset": null') : output;

interface Environment {
  readonly name: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  readonly hook?: keyof typeof HOOKS;
}

const ENVIRONMENTS: readonly Environment[] = [
  { name: 'fa_IR in Tehran', variables: { LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8', TZ: 'Asia/Tehran' } },
  { name: 'tr_TR on Kiritimati', variables: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } },
  { name: 'POSIX in Saint John’s', variables: { LANG: 'POSIX', TZ: 'America/St_Johns' } },
  { name: 'a zone and a locale that do not exist', variables: { LC_ALL: 'xx_YY', TZ: 'Nowhere/None' } },
  { name: 'ICU without its data', node: ['--icu-data-dir=/nonexistent'] },
  ...Object.keys(HOOKS).map((hook) => ({ name: hook, hook })),
];

/** Words for people follow the locale, so that they are asked for in one language; all else must be the same anyway. */
const COMMANDS: readonly (readonly string[])[] = [
  ['check', '--messages', 'fa', '--format', 'json', '.'],
  ['annotate', '.'],
  ['date', 'فردا ساعت ۵ عصر به وقت تهران', '--reference', '2022-01-10', '--messages', 'fa', '--format', 'json'],
];

describe('the environment', function () {
  this.timeout(300_000);

  async function outputs(folder: string, { variables = {}, node = [], hook }: Environment): Promise<readonly string[]> {
    const loaded = hook === undefined ? [] : ['--require', join(folder, '.hook.cjs')];
    if (hook !== undefined) writeFileSync(join(folder, '.hook.cjs'), HOOKS[hook]);
    const told: string[] = [];
    for (const command of COMMANDS) {
      // Node 20 has no status in what it resolves to: 1 is what problems are told with.
      const { stdout } = await promisify(execFile)(process.execPath, [...node, ...loaded, BUILT, ...command], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...variables },
        maxBuffer: 2 ** 26,
      }).catch((error: { code: unknown; stdout: string; stderr: string }) => {
        assert.equal(error.code, 1, error.stderr);
        return error;
      });
      told.push(stdout);
    }
    return told;
  }

  const files = Object.fromEntries(
    ['annotated.fa.md', 'problems.fa.md', 'raw.fa.txt'].map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
  );
  let expected: readonly string[] = [];
  before(() =>
    withFolder(files, async (folder) => {
      expected = await outputs(folder, { name: 'C in UTC', variables: { LC_ALL: 'C', TZ: 'UTC' } });
      assert.ok(expected.every((output) => output.length > 100));
      assert.ok(JSON.parse(expected[0]).files.some(({ problems }: { problems: unknown[] }) => problems.length > 10));
    }),
  );

  for (const environment of ENVIRONMENTS) {
    it(`does not matter: ${environment.name}`, () =>
      withFolder(files, async (folder) => {
        const told = await outputs(folder, environment);
        for (const [index, output] of told.entries())
          assert.equal(output, withoutZones(expected[index], environment), COMMANDS[index].join(' '));
      }));
  }
});

describe('the clock', () => {
  it('is asked for nothing that a result rests on', () => {
    // Progress bars, the quiet time of the index and the writer's «today» in completions and new articles; a document's name among open editors.
    const known = new Set([
      'server/cli/progress.ts',
      'server/today.ts',
      'server/workspace/indexer.ts',
      'server/progress.ts',
      'client/editor/binding.ts',
      'client/commands/newArticle.ts',
    ]);
    for (const file of sources(['server/**/*.ts', 'client/**/*.ts'])) {
      if (known.has(file.path)) continue;
      assert.doesNotMatch(file.text, /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/, file.path);
    }
    for (const file of sources(['server/language/**/*.ts', 'server/rules/**/*.ts', 'server/data/**/*.ts'])) {
      // The clocks of the world's zones, by the rules that the host knows.
      if (file.path === 'server/language/calendars/zones.ts') continue;
      assert.doesNotMatch(file.text, /\bIntl\.|\.localeCompare\(|\.toLocale[A-Z]\w*\(/, file.path);
    }
  });
});
