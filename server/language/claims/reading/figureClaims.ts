import type { BlockCues, SentenceTokens } from '../cues/cues';
import { chooseFigure, continuesFigure, figureEnd, statementsIn } from '../figures/figureChoice';
import type { FigureCue } from '../figures/figures';
import type { PhraseContext } from '../sources/nounPhrase';
import { withoutDateLabel } from './dateLabel';

/** A statement that rests on a figure, a superlative or a charge; tokens, `last` inclusive. */
export interface FigureClaim extends SentenceTokens {
  readonly figure: FigureCue;
  /** «این رقم …» goes on with the figure before it, where there is one. */
  readonly goesOn: boolean;
}

/** What of a part of a sentence somebody ought to be named for, statement by statement. */
export function figureClaimsIn(
  context: PhraseContext,
  cues: BlockCues,
  sentence: number,
  part: SentenceTokens,
): readonly FigureClaim[] {
  return statementsIn(context.words, part).flatMap((statement): readonly FigureClaim[] => {
    const figure = chooseFigure(context, cues, sentence, statement);
    if (figure === undefined) return [];
    const { first, last } = withoutDateLabel(context, statement);
    const end = figureEnd(context, cues.figures[sentence], figure.last, last);
    return [{ first, last: end, figure, goesOn: continuesFigure(context.words, first) }];
  });
}
