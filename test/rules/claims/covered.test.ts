import assert from 'node:assert/strict';
import { problemsOf, shown } from '../fixtures';

const RULES = [
  'claims/unlinked-quote',
  'claims/unlinked-attribution',
  'claims/unlinked-media-source',
  'claims/unlinked-document',
  'claims/vague-source',
  'claims/unsourced-statistic',
];

const DEFINITIONS = '\n\n[م۱]: https://www.isna.ir/news/85800112 "منبع: رسانه"\n';

const CASES: readonly (readonly [text: string, ...problems: string[]])[] = [
  // The lead of a paragraph covers it until somebody else speaks.
  [
    '[به گزارش ایسنا][م۱]، دادگاه برگزار شد. ناصر کیان، رئیس شعبه، در آغاز جلسه گفت متهمان حق دارند سکوت کنند.',
    'claims/unlinked-attribution گفت',
  ],
  [
    '[به گزارش ایسنا][م۱]، دادگاه برگزار شد. به نوشتهٔ گاردین، متهمان وکیل دارند.',
    'claims/unlinked-media-source به نوشتهٔ گاردین',
  ],
  // What is pointed back at, the same medium by its bare name, a linked interview, an office told of before.
  ['[روزنامهٔ همشهری نوشت][م۱] که صف‌ها بلند بود. همشهری در همان خبر نوشته است که مردم آرام بودند.'],
  ['[روزنامهٔ شرق][م۱] گفت‌وگویی با نسرین کیان، آموزگار، منتشر کرده است. او می‌گوید: «برف تا ناودان‌ها رسیده بود.»'],
  [
    '[روزنامهٔ شرق][م۱] گفت‌وگویی با نسرین کیان، آموزگار، منتشر کرده است.\n\nآذر رنجبر، خیاط، در همان گزارش گفته است که نردبان دست‌به‌دست می‌گردد.',
  ],
  [
    'آذر رنجبر، خیاط، در همان گزارش گفته است که نردبان دست‌به‌دست می‌گردد.\n\n[روزنامهٔ شرق نوشت][م۱] که برف آمد.',
    'claims/unlinked-attribution گفته است',
  ],
  ['[رئیس کمیسیون انرژی گفت][م۱] که لایحه رسیده است. به گفتهٔ کمال دانا، رئیس این کمیسیون، رأی‌گیری فرداست.'],
  [
    'شاخص کل [بنا بر آمار شرکت بورس][م۱] با ۱۲ هزار واحد افزایش به یک میلیون واحد رسید. در همین آمار، ارزش معاملات ۷٬۴۰۰ میلیارد تومان بود.',
  ],
  // «این اطلاعیه» is the one that was linked.
  ['[وزارت بهداشت در اطلاعیه‌ای][م۱] فهرست داروها را منتشر کرد. در این اطلاعیه آمده است که انسولین کم است.'],
  [
    'وزارت بهداشت فهرست داروها را منتشر کرد. در اطلاعیهٔ انجمن دیابت آمده است که انسولین کم است.',
    'claims/unlinked-document در اطلاعیهٔ انجمن دیابت آمده است',
  ],
  // People of a scene are no sources.
  ['کارگاه چوب این شهرک را اهالی «بانک مرکزی» می‌نامیدند.'],
  ['آموزگار پرسید: «مگر درس ندارید؟» دانش‌آموزان پاسخ دادند: «امروز کلاس تعطیل است.»'],
];

describe('what rests on a link that the reader has just met', () => {
  for (const [text, ...problems] of CASES)
    it(text, () => {
      assert.deepEqual(shown(text + DEFINITIONS, problemsOf(text + DEFINITIONS, RULES)), problems);
    });
});
