import assert from 'node:assert/strict';
import { registryEntry } from '../../../server/language/entities/registry/registry';
import { entityOf, namesIn, read, written } from './support';

/** The chains of a text's names, as the names that share each. */
function chainsOf(source: string): readonly (readonly string[])[] {
  const chains: string[][] = [];
  for (const entity of read(source).entities) {
    const names = chains[entity.chain - 1];
    if (names === undefined) chains[entity.chain - 1] = [written(source, entity)];
    else names.push(written(source, entity));
  }
  return chains;
}

describe('resolveEntities', () => {
  describe('ties what is one', () => {
    const cases: readonly (readonly [string, readonly (readonly string[])[]])[] = [
      // A family name, once the full name was seen: before it too.
      ['آنتونی بلینکن آمد. بلینکن گفت.', [['آنتونی بلینکن', 'بلینکن']]],
      ['رضا کیانیان‌فر آمد. کیانیان‌فر گفت.', [['رضا کیانیان‌فر', 'کیانیان‌فر']]],
      ['رضا کیانیان‌فر آمد.\n\nبه گفتهٔ آقای کیانیان‌فر، باران می‌بارد.', [['رضا کیانیان‌فر', 'کیانیان‌فر']]],
      ['حسین امیرعبداللهیان آمد. امیرعبداللهیان گفت.', [['حسین امیرعبداللهیان', 'امیرعبداللهیان']]],
      // Spellings and names of one thing.
      ['اوکراین و اکراین یک کشورند.', [['اوکراین', 'اکراین']]],
      ['در کی‌یف و کیِف آژیر کشیدند.', [['کی‌یف', 'کیِف']]],
      ['آمریکا و ایالات متحده و امریکا یکی‌اند.', [['آمریکا', 'ایالات متحده', 'امریکا']]],
      ['یونس مادریسوف آمد. یونس مادریسف رفت.', [['یونس مادریسوف', 'یونس مادریسف']]],
      // A short form, after the full one.
      ['آژانس بین‌المللی انرژی اتمی گزارش داد. آژانس افزود.', [['آژانس بین‌المللی انرژی اتمی', 'آژانس']]],
      ['جنبش حماس پذیرفت و حماس گفت.', [['جنبش حماس', 'حماس']]],
      ['سازمان اوپک نشست و اوپک گفت.', [['سازمان اوپک', 'اوپک']]],
      ['ارتش سودان عقب نشست و ارتش خبر داد.', [['ارتش سودان', 'ارتش']]],
      // Without its place.
      [
        'انجمن سفالگران ایران در ایران گزارش داد. انجمن سفالگران افزود.',
        [['انجمن سفالگران ایران', 'انجمن سفالگران'], ['ایران']],
      ],
      [
        'انجمن سفالگران ایران و انجمن سفالگران هند و انجمن سفالگران از ایران تا هند.',
        [['انجمن سفالگران ایران'], ['انجمن سفالگران هند'], ['انجمن سفالگران'], ['ایران'], ['هند']],
      ],
      // For short, in the brackets behind a name, and later by itself.
      ['سازمان ملی مدیریت سیلاب (NDMB) هشدار داد. NDMB افزود.', [['سازمان ملی مدیریت سیلاب', 'NDMB', 'NDMB']]],
      ['سازمان مدیریت تولید برق (متبک) سود کرد و متبک گفت.', [['سازمان مدیریت تولید برق', 'متبک', 'متبک']]],
      ['سازمان ملل (نیویورک) و وزارت نفت (2 بار) گزارش دادند.', [['سازمان ملل'], ['نیویورک'], ['وزارت نفت']]],
      ['سازمان حفاظت ساحلی (محلی) و (ABC) گزارش دادند.', [['سازمان حفاظت ساحلی']]],
      // Two are two.
      ['علی کریمیان و رضا کریمیان آمدند.', [['علی کریمیان'], ['رضا کریمیان']]],
      ['ایران و عراق و ایران.', [['ایران', 'ایران'], ['عراق']]],
    ];
    for (const [source, expected] of cases) {
      it(JSON.stringify(source), () => assert.deepEqual(chainsOf(source), expected));
    }
  });

  it('knows the country of «سینمای ایران», and tells it from a cinema', () => {
    assert.equal(entityOf('بازیگر سینمای ایران درگذشت.', 'ایران').id, entityOf('مردم ایران آمدند.', 'ایران').id);
    assert.equal(entityOf('فیلم در سینما ایران دیده شد.', 'سینما ایران').type, 'place');
  });

  it('knows an organ by every name of its country, and by either spelling of «هیئت»', () => {
    const { id } = entityOf('وزارت خارجه آمریکا بیانیه داد.', 'وزارت خارجه آمریکا');
    for (const name of ['وزارت خارجه ایالات متحده آمریکا', 'وزارت امور خارجهٔ ایالات متحدهٔ امریکا'])
      assert.equal(entityOf(`${name} بیانیه داد.`, name).id, id);
    for (const name of ['هیئت دولت', 'هیات دولت', 'هیأت دولت'])
      assert.equal(
        entityOf(`${name} در تهران تصویب کرد.`, name).id,
        entityOf('دولت ایران تصویب کرد.', 'دولت ایران').id,
      );
  });

  it('knows an organ of the state before the state itself', () => {
    const { id } = entityOf('قوه قضائیه ایران گزارش داد.', 'قوه قضائیه ایران');
    for (const name of ['قوه قضائیه جمهوری اسلامی', 'قوه قضائیه جمهوری اسلامی ایران'])
      assert.equal(entityOf(`${name} گزارش داد.`, name).id, id);
  });

  describe('leaves out what nothing decides', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['آژانس هنوز پاسخی نداده است.', []],
      ['دانش بهتر از ثروت است.', []],
      ['مهر ۱۴۰۰ ماه خوبی بود.', []],
      ['۱۲ مهر ۱۴۰۰ در تهران', ['place: تهران']],
    ];
    for (const [source, expected] of cases) {
      it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
    }
  });

  it('keeps a family name that the tagger is sure of as a name of nobody in particular', () => {
    const { type, id, via } = entityOf('به گفته کریمیان این خبر درست نیست.', 'کریمیان');
    assert.deepEqual([type, id, via], ['person', undefined, 'model']);
  });

  describe('takes each name for what it names here', () => {
    const idOf = (source: string, name: string): string | undefined =>
      read(source).entities.findLast((entity) => written(source, entity) === name)?.id;
    const cases: readonly (readonly [string, string, string | undefined])[] = [
      // The network, where nothing speaks of a town.
      ['به گزارش مهر به نقل از الجزیره، آتش‌بس برقرار شد.', 'الجزیره', 'al-jazeera'],
      ['الجزیره پایتخت الجزایر است.', 'الجزیره', 'Q3561'],
      ['او به شهر الجزیره رفت.', 'الجزیره', 'Q3561'],
      // A league and a team of the sport that the article is about.
      ['لیگ برتر والیبال آغاز شد. در لیگ برتر ۱۲ تیم بازی می‌کنند.', 'لیگ برتر', 'iranian-volleyball-super-league'],
      ['لیگ برتر سخت است. مسابقات لیگ برتر والیبال آغاز شد.', 'لیگ برتر', 'iranian-volleyball-super-league'],
      ['لیگ برتر سخت است. لیگ برتر والیبال و لیگ برتر فوتسال آغاز شد.', 'لیگ برتر', undefined],
      ['سرمربی تیم والیبال فولاد سیرجان گفت لیگ برتر سخت است.', 'لیگ برتر', undefined],
      ['سرمربی پرسپولیس گفت لیگ برتر سخت است.', 'لیگ برتر', 'persian-gulf-pro-league'],
      ['سرمربی تیم والیبال سایپا از تیم ملی گفت.', 'تیم ملی', undefined],
      // A range of mountains, and the province that bears its name.
      ['دامنه‌های جنوبی البرز سفید است.', 'البرز', 'alborz'],
      ['در البرز باران بارید.', 'البرز', 'Q392522'],
      // A list of provinces, a list of towns.
      ['طالبان به استان‌های قندهار، هلمند و هرات حمله کرد.', 'هرات', 'Q182844'],
      ['در شهرهای قندهار، بلخ و هرات باران بارید.', 'هرات', 'Q45313'],
      // The country that calls its districts so, and who governs one.
      ['در شهرستان میامی باران بارید.', 'میامی', 'mayamey'],
      ['فرماندار میامی گفت: جاده میامی بسته است.', 'میامی', 'mayamey'],
      ['در شهرستان‌های شاهرود، میامی و دامغان باران بارید.', 'میامی', 'mayamey'],
      ['شهرستان بن در چهارمحال و بختیاری است.', 'بن', 'ben-iran'],
      ['بخشدار مرکزی قدس گفت راه باز است.', 'قدس', 'qods-iran'],
      ['در شهرستان اصفهان باران بارید.', 'اصفهان', 'Q42053'],
      ['توفان به میامی رسید.', 'میامی', 'Q8652'],
      ['شهر میامی در فلوریداست.', 'میامی', 'Q8652'],
      ['فرماندار تگزاس گفت راه باز است.', 'تگزاس', 'Q1439'],
      ['مسلمانان از قدس گفتند.', 'قدس', 'Q1218'],
      // What many towns have is that of the registry's town where the article is of it, or of none.
      ['او را به بیمارستان سینا بردند.', 'بیمارستان سینا', 'sina-hospital'],
      ['در تهران و کرج باران بارید. او را به بیمارستان سینا بردند.', 'بیمارستان سینا', 'sina-hospital'],
      ['در اهواز باران بارید. او را به بیمارستان سینا بردند.', 'بیمارستان سینا', undefined],
      ['در لندن باران بارید. در میدان آزادی تجمع شد.', 'میدان آزادی', 'azadi-square'],
      ['شهردار سنندج از میدان آزادی گفت.', 'میدان آزادی', undefined],
      ['سازمان آتش‌نشانی به مردم مشهد هشدار داد.', 'سازمان آتش‌نشانی', undefined],
      ['مردم در تهران سوختند. سازمان آتش‌نشانی گزارش داد.', 'سازمان آتش‌نشانی', 'tehran-fire-department'],
      ['در ولسوالی شهرک باران بارید.', 'شهرک', 'afghanistan-shhrk'],
      ['در روستای مصر باران بارید.', 'مصر', undefined],
      // A club in news of another sport than that of the registry's.
      ['در لیگ برتر والیبال، مس رفسنجان برد.', 'مس رفسنجان', undefined],
      ['در لیگ برتر فوتبال، مس رفسنجان برد.', 'مس رفسنجان', 'mes-rafsanjan-f-c'],
      ['در لیگ برتر، مس رفسنجان برد.', 'مس رفسنجان', 'mes-rafsanjan-f-c'],
      ['سازمان لیگ برنامه مسابقات والیبال را داد.', 'سازمان لیگ', undefined],
      ['سازمان لیگ برنامه مسابقات فوتبال را داد.', 'سازمان لیگ', 'iran-football-league-organization'],
      ['در لیگ برتر والیبال، شهداب یزد برد.', 'شهداب یزد', 'shahdab-yazd'],
    ];
    for (const [source, name, id] of cases) {
      it(JSON.stringify(source), () => assert.equal(idOf(source, name), id));
    }
  });

  it('keeps what many towns have as a name, and no word of fire and water', () => {
    assert.deepEqual(namesIn('در اهواز به بیمارستان سینا رفت.'), ['place: اهواز', 'place: بیمارستان سینا']);
    assert.deepEqual(namesIn('در اهواز به بیمارستان شهید رجایی ایذه رفت.'), [
      'place: اهواز',
      'place: بیمارستان شهید رجایی ایذه',
    ]);
    assert.deepEqual(namesIn('آتش‌نشانی به مردم مشهد هشدار داد.'), ['place: مشهد']);
  });

  it('reads «مجلس» as that of the country the article is about', () => {
    assert.equal(
      entityOf('نمایندگان ایران در تهران گرد آمدند. مجلس رأی داد.', 'مجلس').id,
      entityOf('مجلس شورای اسلامی رأی داد.', 'مجلس شورای اسلامی').id,
    );
  });

  describe('lets a capital stand for its country where it acts', () => {
    const cases: readonly (readonly [string, string, string | undefined])[] = [
      ['روسیه تهدید کرد. مسکو از ناتو خواسته است عقب برود.', 'مسکو', 'روسیه'],
      ['آمریکا تهدید کرد. واشنگتن گفت برمی‌گردد.', 'واشنگتن', 'آمریکا'],
      ['روسیه آرام است. او در مسکو زندگی می‌کند.', 'مسکو', undefined],
      ['روسیه آرام است. او به مسکو رفت.', 'مسکو', undefined],
      ['روسیه تهدید کرد. پاسخ مسکو روشن بود.', 'مسکو', 'روسیه'],
      ['روسیه و آمریکا بدگمان‌اند. تنش میان واشنگتن و مسکو بالا گرفت.', 'مسکو', 'روسیه'],
      ['روسیه گرم است. خیابان‌های مسکو شلوغ‌اند.', 'مسکو', undefined],
      ['روسیه گرم است. مسکو، سوچی و کازان شلوغ‌اند.', 'مسکو', undefined],
      ['مسکو (تاس) ــ روسیه تهدید کرد.', 'مسکو', undefined],
      // Where the country is not named there is no chain to stand for.
      ['مسکو از ناتو خواسته است عقب برود.', 'مسکو', undefined],
      ['ایران آرام است. اصفهان گرم است.', 'اصفهان', undefined],
    ];
    for (const [source, name, country] of cases) {
      it(JSON.stringify(source), () => {
        const { entities } = read(source);
        const capital = entities.find((entity) => written(source, entity) === name);
        assert.equal(capital?.type, 'place');
        const meant = entities.find(({ chain }) => chain === capital?.metonymOf);
        assert.equal(meant === undefined ? undefined : written(source, meant), country);
      });
    }
  });

  describe('lets annotations overrule', () => {
    it('gives the annotated id, also to the rest of the chain', () => {
      const source = [
        '[رضا کیانیان‌فر] آمد. کیانیان‌فر رفت.',
        '',
        '[رضا کیانیان‌فر]: https://www.wikidata.org/wiki/Q99999999 "شخص"',
      ].join('\n');
      const { entities } = read(source);
      assert.deepEqual(
        entities.map((entity) => [written(source, entity), entity.id, entity.via === 'markup']),
        [
          ['رضا کیانیان‌فر', 'Q99999999', true],
          ['کیانیان‌فر', 'Q99999999', false],
        ],
      );
    });

    it('takes the annotated span, whatever was recognised there', () => {
      const source = ['در [باغ امید] نشستیم.', '', '[باغ امید]: wd:Q88888888 "مکان"'].join('\n');
      const { entities } = read(source);
      assert.deepEqual(
        entities.map((entity) => [written(source, entity), entity.type, entity.id, entity.confidence]),
        [['باغ امید', 'place', 'Q88888888', 1]],
      );
    });

    it('leaves white space at the edges of an annotation outside', () => {
      const source = ['در [ باغ امید ] نشستیم.', '', '[باغ امید]: wd:Q88888888 "مکان"'].join('\n');
      assert.deepEqual(
        read(source).entities.map((entity) => written(source, entity)),
        ['باغ امید'],
      );
    });

    it('names by the registry what the annotation links to it', () => {
      const source = ['[آن مرد] سخن گفت.', '', '[آن مرد]: wd:Q7747 "شخص"'].join('\n');
      assert.equal(read(source).entities[0].name, 'ولادیمیر پوتین');
    });
  });

  describe('where several entries bear a name', () => {
    it('keeps them as candidates, and links none that nothing speaks for', () => {
      const { id, row, candidates } = entityOf('لیگ قهرمانان آغاز شد.', 'لیگ قهرمانان');
      assert.deepEqual([id, row], [undefined, undefined]);
      assert.deepEqual(
        candidates.map((one) => registryEntry(one).id),
        ['afc-champions-league', 'uefa-champions-league'],
      );
    });

    it('takes the one that the article names in full, or that of its country', () => {
      assert.equal(
        entityOf('لیگ قهرمانان اروپا تمام شد. لیگ قهرمانان پرتماشاگر بود.', 'لیگ قهرمانان').name,
        'لیگ قهرمانان اروپا',
      );
      assert.equal(entityOf('در ایران لیگ برتر آغاز شد.', 'لیگ برتر').name, 'لیگ برتر ایران');
    });
  });
});
