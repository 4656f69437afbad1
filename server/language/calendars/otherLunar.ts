import type { Language, Text } from '../text';
import type { CalendarDate } from './calendar';
import type { Conversion } from './conversion';
import { writeDate } from './wording';

/** How it is said that a lunar date is Saudi Arabia's, where Iran has another. */
const LABEL: Text = {
  fa: 'قمری به حساب دیگر، ام‌القری (عربستان)',
  en: 'Lunar Hijri by the other reckoning, Umm al-Qura (Saudi Arabia)',
};

/** Saudi Arabia's date where it is another than Iran's. */
export function otherLunar({ lunar, ummAlQura }: Conversion): CalendarDate | undefined {
  if (ummAlQura === undefined) return undefined;
  const isSame = ummAlQura.day === lunar.day && ummAlQura.month === lunar.month && ummAlQura.year === lunar.year;
  return isSame ? undefined : ummAlQura;
}

/** A line on Saudi Arabia's dates for a stretch of days, where one of its ends has another than Iran's. */
export function writeOtherLunar(first: Conversion, last: Conversion, language: Language): string | undefined {
  if (otherLunar(first) === undefined && otherLunar(last) === undefined) return undefined;
  if (first.ummAlQura === undefined || last.ummAlQura === undefined) return undefined;
  const ends = (first.iso === last.iso ? [first.ummAlQura] : [first.ummAlQura, last.ummAlQura]).map((date) =>
    writeDate(date, 'lunar', language),
  );
  return `${LABEL[language]}: ${ends.join(language === 'fa' ? ' تا ' : ' to ')}`;
}
