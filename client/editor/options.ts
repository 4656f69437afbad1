import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { ownLanguage } from '../messages';
import { type EditorOptions, editorSection, type Toggle } from './protocol';

export function readOptions({ uri, languageId }: TextDocument): EditorOptions {
  const section = workspace.getConfiguration(editorSection, { uri, languageId });
  return {
    language: ownLanguage(),
    font: section.get('font') === 'editor' ? 'editor' : 'vazirmatn',
    fontSize: section.get('fontSize', 0),
    persianDigits: section.get('persianDigits', true),
    showHalfSpaces: section.get('showHalfSpaces', false),
    showConversions: section.get('showConversions', false),
  };
}

/** A button of the page turns the setting itself, so that every page shows the same and the next one too. */
export async function writeOption(option: Toggle, value: boolean): Promise<void> {
  const section = workspace.getConfiguration(editorSection);
  const inWorkspace = section.inspect(option)?.workspaceValue !== undefined;
  await section.update(option, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}
