import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { Files, FileText } from './host';
import { aliasFault, yamlFault } from './language/article/yamlFault';
import type { Text } from './language/text';
import { jsonFault } from './language/text/jsonFault';
import { indexLines } from './language/text/lineIndex';
import { writePlace } from './language/text/placeWording';
import { isText, NOT_UTF_8 } from './language/text/utf8';
import { configurationFiles, configurationKey } from './protocol';
import type { SettingsProblem, Vocabulary } from './settings';
import { formatKey, isFileName, parseSettings } from './settings';
import type { SettingsLayer } from './settings/effective';

/** A project's configuration as found: its layers in order, what they extend first, and what is wrong with them. */
export interface ProjectConfiguration {
  readonly layers: readonly SettingsLayer[];
  /** Presets that the layers name, in order; the last one counts. */
  readonly presets: readonly string[];
  readonly faults: readonly ConfigurationFault[];
  /** All files that were read for it. */
  readonly files: readonly ConfigurationFile[];
}

export interface ConfigurationFault {
  readonly uri: string;
  readonly problem: SettingsProblem;
}

/** A file that a configuration, or a part of it, was read from. */
export interface ConfigurationFile {
  readonly uri: string;
  readonly text: string;
  /** The key under which it stands there; none where all of the file is a configuration. */
  readonly root: readonly string[];
  readonly faults: readonly SettingsProblem[];
}

export const NO_CONFIGURATION: ProjectConfiguration = { layers: [], presets: [], faults: [], files: [] };

/** How deep one configuration may extend another. */
const DEEPEST = 8;

/** The folder above, as a URI without `/` at its end; `undefined` at the root and for addresses without folders. */
export function parentFolder(uri: string): string | undefined {
  // `file:///a`, `vscode-vfs://github/a`, and `memfs:/a`, as VS Code writes an address that has no host.
  const scheme = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*|(?=\/))/i.exec(uri)?.[0];
  if (scheme === undefined) return undefined;
  const path = uri
    .slice(scheme.length)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const cut = path.lastIndexOf('/');
  return cut < 0 ? undefined : scheme + path.slice(0, cut);
}

/** Looks for a configuration from a folder upward and reads the first one, with all that it extends. Never rejects. */
export async function findProjectConfiguration(
  folder: string,
  host: Files,
  vocabulary: Vocabulary,
): Promise<ProjectConfiguration> {
  for (let place: string | undefined = folder; place !== undefined; place = parentFolder(place)) {
    const current = place;
    const texts = await Promise.all(candidates(current).map((uri) => host.readFile(uri)));
    const sources = candidates(current).flatMap((uri, index) => {
      const source = sourceOf(uri, texts[index]);
      return source === undefined ? [] : [{ uri, source }];
    });
    if (sources.length === 0) continue;
    const [{ uri, source }, ...others] = sources;
    const ignored = others.map((other) => ignoredFor(uri, other.uri, other.source));
    const project = await readLayers(uri, source, host, vocabulary, []);
    return {
      ...project,
      faults: [
        ...project.faults,
        ...ignored.flatMap((file) => file.faults.map((problem) => ({ uri: file.uri, problem }))),
      ],
      files: [...project.files, ...ignored],
    };
  }
  return NO_CONFIGURATION;
}

/** A configuration of which nothing counts, because there is one before it in the same folder. */
function ignoredFor(counting: string, uri: string, { text, within }: Source): ConfigurationFile {
  const name = counting.slice(counting.lastIndexOf('/') + 1);
  const root = within === undefined ? [] : [configurationKey];
  const message = {
    fa: `${name} در همین پوشه به کار می‌رود و این یکی نه؛ یکی را نگه دارید.`,
    en: `${name} beside it counts, and this one does not; keep one of them.`,
  };
  return { uri, text, root, faults: [{ key: formatKey(root), path: root, message }] };
}

const candidates = (folder: string): string[] =>
  [...configurationFiles, 'package.json'].map((name) => `${folder}/${name}`);

/** What a file says, or why that is not known, and what of it is a configuration where not all of it is. */
interface Source {
  readonly text: string;
  readonly unread?: Text;
  readonly within?: { readonly value: unknown };
}

function sourceOf(uri: string, text: FileText): Source | undefined {
  if (text === undefined) return undefined;
  if (!uri.endsWith('/package.json')) return textOf(text);
  if (typeof text !== 'string') return undefined;
  const within = manifestValue(text);
  if (within === undefined) return undefined;
  return 'broken' in within ? { text, unread: within.broken } : { text, within };
}

function textOf(text: Exclude<FileText, undefined>): Source {
  if (typeof text !== 'string') return { text: '', unread: text.unread };
  return isText(text) ? { text } : { text, unread: NOT_UTF_8 };
}

/** Our key with something to be read in it, which a dependency of the same name has not. */
const OWN_KEY = new RegExp(`"${configurationKey}"\\s*:\\s*\\{`);

/** A manifest is everybody's: one that says nothing to us is passed over in silence, though it be broken. */
function manifestValue(text: string): { readonly value: unknown } | { readonly broken: Text } | undefined {
  if (!text.includes(configurationKey)) return undefined;
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null || !(configurationKey in manifest)) return undefined;
    return { value: manifest[configurationKey as keyof typeof manifest] };
  } catch (error) {
    if (!OWN_KEY.test(text)) return undefined;
    const { fa, en } = jsonFault(text, error);
    return { broken: { fa: `این فایل خوانده نمی‌شود: JSON درستی نیست: ${fa}`, en: `this file cannot be read: ${en}` } };
  }
}

async function readLayers(
  uri: string,
  { text, unread, within }: Source,
  host: Files,
  vocabulary: Vocabulary,
  /** Those that lead to it by `extends`. */
  before: readonly string[],
): Promise<ProjectConfiguration> {
  const own: SettingsProblem[] = [];
  const fault = (path: readonly (string | number)[], fa: string, en: string): void => {
    own.push({ key: formatKey(path), path, message: { fa, en } });
  };
  const root = within === undefined ? [] : [configurationKey];
  const nothing = (): ProjectConfiguration => ({
    ...NO_CONFIGURATION,
    faults: own.map((problem) => ({ uri, problem })),
    files: [{ uri, text, root, faults: own }],
  });
  if (unread !== undefined) {
    fault([], unread.fa, unread.en);
    return nothing();
  }
  let value: unknown;
  try {
    // YAML 1.2 holds JSON, so one reader serves both; aliases are bounded against bombs by the library.
    value = within === undefined ? parseYaml(text, { maxAliasCount: 100, logLevel: 'error' }) : within.value;
  } catch (error) {
    const { fa, en } = reasonOf(error, text);
    fault([], `این فایل خوانده نمی‌شود: ${fa}`, `this file cannot be read: ${en}`);
    return nothing();
  }
  const { settings, problems } = parseSettings(value, vocabulary);
  own.push(...problems);
  const folder = parentFolder(uri) ?? uri;
  const layers: SettingsLayer[] = [];
  const presets: string[] = [];
  const faults: ConfigurationFault[] = [];
  const files: ConfigurationFile[] = [];
  for (const [index, name] of settings.extends.entries()) {
    if (!isFileName(name)) {
      if (vocabulary.presets.includes(name)) presets.push(name);
      continue;
    }
    const target = resolve(folder, name);
    const chain = [...before, uri];
    if (chain.includes(target) || chain.length > DEEPEST) {
      fault(
        ['extends', index],
        `پیکربندی‌ها دور می‌زنند و به هم بازمی‌گردند: «${name}».`,
        `configurations extend one another in a circle: “${name}”.`,
      );
      continue;
    }
    const extended = await host.readFile(target);
    if (extended === undefined) {
      fault(['extends', index], `فایل «${name}» پیدا نشد.`, `there is no file “${name}”.`);
      continue;
    }
    const inherited = await readLayers(target, textOf(extended), host, vocabulary, chain);
    layers.push(...inherited.layers);
    presets.push(...inherited.presets);
    faults.push(...inherited.faults);
    files.push(...inherited.files);
  }
  layers.push({ folder, file: uri, settings });
  return {
    layers,
    presets,
    faults: [...own.map((problem) => ({ uri, problem })), ...faults],
    files: [{ uri, text, root, faults: own }, ...files],
  };
}

function reasonOf(error: unknown, text: string): Text {
  if (!(error instanceof YAMLParseError)) {
    const message = error instanceof Error ? error.message : String(error);
    const alias = aliasFault(message);
    if (alias === undefined) return { fa: message, en: message };
    return placed(indexLines(text).positionAt(Math.max(0, text.indexOf(alias.name))), alias.fault);
  }
  const [place] = error.linePos ?? [];
  if (place === undefined) return yamlFault(error);
  return placed({ line: place.line - 1, character: place.col - 1 }, yamlFault(error));
}

function placed(position: Parameters<typeof writePlace>[0], { fa, en }: Text): Text {
  const at = writePlace(position);
  return { fa: `${at.fa}: ${fa}`, en: `${at.en}: ${en}` };
}

/** A relative path on a folder's URI; `new URL` would refuse schemes that it does not know. */
function resolve(folder: string, name: string): string {
  const parts = folder.split('/');
  for (const step of name.replaceAll('\\', '/').split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(encodeURIComponent(step));
  }
  return parts.join('/');
}

/** Reads one configuration by its address and looks for no other. Never rejects: an absent file is a fault. */
export async function readProjectConfiguration(
  uri: string,
  host: Files,
  vocabulary: Vocabulary,
): Promise<ProjectConfiguration> {
  const text = await host.readFile(uri);
  const source = sourceOf(uri, text);
  if (source !== undefined) return readLayers(uri, source, host, vocabulary, []);
  const message =
    text === undefined
      ? {
          fa: 'چنین پیکربندی‌ای نیست.',
          en: 'there is no such configuration.',
        }
      : { fa: `کلید «${configurationKey}» در آن نیست.`, en: `it has no key “${configurationKey}”.` };
  return { ...NO_CONFIGURATION, faults: [{ uri, problem: { key: '', path: [], message } }] };
}
