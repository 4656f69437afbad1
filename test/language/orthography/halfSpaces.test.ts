import assert from 'node:assert/strict';
import { flawsIn } from './survey';

/** A text, and the one flaw in it; undefined where it is right. */
const CASES: readonly (readonly [text: string, flaw: string | undefined])[] = [
  // Joined verbs.
  ['میکند', 'joined-verb-prefix میکند → می‌کند'],
  ['نمیشود', 'joined-verb-prefix نمیشود → نمی‌شود'],
  ['ميگويد', 'joined-verb-prefix ميگويد → مي‌گويد'],
  ['نمیتوان', 'joined-verb-prefix نمیتوان → نمی‌توان'],
  ['میرود', 'joined-verb-prefix میرود → می‌رود'],
  ['میکنه', 'joined-verb-prefix? میکنه → می‌کنه'],
  ['میدان', undefined],
  ['به گفتهٔ میدری', undefined],
  ['علی میبری گفت', 'joined-verb-prefix? میبری → می‌بری'],
  ['آندری سیبیها', undefined],
  ['میهن', undefined],
  ['میوه', undefined],
  ['میان', undefined],
  ['میزبان', undefined],
  ['نمایش', undefined],
  ['می‌کند', undefined],
  // Arabic goes on.
  ['بسم الله الرحمن الرحیم', undefined],
  ['سلام الله علیها', undefined],
  ['رضوان الله تعالی علیه', undefined],
  ['سلام الله آمد', 'zwnj-compound? سلام الله → سلام‌الله'],
  // By what a medium is called; what a family name begins with.
  ['به گزارش نما', undefined],
  ['خبرگزاری خوار', undefined],
  ['گزارش نویس', 'zwnj-compound? گزارش نویس → گزارش‌نویس'],
  ['توفیق قلی اف', undefined],
  // Spaced verbs.
  ['او می رود', 'zwnj-verb-prefix می رود → می‌رود'],
  ['او نمی آید', 'zwnj-verb-prefix نمی آید → نمی‌آید'],
  ['آن را می شویند', 'zwnj-verb-prefix می شویند → می‌شویند'],
  ['آن را می چرخانیدند', 'zwnj-verb-prefix می چرخانیدند → می‌چرخانیدند'],
  ['ماه می رفت', 'zwnj-verb-prefix? می رفت → می‌رفت'],
  ['۵ می شد', 'zwnj-verb-prefix? می شد → می‌شد'],
  ['به ۱۳۲۰ می رسد', 'zwnj-verb-prefix می رسد → می‌رسد'],
  ['او برمی گردد', 'zwnj-verb-prefix برمی گردد → برمی‌گردد'],
  ['برمیگردد', 'joined-verb-prefix برمیگردد → برمی‌گردد'],
  ['بازگشتهاند', 'zwnj-perfect-suffix? بازگشتهاند → بازگشته‌اند'],
  ['نامهای به او نوشت', 'zwnj-indefinite-i? نامهای → نامه‌ای'],
  ['نامهای بیگانه', 'joined-plural-suffix? نامهای → نام‌های'],
  ['او می نوشید', 'zwnj-verb-prefix? می نوشید → می‌نوشید'],
  ['جام می در دست', undefined],
  // A verb with its object behind it.
  ['او را می بینمش', 'zwnj-verb-prefix می بینمش → می‌بینمش'],
  ['به سبا می فرستمت', 'zwnj-verb-prefix می فرستمت → می‌فرستمت'],
  ['پهلوان می نامیدندش', 'zwnj-verb-prefix می نامیدندش → می‌نامیدندش'],
  ['نمیخواهمتان', 'joined-verb-prefix نمیخواهمتان → نمی‌خواهمتان'],
  ['میبردشان', 'joined-verb-prefix میبردشان → می‌بردشان'],
  ['جنبش می شدت گرفت', undefined],
  ['می دانش آموخت', undefined],
  ['میدانش', undefined],
  // Of daily speech.
  ['نمی دونستم', 'zwnj-verb-prefix نمی دونستم → نمی‌دونستم'],
  ['من می گم', undefined],
  ['گفت: «من می گم»', 'zwnj-verb-prefix? می گم → می‌گم'],
  ['مردم می گن', 'zwnj-verb-prefix می گن → می‌گن'],
  ['کی می تونه', 'zwnj-verb-prefix می تونه → می‌تونه'],
  ['نمی خونه', 'zwnj-verb-prefix نمی خونه → نمی‌خونه'],
  ['ما می شینیم', 'zwnj-verb-prefix می شینیم → می‌شینیم'],
  ['آب را می رسونن', 'zwnj-verb-prefix می رسونن → می‌رسونن'],
  ['همه می ترسوندنش', 'zwnj-verb-prefix می ترسوندنش → می‌ترسوندنش'],
  ['می بینمتون', 'zwnj-verb-prefix می بینمتون → می‌بینمتون'],
  ['شما می گفتین', 'zwnj-verb-prefix می گفتین → می‌گفتین'],
  ['همه می خندن', 'zwnj-verb-prefix می خندن → می‌خندن'],
  ['«همه می رفتن»', 'zwnj-verb-prefix? می رفتن → می‌رفتن'],
  ['پی می رفتن', undefined],
  ['نمی رفتن', 'zwnj-verb-prefix? نمی رفتن → نمی‌رفتن'],
  ['نمی خورد', 'zwnj-verb-prefix نمی خورد → نمی‌خورد'],
  ['۵ می ده نفر آمدند', undefined],
  ['در می گم شد', undefined],
  ['«دهم می ده نفر آمدند»', undefined],
  ['به صد می رسد', 'zwnj-verb-prefix می رسد → می‌رسد'],
  ['در پنجم می شد', 'zwnj-verb-prefix? می شد → می‌شد'],
  ['نمیدونستم', 'joined-verb-prefix نمیدونستم → نمی‌دونستم'],
  ['میدونستم', 'joined-verb-prefix? میدونستم → می‌دونستم'],
  ['نمیرن', 'joined-verb-prefix? نمیرن → نمی‌رن'],
  ['بندر میدی', undefined],
  ['میرمن نجیبه', undefined],
  // Plurals.
  ['تنش ها', 'zwnj-plural-suffix تنش ها → تنش‌ها'],
  ['شبکهٔ های', undefined],
  ['کشور های', 'zwnj-plural-suffix کشور های → کشورهای'],
  ['نگرانی هایی', 'zwnj-plural-suffix نگرانی هایی → نگرانی‌هایی'],
  ['گومبول ها', 'zwnj-plural-suffix? گومبول ها → گومبول‌ها'],
  ['که ها', undefined],
  ['تنشها', 'joined-plural-suffix تنشها → تنش‌ها'],
  ['خواستههای', 'joined-plural-suffix خواستههای → خواسته‌های'],
  ['گومبولها', 'joined-plural-suffix? گومبولها → گومبول‌ها'],
  ['کشورها', undefined],
  ['تنها', undefined],
  ['بهای', undefined],
  ['انتهای', undefined],
  ['درها', undefined],
  ['فقهای', undefined],
  ['شانگهای', undefined],
  ['مانهایم', undefined],
  ['نهایی', undefined],
  // ای
  ['بیانیه ای', 'zwnj-indefinite-i بیانیه ای → بیانیه‌ای'],
  ['هستهای', 'zwnj-indefinite-i? هستهای → هسته‌ای'],
  ['دستهای خالی', 'joined-plural-suffix? دستهای → دست‌های'],
  ['سالهای گذشته', 'joined-plural-suffix? سالهای → سال‌های'],
  ['نامهای فرستاده شد', 'zwnj-indefinite-i? نامهای → نامه‌ای'],
  ['ساختهای نحوی', 'joined-plural-suffix? ساختهای → ساخت‌های'],
  ['دستهای از مردم', 'zwnj-indefinite-i? دستهای → دسته‌ای'],
  // A plural before a word that also ends family names.
  ['سازهای زهی', undefined],
  ['گروههای راد', 'joined-plural-suffix گروههای → گروه‌های'],
  ['ارزشیابی', undefined],
  ['راهیابی تیم', undefined],
  ['روزهای', undefined],
  ['خبرهای', undefined],
  ['راه ای', undefined],
  ['گفته ای کاش', undefined],
  // Endings of verbs and pronouns.
  ['رفته اند', 'zwnj-perfect-suffix رفته اند → رفته‌اند'],
  ['دادهاند', 'zwnj-perfect-suffix? دادهاند → داده‌اند'],
  ['خانه اش', 'zwnj-perfect-suffix خانه اش → خانه‌اش'],
  ['برنامه شان', 'zwnj-perfect-suffix? برنامه شان → برنامه‌شان'],
  ['بیست و اند', undefined],
  ['آنان معتقد اند', 'zwnj-perfect-suffix? معتقد اند → معتقدند'],
  ['ما آزاد ایم', 'zwnj-perfect-suffix? آزاد ایم → آزادیم'],
  ['آنان نگران اند', 'zwnj-perfect-suffix? نگران اند → نگران‌اند'],
  ['آنان دانا اند', undefined],
  ['هیئت هشتصد نفره', 'zwnj-compound? هشتصد نفره → هشتصدنفره'],
  ['یه نفره که رفته', undefined],
  // What only looks like a compound.
  ['این گونه گفت', 'zwnj-compound? این گونه → این‌گونه'],
  ['یکی از این گونه‌ها', undefined],
  ['او کمکم کرد', undefined],
  ['هوا کم کم سرد شد', undefined],
  ['هم چنان گفت', 'zwnj-compound? هم چنان → همچنان'],
  ['هم‌چنان گفت', undefined],
  ['روز پیروزی خود خوانده است', undefined],
  ['هومن سیدی', undefined],
  ['ملا امامان آمدند', undefined],
  ['بیبیسی گفت', 'zwnj-compound? بیبیسی → بی‌بی‌سی'],
  ['وبگاه خبری', undefined],
  ['وبسایت خبری', 'zwnj-compound? وبسایت → وب‌سایت'],
  // Comparatives.
  ['بزرگ تر', 'zwnj-comparative بزرگ تر → بزرگ‌تر'],
  ['مهم ترین', 'zwnj-comparative مهم ترین → مهم‌ترین'],
  ['مهمترین', 'zwnj-comparative? مهمترین → مهم‌ترین'],
  ['مستدل تر', 'zwnj-comparative? مستدل تر → مستدل‌تر'],
  ['مستدلتر', 'zwnj-comparative? مستدلتر → مستدل‌تر'],
  ['چشم تر', undefined],
  ['دستمال تر', undefined],
  ['بهتر', undefined],
  ['دختر', undefined],
  // Compounds.
  ['گفت و گو', 'zwnj-compound? گفت و گو → گفت‌وگو'],
  ['گفتوگو', 'zwnj-compound? گفتوگو → گفت‌وگو'],
  ['زنی دستتنها آمد', 'zwnj-compound? دستتنها → دست‌تنها'],
  ['بینالمللی', 'zwnj-compound? بینالمللی → بین‌المللی'],
  ['تصادف محور مهریز', undefined],
  ['فضیلت روزه', undefined],
  ['رویکرد دانش محور و نو', 'zwnj-compound? دانش محور → دانش‌محور'],
  ['ختم هم عصر یکشنبه است', undefined],
  // The republic that is named goes on.
  ['حسن روحانی رئیس جمهوری اسلامی ایران', undefined],
  ['رئیس جمهوری خلق چین آمد', undefined],
  ['رئیس جمهوری عراق آمد', 'zwnj-compound? رئیس جمهوری → رئیس‌جمهوری'],
  ['شاعر هم عصر حافظ', 'zwnj-compound? هم عصر → هم‌عصر'],
  ['آویزهای صدفی', undefined],
  ['مردم سیل زده', 'zwnj-compound? سیل زده → سیل‌زده'],
  ['جوانان تحصیل کرده و بیکار', 'zwnj-compound? تحصیل کرده → تحصیل‌کرده'],
  ['روستا را سیل زده است', undefined],
  ['در هرات تحصیل کرده بود', undefined],
  ['آنان گول خورده‌اند', undefined],
  ['به او زنگ زده باشند', undefined],
  ['نشست برگزار شده است', undefined],
  ['باران پیش بینی شده است', 'zwnj-compound? پیش بینی → پیش‌بینی'],
  ['جدایی طلبان', 'zwnj-compound? جدایی طلبان → جدایی‌طلبان'],
  ['قرعه کشی', 'zwnj-compound? قرعه کشی → قرعه‌کشی'],
  ['گفت‌وگو', undefined],
  ['همکار', undefined],
  ['دانشجویان', undefined],
  ['نیمهٔ راه', undefined],
  // What a ه is not heard in.
  ['روانه ی بازار', 'hamza-ezafe? روانه ی → روانهٔ'],
  ['جزوه ی درس', 'hamza-ezafe? جزوه ی → جزوهٔ'],
  ['فرمانده ی سپاه', undefined],
  // «نا», «غیر» and «بی» stand apart, or have run into their noun.
  ['راهی نا امن است', 'zwnj-compound? نا امن → ناامن'],
  ['کاری نا درست بود', 'zwnj-compound? نا درست → نادرست'],
  ['نا و نوا نداشت', undefined],
  ['برخورد غیر اخلاقی بود', 'zwnj-compound? غیر اخلاقی → غیراخلاقی'],
  ['در غیر این صورت می‌رویم', undefined],
  ['به غیر ایران همه آمدند', undefined],
  ['بازگشتی بیپیشینه بود', 'zwnj-compound? بیپیشینه → بی‌پیشینه'],
  ['بیدار و بیمار و بیننده بود', undefined],
  // An ezafe whose half-space fell out, and words in ـهی.
  ['برنامهی دولت', 'hamza-ezafe? برنامهی → برنامهٔ'],
  ['گروهی به فرماندهی او', undefined],
  ['بازدهی و مراسم باشکوهی', undefined],
  // Comparatives that have become words of their own.
  ['کم تر کسی آمد', 'zwnj-comparative کم تر → کمتر'],
  ['بیش ترین مردم', 'zwnj-comparative بیش ترین → بیشترین'],
  ['کم تر و خشک', undefined],
  // A compound with an ending, and two other words: «گزارش» is no «گزار» of his.
  ['بنا بر گزارش او', undefined],
  ['زیر ساختمان ماند', undefined],
  ['او باز پرسید و ما نظر خواهیم داد', undefined],
  // Both of two, and people who are «هم» with others.
  ['هم خانه دارد هم خودرو', undefined],
  ['او هم خانه دارد و هم خودرو', undefined],
  ['او هم خانهٔ من است', 'zwnj-compound? هم خانهٔ → هم‌خانهٔ'],
  ['با هم وطنان سخن گفت', 'zwnj-compound? هم وطنان → هم‌وطنان'],
  ['با هم پیمان بستند', undefined],
  // An Arabic article and no letter «L».
  ['عبدالفتاح السیسی آمد', undefined],
  // Said twice, and of two words.
  ['به او گفت گفت و رفت', 'repeated-word? گفت گفت → گفت'],
  ['به او گفت گفت و گوها ماند', 'zwnj-compound? گفت و گوها → گفت‌وگوها'],
];

describe('half-spaces', () => {
  for (const [text, flaw] of CASES) {
    it(flaw === undefined ? `«${text}» is right` : flaw, () => {
      assert.deepEqual(flawsIn(text), flaw === undefined ? [] : [flaw]);
    });
  }

  it('loses both half-spaces of «میشدهاند» and finds both', () => {
    assert.deepEqual(flawsIn('میشدهاند'), [
      'joined-verb-prefix میشدهاند → می‌شدهاند',
      'zwnj-perfect-suffix? میشدهاند → میشده‌اند',
    ]);
  });

  it('looks at no Arabic', () => {
    assert.deepEqual(flawsIn('آیهٔ ﴿تنش ها می کند ٤﴾ را خواند'), []);
  });

  it('looks at no English paragraph', () => {
    assert.deepEqual(flawsIn('The word «می کند» is written, in 2022, as one word: see the grammar.'), []);
  });
});
