import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isCounted, isDeterminer, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';

const ALLIED = wordSet(['حزب', 'ایتلاف', 'جنبش', 'فهرست', 'اتحاد']);
const PEOPLE = endingIn(['ان']);
const AIMED = wordSet(['برای', 'علیه']);

/** «حزب مردم برای آزادی و دموکراسی», «جنبش به سوی سوسیالیسم»: what a party is for, to the end of its phrase. */
function aimed(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, ALLIED) || isCounted(words, token)) return undefined;
  let at = token + 1;
  while (at < token + 3 && isWord(words, at) && !isBoundary(words, at) && !known.has(at)) at += 1;
  const towards = at === token + 1 && isWordText(words, at, 'به') && isOneOf(words, at + 1, TOWARDS);
  // «ائتلاف برای اقلیم برنامه‌ای ندارد»: what it does for it; but «اتحاد برای بلغارستان».
  if (!towards && !(isOneOf(words, at, AIMED) && (at > token + 1 || known.has(at + 1)))) return undefined;
  const from = towards ? at + 2 : at + 1;
  const isPart = (part: number): boolean =>
    isWord(words, part) && !isBoundary(words, part) && (words.traits[part] & Trait.inflected) === 0;
  if (!isPart(from)) return undefined;
  let end = known.get(from)?.end ?? from + 1;
  if (isWordText(words, end, 'و') && isPart(end + 1) && !known.has(end + 1)) end += 2;
  const closed = isBoundary(words, end) ? !isVerb(words, end) || isOneOf(words, end, SAYS) : isVerb(words, end + 1);
  return closed ? byCue(words, 'organisation', token, end, 0.86) : undefined;
}
const SAYS = wordSet(['گفت', 'میگوید', 'نوشت', 'میخواهد', 'گفته']);
const TOWARDS = wordSet(['سوی', 'سمت']);

const NO_TWIN =
  NameClass.role | NameClass.honorific | NameClass.organisation | NameClass.weakOrganisation | NameClass.place;

/** «حزب عمل و همبستگی», «ائتلاف بازسازی و توسعه»: two nouns that an alliance has written on its banner, and nothing behind them. */
function twinNouns(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, ALLIED) || known.has(token) || isCounted(words, token)) return undefined;
  if (!isWordText(words, token + 2, 'و') || !isBoundary(words, token + 4) || isVerb(words, token + 4)) return undefined;
  const isNoun = (at: number): boolean =>
    isWord(words, at) &&
    !isBoundary(words, at) &&
    !known.has(at) &&
    !isDeterminer(words, at) &&
    (words.classes[at] & NO_TWIN) === 0 &&
    (words.traits[at] & (Trait.inflected | Trait.demonym | Trait.time)) === 0;
  // «حزب دموکرات و کارگران»: people are named with people.
  if (endsWith(words, token + 3, PEOPLE) && !endsWith(words, token + 1, PEOPLE)) return undefined;
  return isNoun(token + 1) && isNoun(token + 3) ? byCue(words, 'organisation', token, token + 4, 0.84) : undefined;
}

/** An alliance by what it has written on its banner: two nouns, or what it is for. */
export const allianceOf = (words: Words, token: number, known: Known): Proposal | undefined =>
  twinNouns(words, token, known) ?? aimed(words, token, known);
