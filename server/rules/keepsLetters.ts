import type { Analysis } from '../language/analyse';
import type { Range } from '../language/article/types';
import { untouchedIn } from '../language/orthography/untouched';
import { oncePer } from './once';
import { indexRanges } from './ranges';

const untouched = oncePer(({ blocks }: Analysis) =>
  indexRanges(
    blocks.flatMap(({ block, reading }) =>
      untouchedIn(reading).map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    ),
  ),
);

/** Whether a stretch is of an address, a hashtag, or Arabic: another spelling of a name would be another name there. */
export const keepsLetters = (analysis: Analysis, range: Range): boolean =>
  untouched(analysis).firstOverlap(range) !== undefined;
