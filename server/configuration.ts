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
import { mergeParts, partsFor, ruleValues, type SettingsLayer } from './settings/effective';
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

export interface ConfigurationSources {
  readonly pull: PullSection;
  readonly workspaceFolderOf: (uri: string) => string | undefined;
  readonly files: Files;
  readonly newsrooms: NewsroomFinder;
  readonly log: Log;
  /** Hears which files were read for a folder, and what is wrong with each. */
  readonly told?: (folder: string, files: readonly ConfigurationFile[]) => void;
}

/**
 * Settings by document: the editor's, pulled once a workspace folder, under the project's own, read once a folder of
 * articles. The project's file wins, because the same text must give the same problems at every desk and in CI.
 */
export function createConfiguration(sources: ConfigurationSources): Configuration {
  const { pull, workspaceFolderOf, files, newsrooms, log, told } = sources;
  let sections = new Map<string, Promise<unknown>>();
  let projects = new Map<string, Promise<ProjectConfiguration>>();
  let folders = new Map<string, Promise<FolderSettings>>();
  let documents = new Map<string, Promise<DocumentSettings>>();
  let warn = warningOnce(log);

  const projectOf = (folder: string): Promise<ProjectConfiguration> =>
    remember(projects, folder, async () => {
      const project = await findProjectConfiguration(folder, files, VOCABULARY);
      told?.(folder, project.files);
      return project;
    });

  const readFolder = async (scope: string | undefined, folder: string | undefined): Promise<FolderSettings> => {
    const [section, project, newsroom] = await Promise.all([
      remember(sections, scope ?? '', () => pull(scope)),
      folder === undefined ? NO_CONFIGURATION : projectOf(folder),
      folder === undefined ? NO_NEWSROOM : newsrooms.of(folder),
    ]);
    return mergeFolder({ scope, folder, section, project, newsroom }, warn);
  };

  const read = async (uri: string): Promise<DocumentSettings> => {
    const scope = workspaceFolderOf(uri);
    const folder = parentFolder(uri);
    const settings = await remember(folders, `${scope ?? ''} ${folder ?? ''}`, () => readFolder(scope, folder));
    return settingsIn(settings, partsFor(settings.layers, uri), warn);
  };

  const forgetNewsrooms = (): void => {
    folders = new Map();
    documents = new Map();
    newsrooms.forget();
  };
  return {
    settingsOf: (uri) => remember(documents, uri, () => read(uri)),
    release: (uri) => {
      documents.delete(uri);
    },
    forget: () => {
      sections = new Map();
      projects = new Map();
      warn = warningOnce(log);
      forgetNewsrooms();
    },
    read: async (folder) => {
      await projectOf(folder);
    },
    forgetNewsrooms,
  };
}

type Warn = (message: string) => void;

/** The same fault holds for many articles, and is told once. */
function warningOnce(log: Log): Warn {
  const said = new Set<string>();
  return (message) => {
    if (said.has(message)) return;
    said.add(message);
    log.warn(message);
  };
}

/** What was read for the articles of a folder. */
interface FolderSources {
  /** The folder of the workspace in which it lies. */
  readonly scope: string | undefined;
  readonly folder: string | undefined;
  /** The editor's section. */
  readonly section: unknown;
  readonly project: ProjectConfiguration;
  readonly newsroom: Newsroom;
}

function mergeFolder({ scope, folder, section, project, newsroom }: FolderSources, warn: Warn): FolderSettings {
  const own = parseSettings(sharedSettings(section), VOCABULARY);
  for (const { key, message } of own.problems) warn(`dabir.${key}: ${message.en}`);
  for (const { uri: file, problem } of project.faults) warn(`${file}: ${tellProblem(problem).en}`);
  const editor = parseEditorSettings(section);
  return {
    layers: [{ folder: scope ?? '', settings: own.settings }, ...project.layers],
    presets: [...own.settings.extends, ...project.presets].filter(isPresetName),
    shared: { language: languageOf(editor, project), editor, newsroom, registryFolder: scope ?? folder },
    byParts: new Map(),
  };
}

/** What holds for an article of a folder to which these parts of its layers apply. */
function settingsIn(folder: FolderSettings, parts: readonly ArticleSettings[], warn: Warn): DocumentSettings {
  const key = keyOfParts(parts, folder.layers);
  const known = folder.byParts.get(key);
  if (known !== undefined) return known;
  const merged = merge(parts, folder, warn);
  folder.byParts.set(key, merged);
  return merged;
}

function merge(parts: readonly ArticleSettings[], { presets, shared }: FolderSettings, warn: Warn): DocumentSettings {
  const { rules, reference, linkScope } = mergeParts(parts);
  const { selection, faults } = selectRules(ruleValues(rules), presets);
  for (const { key, message } of faults) warn(`${key}: ${message.en}`);
  const day = reference === undefined ? undefined : referenceDay(reference);
  return { selection, reference: day, linkScope, ...shared };
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
