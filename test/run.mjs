/**
 * The whole test run: types, lint, every mocha suite, and the suites inside a real VS Code. Prints each step's own
 * output, what failed once more (a log is often cut to its end), and, as its last line, `N passed, N failed`.
 * Exits 1 where anything failed.
 */
import { spawn } from 'node:child_process';

/** Runs a command, shows what it prints, and gives its exit code with its output. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: false });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const sum = (output, pattern) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** The end of a step's output: where no pattern tells what failed, it is there. */
const endOf = (output) => output.split('\n').slice(-60);

/** Each suite in VS Code that has a failure, from its heading to its count. */
const BROKEN_SUITES =
  /^client [^\n:]*, VS Code [^\n]*\n(?:(?!client )[^\n]*\n)*client [^\n:]*: \d+ passed, [1-9]\d* failed$/gm;

const steps = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npx', 'biome', 'check', '.'] },
  { name: 'build', command: ['node', 'esbuild.mjs', '--tests', '--client-tests'] },
  {
    name: 'units',
    command: ['npx', 'mocha', 'dist/test/**/*.test.mjs'],
    passed: /(\d+) passing/g,
    failed: /(\d+) failing/g,
    pending: /(\d+) pending/g,
    told: /^ {2}\d+ failing$[\s\S]*/m,
  },
  {
    name: 'VS Code',
    command: ['node', 'test/client/run.mjs'],
    passed: /: (\d+) passed/g,
    failed: /\d+ passed, (\d+) failed/g,
    told: BROKEN_SUITES,
  },
];

let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const { code, output } = await run(step.command[0], step.command.slice(1));
  const counted = step.passed === undefined ? 0 : sum(output, step.passed);
  const broken = step.failed === undefined ? 0 : sum(output, step.failed);
  skipped += step.pending === undefined ? 0 : sum(output, step.pending);
  passed += step.passed === undefined && code === 0 ? 1 : counted;
  // A step that ends badly without naming a failure has failed itself.
  failed += broken > 0 ? broken : code === 0 ? 0 : 1;
  if (broken > 0 || code !== 0) {
    const told = (step.told && output.match(step.told)) ?? endOf(output);
    failures.push(`-- ${step.name}\n${told.join('\n').trimEnd()}`);
  }
}
if (failures.length > 0) console.log(`\n== what failed\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
