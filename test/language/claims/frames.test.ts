import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

type Expected = readonly [kind: string, cue: string | undefined, source: string | undefined];

interface Case {
  readonly text: string;
  readonly claims: readonly Expected[];
}

/** Constructions by what is hard in them; each with what must not be found beside it. */
const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'where a document ends': [
    { text: 'طبق این آمار بیشترین رشد در خوزستان بوده است.', claims: [['document', 'طبق', 'این آمار']] },
    {
      text: 'بر اساس گزارش بانک مرکزی نقدینگی بالا رفته است.',
      claims: [['document', 'بر اساس', 'گزارش بانک مرکزی']],
    },
    {
      text: 'بنا بر گزارش فصلی اتاق بازرگانی، صادرات کم شده است.',
      claims: [['document', 'بنا بر', 'گزارش فصلی اتاق بازرگانی']],
    },
    { text: 'بنا بر گزارش رویترز، صادرات کم شده است.', claims: [['media', 'بنا بر گزارش', 'رویترز']] },
    {
      text: 'طبق قانون حمایت از مصرف‌کنندگان در بازارهای اینترنتی، فروشنده پاسخ‌گوست.',
      claims: [['document', 'طبق', 'قانون حمایت از مصرف‌کنندگان در بازارهای اینترنتی']],
    },
    {
      text: 'در بخشی از نامه آمده است: «ما خسته‌ایم و صدایمان شنیده نمی‌شود.»',
      claims: [['document', 'در بخشی از نامه آمده است', undefined]],
    },
  ],
  'names that hold a word of another kind': [
    {
      text: 'رئیس پلیس آگاهی گیلان از کشف محموله خبر داد.',
      claims: [['reported', 'خبر داد', 'رئیس پلیس آگاهی گیلان']],
    },
    {
      text: 'برنامه عمران ملل متحد گفت فقر بیشتر شده است.',
      claims: [['reported', 'گفت', 'برنامه عمران ملل متحد']],
    },
    { text: 'لانست نوشته است که دارو اثر دارد.', claims: [['media', 'نوشته است', 'لانست']] },
    { text: 'به نوشته او، بازار آرام است.', claims: [['reported', 'به نوشته', 'او']] },
    { text: 'یک مقام آگاه گفت بازار آرام است.', claims: [['vague', 'گفت', 'یک مقام آگاه']] },
  ],
  'appositions up to their comma': [
    {
      text: 'لیلا نادری، از کارکنان بیمارستان، می‌گوید تخت خالی نیست.',
      claims: [['reported', 'می‌گوید', 'لیلا نادری، از کارکنان بیمارستان']],
    },
    {
      text: 'نسرین، آموزگار در روستایی دور، گفت: «مدرسه برق ندارد.»',
      claims: [['quote', 'گفت', 'نسرین، آموزگار در روستایی دور']],
    },
    {
      text: 'سازمان همکاری اسلامی (اوآی‌سی) خواستار آتش‌بس شد.',
      claims: [['reported', 'خواستار', 'سازمان همکاری اسلامی']],
    },
    {
      text: 'هوشنگ ملکی، صاحب کارگاه، که سی سال است فرش می‌بافد، معتقد است بازار مرده است.',
      claims: [['reported', 'معتقد است', 'هوشنگ ملکی، صاحب کارگاه']],
    },
    {
      text: 'نیما صفوی، مدیر پروژه ساخت، به ایسنا گفت که سد آماده است.',
      claims: [['reported', 'گفت', 'نیما صفوی، مدیر پروژه ساخت']],
    },
    {
      text: 'مینا شریفی، رئیس سازمان حفاظت محیط زیست، یکشنبه وعده داد تالاب احیا شود.',
      claims: [['reported', 'وعده داد', 'مینا شریفی، رئیس سازمان حفاظت محیط زیست']],
    },
    {
      text: 'وزیر کشور، پس از نشست دیروز، گفت که راه باز است.',
      claims: [['reported', 'گفت', 'وزیر کشور']],
    },
    { text: 'فراه ــ سخنگوی والی گفت که راه باز است.', claims: [['reported', 'گفت', 'سخنگوی والی']] },
  ],
  'words that look like others': [
    {
      text: 'لیلا مرادی، سیاستمدار کرد، در وان گفت که راه باز است.',
      claims: [['reported', 'گفت', 'لیلا مرادی، سیاستمدار کرد']],
    },
    { text: 'بازیکنان می‌گویند تقویم فشرده است.', claims: [['vague', 'می‌گویند', 'بازیکنان']] },
    {
      text: 'سخنگوی شرکت، ولی نصر، گفت که راه باز است.',
      claims: [['reported', 'گفت', 'سخنگوی شرکت، ولی نصر']],
    },
    { text: 'شهردار خواهان ساخت دو پل شد.', claims: [['reported', 'خواهان', 'شهردار']] },
    { text: 'سازمان عضو دهم را پذیرفت: بلاروس به آن پیوست.', claims: [] },
    { text: 'دادگاه حکم داد که زمین به مالک برگردد.', claims: [['reported', 'حکم داد', 'دادگاه']] },
    { text: 'به گفته نگهبانان، در باز بود.', claims: [['vague', 'به گفته', 'نگهبانان']] },
    { text: 'دانشگاه میزبان نشست نقد کتابی نوشته علی رضایی بود.', claims: [] },
  ],
  'verbs that hang on their predicate': [
    { text: 'کارگران معتقدند دستمزد کافی نیست.', claims: [['vague', 'معتقدند', 'کارگران']] },
    {
      text: 'نماینده‌های کارگری مدعی‌اند دستمزد پرداخت نشده است.',
      claims: [['vague', 'مدعی‌اند', 'نماینده‌های کارگری']],
    },
    { text: 'آنان همه خرسندند.', claims: [] },
    {
      text: 'رئیس بانک مرکزی ابراز امیدواری کرد تورم کاهش یابد.',
      claims: [['reported', 'ابراز امیدواری کرد', 'رئیس بانک مرکزی']],
    },
  ],
  'two speakers, one of whom says nothing': [
    {
      text: 'به باور مینا کریمی، پژوهشگر تاریخ، این کتاب، که تازه چاپ شده، جعلی است؛ اما ناشر می‌گوید اصل است.',
      claims: [
        ['reported', 'به باور', 'مینا کریمی، پژوهشگر تاریخ'],
        ['reported', 'می‌گوید', 'ناشر'],
      ],
    },
    {
      text: 'برخی منابع مدعی شده‌اند مدیر استعفا داده است؛ اما سخنگوی شرکت آن را تأیید نکرد.',
      claims: [['vague', 'مدعی شده‌اند', 'برخی منابع']],
    },
    { text: 'اعتصاب ادامه دارد و کارفرما هنوز چیزی اعلام نکرده است.', claims: [] },
    {
      text: 'سعید راد، سخنگوی اتحادیه، به نوشته رویترز گفت که صادرات آزاد است.',
      claims: [['media', 'به نوشته', 'رویترز']],
    },
    { text: 'این پل، شهردار گفت، تا عید باز می‌شود.', claims: [['reported', 'گفت', 'شهردار']] },
  ],
  'the core in quotation marks': [
    {
      text: 'به گفته این آموزگار، «مدرسه بی معلم خانه بی چراغ است».',
      claims: [['quote', 'به گفته', 'این آموزگار']],
    },
    { text: 'وزیر خارجه این بیانیه را «بی‌ارزش» خواند.', claims: [['quote', 'خواند', 'وزیر خارجه']] },
    { text: 'وزیر خارجه این بیانیه را با صدای بلند خواند.', claims: [] },
  ],
  'figures that somebody has counted': [
    { text: 'در آذر ۱۴ درصد از ذخیره سدها کم شد.', claims: [['statistic', '۱۴ درصد', undefined]] },
    { text: 'خیران هر روز ۲۰۰ هزار پرس غذا پختند.', claims: [['statistic', '۲۰۰ هزار پرس', undefined]] },
    { text: 'دبی رودخانه به هزار و ۴۰۰ مترمکعب رسید.', claims: [['statistic', 'هزار و ۴۰۰ مترمکعب', undefined]] },
    { text: 'سطح تالاب ۴ متر پایین رفت.', claims: [['statistic', '۴ متر', undefined]] },
    { text: 'انفجار سه کشته و ۱۴ مصدوم داشت.', claims: [['statistic', 'سه کشته', undefined]] },
    { text: 'در این حادثه پنج کارگر جان باختند.', claims: [['statistic', 'پنج کارگر', undefined]] },
    { text: 'مدیر پیشین بانک متهم به اختلاس است.', claims: [['accusation', 'متهم', undefined]] },
    {
      text: 'گروه هکری «سایه سیاه» به سرقت داده‌ها متهم است.',
      claims: [['accusation', 'متهم است', undefined]],
    },
    { text: 'یک سرباز در مرز کشته شد.', claims: [] },
    { text: 'پس از حادثه معدن که ۲۶ کارگر کشته شدند، وزیر به طبس رفت.', claims: [] },
    { text: 'دادستان ادعانامه ای ۲۳۰۰ صفحه ای آماده کرد.', claims: [] },
    { text: 'شناگران در ۲۰۰ متر پروانه دو نشان گرفتند.', claims: [] },
    { text: 'پنج کارگر به خانه رفتند.', claims: [] },
    { text: 'بازیکن ۲۴ ساله در دقیقه‌های ۱۲ و ۷۷ دو گل زد.', claims: [] },
    { text: 'سپاهان ۲۸ امتیازی شد و با ۳۱ امتیاز قهرمان شد.', claims: [] },
    { text: 'او ۱۲ کتاب نوشته است.', claims: [] },
    { text: 'این تالاب که روزی بزرگ‌ترین تالاب کشور بود، خشک شد.', claims: [] },
    { text: 'ایستگاه ۴ متر دورتر است.', claims: [] },
  ],
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`claims: ${group}`, () => {
    for (const { text, claims: expected } of cases) {
      it(text, () => {
        const { claims } = analyse(text, { syntax: 'plain' });
        const slice = (range: { readonly start: number; readonly end: number } | undefined): string | undefined =>
          range === undefined ? undefined : text.slice(range.start, range.end);
        assert.deepEqual(
          claims.map(({ kind, cue, source }) => [kind, slice(cue), slice(source)]),
          expected.map((claim) => [...claim]),
        );
      });
    }
  });
}
