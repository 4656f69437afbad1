import { type AnalysisCache, createAnalysisCache } from './language/analyse';
import { createRuleMemory, type RuleMemory } from './rules/outlineProblems';

/** What is kept of an open document from one version to the next, so that a keystroke costs only what it changes. */
export interface DocumentMemory {
  readonly analysis: AnalysisCache;
  readonly rules: RuleMemory;
}

export function createDocumentMemory(): DocumentMemory {
  return { analysis: createAnalysisCache(), rules: createRuleMemory() };
}
