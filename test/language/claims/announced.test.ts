import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

/** Kind, chain and source of the claims of a text; the paragraphs are written for this test. */
const shown = (text: string, syntax: 'plain' | 'markdown' = 'plain'): readonly string[] =>
  analyse(text, { syntax }).claims.map(
    ({ kind, chain, source }) =>
      `${kind} ${chain}${source === undefined ? '' : ` ${text.slice(source.start, source.end)}`}`,
  );

describe('what a colon at the end of a line, a label or a later sentence announces', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    // The quotation stands in a line of its own.
    [
      'سارا کیان در این باره گفت:\n«دریا نزدیک است. ما می‌مانیم.»\nبازی شنبه برگزار شد.',
      'reported 1 سارا کیان',
      'quote 1',
    ],
    ['سارا کیان در این باره گفت:\nخانه‌ها گران شده است.\nباران بارید.', 'reported 1 سارا کیان', 'reported 1'],
    ['سارا کیان گفت: دریا نزدیک است.\nباران بارید.', 'reported 1 سارا کیان'],
    // A list of things is no saying.
    ['وزیر نیرو این شهرها را اعلام کرد:\nبم، زابل و یزد', 'reported 1 وزیر نیرو'],
    // An office with a colon in a line of its own.
    ['رئیس سازمان امداد:\nسه استان درگیر سیل بوده‌اند.', 'reported 1'],
    ['کارگردان:\nسارا کیان این فیلم را ساخته است.'],
    // Who holds an office is no saying.
    ['مدیرعامل: علی احمدی است.'],
    ['رئیس پلیس: علی احمدی بازداشت شد.', 'reported 1 رئیس پلیس'],
    // Whoever needs no more words to be somebody, and who has no name.
    ['پلیس: مظنون بازداشت شد.', 'reported 1 پلیس'],
    ['پلیس: نیروهای شهر و روستا'],
    ['منابع محلی: صدای انفجار شنیده شد.', 'vague 1 منابع محلی'],
    ['شاهدان عینی: دو خودرو آتش گرفت.', 'vague 1 شاهدان عینی'],
    ['یک مقام آگاه: توافق نزدیک است.', 'vague 1 یک مقام آگاه'],
    ['کارشناسان: قیمت مسکن پایین نمی‌آید.', 'vague 1 کارشناسان'],
    // Of whom is counted, and not who says so.
    ['زنان: بیشتر آنها در شهر مانده‌اند.'],
    ['کارگران: دستمزدها پایین است.'],
    ['منابع: کتاب‌ها در پایان آمده است و فهرست دارد.'],
    // Where he says so, before the colon.
    ['دبیر جشنواره در نشست خبری: سینما به همه نیاز دارد.', 'reported 1 دبیر جشنواره'],
    ['دبیر جشنواره در نشست خبری: «سینما به همه نیاز دارد.»', 'quote 1 دبیر جشنواره'],
    ['سارا کیان، دبیر جشنواره، در گفت‌وگو با ایسنا: «سینما به همه نیاز دارد.»', 'quote 1 سارا کیان، دبیر جشنواره'],
    ['وزیر نیرو در راه زابل: دیدار با مردم'],
    // What he does is no office.
    ['سارا کیان، کشاورز اهل خوی: «سینما به همه نیاز دارد.»', 'quote 1 سارا کیان، کشاورز اهل خوی'],
    ['سارا کیان، نویسندهٔ کتاب: «بامداد خمار».'],
    ['سارا کیان، در راه خوی: «بامداد خمار».'],
    ['مدیران در خطر: چهار شرکت ورشکست شد.'],
    // «با بیان این مطلب» points back.
    [
      'سوخت هست. رضا اکبری، رئیس سازمان راهداری، با بیان این مطلب افزود که سهمیه اصلاح می‌شود.',
      'reported 1',
      'reported 1 رضا اکبری، رئیس سازمان راهداری',
    ],
    [
      'دو راننده بازداشت شدند. رئیس پلیس راه با اعلام این خبر گفت: جاده لغزنده بود.',
      'reported 1',
      'reported 1 رئیس پلیس راه',
    ],
    ['باران بارید. رئیس پلیس راه با بیان این مطلب که جاده لغزنده بود، گفت: سرعت زیاد بود.', 'reported 1 رئیس پلیس راه'],
    ['باران بارید. سارا کیان با این جمله نطقش را آغاز کرد.'],
  ];
  for (const [text, ...claims] of cases) it(text, () => assert.deepEqual(shown(text), claims));

  for (const [text, ...claims] of [
    ['## مسکو: توافق نزدیک است\n\nراه باز است.', 'reported 1'],
    ['**واشنگتن: توافق را ما نمی‌خواهیم**\n\nراه باز است.', 'reported 1'],
    // A label, a town, and a dateline.
    ['## تهران: بارش باران تا فردا\n\nراه باز است.'],
    ['## مشهد: راه‌آهن باز شد\n\nراه باز است.'],
    ['تهران: مذاکره‌ای در کار نیست.\n\nراه باز است.'],
  ] as const)
    it(`lets a headline speak for a capital: ${text}`, () => assert.deepEqual(shown(text, 'markdown'), claims));

  it('has no headline speak for a paragraph that tells of its speaker', () => {
    const head = '# سارا کیان: می‌مانیم\n\nخانه پر از گلدان است.';
    assert.deepEqual(shown(head, 'markdown'), ['reported 1']);
    assert.deepEqual(shown(`${head} سارا کیان دوشنبه ما را پذیرفت.`, 'markdown'), []);
    assert.deepEqual(shown(`${head} او گفت: راه باز است. سارا کیان خندید.`, 'markdown'), [
      'reported 1',
      'reported 1 او',
    ]);
  });

  it('lets a line in bold attribute what follows it, as a headline does', () => {
    const text = 'باران بارید.\n\n**سارا کیان: می‌مانیم**\n\nدریا نزدیک است. باید ماند.';
    assert.deepEqual(shown(text, 'markdown'), ['reported 1', 'reported 1']);
    assert.deepEqual(shown(text.replaceAll('**', ''), 'markdown'), []);
  });
});
