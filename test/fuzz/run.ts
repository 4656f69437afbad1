/**
 * Looks for texts that break a law, as long as it may: `npm run fuzz -- --front dates --minutes 60 --seed 7`. What it
 * finds is printed with its seed, as small as it can be made, and the exit status is 1. `--guided` keeps the texts that reach
 * code which none before them reached, and changes those: for the fronts at which texts come in, which share the minutes.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createCoverage } from './coverage';
import type { Front } from './front';
import { FRONTS } from './fronts';
import { searchGuided } from './guided';
import { beStrict } from './inTime';
import { smallest } from './smallest';

/** Texts a round: a round is what is looked at between two looks at the clock. */
const ROUND = 50;
const MILLISECONDS_IN_MINUTE = 60_000;
const TELL_EVERY = 5 * MILLISECONDS_IN_MINUTE;

const { values } = parseArgs({
  options: {
    front: { type: 'string', multiple: true },
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    guided: { type: 'boolean', default: false },
  },
});

beStrict();

const chosen = values.front === undefined ? FRONTS : FRONTS.filter(({ name }) => values.front?.includes(name));
if (chosen.length === 0) {
  console.error(`There is no such front; there are ${FRONTS.map(({ name }) => `“${name}”`).join(', ')}.`);
  process.exit(2);
}

/** A text that breaks the law in the same way, without what it does not need for it, as a literal. */
function smallestOf(text: string, law: (text: string) => void, error: unknown): string {
  const kind = (thrown: unknown): string => String(thrown).replace(/\d+/g, '');
  const fails = (shorter: string): boolean => {
    try {
      law(shorter);
      return false;
    } catch (thrown) {
      return kind(thrown) === kind(error);
    }
  };
  return JSON.stringify(smallest(text, fails));
}

/** @returns whether the front held */
async function runFront({ name, property, texts: taken }: Front, minutes: number, firstSeed: number): Promise<boolean> {
  const end = Date.now() + minutes * MILLISECONDS_IN_MINUTE;
  let texts = 0;
  let seed = firstSeed;
  let slowest = 0;
  let told = Date.now();
  for (; Date.now() < end; seed += 1) {
    if (Date.now() - told > TELL_EVERY) {
      told = Date.now();
      console.error(`${name}: ${texts} texts so far, up to seed ${seed}`);
    }
    const before = process.cpuUsage();
    const details = await fc.check(property, { seed, numRuns: ROUND });
    const { user } = process.cpuUsage(before);
    slowest = Math.max(slowest, user / 1000 / ROUND);
    texts += details.numRuns;
    if (details.failed) {
      console.log(fc.defaultReportMessage(details), details.errorInstance);
      const [text] = Array.isArray(details.counterexample) ? details.counterexample : [];
      if (taken !== undefined && typeof text === 'string')
        console.log('Smaller:', smallestOf(text, taken.law, details.errorInstance));
      console.log(`${name}: broken at seed ${seed} after ${texts} texts`);
      return false;
    }
  }
  console.log(
    `${name}: ${texts} texts, seeds ${firstSeed}–${seed - 1}, at most ${slowest.toFixed(1)} ms a text in a round: no law broken`,
  );
  return true;
}

/** @returns whether all fronts at which these texts come in held on every one that was looked at */
function runGuided(from: fc.Arbitrary<string>, fronts: readonly Front[], minutes: number, seed: number): boolean {
  const end = Date.now() + minutes * MILLISECONDS_IN_MINUTE;
  const names = fronts.map(({ name }) => name).join(', ');
  const everyLaw = (text: string): void => {
    for (const { texts } of fronts) texts?.law(text);
  };
  const coverage = createCoverage((url) => url === import.meta.url);
  const { texts, kept, broken } = searchGuided({ from, law: everyLaw }, coverage, seed, () => Date.now() < end);
  const { functions, neverRun } = coverage.totals;
  const reached = `${kept.length} reached something new; ${functions} functions ran, ${neverRun} parts of them never`;
  if (broken === undefined) {
    console.log(`${names}: ${texts} texts, seed ${seed}, ${reached}: no law broken`);
    return true;
  }
  console.log(smallestOf(broken.text, everyLaw, broken.error), broken.error);
  console.log(`${names}: broken at seed ${seed} by text ${texts}; ${reached}`);
  return false;
}

const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (values.guided) {
  const kinds = new Set(chosen.flatMap(({ texts }) => (texts === undefined ? [] : [texts.from])));
  for (const from of kinds) {
    const fronts = chosen.filter(({ texts }) => texts?.from === from);
    if (!runGuided(from, fronts, minutes / kinds.size, seed)) process.exitCode = 1;
  }
} else {
  for (const front of chosen) {
    if (!(await runFront(front, minutes, seed))) process.exitCode = 1;
  }
}
// Servers in memory leave timers behind.
process.exit();
