import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileText } from '../host';
import type { DayNumber } from '../language/calendars/day';
import type { LinkScope } from '../language/claims/types';
import type { Text } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import { writePlace } from '../language/text/placeWording';
import { createNewsroomFinder, type Newsroom, NO_NEWSROOM } from '../newsroom/findRegistry';
import type { RegistryFile } from '../newsroom/registryFile';
import {
  findProjectConfiguration,
  NO_CONFIGURATION,
  type ProjectConfiguration,
  readProjectConfiguration,
} from '../projectConfiguration';
import { remember } from '../remember';
import { isPresetName, type PresetName } from '../rules/presets';
import { type Selection, type SelectionFault, selectRules } from '../rules/selection';
import { DEFAULT_SETTINGS, type MessageLanguage, type Settings, tellProblem } from '../settings';
import { effectiveSettings, ruleValues, type SettingsLayer } from '../settings/effective';
import { referenceDay } from '../settings/referenceDay';
import { VOCABULARY } from '../settings/vocabulary';
import { type Failure, nameOf } from './files/find';
import { readText } from './files/readText';

/** What holds for one article. */
export interface ArticleConfiguration {
  readonly selection: Selection;
  readonly reference: DayNumber | undefined;
  readonly linkScope: LinkScope;
  readonly messages: MessageLanguage | undefined;
  /** The newsroom's own registry of names; the same object for all articles of one. */
  readonly newsroom: Newsroom;
  /** What it was put together from: a later one has the last word. */
  readonly layers: readonly SettingsLayer[];
  /** Names of presets in the order in which they are given. */
  readonly presets: readonly PresetName[];
  /** The configuration in which something is wrong, as messages write it: what it wanted is then not known for certain. */
  readonly unsound: string | undefined;
}

export interface Configurations {
  of(path: string): Promise<ArticleConfiguration>;
  /** What is wrong with the configurations that were read so far, each once. */
  failures(): readonly Failure[];
}

export interface ConfigurationOptions {
  readonly folder: string;
  /** A path: this configuration and no other. `false`: none at all. `undefined`: the nearest one upward. */
  readonly file: string | false | undefined;
  /** What the command line says on top of all; nothing by default. */
  readonly overrides?: Settings;
  /** Where the search upward begins: at each article (the default), or once, at the working folder. */
  readonly nearest?: 'article' | 'folder';
}

/** `--config FILE`, `--no-config`, or neither, as `ConfigurationOptions` has it. */
export function configurationOf({ config }: { readonly config?: string | boolean }): ConfigurationOptions['file'] {
  return typeof config === 'string' || config === false ? config : undefined;
}

/** Finds and reads configurations, each once. */
export function readConfigurations(options: ConfigurationOptions): Configurations {
  const { folder, file, overrides = DEFAULT_SETTINGS, nearest = 'article' } = options;
  const texts = new Map<string, Promise<FileText>>();
  const host = { readFile: (uri: string) => remember(texts, uri, () => readText(uri)) };
  const newsrooms = createNewsroomFinder(host);
  const projects = new Map<string, Promise<ProjectConfiguration>>();
  const select = rememberSelections();
  const faults = createFaults(folder);

  const startOf = (path: string): string => (nearest === 'folder' ? folder : dirname(path));

  const projectOf = async (path: string): Promise<ProjectConfiguration> => {
    if (file === false) return NO_CONFIGURATION;
    if (file !== undefined) return readProjectConfiguration(uriOf(resolve(folder, file)), host, VOCABULARY);
    return findProjectConfiguration(uriOf(startOf(path)), host, VOCABULARY);
  };

  const read = async (path: string): Promise<ArticleConfiguration> => {
    const project = await remember(projects, file === undefined ? startOf(path) : '', () => projectOf(path));
    faults.ofProject(project);
    const layers: SettingsLayer[] = [...project.layers, { folder: '', settings: overrides }];
    const effective = effectiveSettings(layers, uriOf(path));
    const presets = [...project.presets, ...overrides.extends].filter(isPresetName);
    const selected = select(ruleValues(effective.rules), presets);
    faults.ofSelection(selected.faults, project);
    const newsroom = file === false ? NO_NEWSROOM : await newsrooms.of(uriOf(startOf(path)));
    for (const registry of newsroom.files) faults.ofRegistry(registry);
    const unsound = project.faults.at(0)?.uri;
    return {
      selection: selected.selection,
      reference: effective.reference === undefined ? undefined : referenceDay(effective.reference),
      linkScope: effective.linkScope,
      messages: layers.findLast(({ settings }) => settings.messages !== undefined)?.settings.messages,
      newsroom,
      layers,
      presets,
      unsound: unsound === undefined ? undefined : faults.nameOf(unsound),
    };
  };

  return { of: read, failures: faults.all };
}

/** Collects what is wrong with the configurations and registries of a run, each fault once. */
function createFaults(folder: string) {
  const failures = new Map<string, Failure>();
  const registries = new Set<RegistryFile>();
  const fail = (path: string, message: Text): void => {
    failures.set(`${path}\u0000${message.en}`, { path, message });
  };
  const name = (uri: string): string => nameOf(fileURLToPath(uri), folder);
  return {
    all: (): readonly Failure[] => [...failures.values()],
    /** What messages call a file. */
    nameOf: name,
    ofProject: (project: ProjectConfiguration): void => {
      for (const { uri, problem } of project.faults) fail(name(uri), tellProblem(problem));
    },
    /** Of the rules that a project selects: its own file, the last layer, is what names them. */
    ofSelection: (faults: readonly SelectionFault[], project: ProjectConfiguration): void => {
      const file = project.layers.at(-1)?.file;
      const path = file === undefined ? '' : name(file);
      for (const { key, message } of faults) fail(path, { fa: `${key}: ${message.fa}`, en: `${key}: ${message.en}` });
    },
    ofRegistry: (registry: RegistryFile): void => {
      if (registries.has(registry)) return;
      registries.add(registry);
      for (const message of errorsOf(registry)) fail(name(registry.uri), message);
    },
  };
}

/** One line for each error of a registry; what is only worth knowing is for its writer's editor. */
function errorsOf({ text, unread, faults }: RegistryFile): readonly Text[] {
  if (unread !== undefined) return [unread];
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const lines = indexLines(text);
  return errors.map(({ start, message }) => {
    const place = writePlace(lines.positionAt(start));
    return { fa: `${place.fa}: ${message.fa}`, en: `${place.en}: ${message.en}` };
  });
}

/** Hundreds of articles share one selection of rules: what is asked for alike is selected once. */
function rememberSelections(): typeof selectRules {
  const selections = new Map<string, ReturnType<typeof selectRules>>();
  return (rules, presets) => {
    const key = JSON.stringify([presets, rules]);
    const selected = selections.get(key) ?? selectRules(rules, presets);
    selections.set(key, selected);
    return selected;
  };
}

const uriOf = (path: string): string => pathToFileURL(path).href.replace(/\/$/, '');
