import type { VerbForm } from '../../morphology/verbForm';
import { Gap } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { contextWords } from './contextWords';
import { Word } from './wordFlags';
import { wordIn } from './wordIn';

/** What stands where no verb can, though it is written like one. */
export function isLookalike(reading: Reading, token: number, flags: readonly number[]): boolean {
  const before = token > 0 ? wordIn(reading, token - 1) : '';
  switch (wordIn(reading, token)) {
    // «مه آلود بود», written apart, is misty; nobody in the news «آلود».
    case 'آلود':
      return token > 0;
    // «منابع کرد»: Kurds.
    case 'کرد':
      return token > 0 && MAY_BE_KURDS.has(before);
    // «فیلم را کند و خسته‌کننده خوانده‌اند»: slow.
    case 'کند':
      return (
        token > 0 && (flags[token - 1] & Word.object) !== 0 && reading.tokens.classes[token + 1] === TokenClass.word
      );
    // «بینا داراب زند»: a name; as a verb it has its «می» or what makes it one.
    case 'زند':
      return token === 0 || !STRIKES.has(before);
    // «بسته بندی», written apart, is packing.
    case 'بسته':
      return /^بند(?:ی|ها)/.test(wordIn(reading, token + 1) ?? '');
    // «۴ آبان‌ماه گذشته، …»: when, and no verb.
    case 'گذشته':
      return token > 0 && WHEN.test(before);
    // «فرستادهٔ ویژهٔ دبیرکل گفت»: an envoy.
    case 'فرستاده':
      return ENVOY_OF.has(wordIn(reading, token + 1));
    // «ضمن گرامی داشت یاد شهدا», written apart, is a noun.
    case 'داشت':
      return isHonouring(reading, token, flags);
    case 'نبود':
      return isLack(reading, token, flags);
    default:
      return false;
  }
}

/** «بررسی‌های میدانی», «نبرد‌های شرق»: nouns that a missing half-space makes verbs of «تو», whom news speaks to nobody as. */
export const isMiswrittenNoun = (reading: Reading, { tense }: VerbForm, first: number, last: number): boolean =>
  (tense === 'present' && isWrittenTogether(reading, first)) || isPlural(reading, last);

/** «با گرامی داشت یاد او», «ضمن پاس داشت زبان»; «یاد او را گرامی داشت و رفت» is the verb. */
const isHonouring = (reading: Reading, token: number, flags: readonly number[]): boolean =>
  token > 1 &&
  /^(?:گرامی|بزرگ|پاس|نکو)$/.test(wordIn(reading, token - 1)) &&
  (flags[token - 2] & (Word.prep | Word.and)) !== 0 &&
  reading.tokens.classes[token + 1] === TokenClass.word &&
  flags[token + 1] === 0;

/** «از نبود آب شکایت دارند», «نبود علائم را علت دانست»: the lack of it. */
function isLack(reading: Reading, token: number, flags: readonly number[]): boolean {
  if (token > 0 && (flags[token - 1] & Word.prep) !== 0) return true;
  if (token > 0 && NEEDS_VERB.test(wordIn(reading, token - 1))) return false;
  for (let at = token + 1; at <= token + LONGEST_LACK; at += 1) {
    if (reading.tokens.classes[at] !== TokenClass.word) return false;
    if ((flags[at] & Word.object) !== 0) return at > token + 1;
    if (flags[at] !== 0) return false;
  }
  return false;
}

/** How many words what is lacking may have, its «را» included. */
const LONGEST_LACK = 4;

/** «قرار نبود وزیر را …», «کسی نبود او را …» */
const NEEDS_VERB = /^(?:قرار|بنا|لازم|ممکن|مجبور|حاضر|قادر|مایل|نیازی|نیاز|درست|شایسته|کسی|کس|هیچکس|معلوم|مشخص)$/;

/** «رقم زند», «آسیب زند»: what the bare subjunctive of «زدن» goes with. */
const STRIKES = contextWords('strikes');

/** Of whom or what kind an envoy is. */
const ENVOY_OF = contextWords('envoy-of');

/** What may be past: «سال گذشته», «آبان‌ماه گذشته», «شنبهٔ گذشته». */
const WHEN =
  /(?:سال|سالها|سالهای|ماه|ماهه|ماههای|هفته|هفتههای|روز|روزهای|شب|شبهای|دهه|دهههای|قرن|ساعت|دوره|فصل|شنبه|جمعه|بهار|تابستان|پاییز|زمستان)$/;

/** The second person singular. */
export const YOU = 2;

/** «می» joined to its verb without a mark. */
const isWrittenTogether = ({ tokens, text, source }: Reading, token: number): boolean =>
  tokens.ends[token] - tokens.starts[token] > 2 &&
  (text.gaps[tokens.starts[token] + 2] & (Gap.half | Gap.space)) === 0 &&
  source.startsWith('می', text.starts[tokens.starts[token]]);

/** «نبرد‌های شرق», «کردهای سوریه»: without a half-space before «ای» no «نبرده‌ای». */
const isPlural = (reading: Reading, token: number): boolean =>
  wordIn(reading, token).endsWith('های') &&
  (reading.text.gaps[reading.tokens.ends[token] - 2] & (Gap.half | Gap.space)) === 0;

/** People and their bodies, behind which «کرد» tells of what people they are. */
const MAY_BE_KURDS = contextWords('kurds');
