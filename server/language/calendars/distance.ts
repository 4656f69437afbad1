import type { Language, Text } from '../text';
import type { DayNumber } from './day';
import { writeNumber } from './wording';

/** The day from which days are counted, and what it is called. */
export interface Anchor {
  readonly day: DayNumber;
  /** What a date on that very day is: «روز خبر». */
  readonly itself: Text;
  /** What others lie before or after: «تاریخ خبر». */
  readonly name: Text;
}

/**
 * How far a day or a stretch of days lies from another day: «۱۲ روز پیش از تاریخ خبر», “ends 3 days before the article's day”.
 * A stretch is told by the end that is nearer.
 *
 * @param isRough whether the days themselves are known to a day or so only
 */
export function distanceInWords(
  from: DayNumber,
  to: DayNumber,
  { day, itself, name }: Anchor,
  language: Language,
  isRough = false,
): string {
  const isSpan = from !== to;
  if (from <= day && day <= to) {
    if (!isSpan) return itself[language];
    return language === 'fa' ? `${name.fa} در همین بازه است` : `covers ${name.en}`;
  }
  const isBefore = to < day;
  const count = isBefore ? day - to : from - day;
  const number = writeNumber(count, language);
  if (language === 'fa') {
    const end = isSpan ? (isBefore ? 'پایانش ' : 'آغازش ') : '';
    return `${end}${isRough ? 'حدود ' : ''}${number} روز ${isBefore ? 'پیش' : 'پس'} از ${name.fa}`;
  }
  const end = isSpan ? (isBefore ? 'ends ' : 'begins ') : '';
  const days = `${isRough ? 'about ' : ''}${number} ${count === 1 ? 'day' : 'days'}`;
  return `${end}${days} ${isBefore ? 'before' : 'after'} ${name.en}`;
}
