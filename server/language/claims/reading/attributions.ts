import { isDictionaryWord } from '../../orthography/ofLanguage';
import { TokenClass } from '../../text/tokens';
import type { BlockCues, SentenceTokens } from '../cues/cues';
import { type Frame, quotationEnd } from '../cues/frames';
import type { PhraseCue } from '../cues/phraseCue';
import { readSource } from '../sources/cueSource';
import type { Phrase, PhraseContext } from '../sources/nounPhrase';
import { AFORESAID } from '../sources/pointing';
import type { Cue, SourcedCue } from '../sources/sourcedCue';
import type { Source } from '../sources/sources';
import { figuresIn, type SpokenThrough, spokenThrough } from '../sources/spokenThrough';
import { ORDINAL } from '../words/numbers';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import { withoutDateLabel } from './dateLabel';
import { quotesCore } from './quotedCore';
import { relate } from './relations';
import { leadOf, statementEnd } from './statementBounds';

/** One statement of a sentence with who says so, before chains are known. Tokens, last ones inclusive. */
export interface Attribution {
  readonly first: number;
  readonly last: number;
  readonly cue: Phrase;
  readonly origin: Cue;
  readonly source: Source | undefined;
  /** Nobody is said to say so: «گفته می‌شود». */
  readonly agentless: boolean;
  /** A report that an organ speaks through: «در تازه‌ترین گزارش خود», «با انتشار بیانیه‌ای». */
  readonly document: SpokenThrough | undefined;
  /** The document itself is the cue: «در گزارش خود نرخ را … اعلام کرد». */
  readonly byDocument: boolean;
  /** The cue of a source inside it, and that source. */
  readonly nested: (Phrase & { readonly source: Source | undefined }) | undefined;
  /** The person or office that speaks inside it, through whatever media. */
  readonly speaker: Source | undefined;
  readonly direct: boolean;
  readonly quoted: boolean;
  readonly content: Phrase | undefined;
  /** It opens a speech that later sentences go on with. */
  readonly opensSpeech: boolean;
  /** Its quotation is not closed in the sentence. */
  readonly leavesOpen: boolean;
}

const NONE: readonly Attribution[] = [];

/** A statement of a sentence on its way: the reading that holds it, and what was found inside. */
interface Outer {
  reading: SourcedCue;
  nested: SourcedCue | undefined;
  speaker: Source | undefined;
  readonly first: number;
  goesOn: boolean;
  /** With what its speaker goes on in quotation marks: «این را گفت و افزود: «…»». */
  quotes: Cue | undefined;
}

const opening = (reading: SourcedCue, first: number): Outer => ({
  reading,
  nested: undefined,
  speaker: undefined,
  first,
  goesOn: false,
  quotes: undefined,
});

/** The statements of one sentence: one for each speaker whose words no other speaker's words hold. */
export function readAttributions(context: PhraseContext, cues: BlockCues, sentence: number): readonly Attribution[] {
  if (cues.cues[sentence].length === 0) return NONE;
  const tokens = withoutDateLabel(context, cues.sentences[sentence]);
  const { words } = context;
  const readings = cues.cues[sentence]
    .map((cue) => readSource(context, cue, tokens))
    .filter((reading): reading is SourcedCue => reading !== undefined && !isQuoted(words, reading, tokens))
    .filter(isOutside);
  const kept = dropInner(words, readings, tokens);
  const relay = kept.length > 1 ? kept.find((reading) => relaysBehind(words, reading, tokens)) : undefined;
  if (relay !== undefined) {
    const [nested] = kept;
    return [build(context, relay, nested, tokens, { goesOn: false, quotes: undefined, speaker: nested.source })];
  }
  const outer = outermost(words, kept, tokens);
  return outer.flatMap((entry, index) => {
    if (isNegated(entry.reading)) return [];
    const end =
      index + 1 < outer.length
        ? beforeConjunction(words, outer[index + 1].first - 1, entry.first)
        : statementEnd(context, entry.reading.cue, tokens.last);
    // Where the next speaker's words begin no later, they hold these.
    if (end < entry.first) return [];
    return build(
      context,
      entry.reading,
      entry.nested ?? relayedBy(readings, kept, entry.reading),
      { first: index === 0 ? leadOf(words, entry.reading, tokens) : entry.first, last: end },
      entry,
    );
  });
}

/** The readings that no other holds, each with what it holds. */
function outermost(words: Words, kept: readonly SourcedCue[], tokens: SentenceTokens): readonly Outer[] {
  const outer: Outer[] = [];
  for (const reading of kept) {
    const previous = outer.at(-1);
    if (previous === undefined) {
      outer.push(opening(reading, tokens.first));
      continue;
    }
    const relation = relate(words, previous.reading, reading, previous.nested !== undefined);
    if (relation === 'new')
      outer.push(opening(reading, afterQuotation(words, previous.reading, clauseOf(reading, words, tokens))));
    else if (isNegated(reading)) continue;
    // «نه تأیید و نه رد کرد»: what was not said holds nothing.
    else if (isNegated(previous.reading)) previous.reading = reading;
    else takeIn(words, previous, reading, relation);
  }
  return outer;
}

/** What a speaker says of another's words, or goes on to say himself. */
function takeIn(words: Words, outer: Outer, reading: SourcedCue, relation: 'nested' | 'same'): void {
  const { frame } = reading.cue;
  if (relation === 'nested') {
    outer.nested ??= reading;
    // «به گزارش ایرنا و به نقل از …، X گفت: …»
    if (outer.reading.cue.type === 'phrase') outer.goesOn ||= opensSpeech(words, frame);
    if (reading.source?.type === 'name' || reading.source?.type === 'role') outer.speaker ??= reading.source;
  } else {
    outer.goesOn ||= opensSpeech(words, frame);
    if (frame.kind === 'colon' && frame.quoted) outer.quotes ??= reading.cue;
  }
}

/** ««پارسال هم همین را گفتند.»»: what a sentence that is a quotation tells of others. */
const isQuoted = (words: Words, { cue, source }: SourcedCue, { first, last }: SentenceTokens): boolean =>
  cue.type === 'verb' &&
  source === undefined &&
  isPunctuation(words, first, '«') &&
  quotationEnd(words, first, last) >= last - 1;

/** ««وزیر به من قول داده بود که …»، این نماینده افزود»: what is said in the quotation is part of it. */
const isOutside = ({ cue }: SourcedCue, _: number, all: readonly SourcedCue[]): boolean =>
  !all.some(
    ({ cue: { type, frame } }) =>
      type === 'verb' &&
      frame.kind === 'trailing' &&
      frame.quoted &&
      frame.first <= cue.first &&
      frame.last >= cue.last,
  );

/** «وزیر گفت …، رویترز نوشت.», «وزیر گفت …، به گزارش رویترز.»: a medium that ends the sentence stands around whoever spoke before it. */
function relaysBehind(words: Words, { cue, source }: SourcedCue, { last }: SentenceTokens): boolean {
  if (source?.type !== 'medium' || Math.max(cue.last, source.last) < last - 1) return false;
  return cue.type === 'verb'
    ? cue.frame.kind === 'trailing' && !cue.frame.quoted && cue.frame.last < source.first
    : isPunctuation(words, cue.first - 1, '،');
}

/** «اعلام نکرد»: no claim, but another speaker's words end before it. */
const isNegated = ({ cue }: SourcedCue): boolean => cue.type === 'verb' && cue.negated;

/** «X به نقل از Y نوشت»: the phrase between the speaker and the verb. */
function relayedBy(all: readonly SourcedCue[], kept: readonly SourcedCue[], outer: SourcedCue): SourcedCue | undefined {
  const from = outer.source?.last;
  if (outer.cue.type !== 'verb' || from === undefined) return undefined;
  return all.find(
    (other) =>
      other.cue.type === 'phrase' &&
      other.cue.kind !== 'participial' &&
      other.cue.first > from &&
      other.cue.last < outer.cue.first &&
      !kept.includes(other),
  );
}

const clauseOf = (reading: SourcedCue, words: Words, tokens: SentenceTokens): number => {
  const from = reading.cue.type === 'verb' ? reading.cue.clause : reading.cue.first;
  let at = Math.max(from, tokens.first, behindParticiple(words, from, reading.source?.first ?? 0));
  while (
    at < reading.cue.first &&
    ((words.flags[at] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, at, '،؛'))
  )
    at += 1;
  return at;
};

/** «… گرفته شده و دادستان …»: a participle that shares its auxiliary with nobody ends a clause before «و» all the same. */
function behindParticiple(words: Words, from: number, speaker: number): number {
  for (let token = speaker - 1; token > from; token -= 1) {
    if ((words.flags[token] & Word.and) === 0 || words.verbOf[token - 1] < 0) continue;
    return words.verbs[words.verbOf[token - 1]].form.tense === 'participle' ? token + 1 : from;
  }
  return from;
}

/** A second speaker's words begin after the first one's quotation. */
function afterQuotation(words: Words, previous: SourcedCue, first: number): number {
  const { cue } = previous;
  if (cue.type !== 'verb' || !cue.frame.quoted || cue.frame.kind === 'trailing') return first;
  return Math.max(first, quotationEnd(words, cue.frame.first, cue.frame.last) + 1);
}

function beforeConjunction(words: Words, from: number, least: number): number {
  let at = from;
  while (at > least && ((words.flags[at] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, at, '،؛')))
    at -= 1;
  return at;
}

/** Cues inside the noun phrase or the adverbial of another: «X به نقل از Y گفت», «وی با بیان اینکه … گفت». */
function dropInner(words: Words, readings: readonly SourcedCue[], tokens: SentenceTokens): readonly SourcedCue[] {
  const verbs = readings.filter((reading) => reading.cue.type === 'verb' && !isNegated(reading));
  const contained = readings.filter((reading) => reading.cue.type === 'phrase' && reading.cue.kind === 'contained');
  return readings.filter(({ cue, source }) => {
    if (cue.type === 'verb') {
      return !contained.some((other) => other.cue.first <= cue.first && other.cue.last >= cue.last);
    }
    if (cue.kind === 'participial') {
      return !verbs.some(
        (verb) =>
          verb.cue.first > cue.last &&
          (verb.source === undefined ||
            source === undefined ||
            verb.source.first <= source.first ||
            verb.source.first > cue.first),
      );
    }
    if (cue.kind === 'agentless' || cue.kind === 'contained') return true;
    return !verbs.some((verb) => {
      if (verb.cue.first < cue.first || verb.source === undefined) return false;
      // «X، به نوشتهٔ گاردین، گفت»: the medium stands around what X said.
      const around = cue.kind === 'media' && verb.source.type !== 'medium' && source?.type === 'medium';
      return (
        !around &&
        verb.source.last < cue.first &&
        verb.source.first >= tokens.first &&
        (words.flags[cue.first] & Word.verb) === 0
      );
    });
  });
}

function build(
  context: PhraseContext,
  reading: SourcedCue,
  nested: SourcedCue | undefined,
  { first, last: end }: Phrase,
  { goesOn, quotes, speaker }: Pick<Outer, 'goesOn' | 'quotes' | 'speaker'>,
): Attribution {
  const { words } = context;
  const { cue, source, agentless } = reading;
  const document = cue.type === 'verb' ? spokenThrough(words, source, cue) : undefined;
  const byDocument = document !== undefined && figuresIn(cue, document, source);
  const { frame } = cue;
  const quoted = frame.quoted || quotes !== undefined || quotesCore(context, reading, end);
  return {
    first,
    last: end,
    cue: byDocument ? { first: document.token, last: document.token } : cueSpan(context, quoting(cue, quotes)),
    origin: cue,
    source: cue.type === 'phrase' && cue.kind === 'contained' && !namesOwner(context, cue) ? undefined : source,
    agentless,
    document,
    byDocument,
    nested:
      nested === undefined ? undefined : { first: nested.cue.first, last: nested.cue.last, source: nested.source },
    speaker,
    direct: frame.kind === 'colon' || frame.kind === 'quotation' || quoted,
    quoted,
    content:
      frame.first <= Math.min(frame.last, end) ? { first: frame.first, last: Math.min(frame.last, end) } : undefined,
    opensSpeech:
      goesOn ||
      opensSpeech(words, frame) ||
      (cue.type === 'phrase' && nested !== undefined && opensSpeech(words, nested.cue.frame)),
    leavesOpen: frame.kind === 'colon' && frame.quoted && opensSpeech(words, frame),
  };
}

/** «آن را طبیعی خواند و گفت: «…»»: what is quoted says more than what something was called. */
const quoting = (cue: Cue, quotes: Cue | undefined): Cue =>
  cue.type === 'verb' && cue.verbClass === 'evaluate' && cue.frame.kind === 'object' ? (quotes ?? cue) : cue;

/** After a colon and no quotation, or one whose closing mark is missing, the speech goes on. */
const opensSpeech = (words: Words, frame: Frame): boolean =>
  frame.kind === 'colon' && (!frame.quoted || !closes(words, frame.first, frame.last));

const closes = (words: Words, from: number, to: number): boolean => {
  for (let token = from; token <= to; token += 1) if (isPunctuation(words, token, '»')) return true;
  return false;
};

/** «در این گزارش», «در ادامهٔ این بیانیه». */
export function pointsBack(words: Words, cue: PhraseCue): boolean {
  for (let token = cue.sourceFirst; token <= cue.sourceLast; token += 1) {
    if ((words.flags[token] & Word.demonstrative) !== 0 || AFORESAID.test(wordText(words, token))) return true;
    // «دادنامه که نسخه‌ای از آن به دست «شرق» رسیده», «بیانیهٔ وزارت به این …», «بیانیهٔ صادره از سوی وزیر در این خصوص»
    if ((words.flags[token] & (Word.que | Word.prep)) !== 0) return false;
  }
  return false;
}

/** «در بیانیهٔ وزارت خارجه آمده است»: whose document it is; «در گزارش آمده است» and «در این گزارش آمده است» are cues as a whole. */
function namesOwner({ words, names }: PhraseContext, cue: PhraseCue): boolean {
  // «در این گزارش، نرخ تورم ۴۰ درصد ذکر شده است»: what is said parts the document from its verb.
  if (cue.frame.kind === 'object') return true;
  if (pointsBack(words, cue)) return false;
  for (let token = cue.sourceFirst; token <= cue.sourceLast; token += 1) if (names.entityOf[token] >= 0) return true;
  // «مادهٔ سوم», «رأی دادگاه»: which part of it, or whose by genus, but nobody's name.
  for (let token = cue.sourceFirst + 1; token <= cue.sourceLast; token += 1)
    if (!isPartOrGenus(words, token)) return true;
  return false;
}

const isPartOrGenus = (words: Words, token: number): boolean =>
  // «اطلاعیهٔ شمارهٔ دو»
  wordText(words, token) === 'شماره' ||
  wordText(words, token - 1) === 'شماره' ||
  words.reading.tokens.classes[token] === TokenClass.number ||
  hitAt(words, token, 'documentNoun') !== undefined ||
  hitAt(words, token, 'speaker') !== undefined ||
  ORDINAL.test(wordText(words, token)) ||
  // «دفترچهٔ راهنما»
  (isDictionaryWord(words.reading, token) && hitAt(words, token, 'role') === undefined);

function cueSpan(context: PhraseContext, cue: Cue): Phrase {
  if (cue.type === 'phrase' && cue.kind === 'contained' && cue.verbFirst !== undefined && namesOwner(context, cue)) {
    return { first: cue.verbFirst, last: cue.last };
  }
  return { first: cue.first, last: cue.last };
}
