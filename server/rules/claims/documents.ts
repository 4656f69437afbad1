import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';

/** Whether the document that a stretch names («این بیانیه») is named before it too («بیانیه‌ای منتشر کرد»). */
export function isNamedBefore({ blocks }: Analysis, place: Range): boolean {
  const rows = new Set<number>();
  const earlier = new Set<number>();
  for (const { block, reading } of blocks) {
    for (const { lexicon, row, start, end } of reading.hits) {
      if (lexicon !== 'documentNoun') continue;
      const from = block.start + reading.text.starts[start];
      if (from >= place.start && block.start + reading.text.ends[end - 1] <= place.end) rows.add(row);
      else if (from < place.start) earlier.add(row);
    }
  }
  return [...rows].some((row) => earlier.has(row));
}
