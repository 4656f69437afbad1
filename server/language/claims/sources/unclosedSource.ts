import { TokenClass } from '../../text/tokens';
import { officeWords } from '../speakers/offices';
import { mayBeNumber } from '../words/numbers';
import { areOwnPeople } from '../words/ownPeople';
import { DOCUMENT_NOUNS, SPEAKERS } from '../words/vocabulary';
import { hitAt, hitsAt, isPunctuation, lastTokenOf, Word, type Words, wordText } from '../words/words';
import { isGovernedPreposition } from './governedPreposition';
import { closingMark, type Phrase, type PhraseContext } from './nounPhrase';
import { isSourceWord } from './sourceWords';
import { writtenBy } from './writers';

/**
 * How much the chain of nouns still wants: `open` – its last noun names nothing without another («رئیس …», «سازمان …»);
 * `alone` – it may go on, but need not («پلیس», «استاندار»); `filled` – only an organ or a place can still follow;
 * `named` – an organ's name has filled it, and only «استان», «کشور» can still follow; `closed` – a place has closed it;
 * `group` – people in the plural, whose adjective or place may follow; `document` – its adjective, its part or whose it is.
 */
type State = 'open' | 'alone' | 'filled' | 'named' | 'closed' | 'group' | 'document';

/**
 * «به گفتهٔ پلیس این شهر دو نفر کشته شدند»: where the source ends that no comma closes. Persian writes no ezafe, so that the
 * chain of nouns must show by itself when it is complete: what cannot hang on it begins what is said.
 */
export function unclosedEnd(context: PhraseContext, phrase: Phrase): number {
  return chainOf(context, phrase).end;
}

/** The longest part of a phrase that is complete before its end, -1 where none is: «[مدیرعامل این شرکت] آمریکا را», «سخنگوی دولت را». */
export function completeBefore(context: PhraseContext, phrase: Phrase): number {
  return chainOf(context, phrase).complete;
}

function chainOf(context: PhraseContext, { first, last }: Phrase): { readonly end: number; readonly complete: number } {
  let { state, at } = openingOf(context, first);
  let complete = -1;
  while (at <= last) {
    if (state !== 'open') complete = at - 1;
    const step = nextStep(context, first, at, last, state);
    if (step === undefined) break;
    state = step.state;
    at = step.at;
  }
  return { end: Math.min(last, Math.max(first, at - 1)), complete };
}

interface Step {
  readonly state: State;
  /** The token behind what was taken. */
  readonly at: number;
}

/** What the first noun is. */
function openingOf(context: PhraseContext, first: number): Step {
  const { words, names, entities } = context;
  // «به گفتهٔ «علی کریمیان» …»
  if (isPunctuation(words, first, '«')) {
    const close = closingMark(words, first, words.reading.tokens.count, ')»');
    return { state: 'named', at: Math.max(first, close) + 1 };
  }
  const vague = hitAt(words, first, 'vagueSource');
  if (vague !== undefined) {
    const end = lastTokenOf(words.reading, vague.end);
    // «یکی از …», «برخی …»: whoever it is some of.
    if (isSourceWord(words, end, 'quantity') || wordText(words, end) === 'از') return { state: 'open', at: end + 1 };
    return { state: 'group', at: end + 1 };
  }
  const entity = names.entityOf[first];
  if (entity >= 0 && names.spans.get(entity)?.first === first) {
    const end = names.spans.get(entity)?.last ?? first;
    const person = entities[entity].type === 'person';
    return { state: person ? 'closed' : 'named', at: end + 1 };
  }
  const written = writtenBy(words, first);
  if (written >= 0) return documentStep(words, written);
  const document = hitAt(words, first, 'documentNoun');
  if (document !== undefined) return documentStep(words, first);
  if ((words.flags[first] & Word.demonstrative) !== 0) {
    // «این منبع», «این استاد دانشگاه»
    const takesMore = hitAt(words, first + 1, 'role') !== undefined;
    return { state: takesMore ? 'filled' : 'closed', at: first + 2 };
  }
  if (isQuantity(words, first)) return { state: 'open', at: first + 1 };
  // «به گفتهٔ خواهرش تب داشت»
  if (areOwnPeople(wordText(words, first))) return { state: 'closed', at: first + 1 };
  const end = nounEnd(words, first);
  return { state: stateAt(words, end, 'open'), at: end + 1 };
}

/** «گزارش‌ها» governs nothing: its ezafe would be written. */
function documentStep(words: Words, token: number): Step {
  const hit = hitAt(words, token, 'documentNoun');
  const end = hit === undefined ? token : lastTokenOf(words.reading, hit.tail);
  return { state: /ها$/.test(wordText(words, end)) ? 'closed' : 'document', at: end + 1 };
}

/** What the chain wants behind a noun. */
function stateAt(words: Words, token: number, otherwise: State): State {
  if (isSourceWord(words, token, 'kin')) return 'open';
  if (/[او]ی$/.test(wordText(words, token)) && hitAt(words, token, 'role') !== undefined) return 'open';
  // «رئیس جمهوری», written apart
  if (isSourceWord(words, token, 'alone') || wordText(words, token) === 'جمهوری') return 'alone';
  if (isPlural(words, token) && hitAt(words, token, 'role') === undefined) return 'group';
  return otherwise;
}

/** «نخست‌وزیری» is what belongs to one. */
function isRole(words: Words, token: number): boolean {
  const hit = hitAt(words, token, 'role');
  return hit !== undefined && (hit.suffix?.kind !== 'ya' || /[او]ی$/.test(wordText(words, token)));
}

const isPlural = (words: Words, token: number): boolean => /...(?:ان|ها|های|ین|ات)$/.test(wordText(words, token));

/** The last token of a noun of several words: «رئیس پلیس», «پایگاه خبری». */
function nounEnd(words: Words, token: number): number {
  let end = token;
  for (const { lexicon, end: unit } of hitsAt(words, token))
    if (lexicon === 'role' || lexicon === 'speaker' || lexicon === 'mediaName')
      end = Math.max(end, lastTokenOf(words.reading, unit));
  return end;
}

function nextStep(context: PhraseContext, first: number, at: number, last: number, state: State): Step | undefined {
  const { words, names, entities } = context;
  const flags = words.flags[at];
  if (isPunctuation(words, at, '(«')) {
    const close = closingMark(words, at, last + 1, ')»');
    return close < 0 ? undefined : { state: 'filled', at: close + 1 };
  }
  if (isPunctuation(words, at, '،')) return { state: 'open', at: at + 1 };
  // «گروه استان های …», written apart.
  if (wordText(words, at) === 'های' && at > first) return { state: 'open', at: at + 1 };
  if ((flags & Word.prep) !== 0) {
    const phrase = { first, to: last + 1, reachesPlace: true, holdsRole: true };
    return isGovernedPreposition(context, phrase, at) ? { state: 'open', at: at + 1 } : undefined;
  }
  if ((flags & Word.and) !== 0) return at < last ? { state: 'open', at: at + 1 } : undefined;
  // «توافق دو کشور»
  if (state === 'document' && isNumeral(words, at) && PARTIES.test(wordText(words, at + 1)))
    return { state: 'closed', at: at + 2 };
  if (isNumeral(words, at))
    return isLabel(words, at) ? { state: state === 'document' ? state : 'closed', at: at + 1 } : undefined;
  // «مادهٔ ۵ آیین‌نامه», «نتایج این پژوهش»
  if (state === 'document') {
    const noun = (flags & Word.demonstrative) === 0 ? at : at + 1;
    if (hitAt(words, noun, 'documentNoun') !== undefined) return documentStep(words, noun);
  }
  if ((flags & Word.demonstrative) !== 0) return pointed(words, at, state);
  const entity = names.entityOf[at];
  const span = names.spans.get(entity);
  // «رئیس پلیس راه یزد»: the office has taken the first word of the organ's name.
  if (span !== undefined && span.first < at && span.first > first && entities[entity].type === 'organisation')
    return { state: 'named', at: span.last + 1 };
  if (span !== undefined && span.first === at) {
    if (entities[entity].type === 'person')
      return hitAt(words, first, 'role') !== undefined || state === 'open'
        ? { state: 'closed', at: span.last + 1 }
        : undefined;
    if (!takesName(context, at, state)) return undefined;
    return { state: entities[entity].type === 'organisation' ? 'named' : 'closed', at: span.last + 1 };
  }
  if (names.dateEnd[at] >= 0) return undefined;
  if (isPronoun(words, at))
    return state === 'open' && !isOrganNoun(words, at - 1) ? { state: 'closed', at: at + 1 } : undefined;
  if (isQuantity(words, at)) return undefined;
  if (explainsName(context, first, at))
    return { state: stateAt(words, nounEnd(words, at), 'open'), at: nounEnd(words, at) + 1 };
  return nounStep(words, first, at, state);
}

/** «علی احمدی وزیر نیرو»: the office right behind the whole name of somebody whom the reader does not know yet, or whose it is. */
function explainsName({ words, names, entities }: PhraseContext, first: number, at: number): boolean {
  const entity = names.entityOf[first];
  const span = names.spans.get(entity);
  if (span === undefined || entities[entity].type !== 'person' || span.last !== at - 1 || !isRole(words, at))
    return false;
  const { id, description } = entities[entity];
  return id === undefined ? span.last > span.first : officeWords(description).includes(wordText(words, at));
}

function nounStep(words: Words, first: number, at: number, state: State): Step | undefined {
  const end = nounEnd(words, at);
  // «رئیس اتحادیه گران شدن نان را …»: what happens.
  if (/^ن?(?:شدن|کردن|بودن)$/.test(wordText(words, at + 1))) return undefined;
  if (isSourceWord(words, at, 'adjective')) return { state: state === 'open' ? 'open' : state, at: at + 1 };
  // «روستای …», «شورای …»: the ezafe is written.
  const before = wordText(words, at - 1);
  if (/[او]ی$/.test(before) && before.length > 3)
    return { state: state === 'group' ? state : stateAt(words, at, 'filled'), at: end + 1 };
  if (isMinister(words, at - 1) && !isSourceWord(words, at, 'break')) return { state: 'named', at: at + 1 };
  if (isSourceWord(words, at, 'place')) return state === 'closed' ? undefined : { state: 'closed', at: at + 1 };
  if (isOrganNoun(words, at)) {
    if (state === 'closed' || state === 'named') return undefined;
    const standsAlone = isSourceWord(words, at, 'alone');
    if (state === 'alone' && !PRACTISING.test(wordText(words, at - 1))) return undefined;
    // «طبق قانون دولت موظف است»
    if (standsAlone && state === 'document' && wordText(words, at - 1) === 'قانون') return undefined;
    if (standsAlone && (isExpert(words, first) || isExpert(words, first + 1))) return undefined;
    const isSite = isSourceWord(words, at, 'site') && hitAt(words, at, 'speaker') === undefined;
    return { state: standsAlone ? 'alone' : isSite ? 'filled' : 'open', at: end + 1 };
  }
  if (isSourceWord(words, at, 'opening') && !(state === 'alone' && OF_POLICE.test(wordText(words, at))))
    return state === 'open' || state === 'group' ? { state: 'open', at: at + 1 } : undefined;
  if (isSourceWord(words, at, 'break')) return undefined;
  const word = wordText(words, at);
  // «پلیس راه», «رئیس پلیس فتا»
  if (state === 'alone' && wordText(words, at - 1) === 'پلیس' && OF_POLICE.test(word)) return { state, at: at + 1 };
  // «معاون سیاسی استاندار»
  if (state === 'filled' && DEPUTY.test(wordText(words, first)) && hitAt(words, at, 'role') !== undefined)
    return { state: stateAt(words, end, 'open'), at: end + 1 };
  if (word.length > 3 && /[^او]ی$/.test(word) && !isRole(words, at)) {
    if (state === 'closed' || state === 'named' || (state !== 'open' && isPredicate(words, at))) return undefined;
    if (
      /(?:شناسی|سازی|داری|رسانی|یابی|گذاری|کاری|نگاری|پزشکی|[دت]گی|سوزی|ریزی|گیری|سواری|فروشی)$/.test(word) &&
      state !== 'open'
    )
      return undefined;
    return { state: state === 'open' ? 'filled' : state, at: at + 1 };
  }
  if (state === 'document') return documentNounStep(words, at, end);
  if (state !== 'open') return undefined;
  // «برخی اقتصاددانان», «رئیس انجمن داروسازان»
  if (isPlural(words, at)) return { state: isQuantity(words, first) ? 'group' : 'filled', at: at + 1 };
  return { state: stateAt(words, at, isRole(words, at) ? 'open' : 'filled'), at: end + 1 };
}

/** «به گفتهٔ یک منبع آگاه [عصبانی] بود»: what somebody is, by the copula right behind. */
function isPredicate({ verbOf, verbs }: Words, at: number): boolean {
  const verb = verbs[verbOf[at + 1] ?? -1];
  return verb?.first === at + 1 && /^(?:|بودن|شدن)$/.test(verb.infinitive);
}

/** «قانون کار», «اطلاعات رسیده», «اسناد منتشرشده», «گزارش کارشناس»: what else may hang on a document. */
function documentNounStep(words: Words, at: number, end: number): Step | undefined {
  const hit = hitAt(words, at - 1, 'documentNoun');
  const isLaw = hit !== undefined && DOCUMENT_NOUNS[hit.row].group === 'law';
  if (isLaw && !isPlural(words, at)) return { state: 'filled', at: end + 1 };
  if (isRole(words, at)) return { state: 'open', at: end + 1 };
  return /^(?:رسیده|موجود|دریافتی|.+شده)$/.test(wordText(words, at)) ? { state: 'closed', at: at + 1 } : undefined;
}

const isPronoun = (words: Words, token: number): boolean => {
  const hit = hitAt(words, token, 'speaker');
  return (hit !== undefined && SPEAKERS[hit.row].pronoun) || /^(?:خود|ما|من|شما)$/.test(wordText(words, token));
};

const isOrganNoun = (words: Words, token: number): boolean => {
  const hit = hitAt(words, token, 'speaker');
  // «نیروها» governs nothing: its ezafe would be written.
  if (/ها$/.test(wordText(words, token))) return false;
  const isSpeaker = hit !== undefined && hit.suffix?.kind !== 'ya' && SPEAKERS[hit.row].kind === 'organ';
  return isSpeaker || isSourceWord(words, token, 'organ') || isSourceWord(words, token, 'site');
};

const PARTIES = /^(?:کشور|طرف|رهبر|دولت|گروه|شرکت|باشگاه)$/;
/** Who works in a court, a team, a hospital. */
const PRACTISING = /^(?:قاضی|بازپرس|دادستان|سرمربی|مربی|پزشک|کارگردان|خلبان)$/;
const OF_POLICE = /^(?:راه|راهور|فتا|فتای|آگاهی|اگاهی|امنیت|پیشگیری|دیپلماتیک|ضدشورش)$/;
const DEPUTY = /^(?:معاون|مشاور|دستیار|قایممقام|وکیل|مدیر|رییس)$/;

const isMinister = (words: Words, first: number): boolean => /^وزیر$/.test(wordText(words, first));

const isNumeral = (words: Words, token: number): boolean =>
  words.reading.tokens.classes[token] === TokenClass.number || mayBeNumber(wordText(words, token));

const isQuantity = (words: Words, token: number): boolean => isSourceWord(words, token, 'quantity');

/** «منطقهٔ ۱۲», «شعبهٔ ۲۸», «لشکر ۲۷», «مادهٔ ۵». */
const isLabel = (words: Words, token: number): boolean =>
  hitAt(words, token - 1, 'labelNoun') !== undefined ||
  /^(?:لشکر|تیپ|گردان|کلانتری|قرارگاه|شماره|پرونده|مصوبه)$/.test(wordText(words, token - 1));

/** «پلیس این شهر», «مادر این کودک»; not «وزیر نیرو این سد». */
function pointed(words: Words, at: number, state: State): Step | undefined {
  if (state === 'closed') return undefined;
  const hangs =
    state === 'open' || isSourceWord(words, at + 1, 'place') || (state === 'alone' && isOrganNoun(words, at + 1));
  return hangs ? { state: 'closed', at: at + 2 } : undefined;
}

/** Whether a place's or an organ's name hangs on the chain. */
function takesName({ words, names, entities }: PhraseContext, at: number, state: State): boolean {
  const before = names.entityOf[at - 1];
  // «استان تهران», «شهرستان بم»
  if (isSourceWord(words, at - 1, 'place') && before < 0 && entities[names.entityOf[at]].type === 'place') return true;
  if (state === 'closed') return false;
  // «وزیر خارجه ایران»; «سازمان ملل ایران را …»
  if (state === 'named') return before < 0 && entities[names.entityOf[at]].type === 'place';
  if (state !== 'group') return true;
  return !isExpert(words, at - 1) && !isSourceWord(words, at - 1, 'nation');
}

const isExpert = (words: Words, token: number): boolean => isSourceWord(words, token, 'expert');
