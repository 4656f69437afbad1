import assert from 'node:assert/strict';
import { namesIn } from './support';

describe('where names begin and end', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // A chamber judges, not the court alone.
    ['در شعبه دوم دادگاه انقلاب اهواز محکوم شد.', ['organisation: شعبه دوم دادگاه انقلاب اهواز']],
    ['دادگاه انقلاب اهواز حکم داد.', ['organisation: دادگاه انقلاب اهواز']],
    ['بانک در شعبه سوم خود پول ندارد.', []],
    ['رئیس شعبه ۱۰۳ دادگاه کیفری دو بابل، از سفر برگشت.', ['organisation: شعبه ۱۰۳ دادگاه کیفری دو بابل']],
    // Which of them a court is, and whose an organisation is.
    ['در دادگاه نظامی ناحیهٔ دوم غربی محاکمه شد.', ['organisation: دادگاه نظامی ناحیهٔ دوم غربی']],
    ['رئیس مرکز مدیریت بیماری‌های واگیر وزارت بهداشت، گفت.', ['organisation: مرکز مدیریت بیماری‌های واگیر وزارت بهداشت']],
    ['دیوان محاسبات وزارت نفت را مقصر دانست.', ['organisation: دیوان محاسبات', 'organisation: وزارت نفت']],
    // What a place in a row is to somebody.
    ['خیابان‌های بوشهر، زادگاه شنبه‌پور، شلوغ بود.', ['place: بوشهر']],
    // A number counts what follows it, unless it says which.
    ['به ۱۲ دادگاه ساری شکایت برد.', ['place: ساری']],
    ['در دقیقه ۸۳ نساجی گل زد و تیم‌های لیگ ماندند.', ['organisation: نساجی']],
    // Two institutions that «و» joins.
    ['با دانشگاه ویلکوم و شرکت هواوی قرارداد بست.', ['organisation: دانشگاه ویلکوم', 'organisation: هواوی']],
    // A road with both its ends; what the article would have to vouch for does not cut a name.
    ['از وضعیت جاده بوکان - میاندوآب انتقاد کرد.', ['place: جاده بوکان - میاندوآب']],
    ['دخترش در دانشگاه لیموژ درس می‌خواند.', ['organisation: دانشگاه لیموژ']],
    // Prizes and festivals, and who won.
    ['این دومین اسکار فرانسه بود.', ['place: فرانسه']],
    ['المپیک پاریس تمام شد.', ['event: المپیک پاریس']],
    ['او در جشنواره کن بخت زیادی داشت.', ['event: جشنواره کن']],
    ['در جشن هنر شیراز نواخت.', ['event: جشن هنر شیراز']],
    ['جشن کتاب برگزار شد.', []],
    // Half-spaces that became spaces.
    ['جشنواره بین المللی فیلم مقاومت در اهواز بود.', ['event: جشنواره بین المللی فیلم مقاومت', 'place: اهواز']],
    ['قطب‌زاده در پاریس کنار آیت الله خمینی بود.', ['person: قطب‌زاده', 'place: پاریس', 'person: خمینی']],
    ['بیت الله عباسپور آمد.', ['person: بیت الله عباسپور']],
    ['به الله پناه برد.', []],
    ['در شهر های توکاتک، آماسیاک و سیواسک حس شد.', ['place: توکاتک', 'place: آماسیاک', 'place: سیواسک']],
    ['بانک های ملت، تجارت و صادرات سود دادند.', ['organisation: ملت', 'organisation: تجارت', 'organisation: صادرات']],
    ['دو برادر به نام های ماهان و پرهام افتادند.', ['person: ماهان', 'person: پرهام']],
    ['شهر های کویری گرم‌اند.', []],
    // People of a kind are nobody.
    ['وکیل شاکیان، زهره میناوندی، گفت.', ['person: زهره میناوندی']],
    // What two countries share.
    ['کمیسیون مشترک ایران و عمان نشست.', ['organisation: کمیسیون مشترک ایران و عمان']],
    ['دولت ایران و عمان نشستند.', ['organisation: دولت ایران', 'place: عمان']],
    ['در هتل اسپیناسک پالاس ماند.', ['place: هتل اسپیناسک پالاس']],
    // Half of a verb.
    ['ده سال نزد محمود نوری شاگردی کرد.', ['person: محمود نوری']],
    ['محمود نوری شاگردان را ستود.', ['person: محمود نوری']],
    // Two unknown words, by the ending of the second.
    ['پنجشنبه: سیبومین رحیتیموف و یارانش آمدند.', ['person: سیبومین رحیتیموف']],
    ['دیروز حرف‌های معروف را شنید.', []],
    // A base is a place, with its town.
    ['پایگاه فضایی چابهار ساخته شد.', ['place: پایگاه فضایی چابهار']],
    ['مرکز فضایی ماهدشت پیام را گرفت.', ['place: مرکز فضایی ماهدشت']],
    ['مراسم در ورزشگاه المپیک برلین بود.', ['place: ورزشگاه المپیک برلین']],
    // Abstract nouns after «بخش».
    ['در بخش پویانمایی جایزه گرفت.', []],
    ['بخش خصوصی سود کرد.', []],
    ['بخش زیادی از راه بسته است.', []],
    ['راه ۱۴ روستای بخش پاپی بسته است.', ['place: پاپی']],
    // Where one travels, where a country says whose it is; adverbs are no towns.
    ['بالگرد به بازفت پرواز کرد.', ['place: بازفت']],
    ['بازیکنان به رختکن رفتند.', []],
    ['او به ندرت سفر می‌کند.', []],
    ['او به تنهایی سفر کرد.', []],
    ['نشست در بلم برزیل برگزار شد.', ['place: بلم', 'place: برزیل']],
    // What somebody calls a thing.
    ['او توافق را بیمهٔ بشر نامید.', []],
    ['باشگاه اردبیلی شکایت کرد.', []],
    ['جنبش چهارشنبه‌های سفید بیانیه داد.', ['organisation: جنبش چهارشنبه‌های سفید']],
    // Conferences of the parties, secretariats of conventions, adjectives.
    ['کاپ ۳۱ در ترکیه برگزار می‌شود.', ['event: کاپ ۳۱', 'place: ترکیه']],
    ['کاپ را بالا برد.', []],
    ['پیمان نظامی را ترک کرد.', []],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
  }
});

describe('names before words that say how, or of what one is capable', () => {
  const subjects: readonly (readonly [string, string])[] = [
    ['انجمن داروسازان', 'organisation'],
    ['اتحادیه طلافروشان', 'organisation'],
    ['کارلا دومینگز', 'person'],
    ['مهدی کاوه', 'person'],
    ['بیمارستان نمازی', 'place'],
  ];
  const predicates = [
    ...['موظف به پاسخ است', 'قادر به ادامه نیست', 'واجد شرایط است', 'دستخوش تغییر شد', 'باخبر شد', 'متحمل زیان شد'],
    ...['عمداً سکوت کرد', 'تعمدا سکوت کرد', 'قاطعانه رد کرد', 'سراسیمه گریخت'],
  ];
  for (const [name, type] of subjects)
    it(`${name} ends before each of them`, () => {
      for (const predicate of predicates)
        assert.deepEqual(namesIn(`او گفت که ${name} ${predicate}.`), [`${type}: ${name}`], predicate);
    });

  it('an organisation ends before what is done to it, and before one of several things', () => {
    assert.deepEqual(namesIn('اتحادیه طلافروشان نوسازی می‌شود.'), ['organisation: اتحادیه طلافروشان']);
    assert.deepEqual(namesIn('اتحادیه طلافروشان آمار تازه‌ای داد.'), ['organisation: اتحادیه طلافروشان']);
    assert.deepEqual(namesIn('سازمان آمار تهران جدولی داد.'), ['organisation: سازمان آمار تهران']);
    assert.deepEqual(namesIn('سازمان نوسازی مدارس جدولی داد.'), ['organisation: سازمان نوسازی مدارس']);
  });

  it('such words are names where they close one, and guests are none', () => {
    assert.deepEqual(namesIn('حسین قادر رفت.'), ['person: حسین قادر']);
    assert.deepEqual(namesIn('نوعا کیرل خواند.'), ['person: نوعا کیرل']);
    assert.deepEqual(namesIn('او گفت که کارلا دومینگز میهمانان را خواند.'), ['person: کارلا دومینگز']);
  });
});
