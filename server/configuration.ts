import { type EditorSettings, parseEditorSettings, sharedSettings } from './editorSettings';
import type { Files, Log } from './host';
import type { DayNumber } from './language/calendars/day';
import type { LinkScope } from './language/claims/types';
import type { Language } from './language/text';
import { type Newsroom, type NewsroomFinder, NO_NEWSROOM } from './newsroom/findRegistry';
import {
  type ConfigurationFile,
  findProjectConfiguration,
  NO_CONFIGURATION,
  type ProjectConfiguration,
  parentFolder,
} from './projectConfiguration';
import { remember } from './remember';
import { isPresetName, type PresetName, type Selection, selectRules } from './rules/selection';
import { type ArticleSettings, parseSettings, tellProblem } from './settings';
import { mergeParts, partsFor, type SettingsLayer } from './settings/effective';
import { referenceDay } from './settings/referenceDay';
import { VOCABULARY } from './settings/vocabulary';

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

/** What the articles of one folder share, and what became of it: articles to which the same parts apply have the same settings. */
interface FolderSettings {
  readonly layers: readonly SettingsLayer[];
  readonly presets: readonly PresetName[];
  readonly shared: Omit<DocumentSettings, 'selection' | 'reference' | 'linkScope'>;
  readonly byParts: Map<string, DocumentSettings>;
}

export interface Configuration {
  settingsOf(uri: string): Promise<DocumentSettings>;
  /** The document is closed: what was worked out for it alone goes. */
  release(uri: string): void;
  /** Reads everything anew from now on. */
  forget(): void;
  /** A registry of names changed: looks for it anew, and for nothing else. */
  forgetNewsrooms(): void;
  /** Reads what counts in a folder, so that what is wrong with it is told though no article asks. */
  read(folder: string): Promise<void>;
}

/** The editor's `dabir` section for a scope (a workspace folder's URI, or nothing for a loose file). */
export type PullSection = (scope: string | undefined) => Promise<unknown>;

/**
 * Settings by document: the editor's, pulled once a workspace folder, under the project's own, read once a folder of
 * articles. The project's file wins, because the same text must give the same problems at every desk and in CI. `told` hears
 * which files were read for a folder, and what is wrong with each.
 */
export function createConfiguration(
  pull: PullSection,
  workspaceFolderOf: (uri: string) => string | undefined,
  host: Files,
  newsrooms: NewsroomFinder,
  log: Log,
  told: (folder: string, files: readonly ConfigurationFile[]) => void = () => undefined,
): Configuration {
  let sections = new Map<string, Promise<unknown>>();
  let projects = new Map<string, Promise<ProjectConfiguration>>();
  let folders = new Map<string, Promise<FolderSettings>>();
  let documents = new Map<string, Promise<DocumentSettings>>();
  let said = new Set<string>();

  const warnOnce = (message: string): void => {
    if (said.has(message)) return;
    said.add(message);
    log.warn(message);
  };

  const projectOf = (folder: string): Promise<ProjectConfiguration> =>
    remember(projects, folder, async () => {
      const project = await findProjectConfiguration(folder, host, VOCABULARY);
      told(folder, project.files);
      return project;
    });

  /** What is the same for all articles of a folder. */
  const readFolder = async (scope: string | undefined, folder: string | undefined): Promise<FolderSettings> => {
    const [section, project, newsroom] = await Promise.all([
      remember(sections, scope ?? '', () => pull(scope)),
      folder === undefined ? NO_CONFIGURATION : projectOf(folder),
      folder === undefined ? NO_NEWSROOM : newsrooms.of(folder),
    ]);
    const own = parseSettings(sharedSettings(section), VOCABULARY);
    for (const { key, message } of own.problems) warnOnce(`dabir.${key}: ${message.en}`);
    for (const { uri: file, problem } of project.faults) warnOnce(`${file}: ${tellProblem(problem).en}`);
    const editor = parseEditorSettings(section);
    return {
      layers: [{ folder: scope ?? '', settings: own.settings }, ...project.layers],
      presets: [...own.settings.extends, ...project.presets].filter(isPresetName),
      shared: { language: languageOf(editor, project), editor, newsroom, registryFolder: scope ?? folder },
      byParts: new Map(),
    };
  };

  const merge = (parts: readonly ArticleSettings[], { presets, shared }: FolderSettings): DocumentSettings => {
    const { rules, reference, linkScope } = mergeParts(parts);
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
    return { selection, reference: day, linkScope, ...shared };
  };

  const read = async (uri: string): Promise<DocumentSettings> => {
    const scope = workspaceFolderOf(uri);
    const folder = parentFolder(uri);
    const settings = await remember(folders, `${scope ?? ''} ${folder ?? ''}`, () => readFolder(scope, folder));
    const parts = partsFor(settings.layers, uri);
    const key = keyOfParts(parts, settings.layers);
    let merged = settings.byParts.get(key);
    if (merged === undefined) {
      merged = merge(parts, settings);
      settings.byParts.set(key, merged);
    }
    return merged;
  };

  return {
    settingsOf: (uri) => remember(documents, uri, () => read(uri)),
    release: (uri) => {
      documents.delete(uri);
    },
    forget: () => {
      sections = new Map();
      projects = new Map();
      folders = new Map();
      documents = new Map();
      said = new Set();
      newsrooms.forget();
    },
    read: async (folder) => {
      await projectOf(folder);
    },
    forgetNewsrooms: () => {
      folders = new Map();
      documents = new Map();
      newsrooms.forget();
    },
  };
}

/** Which layers and overrides these are. */
function keyOfParts(parts: readonly ArticleSettings[], layers: readonly SettingsLayer[]): string {
  const all = layers.flatMap(({ settings }): ArticleSettings[] => [settings, ...settings.overrides]);
  return parts.map((part) => all.indexOf(part)).join();
}

/** The reader's own choice, else the project's; whoever edits Persian reads Persian. */
function languageOf(editor: EditorSettings, project: ProjectConfiguration): Language {
  if (editor.messages !== 'auto') return editor.messages;
  const chosen = project.layers.map(({ settings }) => settings.messages).filter((messages) => messages !== undefined);
  return chosen.at(-1) === 'en' ? 'en' : 'fa';
}
