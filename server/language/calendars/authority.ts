import type { Text } from '../text';

/** Who or what says that a day has this date. Each id is an authority of one calendar. */
export type Authority =
  | 'gregorian'
  | 'proleptic-gregorian'
  | 'iran-official'
  | 'astronomical'
  | 'zodiac-months'
  | 'solar-arithmetic'
  | 'iran-lunar-table'
  | 'iran-lunar-sighting'
  | 'iran-lunar-printed'
  | 'civil-lunar';

/** By how many days, at most, the date may differ from the one that people wrote on that day. */
export type Uncertainty = 0 | 1 | 2;

/** How messages and hovers name an authority. */
export const AUTHORITY_LABELS: Readonly<Record<Authority, Text>> = {
  gregorian: { fa: 'گاه‌شماری میلادی', en: 'Gregorian calendar' },
  'proleptic-gregorian': {
    fa: 'میلادی (گریگوری) با محاسبهٔ رو به گذشته؛ پیش از ۱۵ اکتبر ۱۵۸۲ تقویم ژولینی رایج بود',
    en: 'Gregorian, reckoned back: before 15 October 1582 the Julian calendar was in use',
  },
  'iran-official': {
    fa: 'تقویم رسمی ایران (مرکز تقویم مؤسسهٔ ژئوفیزیک دانشگاه تهران)',
    en: 'Official calendar of Iran (Calendar Center, University of Tehran)',
  },
  astronomical: {
    fa: 'محاسبهٔ نجومی اعتدال بهاری در ۵۲٫۵ درجهٔ شرقی',
    en: 'Astronomical reckoning of the vernal equinox at 52.5° E',
  },
  'zodiac-months': {
    fa: 'پیش از ۱۳۰۴ ماه‌ها برجی و ۲۹ تا ۳۲ روزه بودند',
    en: 'Before 1304 AP the months were zodiac months of 29 to 32 days',
  },
  'solar-arithmetic': {
    fa: 'برآورد با کبیسهٔ ۳۳ساله، بیرون از سال‌های ۱۱۷۸ تا ۱۶۳۳',
    en: 'Estimate by the 33-year rule, outside 1178–1633 AP',
  },
  'iran-lunar-table': {
    fa: 'ماه‌های قمری رسمی ایران',
    en: 'Official lunar months of Iran',
  },
  'iran-lunar-sighting': {
    fa: 'رؤیت هلال در ایران، که یک روز با تقویم چاپی فرق داشت',
    en: 'Sighting of the crescent in Iran, a day off the printed calendar',
  },
  'iran-lunar-printed': {
    fa: 'پیش‌بینی تقویم رسمی ایران، پیش از رؤیت هلال',
    en: 'Forecast of the official calendar of Iran, before the sighting',
  },
  'civil-lunar': {
    fa: 'تقریبی: قمری قراردادی، بیرون از جدول رسمی ایران',
    en: 'Approximate: civil (tabular) reckoning, outside the official table of Iran',
  },
};
