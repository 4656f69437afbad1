import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import type { ResolvedEntity } from '../language/entities/types';
import type { Snapshot } from '../session';

const TYPES = [SemanticTokenTypes.class, SemanticTokenTypes.number] as const;

export const SEMANTIC_TOKENS: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [] };

const NAME = 0;
const DATE = 1;

/**
 * Colour for names and dates, for clients that ask for it: most editors draw a coloured stretch of a right-to-left line by itself
 * and so put its words in the wrong order. No token is longer than its line, none overlaps another: of two the longer.
 */
export function provideSemanticTokens(snapshot: Snapshot): SemanticTokens {
  if (!snapshot.settings.editor.semanticTokens) return { data: [] };
  const { dates, entities } = snapshot.analysis;
  const tokens = [
    ...entities.map(({ start, end }: ResolvedEntity) => ({ start, end, type: NAME })),
    ...dates.map(({ start, end }) => ({ start, end, type: DATE })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const builder = new SemanticTokensBuilder();
  let free = 0;
  for (const { start, end, type } of tokens) {
    if (start < free) continue;
    free = end;
    const first = snapshot.lines.positionAt(start);
    const last = snapshot.lines.positionAt(end).line;
    for (let line = first.line; line <= last; line += 1) {
      const from = Math.max(start, snapshot.lines.lineStart(line));
      const to = Math.min(end, snapshot.lines.lineEnd(line));
      if (from < to) builder.push(line, from - snapshot.lines.lineStart(line), to - from, type, 0);
    }
  }
  return builder.build();
}
