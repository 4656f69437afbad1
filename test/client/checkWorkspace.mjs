/** A check of a large workspace, as a person waits for it; steps of the end-to-end run. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patience } from './vscode/palette.mjs';

/** So many that the check can be seen, and broken off. */
const many = 400;

/** Milliseconds for all of them, on a machine that has much else to do. */
const long = 240_000;

const command = 'Check All Articles of the Workspace';
const toast = ({ page }, words) => page.locator('.notification-toast', { hasText: words });
const running = /دبیر خبرهای پوشه را بررسی می‌کند/;

export const checkSteps = [
  [
    'a check of many articles shows how far it is, and can be cancelled',
    async ({ editor, file, workspace, pictures }) => {
      const article = readFileSync(file, 'utf8');
      const archive = join(workspace, 'archive');
      mkdirSync(archive);
      // Each of them another text, so that none is known from before.
      for (let number = 0; number < many; number += 1) {
        const other = article.replaceAll('یزد', `یزد ${number}`);
        writeFileSync(join(archive, `${number}.fa.md`), other);
      }
      // A new server: the old one has read them as they came.
      await editor.command('Dabir: Restart the Server');
      await editor.command(command);
      const told = toast(editor, running);
      await told.waitFor({ timeout: patience });
      // How far: a number that grows, and the bar below it.
      await toast(editor, /بررسی می‌کند: [۰-۹]+ از [۰-۹]+/).waitFor({ timeout: patience });
      await told.locator('.monaco-progress-container.active').waitFor({ timeout: patience });
      await editor.page.screenshot({ path: join(pictures, 'check-progress.png') });
      await told.hover();
      await told.locator('.monaco-button', { hasText: 'Cancel' }).click();
      await told.waitFor({ state: 'detached', timeout: patience });
    },
  ],
  [
    'begun again it comes to its end, and the Problems panel lists what it found',
    async ({ editor, workspace }) => {
      await editor.command(command);
      await toast(editor, running).waitFor({ timeout: patience });
      await toast(editor, /۴۰۳ فایل بررسی شد: [۰-۹]+ خطا/).waitFor({ timeout: long });
      await editor.page
        .locator('.markers-panel .monaco-list-row', { hasText: '.fa.md' })
        .first()
        .waitFor({ timeout: patience });
      await editor.command('Notifications: Clear All Notifications');
      rmSync(join(workspace, 'archive'), { recursive: true });
    },
  ],
];
