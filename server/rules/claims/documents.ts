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
  return { nouns, index: indexRanges(nouns), first };
});

/** Whether the document that a stretch names («این بیانیه») is named before it too («بیانیه‌ای منتشر کرد»). */
export function isNamedBefore(analysis: Analysis, place: Range): boolean {
  const { index, first } = documentNouns(analysis);
  return index.overlapping(place).some(({ row, start, end }) => {
    const earliest = first.get(row);
    return start >= place.start && end <= place.end && earliest !== undefined && earliest < place.start;
  });
}

/** «همین اطلاعیه», «در این اطلاعیه آمده است»: what was named just before. */
const DEMONSTRATIVE = /(?:^|\s)(?:این|همین|همان)\s+$/;

/** Sources behind words: «در [اطلاعیه‌ای][م۵] نوشت», «در [اطلاعیه‌ای](https://…) نوشت». */
const sourceTexts = oncePer(({ article: { links } }: Analysis) =>
  indexRanges(
    links
      .filter(({ role, kind, definition }) => role === 'source' && (kind === 'inline' || definition !== undefined))
      .map(({ text, block }) => ({ ...text, block })),
  ),
);

/** Whether a stretch («همین اطلاعیه») points back to a document of its section that is a link where it was named last. */
export function isLinkedBefore(analysis: Analysis, place: Range): boolean {
  const { nouns, index } = documentNouns(analysis);
  const noun = index.overlapping(place).find(({ start, end }) => start >= place.start && end <= place.end);
  if (noun === undefined || !DEMONSTRATIVE.test(analysis.article.text.slice(place.start, noun.start))) return false;
  const before = nouns.findLast(({ row, start }) => row === noun.row && start < place.start);
  const link = before === undefined ? undefined : sourceTexts(analysis).covering(before);
  return link !== undefined && link.block >= 0 && sectionOf(analysis, link.start) === sectionOf(analysis, place.start);
}

const sectionOf = ({ article: { blocks } }: Analysis, at: number): number | undefined =>
  blocks.find(({ start, end }) => start <= at && at <= end)?.section;
