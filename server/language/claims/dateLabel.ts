import type { SentenceTokens } from './cues';
import type { PhraseContext } from './nounPhrase';
import { isPunctuation } from './words';

/** «۲۸ آوریل تا ۱ مه ۲۰۲۱: ۵۵ نفر کشته شدند»: in a time-line what is stated begins behind its date and colon. */
export function withoutDateLabel({ words, names }: PhraseContext, { first, last }: SentenceTokens): SentenceTokens {
  let at = first;
  while (at < last && names.dateEnd[at] >= 0) at = names.dateEnd[at] + 1;
  return at > first && at < last && isPunctuation(words, at, ':') ? { first: at + 1, last } : { first, last };
}
