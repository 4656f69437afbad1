import Mocha from 'mocha';
import { finish } from './report';

/** Called by the extension host; rejects when a test fails, as `@vscode/test-electron` expects. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, reporter: 'spec', timeout: 90_000 });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('./all');
  await finish(mocha);
}
