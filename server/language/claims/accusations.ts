import { TokenClass } from '../text/tokens';
import type { SentenceTokens } from './cues';
import { ACCUSATION_KINDS } from './vocabulary';
import { hitAt, isPunctuation, lastTokenOf, Word, type Words, wordText } from './words';

/** «متهم به فساد است»: the verb behind the charge. */
function isAccusedOf(words: Words, from: number, last: number): boolean {
  if (from > last || wordText(words, from) !== 'به') return false;
  for (let token = from + 1; token <= last; token += 1) {
    const verb = words.verbOf[token];
    if (verb >= 0 && words.verbs[verb].finite) return ['بودن', ''].includes(words.verbs[verb].infinitive);
  }
  return false;
}

/** «متهم است», «متهم شد», «متهم می‌کند», «متهم می‌داند». */
const CHARGED: ReadonlySet<string> = new Set(['بودن', '', 'شدن', 'گشتن', 'گردیدن', 'کردن', 'ساختن', 'نمودن', 'دانستن']);

/** What one has in a wrong. */
export const HANDS: ReadonlySet<string> = new Set(['دست', 'نقش']);

/** «در توقیف آثار او دست داشت»: a wrong behind «در», then «دست» or «نقش» with its verb. Gives the verb's last token. */
function handIn(words: Words, sentence: SentenceTokens, token: number): number | undefined {
  if (!HANDS.has(wordText(words, token))) return undefined;
  const group = words.verbOf[token + 1] ?? -1;
  if (group < 0 || token >= sentence.last) return undefined;
  const { infinitive, finite, form, last } = words.verbs[group];
  if (!finite || form.negative) return undefined;
  // «به دزدی دریایی دست زده بود»
  const strikes = infinitive === 'زدن' && wordText(words, token) === 'دست';
  if (infinitive !== 'داشتن' && !strikes) return undefined;
  const isHand = wordText(words, token) === 'دست';
  for (let at = token - 1; at > sentence.first; at -= 1) {
    // «از تیتراژ «…» دست داشت»: a title.
    if (isPunctuation(words, at, '»')) while (at > sentence.first && !isPunctuation(words, at, '«')) at -= 1;
    if ((words.flags[at] & (Word.verb | Word.que | Word.object)) !== 0 || isPunctuation(words, at, '،؛:»'))
      return undefined;
    const before = wordText(words, at - 1) === (strikes ? 'به' : 'در') && (words.flags[at - 1] & Word.prep) !== 0;
    if (before && (isWrong(words, at) || (isHand && !strikes && isDeed(words, at)))) return last;
  }
  return undefined;
}

/** What one may have a hand in without blame: «در ساخت این بنا دست داشت», «در سیاست دست داشت». */
const BLAMELESS = new Set([
  ...['ساخت', 'ساختن', 'تاسیس', 'تأسیس', 'تدوین', 'نگارش', 'نوشتن', 'طراحی', 'خلق', 'شکلگیری', 'تولید', 'آموزش'],
  ...['اموزش', 'سیاست', 'هنر', 'موسیقی', 'شعر', 'ادبیات', 'تجارت', 'پیروزی', 'موفقیت', 'پیشرفت', 'رشد', 'اداره'],
  ...['کار', 'امور', 'این', 'آن', 'ان', 'همه', 'کارهای', 'ترجمه', 'چاپ', 'انتشار', 'تهیه', 'گسترش', 'توسعه'],
  ...['بنیانگذاری', 'راهاندازی', 'برگزاری', 'تربیت', 'پرورش', 'معرفی', 'انتخاب', 'آزادی', 'ازادی', 'نجات', 'صلح'],
]);

/** «در حذف نام او», «در کتاب‌سازی»: what one has a hand in is a wrong, unless it is known for none. */
const isDeed = (words: Words, token: number): boolean =>
  words.reading.tokens.classes[token] === TokenClass.word && !BLAMELESS.has(wordText(words, token));

const WRONGS = new Set([
  ...['توقیف', 'سانسور', 'ترور', 'قاچاق', 'کودتا', 'انفجار', 'بمبگذاری', 'سرکوب', 'کشتار', 'ربودن', 'ناپدیدشدن'],
  ...['حمله', 'حملات', 'خرابکاری', 'آتشسوزی', 'غارت', 'اعدام', 'اعدامهای', 'بازداشت', 'پنهانکاری', 'کارشکنی'],
  ...['دزدی', 'راهزنی', 'باجگیری', 'اخاذی', 'احتکار', 'تقلب', 'کشتن', 'قتلعام', 'شکنجه', 'آدمکشی', 'ادمکشی'],
]);

function isWrong(words: Words, token: number): boolean {
  const hit = hitAt(words, token, 'accusation');
  const kind = hit === undefined ? undefined : ACCUSATION_KINDS[hit.row];
  return kind === 'crime' || kind === 'violation' || WRONGS.has(wordText(words, token));
}

/** A charge or a hand in a wrong that begins at `token`: its last token, and how it accuses. */
export function accusationAt(
  words: Words,
  sentence: SentenceTokens,
  token: number,
): { readonly last: number; readonly kind: string } | undefined {
  const hand = handIn(words, sentence, token);
  if (hand !== undefined) return { last: hand, kind: 'involve' };
  const hit = hitAt(words, token, 'accusation');
  if (hit === undefined || (hit.suffix !== undefined && hit.suffix.kind !== 'copula')) return undefined;
  const kind = ACCUSATION_KINDS[hit.row];
  let last = lastTokenOf(words.reading, hit.tail);
  const next = words.verbOf[last + 1] ?? -1;
  // «دست داشته اند»: the auxiliary belongs to it.
  if (kind === 'involve' && next >= 0 && words.verbOf[last] === next) last = words.verbs[next].last;
  if (kind === 'predicate') {
    if (hit.suffix === undefined) {
      // «از متهم پرسید»: what a man does who is charged charges nobody.
      if (next >= 0 && !CHARGED.has(words.verbs[next].infinitive)) return undefined;
      if (next >= 0 && last + 1 <= sentence.last) last = words.verbs[next].last;
      else if (isAccusedOf(words, last + 1, sentence.last)) return { last, kind };
      // «متهم ردیف اول» is a person.
      else return undefined;
    }
  }
  return { last, kind };
}
