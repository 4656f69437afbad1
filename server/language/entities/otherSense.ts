import { NameClass } from '../../data/names/classes';
import { cardinals } from '../text/cardinals';
import { TokenClass } from '../text/tokens';
import { type WordSet, wordSet } from '../text/vocabulary';
import type { Words } from './words';
import { isNumber, isOneOf, isPunctuation, isWordText } from './wordTests';

interface Sense {
  /** Words right before the name that speak for its everyday sense. */
  readonly before: WordSet;
  /** Words right after it that do. */
  readonly after: WordSet;
}

/** Names that are everyday words beside some neighbours: «دبی رودخانه» is its discharge, «اشعه ایکس» a ray. */
const OTHER_SENSES: ReadonlyMap<string, Sense> = new Map([
  [
    'دبی',
    {
      before: wordSet(['میزان', 'متوسط', 'میانگین', 'حداکثر', 'حداقل', 'بیشینه', 'کمینه', 'کاهش', 'افزایش', 'افت']),
      after: wordSet([
        'آب',
        'رود',
        'رودخانه',
        'رودخانهها',
        'جریان',
        'ورودی',
        'خروجی',
        'سیل',
        'سیلاب',
        'متوسط',
        'چشمه',
        'چشمهها',
        'قنات',
        'لحظهای',
        'بیشینه',
        'آن',
      ]),
    },
  ],
  [
    'ایکس',
    {
      before: wordSet(['اشعه', 'پرتو', 'پرتوی', 'پرتوهای', 'کروموزوم', 'نسل', 'مجهول']),
      after: wordSet(['باکس', 'ری', 'متر']),
    },
  ],
  [
    'اطلاعات',
    {
      before: wordSet([]),
      after: wordSet(['رسیده', 'موجود', 'اولیه', 'دریافتی', 'میدانی', 'منتشرشده', 'محلی', 'بهدستآمده', 'تازه', 'دقیق']),
    },
  ],
  [
    'رم',
    {
      before: wordSet(['حافظه']),
      after: wordSet(['کرد', 'کرده', 'کردن', 'کردند', 'میکند', 'داد', 'دادن', 'گیگابایت']),
    },
  ],
  [
    'بافت',
    {
      before: wordSet([]),
      after: wordSet([
        'فرسوده',
        'تاریخی',
        'قدیمی',
        'شهری',
        'سنتی',
        'مرکزی',
        'اجتماعی',
        'گیاهی',
        'چربی',
        'بدن',
        'جمعیتی',
      ]),
    },
  ],
  [
    'کابل',
    {
      before: wordSet(['متر', 'کیلومتر', 'رشته', 'سرقت', 'پارگی']),
      after: wordSet(['اصلی', 'نوری', 'فیبر', 'مسی', 'زیردریایی', 'زیرزمینی', 'فولادی', 'آلومینیومی', 'فشار', 'تلفن']),
    },
  ],
  ['متا', { before: wordSet([]), after: wordSet(['آنالیز', 'تحلیل', 'فیزیک']) }],
  [
    'کیف',
    {
      before: wordSet([]),
      after: wordSet([
        'پول',
        'پولش',
        'دستی',
        'دستیاش',
        'مدرسه',
        'مدرسهاش',
        'چرمی',
        'زنانه',
        'لپتاپ',
        'سامسونت',
        'سیاه',
        'سیاهرنگ',
      ]),
    },
  ],
  ['بم', { before: wordSet(['صدای', 'صدایی', 'نت', 'نتهای', 'زیر']), after: wordSet(['خواننده', 'گیتار']) }],
  ['ساری', { before: wordSet(['بیماری', 'بیماریهای', 'مرض', 'امراض']), after: wordSet([]) }],
  [
    'خوی',
    {
      before: wordSet(['خلقو', 'خلق']),
      after: wordSet(['او', 'تند', 'بد', 'خوش', 'خوب', 'انسانی', 'وحشی', 'حیوانی', 'ایرانی', 'مردم']),
    },
  ],
  [
    'نور',
    {
      before: wordSet(['سرعت', 'پرتو', 'شدت', 'سال', 'تابش', 'منبع', 'آلودگی', 'پرتوی']),
      after: wordSet([
        'خورشید',
        'ماه',
        'چراغ',
        'مصنوعی',
        'طبیعی',
        'آفتاب',
        'شدید',
        'لیزر',
        'قرمز',
        'آبی',
        'مریی',
        'کافی',
      ]),
    },
  ],
  ['فارس', { before: wordSet([]), after: wordSet(['زبان', 'زبانان', 'زبانها']) }],
  [
    'چین',
    {
      before: wordSet(['پر', 'بی', 'خوشه', 'سخن', 'گل', 'حروف', 'نکته', 'میوه', 'پسته', 'چای']),
      after: wordSet(['خورده', 'وچروک', 'خوردگی', 'دامن', 'پیراهن']),
    },
  ],
  [
    'قطر',
    {
      before: wordSet(['نصف', 'ضخامت']),
      after: wordSet([
        ...cardinals(1, 10),
        'چند',
        'نیم',
        'حدود',
        'دایره',
        'لوله',
        'لولهها',
        'تنه',
        'درخت',
        'زمین',
        'آن',
      ]),
    },
  ],
  [
    'اورژانس',
    { before: wordSet(['بخش', 'پزشک', 'پزشکان', 'تخت']), after: wordSet(['هوایی', 'بیمارستان', 'بیمارستانها']) },
  ],
  [
    'سند',
    {
      before: wordSet([]),
      after: wordSet([
        'را',
        'رسمی',
        'رونمایی',
        'امضا',
        'منتشر',
        'مالکیت',
        'ازدواج',
        'ملی',
        'راهبردی',
        'محرمانه',
        'تازه',
        'جدید',
      ]),
    },
  ],
  [
    'صحنه',
    {
      before: wordSet(['روی', 'پشت', 'بازسازی', 'مدیر', 'طراح']),
      after: wordSet([
        ...[
          'برخورد',
          'تصادف',
          'جرم',
          'قتل',
          'حادثه',
          'جنگ',
          'نبرد',
          'بازی',
          'مسابقه',
          'تیاتر',
          'نمایش',
          'سیاست',
          'سیاسی',
        ],
        ...[
          'رفت',
          'رفته',
          'رفتند',
          'میرود',
          'میروند',
          'برود',
          'بروند',
          'رفتن',
          'میآید',
          'میآیند',
          'بازگشت',
          'بازمیگردد',
        ],
        ...[
          'آمد',
          'آورد',
          'آوردند',
          'میآورد',
          'برد',
          'میبرد',
          'میبرند',
          'بردند',
          'می',
          'بینالمللی',
          'جهانی',
          'بینالملل',
        ],
      ]),
    },
  ],
  ['مصر', { before: wordSet([]), after: wordSet(['است', 'هستند', 'بود', 'بودند', 'شد']) }],
  [
    'کن',
    {
      before: wordSet(['ریشه', 'خشک', 'پاک', 'کوه', 'حفظ']),
      after: wordSet(['کردن', 'کرد', 'کرده', 'کند', 'شد', 'شده']),
    },
  ],
  // «آسمان تیره و تار شد».
  ['تیره', { before: wordSet([]), after: wordSet(['و', 'شد', 'است']) }],
  ['دامنه', { before: wordSet([]), after: wordSet(['و', 'کوه', 'البرز', 'زاگرس']) }],
  [
    'استقلال',
    {
      before: wordSet([
        'اعلامیه',
        'تالار',
        'حق',
        'جشن',
        'جشنهای',
        'سالگرد',
        'سالروز',
        'خواهان',
        'خواستار',
        'جنگ',
        'جنگهای',
        'همهپرسی',
      ]),
      after: wordSet(['کشور', 'سیاسی', 'اقتصادی', 'ملی', 'قضایی', 'عمل', 'رای', 'کامل', 'مالی']),
    },
  ],
]);

const CAR_MODELS = [
  ...[
    'پرشیا',
    'کرولا',
    'کمری',
    'هایلوکس',
    'لندکروز',
    'لندکروزر',
    'سورنتو',
    'اسپورتیج',
    'سانتافه',
    'توسان',
    'النترا',
    'سوناتا',
  ],
  ...[
    'تندر',
    'ساندرو',
    'مگان',
    'ماکسیما',
    'قشقایی',
    'ویتارا',
    'پرادو',
    'سراتو',
    'اپتیما',
    'آزرا',
    'اکسنت',
    'یاریس',
    'فوکوس',
  ],
];

/** Makers of cars, and the words beside them that speak of a car: «دو خودرو نیسان», «پژو پارس». */
const CARS: Sense = {
  before: wordSet([
    'خودرو',
    'خودروی',
    'خودروهای',
    'سواری',
    'دستگاه',
    'وانت',
    'کامیون',
    'کامیونت',
    'اتومبیل',
    'ماشین',
    'موتر',
    'راننده',
    'هواپیمای',
    'هواپیما',
    'هواپیماهای',
    'بالگرد',
    'جت',
  ]),
  after: wordSet([
    'پارس',
    'وانت',
    'آبی',
    'سفید',
    'سیاه',
    'پاترول',
    'کمپرسی',
    'سواری',
    'حامل',
    'مدل',
    'تیپ',
    ...CAR_MODELS,
  ]),
};
const MAKERS = wordSet([
  'پژو',
  'نیسان',
  'تویوتا',
  'هیوندای',
  'رنو',
  'کیا',
  'ولوو',
  'بنز',
  'فورد',
  'هوندا',
  'سوزوکی',
  'مزدا',
  'فیات',
  'ایرباس',
  'بویینگ',
]);

/** Services that are everyday words, too: «گره در گمرک است», «مراجعان اورژانس». */
const SERVICES = wordSet(['گمرک', 'اورژانس']);
const FILLED = wordSet(['پر', 'شلوغ', 'خلوت', 'باز', 'بسته']);
const ACTS = wordSet([
  'اعلام',
  'گفت',
  'خبر',
  'هشدار',
  'گزارش',
  'مدعی',
  'تاکید',
  'تکذیب',
  'تایید',
  'افزود',
  'اجازه',
  'دستور',
]);

/** Whether a service stands alone, and neither does anything nor is headed by anybody. */
function isPlainService(words: Words, start: number, end: number): boolean {
  if (end !== start + 1 || !isOneOf(words, start, SERVICES)) return false;
  if (start > 0 && (words.classes[start - 1] & NameClass.role) !== 0) return false;
  // «اورژانس بلافاصله رسید», but «اورژانس پر است».
  if (start === 0 || isPunctuation(words, start - 1)) return isOneOf(words, end, FILLED);
  const next = end < words.count ? words.classes[end] : NameClass.stop;
  return !isOneOf(words, end, ACTS) && (next & (NameClass.stop | NameClass.common | NameClass.verb)) !== 0;
}

const AMBIGUOUS = wordSet([...OTHER_SENSES.keys(), 'معروف', 'سند']);

const BEFORE_SINDH = wordSet([
  'آبهای',
  'رنجرز',
  'دولت',
  'پلیس',
  'مردم',
  'سروزیر',
  'در',
  'به',
  'از',
  'تا',
  'ایالت',
  'استان',
  'رود',
  'رودخانه',
  'دره',
  'حوزه',
  'والی',
  'و',
]);
const BIDDING = wordSet(['امر', 'آمر', 'آمران', 'آمرین', 'امرکننده']);

const PRESIDENT = wordSet(['رییس', 'ریاست']);

/** «پژو RD»: the model. */
const isLatin = ({ tokens, count }: Words, token: number): boolean =>
  token < count && tokens.classes[token] === TokenClass.latin;

/** Whether the neighbours of the tokens [start, end) say that they are no name. */
export function hasOtherSense(words: Words, start: number, end: number): boolean {
  if (isOneOf(words, start, MAKERS))
    return (
      isNumber(words, end) ||
      isLatin(words, end) ||
      isOneOf(words, start - 1, CARS.before) ||
      isOneOf(words, end, CARS.after)
    );
  if (isPlainService(words, start, end)) return true;
  // «رئیس جمهوری عراق»: the office, and the country.
  if (isWordText(words, start, 'جمهوری') && isOneOf(words, start - 1, PRESIDENT)) return true;
  if (!isOneOf(words, start, AMBIGUOUS)) return false;
  // «امر به معروف»: what one is bidden; a district of Kandahar bears the name.
  if (isWordText(words, start, 'معروف') && isWordText(words, start - 1, 'به') && isOneOf(words, start - 2, BIDDING))
    return true;
  // «امارات، معروف به گروه کواد».
  if (isWordText(words, start, 'معروف') && isWordText(words, end, 'به')) return true;
  // «سند امضا شد»: a document, where nothing says that the region or the river is meant.
  if (isWordText(words, start, 'سند') && end === start + 1 && !isOneOf(words, start - 1, BEFORE_SINDH)) return true;
  for (const [name, { before, after }] of OTHER_SENSES) {
    if (isWordText(words, start, name)) return isOneOf(words, start - 1, before) || isOneOf(words, end, after);
  }
  return false;
}
