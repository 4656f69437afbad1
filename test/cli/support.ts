import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../server/cli/run';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. English unless the environment says otherwise. */
export async function dabir(
  args: readonly string[],
  {
    folder = process.cwd(),
    input = new Uint8Array(),
    environment = { LANG: 'en_US.UTF-8' },
  }: {
    readonly folder?: string;
    readonly input?: Uint8Array | string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, {
    folder,
    environment,
    outputIsTerminal: false,
    errorsAreTerminal: false,
    write: async (text) => {
      out.push(Buffer.from(text).toString('utf8'));
    },
    writeError: (text) => {
      err.push(text);
    },
    readInput: async () => (typeof input === 'string' ? Buffer.from(input) : input),
    inputParts: async function* () {
      // Parts end anywhere, in the middle of a letter too.
      const bytes = Buffer.from(input);
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    interrupted: new AbortController().signal,
  });
  return { status, out: out.join(''), err: err.join('') };
}

/** The command line of the same build as the tests, whatever its folder. */
export const BUILT = resolve(dirname(fileURLToPath(import.meta.url)), '../../cli/main.js');

/** Runs the built command line as a process of its own. */
export function dabirProcess(
  args: readonly string[],
  {
    folder = process.cwd(),
    input = '',
    environment = {},
  }: {
    readonly folder?: string;
    readonly input?: Uint8Array | string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Outcome {
  const result = spawnSync(process.execPath, [BUILT, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...environment },
  });
  return { status: result.status ?? -1, out: result.stdout, err: result.stderr };
}

/** A folder of its own for one test, filled with files, and gone afterwards. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<Result> | Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = '---\ndate: 1404-07-12\nlang: fa\n---\n\n';

/** An article in which nothing is to be reported. */
export const CLEAN = `${HEAD}کتابخانهٔ شهر پس از بازسازی به روی خوانندگان باز شد.\n`;

/** An article with one error that has a safe fix: «كتاب» with an Arabic kaf. */
export const ARABIC_KAF = `${HEAD}این كتاب در کتابخانهٔ شهر است.\n`;

/** Each with one Arabic letter. */
export const SENTENCES = [
  'این كتاب در کتابخانهٔ شهر است.',
  'آن كتاب در کتابخانهٔ روستا است.',
  'كتاب سوم را هیچ‌کس نخوانده است.',
];
/** An article of these paragraphs, with its day. */
export const article = (...sentences: readonly string[]): string => `${HEAD}${sentences.join('\n\n')}\n`;
