/** What the extension costs the extension host when it is activated, as VS Code itself tells it; a step of the end-to-end run. */
import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import { patience } from './vscode/palette.mjs';

/** Milliseconds: loading the code and calling `activate`. */
const most = 50;

/** Milliseconds that «Show Running Extensions» names for Dabir. */
export async function activationTime(editor) {
  await editor.command('Developer: Show Running Extensions');
  const row = editor.page.locator('.runtime-extensions-editor .extension', { hasText: 'دبیر' });
  await row.waitFor({ timeout: patience });
  const told = await row.locator('.activation-time').textContent();
  return Number(/(\d+)\s*ms/.exec(told ?? '')?.[1]);
}

export const activationSteps = [
  [
    `the extension host gave no more than ${most} ms to activate Dabir`,
    async ({ editor }) => {
      const time = await activationTime(editor);
      console.log(`      activation ${time} ms`);
      // Where others wait for a processor too, an extension waits its turn.
      const crowd = Math.max(1, loadavg()[0] / availableParallelism());
      assert.ok(time <= most * crowd, `${time} ms`);
    },
  ],
];
