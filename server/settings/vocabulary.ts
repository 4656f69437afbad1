import { PRESET_NAMES } from '../rules/presets';
import { RULES } from '../rules/registry';
import type { Vocabulary } from '../settings';

/** What a configuration may name. */
export const VOCABULARY: Vocabulary = { rules: RULES, presets: PRESET_NAMES };
