import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

const shown = (text: string): readonly string[] =>
  analyse(text, { syntax: 'plain' }).claims.map(({ kind, source, chain }) =>
    [chain, kind, source === undefined ? '-' : text.slice(source.start, source.end)].join(' '),
  );

const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  // By whom a report was filed is not who speaks.
  [
    'باشگاه خبرنگاران جوان - مجتبی یوسفی سخنگوی کمیسیون تلفیق گفت: لایحه رسید.',
    '1 reported مجتبی یوسفی سخنگوی کمیسیون تلفیق',
  ],
  ['ایسنا/ زنجان استاندار زنجان گفت که باران آمد.', '1 reported استاندار زنجان'],
  // A constituency of several towns.
  [
    'نماینده مردم اهواز، کارون، باوی و حمیدیه در مجلس اظهار کرد: گزارش رسید.',
    '1 reported نماینده مردم اهواز، کارون، باوی و حمیدیه در مجلس',
  ],
  ['نماینده مردم تبریز، آذرشهر و اسکو گفت که گزارش رسید.', '1 reported نماینده مردم تبریز، آذرشهر و اسکو'],
  // Sources without a name, counted and taken up again.
  [
    'دست‌کم دو منبع گفته‌اند که انفجار رخ داده است. منبع تأکید کرد که سه تن کشته شدند.',
    '1 vague دست‌کم دو منبع',
    '2 vague منبع',
  ],
  [
    'مسئولان آموزش و پرورش لوگر گفته‌اند که مکتب‌ها بسته است. به گفته این مسئولان، طالبان هشدار دادند.',
    '1 vague مسئولان آموزش و پرورش لوگر',
    '1 vague این مسئولان',
  ],
  // Who controls a station is not the station.
  [
    'تلویزیون ملی تحت کنترل طالبان گزارش داد که یوناما آمد. طالبان می‌گوید رئیس یوناما نیامد.',
    '1 media تلویزیون ملی تحت کنترل طالبان',
    '2 reported طالبان',
  ],
  // A source without a name, whoever is named beside it.
  [
    'یک منبع مطلع نزدیک به خانواده آقای عربی، به هرانا گفت: وی آزاد شد.',
    '1 vague یک منبع مطلع نزدیک به خانواده آقای عربی',
  ],
  ['به گفته یک منبع مطلع، عزیزی دو سال است در زندان به سر می‌برد.', '1 vague یک منبع مطلع'],
  ['یک مقام ارشد، علی احمدی، گفت که می‌آید.', '1 reported یک مقام ارشد، علی احمدی'],
  ['وزیران نفت ونزوئلا، لیبی و قطر خواهان کاهش تولید شدند.', '1 reported وزیران نفت ونزوئلا، لیبی و قطر'],
  // Names in quotation marks, and who is quoted through two agencies.
  [
    '«باراک راوید» خبرنگار پایگاه خبری «آکسیوس» نوشت: «ما به توافق نزدیک هستیم.»',
    '1 quote «باراک راوید» خبرنگار پایگاه خبری «آکسیوس»',
  ],
  [
    'به گزارش بازتاب به نقل از رویترز، بیژن نامدار زنگنه، وزیر نفت، گفت: ما می‌مانیم.\n\nزنگنه همچنین گفت که نفت گران است.',
    '1 media بازتاب',
    '1 reported زنگنه',
  ],
  // Where on the globe, and how thick a book, counts nothing.
  ['این زلزله در ۳۶٫۵۱ درجه شمالی و ۵۳٫۱۹ درجه شرقی رخ داد.'],
  ['او مقدمه ۳۷۰ صفحه‌ای این کتاب را نوشته است.'],
  // Behind «؛» another speaker, or the same with something else.
  [
    'فرماندار دشتیاری از مرگ دو کودک خبر داد؛ او گفت آن‌ها سه‌شنبه غرق شدند.',
    '1 reported فرماندار دشتیاری',
    '1 reported او',
  ],
  [
    'کرملین گفت دخالتی ندارد؛ دمیتری پسکوف اوضاع را به حوادث کی‌یف تشبیه کرد.',
    '1 reported کرملین',
    '2 reported دمیتری پسکوف',
  ],
  ['وزیر استعفایش را اعلام کرد و گفت خسته است.', '1 reported وزیر'],
  // The headline of a plain text, and a class of wrestlers, count nothing.
  ['بورس با رشد ۱۲ هزار واحدی گذشت\n\nشاخص کل با ۱۲ هزار واحد افزایش به دو میلیون رسید.', '1 statistic -'],
  ['رحمان عموزاد در ۶۵ کیلوگرم و کامران قاسم‌پور در ۹۲ کیلوگرم طلا گرفتند.'],
];

describe('claims in the news of agencies', () => {
  for (const [text, ...claims] of CASES) it(text, () => assert.deepEqual(shown(text), claims));
});
