import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso, isoOf } from '../../../server/language/calendars/day';
import { shown } from './support';

const DAY = '2025-10-25';

type Cases = Readonly<Record<string, readonly string[]>>;

/** Said on Saturday, 3 Aban 1404. */
const TABLES: Readonly<Record<string, Cases>> = {
  'a number in thousands goes on in digits': {
    'عصر یخبندان حدود ۱۱ هزار و ۷۰۰ سال پیش پایان یافت.': ['date ۱۱ هزار و ۷۰۰ سال پیش -'],
    'این شهر ۳ هزار و ۵۰۰ سال پیش ساخته شد.': ['date ۳ هزار و ۵۰۰ سال پیش -'],
    'این شهر ۵۰۰ سال پیش ساخته شد.': ['date ۵۰۰ سال پیش 1525-03-21'],
  },
  'a quarter is told by its place, in whichever calendar': {
    'در سه‌ماهه جاری تولید رشد می‌کند.': ['date سه‌ماهه جاری -'],
    'سود سه ماههٔ گذشته و سه‌ماهه آینده.': ['date سه ماههٔ گذشته -', 'date سه‌ماهه آینده -'],
    'دورهٔ سه‌ماهه گذشته است.': ['duration سه‌ماهه -  P3M'],
    'سود شش‌ماهه جاری.': ['duration شش‌ماهه -  P6M'],
  },
  'the first of several in a year is not its first day': {
    'آزمون نوبت اول ۱۴۰۵ دهم اردیبهشت برگزار می‌شود.': ['date دهم اردیبهشت 2026-04-30'],
    'لیگ دسته اول ۱۴۰۴ آغاز شد.': [],
    'اول ۱۴۰۵ می‌آید.': ['date اول ۱۴۰۵ 2026-03-21'],
  },
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
  'what is pointed at, which takes no name behind it': {
    'این سد خرداد آبگیری شد.': ['date خرداد 2025-05-22'],
    'این میدان ۷ تیر افتتاح می‌شود.': ['date ۷ تیر 2026-06-28'],
    'سد خرداد آبگیری شد. میدان ۷ تیر بسته شد.': [],
  },
  'a month whose name is an everyday word, to which something is put off or with which it begins': {
    'دیدار به مهر موکول شد.': ['date مهر 2025-09-23'],
    'کار به مهر سپرده شد.': [],
    'از مهر به این طرف باران نبارید.': ['date مهر 2025-09-23'],
    'افزایش حقوق از دی': ['date دی 2025-12-22'],
    'مصاحبه‌ای از مهر': [],
  },
  'a dateline of Kabul': {
    'کابل - ۱۲ میزان: در وزارت کسی نبود.': ['date ۱۲ میزان 2025-10-04'],
    'هرات، ۵ اسد، خبرنگار ما': ['date ۵ اسد 2025-07-27'],
    'تهران - ۱۲ میزان': [],
    'کابل - میزان ۱۲ درصد زیاد شد.': [],
  },
  'the first and the last day of a season or a month': {
    'روز اول پاییز باران آمد.': ['date روز اول پاییز 2025-09-23'],
    'روز آخر تابستان امسال رفت.': ['date روز آخر تابستان امسال 2025-09-22'],
    'روز پایانی آبان می‌آید.': ['date روز پایانی آبان 2025-11-21'],
    'روز آخر جنگ رفت.': [],
  },
  'a range of hours of the same day, of which the last says which': {
    'آب از ۶ صبح تا ۲ بعدازظهر فردا قطع است.': ['time ۶ صبح تا ۲ بعدازظهر فردا 2025-10-26 06:00'],
  },
  'a weekday of the week named before it': {
    'هفتهٔ گذشته، دوشنبه، جلسه داشتند.': ['date هفتهٔ گذشته 2025-10-18', 'date دوشنبه 2025-10-20'],
    'هفتهٔ گذشته جلسه بود، دوشنبه رفتند.': ['date هفتهٔ گذشته 2025-10-18', 'date دوشنبه 2025-10-20'],
    'هفتهٔ گذشته، شنبهٔ آینده، سه روز.': [
      'date هفتهٔ گذشته 2025-10-18',
      'date شنبهٔ آینده 2025-11-01',
      'duration سه روز -  P3D',
    ],
  },
  'a stretch of weekdays that is still so': {
    'از صبح سه‌شنبه تا عصر چهارشنبه جاده یک‌طرفه است.': ['date صبح سه‌شنبه تا عصر چهارشنبه 2025-10-28'],
    'از سه‌شنبه تا پنجشنبه سه نفر کشته شدند.': ['date سه‌شنبه تا پنجشنبه 2025-10-21'],
  },
  'a day or a month whose name is told': {
    '۱۳ آبان نام خیابانی است.': [],
    'در ۱۳ آبان نام خیابان تازه است.': ['date ۱۳ آبان 2025-11-04'],
  },
  'a year from which a range leads to a day': {
    'از ۱۳۹۰ تا ۱۵ آذر سال گذشته گران شد.': ['date ۱۳۹۰ 2011-03-21', 'date ۱۵ آذر سال گذشته 2024-12-05'],
    'از ۱۳۱۲ تا ۱۵۱۲ دلار گران شد.': [],
  },
  'what has passed of a stretch, which is no stretch gone': {
    'چهار روز از آبان گذشته است.': ['duration چهار روز -  P4D', 'date آبان 2025-10-23'],
    'هشت ماه از سال گذشته است.': ['duration هشت ماه -  P8M'],
    'هشت ماه از سال گذشته را آنجا بود.': ['duration هشت ماه -  P8M', 'date سال گذشته 2024-03-20'],
  },
  'a month of what is told month by month, and a year to which something is put off': {
    'تورم نقطه‌به‌نقطهٔ مهر کم شد.': ['date مهر 2025-09-23'],
    'گزارش ماهانهٔ مهر آمد.': [],
    'کار به ۱۴۰۶ موکول شد.': ['date ۱۴۰۶ 2027-03-21'],
    'شمار به ۱۴۰۶ رسید.': [],
  },
  'two that something is compared with': {
    'نسبت به آبان سال گذشته ۱۲ درصد و نسبت به ماه قبل ۳ درصد رشد کرد.': [
      'date آبان سال گذشته 2024-10-22',
      'date ماه قبل 2025-09-23',
    ],
  },
  'the weekday that a day is said to be': {
    '۱۳ آبان امسال مصادف با سه‌شنبه بود.': ['date ۱۳ آبان امسال 2025-11-04', 'date سه‌شنبه 2025-11-04'],
    '۱۳ آبان، امسال با سه‌شنبه مصادف بود.': [
      'date ۱۳ آبان 2025-11-04',
      'date امسال 2025-03-21',
      'date سه‌شنبه 2025-11-04',
    ],
    'روز عاشورا با یکشنبه مصادف بود.': ['date روز عاشورا 2025-07-06', 'date یکشنبه 2025-07-06'],
    '۱۳ آبان گذشت و جلسه با شنبه مصادف بود.': ['date ۱۳ آبان 2025-11-04', 'date شنبه 2025-10-25'],
    '۱۳ آبان با شنبه متفاوت بود.': ['date ۱۳ آبان 2025-11-04', 'date شنبه 2025-10-25'],
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
  'an hour of the night behind its day, and so many nights': {
    'فردا ۹ شب می‌آید.': ['date فردا 2025-10-26', 'time ۹ شب 2025-10-26 21:00'],
    'جمعه ۱۰ شب بازی شد.': ['date جمعه 2025-10-24', 'time ۱۰ شب 2025-10-24 22:00'],
    'جمعه ۳ شب در هتل ماند.': ['date جمعه 2025-10-24', 'duration ۳ شب -  P3D'],
    'این جشن ۱۰ شب طول کشید.': ['duration ۱۰ شب -  P10D'],
  },
  'the water that is a month only beside another': {
    'آن را در ژوئیه پر از آب کرد.': ['date ژوئیه 2025-07-01'],
    'از آب تا ایلول ماند.': ['date آب تا ایلول 2025-08-01'],
  },
  'a length behind an indefinite noun, and an age': {
    'از مهلتی دوساله دفاع کرد.': ['duration دوساله -  P2Y'],
    'قراردادی سه‌ساله بست.': ['duration سه‌ساله -  P3Y'],
    'پسری دوساله گم شد.': [],
  },
  'since when somebody is where he is': {
    'او از اردیبهشت در زندان به سر می‌برد.': ['date اردیبهشت 2025-04-21'],
    'او از اردیبهشت به زندان کتاب می‌برد.': ['date اردیبهشت 2026-04-21'],
  },
  'days of the week that recur, and several of them': {
    'موزه روزهای شنبه تعطیل است.': ['set روزهای شنبه -'],
    'روزهای شنبه در خانه است.': ['set روزهای شنبه -'],
    'روزهای شنبه و یکشنبه باران می‌بارد.': ['date روزهای شنبه و یکشنبه 2025-10-25'],
    'روزهای شنبهٔ هفتهٔ آینده آمد.': ['date روزهای شنبهٔ هفتهٔ آینده 2025-11-01'],
  },
  'the year behind a label, and what is counted there': {
    'تأسیس: ۱۳۴۵': ['date ۱۳۴۵ 1966-03-21'],
    'سال ساخت: ۱۳۴۵، تهران': ['date ۱۳۴۵ 1966-03-21'],
    'افتتاح: ۱۳۴۵ واحد': [],
    'کد: ۱۳۴۵': [],
  },
  'water behind hours, and the month': {
    'بین ساعات ۹ تا ۱۱ و ۱۴ تا ۱۶ آب قطع می‌شود.': ['time ساعات ۹ تا ۱۱ - 09:00'],
    'بیروت در ۴ آب ۲۰۲۰ لرزید.': ['date ۴ آب ۲۰۲۰ 2020-08-04'],
  },
  'an hour up to a clock time': {
    'سه‌شنبه ۶ آبان، ۱۵ تا ۱۶:۳۰، مسجد نور': ['date سه‌شنبه ۶ آبان 2025-10-28', 'time ۱۵ تا ۱۶:۳۰ 2025-10-28 15:00'],
    'نتیجه ۲ تا ۳۶:۹۰ بود.': [],
  },
  'a file’s number, and the day it was written': {
    'آیین‌نامهٔ شمارهٔ ۱۴۰۲/۱۱/۲۳ ابلاغ شد.': [],
    'نامهٔ شماره ۹۸/۵/۲ رسید.': [],
    'نامهٔ مورخ ۱۴۰۲/۱۱/۲۳ رسید.': ['date ۱۴۰۲/۱۱/۲۳ 2024-02-12'],
  },
  'a plight that is no day': {
    'گرانی ما را به این روز انداخت.': [],
    'چه شد که به این روز افتادیم؟': [],
    'در این روز افتاد.': ['date این روز -'],
  },
  'days that a sentence tells one after the other are of one year': {
    'پنجشنبه ۸ آبان درگذشت و یکشنبه ۱۱ آبان ۱۳۹۹ به خاک سپرده شد.': [
      'date پنجشنبه ۸ آبان 2020-10-29',
      'date یکشنبه ۱۱ آبان ۱۳۹۹ 2020-11-01',
    ],
    'قانون از سوم مرداد اجرا می‌شود و ۵ مرداد ۱۴۰۷ پایان می‌یابد.': [
      'date سوم مرداد 2026-07-25',
      'date ۵ مرداد ۱۴۰۷ 2028-07-26',
    ],
  },
  'what lasted from month to month is past': {
    'بحران از آبان تا خرداد ادامه داشت.': ['date آبان تا خرداد 2024-10-22'],
    'طرح از دی تا خرداد اجرا می‌شود.': ['date دی تا خرداد 2025-12-22'],
  },
  'what is from one day to another is no state since the first': {
    'او از ۳۰ دی تا ۵ بهمن اجرا دارد.': ['date ۳۰ دی تا ۵ بهمن 2026-01-20'],
    'بازرسان از ۳۰ دی دسترسی ندارند.': ['date ۳۰ دی 2025-01-19'],
  },
  'a deadline lies ahead, whenever it is made known': {
    'آخرین مهلت ارسال آثار ۱۰ خرداد اعلام شد.': ['date ۱۰ خرداد 2026-05-31'],
    'پس از مهلت ارسال ۱۰ خرداد اعلام شد.': ['date ۱۰ خرداد 2025-05-31'],
    'نتیجهٔ آزمون ۱۰ خرداد اعلام شد.': ['date ۱۰ خرداد 2025-05-31'],
  },
  'years that one is compared with are no length': {
    'سال ۱۴۰۱ یکی از گرم‌ترین سال‌ها بود.': ['date سال ۱۴۰۱ 2022-03-21'],
    'سال‌ها در غربت زیست.': ['duration سال‌ها -  PXY'],
  },
  'what a range of years ends with is a year, whatever could be counted': {
    'از خرداد ۹۵ تا خرداد ۹۹ عضو کمیسیون بود.': ['date خرداد ۹۵ تا خرداد ۹۹ 2016-05-21'],
    'از ۵ خرداد ۹۵ تا ۱۲ مهر ۹۹ عضو کمیسیون بود.': ['date ۵ خرداد ۹۵ تا ۱۲ مهر ۹۹ 2016-05-25'],
    'از خرداد تا مهر ۹۹ عضو اخراج شدند.': ['date خرداد تا مهر 2025-05-22'],
    'موزه از ساعت ۶:۳۰ تا ۱۷ روزهای شنبه باز است.': ['time ساعت ۶:۳۰ تا ۱۷ - 06:30', 'set روزهای شنبه -'],
  },
  'a child is called like a month': {
    'آبان دختر شش‌سالهٔ آنان است.': [],
    'آبان کریمی دختر هفت‌ساله‌ای است.': [],
    'در آبان دختر هفت‌ساله‌ای ربوده شد.': ['date آبان 2025-10-23'],
  },
};

const RANGES: Cases = {
  '۲۲ تیر تا دیروز: ۵۰ نفر آمدند.': ['date ۲۲ تیر تا دیروز 2025-07-13 2025-10-24'],
  '۱۰ دی تا امروز: باران.': ['date ۱۰ دی تا امروز 2024-12-30 2025-10-25'],
  '۱۰ ژوئن تا فردا: باران می‌بارد.': ['date ۱۰ ژوئن تا فردا 2025-06-10 2025-10-26'],
  'از ۲۲ تیر تا دیروز باران بارید.': ['date ۲۲ تیر 2025-07-13 2025-07-13', 'date دیروز 2025-10-24 2025-10-24'],
  '۱۲ مهر - دیروز باران بارید.': ['date ۱۲ مهر 2025-10-04 2025-10-04', 'date دیروز 2025-10-24 2025-10-24'],
};

describe('what the words beside make of an expression', () => {
  for (const [what, cases] of Object.entries(TABLES))
    it(what, () => {
      for (const [text, dates] of Object.entries(cases)) assert.deepEqual(shown(text, DAY), dates, text);
    });

  it('a chronicle’s range from a day of the calendar to one counted from the day of writing, with its last day', () => {
    for (const [text, dates] of Object.entries(RANGES)) assert.deepEqual(shown(text, DAY, true), dates, text);
  });
});

describe('months in the cells of a table', () => {
  const cells = (...rows: readonly string[]): number =>
    analyse(['| نام | شمار |', '|---|---|', ...rows.map((row) => `| ${row} | ۴۸ |`)].join('\n'), {
      syntax: 'markdown',
      reference: dayOfIso(DAY),
    }).dates.length;

  it('are dates beside other months', () => assert.equal(cells('مهر', 'آبان', 'آذر'), 3));
  it('are none beside other agencies', () => assert.equal(cells('مهر', 'ایسنا'), 0));
});

describe('numbers in the cells of a table', () => {
  const years = (...rows: readonly string[]): readonly string[] => {
    const text = [rows[0], rows[0].replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');
    return analyse(text, { syntax: 'markdown', reference: dayOfIso(DAY) }).dates.map(({ start, end }) =>
      text.slice(start, end),
    );
  };

  it('are years where they head a row or a column', () =>
    assert.deepEqual(years('| شرکت | ۱۴۰۱ | ۱۴۰۲ |', '| ۱۳۹۸ | ۱۳۵۴ | ۲۰۱۱ |'), ['۱۴۰۱', '۱۴۰۲', '۱۳۹۸']));
  it('are years where their column says so', () =>
    assert.deepEqual(years('| نام | سال ساخت | شمار |', '| آزادی | ۱۳۵۰ | ۱۹۸۷ |'), ['۱۳۵۰']));
  it('are years beside a label', () =>
    assert.deepEqual(years('| ویژگی | اندازه |', '| تأسیس | ۱۳۴۲ |', '| ظرفیت | ۱۳۵۴ |'), ['۱۳۴۲']));
  it('are read by their own columns where cells are empty', () =>
    assert.deepEqual(years('| نام | | سال |', '| | ۱۳۵۴ | ۱۳۴۲ |'), ['۱۳۴۲']));
});

describe('weekdays in the cells of a table', () => {
  const days = (...rows: readonly string[]): readonly string[] =>
    analyse(['| بازی | روز | ساعت |', '|---|---|---|', ...rows].join('\n'), {
      syntax: 'markdown',
      reference: dayOfIso(DAY),
    }).dates.flatMap(({ kind, from }) => (kind === 'date' && from !== undefined ? [isoOf(from)] : []));

  it('are to come where an hour stands beside one', () =>
    assert.deepEqual(days('| الف – ب | جمعه | ۱۷:۳۰ |', '| پ – ت | شنبه | ۱۹ |'), ['2025-10-31', '2025-10-25']));
  it('are past where none does', () =>
    assert.deepEqual(days('| الف – ب | جمعه | ۲ – ۱ |', '| پ – ت | شنبه | ۰ – ۰ |'), ['2025-10-24', '2025-10-25']));

  const inLines = (text: string): readonly string[] =>
    analyse(`بازی‌ها یکشنبه آغاز شد.\n\n${text}`, { syntax: 'markdown', reference: dayOfIso(DAY) })
      .dates.slice(1)
      .flatMap(({ kind, from }) => (kind === 'date' && from !== undefined ? [isoOf(from)] : []));
  it('are to come in lines and points with an hour each', () => {
    assert.deepEqual(inLines('الف – ب، جمعه، ساعت ۱۷:۳۰\nپ – ت، شنبه، ساعت ۱۹'), ['2025-10-31', '2025-11-01']);
    assert.deepEqual(inLines('- جمعه ۱۷:۳۰: الف – ب\n- یکشنبه ۱۹:۰۰: پ – ت'), ['2025-10-31', '2025-10-26']);
  });
  it('are past in lines and points that say what has been', () => {
    assert.deepEqual(inLines('- جمعه: الف ۲ – ۱ ب\n- شنبه: پ ۰ – ۰ ت'), ['2025-10-24', '2025-10-25']);
    assert.deepEqual(inLines('حریق جمعه، ساعت ۱۷:۳۰ در انبار الف'), ['2025-10-24']);
    assert.deepEqual(inLines('- جمعه ساعت ۱۷:۳۰ باران بارید.\n- پنجشنبه ساعت ۱۹ برف بارید.'), [
      '2025-10-24',
      '2025-10-23',
    ]);
  });
});

describe('days that open lines', () => {
  const spans = (text: string): readonly string[] =>
    analyse(text, { syntax: 'markdown', reference: dayOfIso(DAY) }).dates.map(
      ({ start, end, from }) => `${text.slice(start, end)} ${from === undefined ? '-' : isoOf(from)}`,
    );
  it('go not on with the hour that ends the line above', () => {
    assert.deepEqual(spans('۲۸ مهر: الف – ب، ساعت ۱۸:۳۰\n۲۹ مهر: پ – ت، ساعت ۱۲'), [
      '۲۸ مهر 2025-10-20',
      'ساعت ۱۸:۳۰ 2025-10-20',
      '۲۹ مهر 2025-10-21',
      'ساعت ۱۲ 2025-10-21',
    ]);
    assert.deepEqual(spans('۲۸ مهر\nالف – ب، ساعت ۱۸:۳۰\n۲۹ مهر\nپ – ت، ساعت ۱۲').slice(1, 3), [
      'ساعت ۱۸:۳۰ 2025-10-20',
      '۲۹ مهر 2025-10-21',
    ]);
  });
  it('give the hours below them their day', () => {
    const lines = 'شنبه ۳ آبان\nالف – ب، ساعت ۱۹\nپ – ت ۱۹:۰۰\nیکشنبه ۴ آبان:\nث – ج – ساعت ۲۱ – ورزشگاه اعلام می‌شود.';
    const days = ['2025-10-25', '2025-10-25', '2025-10-25', '2025-10-26', '2025-10-26'];
    for (const text of [lines, lines.replaceAll('\n', '\n\n')])
      assert.deepEqual(
        spans(text).map((span) => span.slice(-10)),
        days,
      );
    // A sentence; another section; behind a day in a sentence.
    assert.equal(spans('۳ آبان\n\nنشست ساعت ۱۹ برگزار می‌شود.')[1], 'ساعت ۱۹ -');
    assert.equal(spans('۳ آبان\n\n## برنامه\n\nالف – ب، ساعت ۱۹')[1], 'ساعت ۱۹ -');
    assert.equal(spans('۳ آبان\n\nدیروز آمد.\n\nالف – ب، ساعت ۱۹')[2], 'ساعت ۱۹ -');
  });
  it('go on with it where the line is broken within a sentence', () =>
    assert.deepEqual(spans('گفت نشست ساعت ۱۸\n۲۹ مهر برگزار شد.'), ['ساعت ۱۸\n۲۹ مهر 2025-10-21']));
});
