import assert from 'node:assert/strict';
import { namesIn, read, written } from './support';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Foreign names with a hyphen, by the office behind them or whose government it is.
  ['کوفی مانسا-تتو، وزیر نیروی غنا، استعفا داد.', ['person: کوفی مانسا-تتو', 'place: غنا']],
  ['دولت لولو آگیری-بانسو سقوط کرد.', ['person: لولو آگیری-بانسو']],
  // Companies and papers by what such names end with, by others of their kind, by what they do.
  ['آرتوس شیپینگ و سه شرکت دیگر تحریم شدند.', ['organisation: آرتوس شیپینگ']],
  ['روزنامه کیوشو اسپورتس نوشت که او می‌رود.', ['organisation: کیوشو اسپورتس']],
  ['کرانوس و دو شرکت دیگر اسناد را جعل کردند.', ['organisation: کرانوس']],
  ['آبراهان شرق، پیمانکار این خط، به جعل متهم است.', ['organisation: آبراهان شرق']],
  ['رأی پرونده صرافی برخط دینارنو صادر شد.', ['organisation: دینارنو']],
  ['او با بورس دولت اتریش درس خواند.', ['organisation: دولت اتریش']],
  ['نفت و صنایع پتروشیمی ایران تحریم شد.', ['place: ایران']],
  ['انجمن بازیگران نقاش در این باره سکوت کرد.', ['organisation: انجمن بازیگران نقاش']],
  ['نهاد جهانی دیدبان حقوق بشر این را گفت.', ['organisation: دیدبان حقوق بشر']],
  ['نشریه دانشجویی «پگاه» و سایت خبری «دیدگاه نو» بسته شدند.', ['organisation: پگاه', 'organisation: دیدگاه نو']],
  ['او در روزنامه اصلاح‌طلب کار می‌کرد.', []],
  // Places: two unknown words before half of a verb; after whom a settlement is called, and of which town it is.
  ['در جنگل لوگا نیموری رشوه داده شد.', ['place: جنگل لوگا نیموری']],
  ['آب در شهرک شهید راستگو قطع است.', ['place: شهرک شهید راستگو']],
  ['آب در شهرک شهید باقری شهر قزوین قطع است.', ['place: شهرک شهید باقری', 'place: قزوین']],
  ['مردم برای شهیدی راه افتادند.', []],
  ['معاونت امور جنگل سازمان جنگل‌ها خبر داد.', ['organisation: سازمان جنگل‌ها']],
  ['راننده در پایانه شاهد خوابید.', ['place: پایانه شاهد']],
  ['راننده در پایانه مسافربری خوابید.', []],
  ['در شهرک «المهدی» هرات بودند.', ['place: المهدی', 'place: هرات']],
  // Everyday words that are towns and works, too.
  ['شماری از مهاجران می‌گویند که خانه ندارند.', []],
  ['بدون دلیل و سند واضح آمدند.', []],
  ['در ولسوالی جرم، موجی از نارضایتی شکل گرفت.', ['place: جرم']],
  ['او از ولایت فقیه گفت.', []],
  ['۹۰ قطعه بر اثر برخورد شکست.', []],
  ['پرسپولیس در دربی ۹۰ برد.', ['organisation: پرسپولیس']],
  ['تیم ملی والیبال ایران در جام واگنر باخت.', ['organisation: تیم ملی والیبال ایران', 'event: جام واگنر']],
  ['حمله به اقامتگاه پوتین رد شد.', ['person: پوتین']],
  ['طالبان آن را گرفتند، اما عبدالمعروف سخنگوی والی رد کرد.', ['organisation: طالبان', 'person: عبدالمعروف']],
  // Between marks, and the office right behind; titles and syllables.
  ['«کواندا بیلسو» رئیس کمیسیون کشته شد.', ['person: کواندا بیلسو']],
  ['وزیر نیرو «پروژه تازه» رئیس را دید.', []],
  ['دکتر سید امیر محسن کیاوند در گفتگو این را گفت.', ['person: سید امیر محسن کیاوند']],
  ['آقای آن چئول-سو آمد.', ['person: آن چئول-سو']],
  ['مجلس صلاحیت نامدی سامبوا نامزد مسلمان را رد کرد.', ['organisation: مجلس', 'person: نامدی سامبوا']],
  ['به گزارش ایسنا، حسین باهوش اظهار کرد که چنین است.', ['organisation: ایسنا', 'person: حسین باهوش']],
  // Which part of a district; clubs and media with their kind before them.
  ['مردم الموت و طارم سفلی آمدند.', ['place: الموت', 'place: طارم سفلی']],
  ['او سهام باشگاه فوتبال اسپانیول را خرید.', ['organisation: اسپانیول']],
  ['او به این شبکه خبری گفت که می‌آید.', []],
  ['به گزارش پایگاه خبری تحلیلی «خاورگاه»، باران آمد.', ['organisation: خاورگاه']],
  ['به گزارش سایت خبری پرسانا، باران آمد.', ['organisation: پرسانا']],
  // In sport who comes from a country, between marks; the last of a list of people, and one with two family names.
  [
    'تکواندوکار ایران «باک تای خیم» از ویتنام و «آدلاید» از چین را شکست داد.',
    ['place: ایران', 'person: باک تای خیم', 'place: ویتنام', 'person: آدلاید', 'place: چین'],
  ],
  ['فیلم «باک تای» از ویتنام جایزه گرفت.', ['work: باک تای', 'place: ویتنام']],
  ['او به ریاست قاضی «شعبانی» محکوم شد.', ['person: شعبانی']],
  [
    'رضا تاجیک، محمد باقری معتمد، فرزاد کیا برنده شدند.',
    ['person: رضا تاجیک', 'person: محمد باقری معتمد', 'person: فرزاد کیا'],
  ],
  ['محمد آغا حکیم والی پنجشیر گفت.', ['person: محمد آغا حکیم', 'place: پنجشیر']],
  ['رامین غنچه‌ای، رابط روابط عمومی، آمد.', ['person: رامین غنچه‌ای']],
  ['«شاه‌زنی» نوشته‌ی «ابراهیم اکبری» رمان است.', ['work: شاه‌زنی', 'person: ابراهیم اکبری']],
  ['دو شرکت زرماکا و تک‌لبنان جریمه شدند.', ['organisation: زرماکا', 'organisation: تک‌لبنان']],
  [
    'شرکت‌های زرماکا، تک‌لبنان و پارسانا جریمه شدند.',
    ['organisation: زرماکا', 'organisation: تک‌لبنان', 'organisation: پارسانا'],
  ],
  ['شرکت‌های بزرگ و کوچک جریمه شدند.', []],
  ['این ولایت کمپینی را آغاز کرد.', []],
  ['شعبه یک دادگاه انقلاب اهواز رأی داد.', ['organisation: شعبه یک دادگاه انقلاب اهواز']],
  ['آب در اتوبان دکتر حسینی راه افتاد.', ['place: اتوبان دکتر حسینی']],
  ['بازی در شهر لونچئون کره جنوبی بود.', ['place: لونچئون', 'place: کره جنوبی']],
  // What is drafted bears the name of the law.
  ['طبق سند ملی آب، برداشت کم می‌شود.', ['work: سند ملی آب']],
  ['لایحه شفافیت بانک‌ها در صحن رأی آورد.', ['work: لایحه شفافیت بانک‌ها']],
  ['او در لایحه دفاعیه خود چنین گفت.', []],
  ['این سند ملی است.', []],
  ['دولت لایحه تازه را پس گرفت.', []],
];

describe('names as real news has them', () => {
  for (const [text, names] of CASES) {
    it(text, () => {
      assert.deepEqual(namesIn(text), names);
    });
  }

  it('knows somebody by the given name after the full one, where nobody else bears it', () => {
    const text = 'منوچهر آذرنیا درگذشت. شهلا آذرنیا گفت: «منوچهر همیشه می‌خندید.»';
    const { entities } = read(text);
    assert.deepEqual(
      entities.map((entity) => [written(text, entity), entity.chain]),
      [
        ['منوچهر آذرنیا', 1],
        ['شهلا آذرنیا', 2],
        ['منوچهر', 1],
      ],
    );
    assert.deepEqual(namesIn('منوچهر آذرنیا و منوچهر کیا آمدند. منوچهر خندید.').slice(0, 2), [
      'person: منوچهر آذرنیا',
      'person: منوچهر کیا',
    ]);
  });

  it('takes a family name for its bearer, though an organisation is called so', () => {
    const text = 'محمدمهدی گویا، رئیس مرکز، آمد. گویا افزود که کار سخت است.';
    assert.deepEqual(
      read(text).entities.map((entity) => [entity.type, entity.chain]),
      [
        ['person', 1],
        ['person', 1],
      ],
    );
  });
});
