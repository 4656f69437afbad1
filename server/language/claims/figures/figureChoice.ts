import { TokenClass } from '../../text/tokens';
import type { BlockCues, SentenceTokens } from '../cues/cues';
import { hasFiniteVerb, quotationEnd } from '../cues/frames';
import { copularAt } from '../cues/verbCandidates';
import { beginsAnother, explains, isActor, pointsWithin } from '../sources/nextClause';
import { isSpeakerPhrase, type Phrase, type PhraseContext } from '../sources/nounPhrase';
import { isOfWorks } from '../sources/ofWorks';
import { findSubject } from '../sources/subject';
import { clauseStart } from '../words/clauses';
import { contextWords } from '../words/contextWords';
import { SPEAKERS } from '../words/vocabulary';
import {
  firstVerb,
  hitAt,
  isPunctuation,
  lastFiniteVerb,
  type VerbGroup,
  Word,
  type Words,
  wordText,
} from '../words/words';
import { isBackground } from './background';
import { isSuperlative } from './boasts';
import type { FigureCue } from './figures';
import { hasMoved, timesTalks } from './tallies';

const WEIGHT = { accusation: 3, superlative: 2, statistic: 1 } as const;

/** What of a statement without attribution wants a source: the weightiest of its figures that no date or name covers. */
export function chooseFigure(
  context: PhraseContext,
  cues: BlockCues,
  sentence: number,
  part: SentenceTokens,
): FigureCue | undefined {
  let chosen: FigureCue | undefined;
  for (const figure of cues.figures[sentence]) {
    if (figure.first < part.first || figure.last > part.last || !stands(context, part, figure)) continue;
    // «به دست داشتن در قاچاق متهم‌اند»: the verb says more than the charge.
    const isVerb = figure.kind === chosen?.kind && figure.measure === 'predicate' && chosen.measure !== 'predicate';
    if (chosen === undefined || isVerb || WEIGHT[figure.kind] > WEIGHT[chosen.kind]) chosen = figure;
  }
  return chosen;
}

function stands(context: PhraseContext, { first, last }: SentenceTokens, figure: FigureCue): boolean {
  const { words, names } = context;
  for (let token = figure.first; token <= figure.last; token += 1) {
    const covered = names.dateEnd[token] >= 0;
    if (covered && figure.measure !== 'minutes' && figure.measure !== 'days') return false;
    if (names.entityOf[token] >= 0 && (figure.kind !== 'statistic' || token === figure.first)) return false;
    // «حوادث ۲۰۱۴ کی‌یف»: when, not how many.
    if (names.entityOf[token] >= 0 && figure.measure === 'count' && YEAR.test(wordText(words, figure.first)))
      return false;
  }
  switch (figure.kind) {
    case 'statistic':
      return isCounted(words, figure, first, last);
    case 'superlative':
      return isSuperlative(context, figure, first, last);
    case 'accusation':
      return isAccusation(context, figure, first, last);
  }
}

const YEAR = /^(?:1[2-4]|19|20)\d\d$/;

/** The statements of a sentence that «؛» parts: each has its own verb, and none only explains a noun of the one before. */
export function statementsIn(words: Words, { first, last }: SentenceTokens): readonly SentenceTokens[] {
  const statements: SentenceTokens[] = [];
  let from = first;
  for (let token = first; token < last; token += 1) {
    if (isPunctuation(words, token, '«')) token = quotationEnd(words, token, last);
    if (!isPunctuation(words, token, '؛') || token === from) continue;
    if (!hasFiniteVerb(words, from, token) || !hasFiniteVerb(words, token, last) || explains(words, token + 1, last))
      continue;
    statements.push({ first: from, last: token - 1 });
    from = token + 1;
  }
  return [...statements, { first: from, last }];
}

/** Where a claim that rests on a figure ends: at the «، اما» or «و» behind which another sentence begins. */
export function figureEnd(context: PhraseContext, figures: readonly FigureCue[], from: number, last: number): number {
  const { words, names } = context;
  for (let token = from + 1; token < last; token += 1) {
    if (isPunctuation(words, token, '«')) token = quotationEnd(words, token, last);
    if (isPunctuation(words, token, '،') && (words.flags[token + 1] & Word.but) !== 0) {
      if (
        hasFiniteVerb(words, from + 1, token) &&
        hasFiniteVerb(words, token, last) &&
        !explains(words, token + 1, last)
      )
        return token - 1;
      continue;
    }
    // «این بزرگ‌ترین پرونده است و گمرک گزارشی نداده است»: what rests on no figure of its own.
    if ((words.flags[token] & Word.and) === 0) continue;
    const end = isPunctuation(words, token - 1, '،') ? token - 2 : token - 1;
    if (end < from || (words.flags[end] & Word.verb) === 0) continue;
    // «۹۱ امتیاز گرفته و بالاتر ایستاده است»: the auxiliary is still to come.
    if (words.verbs[words.verbOf[end]]?.form.tense === 'participle') continue;
    const hasOwn = figures.some(({ first }) => first > token && names.dateEnd[first] < 0);
    if (!hasOwn && beginsAnother(context, token + 1, last)) return end;
  }
  return last;
}

const FIXED_AMOUNTS = new Set([
  ...['مبلغ', 'شهریه', 'جریمه', 'دستمزد', 'بهای', 'ورودیه', 'سقف', 'حداکثر'],
  ...['بلیت', 'یارانه', 'کرایه', 'تعرفه', 'وثیقه', 'جایزه'],
]);

/** «شهریه …», «هزینهٔ ثبت‌نام …»; «هزینهٔ ساخت …» was added up. */
const isFixed = (words: Words, token: number): boolean =>
  FIXED_AMOUNTS.has(wordText(words, token)) ||
  (wordText(words, token) === 'هزینه' && /^(?:ثبت|ثبتنام|ورود|عضویت|اشتراک|بلیت)$/.test(wordText(words, token + 1)));

/** «به بهای ۱۱ هزار تومان منتشر شد»: what it is sold at; «با قیمت ۵۵ میلیون تومان دست به دست شد» was seen on the market. */
function isPrice(words: Words, first: number, last: number): boolean {
  if (first < 2 || !/^(?:بهای|قیمت)$/.test(wordText(words, first - 1))) return false;
  if (!/^(?:به|با)$/.test(wordText(words, first - 2))) return false;
  const verb = lastFiniteVerb(words, first, last);
  return verb === undefined || !/^(?:دست|معامله|مبادله|دادوستد|ستد)$/.test(wordText(words, verb.first - 1));
}

const TRADED = /^(?:دلار|یورو|پوند|درهم|سکه|طلا|اونس|نفت|گاز|مس|فولاد|گندم|بیتکوین|ارز|سهام)$/;

/** Amounts that somebody set, spans of time to or from an event and quantities in a plan were counted by nobody. */
function isCounted(words: Words, figure: FigureCue, first: number, last: number): boolean {
  if (isBackground(words, figure.first, first, last) || isPrice(words, figure.first, last)) return false;
  // What is yet to be was counted by nobody.
  const verb = lastFiniteVerb(words, first, last);
  for (let token = first; token < figure.first && token <= first + 1; token += 1) {
    if (!isFixed(words, token) || hasMoved(words, figure.last, last)) continue;
    // «بهای دلار ۱۴ هزار تومان بود»: what the market says, and no shop.
    // «بهای هر بشکه نفت …»
    const goods = wordText(words, token + 1) === 'هر' ? token + 3 : token + 1;
    if (TRADED.test(wordText(words, goods))) continue;
    // «بهای انسولین دو برابر شده است», «کرایهٔ خانه دو چند شد»
    if (/^(?:بهای|کرایه)$/.test(wordText(words, token)) && figure.measure === 'times' && verb?.infinitive === 'شدن')
      continue;
    // «بهای یورو به … رسید» was seen on the market, «بهای بلیت … است» set by somebody.
    if (wordText(words, token) !== 'بهای' || !/^(?:رسیدن|گذشتن)$/.test(verb?.infinitive ?? '')) return false;
  }
  if (isExamined(words, verb, first)) return false;
  const own = firstVerb(words, figure.last + 1, last, ({ finite }) => finite);
  // «۳۳۰ هزار بلیت فروخت و بهمن باز خواهد گشت», «۴۰ درصد معتقدند گران خواهد شد»
  if (verb?.form.tense === 'future' && (own === verb || !(isPast(own) || isOpinion(words, figure, own)))) return false;
  if (verb?.form.negative === true && isUntold(words, verb)) return false;
  // «تصمیم گرفت روزانه ۵۰۰ هزار بشکه بیفزاید»
  if (own?.form.tense === 'subjunctive' || isSetBySomebody(words, figure, own, first)) return false;
  if (verb?.form.tense === 'present' && isPlanned(words, verb, first)) return false;
  if (figure.measure === 'minutes') {
    if (!timesTalks(words, first, figure.first, last)) return false;
    const next = figure.last + 1 <= last ? wordText(words, figure.last + 1) : '';
    if (
      [
        'پس',
        'پیش',
        'بعد',
        'قبل',
        'طول',
        'دیگر',
        'مانده',
        'بعدازظهر',
        'متوقف',
        'تاخیر',
        'تأخیر',
        'دیرتر',
        'زودتر',
      ].includes(next)
    )
      return false;
  }
  return true;
}

/** «در این گزارش وضع ۱۵۶ کشور بررسی شده است»: what a text is about it has not found. */
function isExamined(words: Words, verb: VerbGroup | undefined, first: number): boolean {
  if (verb === undefined || wordText(words, first) !== 'در' || (words.flags[first + 1] & Word.demonstrative) === 0)
    return false;
  if (hitAt(words, first + 2, 'documentNoun') === undefined) return false;
  const noun = wordText(words, verb.first - 1);
  return EXAMINED.has(noun === 'قرار' ? wordText(words, verb.first - 2) : noun);
}

const EXAMINED = contextWords('examined');

/** «۴۰ درصد معتقدند»: what a share of people hold was asked of them. */
const isOpinion = (words: Words, { measure }: FigureCue, verb: VerbGroup | undefined): boolean =>
  measure === 'percent' &&
  verb?.form.person === 6 &&
  (copularAt(words, verb.first) !== undefined || hitAt(words, verb.first - 1, 'reportingPreverb') !== undefined);

const isPast = (verb: VerbGroup | undefined): boolean => /^(?:past|perfect|pluperfect)$/.test(verb?.form.tense ?? '');

/** «دربارهٔ ۲۱ هزار بازداشتی توضیحی نداد»: of what nobody told anything. */
const isUntold = (words: Words, { first }: VerbGroup): boolean =>
  /^(?:ارایه|توضیح|توضیحی|پاسخ|پاسخی|اطلاعات|اطلاعاتی|جزییاتی|جزییات|اعلام|منتشر|اظهارنظری|خبری|سخنی|چیزی|اشاره|اشارهای)$/.test(
    wordText(words, first - 1),
  );

/** «با حضور ۱۲ تیم آغاز می‌شود»: the present of such verbs tells of what is to be. */
const isPlanned = (words: Words, { first }: VerbGroup, sentenceFirst: number): boolean =>
  (first > sentenceFirst && PLANNED.test(wordText(words, first - 1))) || PLANNED.test(wordText(words, first));

const PLANNED = /^(?:آغاز|برگزار|افتتاح|شروع|برپا|رونمایی|گشوده)$/;

/** «هزینهٔ پارکینگ را سه برابر کرد», «نرخ سود را به ۲۳ درصد رساند»: what an authority sets was counted by nobody. */
function isSetBySomebody(words: Words, figure: FigureCue, verb: VerbGroup | undefined, first: number): boolean {
  if (verb === undefined || verb.form.passive || !SETTING.has(verb.infinitive)) return false;
  let object = figure.first - 1;
  // «سقف را از ۱۱۰ سکه به ۱۴ سکه می‌رساند»
  if (/^(?:به|از)$/.test(wordText(words, object))) object -= 1;
  if (object <= first || (words.flags[object] & Word.object) === 0) return false;
  for (let token = object - 1; token >= first; token -= 1) {
    if (SET_AMOUNTS.has(wordText(words, token))) return true;
    if (words.verbOf[token] >= 0) return false;
  }
  return false;
}

const SETTING: ReadonlySet<string> = new Set(['کردن', 'رساندن', 'دادن']);
const SET_AMOUNTS = contextWords('set-amount');

/** «بر این اساس، …», «طبق این، …» */
export const restsOnThis = (words: Words, first: number): boolean =>
  /^(?:بر|طبق|مطابق)$/.test(wordText(words, first)) &&
  /^(?:این|ان|آن|همین)$/.test(wordText(words, first + 1)) &&
  /^(?:اساس|پایه|مبنا|،)$/.test(wordText(words, first + 2));

/** Wrongdoing counts where a party is named. */
function isAccusation(context: PhraseContext, figure: FigureCue, first: number, last: number): boolean {
  const { words, names, entities } = context;
  if (figure.measure === 'crime') return false;
  if (isBackground(words, figure.first, first, last)) return false;
  // «گروه … به انتشار اطلاعات نادرست متهم است»: whoever its subject is, somebody accuses him.
  if (figure.measure === 'predicate') return true;
  if (figure.measure === 'blame') {
    const blamed = findSubject(context, clauseStart(words, first, figure.first), figure.first);
    return blamed !== undefined && isActor(context, blamed.first) && names.dateEnd[blamed.first] < 0;
  }
  if (figure.measure === 'done' || figure.measure === 'involve') {
    const doer = doerOf(context, first, figure);
    if (doer !== undefined && namesDoer(context, doer)) return true;
    if (figure.measure === 'done') return false;
  }
  for (let token = first; token <= last; token += 1) {
    const entity = names.entityOf[token];
    if (entity >= 0 && entities[entity].type !== 'event' && entities[entity].type !== 'work') return true;
    if (hitAt(words, token, 'role') !== undefined) return true;
  }
  return false;
}

/** Who does what a verb says: the subject of its clause, or of the one before that «و» joins to it. */
function doerOf(context: PhraseContext, from: number, { first: to, last }: FigureCue): Phrase | undefined {
  const { words } = context;
  const clause = clauseStart(words, from, to);
  const own = findSubject(context, clause, to);
  // «شهردار رفته و دزدان خانه‌اش را غارت کرده‌اند»: many did it, and not he.
  const areMany = words.verbs[words.verbOf[last] ?? -1]?.form.person === 6;
  if (own !== undefined) return areMany && isOnePerson(context, own) ? undefined : own;
  // «زمین‌ها را واگذار کرده و از پیمانکاران رشوه گرفته است»
  const joined = clause - 1 > from && (words.flags[clause - 1] & Word.and) !== 0;
  const before = joined ? words.verbs[words.verbOf[clause - 2] ?? -1] : undefined;
  if (before === undefined || areMany) return undefined;
  return findSubject(context, clauseStart(words, from, before.first), before.first);
}

const isOnePerson = ({ names, entities }: PhraseContext, { first, last }: Phrase): boolean => {
  const entity = names.entityOf[first];
  return entity >= 0 && entities[entity].type === 'person' && (names.spans.get(entity)?.last ?? first) >= last;
};

/** «وزارت نیرو», «مدیرعامل», «ایران‌کنسرت»; «مردی» and «سارقان» are anybody. */
function namesDoer({ words, names, entities }: PhraseContext, { first, last }: Phrase): boolean {
  for (let token = first; token <= last; token += 1) {
    const entity = names.entityOf[token];
    if (entity >= 0 && entities[entity].type !== 'event' && entities[entity].type !== 'work') return true;
  }
  if (isSpeakerPhrase(words, first)) return false;
  if (hitAt(words, first, 'role') !== undefined || pointsWithin(words, first, last)) return true;
  // «بنگاه پخش «نیم‌روز»»: a name in quotation marks, and no work's.
  if (isNamedInMarks(words, first, last)) return true;
  const speaker = hitAt(words, first, 'speaker');
  if (speaker !== undefined) return SPEAKERS[speaker.row].kind === 'organ' && speaker.suffix === undefined;
  // A name that nobody knows: one word that is no plural and no «…ی».
  return (
    first === last &&
    words.flags[first] === 0 &&
    words.reading.tokens.classes[first] === TokenClass.word &&
    !/(?:ی|ان|ها|های|ین|ات)$/.test(wordText(words, first))
  );
}

function isNamedInMarks(words: Words, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token += 1)
    if (isPunctuation(words, token, '«'))
      return !isOfWorks(wordText(words, first)) && !isOfWorks(wordText(words, token - 1));
  return false;
}

const FIGURE_NOUNS = new Set([
  'رقم',
  'آمار',
  'میزان',
  'تعداد',
  'شمار',
  'شاخص',
  'عدد',
  'مقدار',
  'نرخ',
  'مبلغ',
  'نسبت',
  'سهم',
]);

/** «این رقم در بهار … بود» goes on with the figure before it. */
export function continuesFigure(words: Words, first: number): boolean {
  if ((words.flags[first] & Word.demonstrative) === 0 || first + 1 >= words.reading.tokens.count) return false;
  return FIGURE_NOUNS.has(wordText(words, first + 1));
}
