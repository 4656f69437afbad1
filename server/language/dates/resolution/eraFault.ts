import type { Text } from '../../text';
import type { DateComponents } from '../types';
import { reasons } from './reasons';

/** Years of the Hijra reach 1500 in the lunar calendar in 2076; a greater one is a Gregorian year. */
const LAST_HIJRI = 1599;

/** Why a year cannot be of the era that is written behind it: «۲۰۲۳ شمسی», «فروردین ۱۴۰۲ میلادی». */
export function eraFault({ era, year, month, calendar, twoDigitYear }: DateComponents): Text | undefined {
  if (era === undefined || year === undefined || twoDigitYear === true) return undefined;
  if (era === 'solar' || era === 'lunar' || era === 'hijri')
    return year > LAST_HIJRI ? reasons.noHijri(year) : undefined;
  // A solar month beside a Gregorian year is of our time; Afghanistan's and Iran's months are no older than its years.
  return era === 'gregorian' && calendar === 'solar' && month !== undefined && year <= LAST_HIJRI
    ? reasons.noGregorian(month, year)
    : undefined;
}
