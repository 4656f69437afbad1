import { TokenClass } from '../../text/tokens';
import { holdsQuotation, quotationEnd } from '../cues/frames';
import type { Phrase, PhraseContext } from '../sources/nounPhrase';
import { isOfWorks } from '../sources/ofWorks';
import type { SourcedCue } from '../sources/sourcedCue';
import { isPunctuation, Word, type Words, wordText } from '../words/words';

/**
 * Whether the core of what is said stands in quotation marks: a saying («به گفتهٔ او، «سینما بدون تماشاگر موزه است»») or
 * what something is called («آن را «بی‌فایده» خواند»). A title or a name in quotation marks is none.
 */
export function quotesCore(context: PhraseContext, { cue, source }: SourcedCue, end: number): boolean {
  const { words } = context;
  const { frame } = cue;
  const last = Math.min(frame.last, end);
  const holds = cue.type === 'verb' ? frame.kind === 'que' || frame.kind === 'clause' : frame.kind === 'clause';
  // «به روایت او، مؤلف کتاب «…»، …»: a title in the source's name.
  const first = cue.type === 'phrase' && source !== undefined ? Math.max(frame.first, source.last + 1) : frame.first;
  if (holds && (holdsQuotation(words, first, last) || (frame.kind === 'que' && quotesWords(context, first, last))))
    return true;
  return cue.type === 'verb' && frame.kind === 'object' && callsBy(context, frame.first, frame.last, source);
}

/** «… که جنگ به «سطحی تحمل‌ناپذیر» رسیده است»: words that are nobody's name, by their preposition or their «ـی». */
function quotesWords({ words, names }: PhraseContext, first: number, last: number): boolean {
  for (let open = first; open < last; open += 1) {
    if (!isPunctuation(words, open, '«')) continue;
    const close = quotationEnd(words, open, last);
    const opening = open + 1;
    const isPhrase = (words.flags[opening] & Word.prep) !== 0 || /..(?:[^او]ی|های)$/.test(wordText(words, opening));
    if (close > opening + 1 && isPhrase && names.entityOf[opening] < 0 && !isOfWorks(wordText(words, open - 1)))
      return true;
    open = close;
  }
  return false;
}

/** «موسوم به «…»»: a name. */
const NAMING = /^(?:موسوم|معروف|مشهور|ملقب|نامدار)$/;

/** «را «…» خواند», «را به «…» متهم کرد»: the words before the verb are the ones used. */
function callsBy({ words, names }: PhraseContext, first: number, last: number, source: Phrase | undefined): boolean {
  if (!isPunctuation(words, last, '»')) return false;
  for (let open = first; open < last; open += 1) {
    if (!isPunctuation(words, open, '«') || quotationEnd(words, open, last) !== last) continue;
    if (names.entityOf[open + 1] >= 0) return false;
    if (open > first + 1 && NAMING.test(wordText(words, open - 2))) return false;
    // «قرارداد را نمایندهٔ ساوجبلاغ، «ظلم آشکار» خواند»: who says so stands between.
    const isBetween = source !== undefined && source.first > first && source.last < open;
    if (isBetween && (words.flags[source.first - 1] & Word.object) !== 0) return true;
    return open > first && isCalled(words, first, open);
  }
  return false;
}

/** How many words may stand between «را» and the words that are quoted: «را حاصل «…» دانست», «را مسئول ورود «…» خواند». */
const LONGEST_FRAME = 2;

function isCalled(words: Words, first: number, open: number): boolean {
  if ((words.flags[open - 1] & Word.prep) !== 0) return true;
  for (let token = open - 1; token >= first && token >= open - 1 - LONGEST_FRAME; token -= 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    if (words.reading.tokens.classes[token] !== TokenClass.word || words.flags[token] !== 0) return false;
  }
  return false;
}
