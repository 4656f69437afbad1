/** Runs mocha to its end and tells the runner outside how it went. */
export async function finish(mocha: { run(done: (failures: number) => void): Mocha.Runner }): Promise<void> {
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  // One line that `runInHost.mjs` reads; the exit status alone would not tell a suite without tests from a good one.
  console.log(`dabir suite: ${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}`);
  if (failures > 0) throw new Error(`${failures} failed`);
}
