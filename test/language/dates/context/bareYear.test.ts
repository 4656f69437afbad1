import assert from 'node:assert/strict';
import { shown } from '../support';

/** Said on Saturday, 3 Aban 1404. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'what is born, founded or printed has its year': {
    '۱۳۳۱ در مشهد به دنیا آمد.': ['date ۱۳۳۱ 1952-03-21'],
    'احمد ۱۳۱۰ در شهر کوچک بهبهان زاده شد.': ['date ۱۳۱۰ 1931-03-22'],
    'این مدرسه ۱۲۸۶ در تبریز تأسیس شد.': ['date ۱۲۸۶ 1907-03-22'],
    'سفرنامهٔ او ۱۷۵۶ در لندن چاپ شد.': ['date ۱۷۵۶ 1756-01-01'],
    'کارخانه ۱۴۰۰ کارگر دارد و ۱۳۵۴ در اراک ساخته شد.': ['date ۱۳۵۴ 1975-03-21'],
    'سد تا ۱۳۵۵ ساخته شد و ۱۳۵۶ به بهره‌برداری رسید.': ['date ۱۳۵۵ 1976-03-21', 'date ۱۳۵۶ 1977-03-21'],
    'شمارهٔ ۱۳۷۵ در تهران چاپ شد.': [],
    'پلاک ۱۳۴۵ در خیابان آزادی تأسیس شد.': [],
    'قطعنامهٔ ۱۹۲۹ در شورا تصویب شد.': [],
    'پژو ۲۰۰۸ در ایران ساخته شد.': [],
    'در این استان ۱۸۱۰ در هر ۱۰۰ هزار تولد ثبت شد.': [],
    '۱۳۲۰ تن گندم در مشهد فروخته شد.': [],
  },
};

describe('years by the company they keep', () => {
  for (const [what, cases] of Object.entries(TABLES))
    it(what, () => {
      for (const [text, dates] of Object.entries(cases)) assert.deepEqual(shown(text, '2025-10-25'), dates, text);
    });
});
