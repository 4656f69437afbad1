/**
 * Builds everything that Dabir ships: the desktop and web client, the desktop and web server, the command line;
 * with --tests also the test bundles. Lexicons (`server/data/*.tsv`) are compiled into tables on the way.
 *
 *   node esbuild.mjs [--production] [--watch] [--tests]
 */
import { rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** The compiler of lexicons is TypeScript of the house, so that build and run time fold text alike: bundle it, then use it. */
async function loadDataCompiler() {
  const compiled = await build({
    entryPoints: ['server/data/compile/plugin.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const source = Buffer.from(compiled.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

const { dataPlugin } = await loadDataCompiler();

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.md': 'text' },
  plugins: [dataPlugin(new URL('server/data/', import.meta.url).pathname)],
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const targets = [
  { ...node, entryPoints: { 'client/main.node': 'client/main.node.ts' }, external: ['vscode'], outdir: 'dist' },
  { ...browser, format: 'cjs', entryPoints: { 'client/main.web': 'client/main.web.ts' }, external: ['vscode'], outdir: 'dist' },
  { ...node, entryPoints: { 'server/main.node': 'server/main.node.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, format: 'iife', entryPoints: { 'server/main.web': 'server/main.web.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { 'cli/main': 'server/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
];

if (tests) {
  const banner =
    "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);";
  targets.push({
    ...node,
    entryPoints: globSync(['test/**/*.test.ts', '!test/client/**']),
    outdir: 'dist/test',
    outbase: 'test',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: banner },
    external: ['mocha', 'playwright-core', 'vscode', 'fast-check', 'ajv', 'ajv-formats', 'esbuild'],
  });
}

if (watch) {
  for (const target of targets) await (await context({ ...target, logLevel: 'info' })).watch();
} else {
  if (tests) rmSync('dist/test', { recursive: true, force: true });
  await Promise.all(targets.map((target) => build(target)));
}
