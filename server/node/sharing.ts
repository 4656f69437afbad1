import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Metafile, type Plugin, transformSync } from 'esbuild';

/**
 * The server's program, one bundle for every platform: a browser's worker runs it as it is; the bundle for Node, which adds files
 * and streams, requires it and takes the modules that both need out of it. Two whole bundles would hold a megabyte of code twice.
 *
 * The program is a function, so that it runs once the data are there. Its modules are evaluated together as in any bundle:
 * evaluated one by one on demand, each would keep what it used during its evaluation in memory.
 *
 * @param data returns the bytes of a file that the build wrote, each file once; throws where their number is not `size`
 */
export type Program = (data: (name: string, size: number) => Uint8Array) => {
  readonly serve: (scope: DedicatedWorkerGlobalScope) => Promise<void>;
  /** The modules that the bundle for Node takes, by their paths. */
  readonly modules: Readonly<Record<string, unknown>>;
};

/** The modules that the bundle for Node takes out of the program. */
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

/** The name under which a build has the program as an entry. */
export const PROGRAM = 'dabir:server';

/** How the program is bundled. V8 compiles a function in parentheses at once, instead of parsing it again when it is called. */
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

/** Makes the program of {@link PROGRAM}: it serves, and exports the shared modules. */
export const programPlugin: Plugin = {
  name: 'dabir-program',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${PROGRAM}$`) }, () => ({ path: 'server', namespace: 'dabir-program' }));
    build.onLoad({ filter: /./, namespace: 'dabir-program' }, () => {
      const imported = SHARED.map((path, index) =>
        // A CommonJS module is exported as it is; `import *` would make a copy of it.
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

/** Makes the bundle for Node take the shared modules out of the program. */
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
