import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { indexLines, type LineIndex } from './language/text/lineIndex';

/**
 * The text after an incremental change. Places beyond the text are drawn back to its end and a range that ends before it
 * begins is turned round, so that a confused client damages no more than its own text.
 */
export function applyChanges(
  text: string,
  changes: readonly TextDocumentContentChangeEvent[],
  lines: LineIndex = indexLines(text),
): string {
  let current = text;
  let index: LineIndex | undefined = lines;
  for (const change of changes) {
    if (!('range' in change)) {
      current = change.text;
    } else {
      index ??= indexLines(current);
      const first = index.offsetAt(change.range.start);
      const second = index.offsetAt(change.range.end);
      current = current.slice(0, Math.min(first, second)) + change.text + current.slice(Math.max(first, second));
    }
    index = undefined;
  }
  return current;
}
