import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { pluralEnd, pluralsOf } from '../words/plurals';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isBoundary, isOneOf, isVerb, isWord, isWordText } from '../words/wordTests';
import { isYear } from './years';

const TITLE = 'قهرمانی';
/** What opens the names of championships. */
export const CHAMPIONSHIPS = pluralsOf([
  TITLE,
  ...['مسابقات', 'مسابقههای', 'رقابتهای', 'پیکارهای', 'تورنمنت', 'بازیهای'],
]);
/** Whose championship it is. */
const SCOPES = wordSet([
  'جهان',
  'جهانی',
  'آسیا',
  'آسیایی',
  'اروپا',
  'اروپایی',
  'آفریقا',
  'آمریکا',
  'المپیک',
  'پارالمپیک',
]);
/** Who takes part. */
const CLASSES = wordSet([
  ...['آزاد', 'فرنگی', 'نشسته', 'ساحلی', 'سالنی', 'تیمی', 'انفرادی'],
  ...['جوانان', 'نوجوانان', 'نونهالان', 'بزرگسالان', 'امید', 'امیدهای', 'زنان', 'بانوان', 'مردان', 'دختران', 'پسران'],
  ...['ناشنوایان', 'معلولان', 'نابینایان', 'پیشکسوتان', 'دانشجویان', 'دانشآموزان', 'باشگاههای'],
]);
const LONGEST = 6;

/** «مسابقات وزنه‌برداری قهرمانی جهان», «قهرمانی جهان ۲۰۲۵», «رقابت‌های جهانی زاگرب». */
export function championship(words: Words, token: number, known: Known): Proposal | undefined {
  const first = pluralEnd(words, token, CHAMPIONSHIPS);
  if (first === 0) return undefined;
  const title = isWordText(words, token, TITLE);
  let titled = title;
  let scoped = false;
  let others = 0;
  let at = first;
  for (; at < first - 1 + LONGEST; at += 1) {
    if (isWordText(words, at, TITLE)) titled = true;
    else if (isOneOf(words, at, SCOPES)) scoped = true;
    // «مسابقات اسکیت قهرمانی …»: whatever it is in.
    else if (at === first && isWordText(words, at + 1, TITLE) && !isBoundary(words, at)) others += 1;
    else if (isOneOf(words, at, CLASSES) || isSport(words, at)) others += 1;
    else break;
  }
  if (!scoped) return undefined;
  const year = isYear(words, at);
  if (year) at += 1;
  const end = hostEnd(words, at, known, year) ?? at;
  // «قهرمانی جهان» is what one wins, «مسابقات قهرمانی جهان» any of them; «کشتی قهرمانی جهان» is one.
  const start = title ? disciplineStart(words, token) : token;
  return year || end > at || start < token || (titled && !title && others > 0)
    ? byCue(words, 'event', start, end, 0.8)
    : undefined;
}

/** «کشتی فرنگی قهرمانی جهان ۲۰۲۵»: where the discipline begins before the title. */
function disciplineStart(words: Words, title: number): number {
  let start = title;
  while (start > title - LONGEST && isOneOf(words, start - 1, CLASSES)) start -= 1;
  return isOneOf(words, start - 1, DISCIPLINES) ? start - 1 : title;
}
const DISCIPLINES = wordSet([
  ...['فوتبال', 'فوتسال', 'والیبال', 'بسکتبال', 'هندبال', 'کشتی', 'تکواندو', 'وزنهبرداری', 'کاراته', 'جودو', 'ووشو'],
  ...['بوکس', 'شطرنج', 'دوومیدانی', 'شنا', 'تیراندازی', 'ژیمناستیک', 'بدمینتون', 'تنیس', 'قایقرانی', 'رویینگ', 'کبدی'],
  ...['دوچرخهسواری', 'شمشیربازی', 'سوارکاری', 'اسکی', 'اسکیت', 'واترپلو', 'گلف', 'کانوپولو', 'راگبی', 'هاکی'],
]);

const isSport = (words: Words, token: number): boolean =>
  isWord(words, token) && (words.traits[token] & Trait.sport) !== 0 && !isVerb(words, token);

/** Where the city ends in which it is held; behind a year it may as well act («جام جهانی ۲۰۱۸ مسکو اعلام کرد»). */
export function hostEnd(words: Words, token: number, known: Known, behindYear: boolean): number | undefined {
  const city = known.get(token);
  if (city?.type !== 'place' || city.candidates.length === 0) return undefined;
  const { subtype } = registryEntry(city.candidates[0].row);
  if (subtype !== 'city' && subtype !== 'capital') return undefined;
  return behindYear && (!isBoundary(words, city.end) || isVerb(words, city.end)) ? undefined : city.end;
}
