import type { MessageLanguage } from './settings';
import { MESSAGE_LANGUAGES } from './settings';

/** What only an editor has a use for: the rest of its `dabir.*` settings is read as any configuration is. */
export interface EditorSettings {
  readonly messages: MessageLanguage;
  /** Equivalents and resolved dates at the ends of lines. */
  readonly inlayHints: boolean;
  /** Counts and the reference date above the headline. */
  readonly codeLens: boolean;
  readonly semanticTokens: boolean;
  /** Problems of articles that are not open, too. */
  readonly workspaceProblems: boolean;
}

export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  messages: 'auto',
  inlayHints: false,
  codeLens: true,
  semanticTokens: false,
  workspaceProblems: false,
};

const EDITOR_ONLY: ReadonlySet<string> = new Set([
  'inlayHints',
  'codeLens',
  'semanticTokens',
  'workspaceProblems',
  'trace',
  // The client's own; the server has no part in them.
  'highlights',
  'rightToLeft',
]);

/** Reads the editor's own keys. Anything that is not what it should be counts as not said. */
export function parseEditorSettings(value: unknown): EditorSettings {
  const said = asRecord(value);
  const flag = (key: Exclude<keyof EditorSettings, 'messages'>): boolean => {
    const setting = said[key];
    const enabled = typeof setting === 'object' ? asRecord(setting).enabled : setting;
    return typeof enabled === 'boolean' ? enabled : DEFAULT_EDITOR_SETTINGS[key];
  };
  return {
    messages: MESSAGE_LANGUAGES.find((language) => language === said.messages) ?? DEFAULT_EDITOR_SETTINGS.messages,
    inlayHints: flag('inlayHints'),
    codeLens: flag('codeLens'),
    semanticTokens: flag('semanticTokens'),
    workspaceProblems: flag('workspaceProblems'),
  };
}

/** The part of the editor's settings that a configuration file could hold too; an absent value (`null`) is left out. */
export function sharedSettings(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asRecord(value)).filter(([key, entry]) => !EDITOR_ONLY.has(key) && entry !== null),
  );
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
