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
  ['مصر', { before: [], after: ['است', 'هستند', 'بود', 'بودند', 'شد'] }],
]);

/** Whether the neighbours of the tokens [start, end) say that they are no name. */
export function hasOtherSense(words: Words, start: number, end: number): boolean {
  for (const [name, { before, after }] of OTHER_SENSES) {
    if (isWordText(words, start, name)) return isOneOf(words, start - 1, before) || isOneOf(words, end, after);
  }
  return false;
}
