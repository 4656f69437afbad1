import assert from 'node:assert/strict';
import { shown } from './support';

const DAY = '2025-10-25';

type Cases = Readonly<Record<string, readonly string[]>>;

/** Said on Saturday, 3 Aban 1404. */
const TABLES: Readonly<Record<string, Cases>> = {
  'a relative day and its weekday are one, before a date or as a predicate two': {
    'مدارس شهر فردا یکشنبه تعطیل است.': ['date فردا یکشنبه 2025-10-26'],
    'شامگاه دیروز جمعه باران بارید.': ['date شامگاه دیروز جمعه 2025-10-24'],
    'ساعت ۹ فردا یکشنبه می‌آید.': ['time ساعت ۹ فردا یکشنبه 2025-10-26 09:00'],
    'مجلس امروز یکشنبه ۱۲ اسفند رأی داد.': ['date امروز 2025-10-25', 'date یکشنبه ۱۲ اسفند 2025-03-02'],
    'فردا یکشنبه، ۴ آبان، تعطیل است.': ['date فردا 2025-10-26', 'date یکشنبه، ۴ آبان 2025-10-26'],
    'امروز شنبه است.': ['date امروز 2025-10-25', 'date شنبه 2025-10-25'],
    'امروز (شنبه) آمد.': ['date امروز 2025-10-25', 'date شنبه 2025-10-25'],
  },
  'the weekday that a feast is on, and that of a meeting for it': {
    'شب یلدا امسال یکشنبه است.': ['date شب یلدا امسال 2025-12-21', 'date یکشنبه 2025-12-21'],
    'جشن شب یلدا دوشنبه است.': ['date شب یلدا 2025-12-21', 'date دوشنبه 2025-10-27'],
  },
  'a day of the week or a month in a family’s name': {
    'سرهنگ علی آدینه وند امروز شنبه آمد.': ['date امروز شنبه 2025-10-25'],
    'محمد آبان نژاد دیروز آمد.': ['date دیروز 2025-10-24'],
    'علی آدینه آمد.': ['date آدینه 2025-10-24'],
  },
  'a length that a superlative compares, and one that has passed': {
    'این بدترین خشکسالی شصت سال گذشته است.': ['duration شصت سال گذشته -  P60Y'],
    'یکی از شدیدترین سیل‌های ۱۰ سال گذشته بود.': ['duration ۱۰ سال گذشته -  P10Y'],
    'از آن سیل شصت سال گذشته است.': ['duration شصت سال -  P60Y'],
    'از مرگ بزرگ‌ترین شاعر شهر ده سال گذشته است.': ['duration ده سال -  P10Y'],
  },
  'how long something will last, and when it will be': {
    'نفت نیم قرن دیگر هم خواهد ماند.': ['duration نیم قرن -  P50Y'],
    'این بنا دو سال دیگر خواهد ماند.': ['duration دو سال -  P2Y'],
    'این بنا دو سال دیگر خواهد سوخت.': ['date دو سال دیگر 2027-03-21'],
  },
  'the hour at which what began «از ساعت» ends, and what is counted': {
    'درمانگاه از ساعت ۸ تا ۲۰ بیمار می‌پذیرد.': ['time ساعت ۸ تا ۲۰ - 08:00'],
    'از ساعت ۸ تا ۲۰ نفر آمدند.': ['time ساعت ۸ - 08:00'],
    'ساعت ۸ تا ۲۰ بیمار آمدند.': ['time ساعت ۸ - 08:00'],
  },
  'the number of a channel or of a week, which no hours and no years are counted by': {
    'شبکه یک ساعت ۲۲ فیلم را پخش می‌کند.': ['time ساعت ۲۲ - 22:00'],
    'شبکه سه ساعت ۱۹:۳۰ بازی را پخش می‌کند.': ['time ساعت ۱۹:۳۰ - 19:30'],
    'شبکه یک ساعت قطع بود.': ['duration یک ساعت -  PT1H'],
    'هفتهٔ ۴۳ سال ۲۰۲۵ سرد بود.': ['date سال ۲۰۲۵ 2025-01-01'],
    'پس از ۴۳ سال ۲۰۲۵ نفر آمدند.': ['duration ۴۳ سال -  P43Y'],
  },
  'a plight that is no day': {
    'گرانی ما را به این روز انداخت.': [],
    'چه شد که به این روز افتادیم؟': [],
    'در این روز افتاد.': ['date این روز -'],
  },
};

describe('what the words beside make of an expression', () => {
  for (const [what, cases] of Object.entries(TABLES))
    it(what, () => {
      for (const [text, dates] of Object.entries(cases)) assert.deepEqual(shown(text, DAY), dates, text);
    });
});
