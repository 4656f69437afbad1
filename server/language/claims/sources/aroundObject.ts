import { TokenClass } from '../../text/tokens';
import { OFFICE_BEFORE } from '../speakers/offices';
import { contextWords } from '../words/contextWords';
import { areOwnPeople } from '../words/ownPeople';
import { SPEAKERS } from '../words/vocabulary';
import { hitAt, isPunctuation, lastTokenOf, Word, type Words, wordText } from '../words/words';
import { phraseEnd } from './appositions';
import { CALLING } from './calling';
import { isSpeakerPhrase, type Phrase, type PhraseContext } from './nounPhrase';
import { isObjectHead } from './objectHeads';
import { isMedium } from './sources';
import { isSourceWord } from './sourceWords';
import { completeBefore, unclosedEnd } from './unclosedSource';

const RECIPROCAL = new Set(['یکدیگر', 'همدیگر', 'خود']);

/** «این را یکی از ساکنان گفت». */
const SOMEBODY: ReadonlySet<string> = new Set(['یک', 'یکی', 'چند', 'یکیاز']);

/** «قرارداد را نمایندهٔ ساوجبلاغ «ظلم» خواند»: the subject after its object. */
export function afterObject(context: PhraseContext, first: number, to: number): Phrase | undefined {
  const { words, names, entities } = context;
  if (first >= to) return undefined;
  const entity = names.entityOf[first];
  const named = entity >= 0 && names.spans.get(entity)?.first === first && entities[entity].type !== 'place';
  const speaks =
    named ||
    hitAt(words, first, 'role') !== undefined ||
    hitAt(words, first, 'speaker') !== undefined ||
    hitAt(words, first, 'vagueSource') !== undefined ||
    // «پسرش، آرش کیانی،»
    areOwnPeople(wordText(words, first)) ||
    SOMEBODY.has(wordText(words, first));
  if (!speaks) return undefined;
  // «ستوده را آمر دانست»: what he is called.
  const verb = words.verbs[words.verbOf[to] ?? -1];
  if (first === to - 1 && !named && verb !== undefined && CALLING.has(verb.infinitive)) return undefined;
  const last = phraseEnd(context, first, beforeQuotation(words, first, to));
  return last < first ? undefined : { first, last };
}

/** «را نمایندهٔ ساوجبلاغ «ظلم آشکار» خواند»: what it is called is no part of the name before it. */
function beforeQuotation(words: Words, first: number, to: number): number {
  if (!isPunctuation(words, to - 1, '»')) return to;
  let open = to - 2;
  while (open > first && !isPunctuation(words, open, '«')) open -= 1;
  return open > first ? open : to;
}

/** The last token of «پکن و مسکو» at the beginning of a phrase, -1 where no two names are joined. */
function joinedNames({ words, names }: PhraseContext, first: number, to: number): number {
  let end = names.spans.get(names.entityOf[first])?.last ?? -1;
  let joined = -1;
  while (end >= 0 && end + 2 <= to && (words.flags[end + 1] & Word.and) !== 0) {
    const next = names.spans.get(names.entityOf[end + 2]);
    if (next === undefined || next.first !== end + 2) break;
    end = next.last;
    joined = end;
  }
  return joined;
}

/** «رئیس‌جمهور اوکراین نارضایتی شدید خود را اعلام کرد»: what is his own is the object; «سخنگو خود را …» has but himself. */
function beforeOwned({ words, names, entities }: PhraseContext, first: number, last: number): Phrase | undefined {
  if (wordText(words, last) !== 'خود') return undefined;
  let opening = -1;
  for (let token = first; token < last; token += 1) {
    const entity = names.entityOf[token];
    const span = names.spans.get(entity);
    if (span === undefined) continue;
    opening = span.last;
    token = span.last;
    if (entities[entity].type === 'person') break;
  }
  // «وزیر خارجه نگرانی خود را»: without a name, a word or two behind an office belong to it.
  if (opening < 0 && (hitAt(words, first, 'role') !== undefined || hitAt(words, first, 'speaker') !== undefined))
    for (let token = first + 1; token < last && opening < 0; token += 1) if (isOwned(words, token)) opening = token - 1;
  return opening >= first && opening < last - 1 ? { first, last: opening } : undefined;
}

/** What one has or feels. */
const OWNED = contextWords('owned');

const isOwned = (words: Words, token: number): boolean => OWNED.has(wordText(words, token));

/** «نماینده چین در شورای امنیت قطعنامه را …»: where the office is held belongs to it. */
function withSeat({ words, names, entities }: PhraseContext, end: number, last: number): number {
  const entity = names.entityOf[end + 2] ?? -1;
  const seat = wordText(words, end + 1) === 'در' && entity >= 0 ? names.spans.get(entity) : undefined;
  return seat !== undefined && entities[entity].type === 'organisation' && seat.last < last ? seat.last : end;
}

/** «نمایندگان مجلس», «دانشجویان دانشگاه»: people by the plural of what they are, and where. */
const isPeopleOf = (words: Words, first: number): boolean =>
  /...(?:ندگان|شجویان|موزان|علمان|ارگران|نشستگان|ستاران|زشکان|یران)$|^(?:وزیران|وزرای|سران|رهبران|سفیران|سفرای|وکلای|اعضای|ساکنان|اهالی)$/.test(
    wordText(words, first),
  );

/** «مدیر حوزه هنری گیلان [استقبال مردم]»: an office ends behind the organ's name, where what follows cannot hang on it. */
export function beforeUntied(context: PhraseContext, phrase: Phrase): Phrase {
  const { words, names, entities } = context;
  if (hitAt(words, phrase.first, 'role') === undefined) return phrase;
  const last = unclosedEnd(context, phrase);
  const entity = names.entityOf[last];
  const ends = entity >= 0 && entities[entity].type !== 'person' && names.spans.get(entity)?.last === last;
  return ends ? { first: phrase.first, last } : phrase;
}

/** A phrase that runs into «را» is the object; the subject is what a name or an office at its beginning sets apart. */
export function beforeObject(context: PhraseContext, first: number, last: number): Phrase | undefined {
  const split =
    beforeHead(context, first, last) ??
    beforeOwned(context, first, last) ??
    beforeSecond(context, first, last) ??
    afterNames(context, first, last) ??
    afterVague(context, first, last) ??
    afterAuthor(context, first, last);
  return split ?? (isSubjectHead(context.words, first) ? afterOffice(context, first, last) : undefined);
}

/** Up to the noun that opens the object. */
function beforeHead(context: PhraseContext, first: number, last: number): Phrase | undefined {
  const { words, names } = context;
  for (let token = first + 1; token <= last; token += 1) {
    // «سازمان برنامه و بودجه» is a name; «کمیسیون امنیت ملی و سیاست خارجی» one that nobody knows.
    if (names.entityOf[token] < 0 && (words.flags[token - 1] & Word.and) === 0 && isObjectHead(words, token))
      return beforeUntied(context, { first, last: isPunctuation(words, token - 1, '،') ? token - 2 : token - 1 });
  }
  return undefined;
}

/** Up to what a pronoun, quotation marks or an adjective set apart from the object. */
function beforeSecond({ words, names }: PhraseContext, first: number, last: number): Phrase | undefined {
  // «دادستان او را مقصر دانست»
  if ((RECIPROCAL.has(wordText(words, last)) || isSpeakerPhrase(words, last)) && last > first)
    return { first, last: last - 1 };
  // «هواداران گروه «دیابوس» مدیران را …»: up to the name in quotation marks.
  for (let token = first + 1; token < last; token += 1)
    if (isPunctuation(words, token, '»') && words.reading.tokens.classes[token + 1] === TokenClass.word)
      return { first, last: token };
  // «سه کشور اروپایی ایران را متهم کردند»: an adjective ends the subject, a name is the object.
  const object = names.spans.get(names.entityOf[last]);
  if (object !== undefined && object.last === last && object.first > first + 1 && names.entityOf[first] < 0)
    if (/(?:ایی|غربی|عربی|شرقی|اسلامی|مخالف|حاضر|عضو)$/.test(wordText(words, object.first - 1)))
      return { first, last: object.first - 1 };
  return undefined;
}

/** Names side by side: «کاخ سفید رامافوسا را متهم کرد». */
function afterNames(context: PhraseContext, first: number, last: number): Phrase | undefined {
  const { names, entities } = context;
  const joined = joinedNames(context, first, last);
  if (joined > first && joined < last) return { first, last: joined };
  const opening = names.spans.get(names.entityOf[first]);
  if (opening === undefined || opening.first !== first || opening.last >= last) return undefined;
  const next = names.entityOf[opening.last + 1];
  if (next >= 0 && entities[next].type === 'person') return { first, last: opening.last };
  // «هانسی فلیک داور را مقصر دانست», «علی احمدی وزیر نیرو آمریکا را …»
  const whole = unclosedEnd(context, { first, last });
  return { first, last: whole < last ? whole : Math.max(opening.last, completeBefore(context, { first, last })) };
}

/** «حقوق‌دانان قانون تازه را ناکافی می‌دانند» */
function afterVague(context: PhraseContext, first: number, last: number): Phrase | undefined {
  const { words, names } = context;
  const vague = hitAt(words, first, 'vagueSource');
  if (vague === undefined) return undefined;
  const end = lastTokenOf(words.reading, vague.tail);
  // «مقام‌های وزارت نیرو مصرف شهروندان را …»: up to whose they are.
  const whose = names.spans.get(names.entityOf[end + 1]);
  if (whose !== undefined && whose.first === end + 1 && whose.last < last) return { first, last: whose.last };
  // «ناظران اروپایی انتخابات را …»
  const chain = unclosedEnd(context, { first, last });
  if (chain < last) return { first, last: chain };
  // «منابع محلی آمریکا را …»
  const complete = completeBefore(context, { first, last });
  if (complete > end) return { first, last: complete };
  return end < last && !/(?:های|ای)$/.test(wordText(words, end)) ? { first, last: end } : undefined;
}

/** «گزارش سازمان زمین‌شناسی آمریکا بزرگی زلزله را …» */
function afterAuthor({ words, names }: PhraseContext, first: number, last: number): Phrase | undefined {
  const author = names.spans.get(names.entityOf[first + 1]);
  return hitAt(words, first, 'documentNoun') !== undefined && author?.first === first + 1 && author.last < last
    ? { first, last: author.last }
    : undefined;
}

const isOrganHead = (words: Words, first: number): boolean => {
  const speaker = hitAt(words, first, 'speaker');
  return speaker !== undefined && SPEAKERS[speaker.row].kind === 'organ' && speaker.suffix === undefined;
};

/** Whether a phrase opens with who can do something: an organ, an office, people, a medium. */
const isSubjectHead = (words: Words, first: number): boolean =>
  isOrganHead(words, first) ||
  hitAt(words, first, 'role') !== undefined ||
  (words.flags[first] & Word.demonstrative) !== 0 ||
  isSourceWord(words, first, 'kin') ||
  isPeopleOf(words, first) ||
  isMedium(words, first, false) ||
  wordText(words, first) === 'یکی';

/** Where the subject ends whose first word says who it is. */
function afterOffice(context: PhraseContext, first: number, last: number): Phrase | undefined {
  const { words, names } = context;
  // «سخنگو اتهام‌ها را …»: without its «ی» the word ties nothing to itself.
  if (last > first && /(?:سخنگو|گفتگو)$/.test(wordText(words, first))) return { first, last: first };
  // «معاون وزیر بهداشت واکسن را …»
  const chain = unclosedEnd(context, { first, last });
  if (chain < last) return { first, last: chain };
  // «وکیل مدافع متهم ردیف دوم اتهام‌ها را …»: a plural with nothing that it hangs on is the whole object.
  if (last > first + 1 && /..ها$/.test(wordText(words, last)) && names.entityOf[last] < 0)
    return { first, last: last - 1 };
  // «دفتر بودجه کنگره کسری را …»: up to the name inside.
  for (let token = first; token < last; token += 1) {
    const span = names.spans.get(names.entityOf[token]);
    if (span !== undefined && span.last < last) return { first, last: withSeat(context, span.last, last) };
  }
  // «مدیرعامل این شرکت آمریکا را …»: what hangs on nothing before it is the object, though it might.
  const complete = completeBefore(context, { first, last });
  if (complete > first) return { first, last: complete };
  if (isOrganHead(words, first) && names.entityOf[first] < 0 && last > first) return { first, last: first };
  // «دادستان مدیر شرکت را …»: one office is the subject, the next the object; «معاون وزیر» is one.
  if (last > first && hitAt(words, first + 1, 'role') !== undefined && !OFFICE_BEFORE.has(wordText(words, first)))
    return { first, last: first };
  // «وزیر استعفایش را …»: what is his.
  if (last === first + 1 && /(?:اش|یش|شان)$/.test(wordText(words, last))) return { first, last: first };
  return last > first + 1 ? { first, last: first + 1 } : undefined;
}
