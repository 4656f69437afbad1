import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readAutomaton } from '../../server/data/automaton';
import events from '../../server/data/registry/events.tsv';
import organisations from '../../server/data/registry/organisations.tsv';
import persons from '../../server/data/registry/persons.tsv';
import places from '../../server/data/registry/places.tsv';
import works from '../../server/data/registry/works.tsv';
import { openTable } from '../../server/data/table';
import { readModel } from '../../server/language/entities/tagger/model';
import { readRegistryFiles } from '../../server/newsroom/registryFile';
import { type Figure, measure, report } from './harness';

/**
 * What is loaded before a word is read, each thing alone: read from the disk, where a build for production has put it, and opened.
 * With `--load=THING` this file is the process that loads one thing once.
 */
const FOLDER = 'dist/server/data';
const RUNS = 5;
const MEBIBYTE = 2 ** 20;
/** A newsroom's registry that is large. */
const NAMES = 2_000;

const REGISTRY = { events, organisations, persons, places, works };
const read = (name: string): Uint8Array => readFileSync(join(FOLDER, name));
const newsroom = `name\taliases\ttype\n${Array.from({ length: NAMES }, (_, number) => `سازمان نمونهٔ ${number}\tنمونهٔ ${number}\tسازمان\n`).join('')}`;

interface Loaded {
  readonly name: string;
  readonly files: readonly string[];
  /** What is opened, so that it stays while what it holds is counted. */
  open(): unknown;
}

const LOADED: Readonly<Record<string, Loaded>> = {
  registry: {
    name: 'the registry of names',
    files: Object.keys(REGISTRY).map((name) => `registry-${name}.tsv`),
    open: () =>
      Object.entries(REGISTRY).map(([name, { columns, size }]) => {
        const table = openTable({ columns, size, text: new TextDecoder().decode(read(`registry-${name}.tsv`)) });
        // A table is split when a row of it is asked for.
        table.line(0);
        return table;
      }),
  },
  automaton: {
    name: 'the automaton of all lexicons',
    files: ['automaton.bin'],
    open: () => readAutomaton(read('automaton.bin')),
  },
  model: {
    name: 'the tagger’s model',
    files: ['model.bin'],
    open: () => readModel(read('model.bin')),
  },
  newsroom: {
    name: `a newsroom’s registry of ${NAMES.toLocaleString('en')} names`,
    files: [],
    open: () => readRegistryFiles([{ uri: 'file:///desk/dabir.registry.tsv', text: newsroom }]),
  },
};

/** Bytes that are held, with what lies outside the heap. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

interface First {
  readonly milliseconds: number;
  readonly mebibytes: number;
}

function loadOnce({ open }: Loaded): First {
  const before = held();
  const start = performance.now();
  const opened = open();
  const milliseconds = performance.now() - start;
  const mebibytes = (held() - before) / MEBIBYTE;
  if (opened === undefined) throw new Error('nothing was opened');
  return { milliseconds, mebibytes };
}

function firstOf(thing: string): First {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(import.meta.url), `--load=${thing}`],
    { encoding: 'utf8' },
  );
  try {
    return JSON.parse(stdout) as First;
  } catch {
    throw new Error(stderr);
  }
}

const asked = process.argv.find((argument) => argument.startsWith('--load='))?.slice('--load='.length);
if (asked !== undefined) {
  console.log(JSON.stringify(loadOnce(LOADED[asked])));
} else {
  const figures: Figure[] = [];
  for (const [thing, { name, files, open }] of Object.entries(LOADED)) {
    const bytes = files.length === 0 ? Buffer.from(newsroom) : Buffer.concat(files.map(read));
    const size = `${Math.round(bytes.length / 1000)} kB, ${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB in gzip`;
    const firsts = Array.from({ length: RUNS }, () => firstOf(thing)).sort((a, b) => a.milliseconds - b.milliseconds);
    const { milliseconds, mebibytes } = firsts[Math.floor(RUNS / 2)];
    figures.push({
      name: `${name}, the first time in a process`,
      value: milliseconds,
      unit: 'ms',
      samples: RUNS,
      note: `${size}; ${mebibytes.toFixed(1)} MiB held`,
    });
    figures.push(await measure(`${name}, again`, open));
  }
  report('What is loaded', figures);
}
