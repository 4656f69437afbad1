/**
 * The project's configuration (`dabir.config.yaml`, `dabir.config.json`, `package.json#dabir`, VS Code's settings): one
 * schema, from which come its type, its validation and the JSON schema that editors complete from. Pure; evaluates nothing.
 */
import * as v from 'valibot';
import type { LinkScope } from './language/claims/types';
import type { Text } from './language/text';
import { nearest } from './rules/nearest';
import { type Rule, SEVERITIES, type Severity } from './rules/rule';
import { explainIssue } from './settings/explainIssue';
import { referenceDay } from './settings/referenceDay';

export const MESSAGE_LANGUAGES = ['auto', 'fa', 'en'] as const;
const LINK_SCOPES = ['sentence', 'paragraph', 'chain', 'article'] as const satisfies readonly LinkScope[];

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What a configuration says of one rule: its severity, and its options where it names any (validated, defaults filled in). */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options?: unknown;
}

/** What may differ from article to article. */
export interface ArticleSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The reference day where an article names none, as written: `2022-01-10`, or Solar Hijri `۱۴۰۰-۱۰-۲۰` below 1700. */
  readonly reference: string | undefined;
  readonly linkScope: LinkScope | undefined;
}

export interface Override extends ArticleSettings {
  /** Patterns as in `.gitignore` (with `{a,b}`), relative to the configuration's folder. */
  readonly files: readonly string[];
}

export interface Settings extends ArticleSettings {
  /** Presets, or files by a relative path; later ones win over earlier ones, and the file itself over all. */
  readonly extends: readonly string[];
  readonly messages: MessageLanguage | undefined;
  /** Later ones win. */
  readonly overrides: readonly Override[];
}

/** A part of a configuration that was dropped, and why. `key` is its place: `rules["dates/relative"]`. */
export interface SettingsProblem {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly message: Text;
}

/** What the schema needs to know of the rules and presets that exist. */
export interface Vocabulary {
  readonly rules: readonly Pick<Rule, 'id' | 'options' | 'summary' | 'severity'>[];
  readonly presets: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  extends: [],
  rules: {},
  reference: undefined,
  linkScope: undefined,
  messages: undefined,
  overrides: [],
};

export const SeveritySchema = v.picklist(SEVERITIES);
const ReferenceSchema = v.pipe(
  v.string(),
  v.regex(/^$|^[0-9۰-۹٠-٩]{4}[-/][0-9۰-۹٠-٩]{1,2}[-/][0-9۰-۹٠-٩]{1,2}$/),
  // What JSON schema cannot say: that there is such a day.
  v.check((text) => text === '' || referenceDay(text) !== undefined),
  v.description('The day that relative dates count from where an article names none: 2022-01-10 or ۱۴۰۰-۱۰-۲۰.'),
);
const LinkScopeSchema = v.pipe(
  v.picklist(LINK_SCOPES),
  v.description(
    'Which links back a claim: those of its sentence, its paragraph, its whole chain (the default), or besides a «منبع: URL» paragraph for the whole article.',
  ),
);

/** The schema of a configuration. A key whose value is null (a bare `rules:` in YAML) counts as absent. */
export function settingsSchema({ rules, presets }: Vocabulary) {
  const entries = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      v.optional(
        v.pipe(
          v.union([SeveritySchema, v.strictTuple([SeveritySchema, rule.options])]),
          v.description(`${rule.summary.en} (${rule.severity})\n\n${rule.summary.fa}`),
        ),
      ),
    ]),
  );
  const RulesSchema = v.pipe(v.strictObject(entries), v.description('Severity of each rule, or [severity, options].'));
  const name = v.pipe(
    v.string(),
    v.nonEmpty(),
    v.description(`A preset (${presets.join(', ')}) or the relative path of another configuration.`),
  );
  return v.strictObject({
    $schema: v.optional(v.string()),
    extends: v.nullish(v.union([name, v.array(name)])),
    rules: v.nullish(RulesSchema),
    reference: v.nullish(ReferenceSchema),
    linkScope: v.nullish(LinkScopeSchema),
    messages: v.nullish(
      v.pipe(
        v.picklist(MESSAGE_LANGUAGES),
        v.description('Language of messages; auto reads Persian in the editor and follows the locale in a terminal.'),
      ),
    ),
    overrides: v.nullish(
      v.array(
        v.strictObject({
          files: v.pipe(
            v.union([v.string(), v.pipe(v.array(v.string()), v.nonEmpty())]),
            v.description('Patterns as in .gitignore, relative to this file.'),
          ),
          rules: v.nullish(RulesSchema),
          reference: v.nullish(ReferenceSchema),
          linkScope: v.nullish(LinkScopeSchema),
        }),
      ),
    ),
  });
}

type ParsedSettings = v.InferOutput<ReturnType<typeof settingsSchema>>;

/**
 * Reads a configuration. What is wrong is named and dropped, the rest counts: a mistyped rule must not silence the others.
 * Never throws.
 */
export function parseSettings(
  value: unknown,
  vocabulary: Vocabulary,
): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  const schema = settingsSchema(vocabulary);
  const problems: SettingsProblem[] = [];
  let candidate: unknown = value ?? {};
  // To JavaScript a list is an object too, so the schema would take an empty one.
  if (Array.isArray(candidate)) {
    const message = {
      fa: 'پیکربندی باید گروهی از کلیدها و مقدارها باشد، نه یک فهرست.',
      en: 'a configuration is a group of keys and values, not a list.',
    };
    return { settings: DEFAULT_SETTINGS, problems: [{ key: '', path: [], message }] };
  }
  // Each round drops at least one key or element, so it ends.
  for (;;) {
    const result = v.safeParse(schema, candidate, { abortPipeEarly: true });
    if (result.success) {
      const settings = tidy(result.output);
      return { settings, problems: [...problems, ...unknownPresets(settings, vocabulary.presets)] };
    }
    const issues = result.issues.map((issue) => explainIssue(issue, vocabulary.rules));
    problems.push(...issues.map(({ path, message }) => ({ key: formatKey(path), path, message })));
    const paths = issues.map(({ drop }) => drop);
    if (paths.some((path) => path.length === 0)) return { settings: DEFAULT_SETTINGS, problems };
    candidate = without(candidate, paths);
  }
}

function unknownPresets(settings: Settings, presets: readonly string[]): SettingsProblem[] {
  return settings.extends.flatMap((name, index) => {
    if (isFileName(name) || presets.includes(name)) return [];
    const path = ['extends', index];
    if (isAddress(name)) return [{ key: formatKey(path), path, message: NOTHING_FETCHED }];
    const near = nearest(name, presets);
    const known = presets.join(', ');
    return [
      {
        key: formatKey(path),
        path,
        message: {
          fa: `پیش‌تنظیمی به نام «${name}» نیست${near === undefined ? '' : `؛ شاید «${near}»`}. نام‌ها: ${known}؛ یا نشانی نسبی یک فایل (./…).`,
          en: `there is no preset “${name}”${near === undefined ? '.' : `; did you mean “${near}”?`} Presets: ${known}; or the relative path of a file (./…).`,
        },
      },
    ];
  });
}

const NOTHING_FETCHED: Text = {
  fa: 'دبیر چیزی از شبکه نمی‌گیرد؛ آن فایل را کنار خبرها ذخیره کنید و نشانی نسبی‌اش را بنویسید، مانند ./desk.yaml.',
  en: 'Dabir fetches nothing; save that file beside the articles and write its relative path, such as ./desk.yaml.',
};

const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(name);

/** Whether an entry of `extends` names a file rather than a preset. */
export function isFileName(name: string): boolean {
  return !isAddress(name) && /^[./]|[\\]|\.(?:ya?ml|json)$/.test(name);
}

function tidy(parsed: ParsedSettings): Settings {
  return {
    ...tidyArticle(parsed),
    extends: typeof parsed.extends === 'string' ? [parsed.extends] : (parsed.extends ?? []),
    messages: parsed.messages ?? undefined,
    overrides: (parsed.overrides ?? []).map((override) => ({
      ...tidyArticle(override),
      files: typeof override.files === 'string' ? [override.files] : override.files,
    })),
  };
}

function tidyArticle(parsed: Pick<ParsedSettings, 'rules' | 'reference' | 'linkScope'>): ArticleSettings {
  const rules: Record<string, RuleSetting> = {};
  for (const [id, entry] of Object.entries(parsed.rules ?? {})) {
    if (entry === undefined) continue;
    rules[id] = typeof entry === 'string' ? { severity: entry } : { severity: entry[0], options: entry[1] };
  }
  return {
    rules,
    reference: parsed.reference === '' ? undefined : (parsed.reference ?? undefined),
    linkScope: parsed.linkScope ?? undefined,
  };
}

/** A copy without the values at the paths. */
function without(value: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  if (paths.length === 0) return value;
  const inside = (key: string): (readonly (string | number)[])[] =>
    paths.filter((path) => String(path[0]) === key).map((path) => path.slice(1));
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => {
      const deeper = inside(String(index));
      return deeper.some((path) => path.length === 0) ? [] : [without(element, deeper)];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const deeper = inside(key);
      return deeper.some((path) => path.length === 0) ? [] : [[key, without(child, deeper)]];
    }),
  );
}

/** A problem in one line: its place, where it has one, and what is wrong. */
export function tellProblem({ key, message }: SettingsProblem): Text {
  const at = key === '' ? '' : `${key}: `;
  return { fa: `${at}${message.fa}`, en: `${at}${message.en}` };
}

/** `rules["dates/relative"][1].scope`, as one would write it in JavaScript. */
export function formatKey(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\p{L}_$][\p{L}\d_$]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
