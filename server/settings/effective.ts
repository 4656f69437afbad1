import ignore from 'ignore';
import type { LinkScope } from '../language/claims/types';
import type { ArticleSettings, RuleSetting, Settings } from '../settings';

/** A configuration and the folder that its overrides' patterns are relative to, with `/` and no `/` at its end. */
export interface SettingsLayer {
  readonly folder: string;
  /** The address of the file that says so; the editor's own settings and the command line's options have none. */
  readonly file?: string;
  readonly settings: Settings;
}

export interface EffectiveSettings extends ArticleSettings {
  readonly linkScope: LinkScope;
}

/** What holds for one file. `file` is written as the layers' folders are (a path with `/`, or a URI). */
export function effectiveSettings(layers: readonly SettingsLayer[], file: string): EffectiveSettings {
  return mergeParts(partsFor(layers, file));
}

/** The layers in order (what they extend first), each with the overrides that match the file. */
export function partsFor(layers: readonly SettingsLayer[], file: string): readonly ArticleSettings[] {
  return layers.flatMap(({ folder, settings }): ArticleSettings[] => {
    if (settings.overrides.length === 0 || !file.startsWith(`${folder}/`)) return [settings];
    const name = plainName(file, file.slice(folder.length + 1));
    return [settings, ...settings.overrides.filter(({ files }) => matches(files, name))];
  });
}

/** The later part wins, rule by rule. */
export function mergeParts(parts: readonly ArticleSettings[]): EffectiveSettings {
  const rules: Record<string, RuleSetting> = {};
  let reference: string | undefined;
  let linkScope: LinkScope | undefined;
  for (const part of parts) {
    Object.assign(rules, part.rules);
    reference = part.reference ?? reference;
    linkScope = part.linkScope ?? linkScope;
  }
  return { rules, reference, linkScope: linkScope ?? 'chain' };
}

/** Settings of rules as `selectRules` takes them: a severity alone, or with the rule's options. */
export function ruleValues(rules: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, unknown>> {
  const values = Object.entries(rules).map(([id, { severity, options }]): [string, unknown] => [
    id,
    options === undefined ? severity : [severity, options],
  ]);
  return Object.fromEntries(values);
}

/** A URI writes Persian names in percent signs; patterns are written as people write. */
function plainName(file: string, name: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether a path that is relative to the configuration's folder matches one of the patterns. */
export function matches(patterns: readonly string[], name: string): boolean {
  if (!ignore.isPathValid(name)) return false;
  return ignore({ allowRelativePaths: false })
    .add(patterns.flatMap(expandBraces).map((pattern) => pattern.replace(/^\.\//, '/')))
    .ignores(name);
}

/** `a.{md,txt}` → `a.md`, `a.txt`: what `.gitignore` lacks and every writer of globs expects. */
function expandBraces(pattern: string): string[] {
  const group = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (group === null) return [pattern];
  const [whole, inner] = group;
  return inner
    .split(',')
    .flatMap((choice) =>
      expandBraces(pattern.slice(0, group.index) + choice + pattern.slice(group.index + whole.length)),
    );
}
