import { analyse } from '../language/analyse';
import { type Check, fixUntilStable } from '../rules/fix';
import type { Edit } from '../rules/rule';
import { runRules } from '../rules/run';
import type { Selection } from '../rules/selection';
import type { Snapshot } from '../session';
import { difference, distinct } from './codeActions/edits';

/**
 * All safe fixes of the rules selected, until none is left to apply, as edits of the snapshot's text: what `--fix` does on
 * the command line. Empty where there is nothing to mend.
 */
export function mendText(snapshot: Snapshot, selection: Selection): readonly Edit[] {
  const { analysis, settings, text } = snapshot;
  const all = selection === settings.selection;
  const check: Check = (candidate) => {
    if (candidate === text) {
      const problems = all ? snapshot.problems : runRules(analysis, selection);
      return { article: analysis.article, problems };
    }
    const { syntax } = analysis.article;
    const { reference, linkScope, newsroom } = settings;
    const again = analyse(candidate, { syntax, reference, linkScope, registries: newsroom.registries });
    return { article: again.article, problems: runRules(again, selection) };
  };
  const { text: fixed, applied, rounds } = fixUntilStable(text, check, 'safe');
  if (fixed === text) return [];
  return rounds === 1 ? distinct(applied.flatMap(({ fix }) => fix.edits)) : [difference(text, fixed)];
}
