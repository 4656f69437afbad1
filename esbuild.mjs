/**
 * Builds everything that Dabir ships: the desktop and web client, the desktop and web server, the command line;
 * with --tests also the test bundles, with --client-tests the suites that run inside VS Code, with --bench the benchmarks,
 * with --training the program that trains the tagger, with --docs the one that writes the tables of the rules. Lexicons
 * (`server/data/*.tsv`) are compiled into tables on the way.
 *
 *   node esbuild.mjs [--production] [--watch] [--tests [--only FOLDER]] [--client-tests] [--bench] [--fuzz] [--training] [--docs] [--outdir DIR]
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';
import { licencesOf, packagesIn } from './server/supply/shipped.mjs';

const {
  values: { production, watch, tests, 'client-tests': clientTests, training, docs, bench, fuzz, only, outdir },
} = parseArgs({
  strict: false,
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
    'client-tests': { type: 'boolean', default: false },
    training: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    fuzz: { type: 'boolean', default: false },
    bench: { type: 'boolean', default: false },
    only: { type: 'string', default: 'test' },
    outdir: { type: 'string', default: 'dist' },
  },
});

/** What the build has of the house, such as the compiler of lexicons, which folds text as run time does, is TypeScript: bundle it, then use it. */
async function loadBuildParts() {
  const outfile = resolve(outdir, `build-parts-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: "export * from './server/data/compile/plugin'; export * from './server/node/sharing';",
      resolveDir: resolve('.'),
    },
    bundle: true,
    external: ['esbuild'],
    outfile,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

const { dataPlugin, holdNothingTwice, PROGRAM, programForm, programPlugin, takingSharedPlugin } =
  await loadBuildParts();

const data = new URL('server/data/', import.meta.url).pathname;
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // Escaped, each Persian letter of the lexicons takes six bytes of the bundle and of the memory that holds it.
  charset: 'utf8',
  loader: { '.md': 'text', '.yml': 'text', '.yaml': 'text', '.bin': 'binary', '.css': 'text', '.page.js': 'text' },
  plugins: [dataPlugin(data)],
};
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
/**
 * The protocol's library brings a validator that compiles schemas with `new Function`, for questions to the user that no tool of
 * ours asks: what we ship has one that refuses.
 */
const withoutCompiledSchemas = {
  name: 'without-compiled-schemas',
  setup: (builder) =>
    builder.onResolve({ filter: /ajv-provider\.js$/ }, () => ({ path: resolve('server/cli/mcp/noValidator.ts') })),
};
/** The program that reads the command line loads what its commands do from the bundle beside it, once one of them runs. */
const commandsApart = {
  name: 'commands-apart',
  setup: (builder) =>
    builder.onResolve({ filter: /^\.\/commands$/ }, () => ({ path: './commands.js', external: true })),
};
/** The web's client and the server both run in workers: what a package keeps for pages wants a `document` that is not there. */
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'module'],
};

const targets = [
  {
    ...node,
    entryPoints: { 'client/main.node': 'client/main.node.ts' },
    external: ['vscode', './desktop'],
    // `require` and not `import`: the extension host gives `vscode` to what is required.
    supported: { 'dynamic-import': false },
    outdir,
  },
  { ...node, entryPoints: { 'client/desktop': 'client/desktop.ts' }, external: ['vscode'], outdir },
  { ...browser, format: 'cjs', entryPoints: { 'client/main.web': 'client/main.web.ts' }, external: ['vscode'], outdir },
  {
    ...node,
    entryPoints: { 'server/main.node': 'server/main.node.ts' },
    outdir,
    plugins: [...common.plugins, takingSharedPlugin],
    // To load what it asks for only at times, by the way that is open already.
    supported: { 'dynamic-import': false },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...browser,
    ...programForm,
    entryPoints: { 'server/server': PROGRAM },
    outdir,
    plugins: [dataPlugin(data, { beside: 'handed' }), programPlugin],
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: {
      'client/editor/page': 'client/editor/view/main.ts',
      'client/overview/page': 'client/overview/view/main.ts',
    },
    outdir,
  },
  {
    bundle: true,
    minify: production,
    logLevel: 'warning',
    entryPoints: {
      'editor/page': 'client/editor/view/page.css',
      'overview/page': 'client/overview/view/page.css',
    },
    loader: { '.woff2': 'file' },
    assetNames: 'editor/Vazirmatn',
    outdir: join(outdir, 'client'),
  },
  {
    ...node,
    entryPoints: { 'cli/main': 'server/cli/main.ts' },
    outdir,
    plugins: [...common.plugins, commandsApart],
    // By `require`: to import a bundle of CommonJS, Node reads all of it for its exports first, in a quarter of a second.
    supported: { 'dynamic-import': false },
    banner: { js: '#!/usr/bin/env node' },
  },
  // The commands read the server's data: both are in the package.
  {
    ...node,
    entryPoints: { 'cli/commands': 'server/cli/commands.ts' },
    outdir,
    plugins: [dataPlugin(data, { beside: 'read', at: '../server/data' })],
  },
  // What only `dabir mcp` needs, and what only programs that import Dabir do: neither is in the extension.
  {
    ...node,
    entryPoints: { 'cli/mcp': 'server/cli/mcp/protocol.ts' },
    outdir,
    plugins: [...common.plugins, withoutCompiledSchemas],
  },
  { ...node, entryPoints: { 'library/main': 'server/library/main.ts' }, outdir },
];
const shipped = new Set(targets);

if (tests) {
  const banner =
    "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);";
  targets.push({
    ...node,
    entryPoints: globSync([`${only}/**/*.test.ts`]),
    outdir: join(outdir, 'test'),
    outbase: 'test',
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: banner },
    external: [
      'mocha',
      'playwright-core',
      'vscode',
      'fast-check',
      'ajv',
      'ajv-formats',
      'esbuild',
      'jsonld',
      'html-validate',
    ],
  });
}

if (clientTests) {
  targets.push(
    {
      ...node,
      entryPoints: { 'suite.node': 'test/client/suite/index.node.ts' },
      outdir: join(outdir, 'test-client'),
      external: ['vscode', 'mocha'],
      minify: false,
    },
    {
      ...browser,
      format: 'cjs',
      entryPoints: { 'suite.web': 'test/client/suite/index.web.ts' },
      outdir: join(outdir, 'test-client'),
      external: ['vscode'],
      define: { global: 'globalThis' },
      minify: false,
      // Mocha's browser build is a UMD whose head assigns to our module.exports: put the suite's own back (hence unminified).
      footer: { js: 'module.exports = { run };' },
    },
  );
}

if (training) {
  targets.push({ ...node, entryPoints: { 'training/train': 'server/cli/training/train.ts' }, outdir });
}

if (docs) {
  targets.push({ ...node, entryPoints: { 'docs/write': 'server/cli/documentation/write.ts' }, outdir });
}

if (fuzz) {
  targets.push({
    ...node,
    entryPoints: { 'fuzz/run': 'test/fuzz/run.ts' },
    outdir,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
  });
}

if (bench) {
  targets.push({
    ...node,
    entryPoints: globSync(['test/bench/*.bench.ts', 'test/bench/{peers,profile}.ts']),
    outdir: join(outdir, 'bench'),
    outbase: 'test/bench',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
  });
}

// The font's licence goes wherever the font goes.
mkdirSync(join(outdir, 'client/editor'), { recursive: true });
copyFileSync('node_modules/vazirmatn/OFL.txt', join(outdir, 'client/editor/Vazirmatn-OFL.txt'));

if (watch) {
  for (const target of targets) await (await context({ ...target, logLevel: 'info' })).watch();
} else {
  if (tests) rmSync(join(outdir, 'test'), { recursive: true, force: true });
  const built = await Promise.all(targets.map((target) => build({ ...target, metafile: shipped.has(target) })));
  const metafiles = built.flatMap(({ metafile }) => (metafile === undefined ? [] : [metafile]));
  holdNothingTwice(metafiles, ['server/main.node.js', 'server/server.js']);
  const packages = packagesIn(metafiles);
  writeFileSync(join(outdir, 'packages.json'), `${JSON.stringify(packages, null, 2)}\n`);
  writeFileSync(join(outdir, 'licences.txt'), licencesOf(packages));
}
