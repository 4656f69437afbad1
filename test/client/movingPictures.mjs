/**
 * Takes the README's moving pictures: Persian typed in the right-to-left editor, a problem mended from the keyboard, an
 * address pasted as a source. Needs ffmpeg beside Chromium.
 *
 *   node test/client/movingPictures.mjs dabir.vsix [FOLDER]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from './vscode/browser.mjs';
import { createFilm } from './vscode/film.mjs';
import { patience } from './vscode/palette.mjs';
import { RightToLeftEditor } from './vscode/rightToLeftEditor.mjs';
import { installExtension, startWorkbench, workbenchAddress } from './vscode/workbench.mjs';

const [vsix = '.vscode-test/dabir.vsix', target = fileURLToPath(new URL('../../client/media/', import.meta.url))] =
  process.argv.slice(2);

const size = { width: 880, height: 520 };

const settings = {
  'breadcrumbs.enabled': false,
  'dabir.rightToLeft.offer': false,
  'editor.fontFamily': "'Noto Sans Arabic', 'Noto Sans', sans-serif",
  'editor.fontSize': 16,
  'editor.lineHeight': 30,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const typed = `---
title: تالار بادگیر
date: 1404-07-12
lang: fa
---

# تالار بادگیر بازگشایی شد

نشست شهرها دوشنبه ۱۲ مهر ۱۴۰۴ در یزد بود.

مهمانان از بادگیرهای شهر دیدن کردند.
`;

const pasted = `---
title: باران در یزد
date: 1404-07-12
lang: fa
---

# باران در یزد

به گزارش ایسنا، باران در یزد بارید و راه‌ها باز است.

شهردار یزد گفت که آب‌انبارها پر شده‌اند.
`;

const folder = mkdtempSync(join(tmpdir(), 'dabir-moving-'));
const workspace = join(folder, 'news');
mkdirSync(workspace);
writeFileSync(join(workspace, 'badgir.fanews'), typed);
writeFileSync(join(workspace, 'baran.fanews'), pasted);
await installExtension(resolve(vsix), join(folder, 'extensions'));
const workbench = await startWorkbench({ extensions: join(folder, 'extensions'), settings });
const { page, close } = await openPage(size);
const clip = { x: 0, y: 0, ...size };
const { keyboard } = page;

async function type(desk, film) {
  await desk.caretBehind('دیدن کردند.');
  await film.shoot(0.8);
  for (const part of [' آن', '\u200c', 'ها', ' 2', '5', ' نفر', ' از', ' تهران', ' بودند.']) {
    if (part === '\u200c') await keyboard.press('Shift+Space');
    else await desk.type(part);
    await film.shoot(0.3);
  }
  await desk.frame.locator('.recognised-place', { hasText: 'تهران' }).waitFor({ timeout: patience });
  await desk.untilStill();
  await film.shoot(2);
}

async function mend(desk, film) {
  await desk.frame.locator('.cm-lintRange-error').first().waitFor({ timeout: patience });
  await desk.caretBehind('دوشنبه');
  await film.shoot(1.2);
  await keyboard.press('Control+.');
  await desk.frame.locator('[role="menuitem"]').first().waitFor({ timeout: patience });
  await desk.untilStill();
  await film.shoot(1.8);
  await keyboard.press('Enter');
  await desk.frame.locator('.cm-lintRange-error').first().waitFor({ state: 'detached', timeout: patience });
  await desk.untilStill();
  await film.shoot(2);
}

async function paste(desk, film) {
  await desk.open('baran.fanews');
  await desk.frame.locator('.cm-lintRange-error').first().waitFor({ timeout: patience });
  await desk.caretBehind('به گزارش');
  await desk.untilStill();
  await film.shoot(1.5);
  await page.evaluate(() => navigator.clipboard.writeText('https://www.isna.ir/news/1404071207'));
  await keyboard.press('Control+V');
  await desk.frame.locator('.cm-lintRange-error').first().waitFor({ state: 'detached', timeout: patience });
  await desk.untilStill();
  await film.shoot(2);
  // Away from it: the reference is a mark.
  await desk.caretBehind('شهردار یزد گفت');
  await desk.frame.locator('.claim-linked').first().waitFor({ timeout: patience });
  await desk.untilStill();
  await film.shoot(2.5);
}

try {
  await page.goto(workbenchAddress(workbench, workspace));
  const desk = new RightToLeftEditor(page);
  await desk.untilKnown('badgir.fanews');
  await keyboard.press('Control+B');
  await desk.open('badgir.fanews');
  await desk.recognised();
  for (const [name, scene] of [
    ['typing', type],
    ['mending', mend],
    ['pasting', paste],
  ]) {
    const film = createFilm(page, clip);
    await scene(desk, film);
    film.develop(join(target, `${name}.gif`));
  }
} finally {
  await close();
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
