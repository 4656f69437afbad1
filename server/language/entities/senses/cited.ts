import { NameClass } from '../../../data/names/classes';
import { CLOSING_QUOTE, COLON, COMMA, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { endingIn } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isMark, isNumber, isOneOf, isPunctuation, isWordText } from '../words/wordTests';

const CITING = wordSet([
  'بهگزارش',
  'بهنوشته',
  'بهگفته',
  'گزارش',
  'نوشته',
  'گفته',
  'ازقول',
  'قول',
  'نقل',
  'خبرنگار',
  'خبرگزاری',
  'سایت',
  'روزنامه',
]);
/** Who or what cites by itself; «گزارش», «نوشته», «گفته» do behind a preposition: «این گزارش شرق کشور را …». */
const CITERS = wordSet(['بهگزارش', 'بهنوشته', 'بهگفته', 'خبرنگار', 'خبرگزاری', 'سایت', 'روزنامه', 'نقل', 'ازقول']);
const CITED_AFTER = wordSet([
  'به',
  'بنابر',
  'طبق',
  'از',
  'در',
  'بر',
  'اساس',
  'براساس',
  'پایه',
  'مطابق',
  'برپایه',
  'بنابه',
]);
const WRITES = wordSet(['نوشت', 'نوشته', 'مینویسد', 'گزارش', 'افزود', 'خبر', 'مدعی', 'منتشر', 'درگزارشی', 'تاکید']);
const PREPOSITIONS = wordSet(['از', 'به', 'در', 'با', 'بر', 'برای', 'تا', 'درباره']);
/** How the names of weekdays end. */
export const WEEKDAY = endingIn(['شنبه', 'جمعه']);
const QUOTING = wordSet(['نقل', 'بهنقل']);
/** «گفت و گو», written apart, ends with «گو». */
const TALKS = wordSet(['گفتوگو', 'گفتگو', 'گو', 'وگو', 'مصاحبه', 'گفتوگویی', 'گفتگویی', 'مصاحبهای', 'گپ']);
const SAYS = wordSet(['گفت', 'گفته', 'گفتند', 'میگوید']);
/** «می گوید», whose half-space became a space. */
const PARTED_SAYS = wordSet(['گوید', 'گویند']);
const saysAt = (words: Words, token: number): boolean =>
  isOneOf(words, token, SAYS) || (isWordText(words, token, 'می') && isOneOf(words, token + 1, PARTED_SAYS));
const TOO = wordSet(['نیز', 'هم']);
const MEDIA = wordSet(['رسانه', 'خبرگزاری', 'روزنامه', 'ارگان', 'پایگاه', 'وبسایت', 'سایت']);
const DESKS = wordSet(['گروه', 'سرویس']);
/** How far into a block its dateline reaches, in tokens. */
const DATELINE = 5;
const BRACKET = '('.charCodeAt(0);

/** «به گزارش مهر», «خبرگزاری مهر», «فارس نوشت». */
export function isCited(words: Words, start: number, end: number): boolean {
  // «به نوشتهٔ «هم‌میهن»، …»: marks around the name alone.
  if (isMark(words, start - 1, OPENING_QUOTE) && isMark(words, end, CLOSING_QUOTE))
    return isCited(words, start - 1, end + 1);
  const previous = start - 1;
  if (isOneOf(words, previous, CITING))
    return isOneOf(words, previous, CITERS) || isOneOf(words, previous - 1, CITED_AFTER);
  // «کابل (پژواک، ۵ جدی)»: the dateline.
  if (
    start <= DATELINE &&
    isPunctuation(words, previous) &&
    words.text.units[words.tokens.starts[previous]] === BRACKET
  )
    return isPunctuation(words, end);
  // «خبرنگار حقوقی میزان», «خبرنگار بین الملل مهر».
  const field =
    isWordText(words, previous, 'الملل') && isWordText(words, previous - 1, 'بین') ? previous - 1 : previous;
  if (isWordText(words, field - 1, 'خبرنگار') && !isBoundary(words, previous)) return true;
  if (isWordText(words, previous, 'از') && isOneOf(words, previous - 1, QUOTING)) return true;
  // «در گفت‌وگو با «اعتماد»».
  if (isWordText(words, previous, 'با') && isOneOf(words, previous - 1, TALKS))
    return isBoundary(words, end) && !isNumber(words, end);
  // «به اعتماد گفت».
  if (isWordText(words, previous, 'به') && saysAt(words, end)) return true;
  if (previous >= 0 && (words.classes[previous] & NameClass.outsideMedium) !== 0) return true;
  // «شرق، گروه جامعه، شنبه …»: the paper and its desk.
  if (start === 0 && isMark(words, end, COMMA) && isOneOf(words, end + 1, DESKS)) return true;
  if (start > 0 && !isBoundary(words, previous)) return false;
  // «میزان، رسانه قوه قضائیه، نوشت …».
  if (isMark(words, end, COMMA) && isOneOf(words, end + 1, MEDIA)) return true;
  if (isLabel(words, start, end)) return true;
  // «فارس نیز به نقل از …».
  const after = isOneOf(words, end, TOO) ? end + 1 : end;
  if (isWordText(words, after, 'به') && isWordText(words, after + 1, 'نقل')) return true;
  // «از بازار خبر می‌رسد»: what is behind a preposition writes nothing.
  return !isOneOf(words, previous, PREPOSITIONS) && isOneOf(words, after, WRITES);
}

/** «همشهری، چهارشنبه ۱۵ مرداد …», «کابل – پژواک – ۱۸ میزان», «شرق: … ؟»: whose text it is, or who asks. */
function isLabel(words: Words, start: number, end: number): boolean {
  if (start === 0 && isMark(words, end, COLON)) return isMark(words, words.count - 1, QUESTION);
  if (start === 0 && isMark(words, end, COMMA))
    return (words.traits[end + 1] & Trait.time) !== 0 || endsWith(words, end + 1, WEEKDAY);
  if (start <= DATELINE && isDash(words, start - 1) && isDash(words, end)) return true;
  // «اعتماد هم در سرمقاله یکشنبه نوشت».
  const after = isOneOf(words, end, TOO) ? end + 1 : end;
  return isWordText(words, after, 'در') && isOneOf(words, after + 1, WRITTEN);
}

const QUESTION = '؟'.charCodeAt(0);
const DASHES: ReadonlySet<number> = new Set(['-', '–', '—', 'ـ'].map((dash) => dash.charCodeAt(0)));
const WRITTEN = wordSet([
  'سرمقاله',
  'سرمقالهای',
  'گزارشی',
  'یادداشتی',
  'مقالهای',
  'مطلبی',
  'شماره',
  'خبری',
  'گفتوگو',
  'گفت',
]);

const isDash = (words: Words, token: number): boolean =>
  isPunctuation(words, token) && DASHES.has(words.text.units[words.tokens.starts[token]]);
