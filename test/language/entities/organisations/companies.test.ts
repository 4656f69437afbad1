import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('companies and offices of local news', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Two words of its own before the town.
    ['شرکت آذر نگین تبریز برنده مناقصه شد.', ['organisation: آذر نگین تبریز']],
    ['شرکت بهار نارنج شیراز آمد.', ['organisation: بهار نارنج شیراز']],
    ['شرکت موفق صادراتی تبریز جایزه گرفت.', ['place: تبریز']],
    ['کارخانه پویا نخ ایلام تعطیل شد.', ['organisation: پویا نخ ایلام']],
    // Media of two words, where they are cited.
    ['به گزارش پایگاه خبری پل تنگ؛ باران آمد.', ['organisation: پل تنگ']],
    ['او در گفت‌وگو با مجله خبری آبادی ۲۰، گفت.', ['organisation: آبادی ۲۰']],
    ['به گزارش روزنامه چاپ لندن، دولت ماند.', ['place: لندن']],
    // As many names as were counted, behind which companies they are.
    ['دو شرکت محلی، زرین‌دشت و آرمان‌سازه، برنده مناقصه شدند.', ['organisation: زرین‌دشت', 'organisation: آرمان‌سازه']],
    ['دو شرکت بزرگ، احمدی و رضایی را اخراج کردند.', ['person: احمدی', 'person: رضایی']],
    ['دو شرکت محلی، که برنده شدند، آمدند.', []],
    // Offices by what they are for, with or without their class noun.
    [
      'مدیرکل میراث‌فرهنگی، گردشگری و صنایع‌دستی استان قم گفت.',
      ['organisation: میراث‌فرهنگی، گردشگری و صنایع‌دستی استان قم'],
    ],
    [
      'رئیس اداره میراث‌فرهنگی، گردشگری و صنایع‌دستی شهرستان نطنز گفت.',
      ['organisation: اداره میراث‌فرهنگی، گردشگری و صنایع‌دستی شهرستان نطنز'],
    ],
    ['رئیس کمیته نقل و انتقالات سازمان لیگ گفت.', ['organisation: کمیته نقل و انتقالات سازمان لیگ']],
    // A place that closes the name of what one heads.
    [
      'رئیس دانشگاه علوم پزشکی لرستان و مسئولان شهرستان دورود، آمدند.',
      ['organisation: دانشگاه علوم پزشکی لرستان', 'place: دورود'],
    ],
    // What says how something is, and is no part of its name.
    ['این جشنواره متشکل از سه بخش است و شهرک موشکی در ساحل است.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});
