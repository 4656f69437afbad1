import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { compileAutomaton } from '../../server/data/compile/automaton';
import { dataPlugin, formsOf } from '../../server/data/compile/plugin';
import { LEXICONS, type LexiconName } from '../../server/data/lexicons';
import { type Figure, report } from './harness';

/** The lexicons of temporal expressions. */
const TEMPORAL: ReadonlySet<LexiconName> = new Set([
  'month',
  'weekday',
  'timeUnit',
  'dayPart',
  'relativeDay',
  'season',
  'zone',
  'namedDay',
  'dateWord',
  'dateTrap',
]);

/** What else is about dates alone; all other modules are shared with the other readers and stay outside. */
const OWN =
  /server[/\\](?:language[/\\](?:dates|calendars)[/\\]|language[/\\]text[/\\]numerals\.ts$|data[/\\](?:dateWords|dayParts|months|namedDays|numbers|relativeDays|seasons|timeUnits|weekdays|zones)\.tsv$|data[/\\](?:dateForms|lunarIran|ummAlQura)\.ts$)/;

const shared: Plugin = {
  name: 'shared-outside',
  setup(builder) {
    builder.onResolve({ filter: /.*/ }, async ({ path, resolveDir, kind, importer, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'seen' || path.startsWith('node:')) return undefined;
      const found = await builder.resolve(path, { resolveDir, kind, importer, pluginData: 'seen' });
      return OWN.test(found.path) ? undefined : { path, external: true };
    });
  },
};

/**
 * The size of all temporal code and data: the room of dates, the calendars and the numerals with their tables, bundled and
 * minified by esbuild as the product is, what other readers share left outside; and the automaton of the temporal lexicons
 * by itself. Both gzipped at level 9 (zlib).
 */
const bundle = await build({
  stdin: {
    contents: `export * from './server/language/dates/recognise'; export * from './server/language/dates/resolve'; export * from './server/language/dates/format'; export * from './server/language/calendars/conversion';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [shared, dataPlugin(join(process.cwd(), 'server/data/'))],
});
const code = Buffer.from(bundle.outputFiles[0].contents);
const forms = LEXICONS.flatMap((name, lexicon) =>
  TEMPORAL.has(name) ? formsOf(name, lexicon, (file) => readFileSync(join('server/data', file), 'utf8')) : [],
);
const automaton = compileAutomaton(forms);
const kilobytes = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length / 1000;
const figure = (name: string, value: number): Figure => ({
  name,
  value,
  unit: 'kB',
  samples: 1,
  note: 'esbuild --minify, gzip -9',
});
/** What bounds them: the words themselves, and the code with all its texts and tables taken out. */
const words = Buffer.from([...new Set(forms.map(({ text }) => text))].sort().join('\n'));
const bare = Buffer.from(code.toString().replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '""'));
report('Size of dates', [
  figure('code and tables', kilobytes(code)),
  figure('automaton of the temporal lexicons', kilobytes(automaton)),
  figure('together', kilobytes(code) + kilobytes(automaton)),
  figure('of it: code without texts and tables', kilobytes(bare)),
  figure('beside it: the lexicons’ words as a plain list', kilobytes(words)),
]);
