/**
 * Writes the declarations of the package's entry, `dist/library/types/`: those of `server/library/` and of the protocol,
 * which name nothing else.
 *
 *   node server/library/declarations.mjs [OUTDIR]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outdir = resolve(process.argv[2] ?? join(root, 'dist'));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'dabir-types-'));
try {
  // The types of the whole are checked elsewhere: here what is written down is copied, whatever others are at work on.
  const configuration = join(folder, 'tsconfig.json');
  const compilerOptions = {
    ...{ noEmit: false, noCheck: true, declaration: true, emitDeclarationOnly: true, noUnusedLocals: false },
    ...{ rootDir: root, outDir: folder, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
  };
  const modules = globSync('server/**/*.d.ts', { cwd: root, absolute: true });
  const files = [join(root, 'server/library/main.ts'), ...modules];
  writeFileSync(
    configuration,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  const { status } = spawnSync(process.execPath, [compiler, '-p', configuration], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
  else {
    for (const name of ['library/main.d.ts', 'library/types.d.ts', 'protocol.d.ts']) {
      const target = join(outdir, 'library/types', name);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(folder, 'server', name), target);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
