import assert from 'node:assert/strict';
import { shown } from '../support';

/** Said on Saturday, 3 Aban 1404. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a space may come between an hour and its minutes, where nothing is counted': {
    'مهلت تا ساعت ۱۴: ۳۰ روز دوشنبه ۵ آبان است.': ['time ساعت ۱۴: ۳۰ روز دوشنبه ۵ آبان 2025-10-27 14:30'],
    'پرواز ساعت ۲۲: ۱۵ دقیقه دیشب نشست.': ['time ساعت ۲۲: ۱۵ دقیقه دیشب 2025-10-24 22:15'],
    'پرتاب ۲: ۲۱ بامداد انجام شد.': ['time ۲: ۲۱ بامداد - 02:21'],
    'ساعت ۸: ۱۲ نفر آمدند.': ['time ساعت ۸ - 08:00'],
    'ساعت ۸: ۱۲ راکت به شهر خورد.': ['time ساعت ۸ - 08:00'],
    'ساعت ۷: ۴۵ دقیقه بعد رسید.': ['time ساعت ۷ - 07:00', 'duration ۴۵ دقیقه -  PT45M'],
    'نتیجه ۲: ۲۱ بود.': [],
  },
  'a later hour of a sentence is of the day of an earlier one': {
    'نشست از ساعت ۸ فردا آغاز می‌شود و تا ساعت ۱۲ ادامه دارد.': [
      'time ساعت ۸ فردا 2025-10-26 08:00',
      'time ساعت ۱۲ 2025-10-26 12:00',
    ],
    'فردا ساعت ۹ می‌آید و ساعت ۱۷ می‌رود.': [
      'date فردا 2025-10-26',
      'time ساعت ۹ 2025-10-26 09:00',
      'time ساعت ۱۷ 2025-10-26 17:00',
    ],
    'ساعت ۲۲ دیشب حمله شد و ساعت ۲ بامداد پلیس رسید.': [
      'time ساعت ۲۲ دیشب 2025-10-24 22:00',
      'time ساعت ۲ بامداد - 02:00',
    ],
    'یکشنبه ساعت ۱۰ آغاز می‌شود و هر شب تا ساعت ۲۳ باز است.': [
      'date یکشنبه 2025-10-26',
      'time ساعت ۱۰ 2025-10-26 10:00',
      'set هر شب -',
      'time ساعت ۲۳ - 23:00',
    ],
  },
  'until so late an hour of the night, and from one tonight': {
    'رستوران تا ۱۰ شب باز است.': ['time ۱۰ شب - 22:00'],
    'تا ده شب دیگر مهلت دارند.': ['date ده شب دیگر 2025-11-04'],
    'فروش تا ۱۰ شب ادامه دارد.': ['time ۱۰ شب - 22:00'],
    'سفر تا ۱۰ شب بود.': ['duration ۱۰ شب -  P10D'],
    'تا ۴ شب در هتل ماند.': ['duration ۴ شب -  P4D'],
    'بنزین از ۲۴ امشب گران می‌شود.': ['time ۲۴ امشب 2025-10-25 24:00'],
  },
  'the eastern zone': {
    'ساعت ۴:۵۰ عصر به وقت منطقه زمانی شرقی پرتاب شد.': ['time ساعت ۴:۵۰ عصر به وقت منطقه زمانی شرقی - 16:50'],
  },
};

describe('clock times beside what could be counted', () => {
  for (const [what, cases] of Object.entries(TABLES))
    it(what, () => {
      for (const [text, dates] of Object.entries(cases)) assert.deepEqual(shown(text, '2025-10-25'), dates, text);
    });
});
