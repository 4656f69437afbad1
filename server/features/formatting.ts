import type { DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { applyFixes } from '../rules/fix';
import type { Selection } from '../rules/selection';
import type { Snapshot } from '../session';
import { distinct } from './codeActions/edits';
import { mendText } from './mendText';
import { stretchOf, textEditOf } from './places';

/** Formatting is typography: half-spaces, letters, digits and marks, as far as mending them is safe. Words stay. */
const isTypography = (rule: string): boolean => rule.startsWith('typography/');

const typographyOf = (selection: Selection): Selection => selection.filter(({ rule }) => isTypography(rule.id));

export function provideFormatting(snapshot: Snapshot): TextEdit[] {
  return mendText(snapshot, typographyOf(snapshot.settings.selection)).map((edit) => textEditOf(snapshot, edit));
}

/** One round within a stretch: what an edit there would need elsewhere (a link's label) is left to the whole text's turn. */
export function provideRangeFormatting(
  snapshot: Snapshot,
  { range }: Pick<DocumentRangeFormattingParams, 'range'>,
): TextEdit[] {
  const { start, end } = stretchOf(snapshot, range);
  const inside = snapshot.problems.filter(
    (problem) =>
      isTypography(problem.rule) &&
      problem.start >= start &&
      problem.end <= end &&
      problem.fixes.every(({ edits }) => edits.every((edit) => edit.start >= start && edit.end <= end)),
  );
  const { applied } = applyFixes(snapshot.analysis.article, inside, 'safe');
  return distinct(applied.flatMap(({ fix }) => fix.edits)).map((edit) => textEditOf(snapshot, edit));
}
