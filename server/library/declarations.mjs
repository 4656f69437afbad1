/**
 * Writes the declarations of the package's entry, `dist/library/types/`: those of `server/library/` and of the protocol,
 * which name nothing else.
 *
 *   node server/library/declarations.mjs [OUTDIR]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const outdir = resolve(process.argv[2] ?? join(root, 'dist'));
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const folder = mkdtempSync(join(tmpdir(), 'dabir-types-'));
try {
  const args = ['-p', root, '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  const { status } = spawnSync(process.execPath, [compiler, ...args, '--rootDir', root, '--outDir', folder], {
    stdio: 'inherit',
  });
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
