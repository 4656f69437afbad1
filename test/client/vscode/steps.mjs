/** What the runs inside VS Code share: steps one after another, and a file that is a program too. */
import { fileURLToPath } from 'node:url';

/**
 * Takes the steps whose names hold `only`. A step that fails is told, and the next one is taken.
 *
 * @param {readonly (readonly [string, (given: object) => Promise<void>])[]} steps
 * @param {{ only: string, page: import('playwright-core').Page, given: object, picture: (number: string) => string, rest?: () => Promise<void> }} run
 *   `given`: what each step is given; `picture`: where the window's picture after a step goes; `rest`: what puts the window at rest again
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function takeSteps(steps, { only, page, given, picture, rest = async () => {} }) {
  const counts = { passed: 0, failed: 0 };
  for (const [index, [name, step]] of steps.entries()) {
    if (!name.includes(only)) continue;
    const start = Date.now();
    try {
      await step(given);
      counts.passed += 1;
      console.log(`    ✔ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      counts.failed += 1;
      console.log(`    ${counts.failed}) ${name}\n${error.stack}`);
    }
    await page.screenshot({ path: picture(String(index + 1).padStart(2, '0')) });
    await rest();
  }
  return counts;
}

/**
 * Runs where the file is started as a program; prints the line to count by.
 *
 * @param {string} file its `import.meta.url`
 * @param {string} name what the line calls it
 * @param {(...given: string[]) => Promise<{ passed: number, failed: number }>} run with the command line's arguments
 */
export async function ifProgram(file, name, run) {
  if (process.argv[1] !== fileURLToPath(file)) return;
  const { passed, failed } = await run(...process.argv.slice(2));
  console.log(`client ${name}: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
