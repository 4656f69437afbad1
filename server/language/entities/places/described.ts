import { whetherWord, wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isOneOf, isWord, isWordText } from '../words/wordTests';

const EPITHETS = wordSet([
  'کوچک',
  'بزرگ',
  'مرزی',
  'ساحلی',
  'بندری',
  'تاریخی',
  'کوهستانی',
  'دورافتاده',
  'صنعتی',
  'توریستی',
  'گردشگری',
  ...['شهیدپرور', 'محروم', 'زلزلهزده', 'سیلزده', 'جنگزده', 'سرسبز', 'زیبای', 'کوهپایهای'],
]);

const inhabited = whetherWord((word) => word.length > 5 && word.endsWith('نشین'));

/** An adjective between the class noun and the name: «شهر کوچک سوشهری», «استان مسلمان‌نشین سین‌کیانگ». */
export const isEpithet = (words: Words, token: number): boolean =>
  isWord(words, token) && (isOneOf(words, token, EPITHETS) || inhabited(words, token));

/** What tells how a road or a pass is: «گردنهٔ برفی», «خیابان راه به جایی نمی‌برد». */
export const DESCRIBED = wordSet([
  ...['راه', 'برفی', 'برفگیر', 'مسدود', 'بسته', 'باز', 'خلوت', 'شلوغ', 'کوهستانی', 'لغزنده', 'یخزده', 'مهآلود', 'خاکی'],
  ...['منتهی', 'مشرف', 'متصل', 'منشعب', 'زیربنایی', 'روبنایی', 'زیرساختی', 'رفاهی'],
  ...['آبریز', 'آبخیز', 'آبگیر', 'پایانی', 'میانی', 'بعدی', 'قبلی'],
  ...[
    'تاریک',
    'باریک',
    'بنبستی',
    'دومتری',
    'کناری',
    'حلقوی',
    'پمپاژ',
    'دیدبانی',
    'چرخشی',
    'میوه',
    'خواهران',
    'برادران',
  ],
  ...['مسافربری', 'باربری', 'آسفالته', 'آبی', 'بادی', 'ویران', 'مخروبه', 'متروکه', 'نیمهکاره'],
  ...['خانوادگی', 'پدری', 'مادری', 'اجدادی', 'موروثی', 'شخصی'],
]);

/** «میدان جنگ», «میدان جهانی»: where one measures oneself with others, or what is dug there; «ایستگاه قطار»: any one of them. */
export const isFieldOf = (words: Words, head: number): boolean =>
  (isWordText(words, head, 'میدان') && isOneOf(words, head + 1, FIELDS)) ||
  (isWordText(words, head, 'ایستگاه') && isOneOf(words, head + 1, STOPPING));
/** What stops at stations. */
const STOPPING = wordSet(['راهآهن', 'قطار', 'اتوبوس', 'مترو', 'تاکسی', 'مینیبوس']);
const FIELDS = wordSet([
  ...['جنگ', 'نبرد', 'عمل', 'رقابت', 'رقابتها', 'مبارزه', 'کارزار', 'مسابقه', 'رزم', 'مین', 'دید', 'سیاست', 'دیپلماسی'],
  ...['جهانی', 'بینالمللی', 'المپیک', 'مغناطیسی', 'الکتریکی', 'گرانشی', 'مشترک', 'گازی', 'نفتی', 'انتخابات'],
]);
