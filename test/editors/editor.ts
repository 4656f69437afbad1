import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built server, as an editor's settings name it. */
const SERVER = resolve('dist/server/main.node.js');

/** Emoji before every place: columns count UTF-16 units here, bytes or characters in the editors. */
export const ARTICLE = [
  '---',
  'date: 2022-01-10',
  'lang: fa',
  '---',
  '',
  '😀👩‍👧 علي [آمد][م] و ۲۰ دی ۱۴۰۰ رفت.',
  '',
  '[م]: https://example.org/a "منبع"',
  '',
].join('\n');

/** What a driver saw; each prints one such object. */
export interface Seen {
  readonly errors?: readonly string[];
  readonly encoding?: string;
  readonly problems: readonly {
    readonly words: string;
    readonly code?: string;
    readonly text?: string;
    readonly source?: string;
  }[];
  readonly hover: { readonly value: string };
  readonly completions: readonly string[];
  readonly actions: readonly string[];
  readonly fixed: readonly string[];
  readonly mended: boolean;
  readonly renamed: readonly string[];
  readonly formatted?: readonly string[];
  readonly stopped: boolean;
}

/** Whether a program runs here and says so. */
export function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Runs an editor on an article in a folder of its own; gives the object that its driver printed last. */
export async function drive(program: string, args: readonly string[], article = ARTICLE): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-editor-'));
  try {
    const path = join(folder, 'خبر.fa.md');
    writeFileSync(path, article);
    const output = await outputOf(program, args, {
      ...process.env,
      DABIR_ARTICLE: path,
      DABIR_COMMAND: JSON.stringify([process.execPath, SERVER, '--stdio']),
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
      LC_ALL: 'C.UTF-8',
    });
    const line = output.split('\n').findLast((printed) => printed.startsWith('{'));
    if (line === undefined) throw new Error(`${program} printed nothing to read:\n${output}`);
    return JSON.parse(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outputOf(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 100_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (data: string) => {
        output += data;
      });
    }
    child.on('error', fail);
    child.on('close', () => done(output));
  });
}
