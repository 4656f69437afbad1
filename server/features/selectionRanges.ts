import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Range } from '../language/article/types';
import { sourceRange } from '../language/text/reading';
import type { Snapshot } from '../session';
import { offsetOf, rangeOf, touches } from './places';

/** Outward from each caret: word, name or date, sentence, quotation, paragraph, section, article. */
export function provideSelectionRanges(
  snapshot: Snapshot,
  { positions }: Pick<SelectionRangeParams, 'positions'>,
): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetOf(snapshot, position);
    const stretches = [...around(snapshot, offset)].sort((a, b) => a.end - a.start - (b.end - b.start));
    let result: SelectionRange | undefined;
    let outer: Range = { start: 0, end: snapshot.text.length };
    // From the outermost inward; one that sticks out of its neighbour would break the protocol's order.
    for (const stretch of [...stretches.reverse()]) {
      if (result !== undefined && (stretch.start < outer.start || stretch.end > outer.end)) continue;
      if (result !== undefined && stretch.start === outer.start && stretch.end === outer.end) continue;
      result =
        result === undefined
          ? { range: rangeOf(snapshot, stretch) }
          : { range: rangeOf(snapshot, stretch), parent: result };
      outer = stretch;
    }
    return result ?? { range: rangeOf(snapshot, { start: offset, end: offset }) };
  });
}

function* around({ analysis, text }: Snapshot, offset: number): Iterable<Range> {
  yield { start: 0, end: text.length };
  for (const item of [...analysis.dates, ...analysis.entities, ...analysis.article.links]) {
    if (touches(item, offset)) yield item;
  }
  for (const quotation of quotations(text, offset)) yield quotation;
  const index = analysis.blocks.findIndex(({ block }) => touches(block, offset));
  const found = analysis.blocks[index];
  if (found === undefined) return;
  const { block, reading } = found;
  yield block;
  const section = analysis.article.blocks.filter((other) => other.section === block.section);
  const first = section[0];
  const last = section.at(-1);
  if (first !== undefined && last !== undefined) yield { start: first.start, end: last.end };
  const inFile = (start: number, end: number): Range => {
    const range = sourceRange(reading.text, start, end);
    return { start: block.start + range.start, end: block.start + range.end };
  };
  for (const { start, end } of reading.sentences) {
    const sentence = end > start ? inFile(start, end) : undefined;
    if (sentence !== undefined && touches(sentence, offset)) yield sentence;
  }
  const { tokens } = reading;
  for (let token = 0; token < tokens.count; token += 1) {
    const word = inFile(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
    if (word.start > offset) break;
    if (touches(word, offset)) yield word;
  }
}

/** «…» around an offset, within and with the marks; a quotation does not leave its line. */
function quotations(text: string, offset: number): Range[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const open = text.lastIndexOf('«', offset - 1);
  const close = text.indexOf('»', offset);
  const lineEnd = text.indexOf('\n', offset);
  if (open < lineStart || close < 0 || (lineEnd >= 0 && close > lineEnd)) return [];
  if (text.slice(open, offset).includes('»')) return [];
  return [
    { start: open + 1, end: close },
    { start: open, end: close + 1 },
  ];
}
