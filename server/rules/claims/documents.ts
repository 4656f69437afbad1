import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { oncePer } from '../once';
import { indexRanges } from '../ranges';

/** A document noun of the text, and whether it is the first of its kind. */
interface DocumentNoun extends Range {
  readonly row: number;
}

const documentNouns = oncePer(({ blocks }: Analysis) => {
  const nouns = blocks.flatMap(({ block, reading }) =>
    reading.hits
      .filter(({ lexicon }) => lexicon === 'documentNoun')
      .map(
        ({ row, start, end }): DocumentNoun => ({
          row,
          start: block.start + reading.text.starts[start],
          end: block.start + reading.text.ends[end - 1],
        }),
      ),
  );
  const first = new Map<number, number>();
  for (const { row, start } of nouns) first.set(row, Math.min(start, first.get(row) ?? start));
  return { index: indexRanges(nouns), first };
});

/** Whether the document that a stretch names («این بیانیه») is named before it too («بیانیه‌ای منتشر کرد»). */
export function isNamedBefore(analysis: Analysis, place: Range): boolean {
  const { index, first } = documentNouns(analysis);
  return index.overlapping(place).some(({ row, start, end }) => {
    const earliest = first.get(row);
    return start >= place.start && end <= place.end && earliest !== undefined && earliest < place.start;
  });
}
