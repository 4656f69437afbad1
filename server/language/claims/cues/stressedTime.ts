import { TokenClass } from '../../text/tokens';
import { hitAt, type VerbGroup, Word, type Words, wordText } from '../words/words';

/** Lexicons whose words tell when. */
const TIMES = ['timeUnit', 'month', 'weekday', 'relativeDay'] as const;
const AGO = /^(?:گذشته|پیش|قبل|بعد)$/;
const SMALL_WORDS = Word.demonstrative | Word.adverb | Word.inner | Word.and | Word.prep;

/**
 * «همین دیروز بود که سخنگو گفت …», «در همین نشست بود که …»: whether what a copula stresses is when or where something happened, so that what
 * follows «که» is told as it is in a sentence of its own. `first` is where the clause of the copula begins.
 */
export function isStressedTime(words: Words, first: number, copula: VerbGroup): boolean {
  const { classes } = words.reading.tokens;
  if (first >= copula.first || copula.form.negative) return false;
  // «در تهران بود که …», «پس از این دیدار بود که …».
  if ((words.flags[first] & Word.prep) !== 0) return true;
  let tellsTime = false;
  for (let token = first; token < copula.first; token += 1) {
    const isTime = TIMES.some((lexicon) => hitAt(words, token, lexicon) !== undefined);
    tellsTime ||= isTime;
    if (
      !isTime &&
      classes[token] !== TokenClass.number &&
      (words.flags[token] & SMALL_WORDS) === 0 &&
      !AGO.test(wordText(words, token))
    )
      return false;
  }
  return tellsTime;
}
