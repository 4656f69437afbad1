import assert from 'node:assert/strict';
import { namesIn, read, written } from './support';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // An organisation of several words takes no plural: whose concerts.
  ['در حمایت از فرهنگ ایران کنسرت‌های رایگان اجرا می‌شود.', ['place: ایران']],
  ['بلیت در ایران کنسرت فروخته می‌شود.', ['organisation: ایران کنسرت']],
  // A hitter's position, and what one gets to show.
  ['او در پست قطر بازی می‌کند.', []],
  ['او پشت خط‌زن و قطر پاسور تیم است.', []],
  ['تیم به مبلغ ۲ میلیارد ریال از شرایط حضور در لیگ برتر فوتبال بازماند.', ['event: لیگ برتر فوتبال']],
  // Who is met or wins, by what he holds and of which nation he is.
  ['او ۸ بر صفر جینتارو موتوریاما، دارنده مدال برنز، را شکست داد.', ['person: جینتارو موتوریاما']],
  ['مدال طلای کشتی به زائوربک سیدانوف روس رسید.', ['person: زائوربک سیدانوف']],
  ['ماگومد رمزانوف روس قهرمان کشتی شد.', ['person: ماگومد رمزانوف']],
  ['مدال طلا به کشتی‌گیر جوان روس رسید.', []],
  ['کفش و پوشاک ورزشی چینی به لیگ فوتبال رسید.', []],
  // A paper called after its province, a choir after its town, a corps by its number.
  ['روزنامه کردستان در شماره یکشنبه خود این را پرسید.', ['organisation: کردستان']],
  ['روزنامه خوزستان نوشت که باران می‌آید.', ['organisation: خوزستان']],
  ['روزنامه‌فروش خراسان شمالی رفت.', ['place: خراسان شمالی']],
  ['گروه کر آوازی شیراز روی صحنه رفت.', ['organisation: گروه کر آوازی شیراز']],
  ['گروه کر و لال شیراز به سفر رفت.', ['place: شیراز']],
  ['قومندان قول اردوی ۲۱۷ عمری برکنار شد.', ['organisation: قول اردوی ۲۱۷ عمری']],
  ['دانش‌آموزان به اردوی ۵ روزه رفتند.', []],
  // Members of the pact of a town; what a parliament leaves undecided.
  ['سران کشورهای عضو شانگهای به تاشکند رفتند.', ['place: تاشکند']],
  ['سران این کشورها به شانگهای رفتند.', ['place: شانگهای']],
  ['رأی‌گیری درباره شهردار در شورا مسکوت مانده بود.', []],
  // A ground that is called after who has died.
  ['ورزشگاه زنده‌یاد سیروس قایقران میزبان بود.', ['place: ورزشگاه زنده‌یاد سیروس قایقران']],
  ['مراسم زنده‌یاد سیروس قایقران برگزار شد.', ['person: سیروس قایقران']],
  ['بانی ورزشگاه، مرحوم رضا کیانی، درگذشت.', ['person: رضا کیانی']],
  // The national league by its sponsor's name, but another country's cup of the gulf.
  ['لیگ برتر فوتبال (جام خلیج فارس) آغاز شد.', ['event: لیگ برتر فوتبال', 'event: جام خلیج فارس']],
  ['کشتی‌ها از خلیج فارس گذشتند.', ['place: خلیج فارس']],
  ['او به قطر رفت.', ['place: قطر']],
  ['فرصت جولان دهی دلالان فراهم شد.', []],
  // A cleric who bears the name of a party.
  ['مولوی حزب‌الله به زابل رفت.', ['place: زابل']],
  ['رهبر حزب‌الله به بیروت رفت.', ['organisation: حزب‌الله', 'place: بیروت']],
  // Who is beaten, however much is said of him.
  ['او از سد گیورگی ملادزه، دارنده مدال برنز جهان از گرجستان، گذشت.', ['person: گیورگی ملادزه', 'place: گرجستان']],
  ['یکی از وکلای دادگستری ساکن ایران این را نوشت.', ['place: ایران']],
  ['انجمن دانشجویان ساکن اتریش این را نوشت.', ['organisation: انجمن دانشجویان ساکن اتریش']],
  // A title as it is often mistyped.
  ['حجت السلام والمسلمین کریمی به بیرجند رفت.', ['person: کریمی', 'place: بیرجند']],
  // A town in a list of clubs, though a paper is called so, too.
  [
    'پیکان تهران، پیام خراسان، سایپا و کاله آمل تیم‌های این لیگ هستند.',
    ['organisation: پیکان تهران', 'organisation: پیام خراسان', 'organisation: سایپا', 'organisation: کاله آمل'],
  ],
];

describe('names as reports of games, concerts and officials have them', () => {
  for (const [text, expected] of CASES) {
    it(text, () => assert.deepEqual(namesIn(text), expected));
  }

  it('takes a full name that is repeated as one, though the registry knows somebody by its first word', () => {
    const text = 'رمان «خزان» نوشته ترومن کالوتی منتشر شد. ترومن کالوتی درگذشت. ترومن رئیس‌جمهور بود.';
    const { entities } = read(text);
    assert.deepEqual(
      entities.filter(({ type }) => type === 'person').map((entity) => [written(text, entity), entity.id]),
      [
        ['ترومن کالوتی', undefined],
        ['ترومن کالوتی', undefined],
        ['ترومن', 'Q11613'],
      ],
    );
  });
});
