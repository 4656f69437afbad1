import type { DocumentSettings } from '../../../server/configuration';
import { DEFAULT_EDITOR_SETTINGS } from '../../../server/editorSettings';
import { NO_NEWSROOM } from '../../../server/newsroom/findRegistry';
import { selectRules } from '../../../server/rules/selection';

/** What holds where nothing was set, in English. */
export function withSettings(settings: Partial<DocumentSettings> = {}): DocumentSettings {
  return {
    selection: selectRules().selection,
    reference: undefined,
    linkScope: 'chain',
    language: 'en',
    editor: DEFAULT_EDITOR_SETTINGS,
    newsroom: NO_NEWSROOM,
    registryFolder: undefined,
    ...settings,
  };
}
