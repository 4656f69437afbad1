import { TokenClass } from '../text/tokens';
import type { SourcedCue } from './cueSource';
import { holdsQuotation, quotationEnd } from './frames';
import type { PhraseContext } from './nounPhrase';
import { isPunctuation, Word, type Words, wordText } from './words';

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
  if (holds && holdsQuotation(words, first, last)) return true;
  return cue.type === 'verb' && frame.kind === 'object' && callsBy(context, frame.first, frame.last);
}

/** «موسوم به «…»»: a name. */
const NAMING = /^(?:موسوم|معروف|مشهور|ملقب|نامدار)$/;

/** «را «…» خواند», «را به «…» متهم کرد»: the words before the verb are the ones used. */
function callsBy({ words, names }: PhraseContext, first: number, last: number): boolean {
  if (!isPunctuation(words, last, '»')) return false;
  for (let open = first; open < last; open += 1) {
    if (!isPunctuation(words, open, '«') || quotationEnd(words, open, last) !== last) continue;
    if (names.entityOf[open + 1] >= 0) return false;
    if (open > first + 1 && NAMING.test(wordText(words, open - 2))) return false;
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
