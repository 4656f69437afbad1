import { TokenClass } from '../../text/tokens';
import type { SentenceTokens } from '../cues/cues';
import { afterDateAndDesk } from '../sources/dateline';
import type { PhraseContext } from '../sources/nounPhrase';
import { isPunctuation, type Words } from '../words/words';

/**
 * What a sentence states without the label that says when: «۲۸ آوریل تا ۱ مه ۲۰۲۱: ۵۵ نفر کشته شدند» of a time-line, «ساعت ۱۴:۲۰ – سخنگوی
 * دولت گفت …» and «۱۴:۲۰ سخنگوی دولت …» of what is told as it happens.
 */
export function withoutDateLabel(context: PhraseContext, { first, last }: SentenceTokens): SentenceTokens {
  const { words, names } = context;
  let at = first;
  while (at < last && names.dateEnd[at] >= 0) at = names.dateEnd[at] + 1;
  if (at === first || at >= last) return { first, last };
  if (isPunctuation(words, at, ':')) return { first: at + 1, last };
  if (first > 0) return { first, last };
  if (isPunctuation(words, at, '-|')) return { first: Math.max(at + 1, afterDateAndDesk(context, last)), last };
  return isBareClock(words) ? { first: at, last } : { first, last };
}

/** «۱۴:۲۰», «۱۴۰۴/۲/۶», not «ساعت ۱۴:۲۰», at the head of a block. */
const isBareClock = ({ reading: { tokens } }: Words): boolean =>
  tokens.classes[0] === TokenClass.number && tokens.classes[1] === TokenClass.punctuation;
