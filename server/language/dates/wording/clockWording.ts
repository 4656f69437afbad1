import { CALENDARS } from '../../calendars/calendars';
import { weekdayOf } from '../../calendars/day';
import { WEEKDAY_NAMES, writeDigits } from '../../calendars/wording';
import type { Language } from '../../text';
import type { HomeClock } from '../resolution/homeClock';
import type { ResolvedDate } from '../types';
import { type Region, writeDateIn } from './bothNames';

/** «UTC+02:00، ساعت تابستانی» */
export function writeOffset({ offset, isSummer }: HomeClock, language: Language): string {
  const summer = language === 'fa' ? '، ساعت تابستانی' : ', summer time';
  return `UTC${offset}${isSummer ? summer : ''}`;
}

/** «ساعت ۰۱:۳۰ به وقت تهران، سه‌شنبه ۲۱ دی ۱۴۰۰»: what the clock shows at home, with the day where that is another. */
export function writeHome(
  { home }: HomeClock,
  { from }: Pick<ResolvedDate, 'from'>,
  region: Region,
  language: Language,
): string | undefined {
  if (home === undefined) return undefined;
  const { day, place, time } = home;
  const calendar = language === 'fa' ? 'solar' : 'gregorian';
  const date = `${WEEKDAY_NAMES[language][weekdayOf(day)]} ${writeDateIn(region, CALENDARS[calendar].fromDay(day), calendar, language)}`;
  return language === 'fa'
    ? `ساعت ${writeDigits(time, language)} به وقت ${place.fa}${day === from ? '' : `، ${date}`}`
    : `${time} in ${place.en}${day === from ? '' : `, ${date}`}`;
}
