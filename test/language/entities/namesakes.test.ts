import assert from 'node:assert/strict';
import { entityOf, namesIn } from './support';

describe('what is called as somebody or something known is', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // The article's person goes before the town of his name, but not where one goes.
    [
      'مائوریتزیو ساری خشمگین است. باشگاه دربارهٔ آیندهٔ ساری نگفت. باران به ساری رسید.',
      ['person: مائوریتزیو ساری', 'person: ساری', 'place: ساری'],
    ],
    // No Iranian town speaks.
    ['محمد تیتکانلو آمد. تیتکانلو افزود: «نه.»', ['person: محمد تیتکانلو', 'person: تیتکانلو']],
    ['سیرجان گفت که می‌آید. سیرجان آرام بود.', ['person: سیرجان', 'place: سیرجان']],
    ['تهران افزود که آماده است. قندهار گفت نمی‌پذیرد.', ['place: تهران', 'place: قندهار']],
    // A family’s name behind that of somebody who has none; where he is from is his.
    ['خیام میرزازاده در نشست گفت.', ['person: خیام میرزازاده']],
    ['خیام نیشابوری شعر گفت.', ['person: خیام نیشابوری']],
    // A paper of another town.
    ['به گزارش تایمز آستانه، دو کشور توافق کردند.', ['organisation: تایمز آستانه']],
    ['به گزارش تایمز بریتانیا، مسکو آرام است.', ['organisation: تایمز', 'place: بریتانیا', 'place: مسکو']],
    // Everyday senses.
    ['سربازان در این دشت اردو می‌زدند.', []],
    ['طرح «آژاکس» اجرا شد و باشگاه آژاکس باخت.', ['organisation: آژاکس']],
    ['مرد روحانی خندید.', []],
    ['حسن روحانی آمد و روحانی خندید.', ['person: حسن روحانی', 'person: روحانی']],
    ['تیم در گروه الف قرار گرفت.', []],
    ['بر رودهای حوضه، از جمله زرینه‌رود، سد ساختند.', ['place: زرینه‌رود']],
    ['رودهای کرخه، دز و کارون پرآب شد.', ['place: کرخه', 'place: دز', 'place: کارون']],
    // Which kind of a terminal it is names none, but may stand before the name.
    ['از پایانه کانتینری این بندر بازدید کرد.', []],
    ['پایانه کانتینری شهید رجایی باز شد.', ['place: پایانه کانتینری شهید رجایی']],
    // No league becomes better.
    ['پرسپولیس قهرمان لیگ برتر شد.', ['organisation: پرسپولیس', 'event: لیگ برتر']],
    ['باشگاه پرسپولیس برتر شد.', ['organisation: پرسپولیس']],
    // The noun of a town that is called by nothing else.
    ['پدافند در شهر ری و شهر یزد فعال شد.', ['place: شهر ری', 'place: یزد']],
    // Called after a town, and not in it.
    ['سپاه نینوا پل ساخت و سپاه کربلا آمد.', ['organisation: سپاه نینوا', 'organisation: سپاه کربلا']],
    ['سپاه کربلا را ترک نکرد.', ['organisation: سپاه', 'place: کربلا']],
    // Called after its day.
    ['دولت با قیام سی تیر رفت.', ['event: قیام سی تیر']],
    ['قیام در سی تیر سرکوب شد.', []],
    // Where something was is no family.
    ['به رادیو ایران رفت و مجید همان‌جا جان گرفت.', ['organisation: رادیو ایران']],
    // A trade of the country; whom the Guards leave.
    ['پتروشیمی ایران رشد کرد و پتروشیمی شیراز باز شد.', ['place: ایران', 'organisation: پتروشیمی شیراز']],
    ['کارگران پتروشیمی ایران اعتصاب کردند.', ['place: ایران']],
    ['نیروهای سپاه سوریه و لبنان را ترک کردند.', ['organisation: سپاه', 'place: سوریه', 'place: لبنان']],
    ['سپاه سوریه بیانیه داد.', ['organisation: سپاه سوریه']],
    // Rules of the road, and who sees to them.
    ['مقررات راهنمایی و رانندگی رعایت نشد.', []],
    ['رئیس پلیس راهنمایی و رانندگی آمد.', ['organisation: پلیس راهنمایی و رانندگی']],
    // Somebody else than who alone is called so.
    ['سیدالشهدای مقاومت تشییع شد.', []],
    ['عزاداری سیدالشهدا برگزار شد.', ['person: سیدالشهدا']],
    ['دولت سند تازه‌ای منتشر کرد.', []],
    // Some station, of which the noun has an ending; an office's verb.
    ['قطار در ایستگاهی نزدیک سمنان ایستاد.', ['place: سمنان']],
    ['باید از سوی شهرداری تأمین شود.', []],
    ['شهرک ابوذر امتداد دارد.', ['place: شهرک ابوذر']],
    ['آتش در مجتمع تجاری پانزده خرداد مهار شد.', ['place: مجتمع تجاری پانزده خرداد']],
    ['شاگردان دبیرستان دخترانه هفده شهریور اردو رفتند.', ['place: دبیرستان دخترانه هفده شهریور']],
    ['مغازه‌های پاساژ پانزده خرداد سوخت.', ['place: پاساژ پانزده خرداد']],
    ['این سالن ورزشی ۲۲ بهمن افتتاح می‌شود.', []],
    ['سالن ورزشی ۲۲ بهمن به بهره‌برداری رسید.', []],
    ['مجتمع تجاری ۱۳ تیر بسته شد.', []],
    ['تیم ارزیاب هلال‌احمر اعزام شد.', ['organisation: هلال‌احمر']],
    // A place inside somebody's name; «ولی» as a given name, and as «but».
    ['عباس بدخشان ظهوری در نشست سخن گفت.', ['person: عباس بدخشان ظهوری']],
    ['عباس بدخشان را دید.', ['place: بدخشان']],
    ['احمد ولی مسعود در کابل ماند.', ['person: احمد ولی مسعود', 'place: کابل']],
    ['صارم کاظمی آمد، ولی شبیر کاظمی رفت.', ['person: صارم کاظمی', 'person: شبیر کاظمی']],
  ];
  for (const [source, expected] of cases) {
    it(source, () => assert.deepEqual(namesIn(source), expected));
  }

  it('links neither the river nor the company where nothing says which is meant', () => {
    assert.equal(entityOf('خبرنگاران از آمازون گفتند.', 'آمازون').id, undefined);
    assert.equal(entityOf('اوراکل و آمازون سرورها را نگه داشتند.', 'آمازون').id, 'Q3884');
    assert.equal(entityOf('جنگل‌های تهران و آمازون دورند.', 'آمازون').id, undefined);
    assert.equal(entityOf('رود آمازون خشک شد.', 'رود آمازون').id, 'Q3783');
    assert.equal(entityOf('شرکت آمازون باخت.', 'شرکت آمازون').id, 'Q3884');
  });

  it('links a town, and no river, lake or province abroad, in a list of towns', () => {
    const counties = 'توفان شن زابل، هیرمند، هامون، نیمروز و زهک را دربرگرفت.';
    assert.equal(entityOf(counties, 'هیرمند').id, 'hirmand-iran');
    assert.equal(entityOf(counties, 'هامون').id, 'hamun-iran');
    assert.equal(entityOf(counties, 'نیمروز').id, 'nimruz-iran');
    assert.equal(entityOf('در شاهرود، میامی و دامغان برف بارید.', 'میامی').id, 'mayamey');
    assert.equal(entityOf('شهرستان هامون آب ندارد.', 'هامون').id, 'hamun-iran');
    assert.equal(entityOf('فرماندار هامون گفت که باران بارید.', 'هامون').id, 'hamun-iran');
    assert.equal(entityOf('حقابهٔ هیرمند به زابل نرسید.', 'هیرمند').id, 'hirmand-river');
    assert.equal(entityOf('رود هیرمند و زابل خشک شد.', 'رود هیرمند').id, 'hirmand-river');
    assert.equal(entityOf('سیلاب به هامون رسید. ایران آن را اندازه گرفت.', 'هامون').id, 'hamun-lake');
    assert.equal(entityOf('طالبان هلمند، نیمروز و فراه را گرفت.', 'نیمروز').id, 'Q183021');
    assert.equal(entityOf('توفان به میامی و تامپا رسید.', 'میامی').id, 'Q8652');
  });

  it('links a club, and not its town, in news of its sport', () => {
    const news = 'تیم والیبال میلانو به مودنا باخت.';
    assert.equal(entityOf(news, 'میلانو').id, 'powervolley-milano');
    assert.equal(entityOf(news, 'مودنا').id, 'modena-volley');
    assert.equal(entityOf('قطار از میلانو به مودنا رفت.', 'میلانو').id, 'Q490');
    assert.equal(entityOf('قطار از میلانو به مودنا رفت.', 'مودنا').id, 'modena');
  });
});
