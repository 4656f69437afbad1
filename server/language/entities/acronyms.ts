import { CLOSING_QUOTE } from '../text/marks';
import { TokenClass } from '../text/tokens';
import { byCue } from './byCue';
import type { Proposal } from './spans';
import { endingIn } from './words/endings';
import type { Words } from './words/words';
import { endsWith, isMark, isUnknown } from './words/wordTests';

const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);
/** «CDU», «AfD», «IoT». */
const CAPITALS = /^[A-Z][A-Za-z]?[A-Z]{1,6}$/;
const LONGEST = 8;
/** What says of an organisation where it is from or who belongs to it: «(بریتانیایی)», «(بازنشستگان)». */
const NO_ACRONYM = endingIn(['ی', 'ان', 'ات', 'ها', 'ین', 'های', 'ده', 'یه']);

/**
 * What an organisation is called for short, in brackets right behind its name: «سازمان ملی مدیریت بحران (NDMA)», «شرکت مدیریت
 * تولید برق (متبک)». Names that stand there already are left as they are.
 */
export function withAcronyms(source: string, words: Words, proposals: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  proposals.forEach((proposal, index) => {
    if (proposal.type !== 'organisation') return;
    const at = bracketedAt(words, proposal);
    if (at === undefined || proposals[index + 1]?.start === at || !isAcronym(source, words, at)) return;
    found.push(byCue(words, 'organisation', at, at + 1, 0.85));
  });
  return found.length === 0 ? proposals : [...proposals, ...found].sort((a, b) => a.startUnit - b.startUnit);
}

/** Whether a name is all that stands in the brackets right behind another. */
export function isInBrackets(words: Words, name: Proposal, before: Proposal): boolean {
  const open = isMark(words, before.end, CLOSING_QUOTE) ? before.end + 1 : before.end;
  return isMark(words, open, OPEN) && name.start === open + 1 && isMark(words, name.end, CLOSE);
}

/** The one token in the brackets right behind a name. */
function bracketedAt(words: Words, { end, endUnit }: Proposal): number | undefined {
  const whole = endUnit === words.tokens.ends[end - 1];
  // «حزب «آلترناتیو برای آلمان» (AfD)».
  const open = isMark(words, end, CLOSING_QUOTE) ? end + 1 : end;
  return whole && isMark(words, open, OPEN) && isMark(words, open + 2, CLOSE) ? open + 1 : undefined;
}

function isAcronym(source: string, words: Words, at: number): boolean {
  const { tokens, text } = words;
  if (tokens.classes[at] === TokenClass.latin)
    return CAPITALS.test(source.slice(text.starts[tokens.starts[at]], text.ends[tokens.ends[at] - 1]));
  const length = tokens.ends[at] - tokens.starts[at];
  return isUnknown(words, at) && length > 2 && length <= LONGEST && !endsWith(words, at, NO_ACRONYM);
}
