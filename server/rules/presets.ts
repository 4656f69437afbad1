import type { Rule, Severity } from './rule';

/**
 * Ready-made severities.
 *
 * - `recommended`: each rule's own.
 * - `strict`: also the rules that are off by default; hints become infos, infos warnings.
 * - `typography`: Persian orthography and nothing else.
 * - `ci`: what may stop a publication: warnings and errors only.
 * - `academy`, `press`: the spelling of a house. They set options and no severities, and so go with any of the others.
 */
export const PRESET_NAMES = ['recommended', 'strict', 'typography', 'ci', 'academy', 'press'] as const;
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

/** The presets that say how a house spells, and nothing of how grave a problem is. */
export type HouseName = 'academy' | 'press';

export function isHouseName(name: PresetName): name is HouseName {
  return name === 'academy' || name === 'press';
}

/** Options where the houses differ. «دستور خط فارسی» of the Academy; the common style of newspapers. */
export const HOUSES: Readonly<Record<HouseName, Readonly<Record<string, unknown>>>> = {
  academy: {
    'typography/hamza-ezafe': { style: 'heh-hamza' },
    'typography/hamza-seat': { style: 'academy', everyHamza: true },
    'typography/joined-plural-suffix': { pronouns: 'half-space' },
    'typography/zwnj-comparative': { joined: false },
  },
  press: {
    'typography/hamza-ezafe': { style: 'zwnj-ye' },
    'typography/hamza-seat': { style: 'press' },
    'typography/joined-plural-suffix': { pronouns: 'joined' },
    'typography/zwnj-comparative': { joined: true },
  },
};

export const PRESETS: Readonly<Record<Exclude<PresetName, HouseName>, (rule: Rule) => Severity>> = {
  recommended: (rule) => rule.severity,
  strict: (rule) => (BY_CHOICE.has(rule.id) ? rule.severity : STRICTER[rule.severity]),
  typography: (rule) => (rule.id.startsWith('typography/') ? rule.severity : 'off'),
  ci: (rule) => (rule.severity === 'error' || rule.severity === 'warning' ? rule.severity : 'off'),
};

export function isPresetName(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name);
}
