import type { Rule, Severity } from './rule';

/**
 * Ready-made severities.
 *
 * - `recommended`: each rule's own.
 * - `strict`: also the rules that are off by default; hints become infos, infos warnings.
 * - `typography`: Persian orthography and nothing else.
 * - `ci`: what may stop a publication: warnings and errors only.
 */
export const PRESET_NAMES = ['recommended', 'strict', 'typography', 'ci'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** Rules that ask for a house's own registry or habits, so that no preset may switch them on. */
const BY_CHOICE: ReadonlySet<string> = new Set([
  'entities/unknown',
  'entities/unannotated',
  'markup/unannotated-entity',
  'markup/unannotated-date',
]);

const STRICTER: Readonly<Record<Severity, Severity>> = {
  off: 'info',
  hint: 'info',
  info: 'warning',
  warning: 'warning',
  error: 'error',
};

export const PRESETS: Readonly<Record<PresetName, (rule: Rule) => Severity>> = {
  recommended: (rule) => rule.severity,
  strict: (rule) => (BY_CHOICE.has(rule.id) ? rule.severity : STRICTER[rule.severity]),
  typography: (rule) => (rule.id.startsWith('typography/') ? rule.severity : 'off'),
  ci: (rule) => (rule.severity === 'error' || rule.severity === 'warning' ? rule.severity : 'off'),
};

export function isPresetName(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name);
}
