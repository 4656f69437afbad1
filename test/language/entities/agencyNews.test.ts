import assert from 'node:assert/strict';
import { namesIn } from './support';

/** Single sentences as agencies and newspapers wrote them in the first decades of this century: no article around them tells who is meant. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A family that the registry knows, though a town of its people is written so, where the tagger hardly doubts.
  ['خاتمی مانند روزهای گذشته خندان بود.', ['person: خاتمی']],
  ['نامه‌ای در دعوت از خاتمی نوشتند.', ['person: خاتمی']],
  ['کوثری معتقد است که بازی سخت بود.', ['person: کوثری']],
  ['پسته خاتمی گران شد.', []],
  ['مردم کوثری خوشحالند.', []],
  // A family that is an everyday word.
  ['ظریف از بهار در وین بود.', ['person: ظریف', 'place: وین']],
  ['ساخت این گلدان بسیار ظریف بود.', []],
  // What ends the word before is no title's beginning.
  ['دولت‌ها از برنامه هسته ای ایران نگرانند.', ['place: ایران']],
  ['شبکه رایانه ای ایران قطع شد.', ['place: ایران']],
  ['همه با هم «ای ایران» را خواندند.', ['work: ای ایران']],
  // An ending that lost its half-space.
  ['سید محمد خامنه ای سخن گفت.', ['person: سید محمد خامنه ای']],
  ['حسین شمس قمشه ای سخن گفت.', ['person: حسین شمس قمشه ای']],
  ['سارا خجسته ای کاش می‌ماند.', ['person: سارا خجسته']],
  ['حسین شمس قمشه ای کاش می‌ماند.', ['person: حسین شمس قمشه']],
  // What somebody is about to do, and what is done.
  ['البرادعی درصدد است به تهران بیاید.', ['person: البرادعی', 'place: تهران']],
  ['این خبر از صدا و سیما مونتاژ شد.', ['organisation: صدا و سیما']],
  // A field of two words before a medium, and a desk.
  ['در گفتگو با خبرنگار بین الملل مهر این را گفت.', ['organisation: مهر']],
  ['خبرنگار بین الملل ماه مهر را دید.', []],
  ['به گزارش سرویس ورزشی ایسنا، بازی لغو شد.', ['organisation: ایسنا']],
  // A police station by its quarter.
  ['مأموران کلانتری تجریش آمدند.', ['organisation: کلانتری تجریش']],
  ['مأموران کلانتری محل آمدند.', []],
  // Clubs of those years by names that are everyday words, too.
  ['هدایت تیم پاس به همایون شاهرخی سپرده شد.', ['organisation: پاس', 'person: همایون شاهرخی']],
  ['مهاجم تیم با یک پاس گل داد.', []],
  ['سرخ‌پوشان در هفته دهم لیگ برتر به مصاف صبا می‌روند.', ['event: لیگ برتر', 'organisation: صبا']],
  ['باد صبا وزید.', []],
  ['رادیو پیام خبر را خواند.', ['organisation: رادیو پیام']],
  ['دیدار فوتبال راه آهن تهران و صبای قم مساوی شد.', ['organisation: راه آهن تهران', 'organisation: صبای قم']],
  ['قطار راه آهن دیر رسید.', []],
  // Parties and people of those years, by what they were called.
  ['حزب اسلامی کار بیانیه داد.', ['organisation: حزب اسلامی کار']],
  ['کار حزب اسلامی آغاز شد.', ['organisation: حزب اسلامی']],
  ['نگروپونته و سنیوره دیدار کردند.', ['person: نگروپونته', 'person: سنیوره']],
  [
    'شورای حکام آژانس بین المللی انرژی هسته ای تشکیل جلسه داد.',
    ['organisation: شورای حکام آژانس بین المللی انرژی هسته ای'],
  ],
  ['جنایات رژیم اشغالگر صهیونیستی محکوم شد.', ['place: رژیم اشغالگر صهیونیستی']],
  // What is no given name before a family.
  ['فرد مشکوکی به پلیس گفت.', []],
  ['با حضور فرد مسلحی آغاز شد.', []],
  ['فشار روی طارمی زیاد است.', ['person: طارمی']],
  ['روی هاجسون سرمربی شد.', ['person: روی هاجسون']],
  // An everyday word between a given name and the office, whatever mark stands between.
  ['استیضاح احمد خرم؛ وزیر راه، در دستور بود.', ['person: احمد خرم']],
  ['هوا خرم است؛ وزیر آمد.', []],
  ['دکتر محمد خوش چهره با بیان این مطلب رفت.', ['person: محمد خوش چهره']],
  ['وزارت پست و تلگراف و تلفن تغییر نام داد.', ['organisation: وزارت پست و تلگراف و تلفن']],
  ['وزارت پست را ساخت و تلفن زد.', ['organisation: وزارت پست']],
  // The ezafe of a class noun, written apart.
  ['در حسینیه ی ارشاد برگزار شد.', ['place: حسینیه ی ارشاد']],
  ['از صف‌های بلند در حسینیه ارشاد گزارش داده است.', ['place: حسینیه ارشاد']],
  ['دانشکده ی فنی دانشگاه تهران بسته شد.', ['organisation: دانشکده ی فنی دانشگاه تهران']],
  ['در مدرسه ی ما تشکیل شد.', []],
  ['اراده ی ملت ایران قوی است.', ['place: ایران']],
  // Channels and towns whose names are everyday words.
  ['این فیلم روی آنتن شبکه نمایش رفت.', ['organisation: شبکه نمایش']],
  ['شبکه نمایش‌ها را پخش کرد.', []],
  ['آب به سومار و نفت شهر رسید.', ['place: سومار', 'place: نفت شهر']],
  ['قیمت نفت شهر را آشفته کرد.', []],
];

describe('agency news of other years', () => {
  for (const [source, names] of CASES)
    it(source, () => {
      assert.deepEqual(namesIn(source), names);
    });
});
