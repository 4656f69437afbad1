import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import type { Atom } from '../phrases/atom';
import { isVerb } from '../terms/clause';
import type { Term } from '../terms/term';
import { infinitiveOf } from './tense';

/** What is done to somebody in «او را به این روز انداخت». */
const BROUGHT: ReadonlySet<string> = new Set(['انداختن', 'افتادن', 'نشاندن', 'کشاندن', 'رساندن', 'درآوردن']);

/** Whether «این روز» is a plight and no day: «گرانی ما را به این روز [انداخت]». */
export function isPlight(
  { tokens, hits }: Reading,
  { nextToken, parts }: Atom,
  before: Term | undefined,
  first: Term,
): boolean {
  if (first.kind !== 'demonstrative' || parts.dayOffset === undefined || before?.kind !== 'left') return false;
  if (nextToken >= tokens.count) return false;
  const start = tokens.starts[nextToken];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (isVerb(hits[index]) && BROUGHT.has(infinitiveOf(hits[index]))) return true;
  return false;
}
