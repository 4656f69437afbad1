import {
  ConfigurationTarget,
  type Disposable,
  type ExtensionContext,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { messages } from '../messages';
import { isServed } from '../selector';
import { tell } from '../tell';
import { openWith, viewTypeOf } from './commands';
import { isPersian } from './isPersian';
import { editorSection, viewTypes } from './protocol';

const asked = 'rightToLeft.offered';

/** Letters that are looked at. */
const sample = 2000;

/** Offers the right-to-left editor for a Persian text in the ordinary one. Once, and never again. */
export function offerEditor(context: ExtensionContext): Disposable {
  const { globalState } = context;
  const offer = async (editor: TextEditor | undefined): Promise<void> => {
    if (editor === undefined || globalState.get(asked) === true) return;
    const { document } = editor;
    if (!isServed(document) || !workspace.getConfiguration(editorSection).get('offer', true)) return;
    if (!isPersian(document.getText().slice(0, sample))) return;
    await globalState.update(asked, true);
    const text = messages();
    const answer = await tell(text.offer, text.openHere, text.openAlways);
    if (answer === text.openAlways) await openAlways();
    if (answer !== undefined) await openWith(document.uri, viewTypeOf(document.uri));
  };
  void offer(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor((editor) => void offer(editor));
}

/** Only names that say that they are Persian: other Markdown stays where it is. */
async function openAlways(): Promise<void> {
  const section = workspace.getConfiguration('workbench');
  const known = section.get<Record<string, string>>('editorAssociations', {});
  const ours = { '*.fa.md': viewTypes[1], '*.fa.txt': viewTypes[1] };
  await section.update('editorAssociations', { ...known, ...ours }, ConfigurationTarget.Global);
}
