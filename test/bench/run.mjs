/**
 * Runs every benchmark that the build bundled, or those whose name holds an argument, shows them as tables (or, with `--json`, as one
 * JSON object a line), and keeps what was measured in `test/bench/results.json` and BENCHMARKS.md.
 *
 *   npm run bench -- [analysis server …] [--json] [--dry]      npm run bench:peers -- [--articles 500] [--runs 3]
 *   npm run profile -- [--functions]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { pageOf, tableOf } from './table.mjs';

const RESULTS = 'test/bench/results.json';
const PAGE = 'BENCHMARKS.md';
/** What is written by hand, and stands at the page's end. */
const COSTS = 'test/bench/costs.md';
const given = process.argv.slice(2);
/** Benchmarks that are run by themselves: one installs other programs, the other wants a build with readable names. */
const apart = ['peers', 'profile'].find((name) => given.includes(`--${name}`));
const json = given.includes('--json');
const dry = given.includes('--dry');
const passed = given.filter((argument) => !['--peers', '--profile', '--json', '--dry'].includes(argument));
const wanted = apart !== undefined ? [] : passed.filter((argument) => /^[a-z]/i.test(argument));
const benchmarks =
  apart !== undefined
    ? [`dist/bench/${apart}.mjs`]
    : globSync('dist/bench/*.bench.mjs')
        .sort()
        .filter((path) => wanted.length === 0 || wanted.some((name) => path.includes(name)));

const known = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
let failed = benchmarks.length === 0;
for (const path of benchmarks) {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', path, ...passed, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    console.error(`${path} ended with ${status}.`);
    failed = true;
    continue;
  }
  for (const line of stdout.split('\n').filter((text) => text.startsWith('{'))) {
    const report = { ...JSON.parse(line), date: new Date().toISOString().slice(0, 10) };
    console.log(json ? JSON.stringify(report) : `\n${report.machine}\n\n${tableOf(report)}`);
    const at = known.findIndex(({ title }) => title === report.title);
    if (at < 0) known.push(report);
    else known[at] = report;
  }
}
if (!dry && known.length > 0) {
  writeFileSync(RESULTS, `${JSON.stringify(known, null, 2)}\n`);
  writeFileSync(PAGE, pageOf(known, readFileSync(COSTS, 'utf8')));
}
process.exitCode = failed ? 1 : 0;
