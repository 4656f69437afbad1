import type { ArticleContext } from '../reading/articleContext';
import { fileRange } from '../sources/sources';
import type { Claim } from '../types';
import { groupAtStart, officeAtStart, type PersonMentioned, personAtStart } from './antecedents';

/** The person that the sentence before is about, where nobody spoke in it: «وی» means him. `last` is the claim read last. */
export function subjectBefore(
  context: ArticleContext,
  number: number,
  sentence: number,
  last: Claim | undefined,
): PersonMentioned | undefined {
  if (sentence === 0) return last?.block === number - 1 ? undefined : subjectOfLine(context, number - 1);
  const block = context.blocks[number];
  const before = block.cues.sentences[sentence - 1];
  const { start } = fileRange(block, before.first, before.last);
  // Where somebody spoke in it, he is the one that «وی» goes on with.
  const spoke = last !== undefined && last.block === number && last.start >= start;
  if (spoke && (last.source !== undefined || last.cue === undefined)) return undefined;
  const phrases = context.of(number);
  const named = personAtStart(phrases, before);
  if (named !== undefined) return named;
  const office = spoke ? undefined : (officeAtStart(phrases, before) ?? groupAtStart(phrases, before));
  return office === undefined ? undefined : { office };
}

/** «فرماندار نیز گزارشی ارائه داد.», a paragraph of its own: whom «وی» means in the next. */
function subjectOfLine(context: ArticleContext, number: number): PersonMentioned | undefined {
  const block = context.blocks[number];
  const next = context.blocks[number + 1];
  if (block === undefined || block.block.kind === 'heading' || block.block.section !== next.block.section)
    return undefined;
  const [line, ...others] = block.cues.sentences;
  if (line === undefined || others.length > 0 || context.attributionsOf(number)[0].length > 0) return undefined;
  const phrases = context.of(number);
  const named = personAtStart(phrases, line);
  if (named !== undefined) return named;
  const office = officeAtStart(phrases, line);
  return office === undefined ? undefined : { office };
}
