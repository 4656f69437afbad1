import type { Front } from './front';
import { claims, dates, names } from './fronts/analysis';
import { fixes } from './fronts/fixes';
import { floods } from './fronts/floods';
import { messages } from './fronts/messages';
import { parser } from './fronts/parser';
import { settings } from './fronts/settings';

/** Every way in for bad input. */
export const FRONTS: readonly Front[] = [parser, dates, names, claims, fixes, floods, settings, messages];
