import type { Phrase } from '../sources/nounPhrase';
import { contextWords } from '../words/contextWords';
import { DOCUMENT_NOUNS } from '../words/vocabulary';
import { firstVerb, hitAt, isPunctuation, lastFiniteVerb, Word, type Words, wordText } from '../words/words';
import type { FigureCue } from './figures';

/** The group of the documents in which people were asked: `data/claims/documentNouns.tsv` has their names. */
export const SURVEY = 'survey';

const isSurvey = (words: Words, token: number): boolean => {
  const hit = hitAt(words, token, 'documentNoun');
  return hit !== undefined && DOCUMENT_NOUNS[hit.row].group === SURVEY;
};

/** Where a stretch names a survey first, -1 where it names none. */
export function surveyIn(words: Words, { first, last }: Phrase): number {
  for (let token = first; token <= last; token += 1) if (isSurvey(words, token)) return token;
  return -1;
}

/** Who answers whatever is asked: «پاسخ‌دهندگان». */
const ASKED = contextWords('asked');
/** Who takes part in a survey or in something else. */
const TAKING_PART = contextWords('taking-part');

/** «پاسخ‌دهندگان», «اکثر شرکت‌کنندگان در این نظرسنجی»: those whom a survey asked. */
export function areAsked(words: Words, { first, last }: Phrase): boolean {
  for (let token = first; token <= last && token <= first + FARTHEST_ASKED; token += 1) {
    if (isPunctuation(words, token, '،')) return false;
    const word = wordText(words, token);
    if (ASKED.has(word)) return true;
    // «شرکت‌کنندگان در این نظرسنجی»
    if (TAKING_PART.has(word)) return surveyIn(words, { first: token + 1, last: token + NEAREST_SURVEY }) >= 0;
  }
  return false;
}

/** «بیش از نیمی از پاسخ‌دهندگان». */
const FARTHEST_ASKED = 4;
/** «شرکت‌کنندگان در این نظرسنجی». */
const NEAREST_SURVEY = 4;

/** What a figure is to a survey: one of its answers, or of how it was done, which claims nothing. */
export type OfSurvey = 'answer' | 'method';

/** How a sentence that holds a figure stands to a survey that the article has told of. */
export interface Told {
  /** The section has told of a survey. */
  readonly known: boolean;
  /** It is what the paragraph told of right before, or the document that the section cited last. */
  readonly goesOn: 'block' | 'section' | undefined;
}

/** What of a survey a figure is, undefined where it is nothing of one. */
export function figureOfSurvey(words: Words, part: Phrase, figure: FigureCue, told: Told): OfSurvey | undefined {
  if (figure.kind === 'accusation') return undefined;
  const survey = surveyIn(words, part);
  const share = figure.measure === 'percent' || figure.measure === 'share';
  if (figure.kind === 'statistic' && !share)
    return (survey >= 0 || told.goesOn !== undefined) && isMethod(words, part, figure) ? 'method' : undefined;
  if (share && isMargin(words, part, figure)) return 'method';
  if (survey >= 0 && (told.known || isWithin(words, survey))) return 'answer';
  if (!told.known) return undefined;
  if (namesAsked(words, part)) return 'answer';
  if (!share || told.goesOn === undefined) return undefined;
  return told.goesOn === 'block' || isOfMany(words, figure, part) ? 'answer' : undefined;
}

/** «در این نظرسنجی», «در نظرسنجی ماه پیش», «این نظرسنجی»: in it something was found. */
const isWithin = (words: Words, survey: number): boolean =>
  (words.flags[survey - 1] & Word.demonstrative) !== 0 || wordText(words, survey - 1) === 'در';

function namesAsked(words: Words, { first, last }: Phrase): boolean {
  for (let token = first; token <= last; token += 1) if (ASKED.has(wordText(words, token))) return true;
  return false;
}

/** «۲۸ درصد معتقد بودند»: whoever is counted does something as many do. */
const isOfMany = (words: Words, { last }: FigureCue, part: Phrase): boolean =>
  firstVerb(words, last + 1, part.last, ({ finite }) => finite)?.form.person === 6;

/** «این نظرسنجی با شرکت ۱۵۰۰ نفر انجام شد», «با حجم نمونهٔ ۱۵۷۰ نفر»: how many were asked. */
function isMethod(words: Words, { first, last }: Phrase, figure: FigureCue): boolean {
  for (let token = figure.first - 1; token >= first && token >= figure.first - 2; token -= 1)
    if (/^نمونه/.test(wordText(words, token))) return true;
  const verb = lastFiniteVerb(words, first, last);
  if (verb === undefined) return false;
  // «مورد پرسش قرار گرفتند»
  const noun = wordText(words, verb.first - (wordText(words, verb.first - 1) === 'قرار' ? 2 : 1));
  return CARRIED_OUT.has(noun) || EXAMINED.has(noun);
}

/** «ضریب خطای این نظرسنجی ۴ درصد است». */
function isMargin(words: Words, { first }: Phrase, figure: FigureCue): boolean {
  for (let token = figure.first - 1; token >= first && token >= figure.first - LONGEST_MARGIN; token -= 1)
    if (/^خطا/.test(wordText(words, token))) return true;
  return false;
}

const LONGEST_MARGIN = 4;

const CARRIED_OUT = contextWords('done-to');
const EXAMINED = contextWords('examined');
