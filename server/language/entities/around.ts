import { NameClass } from '../../data/names/classes';
import { foldedString } from '../text/reading';
import { wordSet } from '../text/vocabulary';
import { endingIn } from './endings';
import { hasOtherSense } from './otherSense';
import { Trait } from './traits';
import type { Words } from './words';
import { endsWith, isBoundary, isCounted, isNumber, isOneOf, isPunctuation, isWord, isWordText } from './wordTests';

/** Class nouns before a name, and the subtypes that they mean. */
const SUBTYPES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['استان', ['province']],
  ['ولایت', ['province']],
  ['ایالت', ['province', 'region']],
  ['شهر', ['city', 'capital']],
  ['شهرستان', ['city', 'capital']],
  ['پایتخت', ['capital']],
  ['کشور', ['country']],
  ['بندر', ['city']],
  ['رود', ['river']],
  ['رودخانه', ['river']],
  ['کوه', ['mountain']],
  ['قله', ['mountain']],
  ['دریاچه', ['lake']],
  ['جزیره', ['island']],
  ['استاندار', ['province']],
  ['والی', ['province']],
  ['استانداری', ['province']],
  ['شهردار', ['city', 'capital']],
  ['شهرداری', ['city', 'capital']],
  ['باشگاه', ['club']],
  ['تیم', ['club', 'national-team']],
  ['سرمربی', ['club', 'national-team']],
  ['خبرگزاری', ['news-agency']],
  ['روزنامه', ['newspaper']],
  ['شبکه', ['broadcaster']],
]);

const LOCATIVES = wordSet(['در', 'به', 'از', 'تا', 'سوی', 'راهی', 'عازم', 'مقصد', 'ساکن', 'مقیم', 'اهل']);
/** After these stands where somebody is from: «اهل گنبد». */
const NATIVE = wordSet(['اهل', 'ساکن', 'مقیم', 'متولد', 'زاده']);
const CITING = wordSet(['گزارش', 'نوشته', 'گفته', 'ازقول', 'قول', 'نقل', 'خبرنگار', 'خبرگزاری', 'سایت', 'روزنامه']);
const WRITES = wordSet(['نوشت', 'نوشته', 'مینویسد', 'گزارش', 'افزود', 'خبر', 'مدعی', 'منتشر', 'درگزارشی', 'تاکید']);
const TRAVELS = wordSet(['سفر', 'رفت', 'رفته', 'رفتند', 'میرود', 'میروند', 'پرواز', 'بازگشت', 'آمد', 'آمدند']);
/** How the names of weekdays end. */
const WEEKDAY = endingIn(['شنبه', 'جمعه']);
const MINISTERS = wordSet(['وزیر', 'وزرای', 'وزیران']);
const TO_OR_FROM = wordSet(['به', 'از']);
const QUOTING = wordSet(['نقل', 'بهنقل']);
const SAYS = wordSet(['گفت', 'گفته', 'گفتند', 'میگوید']);
const TOO = wordSet(['نیز', 'هم']);
/** How far into a block its dateline reaches, in tokens. */
const DATELINE = 5;
const BRACKET = '('.charCodeAt(0);
const OPEN = '«'.charCodeAt(0);
const COMMA = '،'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);

/** What stands around a name in its block. */
export interface Around {
  /** Subtypes that the class noun before it means; undefined where none stands there. */
  readonly subtypes: readonly string[] | undefined;
  readonly placeHead: boolean;
  readonly medium: boolean;
  readonly honorific: boolean;
  readonly role: boolean;
  readonly locative: boolean;
  readonly cited: boolean;
  readonly counted: boolean;
  readonly quoted: boolean;
  readonly titled: boolean;
  readonly sport: boolean;
  readonly beforeMark: boolean;
  /** «دبی رودخانه»: its neighbours say that it is no name here. */
  readonly otherSense: boolean;
  /** «به دوشنبه سفر کرد»: where somebody goes; «سانتیاگو، دوشنبه ۱۵ دسامبر»: where news comes from. */
  readonly travelled: boolean;
  /** The name of a month or a season too. */
  readonly temporal: boolean;
  /** «وزیر آموزش و پرورش»: the office is named, and no organisation. */
  readonly minister: boolean;
}

export function lookAround(words: Words, start: number, end: number): Around {
  const previous = start - 1;
  const before = isWord(words, previous) ? words.classes[previous] : 0;
  const phrase = phraseBefore(words, start);
  const classes = before | phrase;
  const { text, tokens } = words;
  const opened = isPunctuation(words, previous) && text.units[tokens.starts[previous]] === OPEN;
  const closed = isPunctuation(words, end) && text.units[tokens.starts[end]] === CLOSE;
  const beforeQuote =
    opened && isWord(words, previous - 1) ? words.classes[previous - 1] | phraseBefore(words, previous) : 0;
  return {
    subtypes: subtypesAt(words, previous) ?? apposedSubtypes(words, end),
    placeHead: (classes & (NameClass.outsidePlace | NameClass.place)) !== 0 || isOneOf(words, previous, NATIVE),
    medium: (classes & NameClass.outsideMedium) !== 0,
    honorific: (classes & NameClass.honorific) !== 0,
    role: (classes & NameClass.role) !== 0,
    locative: isOneOf(words, previous, LOCATIVES),
    cited: isCited(words, start, end),
    counted: isCounted(words, start),
    quoted: opened && closed,
    titled: ((classes | beforeQuote) & NameClass.titled) !== 0,
    sport: isSport(words, start),
    beforeMark: isBoundary(words, end),
    otherSense: hasOtherSense(words, start, end),
    travelled: (isOneOf(words, previous, TO_OR_FROM) && isOneOf(words, end, TRAVELS)) || isDateline(words, start, end),
    temporal: (words.traits[start] & Trait.temporal) !== 0,
    minister: isMinisters(words, previous),
  };
}

/** «سانتیاگو، دوشنبه ۱۵ دسامبر …»: a name that opens its block, a comma, and the day. */
function isDateline(words: Words, start: number, end: number): boolean {
  if (start !== 0 || !isPunctuation(words, end) || words.text.units[words.tokens.starts[end]] !== COMMA) return false;
  const day = isNumber(words, end + 1) ? end + 2 : end + 1;
  if (!isWord(words, day) || (words.traits[start] & Trait.temporal) !== 0) return false;
  return (words.traits[day] & Trait.time) !== 0 || endsWith(words, day, WEEKDAY);
}

/** Classes of a phrase of several words that ends right before a token. */
function phraseBefore(words: Words, token: number): number {
  for (let start = Math.max(0, token - 4); start < token - 1; start += 1) {
    if (words.phraseEnds[start] === token) return words.phraseClasses[start];
  }
  return 0;
}

/** «کیف، پایتخت اوکراین»: the class noun may follow a comma. */
function apposedSubtypes(words: Words, end: number): readonly string[] | undefined {
  const comma = isPunctuation(words, end) && words.text.units[words.tokens.starts[end]] === COMMA;
  return comma ? subtypesAt(words, end + 1) : undefined;
}

function subtypesAt(words: Words, token: number): readonly string[] | undefined {
  // Whatever means a subtype has a class.
  if (!isWord(words, token) || words.classes[token] === 0) return undefined;
  return SUBTYPES_OF.get(foldedString(words.text, words.tokens.starts[token], words.tokens.ends[token]));
}

/** Whether a token ends «وزیر», «وزیر فرهنگ و»: the office goes on. */
export function isMinisters(words: Words, token: number): boolean {
  if (isOneOf(words, token, MINISTERS)) return true;
  return isWordText(words, token, 'و') && isWord(words, token - 1) && isOneOf(words, token - 2, MINISTERS);
}

/** «به گزارش مهر», «خبرگزاری مهر», «فارس نوشت». */
function isCited(words: Words, start: number, end: number): boolean {
  const previous = start - 1;
  if (isOneOf(words, previous, CITING)) return true;
  // «کابل (پژواک، ۵ جدی)»: the dateline.
  if (
    start <= DATELINE &&
    isPunctuation(words, previous) &&
    words.text.units[words.tokens.starts[previous]] === BRACKET
  )
    return isPunctuation(words, end);
  // «خبرنگار حقوقی میزان».
  if (isWordText(words, previous - 1, 'خبرنگار') && !isBoundary(words, previous)) return true;
  if (isWordText(words, previous, 'از') && isOneOf(words, previous - 1, QUOTING)) return true;
  // «به اعتماد گفت».
  if (isWordText(words, previous, 'به') && isOneOf(words, end, SAYS)) return true;
  if (previous >= 0 && (words.classes[previous] & NameClass.outsideMedium) !== 0) return true;
  if (start > 0 && !isBoundary(words, previous)) return false;
  // «فارس نیز به نقل از …».
  const after = isOneOf(words, end, TOO) ? end + 1 : end;
  if (isWordText(words, after, 'به') && isWordText(words, after + 1, 'نقل')) return true;
  return isOneOf(words, after, WRITES);
}

/** How many words of sport stand near, in the block or around the token. */
export function isSport(words: Words, start: number): boolean {
  let near = 0;
  for (let token = Math.max(0, start - 25); token < Math.min(words.count, start + 25); token += 1) {
    if ((words.traits[token] & Trait.sport) !== 0) near += 1;
  }
  return near >= 2;
}
