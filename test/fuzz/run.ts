/**
 * Looks for texts that break a law, as long as it may: `npm run fuzz -- --front dates --minutes 60 --seed 7`. What it
 * finds is printed with its seed, as small as it can be made, and the exit status is 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Front } from './front';
import { FRONTS } from './fronts';

/** Texts a round: a round is what is looked at between two looks at the clock. */
const ROUND = 50;
const MILLISECONDS_IN_MINUTE = 60_000;

const { values } = parseArgs({
  options: {
    front: { type: 'string', multiple: true },
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

const chosen = values.front === undefined ? FRONTS : FRONTS.filter(({ name }) => values.front?.includes(name));
if (chosen.length === 0) {
  console.error(`There is no such front; there are ${FRONTS.map(({ name }) => `“${name}”`).join(', ')}.`);
  process.exit(2);
}

/** @returns whether the front held */
async function runFront({ name, property }: Front, minutes: number, firstSeed: number): Promise<boolean> {
  const end = Date.now() + minutes * MILLISECONDS_IN_MINUTE;
  let texts = 0;
  let seed = firstSeed;
  let slowest = 0;
  for (; Date.now() < end; seed += 1) {
    const before = process.cpuUsage();
    const details = await fc.check(property, { seed, numRuns: ROUND });
    const { user } = process.cpuUsage(before);
    slowest = Math.max(slowest, user / 1000 / ROUND);
    texts += details.numRuns;
    if (details.failed) {
      console.log(fc.defaultReportMessage(details), details.errorInstance);
      console.log(`${name}: broken at seed ${seed} after ${texts} texts`);
      return false;
    }
  }
  console.log(
    `${name}: ${texts} texts, seeds ${firstSeed}–${seed - 1}, at most ${slowest.toFixed(1)} ms a text in a round: no law broken`,
  );
  return true;
}

for (const front of chosen) {
  if (!(await runFront(front, Number(values.minutes), Number(values.seed)))) process.exitCode = 1;
}
// Servers in memory leave timers behind.
process.exit();
