import 'mocha/mocha.js';
import { finish } from './report';

/** Called by the browser's extension host. Its default reporter wants a page; `spec` writes to the console. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', color: false, reporter: 'spec', timeout: 90_000 });
  await import('./all');
  await finish(mocha);
}
