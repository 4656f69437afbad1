import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
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
const SMALL = 4_096;

/**
 * Lets the bundles import lexicons: `x.tsv` as a table, `dabir:automaton` as all of them compiled.
 *
 * @param beside Whether what is large goes into files beside the bundle, to be read when it is loaded: a program's text
 *   stays in memory as long as the program runs, two bytes a letter, beside what was made of it. For Node: `written`; a
 *   browser's worker takes the same files from whom it is started by: `handed` (`data/handedOver.ts`).
 * @param at Where the files lie, seen from the bundle: those of a bundle in another folder may be shared.
 */
export function dataPlugin(
  folder: string,
  { beside, at = 'data' }: { readonly beside?: 'written' | 'handed'; readonly at?: string } = {},
): Plugin {
  // Every bundle of one build needs the same automaton: compile it once.
  let compiled: { readonly bytes: Uint8Array; readonly files: readonly string[] } | undefined;
  return {
    name: 'dabir-data',
    setup(build) {
      const assets = new Map<string, Uint8Array>();
      const besideBundle = (name: string, bytes: Uint8Array, exported: string) => {
        assets.set(name, bytes);
        if (beside === 'handed')
          return {
            contents: `import { handed } from ${JSON.stringify(join(folder, 'handedOver.ts'))};
let file = handed(${JSON.stringify(name)});
${TAKEN}
${exported}`,
            loader: 'js' as const,
            resolveDir: folder,
          };
        return {
          // With what the file holds, so that a bundle whose data are others is another program to whoever compares programs.
          contents: `import { join } from 'node:path';
import { readBeside } from ${JSON.stringify(join(folder, '../node/readBeside.ts'))};
let file = readBeside(join(__dirname, ${JSON.stringify(at)}, ${JSON.stringify(name)}), ${bytes.length});
file.digest = ${JSON.stringify(createHash('sha256').update(bytes).digest('base64url'))};
${TAKEN}
${exported}`,
          loader: 'js' as const,
          resolveDir: folder,
        };
      };
      const binary = (name: string, bytes: Uint8Array) =>
        beside !== undefined
          ? besideBundle(
              name,
              bytes,
              'const { buffer, byteOffset, length } = taken();\nexport default new Uint8Array(buffer, byteOffset, length);',
            )
          : { contents: bytes, loader: 'binary' as const };
      build.onEnd(() => {
        const { outdir = '.', entryPoints = {} } = build.initialOptions;
        if (assets.size === 0 || beside !== 'written') return;
        for (const entry of Object.keys(entryPoints)) {
          const into = join(outdir, dirname(entry), at);
          mkdirSync(into, { recursive: true });
          for (const [name, bytes] of assets) writeFileSync(join(into, name), bytes);
          // Of files that are shared, the list is their owner's: it names those that its bundles ask for.
          if (at === 'data') writeFileSync(join(into, DATA_LIST), JSON.stringify([...assets.keys()].sort()));
        }
      });
      build.onStart(() => {
        if (build.initialOptions.logLevel === 'info') compiled = undefined;
      });
      build.onLoad({ filter: /\.tsv$/ }, ({ path }) => {
        const name = relative(folder, path);
        const table = parseTsv(readFileSync(path, 'utf8'), name);
        const dropped = name.startsWith('..') ? NOTHING : droppedOf(name);
        const kept = table.columns.map((_, index) => index).filter((index) => !dropped.has(table.columns[index]));
        const pick = (fields: readonly string[]): readonly string[] => kept.map((index) => fields[index]);
        const shorten = name.startsWith('..') ? (fields: readonly string[]) => fields : withoutSlug(table.columns);
        const text = table.rows.map((row) => pick(shorten(row)).join('\t').replace(/\t+$/, '')).join('\n');
        const columns = pick(table.columns);
        const size = table.rows.length;
        const bytes = new TextEncoder().encode(text);
        const contents =
          beside !== undefined && bytes.length > SMALL
            ? besideBundle(
                `${name.replace(/[\\/]/g, '-')}`,
                bytes,
                `let text;
export default {
  columns: ${JSON.stringify(columns)},
  size: ${size},
  get text() {
    text ??= new TextDecoder().decode(taken());
    return text;
  },
};`,
              )
            : { contents: JSON.stringify({ columns, size, text }), loader: 'json' as const };
        return { ...contents, watchFiles: [path] };
      });
      build.onLoad({ filter: /\.bin$/ }, ({ path }) => ({
        ...binary(basename(path), readFileSync(path)),
        watchFiles: [path],
      }));
      if (beside !== undefined) {
        // The rules' pages: seldom read, and as long as half of the rules themselves.
        build.onLoad({ filter: /[\\/]server[\\/]rules[\\/].*\.md$/ }, ({ path }) => ({
          contents: `import pages from 'dabir:pages';\nexport default pages[${JSON.stringify(pageName(path))}];`,
          loader: 'js' as const,
        }));
        build.onResolve({ filter: /^dabir:pages$/ }, () => ({ path: 'pages', namespace: 'dabir' }));
        build.onLoad({ filter: /^pages$/, namespace: 'dabir' }, () => {
          const rules = join(folder, '../rules');
          const files = readdirSync(rules, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.md'))
            .sort()
            .map((name) => join(rules, name));
          const pages = Object.fromEntries(files.map((path) => [pageName(path), readFileSync(path, 'utf8')]));
          return {
            ...besideBundle(
              'rule-pages.json',
              new TextEncoder().encode(JSON.stringify(pages)),
              'export default JSON.parse(new TextDecoder().decode(taken()));',
            ),
            watchFiles: files,
          };
        });
      }
      build.onResolve({ filter: /^dabir:automaton$/ }, () => ({ path: 'automaton', namespace: 'dabir' }));
      build.onLoad({ filter: /^automaton$/, namespace: 'dabir' }, () => {
        if (compiled === undefined) {
          const { forms, files } = readForms(folder);
          compiled = { bytes: compileAutomaton(forms), files };
        }
        return { ...binary('automaton.bin', compiled.bytes), watchFiles: [...compiled.files] };
      });
    },
  };
}
