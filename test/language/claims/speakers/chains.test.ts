import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';
import { chainLetters } from './chainLetters';

/** Lines of an article and, of its claims in order, the chains; equal letters share a chain. */
const CASES: readonly (readonly [name: string, text: string, chains: string])[] = [
  [
    'pronouns, a family name and an office go on with the speaker',
    `آنتونی بلینکن، وزیر امور خارجه آمریکا، گفت که گفت‌وگو ادامه دارد. وی افزود که توافق ممکن است.
بلینکن تأکید کرد که زمان کوتاه است. وزیر امور خارجه آمریکا یادآور شد که متحدان همراه‌اند.
این مقام هشدار داد که فرصت از دست می‌رود.`,
    'aaaaa',
  ],
  [
    'whose lawyer, mother or adviser somebody is does not speak',
    `وکیل توماج صالحی گفت که حکم نقض شده است. صالحی در نامه‌ای نوشت که بی‌گناه است. وی افزود که آزاد می‌شود.
مشاور دونالد ترامپ گفت که توافق نزدیک است. ترامپ گفت که توافق دور است.`,
    'abbcd',
  ],
  [
    'a mother is named behind whose mother she is',
    `پدر مهسا امینی گفت که دخترش بیمار نبود. امجد امینی افزود که شکایت می‌کند.`,
    'aa',
  ],
  [
    'a survey by the words of its results',
    `نتایج تازه‌ترین نظرسنجی ایسپا نشان می‌دهد که مردم ناراضی‌اند. مهدی رفیعی در توضیح نتایج نوشت که تهران ناراضی‌تر است.
همین نظرسنجی حاکی از آن است که اعتماد کم شده است.`,
    'aba',
  ],
  ['an adverb before whom «همان» points at', `وزیر اقتصاد گفت که می‌شود. حالا همان وزیر می‌گوید که نمی‌شود.`, 'aa'],
  [
    'who has signed a letter speaks through it',
    `۱۲۰ استاد دانشگاه در نامه‌ای به رئیس‌جمهور به این کار اعتراض کردند. امضاکنندگان نوشته‌اند که دانشگاه تنها مانده است.
در این نامه آمده است که ۵۸ استاد رفته‌اند. امضاکنندگان این نامه خواستار بازگشت آنان شده‌اند. آنان تأکید کرده‌اند که می‌مانند.`,
    'aaaaa',
  ],
  [
    'an office that the registry gives somebody behind another',
    `سرمربی استقلال گفت که تیمش خوب بود. ریکاردو ساپینتو تأکید کرد: «ما قهرمان نشده‌ایم.»`,
    'aa',
  ],
  [
    'an office that somebody has no more',
    `سرمربی ایران گفت که تیمش خوب بود. دراگان اسکوچیچ تأکید کرد: «ما قهرمان نشده‌ایم.»`,
    'ab',
  ],
  [
    '«همچنین» goes on with a speech',
    `رئیس اورژانس استان گفت: ۱۲ آمبولانس رفته است. قنبرلو همچنین از مردم خواست به خانه‌ها بازنگردند.`,
    'aa',
  ],
  [
    '«همچنین» does so for whom the registry knows',
    `سخنگوی کمیسیون گفت: فهرست داده می‌شود. سلمان اسحاقی همچنین از بررسی استیضاح خبر داد. مسعود پزشکیان نیز گفت که دارو هست.`,
    'aab',
  ],
  [
    'an organ that is called by many',
    `سازمان جهانی بهداشت هشدار داد که وبا آمده است. پزشکان بدون مرز می‌گوید که جا نیست. این نهاد خواستار بازگشایی فرودگاه شد.`,
    'abb',
  ],
  [
    '«معاون وزیر» is another than «وزیر»',
    `معاون وزیر خارجه آمریکا گفت که سفر انجام می‌شود. وزیر خارجه آمریکا گفت که سفر انجام نمی‌شود.`,
    'ab',
  ],
  [
    'a new speaker takes the pronouns',
    `حسن روحانی گفت که برجام زنده است. محمدجواد ظریف گفت که راهی نیست. وی افزود که باید صبر کرد.`,
    'abb',
  ],
  [
    'the subject of the sentence before, though he did not speak',
    `الن مونس گفت: «کار بزرگی است که همه از آن می‌گویند».
جفری هینتون ده سال با گوگل همکاری داشت. او به رویترز گفت که بهت‌زده شده است.`,
    'ab',
  ],
  [
    'the office of whom the sentence before is about',
    `مینا طاهرپور گفت که کلاس سرد است. مدیرکل استان نظر دیگری دارد. او می‌گوید بخاری هست. وی افزود که بودجه رسید.`,
    'abb',
  ],
  [
    'the office with which a sentence begins as an object means nobody',
    `مینا طاهرپور گفت که کلاس سرد است. مدیرکل را کسی ندید. او می‌گوید بخاری نیست.`,
    'aa',
  ],
  [
    'the statement of an organ that was pointed at',
    `سازمان جهانی بهداشت هشدار داد که آب کم است. در بیانیه این سازمان آمده است که کودکان بیمارند. این بیانیه می‌افزاید که دارو نیست.`,
    'aaa',
  ],
  [
    'a speech within what a medium relays goes on',
    `به گزارش ایسنا و به نقل از روابط عمومی باشگاه، نادر پورملک گفت: بازی خوبی بود. تیم خسته شد.`,
    'ab',
  ],
  [
    'an agency that is one of news',
    `وزارت دفاع گفت که راه باز است. به نقل از رویترز، راه بسته است. این آژانس می‌افزاید که پل هم بسته است.`,
    'abb',
  ],
  ['«طبق این ادعا»', `وزیر نیرو گفت که سدها پر است. بر پایهٔ این گفته‌ها، خاموشی نداریم.`, 'aa'],
  ['«خود او»', `وزیر نیرو گفت که سدها پر است. به اذعان خود او، خاموشی داریم.`, 'aa'],
  [
    'an office that only the registry gives to whom spoke last',
    `عباس علی‌آبادی در مجلس وعده داد که خط دوم تمام شود. وزیر گفت که باران نمی‌بارد.`,
    'aa',
  ],
  ['a left-out subject', `وزیر نیرو گفت که سدها پر است. همچنین افزود که خاموشی نداریم.`, 'aa'],
  [
    'documents: «این گزارش», «همین آمار»',
    `بر اساس آمار سازمان بین‌المللی مهاجرت، مهاجران بیشتر شده‌اند. طبق همین آمار، کودکان نیز بیشترند. در این آمار آمده است که زنان کمترند.`,
    'aaa',
  ],
  [
    'the report that was cited, by its bare noun',
    `بر اساس گزارش سازمان ملل، آب کم است. بر اساس گزارش، راه بسته است. گزارش می‌افزاید که برق نیست.`,
    'aaa',
  ],
  ['the report of another organ', `بر اساس گزارش سازمان ملل، آب کم است. بر اساس گزارش بانک جهانی، راه بسته است.`, 'ab'],
  [
    'data of an organ, and the same data',
    `بر پایه داده‌های ناسا، پهنه دریاچه کم شد. همین داده‌ها نشان می‌دهد که آب کم است.`,
    'aa',
  ],
  [
    'an article of the decree that was cited',
    `بر اساس این فرمان، تدریس ممنوع است. در مادهٔ سوم آمده است که استادان باید کتاب بنویسند.`,
    'aa',
  ],
  [
    'a part of what was named last, and this again',
    `مجلس لایحهٔ آب را تصویب کرد. در بند سوم آن آمده است که چاه‌ها بسته می‌شود. بر اساس این لایحه، کشت محدود است.`,
    'aa',
  ],
  [
    'an article of another law',
    `بر اساس این فرمان، تدریس ممنوع است. در مادهٔ سوم قانون کار آمده است که استادان باید کتاب بنویسند.`,
    'ab',
  ],
  [
    'a statement through which an organ speaks',
    `وزارت خارجه آمریکا با انتشار بیانیه‌ای اعلام کرد دیدار سازنده بود. بر اساس این بیانیه، دیدار بعدی در ژنو است.`,
    'aa',
  ],
  [
    'a report that was given',
    `مؤسسه صلح گزارش داد که هزینه نظامی بالا رفته است. بر اساس این گزارش، آسیا پیشتاز است.`,
    'aa',
  ],
  [
    'an organ by its noun',
    `آکادمی سلطنتی علوم سوئد اعلام کرد که جایزه اهدا می‌شود. این آکادمی افزود که مراسم در استکهلم است.`,
    'aa',
  ],
  [
    'an organ by its first word',
    `ارتش پاکستان اعلام کرد که عملیات پایان یافت. ارتش همچنین گفت سربازان بازگشتند.`,
    'aa',
  ],
  [
    'a medium by its noun',
    `به نوشته روزنامه داون، مردم خانه‌ها را ترک کرده‌اند. این روزنامه افزود که مدرسه‌ها تعطیل است.`,
    'aa',
  ],
  ['experts are one source, rumours none', `گفته می‌شود نرخ تغییر می‌کند. گفته می‌شود نرخ تغییر نمی‌کند.`, 'ab'],
  ['figures that go on', `ظرفیت نیروگاه‌ها ۳۲۰ مگاوات افزایش یافت. این رقم پارسال ۲۱۰ مگاوات بود.`, 'aa'],
  ['a speech goes on after the colon', `وزیر نیرو گفت: سدها پر است. نیروگاه‌ها آماده‌اند. نگران نباشید.`, 'aaa'],
  [
    'a quotation is one claim, what follows it is the writer’s',
    `وزیر نیرو گفت: «سدها پر است. نیروگاه‌ها آماده‌اند». نشست دو ساعت طول کشید.`,
    'a',
  ],
  [
    'a speech goes on in the first person over a line',
    `وزیر نیرو گفت: سدها پر است.
ما نیروگاه‌ها را آماده کرده‌ایم.
قیمت‌ها در بازار فرق نکرد.`,
    'aa',
  ],
  [
    'a speech goes on until its speaker takes it up again',
    `وزیر نیرو گفت: سدها پر است.
نیروگاه‌ها آماده‌اند.
وی افزود: خاموشی نداریم.`,
    'aaa',
  ],
  [
    'the press lead and its speaker',
    `به گزارش ایسنا، وزیر نیرو گفت: سدها پر است. نیروگاه‌ها آماده‌اند. وی افزود که خاموشی نداریم.`,
    'abb',
  ],
  [
    'two whom one agency quotes',
    `به گزارش ایسنا، علی رضایی گفت که سدها پر است. وی افزود که خاموشی نداریم.
به گزارش ایسنا، حسن کریمی گفت که باران نمی‌بارد. وی افزود که برف می‌آید. ایسنا نوشت که نشست فرداست.
رضایی تأکید کرد که نگران نیست.`,
    'abacab',
  ],
  [
    'who a speaker cites speaks in his speech',
    `وزیر راه گفت: قطارها نو می‌شود. دولت پذیرفته است که وام بدهد. وی افزود: کار از مهر آغاز می‌شود.`,
    'aaa',
  ],
  [
    'another person takes the floor',
    `وزیر راه گفت: قطارها نو می‌شود. حسن کریمی اعلام کرد که وام می‌دهد. وی افزود: کار از مهر آغاز می‌شود.`,
    'abb',
  ],
  [
    'a sentence about the speaker is the narrator’s',
    `حسن کریمی گفت: قطارها نو می‌شود. ایستگاه‌ها نیز نو می‌شود. کریمی سپس سوار قطار شد. راه باز بود.`,
    'aa',
  ],
  [
    'a medium by its short name',
    `خبرگزاری تسنیم گزارش داد که جلسه لغو شد. تسنیم افزود که زمان تازه‌ای تعیین نشده است.`,
    'aa',
  ],
  [
    'an office in the lead and its holder’s name after it',
    `رئیس پلیس راه قم از بازگشایی آزادراه خبر داد.
سرهنگ بهرام کوشکی گفت: ترافیک روان است.`,
    'aa',
  ],
  [
    'an office in the lead and somebody with an office of his own',
    `رئیس پلیس راه قم از بازگشایی آزادراه خبر داد.
بهرام کوشکی، شهردار قم، گفت: ترافیک روان است.`,
    'ab',
  ],
  [
    'an office that reports and its holder’s name in the next sentence',
    `رئیس انجمن پسته ایران از رشد صادرات خبر داد. محمد صالحی اظهار کرد که محصول خوب است.`,
    'aa',
  ],
  [
    'an office that was named with its holder before he spoke',
    `سانائه تاکایچی، نخست‌وزیر تازه ژاپن، وزیران را معرفی کرد. نخست‌وزیر ژاپن گفت اقتصاد نیرومند است. تاکایچی افزود که مالیات کم می‌شود.`,
    'aa',
  ],
  [
    'a role that points at whom the sentence before is about',
    `بهروز شعیبی گفت فیلم کوتاه زنده است. سارا نوروزی جایزه‌اش را به مادرش داد. این فیلم‌ساز گفت که راه دشوار است.`,
    'ab',
  ],
  [
    'somebody by the office that the registry knows of him',
    `دمیتری پسکوف گفت زمان دیدار روشن نیست. سخنگوی کرملین افزود که تدارک دیدار زمان می‌برد.`,
    'aa',
  ],
  [
    'an office and its holder, as the registry knows him',
    `رئیس سازمان حفاظت محیط زیست از تبرئه دو محیط‌بان خبر داد. شینا انصاری نوشت که عدالت دیر رسید.`,
    'aa',
  ],
  [
    'an office that every country has means nobody whom the registry knows',
    `هاکان فیدان گفت که نشست خوب بود. وزیر امور خارجه کشورمان تأکید کرد که راه باز است.`,
    'ab',
  ],
  [
    'a notice that was given, not the document cited before it',
    `بر اساس آمار گمرک، صادرات کم شده است. شورای شهر سپس اطلاعیه‌ای داد. در این اطلاعیه تأکید شده است که پارک باز می‌ماند.`,
    'ab',
  ],
];

describe('source chains', () => {
  for (const [name, text, chains] of CASES) {
    it(name, () => {
      assert.equal(chainLetters(text), chains);
    });
  }

  it('break at headings for pronouns, not for names', () => {
    const text = '# یک\n\nحسن روحانی گفت که آماده‌ایم.\n\n# دو\n\nوی افزود که صبر کنیم. روحانی تأکید کرد که وقت هست.\n';
    const { claims } = analyse(text, { syntax: 'markdown' });
    assert.equal(claims[1].antecedent, 'missing');
    assert.notEqual(claims[1].chain, claims[0].chain);
    assert.equal(claims[2].chain, claims[0].chain);
  });

  it('list items belong to the speech that announces them', () => {
    const text = 'وزیر نیرو گفت:\n\n- سدها پر است.\n- نیروگاه‌ها آماده‌اند.\n\nبازار آرام بود.\n';
    const { claims } = analyse(text, { syntax: 'markdown' });
    assert.deepEqual(
      claims.map(({ chain, cue }) => [chain, cue === undefined]),
      [
        [1, false],
        [1, true],
        [1, true],
      ],
    );
  });

  it('a quotation goes on over paragraphs until its mark', () => {
    const text =
      'وزیر نیرو گفت: «سدها پر است.\n\nنیروگاه‌ها آماده‌اند. کسی نگران نباشد.»\n\nبازار آرام بود. پیرمردی رد شد.\n';
    const { claims } = analyse(text, { syntax: 'markdown' });
    assert.deepEqual(
      claims.map(({ chain, kind }) => [chain, kind]),
      [
        [1, 'quote'],
        [1, 'quote'],
        [1, 'quote'],
      ],
    );
  });

  it('a quotation whose mark was forgotten ends with its paragraph', () => {
    const text = 'وزیر نیرو گفت: «سدها پر است.\n\nبازار آرام بود. پیرمردی رد شد.\n';
    assert.equal(analyse(text, { syntax: 'markdown' }).claims.length, 1);
  });

  it('keep the kind of a speaker without a name', () => {
    const text = 'یک منبع آگاه گفت مذاکرات ادامه دارد. وی افزود که متن آماده است.';
    assert.deepEqual(
      analyse(text, { syntax: 'plain' }).claims.map(({ kind }) => kind),
      ['vague', 'vague'],
    );
  });

  it('know a pronoun that stands for nobody', () => {
    assert.equal(analyse('وی افزود که کار تمام است.', { syntax: 'plain' }).claims[0].antecedent, 'missing');
  });

  it('have one root each', () => {
    const text = 'وزیر نیرو گفت که سدها پر است. وی افزود که نیروگاه‌ها آماده‌اند. شهردار گفت که راه بسته است.';
    assert.deepEqual(
      analyse(text, { syntax: 'plain' }).claims.map(({ root }) => root),
      [true, false, true],
    );
  });

  it('tell what a nested source is', () => {
    const text = 'خبرگزاری مهر به نقل از پلیس نوشت که راه بسته است.';
    const [claim] = analyse(text, { syntax: 'plain' }).claims;
    assert.equal(text.slice(claim.nested?.start, claim.nested?.end), 'به نقل از');
  });
});
