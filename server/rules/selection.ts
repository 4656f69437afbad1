import { getDotPath, safeParse } from 'valibot';
import type { Text } from '../language/text';
import { HOUSES, isHouseName, isPresetName, PRESETS, type PresetName } from './presets';
import { RULES, ruleById } from './registry';
import { type Rule, SEVERITIES, type Severity } from './rule';
import { tellUnknownRule } from './unknownRule';

/** `{ "dates/relative": "off", "claims/unlinked-quote": ["error", { "minimumWords": 6 }] }`, not yet trusted. */
export type RuleSettings = Readonly<Record<string, unknown>>;

/** A rule that runs, its severity and its options with the defaults filled in. */
export interface SelectedRule {
  readonly rule: Rule;
  readonly severity: Exclude<Severity, 'off'>;
  readonly options: unknown;
}

/** The rules that run, in the registry's order. */
export type Selection = readonly SelectedRule[];

/** What is wrong with a setting, which is then ignored. */
export interface SelectionFault {
  /** Where: a rule's id, with the option's path behind it where an option is meant (`claims/unlinked-quote.minimumWords`). */
  readonly key: string;
  readonly message: Text;
}

const RULE_IDS = RULES.map(({ id }) => id);

/**
 * Reads settings over presets: severities are those of the last that sets any, options those of the last house. Never
 * throws: what cannot be read is told in `faults`, and the presets' word stands.
 */
export function selectRules(
  settings: RuleSettings = {},
  presets: PresetName | readonly PresetName[] = 'recommended',
): { readonly selection: Selection; readonly faults: readonly SelectionFault[] } {
  const named: readonly PresetName[] = typeof presets === 'string' ? [presets] : presets;
  const { preset, house } = countingPresets(named);
  const faults: SelectionFault[] = [];
  for (const id of Object.keys(settings))
    if (ruleById(id) === undefined) faults.push({ key: id, message: tellUnknownRule(id, RULE_IDS) });
  const selection: SelectedRule[] = [];
  for (const rule of RULES) {
    const base = {
      severity: PRESETS[preset](rule),
      options: defaultOptions(rule, house === undefined ? {} : HOUSES[house][rule.id]),
    };
    const own = id(settings, rule);
    const read = own === undefined ? base : readSetting(rule, own, base, faults);
    if (read.severity !== 'off') selection.push({ rule, severity: read.severity, options: read.options });
  }
  return { selection, faults };
}

/** Of the presets that are named, those that count: the last that sets severities, and the last house. */
export function countingPresets(named: readonly PresetName[]) {
  return {
    preset: named.filter((name) => !isHouseName(name)).at(-1) ?? 'recommended',
    house: named.filter(isHouseName).at(-1),
  };
}

/** Only these rules, at their own severity (`off` ones as `warning`) and with default options: for one rule's page and tests. */
export function onlyRules(...ids: readonly string[]): Selection {
  return RULES.filter((rule) => ids.includes(rule.id)).map((rule) => ({
    rule,
    severity: rule.severity === 'off' ? 'warning' : rule.severity,
    options: defaultOptions(rule),
  }));
}

function id(settings: RuleSettings, rule: Rule): unknown {
  return Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
}

function defaultOptions(rule: Rule, options: unknown = {}): unknown {
  const parsed = safeParse(rule.options, options);
  if (!parsed.success) throw new Error(`${rule.id}: an option has no default`);
  return parsed.output;
}

function readSetting(
  rule: Rule,
  setting: unknown,
  base: { readonly severity: Severity; readonly options: unknown },
  faults: SelectionFault[],
): { readonly severity: Severity; readonly options: unknown } {
  const [severity, options, ...rest] = Array.isArray(setting) ? (setting as readonly unknown[]) : [setting];
  if (!isSeverity(severity) || rest.length > 0) {
    faults.push(badSeverity(rule.id, severity));
    return base;
  }
  if (options === undefined) return { severity, options: base.options };
  const parsed = safeParse(rule.options, options);
  if (parsed.success) return { severity, options: parsed.output };
  for (const issue of parsed.issues) {
    const path = getDotPath(issue);
    faults.push({
      key: path === null ? rule.id : `${rule.id}.${path}`,
      message: {
        fa: `گزینهٔ «${path ?? rule.id}» درست نیست: ${issue.expected ?? 'مقدار دیگری'} لازم است، نه ${issue.received}.`,
        en: `Option “${path ?? rule.id}” is not right: expected ${issue.expected ?? 'another value'}, not ${issue.received}.`,
      },
    });
  }
  return { severity, options: base.options };
}

function isSeverity(value: unknown): value is Severity {
  return typeof value === 'string' && (SEVERITIES as readonly string[]).includes(value);
}

function badSeverity(key: string, given: unknown): SelectionFault {
  const shown = typeof given === 'string' ? `«${given}»` : (JSON.stringify(given) ?? 'undefined');
  const choices = SEVERITIES.join(', ');
  return {
    key,
    message: {
      fa: `شدت ${shown} شناخته نیست؛ یکی از این‌ها را بنویسید: ${choices}، یا [شدت، گزینه‌ها].`,
      en: `Unknown severity ${typeof given === 'string' ? `“${given}”` : shown}; write one of ${choices}, or [severity, options].`,
    },
  };
}

export { isPresetName, type PresetName };
