import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { beginsAt } from '../terms/clause';
import type { Term } from '../terms/term';
import { isDayWithoutYear } from '../traits';
import { contextWords } from './contextWords';

/** How what lives or lasts until now began: «در ۲ دی ۱۳۲۰ در رشت [زاده] شد». */
const BEGUN = contextWords('begun');
/** Tokens. */
const FARTHEST = 12;
const STOPS: ReadonlySet<string> = new Set(['.', '؛', ':', '؟', '!']);

/** Whether an expression says when somebody was born or something founded: what is told beside it happened another year. */
export function isOfBeginning(reading: Reading, { nextToken, parts }: Atom, before: Term | undefined): boolean {
  if (parts.year === undefined && !isDayWithoutYear(parts)) return false;
  // «متولد ۱۲ تیر ۱۳۲۵»
  if (before?.kind === 'yearHead') return true;
  const { tokens } = reading;
  for (let token = nextToken; token < tokens.count && token < nextToken + FARTHEST; token += 1) {
    const word = wordAt(reading, token);
    if (BEGUN.has(word)) return true;
    if (STOPS.has(word) || beginsAt(reading, token, 'verb')) return false;
  }
  return false;
}
