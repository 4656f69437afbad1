import { cardinals } from '../../text/cardinals';
import { ordinals } from '../../text/ordinals';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { endsWith, isNumber, isOneOf, isWordText } from '../words/wordTests';

const COURTS = wordSet(['دادگاه', 'دادگاههای', 'دادسرا', 'دادسرای', 'دیوان', 'بازپرسی']);
const NUMERALS = wordSet(cardinals(1, 10));
/** The endings of ordinals: «چهارم», «اول». */
const ORDINALS = endingIn(['م', 'اول']);

/** «قانون آیین‌نامه داخلی مجلس شورای اسلامی», «کمیسیون اصل نود مجلس شورای اسلامی»: the whole name of whose law or organ it is. */
export function withParliament(words: Words, proposal: Proposal): Proposal {
  const { type, start, end } = proposal;
  const organ = type === 'organisation' && end > start + 1;
  if (!(organ || type === 'work') || !isWordText(words, end - 1, 'مجلس')) return proposal;
  if (!isWordText(words, end, 'شورای') || !isWordText(words, end + 1, 'اسلامی')) return proposal;
  return { ...proposal, end: end + 2, endUnit: words.tokens.ends[end + 1] };
}

/** «مجلس ششم»: which one it was, that the registry does not know; but «مجلس سوم خرداد را …». */
export function withTerm(words: Words, proposal: Proposal): Proposal {
  const { type, start, end } = proposal;
  if (type !== 'organisation' || end !== start + 1 || !isWordText(words, start, 'مجلس')) return proposal;
  if (!isOneOf(words, end, TERMS)) return proposal;
  // «نخستین استیضاح مجلس هفتم است که …».
  if (isOneOf(words, end + 1, RANKS_IT) && !isWordText(words, end + 2, 'که')) return proposal;
  if (end + 1 < words.count && (words.traits[end + 1] & Trait.temporal) !== 0) return proposal;
  return byCue(words, 'organisation', start, end + 1, 0.96);
}
/** «مجلس دوم شد»: its place among others. */
const RANKS_IT = wordSet(['شد', 'شدند', 'بود', 'ماند', 'ایستاد', 'است']);
const TERMS = wordSet(ordinals(1, 12));

/** «شعبه چهارم دادگاه انقلاب دزفول»: the chamber is what judges, and no entry of the registry, which knows the court. */
export function withChamber(words: Words, proposal: Proposal): Proposal {
  const { start } = proposal;
  if (proposal.type !== 'organisation' || !isOneOf(words, start, COURTS)) return proposal;
  const numbered =
    isNumber(words, start - 1) || endsWith(words, start - 1, ORDINALS) || isOneOf(words, start - 1, NUMERALS);
  if (!numbered || !isWordText(words, start - 2, 'شعبه')) return proposal;
  const startUnit = words.tokens.starts[start - 2];
  return { ...proposal, start: start - 2, startUnit, candidates: [], via: 'cue', confidence: 0.86 };
}
