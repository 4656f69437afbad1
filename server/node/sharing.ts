import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Metafile, type Plugin, transformSync } from 'esbuild';

/**
 * The server is one program for every place: a worker runs it as it is, and Node's part, which brings files and streams,
 * requires it and takes out of it what both need. Were each whole, a package would hold a megabyte of code twice.
 *
 * The program is a function, so that it runs when the data are there, and its modules lie in it as in any bundle: were they
 * made one by one when somebody asks, whatever they hold while they are made would stay in memory with them.
 *
 * @param data gives the bytes of a file that the build wrote, each once; throws where they are not as many as they were then
 */
export type Program = (data: (name: string, size: number) => Uint8Array) => {
  readonly serve: (scope: DedicatedWorkerGlobalScope) => Promise<void>;
  /** Those that Node's part takes, by their paths. */
  readonly modules: Readonly<Record<string, unknown>>;
};

/** The modules that Node's part takes out of the program. */
const SHARED: readonly string[] = [
  'node_modules/ignore/index.js',
  'node_modules/vscode-jsonrpc/lib/common/api.js',
  'node_modules/vscode-languageserver-protocol/lib/common/api.js',
  'node_modules/vscode-languageserver/lib/common/api.js',
  'node_modules/vscode-languageserver/lib/common/server.js',
  'node_modules/vscode-languageserver/lib/common/utils/is.js',
  'server/connectionLog.ts',
  'server/host.ts',
  'server/language/calendars/wording.ts',
  'server/language/text/utf8.ts',
  'server/lifecycle.ts',
  'server/server.ts',
  'server/workspace/articleSymbols.ts',
];

/** The program among the entries of a build. */
export const PROGRAM = 'dabir:server';

/** How the program is bundled. A function in brackets is compiled as it is read, and not read a second time when it is called. */
export const programForm = {
  format: 'iife',
  globalName: 'dabirParts',
  banner: { js: 'const dabirServer = (function (dabirData) {' },
  footer: {
    js: `return dabirParts; });
if (typeof module === 'object') module.exports = dabirServer;
else {
${transformSync(readFileSync('server/main.web.ts', 'utf8'), { loader: 'ts' }).code}}`,
  },
} as const;

/** Lets a build have the program for an entry. */
export const programPlugin: Plugin = {
  name: 'dabir-program',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${PROGRAM}$`) }, () => ({ path: 'server', namespace: 'dabir-program' }));
    build.onLoad({ filter: /./, namespace: 'dabir-program' }, () => {
      const imported = SHARED.map((path, index) =>
        // What exports by assigning is taken as it is; a namespace would be a copy.
        path.endsWith('.ts')
          ? `import * as module${index} from ${JSON.stringify(resolve(path))};`
          : `const module${index} = require(${JSON.stringify(resolve(path))});`,
      );
      const listed = SHARED.map((path, index) => `${JSON.stringify(path)}: module${index},`);
      return {
        contents: `export { serve } from ${JSON.stringify(resolve('server/webServer.ts'))};
${imported.join('\n')}
export const modules = { ${listed.join(' ')} };`,
        resolveDir: resolve('.'),
      };
    });
  },
};

/** Has the bundle of Node's part take the shared modules out of the program. */
export const takingSharedPlugin: Plugin = {
  name: 'dabir-taking-shared',
  setup(build) {
    const names = new Map(SHARED.map((path) => [resolve(path), path]));
    build.onLoad({ filter: CODE }, ({ path }) => {
      const name = names.get(path);
      if (name === undefined) return undefined;
      return {
        contents: `const { modules } = require(${JSON.stringify(resolve('server/node/program.ts'))});
module.exports = modules[${JSON.stringify(name)}];`,
      };
    });
  },
};

const CODE = /\.[jt]s$/;

/** @throws {Error} where both of these bundles hold a module: it should be shared */
export function holdNothingTwice(metafiles: readonly Metafile[], bundles: readonly [string, string]): void {
  const outputs = metafiles.flatMap((metafile) => Object.entries(metafile.outputs));
  const [first, second] = bundles.map((bundle) => outputs.find(([path]) => path.endsWith(bundle))?.[1].inputs ?? {});
  const twice = Object.entries(first)
    .filter(([path, { bytesInOutput }]) => CODE.test(path) && bytesInOutput > 0 && path in second)
    .map(([path]) => path)
    .filter((path) => !SHARED.includes(path));
  if (twice.length > 0) throw new Error(`${bundles.join(' and ')} both hold ${twice.join(', ')}: share it.`);
}
