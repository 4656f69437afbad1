import { type EditorSettings, parseEditorSettings, sharedSettings } from './editorSettings';
import type { Files, Log } from './host';
import type { DayNumber } from './language/calendars/day';
import type { Language } from './language/text';
import { type Newsroom, type NewsroomFinder, NO_NEWSROOM } from './newsroom/findRegistry';
import {
  findProjectConfiguration,
  NO_CONFIGURATION,
  type ProjectConfiguration,
  parentFolder,
} from './projectConfiguration';
import { PRESET_NAMES } from './rules/presets';
import { RULES } from './rules/registry';
import { isPresetName, type Selection, selectRules } from './rules/selection';
import { type LinkScope, parseSettings, type Vocabulary } from './settings';
import { effectiveSettings } from './settings/effective';
import { referenceDay } from './settings/referenceDay';

/** What holds for one document. The same object as long as nothing changed, so that it can be compared by identity. */
export interface DocumentSettings {
  readonly selection: Selection;
  readonly reference: DayNumber | undefined;
  readonly linkScope: LinkScope;
  /** The language of messages. */
  readonly language: Language;
  readonly editor: EditorSettings;
  /** The newsroom's own registry of names. */
  readonly newsroom: Newsroom;
  /** Where a registry belongs if there is none yet; undefined for a text that lies nowhere. */
  readonly registryFolder: string | undefined;
}

export interface Configuration {
  settingsOf(uri: string): Promise<DocumentSettings>;
  /** The document is closed: what was worked out for it alone goes. */
  release(uri: string): void;
  /** Reads everything anew from now on. */
  forget(): void;
  /** A registry of names changed: looks for it anew, and for nothing else. */
  forgetNewsrooms(): void;
}

/** The editor's `dabir` section for a scope (a workspace folder's URI, or nothing for a loose file). */
export type PullSection = (scope: string | undefined) => Promise<unknown>;

export const VOCABULARY: Vocabulary = { rules: RULES, presets: PRESET_NAMES };

/**
 * Settings by document: the editor's, pulled once a workspace folder, under the project's own, read once a folder of
 * articles. The project's file wins, because the same text must give the same problems at every desk and in CI.
 */
export function createConfiguration(
  pull: PullSection,
  workspaceFolderOf: (uri: string) => string | undefined,
  host: Files,
  newsrooms: NewsroomFinder,
  log: Log,
): Configuration {
  let sections = new Map<string, Promise<unknown>>();
  let projects = new Map<string, Promise<ProjectConfiguration>>();
  let documents = new Map<string, Promise<DocumentSettings>>();
  let said = new Set<string>();

  const warnOnce = (message: string): void => {
    if (said.has(message)) return;
    said.add(message);
    log.warn(message);
  };

  const read = async (uri: string): Promise<DocumentSettings> => {
    const scope = workspaceFolderOf(uri);
    const folder = parentFolder(uri);
    const [section, project, newsroom] = await Promise.all([
      remember(sections, scope ?? '', () => pull(scope)),
      folder === undefined
        ? NO_CONFIGURATION
        : remember(projects, folder, () => findProjectConfiguration(folder, host, VOCABULARY)),
      folder === undefined ? NO_NEWSROOM : newsrooms.of(folder),
    ]);
    const own = parseSettings(sharedSettings(section), VOCABULARY);
    for (const { key, message } of own.problems) warnOnce(`dabir.${key}: ${message.en}`);
    for (const { uri: file, problem } of project.faults) warnOnce(`${file}: ${problem.key}: ${problem.message.en}`);
    const layers = [{ folder: scope ?? '', settings: own.settings }, ...project.layers];
    const { rules, reference, linkScope } = effectiveSettings(layers, uri);
    const presets = [...own.settings.extends, ...project.presets].filter(isPresetName);
    const { selection, faults } = selectRules(
      Object.fromEntries(
        Object.entries(rules).map(([id, { severity, options }]) => [
          id,
          options === undefined ? severity : [severity, options],
        ]),
      ),
      presets,
    );
    for (const { key, message } of faults) warnOnce(`${key}: ${message.en}`);
    const day = reference === undefined ? undefined : referenceDay(reference);
    if (reference !== undefined && day === undefined) warnOnce(`dabir.reference: there is no day ${reference}.`);
    const editor = parseEditorSettings(section);
    const language = languageOf(editor, project);
    return { selection, reference: day, linkScope, language, editor, newsroom, registryFolder: scope ?? folder };
  };

  return {
    settingsOf: (uri) => remember(documents, uri, () => read(uri)),
    release: (uri) => {
      documents.delete(uri);
    },
    forget: () => {
      sections = new Map();
      projects = new Map();
      documents = new Map();
      said = new Set();
      newsrooms.forget();
    },
    forgetNewsrooms: () => {
      documents = new Map();
      newsrooms.forget();
    },
  };
}

/** The reader's own choice, else the project's; whoever edits Persian reads Persian. */
function languageOf(editor: EditorSettings, project: ProjectConfiguration): Language {
  if (editor.messages !== 'auto') return editor.messages;
  const chosen = project.layers.map(({ settings }) => settings.messages).filter((messages) => messages !== undefined);
  return chosen.at(-1) === 'en' ? 'en' : 'fa';
}

function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found !== undefined) return found;
  const finding = find();
  known.set(key, finding);
  return finding;
}
