import type { Hit } from '../../text/hits';
import { TokenClass } from '../../text/tokens';
import type { Phrase } from '../sources/nounPhrase';
import { isOfWorks } from '../sources/ofWorks';
import { contextWords } from '../words/contextWords';
import { PARTICIPIALS, PHRASES, type PhraseKind, SPEAKERS } from '../words/vocabulary';
import { hitAt, isPunctuation, lastTokenOf, startsHit, verbsOf, Word, type Words, wordText } from '../words/words';
import { agentlessAt } from './agentless';
import { isAnswered, isKept, isSetAbout } from './answered';
import { containedIn, hadCome, namesDocument } from './containedIn';
import type { SentenceTokens } from './cues';
import { hasFiniteVerb, holdsQuotation, opensSaying } from './frames';
import { gatheredFrom } from './gatheredFrom';
import { agrees, isBasisOfOne, isInPassing, isPredicate } from './noAttribution';
import { isPassedOn } from './passedOn';
import type { PhraseCue } from './phraseCue';
import { saidBefore } from './saidBefore';
import { saidByNoun } from './saidByNoun';
import { saidInside } from './saidInside';
import { SPOKEN_OF } from './spokenWords';

/** Finds attribution phrases, agentless reports, participial cues and «در … آمده است» in one sentence. */
export function readPhrases(words: Words, sentence: SentenceTokens, index: number): PhraseCue[] {
  const cues: PhraseCue[] = [];
  for (let token = sentence.first; token <= sentence.last; token += 1) {
    if (!startsHit(words, token, ATTRIBUTING) || (words.flags[token] & Word.blocked) !== 0) continue;
    const cue =
      nobodysReport(words, sentence, index, token) ??
      attributionAt(words, sentence, index, token) ??
      agentlessAt(words, sentence, index, token) ??
      participialAt(words, sentence, index, token);
    if (cue !== undefined) cues.push(cue);
  }
  for (const verb of verbsOf(words, sentence)) {
    // «در این قطعنامه خواسته شده تهران توضیح دهد».
    const isParticiple = verb.form.tense === 'participle' && (verb.form.passive || hadCome(words, verb));
    if (!verb.finite && !isParticiple) continue;
    const cue =
      containedIn(words, sentence, index, verb) ??
      saidInside(words, sentence, index, verb) ??
      saidBefore(words, sentence, index, verb) ??
      saidByNoun(words, sentence, index, verb) ??
      gatheredFrom(words, sentence, index, verb);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

/** «طبق گزارش‌ها راه بسته است»: where the whole phrase names nobody, the preposition in it brings no document. */
function nobodysReport(words: Words, sentence: SentenceTokens, index: number, token: number): PhraseCue | undefined {
  const named = hitAt(words, token, 'attribution');
  const whole = hitAt(words, token, 'agentlessReport');
  const longer = named !== undefined && whole !== undefined && whole.suffix === undefined && whole.end > named.end;
  return longer ? agentlessAt(words, sentence, index, token) : undefined;
}

const ATTRIBUTING: ReadonlySet<Hit['lexicon']> = new Set(['attribution', 'agentlessReport', 'participialCue']);

/** How far the name after a phrase may reach. */
const LONGEST_SOURCE = 24;

/** Where a source ends that begins at a token: at a mark, a verb, «که» or «را», behind a name in quotation marks. */
function sourceEnd(words: Words, first: number, last: number, kind: PhraseKind): number {
  let end = Math.max(quotedNameEnd(words, first, last), first);
  while (end < last && end - first < LONGEST_SOURCE) {
    const next = end + 1;
    if (kind !== 'document' && opensSaying(words, next, last) && !isOfWorks(wordText(words, end))) break;
    const close = quotedNameEnd(words, next, last);
    if (close >= 0) {
      end = close;
      continue;
    }
    if (isPunctuation(words, next, '،:؛.»!؟') || (words.flags[next] & (Word.que | Word.verb | Word.object)) !== 0)
      break;
    if (kind === 'say' && isPassedOn(words, next)) break;
    end = next;
  }
  return end;
}

/** Whether a source may begin at the token behind a phrase, whose last token is the other. */
function opensSource(words: Words, phraseLast: number, kind: PhraseKind, sentenceLast: number): boolean {
  const first = phraseLast + 1;
  if (first > sentenceLast) return false;
  // «به گزارش دیده‌بان ایران»
  if (words.verbOf[first] >= 0 && hitAt(words, first, 'mediaName') === undefined) return false;
  if ((words.flags[first] & (Word.that | Word.que)) !== 0) return false;
  const isMark = words.reading.tokens.classes[first] === TokenClass.punctuation;
  if (isMark && quotedNameEnd(words, first, sentenceLast) < 0) return false;
  // «به گمان من»: the writer's own view.
  return kind !== 'belief' || !(isWriter(words, first) || isRespect(words, phraseLast, first));
}

/** Whether what looks like a source of one word is none. */
const isNoSource = (words: Words, source: number, kind: PhraseKind, sentenceLast: number): boolean =>
  // «علنی بودن به تشخیص قاضی است»: says no more than whose it is; «واکنش به اظهارات او»: to what.
  (kind === 'say' && isPredicate(words, source + 1, sentenceLast)) ||
  // «طبق اعلام قبلی، …»: when, and not whose.
  /^(?:قبلی|پیشین|اولیه|قبل|بالا|فوق)$/.test(wordText(words, source));

/** Whether a sentence says something of its own beside naming whose word it is. */
const saysSomething = (words: Words, { first, last }: SentenceTokens, source: Phrase): boolean =>
  hasFiniteVerb(words, first, last) ||
  // «به گفتهٔ او «…»»: what stands in quotation marks is a saying, whatever its verb.
  holdsQuotation(words, source.first, last) ||
  saysMuch(words, source.last, last);

function attributionAt(words: Words, sentence: SentenceTokens, index: number, token: number): PhraseCue | undefined {
  const hit = hitAt(words, token, 'attribution');
  if (hit === undefined) return undefined;
  const last = lastTokenOf(words.reading, hit.tail);
  const { kind, loaded } = PHRASES[hit.row];
  if (hit.suffix?.kind === 'possessive') {
    if ((kind !== 'say' && kind !== 'belief') || !/ش(?:ان)?$/.test(wordText(words, last))) return undefined;
    return ofLastSpeaker(words, sentence, index, { first: token, last }, kind, loaded);
  }
  if (hit.suffix !== undefined && hit.suffix.kind !== 'ya') return undefined;
  if (kind === 'document' && pointsAtWords(words, last + 1)) {
    const phrase = { first: token, last: last + 2 };
    // «دادگاه بر اساس این روایت رأی داد»: behind its subject it says on what something was done.
    const opens = token === sentence.first || (words.flags[token - 1] & (Word.and | Word.but)) !== 0;
    return opens ? ofLastSpeaker(words, sentence, index, phrase, 'say', isDoubted(words, last + 2)) : undefined;
  }
  // «با استناد به گفته‌های وزیر»: what somebody has said is his word, whatever rests on it.
  if (kind === 'document' && SPOKEN_OF.test(wordText(words, last + 1)))
    return ofWords(words, sentence, index, { first: token, last: last + 1 });
  const source = sourceOf(words, sentence, { first: token, last }, kind);
  if (source === undefined) return undefined;
  return {
    type: 'phrase',
    sentence: index,
    first: token,
    last,
    // «بر اساس همین منبع، …»: whoever was cited before.
    kind: kind === 'document' && pointsAtSource(words, source.first) ? 'say' : kind,
    loaded,
    verbClass: undefined,
    sourceFirst: source.first,
    sourceLast: source.last,
    verbFirst: undefined,
    frame: { kind: 'clause', first: Math.min(source.last + 1, sentence.last), last: sentence.last, quoted: false },
  };
}

/** Whom or what a phrase names as the source of its sentence; undefined where it attributes nothing. */
function sourceOf(words: Words, sentence: SentenceTokens, phrase: Phrase, kind: PhraseKind): Phrase | undefined {
  if (!opensSource(words, phrase.last, kind, sentence.last)) return undefined;
  const first = phrase.last + 1;
  const last = sourceEnd(words, first, sentence.last, kind);
  if (kind === 'document' && !pointsAtSource(words, first) && !namesDocument(words, first, last)) return undefined;
  if (last === first && isNoSource(words, first, kind, sentence.last)) return undefined;
  if (
    kind === 'document' &&
    (isBasisOfOne(words, sentence, phrase.first) || agrees(words, sentence, phrase.first, last))
  )
    return undefined;
  if (isInPassing(words, sentence, phrase.first)) return undefined;
  // «انتشار مطالبی به نقل از سخنگو»: whose they are.
  if (phrase.first > sentence.first && CITED_MATTER.test(wordText(words, phrase.first - 1))) return undefined;
  if (isAnswered(words, sentence, phrase.first, phrase.last) || isSetAbout(words, phrase.first, last)) return undefined;
  if (isKept(words, first + 1)) return undefined;
  return saysSomething(words, sentence, { first, last }) ? { first, last } : undefined;
}

/** «این منبع», «همین خبرگزاری» */
function pointsAtSource(words: Words, token: number): boolean {
  const speaker = (words.flags[token] & Word.demonstrative) === 0 ? undefined : hitAt(words, token + 1, 'speaker');
  return speaker !== undefined && (SPEAKERS[speaker.row].kind === 'source' || SPEAKERS[speaker.row].kind === 'medium');
}

const CITED_MATTER =
  /^(?:مطالبی|مطلبی|خبری|خبرهایی|اخباری|سخنانی|سخنی|جملهای|جملاتی|اظهاراتی|ادعایی|ادعاهایی|نقلقولی|نقلقولهایی|روایتی|روایتهایی)$/;

/** Fewer words behind a source are a caption's: «به گزارش ایسنا، مراسم پایانی.» */
const FEWEST_SAID = 5;

/** «به گزارش ایسنا، … از زخمی شدن دو تن خبرداد.»: a whole sentence, whose verb may be mistyped. */
const saysMuch = (words: Words, sourceLast: number, last: number): boolean =>
  isPunctuation(words, sourceLast + 1, '،') && isPunctuation(words, last, '.') && last - sourceLast - 2 >= FEWEST_SAID;

/** How many words a name in quotation marks may have. */
const LONGEST_QUOTED_NAME = 5;

/** «به گفتهٔ «علی کریمیان»، …»: where the name in marks closes; -1 where none stands here. */
function quotedNameEnd(words: Words, open: number, last: number): number {
  if (!isPunctuation(words, open, '«')) return -1;
  for (let token = open + 1; token <= last && token - open <= LONGEST_QUOTED_NAME + 1; token += 1) {
    if (isPunctuation(words, token, '»')) return token > open + 1 ? token : -1;
    if (words.reading.tokens.classes[token] !== TokenClass.word || (words.flags[token] & Word.verb) !== 0) return -1;
  }
  return -1;
}

/** «این ادعا», «همین اظهارات»: what somebody has said before, and no document. */
const pointsAtWords = (words: Words, token: number): boolean =>
  (words.flags[token] & Word.demonstrative) !== 0 && SPOKEN.has(wordText(words, token + 1));

const SPOKEN = contextWords('spoken');

/** «بر پایهٔ گفته‌های وزیر، …»: where the sentence opens with whose words they are and a comma closes that. */
function ofWords(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  { first, last }: Phrase,
): PhraseCue | undefined {
  const opens = first === sentence.first || (words.flags[first - 1] & (Word.and | Word.but | Word.inner)) !== 0;
  let comma = last + 2;
  while (comma < sentence.last && comma - last < LONGEST_SOURCE && !isPunctuation(words, comma, '،:؛.»')) {
    if ((words.flags[comma] & (Word.que | Word.verb | Word.object)) !== 0) return undefined;
    comma += 1;
  }
  if (!opens || !isPunctuation(words, comma, '،') || !hasFiniteVerb(words, comma, sentence.last)) return undefined;
  return {
    type: 'phrase',
    sentence: index,
    first,
    last,
    kind: 'say',
    loaded: isDoubted(words, last),
    verbClass: undefined,
    sourceFirst: last + 1,
    sourceLast: comma - 1,
    verbFirst: undefined,
    frame: { kind: 'clause', first: comma, last: sentence.last, quoted: false },
  };
}

const isDoubted = (words: Words, token: number): boolean => wordText(words, token).startsWith('ادعا');

/** «به گفته‌اش، …», «به باورشان …», «طبق این ادعا، …»: whoever spoke last. */
function ofLastSpeaker(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  { first, last }: Phrase,
  kind: PhraseCue['kind'],
  loaded: boolean,
): PhraseCue | undefined {
  if (last >= sentence.last || !hasFiniteVerb(words, last + 1, sentence.last) || isKept(words, last + 1))
    return undefined;
  return {
    type: 'phrase',
    sentence: index,
    first,
    last,
    kind,
    loaded,
    verbClass: undefined,
    sourceFirst: last + 1,
    sourceLast: last,
    verbFirst: undefined,
    frame: { kind: 'clause', first: last + 1, last: sentence.last, quoted: false },
  };
}

/** «از نظر فردی», «از نظر شخصی»: in which respect; «از نظر فردی که …» is somebody's. */
const isRespect = (words: Words, last: number, first: number): boolean =>
  /^(?:نظر|دید|دیدگاه|منظر)$/.test(wordText(words, last)) &&
  /^(?:فردی|شخصی|گروهی|تیمی|روانی|روحی|جسمی|جانی|مالی|فنی)$/.test(wordText(words, first)) &&
  (words.flags[first + 1] & Word.que) === 0;

/** «من», «ما», «نگارنده». */
const isWriter = (words: Words, token: number): boolean =>
  (words.flags[token] & Word.first) !== 0 ||
  /^(?:نگارنده|راقم)$/.test(wordText(words, token)) ||
  (wordText(words, token) === 'نویسنده' && (words.flags[token + 1] & Word.demonstrative) !== 0);

function participialAt(words: Words, sentence: SentenceTokens, index: number, token: number): PhraseCue | undefined {
  const hit = hitAt(words, token, 'participialCue');
  if (hit === undefined || hit.suffix !== undefined) return undefined;
  const last = lastTokenOf(words.reading, hit.end);
  return {
    type: 'phrase',
    sentence: index,
    first: token,
    last,
    kind: 'participial',
    loaded: false,
    verbClass: PARTICIPIALS[hit.row],
    sourceFirst: sentence.first,
    sourceLast: token - 1,
    verbFirst: undefined,
    frame: { kind: 'que', first: Math.min(last + 1, sentence.last), last: sentence.last, quoted: false },
  };
}
