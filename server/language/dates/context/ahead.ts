import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import { foldedWords } from '../../text/foldedWords';
import { COMMA } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { type Atom, Rank } from '../phrases/atom';
import { beginsAt } from '../terms/clause';
import { contextWords } from './contextWords';
import { isForeseenInHeadline } from './headline';
import { isCopula, type TensedVerb } from './tense';

/** What a verb that looks ahead is made of: «تا جمعه [تمدید] شد», «از شنبه [پیش‌بینی] کرده است». */
const PROLONGED = contextWords('prolonged');
/** What only «برای» makes so: «برای شنبه [تعیین] کرد», not «شنبه تعیین کرد». */
const APPOINTED = contextWords('appointed');
/** What has been foretold is of the day itself: «شنبه باران [پیش‌بینی] شده است», «… [پیش بینی] می‌شود». */
const FORETOLD = foldedWords('پیش‌بینی بینی برنامه‌ریزی');
const MAKING = foldKey('ریزی');
const TOWARDS: ReadonlySet<string> = new Set(['تا', 'برای', 'به', 'از']);
const UNTIL = 'تا';
const FOR = 'برای';

/** What tells of a day to come where the verb makes it known: «[داور] بازی شنبه مشخص شد». */
const PLANS = contextWords('plan');
const MADE_KNOWN = foldedWords('مشخص معرفی منتشر قطعی نهایی');
/** Tokens between them and the day. */
const FARTHEST_PLAN = 3;

/** What news foretells: «از [بارش] باران در شنبه خبر داد». */
const FORESEEN = contextWords('foretold');
const WARNING = foldKey('هشدار');
const ISSUED = foldKey('صادر');
const NEWS = foldKey('خبر');
/** Tokens. */
const LONGEST_WARNING = 4;
/** What leads to it: «از», «نسبت به [وزش]», «از ورود [سامانه]»; not «کشته شدن در [بارش]». */
const LEADS = foldedWords('از به درباره دربارهٔ ورود وقوع آغاز ادامه تشدید افزایش احتمال');
/** What is wanted or promised: «[خواستار] پاسخ تا شنبه شد»; «به قول وزیر», «به احتمال زیاد» want nothing. */
const WANTED = contextWords('wanted');
/** They may be made on the day: «وعدهٔ پاسخ در شنبه داده شد», but «وعدهٔ پاسخ تا شنبه داد». */
const PROMISES = foldedWords('وعده وعدهٔ قول');
const IN = 'در';
const BY = foldKey('به');
/** What is wanted of a day is not what befell then: «خواستار بررسی حمله در شنبه شد». */
const STRUCK = contextWords('struck');
/** Tokens. */
const FARTHEST_WANT = 20;

/** Whether what a day's clause wants or foretells before it says that the day is to come: `known` is what its verb is made of. */
function isAwaited(reading: Reading, { firstToken }: Atom, known: string): boolean {
  const { text, tokens } = reading;
  const word = (token: number): string => wordAt(reading, token);
  const isLedTo = TOWARDS.has(word(firstToken - 1)) || word(firstToken - 1) === IN;
  // «از باران شنبه خبر داد» may be of one that fell.
  const tells = known === WARNING || (known === NEWS && isLedTo);
  if (!isLedTo && !tells) return false;
  for (let token = firstToken - 1; token >= 0 && token >= firstToken - FARTHEST_WANT; token -= 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) {
      if (text.units[tokens.starts[token]] !== COMMA) return false;
      continue;
    }
    if (STRUCK.has(word(token))) return false;
    // «از بارش ۴۰ میلی‌متر باران خبر داد» has been measured.
    if (tokens.classes[token] === CharacterClass.digit || beginsAt(reading, token, 'verb')) return false;
    if (tells && FORESEEN.has(word(token)) && LEADS.has(word(token - 1))) return true;
    // «وعدهٔ اصلاحات را در روز شنبه تکرار کرد»
    if (word(token) === OBJECT) return false;
    if (isLedTo && WANTED.has(word(token)) && word(token - 1) !== BY)
      return word(firstToken - 1) === UNTIL || !PROMISES.has(word(token));
  }
  return false;
}

/** «دولت شنبه [را تعطیل] کرد» */
const CLOSED = foldKey('تعطیل');
const OBJECT = foldKey('را');

/** What is made known before it is so: «مدارس شنبه [غیرحضوری] شد». */
const CLOSURES = foldedWords('تعطیل غیرحضوری مجازی آنلاین برخط');
/** «تعطیل شده بود» was. */
const BECAME = foldedWords('شد شدند');
const SCHOOLS = foldedWords('مدارس مدرسه‌ها مهدکودک‌ها دانشگاه‌ها دانشگاه‌های ادارات بانک‌ها کلاس‌ها کلاس‌های دستگاه‌های شعب');
const TODAY = foldKey('امروز');
/** Tokens. */
const FARTHEST_CLOSED = 8;

/** «پیش از [مهلت] دوشنبه توافق کردند», «در [آستانهٔ] نشست دوشنبه رفت»: before a day that is yet to come. */
function isBeforeDue(reading: Reading, { firstToken }: Atom): boolean {
  const { tokens } = reading;
  const word = (token: number): string => wordAt(reading, token);
  for (let token = firstToken - 1; token > 1 && token >= firstToken - FARTHEST_DUE; token -= 1) {
    if (tokens.classes[token] !== CharacterClass.letter) return false;
    if (word(token) === EVE) return word(token - 1) === IN;
    if (DEADLINES.has(word(token))) return word(token - 1) === FROM && BEFORE.has(word(token - 2));
  }
  return false;
}
/** «آخرین [مهلت] ارسال آثار ۳۰ دی اعلام شد»; «پس از مهلت …» is told of what was. */
function isDeadline(reading: Reading, { firstToken }: Atom): boolean {
  for (let token = firstToken - 1; token >= 0 && token >= firstToken - FARTHEST_DEADLINE; token -= 1) {
    if (DEADLINES.has(wordAt(reading, token))) return wordAt(reading, token - 1) !== FROM;
    if (reading.tokens.classes[token] !== CharacterClass.letter || beginsAt(reading, token, 'verb')) return false;
  }
  return false;
}
/** Tokens. */
const FARTHEST_DEADLINE = 6;
const EVE = foldKey('آستانه');
const DEADLINES = foldedWords('مهلت ضرب‌الاجل موعد');
const BEFORE = foldedWords('پیش قبل');
const FROM = 'از';
/** Tokens. */
const FARTHEST_DUE = 4;

/** What is announced of a day to come: «مدارس شنبه [تعطیل] است». */
const ANNOUNCED = contextWords('announced');
/** Tokens. */
const FARTHEST_ANNOUNCEMENT = 10;

/** Whether something is announced between a day and the copula of its clause. */
export function isAnnounced(reading: Reading, { nextToken, end }: Atom): boolean {
  const { tokens } = reading;
  if (!isCopula(reading, end)) return false;
  for (let token = nextToken; token < tokens.count && token < nextToken + FARTHEST_ANNOUNCEMENT; token += 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) return false;
    const word = wordAt(reading, token);
    // «از پنجشنبه [وزش] باد شدید است»
    if (ANNOUNCED.has(word) || FORESEEN.has(word)) return true;
  }
  return false;
}

/** «بازرسان از خرداد دسترسی ندارند»: since when a state lasts; «از ۳۰ دی تا ۵ بهمن اجرا دارد» says until when, too. */
export const isSince = (reading: Reading, { firstToken, parts }: Atom, verb: TensedVerb | undefined): boolean =>
  verb?.lasts === true &&
  parts.until?.month === undefined &&
  wordAt(reading, firstToken - 1) === SINCE &&
  // «پس از ۲۹ اکتبر پنهان می‌ماند»
  !BEYOND.has(wordAt(reading, firstToken - 2));
const SINCE = 'از';
const BEYOND = foldedWords('پس بعد پیش قبل');

/** «دوشنبه را عزای عمومی اعلام کرد», «دوشنبه را تعطیل کرد»: whether a day of the week is made what it has not been; it may be that of writing. */
export function isDeclared(reading: Reading, { coarse, nextToken }: Atom, verb: TensedVerb | undefined): boolean {
  if (coarse !== Rank.weekday || verb === undefined || wordAt(reading, nextToken) !== OBJECT) return false;
  const at = reading.tokens.ofUnit[verb.start];
  // «جزئیات نشست دوشنبه را اعلام کرد» says of the day what it is as little as «دوشنبه را اعلام کرد».
  const isSaid = at > nextToken + 2 && APPOINTED.has(wordAt(reading, at - 1));
  return isSaid || (at > nextToken + 1 && wordAt(reading, nextToken + 1) === CLOSED);
}

/** «[مدارس] ابتدایی تهران شنبه …», at the head of its sentence */
function isOfSchools(reading: Reading, from: number): boolean {
  for (let token = from - 1; token >= 0 && token >= from - FARTHEST_CLOSED; token -= 1) {
    if (SCHOOLS.has(wordAt(reading, token))) return true;
    if (reading.tokens.classes[token] === CharacterClass.punctuation || beginsAt(reading, token, 'verb')) return false;
  }
  return false;
}

/** «هشدار زرد صادر شد» */
function isWarned(reading: Reading, from: number, verb: number): boolean {
  for (let token = from; token < verb && token < from + LONGEST_WARNING; token += 1)
    if (wordAt(reading, token) === WARNING) return true;
  return false;
}

/** Whether a day lies ahead of its verb whatever the verb's tense. There is none where no verb but the copula tells. */
export function isAhead(
  reading: Reading,
  atom: Atom,
  { start: verbStart, becomes }: Partial<TensedVerb> = {},
): boolean {
  const { tokens } = reading;
  const { firstToken, nextToken, coarse } = atom;
  const word = (token: number): string => wordAt(reading, token);
  const isWeekday = coarse === Rank.weekday;
  const known = verbStart === undefined ? '' : word(tokens.ofUnit[verbStart] - 1);
  const isMadeKnown = MADE_KNOWN.has(known) || APPOINTED.has(known);
  if (!isWeekday && isMadeKnown && isDeadline(reading, atom)) return true;
  if (isWeekday && isMadeKnown)
    for (let token = firstToken - 1; token >= 0 && token > firstToken - 1 - FARTHEST_PLAN; token -= 1)
      if (PLANS.has(word(token))) return true;
  if (isWeekday && verbStart !== undefined) {
    const verb = tokens.ofUnit[verbStart];
    if (isBeforeDue(reading, atom)) return true;
    const warned = isWarned(reading, nextToken, verb);
    if (isAwaited(reading, atom, warned ? WARNING : known)) return true;
    // «از شنبه هشدار نارنجی صادر کرد»
    if (warned && known === ISSUED && TOWARDS.has(word(firstToken - 1))) return true;
    // «مدارس تهران شنبه تعطیل شد»
    if (
      BECAME.has(word(verb)) &&
      CLOSURES.has(known) &&
      verb - 1 === nextToken &&
      // «مدارس شنبه تعطیل شد و امروز باز است»
      word(verb + 2) !== TODAY &&
      isOfSchools(reading, firstToken)
    )
      return true;
    // «مدارس شنبه تعطیل اعلام شد»
    if (APPOINTED.has(known) && verb - 2 >= nextToken && ANNOUNCED.has(word(verb - 2))) return true;
  }
  if (becomes === true && verbStart !== undefined && FORETOLD.has(word(tokens.ofUnit[verbStart] - 1))) return true;
  if (firstToken === 0) return false;
  if (isWeekday && verbStart === undefined && isForeseenInHeadline(reading, atom)) return true;
  const preposition = word(firstToken - 1);
  if (!TOWARDS.has(preposition)) return false;
  // «مدارس تا شنبه تعطیل است»
  if (verbStart === undefined) return preposition === UNTIL;
  const before = tokens.ofUnit[verbStart] - 1;
  if (before <= firstToken) return false;
  // «برای مهر [برنامه ریزی] شده است»
  const made = before - 1 > firstToken && word(before) === MAKING ? word(before - 1) + MAKING : word(before);
  // «برای شنبه بلیت خرید»; «برای مهر آمار داد» is of a month gone.
  return PROLONGED.has(made) || (preposition === FOR && (isWeekday || APPOINTED.has(made)));
}
