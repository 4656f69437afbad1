import assert from 'node:assert/strict';
import { entityOf, namesIn, namesOf } from './support';

describe('names by the list, the score or the marks in which they stand', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Between people stands another, whatever words they are.
    [
      'سهیلا مرادپور، عزیز ساعتی، شهره کمال‌زاده و سام قلی‌نژاد آمدند.',
      ['سهیلا مرادپور', 'عزیز ساعتی', 'شهره کمال‌زاده', 'سام قلی‌نژاد'].map((name) => `person: ${name}`),
    ],
    [
      'پدرام رنجکش، وحدت رحیمی و علی رشیدپور خواندند.',
      ['پدرام رنجکش', 'وحدت رحیمی', 'علی رشیدپور'].map((name) => `person: ${name}`),
    ],
    ['پدرام رنجکش، وزیر کشور، و علی رشیدپور خواندند.', ['person: پدرام رنجکش', 'person: علی رشیدپور']],
    ['پدرام رنجکش، دو نفر دیگر و علی رشیدپور خواندند.', ['person: پدرام رنجکش', 'person: علی رشیدپور']],
    // In a list of clubs what ends with a town is one of them.
    [
      'در لیگ بسکتبال شهرداری گرگان، نوآور اراک، مهرام تهران، پدافند ایران و مس کرمان تیم دادند.',
      [
        'organisation: شهرداری گرگان',
        'organisation: نوآور اراک',
        'organisation: مهرام تهران',
        'organisation: پدافند ایران',
        'organisation: مس کرمان',
      ],
    ],
    ['هوای اراک، تهران و کرمان پاک بود.', ['place: اراک', 'place: تهران', 'place: کرمان']],
    // So is it on both sides of a result that fills its line; but towns that play each other are towns.
    ['شهید قندی یزد ۲ – ۱ اسپاد تهران', ['organisation: شهید قندی یزد', 'organisation: اسپاد تهران']],
    ['تهران ۲ – ۱ اصفهان', ['place: تهران', 'place: اصفهان']],
    ['نتیجه انتخابات شهر تهران ۱۲ – ۱۴ برای اصفهان', ['place: تهران', 'place: اصفهان']],
    // Whom a fighter meets.
    ['او در کشتی با نتیجه ۹ بر صفر سونوداکا از ژاپن را برد.', ['person: سونوداکا', 'place: ژاپن']],
    ['کشتی‌گیر ما از سد نایینکا از هند گذشت.', ['person: نایینکا', 'place: هند']],
    ['صفر رحمانیان در کشتی مدال طلا گرفت.', ['person: صفر رحمانیان']],
    // Quotation marks.
    ['نشست در سالن «مهرپویه» برگزار شد.', ['place: مهرپویه']],
    ['بخش «تحقیق و توسعه» شلوغ بود و منطقه «پرواز ممنوع» آرام.', []],
    ['سایت ایتالیایی «پارلا مرکاتینو» چنین نوشت.', ['organisation: پارلا مرکاتینو']],
    ['کار خبرگزاری آن شهر «دلالی» است.', []],
    // An everyday word between a title and an office.
    ['حجت‌الاسلام خاموشی، رئیس آن سازمان، آمد.', ['person: خاموشی']],
    // Whose name a building bears.
    ['در بیمارستان آیت الله موسوی زنجان ماند.', ['place: بیمارستان آیت الله موسوی زنجان']],
    ['به فرودگاه بین المللی شهید دستغیب شیراز رسید.', ['place: فرودگاه بین المللی شهید دستغیب شیراز']],
    ['شهدای مدافع حرم استان فارس را یاد کردند.', ['place: فارس']],
    // Towns, offices and arts that are no organisations.
    ['در کویته، مرکز ایالت بلوچستان، چنین شد.', ['place: کویته', 'place: بلوچستان']],
    ['معاون رئیس جمهوری عراق رسید.', ['place: عراق']],
    ['بازیگر سینما و تلویزیون ایران درگذشت.', ['place: ایران']],
    ['دو حزب اصلی کردستان توافق کردند.', ['place: کردستان']],
    ['رقابت های کشتی فرنگی قهرمانی آسیا آغاز شد.', ['event: رقابت های کشتی فرنگی قهرمانی آسیا']],
    // Who says so where a sentence opens.
    ['رودمهری ادامه داد که راه باز است.', ['person: رودمهری']],
    ['باید رفت. پرشنگ می‌گوید: «نه.»', ['person: پرشنگ']],
    ['کارگر گفت که نمی‌آید. این پرسشنامه‌ای است.', []],
    // What the tagger sees, mended.
    ['او رئیس بیمارستان ولیعصر بود.', ['place: بیمارستان ولیعصر']],
    ['چاه‌ها در حوضه آبریز کنده شد.', []],
    ['یوهانا انگلهارت، سخنگوی پروآزولا، رفت.', ['person: یوهانا انگلهارت', 'organisation: پروآزولا']],
    ['شرق، گروه جامعه، دوشنبه', ['organisation: شرق']],
    // A title of several; what is called after somebody.
    ['با حضور آقایان مرادیان، تمجیدی و رجب‌پور برگزار شد.', ['person: مرادیان', 'person: تمجیدی', 'person: رجب‌پور']],
    ['آقایان محترم آمدند.', []],
    ['انفجاری در منطقه حاجی یعقوب، در کابل، رخ داد.', ['place: حاجی یعقوب', 'place: کابل']],
    ['او از روستای ملا حسن، نزدیک هرات، آمد.', ['place: ملا حسن', 'place: هرات']],
    // Short names behind quotation marks; what a party leans to.
    ['حزب راست‌گرای «بدیل برای آلمان» (BfD) مخالف است.', ['organisation: بدیل برای آلمان', 'organisation: BfD']],
    ['به‌گزارش همشهری، چنین شد.', ['organisation: همشهری']],
    ['قوماندانی امنیه بلخ پاسخ داد.', ['organisation: قوماندانی امنیه بلخ']],
    [
      'خالد رادمنش، سخنگوی قوماندانی امنیه طالبان در کابل، آمد.',
      ['person: خالد رادمنش', 'organisation: قوماندانی امنیه طالبان', 'place: کابل'],
    ],
    // Everyday senses.
    ['پژو RD و تویوتا کرولا واژگون شد.', []],
    ['گروه خودرو رشد کرد و بورس سبز شد.', []],
    ['این شهر کهن، آرام است.', []],
    ['این گروه به صحنه می‌روند و ریشه کن کردن فقر سخت است.', []],
    ['اعلامیه استقلال در بازی تیم مهاجم خوانده شد.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));

  it('takes a city for its club where players and clubs are named', () => {
    const text = 'دورتموند برای جود بلینگام با منچستریونایتد گفت‌وگو کرد.';
    assert.equal(entityOf(text, 'دورتموند').type, 'organisation');
  });

  it('links no given and family name to an entry that is called so in one word', () => {
    assert.equal(entityOf('علی محمدی با پیروزی به خانه رفت.', 'علی محمدی').id, undefined);
  });

  it('knows a family without its Arabic article too', () => {
    const text = 'عبدالفتاح البرهان آمد.\n\nفرستادگان برهان رفتند.';
    assert.equal(entityOf(text, 'برهان').id, entityOf(text, 'عبدالفتاح البرهان').id);
  });

  it('takes a town that is a family name too for who is named', () => {
    const text = 'فرزاد خسروی، مدیر راهداری، آمد. خسروی بیان داشت که راه باز است.';
    assert.equal(entityOf(text, 'خسروی').type, 'person');
  });

  it('takes a word that the language has not for one of the people before it', () => {
    assert.deepEqual(namesOf('یوری رومانو، دنیل لاویا و بالاسو با هدایت مربی به میدان رفتند.', 'person'), [
      'یوری رومانو',
      'دنیل لاویا',
      'بالاسو',
    ]);
  });

  it('reads a part of a country among its provinces, and the country elsewhere', () => {
    const listed = 'در استان‌های گیلان، آذربایجان، کردستان و همدان باران می‌بارد.';
    assert.equal(entityOf(listed, 'آذربایجان').id, 'azerbaijan-iran');
    assert.equal(entityOf('آذربایجان و ارمنستان توافق کردند.', 'آذربایجان').id, 'Q227');
  });

  it('knows a family by its Arabic article too', () => {
    const text = 'ماجد الانصاری آمد.\n\nالانصاری تأکید کرد که می‌ماند.';
    assert.equal(entityOf(text, 'الانصاری').id, entityOf(text, 'ماجد الانصاری').id);
  });
});
