import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { anyOf, wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { COMPLETED_VERBS } from '../words/lightVerbs';
import { Trait } from '../words/traits';
import { isStyled, type Words } from '../words/words';
import { classesAt, isCopula, isMark, isNumber, isOneOf, isUnknown, isWordText } from '../words/wordTests';
import { STYLE_ENDS } from './givenNames';

const ADVERBS = wordSet(['اول', 'یکم']);
const REGNAL = anyOf(
  ADVERBS,
  wordSet('دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم'.split(' ')),
);
/** Who bears such a number, before or behind the name. */
const RULERS = wordSet(contextWords('ruler'));
/** What places a runner, and numbers no king: «رضا سوم ایستاد». */
const PLACED = wordSet(['ایستاد', 'ایستادند', 'ماند', 'ماندند', 'آمد', 'قرار', 'نشست', 'بوده', 'باشد']);

/** What rulers leave behind. */
const MONUMENTS = wordSet(contextWords('ruler-monument'));
/** Of whom else is told so, where the name is no word of ours. */
const AROUND = anyOf(
  MONUMENTS,
  wordSet([
    ...['زمان', 'پسر', 'دختر', 'همسر', 'مادر', 'پدر', 'برادر', 'جانشین', 'مرگ', 'بدست', 'دربار', 'سپاه', 'ارتش'],
  ]),
);
/** Years of school: «سارا سوم دبستان است». */
const SCHOOL = wordSet(['دبستان', 'ابتدایی', 'راهنمایی', 'متوسطه', 'دبیرستان', 'تجربی', 'ریاضی', 'انسانی']);

/**
 * Whether the ordinal at a token numbers whom the name before it names: «آمنهوتپ سوم», but «رضا سوم شد», «علی دوم مهر رفت»,
 * «رضا دوم و علی سوم شدند».
 */
export function numbersRuler(words: Words, start: number, at: number): boolean {
  if (!isOneOf(words, at, REGNAL)) return false;
  const next = at + 1;
  if (isPlacing(words, next) || isOneOf(words, next, SCHOOL)) return false;
  if (isNumber(words, next) || (next < words.count && (words.traits[next] & (Trait.time | Trait.temporal)) !== 0))
    return false;
  if (isWordText(words, next, 'و'))
    for (let far = at + 3; far <= at + 5; far += 1)
      if (isOneOf(words, far, REGNAL) && isPlacing(words, far + 1)) return false;
  return !isOneOf(words, at, ADVERBS) || isRuler(words, start, next);
}

const isPlacing = (words: Words, at: number): boolean =>
  isCopula(words, at) || isOneOf(words, at, COMPLETED_VERBS) || isOneOf(words, at, PLACED);

/** «شاه عباس اول», «مجسمه شاپور اول», «… اول، پادشاه …»; but «رضا اول به خانه رفت». */
const isRuler = (words: Words, start: number, next: number): boolean =>
  isOneOf(words, start, RULERS) ||
  isOneOf(words, start - 1, MONUMENTS) ||
  isOneOf(words, start - 1, RULERS) ||
  (isMark(words, next, COMMA) && isOneOf(words, next + 1, RULERS)) ||
  isOneOf(words, next, RULERS);

/** «ناپلئون سوم», «شاه اسماعیل دوم»: the number belongs to the name, and whoever is called so without it is another. */
export function withNumber(words: Words, proposal: Proposal): Proposal {
  const { type, start, end } = proposal;
  if (type !== 'person' || !mayBeNumbered(words, proposal) || !numbersRuler(words, start, end)) return proposal;
  const confidence = Math.max(proposal.confidence, 0.85);
  return byCue(words, 'person', start, end + 1, confidence);
}

/** Whether a name is such as rulers bear: one given name or one that is none of ours, a title of the court, or that of somebody of history. */
function mayBeNumbered(words: Words, { start, end, candidates }: Proposal): boolean {
  if (candidates.length > 0 && registryEntry(candidates[0].row).subtype === 'historical') return true;
  const last = end - 1;
  // «نظام‌الملک چهارم»: titles went from father to son.
  if (isStyled(words, last) || isOneOf(words, last, STYLE_ENDS)) return true;
  const given = (words.classes[last] & NameClass.given) !== 0;
  if (end === start + 1) return given || (candidates.length === 0 && isUnknown(words, last));
  return given && (isOneOf(words, start, RULERS) || (classesAt(words, start) & NameClass.honorific) !== 0);
}

/** «فرمانروایی آمنهوتپ سوم», «پسر آمنهوتپ سوم، …»: a name that nobody knows, by its number and by what stands before it. */
export function byNumber(words: Words, token: number): Proposal | undefined {
  if (!isUnknown(words, token)) return undefined;
  if (!isOneOf(words, token - 1, RULERS) && !(isOneOf(words, token - 1, AROUND) && !isOfLanguage(words, token)))
    return undefined;
  return numbersRuler(words, token, token + 1) ? byCue(words, 'person', token, token + 2, 0.86) : undefined;
}
