import type { Words } from './words';
import { isOneOf, isWordText } from './wordTests';

interface Sense {
  /** Words right before the name that speak for its everyday sense. */
  readonly before: readonly string[];
  /** Words right after it that do. */
  readonly after: readonly string[];
}

/** Names that are everyday words beside some neighbours: «دبی رودخانه» is its discharge, «اشعه ایکس» a ray. */
const OTHER_SENSES: ReadonlyMap<string, Sense> = new Map([
  [
    'دبی',
    {
      before: ['میزان', 'متوسط', 'میانگین', 'حداکثر', 'حداقل', 'بیشینه', 'کمینه', 'کاهش', 'افزایش', 'افت'],
      after: [
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
      ],
    },
  ],
  ['ایکس', { before: ['اشعه', 'پرتو', 'پرتوی', 'پرتوهای', 'کروموزوم', 'نسل', 'مجهول'], after: ['باکس', 'ری', 'متر'] }],
  ['متا', { before: [], after: ['آنالیز', 'تحلیل', 'فیزیک'] }],
  [
    'کیف',
    {
      before: [],
      after: [
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
      ],
    },
  ],
  ['بم', { before: ['صدای', 'صدایی', 'نت', 'نتهای', 'زیر'], after: ['خواننده', 'گیتار'] }],
  ['ساری', { before: ['بیماری', 'بیماریهای', 'مرض', 'امراض'], after: [] }],
  [
    'خوی',
    { before: ['خلقو', 'خلق'], after: ['او', 'تند', 'بد', 'خوش', 'خوب', 'انسانی', 'وحشی', 'حیوانی', 'ایرانی', 'مردم'] },
  ],
  [
    'نور',
    {
      before: ['سرعت', 'پرتو', 'شدت', 'سال', 'تابش', 'منبع', 'آلودگی', 'پرتوی'],
      after: ['خورشید', 'ماه', 'چراغ', 'مصنوعی', 'طبیعی', 'آفتاب', 'شدید', 'لیزر', 'قرمز', 'آبی', 'مرئی', 'کافی'],
    },
  ],
  ['فارس', { before: [], after: ['زبان', 'زبانان', 'زبانها'] }],
  ['چین', { before: ['پر', 'بی'], after: ['خورده', 'وچروک', 'خوردگی', 'دامن', 'پیراهن'] }],
  [
    'قطر',
    {
      before: ['نصف', 'ضخامت'],
      after: [
        'دو',
        'سه',
        'چهار',
        'پنج',
        'ده',
        'یک',
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
      ],
    },
  ],
  ['اورژانس', { before: ['بخش', 'پزشک', 'پزشکان', 'تخت'], after: ['هوایی', 'بیمارستان', 'بیمارستانها'] }],
  [
    'سند',
    {
      before: [],
      after: [
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
      ],
    },
  ],
  ['مصر', { before: [], after: ['است', 'هستند', 'بود', 'بودند', 'شد'] }],
]);

const BEFORE_SINDH = [
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
] as const;
const BIDDING = ['امر', 'آمر', 'آمران', 'آمرین', 'امرکننده'] as const;

/** Whether the neighbours of the tokens [start, end) say that they are no name. */
export function hasOtherSense(words: Words, start: number, end: number): boolean {
  // «امر به معروف»: what one is bidden; a district of Kandahar bears the name.
  if (isWordText(words, start, 'معروف') && isWordText(words, start - 1, 'به') && isOneOf(words, start - 2, BIDDING))
    return true;
  // «سند امضا شد»: a document, where nothing says that the region or the river is meant.
  if (isWordText(words, start, 'سند') && end === start + 1 && !isOneOf(words, start - 1, BEFORE_SINDH)) return true;
  for (const [name, { before, after }] of OTHER_SENSES) {
    if (isWordText(words, start, name)) return isOneOf(words, start - 1, before) || isOneOf(words, end, after);
  }
  return false;
}
