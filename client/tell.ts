import { window } from 'vscode';
import { isolate, withoutIsolates } from './isolate';

/**
 * Tells the user something: a Persian sentence in its own order, in a notification that is laid out from the left. Answers
 * which of the choices was taken.
 */
export async function tell(text: string, ...choices: readonly string[]): Promise<string | undefined> {
  const chosen = await window.showInformationMessage(isolate(text), ...choices.map(isolate));
  return chosen === undefined ? undefined : withoutIsolates(chosen);
}
