import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './activate';

export { deactivate } from './activate';

/** The browser's entry. Its extension host reads one file only: what is not wanted yet lies in it unevaluated. */
export function activate(context: ExtensionContext): Api {
  return activateWith(context, async () => (await import('./browser')).servicesOf(context));
}
