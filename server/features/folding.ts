import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Snapshot } from '../session';

/** The front matter, each heading's section, and the definitions at the end. */
export function provideFoldingRanges(snapshot: Snapshot): FoldingRange[] {
  const { analysis, lines } = snapshot;
  const { article } = analysis;
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const ranges: FoldingRange[] = [];
  const add = (startLine: number, endLine: number, kind?: FoldingRangeKind): void => {
    if (endLine > startLine) ranges.push(kind === undefined ? { startLine, endLine } : { startLine, endLine, kind });
  };
  if (article.frontMatter !== undefined) {
    const { start, end } = article.frontMatter;
    add(lineOf(start), lineOf(lastCharacter(snapshot, end)), FoldingRangeKind.Comment);
  }
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  for (const [index, heading] of headings.entries()) {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    add(lineOf(heading.start), lineOf(lastCharacter(snapshot, next?.start ?? article.text.length)));
  }
  const first = article.definitions[0];
  const last = article.definitions.at(-1);
  if (first !== undefined && last !== undefined) {
    // Only where they stand together: a paragraph between them must stay in sight.
    const apart = article.blocks.some(({ start }) => start > first.start && start < last.start);
    if (!apart) add(lineOf(first.start), lineOf(last.end), FoldingRangeKind.Imports);
  }
  return ranges;
}

/** The last character before an offset that is no space or line break: folds end where the text does. */
function lastCharacter({ text }: Snapshot, before: number): number {
  let offset = Math.min(before, text.length) - 1;
  while (offset > 0 && /\s/.test(text[offset] ?? '')) offset -= 1;
  return Math.max(0, offset);
}
