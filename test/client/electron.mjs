/**
 * The same suite in the desktop's VS Code, where one can be downloaded and a display is there:
 *
 *   npm run build -- --client-tests && npm run test:electron [-- 1.100.3]
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const project = fileURLToPath(new URL('../../', import.meta.url));
const [version = 'stable'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'dabir-workspace-'));
cpSync(join(project, 'test/client/workspace'), folder, { recursive: true });
try {
  await runTests({
    version,
    extensionDevelopmentPath: project,
    extensionTestsPath: join(project, 'dist/test-client/suite.node.js'),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
