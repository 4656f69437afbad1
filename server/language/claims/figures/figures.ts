import type { Hit } from '../../text/hits';
import { TokenClass } from '../../text/tokens';
import { whetherWord } from '../../text/vocabulary';
import type { SentenceTokens } from '../cues/cues';
import { hasFiniteVerb } from '../cues/frames';
import { mayBeNumber, numberAt } from '../words/numbers';
import { isPunctuation, lastFiniteVerb, startsHit, type Words, wordText } from '../words/words';
import { accusationAt, BLAMED, HANDS } from './accusations';
import { withMoreThan } from './counted';
import { beginsFraction, fractionEnd } from './fractions';
import { measureAfter } from './measures';
import { COMPARING, COMPARING_APART, superlativeAt } from './superlatives';
import { shareEnd } from './tallies';
import { NO } from './unequalled';
import { WRONGDOING } from './wrongdoing';

/** Something that wants a source although nobody is said to say it. Tokens, `last` inclusive. */
export interface FigureCue {
  readonly sentence: number;
  readonly kind: 'statistic' | 'superlative' | 'accusation';
  readonly first: number;
  readonly last: number;
  /** What follows the number counts only where no date or name covers it. */
  readonly measure: string;
}

/** Finds figures, superlatives and accusations in one sentence. */
export function readFigures(words: Words, sentence: SentenceTokens, index: number): FigureCue[] {
  if (isPunctuation(words, sentence.last, '؟')) return [];
  const closed = hasFiniteVerb(words, sentence.first, sentence.last) && !isBetweenUs(words, sentence);
  const figures: FigureCue[] = [];
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    if (!mayBeFigure(words, token)) continue;
    // «زیان ده ترین بانک»: no ten.
    const compared = words.reading.tokens.words[token + 1] === COMPARING_APART && token < sentence.last;
    const fraction = closed ? fractionEnd(words, token, sentence.last) : undefined;
    if (fraction !== undefined) {
      const first = withMoreThan(words, sentence.first, token);
      figures.push({ sentence: index, kind: 'statistic', first, last: fraction, measure: 'percent' });
      token = fraction;
      continue;
    }
    const number = compared ? undefined : numberAt(words, token, sentence.last);
    if (number !== undefined) {
      const shareLast = shareEnd(words, token, number, sentence.last);
      if (shareLast !== undefined && closed) {
        figures.push({ sentence: index, kind: 'statistic', first: token - 2, last: shareLast, measure: 'share' });
        token = shareLast;
        continue;
      }
      const measure = measureAfter(words, token, number, sentence.last);
      if (measure !== undefined && closed)
        figures.push({
          sentence: index,
          kind: 'statistic',
          first: withMoreThan(words, sentence.first, token),
          ...measure,
        });
      token = number.last;
      continue;
    }
    const superlative = superlativeAt(words, sentence, token);
    if (superlative !== undefined && closed) {
      figures.push({
        sentence: index,
        kind: 'superlative',
        first: superlative.first,
        last: superlative.last,
        measure: superlative.kind,
      });
      token = superlative.last;
      continue;
    }
    const accusation = accusationAt(words, sentence, token);
    if (accusation !== undefined && (closed || accusation.last > token))
      figures.push({
        sentence: index,
        kind: 'accusation',
        first: token,
        last: accusation.last,
        measure: accusation.kind,
      });
  }
  return figures;
}

/** «۱۵۰ گرم آرد لازم دارید», «پنجاه درصد راه را رفته بودیم»: what is said to somebody or of oneself states nothing of the world. */
function isBetweenUs(words: Words, { first, last }: SentenceTokens): boolean {
  const person = lastFiniteVerb(words, first, last)?.form.person;
  if (person !== 4) return person === 1 || person === 2 || person === 5;
  // «شاهد افت ۴۰ درصدی تولید بودیم»: everybody.
  for (let token = first; token < last; token += 1) if (wordText(words, token) === 'شاهد') return false;
  return true;
}

/** Words with which a figure may begin, by their letters: numbers in words, superlatives, «دست داشت», «دزدیده است». */
const beginsFigure = whetherWord(
  (word) =>
    mayBeNumber(word) ||
    word.endsWith(COMPARING) ||
    HANDS.has(word) ||
    BLAMED.test(word) ||
    WRONGDOING.test(word) ||
    word === NO,
);

const KNOWN_FIGURES: ReadonlySet<Hit['lexicon']> = new Set(['superlative', 'plainSuperlative', 'accusation']);

/** Whether a number, a superlative or a charge may begin at a token: most words of a text are none. */
function mayBeFigure(words: Words, token: number): boolean {
  const { reading } = words;
  const { tokens } = reading;
  return (
    tokens.classes[token] === TokenClass.number ||
    beginsFigure(reading, token) ||
    beginsFraction(reading, token) ||
    startsHit(words, token, KNOWN_FIGURES) ||
    (token + 1 < tokens.count && tokens.words[token + 1] === COMPARING_APART)
  );
}
