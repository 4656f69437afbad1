import fc from 'fast-check';
import { FRONTS } from './fronts';

/** The same texts every time; `npm run fuzz` looks at others. */
const SEED = 1404;
const RUNS = 40;
/** Floods are of 100 KB each. */
const FLOODS = 4;

describe('fuzzing', function () {
  this.timeout(300_000);

  for (const { name, property } of FRONTS) {
    it(`breaks no law of ${name}`, async () => {
      await fc.assert(property, { seed: SEED, numRuns: name === 'floods' ? FLOODS : RUNS });
    });
  }
});
