import { clauseStart } from './clauses';
import type { BlockCues, SentenceTokens, VerbCue } from './cues';
import { hasFiniteVerb, holdsQuotation, quotationEnd } from './frames';
import type { PhraseCue } from './phrases';
import { classifySource, documentNounAt, type Source } from './sources';
import { findSubject, type Phrase, type PhraseContext, phraseEnd } from './subject';
import { MEDIA_KINDS } from './vocabulary';
import { hitAt, isPunctuation, tokenText, Word, type Words } from './words';

type Cue = VerbCue | PhraseCue;

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
  readonly document: { readonly token: number; readonly group: string; readonly personal: boolean } | undefined;
  /** The cue of a source inside it, and that source. */
  readonly nested: (Phrase & { readonly source: Source | undefined }) | undefined;
  readonly direct: boolean;
  readonly quoted: boolean;
  readonly content: Phrase | undefined;
  /** It opens a speech that later sentences go on with. */
  readonly opensSpeech: boolean;
}

interface Reading {
  readonly cue: Cue;
  readonly source: Source | undefined;
  readonly agentless: boolean;
}

/** The statements of one sentence: one for each speaker whose words no other speaker's words hold. */
export function readAttributions(context: PhraseContext, cues: BlockCues, sentence: number): readonly Attribution[] {
  const tokens = cues.sentences[sentence];
  const { words } = context;
  const readings = cues.cues
    .filter((cue) => cue.sentence === sentence)
    .map((cue) => readSource(context, cue, tokens))
    .filter((reading): reading is Reading => reading !== undefined);
  const kept = dropInner(words, readings, tokens);
  const outer: { reading: Reading; nested: Reading | undefined; first: number }[] = [];
  for (const reading of kept) {
    const previous = outer.at(-1);
    if (previous === undefined) {
      outer.push({ reading, nested: undefined, first: tokens.first });
      continue;
    }
    const relation = relate(words, previous.reading, reading);
    if (relation === 'new') outer.push({ reading, nested: undefined, first: clauseOf(reading, words, tokens) });
    else if (relation === 'nested' && previous.nested === undefined) previous.nested = reading;
  }
  return outer.map((entry, index) => {
    const end =
      index + 1 < outer.length ? beforeConjunction(words, outer[index + 1].first - 1, entry.first) : tokens.last;
    return build(
      context,
      entry.reading,
      entry.nested,
      index === 0 ? leadOf(words, entry.reading, tokens) : entry.first,
      end,
    );
  });
}

const clauseOf = (reading: Reading, words: Words, tokens: SentenceTokens): number => {
  const from = reading.cue.type === 'verb' ? reading.cue.clause : reading.cue.first;
  let at = Math.max(from, tokens.first);
  while (
    at < reading.cue.first &&
    ((words.flags[at] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, at, '،؛'))
  )
    at += 1;
  return at;
};

function beforeConjunction(words: Words, from: number, least: number): number {
  let at = from;
  while (at > least && ((words.flags[at] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, at, '،؛')))
    at -= 1;
  return at;
}

/** Where the first statement of a sentence begins: after a list's date and colon, after a finished clause of its own. */
function leadOf(words: Words, reading: Reading, tokens: SentenceTokens): number {
  const { cue, source } = reading;
  if (cue.type !== 'verb' || cue.frame.kind === 'trailing' || source === undefined || cue.clause <= tokens.first)
    return tokens.first;
  if (source.first < cue.clause) return tokens.first;
  const before = cue.clause - 1;
  if (isPunctuation(words, before, ':')) return cue.clause;
  const isJoint = (words.flags[before] & (Word.and | Word.but | Word.inner)) !== 0 || isPunctuation(words, before, '؛');
  return isJoint && hasFiniteVerb(words, tokens.first, before) ? cue.clause : tokens.first;
}

function readSource(context: PhraseContext, cue: Cue, tokens: SentenceTokens): Reading | undefined {
  const { words } = context;
  if (cue.type === 'phrase') {
    if (cue.kind === 'agentless') return { cue, source: undefined, agentless: true };
    if (cue.kind === 'participial') {
      const subject = findSubject(context, tokens.first, cue.first);
      return {
        cue,
        source: subject === undefined ? undefined : classifySource(context, subject, false),
        agentless: false,
      };
    }
    const phrase = phraseSource(context, cue);
    if (phrase === undefined) return undefined;
    const source = classifySource(context, phrase, false);
    if (
      cue.kind === 'belief' &&
      source.entity === undefined &&
      source.type !== 'vague' &&
      source.type !== 'role' &&
      source.type !== 'pronoun'
    )
      return undefined;
    if (
      cue.kind === 'belief' &&
      source.entity !== undefined &&
      hitAt(words, phrase.first, 'role') === undefined &&
      source.entity.type === 'place' &&
      phrase.first !== source.first
    )
      return undefined;
    return { cue, source, agentless: false };
  }
  if (cue.passive) {
    const agent = agentOf(context, cue);
    // «نتایج اعلام شد: …» announces a thing.
    if (agent === undefined && cue.frame.kind !== 'que' && findSubject(context, cue.clause, cue.first) !== undefined)
      return undefined;
    if (agent !== undefined) return { cue, source: classifySource(context, agent, false), agentless: false };
    // A forecast that nobody is said to make is a prediction, not a report.
    return cue.verbClass === 'predict' || cue.verbClass === 'demand' || cue.verbClass === 'accuse'
      ? undefined
      : { cue, source: undefined, agentless: true };
  }
  const subject = cue.postposed
    ? afterCue(context, cue, tokens)
    : (findSubject(context, cue.clause, cue.first) ?? sharedSubject(context, cue, tokens));
  const plural = cue.verb?.form.person === 6;
  const source = subject === undefined ? undefined : classifySource(context, subject, plural);
  if (cue.bare && (source === undefined || (source.entity === undefined && source.type === 'name'))) return undefined;
  if (cue.documentOnly && source?.type !== 'document' && source?.type !== 'vague') return undefined;
  if (source === undefined && plural && cue.frame.kind === 'object') return undefined;
  return { cue, source, agentless: false };
}

function afterCue(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const first = cue.last + 1;
  const last = phraseEnd(context, first, tokens.last + 1);
  return last < first ? undefined : { first, last };
}

/** «سازمان کمبود را پذیرفت و گفت …»: the subject of the clause that «و» joins to this one. */
function sharedSubject(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): Phrase | undefined {
  const { words } = context;
  let clause = cue.clause;
  for (
    let step = 0;
    step < 3 && clause > tokens.first && (words.flags[clause - 1] & (Word.and | Word.but)) !== 0;
    step += 1
  ) {
    const verb = words.verbs.findLast(({ finite, last }) => finite && last < clause);
    if (verb === undefined || verb.first <= tokens.first) return undefined;
    const earlier = clauseStart(words, tokens.first, verb.first);
    const subject = findSubject(context, earlier, verb.first);
    if (subject !== undefined) return subject;
    clause = earlier;
  }
  return undefined;
}

/** «از سوی پلیس», «توسط وزارت …» before a passive. */
function agentOf(context: PhraseContext, cue: VerbCue): Phrase | undefined {
  const { words } = context;
  for (let token = cue.first - 1; token >= cue.clause; token -= 1) {
    const text = tokenText(words.reading, token);
    if (text !== 'سوی' && text !== 'توسط' && text !== 'جانب') continue;
    const first = token + 1;
    const last = phraseEnd(context, first, cue.first);
    if (last >= first) return { first, last };
  }
  return undefined;
}

function phraseSource(context: PhraseContext, cue: PhraseCue): Phrase | undefined {
  const { words, names } = context;
  const limit = cue.sourceLast + 1;
  let first = cue.sourceFirst;
  if (cue.kind === 'document') {
    // «داده‌های ادارهٔ زمین‌شناسی»: the data are the organ's own words.
    const data = hitAt(words, first, 'documentNoun');
    if (data?.suffix?.kind === 'plural' && first + 1 < limit && names.entityOf[first + 1] >= 0) first += 1;
    else if (
      data !== undefined &&
      first + 2 < limit &&
      tokenText(words.reading, first + 1) === 'های' &&
      names.entityOf[first + 2] >= 0
    )
      first += 2;
  }
  if (cue.kind !== 'say') {
    const last = phraseEnd(context, first, limit);
    return last < first ? undefined : { first, last: mediumEnd(context, first, last) };
  }
  const last = phraseEnd(context, first, wholeSentenceEnd(words, cue));
  return last < first ? undefined : { first, last };
}

/** «به گزارش ایسنا مجلس …»: a medium known by name ends at its name. */
function mediumEnd({ words, names }: PhraseContext, first: number, last: number): number {
  const hits =
    words.hitsFrom
      .get(first)
      ?.filter(
        ({ lexicon, row, suffix }) => lexicon === 'mediaName' && MEDIA_KINDS[row] !== 'class' && suffix === undefined,
      ) ?? [];
  const hit = hits[0];
  if (hit === undefined || names.entityOf[first] >= 0) return last;
  return Math.min(last, words.reading.tokens.ofUnit[hit.end - 1]);
}

const wholeSentenceEnd = (words: Words, cue: PhraseCue): number =>
  Math.min(words.reading.tokens.count, cue.frame.last + 1);

/** Cues inside the noun phrase or the adverbial of another: «X به نقل از Y گفت», «وی با بیان اینکه … گفت». */
function dropInner(words: Words, readings: readonly Reading[], tokens: SentenceTokens): readonly Reading[] {
  const verbs = readings.filter(({ cue }) => cue.type === 'verb');
  return readings.filter(({ cue, source }) => {
    if (cue.type === 'verb') {
      return !readings.some(
        (other) =>
          other.cue.type === 'phrase' &&
          other.cue.kind === 'contained' &&
          other.cue.first <= cue.first &&
          other.cue.last >= cue.last,
      );
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
      return (
        verb.source.last < cue.first && verb.source.first >= tokens.first && (words.flags[cue.first] & Word.verb) === 0
      );
    });
  });
}

/** How a later cue of the sentence stands to the one before it. */
function relate(words: Words, previous: Reading, next: Reading): 'new' | 'nested' | 'same' {
  const { cue } = previous;
  if (next.cue.first <= cue.last) return 'same';
  if (cue.type === 'phrase') {
    if (next.cue.type === 'phrase' && next.cue.kind === 'agentless') return 'same';
    return 'nested';
  }
  const between = next.source === undefined ? next.cue.first : Math.min(next.source.first, next.cue.first);
  const contrast = separated(words, cue.last + 1, between);
  const finished =
    cue.frame.kind === 'object' ||
    cue.frame.kind === 'trailing' ||
    (cue.frame.quoted && quotationEnd(words, cue.frame.first, cue.frame.last) < between);
  if (next.source === undefined && !next.agentless) return finished ? 'same' : 'nested';
  if (finished) return sameSource(previous.source, next.source) ? 'same' : 'new';
  if (contrast === 'strong' && hasFiniteVerb(words, cue.last + 1, between)) return 'new';
  if (
    contrast === 'weak' &&
    hasFiniteVerb(words, cue.last + 1, between) &&
    next.cue.type === 'verb' &&
    previous.source !== undefined
  ) {
    const tense = next.cue.verb?.form.tense;
    const parallel = tense === cue.verb?.form.tense && next.source !== undefined && next.source.type !== 'pronoun';
    if (parallel) return 'new';
  }
  return 'nested';
}

const sameSource = (a: Source | undefined, b: Source | undefined): boolean =>
  b === undefined ||
  (a !== undefined && (b.type === 'pronoun' || (a.entity !== undefined && a.entity.chain === b.entity?.chain)));

function separated(words: Words, from: number, to: number): 'strong' | 'weak' | undefined {
  let token = to - 1;
  let weak = false;
  while (token >= from && token > to - 12) {
    if ((words.flags[token] & Word.but) !== 0 || isPunctuation(words, token, '؛')) return 'strong';
    if ((words.flags[token] & Word.and) !== 0 && token === to - 1) weak = true;
    if ((words.flags[token] & Word.verb) !== 0) break;
    token -= 1;
  }
  return weak ? 'weak' : undefined;
}

function build(
  context: PhraseContext,
  reading: Reading,
  nested: Reading | undefined,
  first: number,
  end: number,
): Attribution {
  const { words } = context;
  const { cue, source, agentless } = reading;
  const document = cue.type === 'verb' ? spokenThrough(words, source, cue) : undefined;
  const byDocument = document !== undefined && !document.personal && cue.type === 'verb' && cue.frame.kind === 'object';
  const { frame } = cue;
  const quoted =
    frame.quoted || (frame.kind === 'que' && holdsQuotation(words, frame.first, Math.min(frame.last, end)));
  return {
    first,
    last: end,
    cue: byDocument ? { first: document.token, last: document.token } : cueSpan(words, cue),
    origin: cue,
    source: cue.type === 'phrase' && cue.kind === 'contained' && pointsBack(words, cue) ? undefined : source,
    agentless,
    document,
    nested:
      nested === undefined ? undefined : { first: nested.cue.first, last: nested.cue.last, source: nested.source },
    direct: frame.kind === 'colon' || frame.kind === 'quotation' || quoted,
    quoted,
    content:
      frame.first <= Math.min(frame.last, end) ? { first: frame.first, last: Math.min(frame.last, end) } : undefined,
    opensSpeech:
      frame.kind === 'colon' &&
      (!frame.quoted ||
        (quotationEnd(words, frame.first, frame.last) === frame.last &&
          !isPunctuation(words, frame.last, '»”') &&
          !closes(words, frame.first, frame.last))),
  };
}

const closes = (words: Words, from: number, to: number): boolean => {
  for (let token = from; token <= to; token += 1) if (isPunctuation(words, token, '»”')) return true;
  return false;
};

/** «در این گزارش», «در ادامهٔ این بیانیه». */
export function pointsBack(words: Words, cue: PhraseCue): boolean {
  for (let token = cue.sourceFirst; token <= cue.sourceLast; token += 1)
    if ((words.flags[token] & Word.demonstrative) !== 0) return true;
  return false;
}

function cueSpan(words: Words, cue: Cue): Phrase {
  if (cue.type === 'phrase' && cue.kind === 'contained' && cue.verbFirst !== undefined && !pointsBack(words, cue)) {
    return { first: cue.verbFirst, last: cue.last };
  }
  return { first: cue.first, last: cue.last };
}

/** «در تازه‌ترین گزارش خود», «با انتشار بیانیه‌ای» between an organ and its verb. */
function spokenThrough(words: Words, source: Source | undefined, cue: VerbCue): Attribution['document'] {
  const from = source === undefined ? cue.clause : source.last + 1;
  for (let token = from; token < cue.first; token += 1) {
    const document = documentNounAt(words, token);
    if (document === undefined) continue;
    for (let before = token - 1; before >= from && before >= token - 4; before -= 1) {
      if ((words.flags[before] & Word.prep) !== 0) {
        const preposition = tokenText(words.reading, before);
        if (preposition === 'در' || preposition === 'با' || preposition === 'طی' || preposition === 'ضمن')
          return { token, ...document };
        break;
      }
    }
  }
  return undefined;
}
