import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

/** Names in the order of the text, as `type: name`; an `=id` where the registry's entry is meant, `=-` where none may be. */
function shown(text: string): readonly string[] {
  return analyse(text, { syntax: 'plain' }).entities.map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A registry's own organ is not that of another body (IAEA's «شورای حکام»): a wrong tooltip.
  ['شورای حکام بانک مرکزی اروپا نرخ بهره را کاهش داد.', ['organisation: شورای حکام بانک مرکزی اروپا']],
  // «دو گل» are goals.
  [
    'ایران با دو گل محمد محبی و علیرضا جهانبخش ژاپن را برد.',
    ['place: ایران', 'person: محمد محبی', 'person: علیرضا جهانبخش', 'place: ژاپن'],
  ],
  // A verb at the end of a sentence is no initial.
  [
    'جهانبخش گل دوم را زد. هیدماسا موریتا گل ژاپن را زده بود.',
    ['person: جهانبخش', 'person: هیدماسا موریتا', 'place: ژاپن'],
  ],
  // The class noun stays outside, whoever sees the name.
  ['به گزارش خبرگزاری کیودو، موریاسو استعفا نداد.', ['organisation: کیودو', 'person: موریاسو']],
  ['راجو بهارگاو به خبرگزاری پی‌تی‌آی گفت.', ['person: راجو بهارگاو', 'organisation: پی‌تی‌آی']],
  ['محمدمهدی اسماعیلی وزیر فرهنگ و ارشاد اسلامی نیز شنبه شب از غرفه‌ها بازدید کرد.', ['person: محمدمهدی اسماعیلی']],
  ['نشست شهرهای کویری در یزد برگزار شد.', ['place: یزد']],
  ['اداره ملی آمار این کشور رقم را منتشر کرد.', ['organisation: اداره ملی آمار']],
  ['بازی در ورزشگاه اجوکیشن سیتی دوحه برگزار شد.', ['place: ورزشگاه اجوکیشن سیتی', 'place: دوحه']],
  [
    'دادگاه از شهرداری‌های احمدآباد، وادودارا، سورت و راجکوت خواست گزارش دهند.',
    ['place: احمدآباد', 'place: وادودارا', 'place: سورت', 'place: راجکوت'],
  ],
  // What an organisation is stands outside, beside it or behind a comma.
  ['مدیرعامل سبدگردان آرمان‌سرمایه پارس استعفا کرد.', ['organisation: آرمان‌سرمایه پارس']],
  ['مدیران تعاونی اعتبار البرزنشان محاکمه شدند.', ['organisation: البرزنشان']],
  ['شرکت نوپای لومینارک سرمایه جذب کرد.', ['organisation: لومینارک']],
  ['سرول، نهاد برگزارکننده انتخابات، نتایج را اعلام کرد.', ['organisation: سرول']],
  ['این نهاد پیمانکار ایتالیایی، وی‌بیلد، را متهم کرد.', ['organisation: وی‌بیلد']],
  // Before an office a family name may be a verb or a weekday elsewhere.
  ['خوسه آنتونیو کاست، نامزد محافظه‌کار، پیروز شد.', ['person: خوسه آنتونیو کاست']],
  ['دلیر جمعه، وزیر انرژی، این را گفت.', ['person: دلیر جمعه']],
  ['ساکنان معترض به خیابان آمدند.', []],
  ['سانتیاگو، دوشنبه ۱۵ دسامبر ۲۰۲۵ – مردم رأی دادند.', ['place: سانتیاگو']],
  ['فیلم‌برداری «پاییز در کوچه بلور» پایان یافت.', ['work: پاییز در کوچه بلور']],
  ['بهمن‌پور، مدیرعامل لومینارک، این را گفت.', ['person: بهمن‌پور', 'organisation: لومینارک']],
  ['احمدی، مدیرعامل منتخب، سخن گفت.', ['person: احمدی']],
  ['گروه تئاتر پاژواک در دهدشت اجرا داشت.', ['organisation: پاژواک', 'place: دهدشت']],
  ['ریاست معارف هرات مکتب‌ها را بست.', ['organisation: ریاست معارف هرات']],
  ['هیئت اکراین از تجربهٔ ساخت آب‌انبار پرسید.', ['place: اکراین']],
  ['جنگ داخلی تاجیکستان پنج سال پایید.', ['event: جنگ داخلی تاجیکستان']],
  ['نمایندگان قانون مالیات‌های مستقیم را بررسی کردند.', ['work: قانون مالیات‌های مستقیم']],
  ['روزنامه‌نگاران «طرفداری» را جرم نمی‌دانند و ترب کیلویی صد هزار تومان است.', []],
  ['دیدار استقلال دوشنبه برگزار می‌شود.', ['organisation: استقلال']],
];

describe('names in unseen articles', () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(shown(text), expected));
});
