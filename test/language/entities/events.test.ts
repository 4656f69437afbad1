import assert from 'node:assert/strict';
import { namesOf } from './support';

describe('events and works', () => {
  const events: readonly (readonly [string, readonly string[]])[] = [
    ['جام جهانی ۲۰۲۶ در آمریکا برگزار می‌شود.', ['جام جهانی ۲۰۲۶']],
    ['المپیک پاریس تمام شد.', ['المپیک پاریس']],
    ['جنگ جهانی دوم شش سال طول کشید.', ['جنگ جهانی دوم']],
    ['جنگ ۱۲ روزه تمام شد.', ['جنگ ۱۲ روزه']],
    ['او نوبل فیزیک ۲۰۲۴ را گرفت.', ['نوبل فیزیک ۲۰۲۴']],
    ['لیگ ملت‌های والیبال آغاز شد.', ['لیگ ملت‌های والیبال']],
    ['جشنواره فیلم فجر آغاز شد.', ['جشنواره فیلم فجر']],
    ['جنگ ادامه دارد.', []],
    ['جشن تولدش بود.', []],
    ['جام را بالای سر برد.', []],
    ['در این نشست توافق شد.', []],
    ['نرخ یورو بالا رفت.', []],
    ['پرواز ساعت ۸ لغو شد.', []],
  ];
  for (const [source, expected] of events) {
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'event'), expected));
  }
  const works: readonly (readonly [string, readonly string[]])[] = [
    ['رمان «کلیدرها» چاپ شد.', ['کلیدرها']],
    ['فیلم کوتاه «باد و مه» نمایش داده شد.', ['باد و مه']],
    ['قطعنامه ۲۲۳۱ شورای امنیت منقضی شد.', ['قطعنامه ۲۲۳۱']],
    ['او گفت: «فیلم را دیدم و برگشتم».', []],
    ['کتاب را خواند.', []],
    ['وزیر گفت «این کتاب خوب است».', []],
    ['پیمان رنجبریان مصدوم شد.', []],
  ];
  for (const [source, expected] of works) {
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'work'), expected));
  }
});
