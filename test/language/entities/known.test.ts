import assert from 'node:assert/strict';
import { entityOf, namesIn } from './support';

describe('names of the registry', () => {
  describe('end where the name ends', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['نیروهای آمریکای شمالی رفتند.', ['place: آمریکای شمالی']],
      ['سیاست‌های آمریکا در عراق تغییر کرد.', ['place: آمریکا', 'place: عراق']],
      ['دولتِ اوکراینِ امروز پابرجاست.', ['organisation: دولتِ اوکراینِ']],
      ['رئیس‌جمهوری فرانسه به آنکارا رفت.', ['place: فرانسه', 'place: آنکارا']],
      ['روسیه‌ای که ما می‌شناسیم.', ['place: روسیه']],
      ['ایران، عراق و ترکیه توافق کردند.', ['place: ایران', 'place: عراق', 'place: ترکیه']],
      ['«ناتو» بیانیه داد.', ['organisation: ناتو']],
      ['در کی‌یف آژیر به صدا درآمد.', ['place: کی‌یف']],
      ['در کی یف آژیر به صدا درآمد.', ['place: کی یف']],
      ['سازمان‌ملل‌متحد هشدار داد.', ['organisation: سازمان‌ملل‌متحد']],
      ['سازمان ملل متحد هشدار داد.', ['organisation: سازمان ملل متحد']],
      ['امريكا و تركيه گفت‌وگو كردند.', ['place: امريكا', 'place: تركيه']],
      ['او سفیر آمریکاست و مقصد بعدی‌اش ایتالیاست.', ['place: آمریکا', 'place: ایتالیا']],
      ['ایالات\nمتحده پاسخ داد.', ['place: ایالات\nمتحده']],
      ['او در اینستاگرامش و اینستاگرام‌اش نوشت.', ['organisation: اینستاگرامش', 'organisation: اینستاگرام']],
      ['وزارت اطلاعات و فرهنگ جلسه گرفت.', ['organisation: وزارت اطلاعات و فرهنگ']],
      ['وزارت اطلاعات و امنیت آن کشور جلسه گرفت.', ['organisation: وزارت اطلاعات']],
      ['وزارت تندرستی و حفظ اجتماعی اهالی کمک خواست.', ['organisation: وزارت تندرستی و حفظ اجتماعی اهالی']],
      [
        'دفتر کمیسر عالی حقوق بشر سازمان ملل متحد هشدار داد.',
        ['organisation: دفتر کمیسر عالی حقوق بشر سازمان ملل متحد'],
      ],
      ['به نوشتهٔ تلگراف، اداره پست و تلگراف بسته شد.', ['organisation: تلگراف']],
    ];
    for (const [source, expected] of cases) {
      it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
    }
  });

  describe('are no adjectives, languages or parts of words', () => {
    const cases: readonly string[] = [
      'دیپلمات‌های آمریکایی و روس گفت‌وگو کردند.',
      'شرکت‌های ایرانی به بازار افغان وارد شدند.',
      'کتابی به زبان فرانسوی و ترجمهٔ انگلیسی آن.',
      'غذاهای چینی و ایتالیایی و ژاپنی.',
      'شهروندان تهرانی و مشهدی‌ها در صف بودند.',
      'ایرانی‌ها و عراقی‌ها و اروپاییان.',
      'او مردی هراتی است.',
      'این کار غیرایرانی و ضدآمریکایی خوانده شد.',
    ];
    for (const source of cases) it(source, () => assert.deepEqual(namesIn(source), []));
  });

  describe('that are everyday words count with a cue only', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['کیف او در تاکسی جا ماند.', []],
      ['این کیف چرمی سه میلیون تومان است.', []],
      ['کیف، پایتخت اوکراین، بمباران شد.', ['place: کیف', 'place: اوکراین']],
      ['شهر کیف بمباران شد.', ['place: کیف']],
      ['بحران مالی شرکت‌ها را زمین زد.', []],
      ['کشور مالی کودتا را پشت سر گذاشت.', ['place: مالی']],
      ['او اهل دعوا نیس.', []],
      ['شهر نیس در جنوب فرانسه است.', ['place: نیس', 'place: فرانسه']],
      ['مردم امید دارند باران ببارد.', []],
      ['در ماه مهر مدرسه‌ها باز می‌شوند.', []],
      ['با مهر و محبت رفتار کرد.', []],
      ['به گزارش خبرگزاری مهر، باران بارید.', ['organisation: خبرگزاری مهر']],
      ['به گزارش مهر، باران بارید.', ['organisation: مهر']],
      ['به گزارش فارس، باران بارید.', ['organisation: فارس']],
      ['مردم استان فارس کم‌آب‌اند.', ['place: فارس']],
      ['کشور چین صادرات را محدود کرد.', ['place: چین']],
      ['دامنی با چین‌های ریز پوشیده بود.', []],
      ['خوشه چین و گل چین به باغ آمدند.', []],
      ['یک خودرو نیسان با یک دستگاه پژو پارس و پژو ۴۰۵ برخورد کرد.', []],
      ['شرکت پژو به بازار بازگشت.', ['organisation: پژو']],
      ['اورژانس بلافاصله به محل رسید.', ['organisation: اورژانس']],
      ['خبرگزاری‌ها هر شب خبر می‌دهند.', []],
      ['سه قطر دایره را بکشید.', []],
      ['این آژانس مسافرتی تخفیف می‌دهد.', []],
      ['نفت گران شد و مس ارزان.', []],
      ['سال پیروزی و استقلال کشور بود.', []],
      ['همه از فروغ چشمانش گفتند.', []],
    ];
    for (const [source, expected] of cases) {
      it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
    }
  });

  it('carry the id, the preferred name, English and a description', () => {
    const entity = entityOf('ایالات متحدهٔ آمریکا پاسخ داد.', 'ایالات متحدهٔ آمریکا');
    assert.deepEqual(
      [entity.type, entity.id, entity.name, entity.nameEn, entity.via],
      ['place', 'Q30', 'آمریکا', 'United States', 'registry'],
    );
    assert.notEqual(entity.description, undefined);
  });

  it('are found whatever the letters, marks and spaces between their parts', () => {
    for (const form of ['آنتونی بلینکن', 'آنتونی\u200cبلینکن', 'آنتوني بلينكن', 'آنتونی  بلینکن', 'آنتونی بلینکِن']) {
      assert.equal(entityOf(`${form} سفر کرد.`, form).id, 'Q7821917', form);
    }
  });
});
