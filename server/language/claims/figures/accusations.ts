import { TokenClass } from '../../text/tokens';
import type { SentenceTokens } from '../cues/cues';
import { isSupposed } from '../cues/notSaid';
import { ACCUSATION_KINDS } from '../words/vocabulary';
import { hitAt, isPunctuation, lastTokenOf, type VerbGroup, Word, type Words, wordText } from '../words/words';
import { HELD_AGAINST, wrongTold } from './wrongdoing';

/** «متهم به فساد است»: the verb behind the charge. */
function isAccusedOf(words: Words, from: number, last: number): boolean {
  if (from > last || wordText(words, from) !== 'به') return false;
  for (let token = from + 1; token <= last; token += 1) {
    const verb = words.verbOf[token];
    if (verb < 0 || !words.verbs[verb].finite) continue;
    const { infinitive, form } = words.verbs[verb];
    return ['بودن', ''].includes(infinitive) && !form.negative;
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
  return isInWrong(words, sentence, token, strikes) ? last : undefined;
}

/** Whether «در» and a wrong, or for «دست زدن» «به» and one, stand before «دست» or «نقش». */
function isInWrong(words: Words, sentence: SentenceTokens, token: number, strikes: boolean): boolean {
  const isHand = wordText(words, token) === 'دست';
  for (let at = token - 1; at > sentence.first; at -= 1) {
    // «از تیتراژ «…» دست داشت»: a title.
    if (isPunctuation(words, at, '»')) while (at > sentence.first && !isPunctuation(words, at, '«')) at -= 1;
    if ((words.flags[at] & (Word.verb | Word.que | Word.object)) !== 0 || isPunctuation(words, at, '،؛:»'))
      return false;
    // «در این قتل دست دارد»
    const lead = (words.flags[at - 1] & Word.demonstrative) === 0 ? at - 1 : at - 2;
    const before = wordText(words, lead) === (strikes ? 'به' : 'در') && (words.flags[lead] & Word.prep) !== 0;
    if (before && (isWrong(words, at) || (isHand && !strikes && isDeed(words, at)))) return true;
  }
  return false;
}

/** What one may have a hand in without blame: «در ساخت این بنا دست داشت», «در سیاست دست داشت». */
const BLAMELESS = new Set([
  ...['ساخت', 'ساختن', 'تاسیس', 'تدوین', 'نگارش', 'نوشتن', 'طراحی', 'خلق', 'شکلگیری', 'تولید', 'آموزش'],
  ...['اموزش', 'سیاست', 'هنر', 'موسیقی', 'شعر', 'ادبیات', 'تجارت', 'پیروزی', 'موفقیت', 'پیشرفت', 'رشد', 'اداره'],
  ...['کار', 'امور', 'این', 'آن', 'ان', 'همه', 'کارهای', 'ترجمه', 'چاپ', 'انتشار', 'تهیه', 'گسترش', 'توسعه'],
  ...['بنیانگذاری', 'راهاندازی', 'برگزاری', 'تربیت', 'پرورش', 'معرفی', 'انتخاب', 'آزادی', 'ازادی', 'نجات', 'صلح'],
]);

/** «در حذف نام او», «در کتاب‌سازی»: what one has a hand in is a wrong, unless it is known for none. */
const isDeed = (words: Words, token: number): boolean =>
  words.reading.tokens.classes[token] === TokenClass.word && !BLAMELESS.has(wordText(words, token));

/** Crimes, what breaks a law, and deeds that nobody has a hand in without blame. */
const WRONGS: ReadonlySet<string> = new Set(['crime', 'violation', 'wrong', 'deed']);

function isWrong(words: Words, token: number): boolean {
  const hit = hitAt(words, token, 'accusation');
  const kind = hit === undefined ? undefined : ACCUSATION_KINDS[hit.row];
  return kind !== undefined && WRONGS.has(kind);
}

/** Light verbs with which a wrong is done: «احتکار کرده است», «رشوه گرفته است», «قانون را زیر پا گذاشته است». */
const DOING: ReadonlySet<string> = new Set(['کردن', 'دادن', 'گرفتن', 'گذاشتن', 'نمودن']);

/** «قانون ضدانحصار را زیر پا گذاشته است», «در بستن جاده کوتاهی کرده است»: the last token of the verb with which the wrong is done. */
function doneBy(words: Words, sentence: SentenceTokens, token: number, last: number): number | undefined {
  let at = last + 1;
  while (at <= sentence.last && (words.flags[at] & Word.adverb) !== 0 && words.verbOf[at] < 0) at += 1;
  const verb = at <= sentence.last ? words.verbs[words.verbOf[at] ?? -1] : undefined;
  if (verb === undefined || verb.first !== at || !DOING.has(verb.infinitive)) return undefined;
  if (verb.form.negative || !(verb.finite ? isHeldAgainst(verb) : sharesPerfect(words, verb))) return undefined;
  const wants = WANTS_OBJECT.test(wordText(words, token))
    ? Word.object
    : wordText(words, token) === 'کوتاهی'
      ? Word.prep
      : undefined;
  return wants === undefined || hasBefore(words, sentence.first, token, wants) ? verb.last : undefined;
}

/** «جعل کرده و کارمندان را خریده است»: a participle that ends its clause has the person of the verb behind «و». */
const isHeldAgainst = ({ form }: VerbGroup): boolean =>
  !form.passive &&
  HELD_AGAINST.has(form.tense) &&
  (form.person === 3 || form.person === 6 || form.tense === 'participle');

/** «جعل کرده و گریخته است»: a participle has its auxiliary from the one behind «و», whatever verb that is. */
function sharesPerfect(words: Words, { last }: VerbGroup): boolean {
  if ((words.flags[last + 1] & Word.and) === 0) return false;
  const { count } = words.reading.tokens;
  for (let token = last + 2; token < count && !isPunctuation(words, token, '.؛!؟'); token += 1) {
    if (wordText(words, token) === 'است') return wordText(words, token - 1).endsWith('ه');
    const verb = words.verbs[words.verbOf[token] ?? -1];
    if (verb !== undefined) return verb.finite && verb.form.tense === 'perfect';
  }
  return false;
}

/** Words that say nothing of a wrong without what it is done to. */
const WANTS_OBJECT = /^(?:زیر|نقض|پنهان|فریب|شکنجه|دستکاری|سانسور|غارت|چپاول|غصب|تاراج|تلکه|کتمان|لاپوشانی)$/;

function hasBefore(words: Words, first: number, token: number, flag: number): boolean {
  for (let at = token - 1; at > first; at -= 1) {
    if ((words.flags[at] & flag) !== 0) return true;
    if ((words.flags[at] & Word.verb) !== 0) return false;
  }
  return false;
}

/** Who is to blame for something, and who has done a wrong. */
export const BLAMED = /^(?:مقصر|عامل|مسبب|آمر|امر|مسیول)$/;

const DUTIES = /^(?:بازداشت|توقیف|اعدام|اعدامهای)$/;

/** How many words what one is to blame for may have. */
const LONGEST_BLAME = 8;

/** «عامل این انفجار است», «مقصر حادثه بود», «مسئول کشتار غیرنظامیان است». */
function isToBlame(words: Words, sentence: SentenceTokens, token: number): boolean {
  const word = wordText(words, token);
  if (!BLAMED.test(word)) return false;
  let noun = wordText(words, token + 1) === 'اصلی' ? token + 2 : token + 1;
  if ((words.flags[noun] & Word.demonstrative) !== 0) noun += 1;
  if (noun > sentence.last || !(isWrong(words, noun) || (word === 'مقصر' && words.verbOf[noun] < 0))) return false;
  // «پلیس مسئول بازداشت متهمان است»: his duty.
  if (word === 'مسیول' && DUTIES.test(wordText(words, noun))) return false;
  for (let at = noun; at <= sentence.last && at <= noun + LONGEST_BLAME; at += 1) {
    if ((words.flags[at] & (Word.que | Word.object)) !== 0 || isPunctuation(words, at, '،؛:')) return false;
    const verb = words.verbs[words.verbOf[at] ?? -1];
    if (verb === undefined || !verb.finite) continue;
    return ['بودن', ''].includes(verb.infinitive) && !verb.form.negative;
  }
  return false;
}

/** «متهم کرد», «متهم است»; not «متهم نکرد», «ما متهم کردیم», «باید متهم کند», «اگر متهم می‌کرد». */
function charges(words: Words, sentenceFirst: number, token: number, { infinitive, form }: VerbGroup): boolean {
  if (!CHARGED.has(infinitive) || form.negative || form.tense === 'subjunctive') return false;
  if (form.person !== 3 && form.person !== 6 && form.person !== 0) return false;
  return !isSupposed(words, sentenceFirst, token);
}

/** A charge or a hand in a wrong that begins at `token`: its last token, and how it accuses. */
export function accusationAt(
  words: Words,
  sentence: SentenceTokens,
  token: number,
): { readonly last: number; readonly kind: string } | undefined {
  const hand = handIn(words, sentence, token);
  if (hand !== undefined) return { last: hand, kind: 'involve' };
  if (isToBlame(words, sentence, token)) return { last: token, kind: 'blame' };
  const told = wrongTold(words, sentence, token);
  if (told !== undefined) return { last: told, kind: 'done' };
  const hit = hitAt(words, token, 'accusation');
  if (hit === undefined || (hit.suffix !== undefined && hit.suffix.kind !== 'copula')) return undefined;
  const kind = ACCUSATION_KINDS[hit.row];
  let last = lastTokenOf(words.reading, hit.tail);
  const done = kind === 'crime' || kind === 'wrong' ? doneBy(words, sentence, token, last) : undefined;
  if (done !== undefined) return { last: done, kind: 'done' };
  if (kind === 'wrong' || kind === 'deed') return undefined;
  const next = words.verbOf[last + 1] ?? -1;
  // «در ساخت این بنا دست داشته است» blames nobody.
  if (kind === 'involve' && HANDS.has(wordText(words, token)) && words.verbOf[last] >= 0)
    if (!isInWrong(words, sentence, token, false)) return undefined;
  // «دست داشته اند»: the auxiliary belongs to it.
  if (kind === 'involve' && next >= 0 && words.verbOf[last] === next) last = words.verbs[next].last;
  if (kind === 'predicate') {
    if (hit.suffix === undefined) {
      // «از متهم پرسید»: what a man does who is charged charges nobody.
      // Who is not charged is not accused.
      if (next >= 0 && !charges(words, sentence.first, token, words.verbs[next])) return undefined;
      if (next >= 0 && last + 1 <= sentence.last) last = words.verbs[next].last;
      else if (isAccusedOf(words, last + 1, sentence.last)) return { last, kind };
      // «متهم ردیف اول» is a person.
      else return undefined;
    }
  }
  return { last, kind };
}
