import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { LEXICONS } from '../lexicons';
import { compileAutomaton, type Form } from './automaton';
import { SOURCES } from './forms';
import { parseTsv } from './tsv';

/** All forms of all lexicons below `folder`, in a fixed order, so that the same data give the same bytes. */
function readForms(folder: string): { readonly forms: readonly Form[]; readonly files: readonly string[] } {
  const forms: Form[] = [];
  const files: string[] = [];
  LEXICONS.forEach((name, lexicon) => {
    let row = 0;
    for (const file of SOURCES[name].files) {
      const path = join(folder, file);
      files.push(path);
      const table = parseTsv(readFileSync(path, 'utf8'), file);
      for (const fields of table.rows) {
        const record = Object.fromEntries(table.columns.map((column, index) => [column, fields[index]]));
        for (const form of SOURCES[name].forms(record))
          forms.push({ lexicon, row, detail: form.detail, text: form.text });
        row += 1;
      }
    }
  });
  return { forms, files };
}

/** Lets the bundles import lexicons: `x.tsv` as a table, `dabir:automaton` as all of them compiled. */
export function dataPlugin(folder: string): Plugin {
  // Every bundle of one build needs the same automaton: compile it once.
  let compiled: { readonly bytes: Uint8Array; readonly files: readonly string[] } | undefined;
  return {
    name: 'dabir-data',
    setup(build) {
      build.onStart(() => {
        if (build.initialOptions.logLevel === 'info') compiled = undefined;
      });
      build.onLoad({ filter: /\.tsv$/ }, ({ path }) => {
        const table = parseTsv(readFileSync(path, 'utf8'), relative(folder, path));
        const text = table.rows.map((row) => row.join('\t')).join('\n');
        return { contents: JSON.stringify({ columns: table.columns, text }), loader: 'json', watchFiles: [path] };
      });
      build.onResolve({ filter: /^dabir:automaton$/ }, () => ({ path: 'automaton', namespace: 'dabir' }));
      build.onLoad({ filter: /.*/, namespace: 'dabir' }, () => {
        if (compiled === undefined) {
          const { forms, files } = readForms(folder);
          compiled = { bytes: compileAutomaton(forms), files };
        }
        return { contents: compiled.bytes, loader: 'binary', watchFiles: [...compiled.files] };
      });
    },
  };
}
