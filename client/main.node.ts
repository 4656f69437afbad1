import type { ExtensionContext } from 'vscode';
import { type Api, activateWith } from './activate';

export { deactivate } from './activate';

/** The desktop's entry; the rest is a file of its own, which is not even read before it is wanted. */
export function activate(context: ExtensionContext): Api {
  return activateWith(context, async () => (await import('./desktop')).servicesOf(context));
}
