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
  source: Source,
  host: Files,
  vocabulary: Vocabulary,
  /** Those that lead to it by `extends`. */
  before: readonly string[],
): Promise<ProjectConfiguration> {
  const { text } = source;
  const root = source.within === undefined ? [] : [configurationKey];
  const content = contentOf(source);
  if ('broken' in content) {
    const own = [{ key: formatKey([]), path: [], message: content.broken }];
    return {
      ...NO_CONFIGURATION,
      faults: own.map((problem) => ({ uri, problem })),
      files: [{ uri, text, root, faults: own }],
    };
  }
  const { settings, problems } = parseSettings(content.value, vocabulary);
  const folder = parentFolder(uri) ?? uri;
  const extended = await readExtended(settings.extends, folder, host, vocabulary, [...before, uri]);
  const own = [...problems, ...extended.own];
  return {
    layers: [...extended.layers, { folder, file: uri, settings }],
    presets: extended.presets,
    faults: [...own.map((problem) => ({ uri, problem })), ...extended.faults],
    files: [{ uri, text, root, faults: own }, ...extended.files],
  };
}

/** What a configuration says, before it is looked at; or why it cannot be read. */
function contentOf({ text, unread, within }: Source): { readonly value: unknown } | { readonly broken: Text } {
  if (unread !== undefined) return { broken: unread };
  if (within !== undefined) return within;
  try {
    // YAML 1.2 holds JSON, so one reader serves both; aliases are bounded against bombs by the library.
    return { value: parseYaml(text, { maxAliasCount: 100, logLevel: 'error' }) };
  } catch (error) {
    const { fa, en } = reasonOf(error, text);
    return { broken: { fa: `این فایل خوانده نمی‌شود: ${fa}`, en: `this file cannot be read: ${en}` } };
  }
}

/** What a configuration extends; `own` are its own faults in naming it. */
interface Extended extends ProjectConfiguration {
  readonly own: readonly SettingsProblem[];
}

/** @param chain the configurations that lead here by `extends`, the last of which names these */
async function readExtended(
  names: readonly string[],
  folder: string,
  host: Files,
  vocabulary: Vocabulary,
  chain: readonly string[],
): Promise<Extended> {
  const own: SettingsProblem[] = [];
  const layers: SettingsLayer[] = [];
  const presets: string[] = [];
  const faults: ConfigurationFault[] = [];
  const files: ConfigurationFile[] = [];
  for (const [index, name] of names.entries()) {
    if (!isFileName(name)) {
      if (vocabulary.presets.includes(name)) presets.push(name);
      continue;
    }
    const target = resolve(folder, name);
    const isCircle = chain.includes(target) || chain.length > DEEPEST;
    const text = isCircle ? undefined : await host.readFile(target);
    if (text === undefined) {
      const path = ['extends', index];
      const message = isCircle ? circle(name) : missing(name);
      own.push({ key: formatKey(path), path, message });
      continue;
    }
    const inherited = await readLayers(target, textOf(text), host, vocabulary, chain);
    layers.push(...inherited.layers);
    presets.push(...inherited.presets);
    faults.push(...inherited.faults);
    files.push(...inherited.files);
  }
  return { own, layers, presets, faults, files };
}

const circle = (name: string): Text => ({
  fa: `پیکربندی‌ها دور می‌زنند و به هم بازمی‌گردند: «${name}».`,
  en: `configurations extend one another in a circle: “${name}”.`,
});

const missing = (name: string): Text => ({ fa: `فایل «${name}» پیدا نشد.`, en: `there is no file “${name}”.` });

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
