import { env, window } from 'vscode';
import type { Desk } from '../desk';
import { isolate } from '../isolate';
import { messages } from '../messages';
import { proseOf } from './prose';

/** Milliseconds for which the status bar says what was done. */
const shown = 4000;

/** Puts what is selected, else the whole article, on the clipboard as one reads it: without markup. Answers what it put there. */
export async function copyProse(desk: Desk): Promise<string | undefined> {
  const inFront = await desk.inFront('any text');
  if (inFront === undefined) return undefined;
  const { document, selection } = inFront;
  const article = document.getText();
  const prose = proseOf(selection.isEmpty ? article : document.getText(selection), article);
  await env.clipboard.writeText(prose);
  window.setStatusBarMessage(isolate(messages().copied), shown);
  return prose;
}
