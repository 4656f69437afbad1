import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

export type Colours = Readonly<Record<string, string>>;

/** The client of the same build as the tests, which esbuild puts beside the chunk that holds this file. */
const BUILT = resolve(dirname(fileURLToPath(import.meta.url)).replace(/[/\\]test(?:[/\\].*)?$/, ''), 'client');

/** A page of ours as VS Code dresses it, which gives its script somebody to talk to: what it says is in `posted`. */
export function webviewPage(name: 'editor' | 'overview', body: string, colours: Colours = {}): string {
  const style = Object.entries(colours).map(([colour, value]) => `--vscode-${colour}: ${value};`);
  // The font lies beside the real page.
  const css = readFileSync(join(BUILT, name, 'page.css'), 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '');
  return `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>دبیر</title>
<style>html { ${style.join(' ')} --vscode-font-family: sans-serif; --vscode-font-size: 13px; } body { background: var(--vscode-sideBar-background); }</style>
<style>${css}</style></head>
<body>${body}
<script>
  const posted = [];
  let state;
  const acquireVsCodeApi = () => ({ postMessage: (message) => posted.push(message), getState: () => state, setState: (next) => { state = next; } });
</script>
<script src="${pathToFileURL(join(BUILT, name, 'page.js')).href}"></script></body></html>`;
}

/** Says something to a page, as the extension does. */
export async function tellPage(page: Page, message: object): Promise<void> {
  await page.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
}
