/** Runs every benchmark that the build bundled, or those whose name holds an argument: `npm run bench -- analysis --json`. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const benchmarks = globSync('dist/bench/*.bench.mjs')
  .sort()
  .filter((path) => wanted.length === 0 || wanted.some((name) => path.includes(name)));
let failed = false;
for (const path of benchmarks)
  failed = spawnSync(process.execPath, [path, ...flags], { stdio: 'inherit' }).status !== 0 || failed;
process.exitCode = failed ? 1 : 0;
