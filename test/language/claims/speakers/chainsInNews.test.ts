import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';

describe('chains in the news', () => {
  it('take the name that goes on with the speech of an office for its holder', () => {
    const { claims } = analyse(
      'رئیس سازمان حج و زیارت گفت: ثبت‌نام آغاز می‌شود. سید عباس حسینی افزود: کاروان‌ها اعزام می‌شوند.',
      { syntax: 'plain' },
    );
    assert.deepEqual(
      claims.map(({ chain }) => chain),
      [1, 1],
    );
  });

  it('give a quotation that is a sentence to him who has just spoken', () => {
    const read = (text: string): readonly string[] =>
      analyse(text, { syntax: 'plain' }).claims.map(({ kind, chain }) => `${kind} ${chain}`);
    assert.deepEqual(read('یوسف کریمی معتقد است که باران کم بود. «چاه کندند و حقابه ندادند».'), [
      'reported 1',
      'quote 1',
    ]);
    // The writer has spoken in between; a medium reports and does not speak; a title says nothing.
    assert.deepEqual(read('یوسف کریمی گفت که باران کم بود. شهر خلوت است. «چاه کندند و حقابه ندادند».'), ['reported 1']);
    assert.deepEqual(read('به گزارش ایسنا، باران کم بود. «چاه کندند و حقابه ندادند».'), ['media 1']);
    assert.deepEqual(read('یوسف کریمی گفت که باران کم بود. «سرزمین بی‌باران».'), ['reported 1']);
  });

  it('let a ministry that is pointed at own its new statement', () => {
    for (const statement of ['بیانیه', 'گزارش سالانه']) {
      const { claims } = analyse(
        `وزارت خزانه‌داری آمریکا گفت که سه شرکت تحریم شدند. در ${statement} این وزارتخانه آمده است که نفت ایران خریده شده بود.`,
        { syntax: 'plain' },
      );
      assert.deepEqual(
        claims.map(({ chain, antecedent }) => [chain, antecedent]),
        [
          [1, 'none'],
          [1, 'clear'],
        ],
      );
    }
  });

  it('follow the office that the article gives, whatever the registry says of its holder', () => {
    const { claims } = analyse(
      'علی یرلی‌کایا، وزیر کشور، گفت که زنی جان باخت. وزیر کشور یادآور شد که ۲۹ نفر زخمی شده‌اند.',
      { syntax: 'plain' },
    );
    assert.deepEqual(
      claims.map(({ chain }) => chain),
      [1, 1],
    );
  });

  it('point at the organ that the sentence names, where none has spoken', () => {
    const { claims, entities } = analyse('حزب‌الله تجمع کرده است، اما این گروه می‌گوید که آرام است.', {
      syntax: 'plain',
    });
    assert.deepEqual(
      claims.map(({ antecedent, source }) => [antecedent, source?.entityChain]),
      [['clear', entities[0].chain]],
    );
  });

  it('let the narrator bring on the next speaker in the midst of a speech', () => {
    const { claims } = analyse(
      'علی مدنی‌زاده گفت: کسری بودجه زیاد است. اوراق آن را جبران می‌کند. حمیدرضا حاجی‌بابایی، نایب‌رئیس مجلس، قانع نشد. او گفت: وعده‌ها تکراری است.',
      { syntax: 'plain' },
    );
    assert.equal(new Set(claims.slice(0, 2).map(({ chain }) => chain)).size, 1);
    assert.notEqual(claims.at(-1)?.chain, claims[0].chain);
    assert.equal(claims.length, 3);
  });

  it('point at the one without a name who has just spoken', () => {
    const { claims } = analyse(
      'یک کارمند شهرداری که نخواست نامش فاش شود، گفت ساختمان پایان‌کار نداشته است. به گفته همین کارمند، پرونده باز است.',
      { syntax: 'plain' },
    );
    assert.deepEqual(
      claims.map(({ chain }) => chain),
      [1, 1],
    );
  });

  it('know a governorate from its governor', () => {
    const { claims } = analyse('استانداری هرمزگان شمار مجروحان را ۷۰ نفر اعلام کرده است.', { syntax: 'plain' });
    assert.deepEqual(
      claims.map(({ source }) => source?.type),
      ['organ'],
    );
  });

  const offices: readonly (readonly [string, readonly number[]])[] = [
    // Whoever was called by his name alone has the office that goes on.
    ['سرهنگ کاوه محبی گفت: دو نفر بازداشت شدند.\nرئیس پلیس آگاهی استان ادامه داد: پرونده باز است.', [1, 1]],
    [
      'سرهنگ کاوه محبی گفت: باز است.\nرئیس پلیس آگاهی استان ادامه داد: بسته است.\nجانشین انتظامی شهر خاطرنشان کرد: خبر دهید.',
      [1, 1, 1],
    ],
    ['خطیب جمعهٔ تبریز گفت: برف می‌آید.\nامام جمعهٔ تبریز گفت: سرد است.', [1, 1]],
    ['سرهنگ کاوه محبی گفت: دو نفر بازداشت شدند.\nوزیر کشور تأکید کرد که شهرداری مقصر است.', [1, 2]],
    ['کاوه محبی، معلم، گفت: مدرسه آب ندارد.\nرئیس آموزش و پرورش استان افزود: تانکر می‌رسد.', [1, 2]],
    // One member of parliament by his committee and his town.
    ['رئیس کمیسیون بهداشت مجلس گفت: پول نیست.\nنماینده مردم زاهدان ادامه داد: باید چاره کرد.', [1, 1]],
    ['وزیر بهداشت گفت: پول نیست.\nنماینده مردم زاهدان ادامه داد: باید چاره کرد.', [1, 2]],
    // In more words.
    ['رئیس کمیسیون بهداشت مجلس گفت: پول نیست.\nرئیس کمیسیون بهداشت و درمان مجلس گفت: باید چاره کرد.', [1, 1]],
    // The office gets its name.
    ['وکیل متهم گفت: پولی نیست. کاوه محبی، وکیل متهم ردیف اول، افزود که اعتراض می‌کند.', [1, 1]],
    ['رئیس پلیس تهران گفت: دو نفر گریختند. سردار کاوه محبی، رئیس پلیس البرز، گفت که دو نفر ماندند.', [1, 2]],
    ['ناصر کنعانی، سخنگوی وزارت امور خارجه، گفت که سرد است.\nسخنگوی دستگاه دیپلماسی افزود که برف می‌آید.', [1, 1]],
    ['ناصر کنعانی، سخنگوی وزارت امور خارجه، گفت که سرد است.\nسخنگوی دستگاه قضا افزود که برف می‌آید.', [1, 2]],
    ['سخنگوی قوه قضائیه گفت که سرد است.\nسخنگوی دستگاه قضایی افزود که برف می‌آید.', [1, 1]],
    // Offices in two words or one.
    ['نخست وزیر ژاپن گفت که سرد است. نخست‌وزیر ژاپن افزود که برف می‌آید.', [1, 1]],
    ['رئیس جمهوری اوکراین گفت که سرد است. رئیس‌جمهور اوکراین افزود که برف می‌آید.', [1, 1]],
    // Whom an agency quotes right behind an office holds it.
    [
      'رئیس سازمان امداد از سیل خبر داد.\nبه گزارش برنا، کاوه محبی اظهار کرد: شهر امن است.\nرئیس سازمان امداد گفت: راه باز است.\nمحبی افزود: برف می‌آید.',
      [1, 2, 1, 1],
    ],
    [
      'سخنگوی دولت از توافق خبر داد.\nبه گزارش ایسنا، مسعود پزشکیان گفت: آب نیست.\nسخنگوی دولت گفت: بودجه هست.',
      [1, 2, 1],
    ],
    // A court is no agency.
    ['به گزارش فارس، رأی صادر شد.\nاین دادگاه اعلام کرد که متهم محکوم است.', [1, 2]],
    // What an agency wrote is «این گزارش», no verdict.
    ['به گزارش تسنیم، دادگاه رأی داد. به موجب این دادنامه، متهم محکوم شد. بر اساس این گزارش، او ماند.', [1, 2, 1]],
  ];
  for (const [text, chains] of offices)
    it(text, () =>
      assert.deepEqual(
        analyse(text, { syntax: 'plain' }).claims.map(({ chain }) => chain),
        chains,
      ),
    );
});
