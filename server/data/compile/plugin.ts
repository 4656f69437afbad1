import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, OnLoadResult, Plugin, PluginBuild } from 'esbuild';
import { LEXICONS, type LexiconName } from '../lexicons';
import { slugOf } from '../registry/slug';
import { compileAutomaton, type Form } from './automaton';
import { type Row, SOURCES } from './forms';
import { spellingsOf } from './spellings';
import { parseTsv } from './tsv';

function rowsOf(file: string, textOf: (file: string) => string): readonly Row[] {
  const { columns, rows } = parseTsv(textOf(file), file);
  return rows.map((fields) => Object.fromEntries(columns.map((column, index) => [column, fields[index]])));
}

/** All forms of one lexicon, the rows of its files numbered through. */
export function formsOf(name: LexiconName, lexicon: number, textOf: (file: string) => string): readonly Form[] {
  const { files, forms: formsIn } = SOURCES[name];
  const rows = files.flatMap((file) => rowsOf(file, textOf));
  // Lexicons that say how a word is spelled know its spellings themselves.
  const spelled = files.some((file) => file.startsWith('orthography/'));
  return rows.flatMap((record, row) =>
    formsIn(record, rows).flatMap(({ text, detail }) =>
      (spelled ? [text] : spellingsOf(text)).map((spelling) => ({ lexicon, row, detail, text: spelling })),
    ),
  );
}

/** All forms of all lexicons below `folder`, in a fixed order, so that the same data give the same bytes. */
function readForms(folder: string): { readonly forms: readonly Form[]; readonly files: readonly string[] } {
  const files: string[] = [];
  const textOf = (file: string): string => {
    files.push(join(folder, file));
    return readFileSync(join(folder, file), 'utf8');
  };
  return { forms: LEXICONS.flatMap((name, lexicon) => formsOf(name, lexicon, textOf)), files };
}

/** What a row rests on and what else it means: for those who keep the lexicons, not for those who run them. */
const FOR_KEEPERS: readonly string[] = ['source', 'note'];
const NOTHING: ReadonlySet<string> = new Set();

/** The columns of one of our own lexicons that nothing reads at run time; to read one there throws. */
function droppedOf(file: string): ReadonlySet<string> {
  const lexicon = LEXICONS.find((name) => SOURCES[name].files.includes(file));
  return new Set([...FOR_KEEPERS, ...(lexicon === undefined ? [] : (SOURCES[lexicon].buildOnly ?? []))]);
}

/** A row of a table without an id that follows from its English name: one in eight bytes of the registry would be such ids. */
function withoutSlug(columns: readonly string[]): (fields: readonly string[]) => readonly string[] {
  const id = columns.indexOf('id');
  const english = columns.indexOf('english');
  if (id < 0 || english < 0) return (fields) => fields;
  return (fields) => (fields[id] === slugOf(fields[english]) ? fields.with(id, '') : fields);
}

/** A page by its category and file, however the platform writes paths. */
const pageName = (path: string): string => `${basename(dirname(path))}/${basename(path)}`;

/** The names of the files that are written beside a bundle. */
const DATA_LIST = 'files.json';

/**
 * What a file held, of which nothing is kept then. It is read when the bundle is loaded, for another version of it may take its place
 * while the program runs, but decoded when somebody asks.
 */
const TAKEN = `function taken() {
  const bytes = file;
  file = undefined;
  return bytes;
}`;

/** Below this many bytes a table is not worth a file. */
const SMALL = 1_280;

/** Whether what is large goes into files beside the bundle, and how the bundle gets them. */
export interface DataPlace {
  /** It reads them itself, in Node's way: `read`; whoever starts it hands them over: `handed` (`node/sharing.ts`). */
  readonly beside?: 'read' | 'handed';
  /** Where the files lie, seen from the bundle: those of a bundle in another folder may be shared. */
  readonly at?: string;
}

/**
 * Lets the bundles import lexicons: `x.tsv` as a table, `dabir:automaton` as all of them compiled. What is large may lie beside
 * the bundle, to be read when it is loaded: a program's text stays in memory as long as the program runs, two bytes a letter,
 * beside what was made of it.
 */
export function dataPlugin(folder: string, { beside, at = 'data' }: DataPlace = {}): Plugin {
  // Every bundle of one build needs the same automaton: compile it once.
  let compiled: { readonly bytes: Uint8Array; readonly files: readonly string[] } | undefined;
  return {
    name: 'dabir-data',
    setup(build) {
      const assets = beside === undefined ? undefined : new Assets(folder, beside, at);
      build.onEnd(() => assets?.write(build.initialOptions));
      build.onStart(() => {
        if (build.initialOptions.logLevel === 'info') compiled = undefined;
      });
      build.onLoad({ filter: /\.tsv$/ }, ({ path }) => loadTable(folder, path, assets));
      build.onLoad({ filter: /\.bin$/ }, ({ path }) => ({
        ...loadBytes(basename(path), readFileSync(path), assets),
        watchFiles: [path],
      }));
      if (assets !== undefined) {
        bundlePages(build, join(folder, '../rules'), assets);
        bundleCharacters(build, assets);
      }
      build.onResolve({ filter: /^dabir:automaton$/ }, () => ({ path: 'automaton', namespace: 'dabir' }));
      build.onLoad({ filter: /^automaton$/, namespace: 'dabir' }, () => {
        if (compiled === undefined) {
          const { forms, files } = readForms(folder);
          compiled = { bytes: compileAutomaton(forms), files };
        }
        return { ...loadBytes('automaton.bin', compiled.bytes, assets), watchFiles: [...compiled.files] };
      });
    },
  };
}

/** The files beside the bundles of one build, as they are asked for. */
class Assets {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #folder: string;
  readonly #beside: 'read' | 'handed';
  readonly #at: string;

  constructor(folder: string, beside: 'read' | 'handed', at: string) {
    this.#folder = folder;
    this.#beside = beside;
    this.#at = at;
  }

  /** @param exported the module's text that makes something of what `taken()` gives */
  add(name: string, bytes: Uint8Array, exported: string): OnLoadResult {
    this.#bytes.set(name, bytes);
    return {
      contents: `${this.#beside === 'handed' ? this.#handed(name, bytes) : this.#read(name, bytes)}
${TAKEN}
${exported}`,
      loader: 'js',
      resolveDir: this.#folder,
    };
  }

  #handed(name: string, bytes: Uint8Array): string {
    return `let file = dabirData(${JSON.stringify(name)}, ${bytes.length});`;
  }

  /** With what the file holds, so that a bundle whose data are others is another program to whoever compares programs. */
  #read(name: string, bytes: Uint8Array): string {
    return `import { join } from 'node:path';
import { readBeside } from ${JSON.stringify(join(this.#folder, '../node/readBeside.ts'))};
let file = readBeside(join(__dirname, ${JSON.stringify(this.#at)}, ${JSON.stringify(name)}), ${bytes.length});
file.digest = ${JSON.stringify(createHash('sha256').update(bytes).digest('base64url'))};`;
  }

  write({ outdir = '.', entryPoints = {} }: BuildOptions): void {
    if (this.#bytes.size === 0) return;
    for (const entry of Object.keys(entryPoints)) {
      const into = join(outdir, dirname(entry), this.#at);
      mkdirSync(into, { recursive: true });
      for (const [name, bytes] of this.#bytes) writeFileSync(join(into, name), bytes);
      // Of files that are shared, the list is their owner's: it names those that its bundles ask for.
      if (this.#at === 'data') writeFileSync(join(into, DATA_LIST), JSON.stringify([...this.#bytes.keys()].sort()));
    }
  }
}

const loadBytes = (name: string, bytes: Uint8Array, assets: Assets | undefined): OnLoadResult =>
  assets?.add(
    name,
    bytes,
    'const { buffer, byteOffset, length } = taken();\nexport default new Uint8Array(buffer, byteOffset, length);',
  ) ?? { contents: bytes, loader: 'binary' };

function loadTable(folder: string, path: string, assets: Assets | undefined): OnLoadResult {
  const name = relative(folder, path);
  const isOurs = !name.startsWith('..');
  const table = parseTsv(readFileSync(path, 'utf8'), name);
  const dropped = isOurs ? droppedOf(name) : NOTHING;
  const kept = table.columns.map((_, index) => index).filter((index) => !dropped.has(table.columns[index]));
  const pick = (fields: readonly string[]): readonly string[] => kept.map((index) => fields[index]);
  const shorten = isOurs ? withoutSlug(table.columns) : (fields: readonly string[]) => fields;
  const text = table.rows.map((row) => pick(shorten(row)).join('\t').replace(/\t+$/, '')).join('\n');
  const columns = pick(table.columns);
  const size = table.rows.length;
  const bytes = new TextEncoder().encode(text);
  const contents: OnLoadResult =
    assets !== undefined && bytes.length > SMALL
      ? assets.add(name.replace(/[\\/]/g, '-'), bytes, decodedTable(columns, size))
      : { contents: JSON.stringify({ columns, size, text }), loader: 'json' };
  return { ...contents, watchFiles: [path] };
}

const decodedTable = (columns: readonly string[], size: number): string => `let text;
export default {
  columns: ${JSON.stringify(columns)},
  size: ${size},
  get text() {
    text ??= new TextDecoder().decode(taken());
    return text;
  },
};`;

/** The names that HTML has for characters: a package's table as large as one of ours, and the same in every bundle. */
function bundleCharacters(build: PluginBuild, assets: Assets): void {
  build.onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, async ({ path }) => {
    const { characterEntities }: { readonly characterEntities: unknown } = await import(pathToFileURL(path).href);
    return assets.add(
      'character-entities.json',
      new TextEncoder().encode(JSON.stringify(characterEntities)),
      'export const characterEntities = JSON.parse(new TextDecoder().decode(taken()));',
    );
  });
}

/** The rules' pages: seldom read, and as long as half of the rules themselves. */
function bundlePages(build: PluginBuild, rules: string, assets: Assets): void {
  build.onLoad({ filter: /[\\/]server[\\/]rules[\\/].*\.md$/ }, ({ path }) => ({
    contents: `import pages from 'dabir:pages';\nexport default pages[${JSON.stringify(pageName(path))}];`,
    loader: 'js',
  }));
  build.onResolve({ filter: /^dabir:pages$/ }, () => ({ path: 'pages', namespace: 'dabir' }));
  build.onLoad({ filter: /^pages$/, namespace: 'dabir' }, () => {
    const files = readdirSync(rules, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(rules, name));
    const pages = Object.fromEntries(files.map((path) => [pageName(path), readFileSync(path, 'utf8')]));
    return {
      ...assets.add(
        'rule-pages.json',
        new TextEncoder().encode(JSON.stringify(pages)),
        'export default JSON.parse(new TextDecoder().decode(taken()));',
      ),
      watchFiles: files,
    };
  });
}
