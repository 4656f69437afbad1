import { isPunctuation, type VerbGroup, type Words, wordText } from '../words/words';
import type { SentenceTokens } from './cues';
import type { PhraseCue } from './phraseCue';
import { behindMark } from './verbFrames';

const SAID = /^(?:سخنان|سخن|حرفهای|حرف|گفتههای|اظهارات|صحبتهای|جملات|روایت|نوشتههای)$/;
const PART = /^(?:بخشی|بخشهایی|گوشهای|قسمتی|خلاصهای|پارهای|چکیدهای)$/;

/** «…» این بخشی از سخنان وزیر نیروست», «…»؛ اینها حرف‌های یک پرستار است»: whose the quotation before it was. */
export function saidBefore(
  words: Words,
  { first, last }: SentenceTokens,
  index: number,
  verb: VerbGroup,
): PhraseCue | undefined {
  if ((verb.infinitive !== 'بودن' && verb.infinitive !== '') || verb.form.negative || verb.last + 1 < last)
    return undefined;
  for (let token = verb.first - 2; token > first + 2; token -= 1) {
    if (!isPunctuation(words, behindMark(words, token), '»')) continue;
    if (!/^این(?:ها)?$/.test(wordText(words, token))) return undefined;
    // «این ها», written apart
    let noun = wordText(words, token + 1) === 'ها' ? token + 2 : token + 1;
    const part = PART.test(wordText(words, noun)) && wordText(words, noun + 1) === 'از';
    // «این سخنان وزیر درست است»: of which he speaks.
    if (!part && noun === token + 1 && wordText(words, token) === 'این') return undefined;
    if (part) noun += 2;
    if (!SAID.test(wordText(words, noun)) || noun + 1 >= verb.first) return undefined;
    return {
      type: 'phrase',
      sentence: index,
      first: token,
      last: noun,
      kind: 'say',
      loaded: false,
      verbClass: undefined,
      sourceFirst: noun + 1,
      sourceLast: verb.first - 1,
      verbFirst: undefined,
      frame: { kind: 'trailing', first, last: token - 1, quoted: true },
    };
  }
  return undefined;
}
