/** What the extension costs the extension host when it is activated, as VS Code itself tells it; a step of the end-to-end run. */
import assert from 'node:assert/strict';
import { patience } from './vscode/palette.mjs';

/**
 * Milliseconds that loading the code and calling `activate` may take. It is said beside the time and asserted only where
 * `DABIR_TIMED` is set, on a machine that does nothing else: one wait for a processor is longer than the whole activation.
 */
const most = 50;

/** What «Show Running Extensions» says of Dabir: the milliseconds of its activation, and what woke it. */
async function activation(editor) {
  await editor.command('Developer: Show Running Extensions');
  const row = editor.page.locator('.runtime-extensions-editor .extension', { hasText: 'دبیر' });
  await row.waitFor({ timeout: patience });
  const told = await row.locator('.activation-time').textContent();
  return { time: Number(/(\d+)\s*ms/.exec(told ?? '')?.[1]), isAtStartup: /startup/i.test(told ?? '') };
}

export const activationSteps = [
  [
    'the running extensions list Dabir with the time that its activation took, and not as one that starts with the window',
    async ({ editor }) => {
      const { time, isAtStartup } = await activation(editor);
      console.log(`      activation ${time} ms; the aim is ${most}`);
      assert.ok(Number.isFinite(time), 'no time is told');
      assert.ok(!isAtStartup, 'it starts with the window');
      if (process.env.DABIR_TIMED !== undefined) assert.ok(time <= most, `${time} ms`);
    },
  ],
];
