import { contextWords } from '../words/contextWords';
import { AGENTLESS_FRAMES } from '../words/vocabulary';
import {
  firstVerb,
  hitAt,
  isPunctuation,
  lastTokenOf,
  type VerbGroup,
  Word,
  type Words,
  wordText,
} from '../words/words';
import type { SentenceTokens } from './cues';
import { hasFiniteVerb } from './frames';
import type { PhraseCue } from './phraseCue';

/** A form that reports without saying who: «شنیده می‌شود», «شنیده‌ها حاکی است», «آوازه است که …». */
export function agentlessAt(
  words: Words,
  sentence: SentenceTokens,
  index: number,
  token: number,
): PhraseCue | undefined {
  const hit = hitAt(words, token, 'agentlessReport');
  if (hit === undefined) return undefined;
  const phraseLast = lastTokenOf(words.reading, hit.end);
  const frame = AGENTLESS_FRAMES[hit.row];
  const isAbroad = frame === 'rumour' || frame === 'news';
  if (!isAbroad && hit.suffix !== undefined) return undefined;
  const last = isAbroad
    ? verbOfRumour(words, sentence, { first: token, last: lastTokenOf(words.reading, hit.tail) }, frame)
    : phraseLast;
  if (last === undefined || !hasFiniteVerb(words, last + 1, sentence.last)) return undefined;
  if (frame === 'clause' && !opensSaid(words, sentence, token, last + 1)) return undefined;
  return {
    type: 'phrase',
    sentence: index,
    first: token,
    last,
    kind: 'agentless',
    loaded: false,
    verbClass: undefined,
    sourceFirst: last + 1,
    sourceLast: last,
    verbFirst: undefined,
    frame: { kind: 'clause', first: last + 1, last: sentence.last, quoted: false },
  };
}

/** «شنیده شده، …», «شنیده می‌شود وزیر …», but «صدای تیر شنیده می‌شود و …», «صدای شنیده‌شده در غرب شهر …». */
function opensSaid(words: Words, sentence: SentenceTokens, first: number, next: number): boolean {
  if ((words.flags[next] & Word.que) !== 0 || isPunctuation(words, next, ':'))
    return !isOfSound(words, sentence.first, first);
  if (!opensClause(words, sentence, first)) return false;
  if (isPunctuation(words, next, '،')) return true;
  // A participle that nothing said follows is an adjective.
  return !/شده$/.test(wordText(words, next - 1)) && (words.flags[next] & Word.and) === 0;
}

const SOUND = contextWords('sound');

/** «صدای تیر شنیده می‌شود که از کوه می‌آید»: «که» says which sound. */
function isOfSound(words: Words, from: number, first: number): boolean {
  for (let token = first - 1; token >= from; token -= 1) {
    if ((words.flags[token] & Word.verb) !== 0 || isPunctuation(words, token, '،؛:.')) return false;
    if (SOUND.has(wordText(words, token))) return true;
  }
  return false;
}

const opensClause = (words: Words, { first }: SentenceTokens, token: number): boolean =>
  token === first ||
  isPunctuation(words, token - 1, '،؛:.') ||
  (words.flags[token - 1] & (Word.and | Word.but | Word.adverb | Word.inner)) !== 0;

interface Rumour {
  readonly first: number;
  readonly last: number;
}

/** How many words may stand between a rumour and its verb: «شایعه‌هایی دربارهٔ استعفای او شنیده می‌شود که …». */
const LONGEST_MATTER = 8;

/** The last token of the verb by which a rumour is abroad, where «که» or a colon brings what it says. */
function verbOfRumour(
  words: Words,
  { last: end }: SentenceTokens,
  { first, last }: Rumour,
  frame: 'rumour' | 'news',
): number | undefined {
  const verb = firstVerb(words, last + 1, Math.min(end, last + LONGEST_MATTER), () => true);
  if (verb === undefined || verb.form.negative || !isAbroad(words, verb, { first, last }, frame)) return undefined;
  for (let token = last + 1; token < verb.first; token += 1)
    if (
      WHEN.has(wordText(words, token)) ||
      (words.flags[token] & (Word.que | Word.that | Word.object)) !== 0 ||
      isPunctuation(words, token, '،؛:.»')
    )
      return undefined;
  const next = verb.last + 1;
  return (words.flags[next] & Word.que) !== 0 || isPunctuation(words, next, ':') ? verb.last : undefined;
}

/** «این شایعه در حالی پخش شد که …»: «که» says when. */
const WHEN = contextWords('when');

/** «به گوش می‌رسد», «بر سر زبان‌ها افتاده است», «پخش شده است», «وجود دارد», «شنیده می‌شود». */
function isAbroad(words: Words, verb: VerbGroup, rumour: Rumour, frame: 'rumour' | 'news'): boolean {
  const { infinitive, first, form } = verb;
  const isBeside = first === rumour.last + 1;
  if (HEARD.has(infinitive)) return form.passive;
  const compound = isBeside ? infinitive : wordText(words, first - 1) + infinitive;
  if (ABROAD.has(infinitive) || ABROAD.has(compound)) return true;
  // «خبر می‌رسد که …»
  if (frame === 'news') return isBeside && REACHES.has(infinitive);
  if (infinitive === 'بودن' || infinitive === '') return !isBeside || isThere(words, verb, rumour);
  // «شایعه شد که …»
  return IN_THE_AIR.has(compound);
}

/** What becomes of a rumour, or of the voice that tells it. */
const ABROAD = contextWords('abroad');

/** What becomes of a rumour alone. */
const IN_THE_AIR = contextWords('in-the-air');

const HEARD = contextWords('heard');
const REACHES = contextWords('reaches');

/** «آوازه است که …», «حرف و حدیث‌هایی هست که …»; «شایعه‌ای است که دشمن ساخته» says which one it is. */
const isThere = (words: Words, { first, last }: VerbGroup, rumour: Rumour): boolean =>
  /^(?:هست|بود)$/.test(wordText(words, last)) ||
  (first === last && wordText(words, last) === 'است' && !/ی$/.test(wordText(words, rumour.last)));
