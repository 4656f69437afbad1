import assert from 'node:assert/strict';
import { namesIn, read, written } from './support';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // The office of a minister is none of his country's organs.
  ['اسکات بسنت، وزیر خزانه‌داری آمریکا، سفر کرد.', ['person: اسکات بسنت', 'place: آمریکا']],
  // A branch is named by its town; what is done by the way is none.
  ['گمرک لطف‌آباد تا شنبه بسته است.', ['organisation: گمرک لطف‌آباد']],
  ['مدیر میراث فرهنگی بهشهر ثبت ملی را تأیید کرد.', ['organisation: میراث فرهنگی بهشهر']],
  ['سربازی که در هنگ مرزی سراوان بود.', ['organisation: هنگ مرزی سراوان']],
  ['ریاست معادن بغلان می‌گوید پول نیست.', ['organisation: ریاست معادن بغلان']],
  ['برای میراث فرهنگی کاری نکردند.', []],
  // Where the earth shook is no club of lawyers.
  ['کانون زلزله در عمق ۱۱ کیلومتری بود.', []],
  ['کانون زمین‌لرزه در ۸ کیلومتری خوی بود.', ['place: خوی']],
  ['زمین‌لرزه قطور را لرزاند.', ['place: قطور']],
  // The tower at Naqsh-e Rostam is not the one at Mecca.
  ['بنای کعبه زرتشت در این مکان است.', ['person: زرتشت']],
  ['زائران کعبه بازگشتند.', ['place: کعبه']],
  // What is of the cinema is none.
  ['به بخش سینمایی خبرگزاری دانشجویان ایران گفت.', ['organisation: خبرگزاری دانشجویان ایران']],
  // Where trains stop, and a station by its name.
  ['در ایستگاه راه‌آهن حضور یافتند.', []],
  ['در ایستگاه قطار ماندند.', []],
  ['در ایستگاه شهدا ماندند.', ['place: ایستگاه شهدا']],
  ['در ایستگاه راه‌آهن مشهد ماندند.', ['place: مشهد']],
  // How a martyr was is nobody's name; nor is what was received from somebody a family.
  ['بزرگداشت این شهید والامقام برگزار شد.', []],
  ['پیام دریافت‌شده از رهبران گروه کوتاه بود.', []],
  ['مهر ثبت‌شده روی نامه پیداست.', []],
  ['پیام یوسفی از رهبران گروه جدا شد.', ['person: پیام یوسفی']],
  // A medium that is cited between marks.
  ['به نوشتهٔ «هم‌میهن»، نشست لغو شد.', ['organisation: هم‌میهن']],
  ['او به الجزیره گفت که راهی نیست.', ['organisation: الجزیره']],
  // One of a kind is not the paper of that name.
  [
    'به گزارش روزنامهٔ بادگیر، باران آمد. هر بادگیر شهر کتابی است. یک بادگیر افتاد. بادگیر نوشت که باران آمد.',
    ['organisation: بادگیر', 'organisation: بادگیر'],
  ],
  // Companies by their makers' words.
  ['مدیر شرکت آرتا پلاست از خط تولید گفت.', ['organisation: آرتا پلاست']],
  ['هلدینگ پارسیان‌گستر سهام خود را فروخت.', ['organisation: پارسیان‌گستر']],
  ['نشر کارگاه آویسا کتاب را چاپ کرد.', ['organisation: نشر کارگاه آویسا']],
  // Who leads a team is a person; a team of a town is nobody.
  ['تیم حمید مطهری پیش افتاد.', ['person: حمید مطهری']],
  ['این تیم قزوینی در شش بازی باخت.', []],
  // Courts name nobody in full.
  ['قاضی نام ن. بابازاده را خواند.', ['person: ن. بابازاده']],
  // Everyday words that a second part or a trade makes family names of.
  ['فرخ لقا هدایت نیا، مترجم، درگذشت.', ['person: فرخ لقا هدایت نیا']],
  ['صدیقه کارگر شورکی، کارگر کارخانه، این را گفت.', ['person: صدیقه کارگر شورکی']],
  ['علی کارگر جدید شرکت است.', []],
  // Villages.
  ['راه روستای بشارت بسته است.', ['place: بشارت']],
  ['راه روستای محروم بسته است.', []],
  ['آب به روستاهای سراب حمام و چم قلعه رسید.', ['place: سراب حمام', 'place: چم قلعه']],
  // Roads that end at no town.
  ['تونل در آزادراه تهران - شمال باز شد.', ['place: آزادراه تهران - شمال']],
  ['ریزش در آزادراه خرم آباد - پل زال بود.', ['place: آزادراه خرم آباد - پل زال']],
  ['بازی در ورزشگاه شهدای مس برگزار شد.', ['place: ورزشگاه شهدای مس']],
  // Works by their rank among others, styles of a sport.
  ['«کوچه‌های بی‌نام» تازه‌ترین فیلم هما صدرنیا است.', ['work: کوچه‌های بی‌نام', 'person: هما صدرنیا']],
  ['«نمی‌آیم» آخرین جمله او بود.', []],
  ['جام جهانی کشتی آزاد در زاگرب برگزار می‌شود.', ['event: جام جهانی کشتی آزاد', 'place: زاگرب']],
  // Several of a kind are nobody's name; companies that are named after a continent are.
  ['اتحادیه دو بانک قرقیزستان را تحریم کرد.', ['place: قرقیزستان']],
  ['شرکت زرکاو آسیا پیمان را فسخ کرد.', ['organisation: زرکاو آسیا']],
  [
    'نمادهای فملی، شپنا و خودرو بیشترین اثر را داشتند.',
    ['organisation: فملی', 'organisation: شپنا', 'organisation: خودرو'],
  ],
  ['نمایشگاه هوایی ایران باز شد.', ['event: نمایشگاه هوایی ایران']],
  ['نمایشگاه گل باز شد.', []],
  ['او به محمدمهدی دادمان نوشت.', ['person: محمدمهدی دادمان']],
  ['پس از ترور هاردیپ سینگ نیجار روابط سرد شد.', ['person: هاردیپ سینگ نیجار']],
  // Who suffered from what is no place.
  ['او از سیل‌زدگان دیدن کرد.', []],
  // A named day is a date.
  ['مردم شب یلدا را جشن گرفتند.', []],
  ['اردوی تیم ملی آغاز شد.', []],
];

describe('names of everyday news', () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(namesIn(text), expected));
});

/** Names that are one thing, in the order of the text. */
const TOGETHER: readonly (readonly [string, readonly string[]])[] = [
  ['سید عباس عراقچی به وین رفت. عراقچی گفت امید هست.', ['سید عباس عراقچی', 'عراقچی']],
  ['خوسه آنتونیو کاست، نامزد محافظه‌کار، پیروز شد. کاست بیش از نیمی از آرا را گرفت.', ['خوسه آنتونیو کاست', 'کاست']],
  ['فرخ لقا هدایت نیا، مترجم، درگذشت. هدایت نیا دوم تیر زاده شد.', ['فرخ لقا هدایت نیا', 'هدایت نیا']],
  ['علی ولی‌پور گودرزی خبر داد. گودرزی افزود.', ['علی ولی‌پور گودرزی', 'گودرزی']],
  ['شارلوت وادینگتون مقاله را نوشت. گروه وادینگتون داده‌ها را سنجید.', ['شارلوت وادینگتون', 'وادینگتون']],
  ['راه روستای بشارت بسته است. نیروها به بشارت رسیدند.', ['بشارت', 'بشارت']],
  [
    'بازی مس رفسنجان و تراکتور در لیگ برتر فوتبال مساوی شد. سرمربی مس گفت تیمش سزاوار سه امتیاز بود.',
    ['مس رفسنجان', 'مس'],
  ],
];

describe('everyday names of one thing', () => {
  for (const [text, expected] of TOGETHER)
    it(text, () => {
      const { entities } = read(text);
      const first = entities.find((entity) => written(text, entity) === expected[0]);
      const chain = entities.filter((entity) => entity.chain === first?.chain);
      assert.deepEqual(
        chain.map((entity) => written(text, entity)),
        expected,
      );
    });

  it('leaves an everyday word alone that a village is called by, too', () => {
    const text = 'راه روستای بشارت بسته است. او بشارت داد که باز می‌شود.';
    assert.deepEqual(namesIn(text), ['place: بشارت']);
  });
});
