import type { ReadBlock } from '../../analysis';
import type { BlockCues, SentenceTokens } from '../cues/cues';
import { chooseFigure, continuesFigure, figureEnd, statementsIn } from '../figures/figureChoice';
import type { FigureCue } from '../figures/figures';
import { figureOfSurvey, SURVEY, surveyIn } from '../figures/surveys';
import type { PhraseContext } from '../sources/nounPhrase';
import { fileRange } from '../sources/sources';
import type { Chains } from '../speakers/chains';
import type { Claim } from '../types';
import { restsOnCited } from './claimBefore';
import { withoutDateLabel } from './dateLabel';
import { NOBODY_NAMED, type Statement } from './draft';

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

/** What stands before a figure: the article's last claim, the chain of the last figure in the block, and who is known. */
export interface BeforeFigure {
  readonly claim: Claim | undefined;
  readonly figureChain: number | undefined;
  readonly chains: Chains;
}

/** What a figure states: of itself, or as one of the answers of a survey; undefined where it rests on what was cited. */
export function figureStatement(
  block: ReadBlock,
  { number, sentence }: { readonly number: number; readonly sentence: number },
  { first, last, figure, goesOn }: FigureClaim,
  { claim, figureChain, chains }: BeforeFigure,
): Statement | undefined {
  if (restsOnCited(claim, block, number, sentence)) return undefined;
  const { section } = block.block;
  const survey = chains.documentOf(SURVEY, section);
  const isLast = survey !== undefined && chains.lastDocument(section) === survey;
  const of = figureOfSurvey(block.cues.words, { first, last }, figure, {
    known: survey !== undefined,
    goesOn: !isLast ? undefined : claim?.block === number && claim.chain === survey ? 'block' : 'section',
  });
  if (of === 'method') return undefined;
  const cue = fileRange(block, figure.first, figure.last);
  if (of === undefined) {
    const chain = (goesOn ? figureChain : undefined) ?? chains.fresh();
    return { ...NOBODY_NAMED, kind: figure.kind, cue, chain };
  }
  if (survey !== undefined) return { ...NOBODY_NAMED, kind: 'document', chain: survey };
  const chain = chains.fresh();
  chains.rememberDocument(SURVEY, chain, section);
  return { ...NOBODY_NAMED, kind: 'document', cue: surveyRange(block, { first, last }), chain };
}

/** «در نظرسنجی ماه پیش»: what says that people were asked. */
function surveyRange(block: ReadBlock, part: SentenceTokens): Claim['cue'] {
  const survey = surveyIn(block.cues.words, part);
  return survey < 0 ? undefined : fileRange(block, survey, survey);
}
