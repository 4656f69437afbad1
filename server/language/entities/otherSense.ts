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
  ['مصر', { before: [], after: ['است', 'هستند', 'بود', 'بودند', 'شد'] }],
]);

/** Whether the neighbours of the tokens [start, end) say that they are no name. */
export function hasOtherSense(words: Words, start: number, end: number): boolean {
  for (const [name, { before, after }] of OTHER_SENSES) {
    if (isWordText(words, start, name)) return isOneOf(words, start - 1, before) || isOneOf(words, end, after);
  }
  return false;
}
