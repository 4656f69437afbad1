import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';
import { claimsOf, type Shown } from '../claimsOf';

/** What a text says and what is read of it; the paragraphs are written for this test. */
const CASES: readonly { readonly what: string; readonly text: string; readonly claims: readonly Shown[] }[] = [
  {
    what: 'part a second speaker behind «؛» from what a medium writes',
    text: 'به نوشته تک‌کرانچ، سامانه دو ساعت از کار افتاد؛ مایکل نیکولز، معاون آن شرکت، در ایکس نوشت که خطا از نرم‌افزار بود.',
    claims: [
      ['media', 'به نوشته', 'تک‌کرانچ'],
      ['reported', 'نوشت', 'مایکل نیکولز، معاون آن شرکت'],
    ],
  },
  {
    what: 'leave all to a medium that quotes more than one',
    text: 'به گزارش ایسنا، وزیر نیرو گفت سدها خالی است؛ سخنگوی دولت افزود که آب جیره‌بندی می‌شود.',
    claims: [['media', 'به گزارش', 'ایسنا']],
  },
  {
    what: 'leave what something is called outside the cue',
    text: 'دبیر جشنواره این سخن را نادرست خواند.',
    claims: [['reported', 'خواند', 'دبیر جشنواره']],
  },
  {
    what: 'leave a judgement outside the cue',
    text: 'دبیر جشنواره این سخن را بی‌پایه خواند.',
    claims: [['reported', 'خواند', 'دبیر جشنواره']],
  },
  {
    what: 'end «سخنگو», which has no «ی», before the object',
    text: 'سخنگو اتهام‌ها را واهی خواند.',
    claims: [['reported', 'خواند', 'سخنگو']],
  },
  {
    what: 'know a person by where he is from',
    text: 'مریم احمدی از زابل می‌گوید: «سه روز است آب نداریم».',
    claims: [['quote', 'می‌گوید', 'مریم احمدی از زابل']],
  },
  {
    what: 'leave out whence somebody with an office speaks',
    text: 'وزیر خارجه از تهران گفت که مذاکره ادامه دارد.',
    claims: [['reported', 'گفت', 'وزیر خارجه']],
  },
  {
    what: 'follow an age into the apposition',
    text: 'مریم احمدی، ۳۴ساله و مادر دو فرزند، گفت که کارش را از دست داده است.',
    claims: [['reported', 'گفت', 'مریم احمدی، ۳۴ساله و مادر دو فرزند']],
  },
  {
    what: 'follow words written apart into the apposition',
    text: 'مریم احمدی، کارگر بخش بسته بندی کارخانه، به خبرنگار ما گفت: «دو ماه است حقوق نگرفته‌ایم».',
    claims: [['quote', 'گفت', 'مریم احمدی، کارگر بخش بسته بندی کارخانه']],
  },
  {
    what: 'let the sender of a letter speak through it',
    text: 'در نامه‌ای که دانشگاه علوم پزشکی هرمزگان به فرمانداران فرستاد، آمده است که مخزن‌ها باید تخلیه شود.',
    claims: [['document', 'آمده است', 'دانشگاه علوم پزشکی هرمزگان']],
  },
  {
    what: 'name no sender where the clause names none',
    text: 'در گزارشی که دیروز منتشر شد، آمده است که مخزن‌ها خالی است.',
    claims: [['document', 'آمده است', 'گزارشی']],
  },
  {
    what: 'look past a name in quotation marks inside the clause about a document',
    text: 'در دادنامه که نسخه‌ای از آن به دست «شرق» رسیده، آمده است که متهمان تبانی کرده‌اند.',
    claims: [['document', 'آمده است', 'دادنامه']],
  },
  {
    what: 'take a participle for the perfect in a document',
    text: 'در این بیانیه تأکید شده که مقام‌ها باید پاسخ بدهند.',
    claims: [['document', 'در این بیانیه تأکید شده', undefined]],
  },
  {
    what: 'read with the reader of a message',
    text: 'در این پیام می‌خوانیم: «چراغی خاموش شد که سال‌ها راه را روشن می‌کرد.»',
    claims: [['document', 'در این پیام می‌خوانیم', undefined]],
  },
  {
    what: 'know a notice by its number, and name nobody',
    text: 'در اطلاعیه شماره دو آمده است که راه بسته است. در اطلاعیه شماره دو ستاد کرونا آمده است که پل باز است.',
    claims: [
      ['document', 'در اطلاعیه شماره دو آمده است', undefined],
      ['document', 'آمده است', 'اطلاعیه شماره دو ستاد کرونا'],
    ],
  },
  {
    what: 'name to whom a letter is written',
    text: 'بر اساس نامه وزیر نیرو به رئیس مجلس، آب کم است. بر اساس گزارش وزیر نیرو به مجلس آب می‌رسد.',
    claims: [
      ['document', 'بر اساس', 'نامه وزیر نیرو به رئیس مجلس'],
      ['document', 'بر اساس', 'گزارش وزیر نیرو'],
    ],
  },
  { what: 'read no poem so', text: 'در این کلاس شعر می‌خوانیم و می‌خندیم.', claims: [] },
  {
    what: 'call no name in quotation marks a quotation',
    text: 'رئیس دادگستری مازندران از حکم پرونده موسوم به «ویلاهای نمارستاق» خبر داد.',
    claims: [['reported', 'خبر داد', 'رئیس دادگستری مازندران']],
  },
  {
    what: 'read what somebody says between commas',
    text: 'این حادثه، آن‌طور که شاهدان می‌گویند، در کمتر از یک دقیقه رخ داد.',
    claims: [['vague', 'می‌گویند', 'شاهدان']],
  },
  {
    what: 'know groups by what they are for, not by name',
    text: 'گروه‌های حقوق بشری می‌گویند که شمار بازداشت‌ها بالا رفته است.',
    claims: [['vague', 'می‌گویند', 'گروه‌های حقوق بشری']],
  },
  {
    what: 'end an office before what it hands over',
    text: 'معاون فنی گزارشی از روند کار ارائه داد و گفت: پروژه پیش می‌رود.',
    claims: [['reported', 'گفت', 'معاون فنی']],
  },
  {
    what: 'keep an adjective that looks like a document',
    text: 'متهم اصلی در بازجویی به هفت سرقت اعتراف کرد.',
    claims: [['reported', 'اعتراف کرد', 'متهم اصلی']],
  },
  {
    what: 'leave a dateline with its day outside the source',
    text: 'تهران، ۲۰ دی ۱۴۰۰ — حسین امیرعبداللهیان گفت: «مذاکرات ادامه دارد.»',
    claims: [['quote', 'گفت', 'حسین امیرعبداللهیان']],
  },
  {
    what: 'leave a dateline with weekday, day and agency outside the source',
    text: 'کابل، دوشنبه، ۲۰ جدی (خاور) – وزارت خارجه افغانستان گفت که سفارت بسته می‌ماند.',
    claims: [['reported', 'گفت', 'وزارت خارجه افغانستان']],
  },
  {
    what: 'take a capital before a day without a dash for who speaks',
    text: 'تهران روز دوشنبه گفت که مذاکرات ادامه دارد.',
    claims: [['reported', 'گفت', 'تهران']],
  },
  {
    what: 'leave a dateline with a bracket outside the source',
    text: 'تهران (دبیرخانه خبر) ـ رئیس سازمان هواشناسی گفت: برف می‌بارد.',
    claims: [['reported', 'گفت', 'رئیس سازمان هواشناسی']],
  },
  {
    what: 'know Dari’s «نگاشت» and how it withholds names',
    text: 'سخنگوی طالبان نگاشت که دو تن بازداشت شده‌اند. یک باشنده محل که نخواست نامش در گزارش گرفته شود، گفت: «شب‌ها می‌ترسیم.»',
    claims: [
      ['reported', 'نگاشت', 'سخنگوی طالبان'],
      ['vague', 'گفت', 'یک باشنده محل'],
    ],
  },
  {
    what: 'read what had stood in a document and what it warned of',
    text: 'در این بیانیه آمده بود که شهر آزاد شده است. در این بیانیه هشدار داده شده است که برق قطع می‌شود.',
    claims: [
      ['document', 'در این بیانیه آمده بود', undefined],
      ['document', 'در این بیانیه هشدار داده شده است', undefined],
    ],
  },
  {
    what: 'end a clause about the speaker with the copula on a name',
    text: 'رامی عبدالرحمن، مدیر دیده‌بان حقوق بشر سوریه که دفترش در بریتانیاست، خبر داد که او گریخته است.',
    claims: [['reported', 'خبر داد', 'رامی عبدالرحمن، مدیر دیده‌بان حقوق بشر سوریه']],
  },
  {
    what: 'know the guardian jurist from «but»',
    text: 'نماینده ولی فقیه در امور حج هم گفت که زائران باید مراقب باشند.',
    claims: [['reported', 'گفت', 'نماینده ولی فقیه در امور حج']],
  },
  {
    what: 'call mediators without a name vague',
    text: 'به گفته میانجی‌ها، ۳۳ گروگان آزاد می‌شوند.',
    claims: [['vague', 'به گفته', 'میانجی‌ها']],
  },
  {
    what: 'hear no threat in what endangers something',
    text: 'نشت نفت زیست‌بوم منطقه را تهدید می‌کند. ترامپ ایران را به حمله تهدید کرد.',
    claims: [['reported', 'تهدید کرد', 'ترامپ']],
  },
  {
    what: 'follow an office through «بین الملل», written apart',
    text: 'معاون بین الملل دادگستری گفت پرونده بسته شد.',
    claims: [['reported', 'گفت', 'معاون بین الملل دادگستری']],
  },
  {
    what: 'begin with the person behind a participle that ends its clause',
    text: 'تولید نیشکر افت کرده و کیوان رعیت‌پیشه، کارشناس گیاه‌پزشکی، سمپاشی را بی‌اثر می‌داند.',
    claims: [['reported', 'می‌داند', 'کیوان رعیت‌پیشه، کارشناس گیاه‌پزشکی']],
  },
  {
    what: 'hear a person behind a colon, whatever he does before it',
    text: 'مهدی سلطان‌محمدی نظر دیگری دارد: «مشکل از تقاضای سرمایه‌ای است».',
    claims: [['quote', 'دارد', 'مهدی سلطان‌محمدی']],
  },
  { what: 'hear nobody in titles', text: 'احمد احمدی سه فیلم ساخت: «باران»، «برف» و «آفتاب».', claims: [] },
  {
    what: 'hear nobody where things speak',
    text: 'روی دیوار شعاری دارد: «این خانه فروشی نیست و نخواهد بود».',
    claims: [],
  },
  {
    what: 'read what stands on an account',
    text: 'در حساب منسوب به کارزار زنان در ایکس آمده که «ما ساکت نمی‌مانیم و پیگیر هستیم».',
    claims: [['document', 'آمده', 'حساب منسوب به کارزار زنان']],
  },
  {
    what: 'know a paper whose name is an everyday word by its writing',
    text: 'شرق هم با اشاره به سخنان یک نماینده نوشت: «اختلاف‌ها جدی است».',
    claims: [['media', 'نوشت', 'شرق']],
  },
  {
    what: 'follow the great and their verbs',
    text: 'آیت‌الله مکارم شیرازی گفت: باید فکری کرد. معظم‌له تصریح فرمودند که آب امانت است.',
    claims: [
      ['reported', 'گفت', 'آیت‌الله مکارم شیرازی'],
      ['reported', 'تصریح فرمودند', 'معظم‌له'],
    ],
  },
  {
    what: 'leave a part of a speech outside the office',
    text: 'فرمانده کل ارتش در بخش دیگری از سخنان خود عنوان داشت: این راه ادامه دارد.',
    claims: [['reported', 'عنوان داشت', 'فرمانده کل ارتش']],
  },
  {
    what: 'end a group before the deed that it claims',
    text: 'طالبان پاکستان مسئولیت حمله پنجشنبه به پایگاه بنو را بر عهده گرفت.',
    claims: [['reported', 'بر عهده گرفت', 'طالبان پاکستان']],
  },
  {
    what: 'rest a figure on what was cited right before',
    text: 'آمار بانک مرکزی همین را نشان می‌دهد. بر این اساس، ۶۱ درصد معاملات سرمایه‌ای بود.',
    claims: [['document', 'نشان می‌دهد', 'آمار بانک مرکزی']],
  },
  {
    what: 'hear whoever spoke last in an ending',
    text: 'شیرین عبادی هشدار داده که سکوت مرگبار است. به گفته‌اش، جهان باید دست به کار شود.',
    claims: [
      ['reported', 'هشدار داده', 'شیرین عبادی'],
      ['reported', 'به گفته‌اش', undefined],
    ],
  },
  {
    what: 'go on from a participle without its auxiliary',
    text: 'وکیل خانواده این اتهام‌ها را رد کرده و می‌گوید پرونده‌سازی است.',
    claims: [['reported', 'می‌گوید', 'وکیل خانواده']],
  },
  {
    what: 'see no «one can say» in the verb of another clause',
    text: 'در فیلمی که دست به دست می‌شود، مردی می‌گوید: «به ما شلیک کردند».',
    claims: [['quote', 'می‌گوید', 'مردی']],
  },
  { what: 'let one say what one can say', text: 'می‌شود گفت که راه دشواری است.', claims: [] },
  {
    what: 'let works tell their stories',
    text: 'این فیلم داستان زنی را روایت می‌کند که به شهر برمی‌گردد.',
    claims: [],
  },
  {
    what: 'rest on figures by «به گواه»',
    text: 'به گواه آمار رسمی، ازدواج کم شده است.',
    claims: [['document', 'به گواه', 'آمار رسمی']],
  },
];

describe('who speaks in the news', () => {
  for (const { what, text, claims } of CASES)
    it(what, () => {
      assert.deepEqual(claimsOf(text), claims);
    });

  it('go on with a speech that the second verb of one speaker opens', () => {
    const { claims } = analyse('وزیر نیرو از مردم خواست صرفه‌جویی کنند و گفت: برق کم است. نیروگاه‌ها فرسوده‌اند.', {
      syntax: 'plain',
    });
    assert.deepEqual(
      claims.map(({ chain, nested }) => [chain, nested]),
      [
        [1, undefined],
        [1, undefined],
      ],
    );
  });
});
