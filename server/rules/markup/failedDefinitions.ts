import type { Analysis } from '../../language/analyse';
import { type FailedDefinition, failedDefinitions } from '../../language/article/failedDefinitions';
import { oncePer } from '../once';
import { indexRanges } from '../ranges';

/** The lines of an article that were meant as definitions and are none, as offsets of the article. */
export const failedIn = oncePer(({ article, blocks }: Analysis): readonly FailedDefinition[] =>
  article.syntax !== 'markdown'
    ? []
    : blocks.flatMap(({ block, reading }) =>
        failedDefinitions(reading.source).map(({ start, end, rest, ...others }) => ({
          ...others,
          start: block.start + start,
          end: block.start + end,
          rest: { start: block.start + rest.start, end: block.start + rest.end },
        })),
      ),
);

/** The keys of labels that only such lines define. */
export const failedKeys = oncePer(
  (analysis: Analysis): ReadonlySet<string> => new Set(failedIn(analysis).map(({ key }) => key)),
);

/** Whether a place lies in such a line. */
export const failedRanges = oncePer((analysis: Analysis) => indexRanges(failedIn(analysis)));
