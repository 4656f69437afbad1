/**
 * How the ordinary editor, the overview, the status item's menu and the walkthrough look in each kind of theme and at two
 * widths: nothing of ours is cut off, axe finds nothing serious, and pictures are left to be looked at. Steps of the
 * end-to-end run.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { patience, runCommand } from './vscode/palette.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = [
  ['Default Light Modern', 'vscode-light'],
  ['Default Dark Modern', 'vscode-dark'],
  ['Default High Contrast', 'vscode-high-contrast'],
];

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Runs in the overview's page: what is wider than its box, or sticks out of the page. */
function cutOff() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const outside = [...document.querySelectorAll('main *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > clientWidth + 1);
  });
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []),
    ...outside.map((element) => element.outerHTML.slice(0, 120)),
  ];
}

async function lookAtOverview(page, kind) {
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await frame.locator(`body.${kind} ol.list li`).first().waitFor({ timeout: patience });
  const inside = await (await frame.locator('main').elementHandle()).ownerFrame();
  assert.deepEqual(await inside.evaluate(cutOff), []);
  // The page lets the side bar's colour through, which axe cannot see: it would reckon with white.
  await inside.evaluate(() => {
    document.body.style.background = 'var(--vscode-sideBar-background)';
  });
  await inside.evaluate(axe);
  const { violations } = await inside.evaluate(() => globalThis.axe.run());
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    [],
  );
}

/** The entries of the menu, each of which must have room for its words. */
async function lookAtMenu(page, picture) {
  await runCommand(page, 'Dabir: Show Menu');
  const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: 'راه‌اندازی دوبارهٔ سرور' });
  await rows.first().waitFor({ timeout: patience });
  await page.screenshot({ path: picture });
  const cut = await page
    .locator('.quick-input-list .monaco-list-row .label-name')
    .evaluateAll((labels) =>
      labels.filter((label) => label.scrollWidth > label.clientWidth + 1).map((label) => label.textContent),
    );
  assert.deepEqual(cut, []);
  await page.keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: patience });
}

async function lookAtWalkthrough(page, picture) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Write Persian News with Dabir' });
  await entry.first().click({ timeout: patience });
  const step = page.locator('.getting-started-step.expanded');
  await step.waitFor({ timeout: patience });
  await page.screenshot({ path: picture });
  await runCommand(page, 'View: Close Editor');
}

export const lookSteps = themes.map(([theme, kind]) => [
  `in ${theme} nothing of the overview, the menu and the walkthrough is cut off, and axe finds nothing serious`,
  async ({ editor, workspace, pictures, article }) => {
    const { page } = editor;
    const folder = join(workspace, '.vscode');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    try {
      await editor.open(article);
      await editor.command('Focus on Overview of the Article View');
      for (const size of sizes) {
        await page.setViewportSize(size);
        const picture = (name) => join(pictures, `${name}-${kind.replace('vscode-', '')}-${size.width}.png`);
        await lookAtOverview(page, kind);
        await editor.focus();
        await editor.squiggle('warning');
        await page.screenshot({ path: picture('ordinary') });
        await lookAtMenu(page, picture('menu'));
        await lookAtWalkthrough(page, picture('walkthrough'));
      }
    } finally {
      await page.setViewportSize(sizes[0]);
      rmSync(folder, { recursive: true });
    }
  },
]);
