/**
 * Builds what npm packs, also where it installs this repository from git, as pre-commit does. A global install hands `global`
 * on to the install of what the build needs, which then lies elsewhere. `npm ci` is for who works on the sources and builds them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const { npm_config_global: _, npm_command: command, ...env } = process.env;
const steps = [
  ...(existsSync('node_modules/esbuild') ? [] : ['npm ci --ignore-scripts --no-audit --no-fund']),
  'node esbuild.mjs --production',
  'node server/library/declarations.mjs',
];
for (const step of command === 'ci' ? [] : steps) {
  const { status } = spawnSync(step, { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
