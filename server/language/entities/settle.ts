import { Mark } from '../../data/registry/marks';
import type { Draft } from './draft';
import { registryEntry } from './registry';
import type { RegistryRow } from './types';

/** What the article as a whole says, for the names that one block leaves open. */
export interface ArticleKnowledge {
  /** ISO code of the country that it is about. */
  readonly home: string;
  /** Entries that it names for sure. */
  readonly rows: ReadonlySet<RegistryRow>;
  /** Countries that it names for sure, and those of whom it names someone or something. */
  readonly countries: ReadonlySet<string>;
}

export function learn(drafts: readonly Draft[], home: string): ArticleKnowledge {
  const rows = new Set<RegistryRow>();
  const countries = new Set<string>();
  for (const draft of drafts) {
    if (draft.open || draft.row === undefined) continue;
    rows.add(draft.row);
    const { country } = registryEntry(draft.row);
    if (country !== '') countries.add(country);
  }
  return { home, rows, countries };
}

/** Decides an open mention by what the article says; undefined where nothing decides for it. */
export function settle(draft: Draft, knowledge: ArticleKnowledge): Draft | undefined {
  let best: { readonly row: RegistryRow; readonly confidence: number } | undefined;
  draft.candidates.forEach((row, index) => {
    const confidence = judge(row, draft.needs[index], draft.confidence, knowledge);
    if (confidence > 0 && (best === undefined || confidence > best.confidence)) best = { row, confidence };
  });
  if (best === undefined) return undefined;
  const { row, confidence } = best;
  return { ...draft, row, type: registryEntry(row).type, confidence, open: false };
}

/** How sure an entry is once the article is known; 0 = not at all. */
function judge(row: RegistryRow, needs: number, confidence: number, knowledge: ArticleKnowledge): number {
  const entry = registryEntry(row);
  const named = knowledge.rows.has(row);
  if ((needs & Mark.family) !== 0 || (needs & Mark.afterFull) !== 0) {
    if (!named) return 0;
    if ((needs & Mark.commonWord) !== 0) return confidence >= 0.6 ? 0.6 : 0;
    return 0.88;
  }
  if ((needs & Mark.home) !== 0) return entry.country === knowledge.home ? 0.8 : 0;
  if ((needs & Mark.commonWord) !== 0) {
    // «کیف» where the article writes «کی‌یف» elsewhere, or speaks of its country and the place says where.
    if (named) return 0.85;
    if (entry.type === 'place' && entry.country !== '' && knowledge.countries.has(entry.country) && confidence >= 0.6)
      return 0.75;
    return 0;
  }
  if ((needs & Mark.shared) !== 0) return named ? 0.8 : 0.55;
  return 0;
}
