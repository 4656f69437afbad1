import assert from 'node:assert/strict';
import { namesIn } from './support';

describe('what a class noun does with the name behind it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // It opens the name; by itself, or with what everybody has, it names nothing.
    ['استخر شهید باکری افتتاح شد.', ['place: استخر شهید باکری']],
    ['استخر عمومی شهر خالی شد و در استخر آب نبود.', []],
    ['باغ‌وحش ارم بسته شد.', ['place: باغ‌وحش ارم']],
    ['باغ‌وحش شهر بسته شد.', []],
    ['سرکنسولگری ایران در بصره بسته شد.', ['organisation: سرکنسولگری ایران', 'place: بصره']],
    ['پارک علم و فناوری اردبیل میزبان بود.', ['organisation: پارک علم و فناوری اردبیل']],
    ['دفاع مدنی غزه خبر داد و دفاع مدنی هشدار داد.', ['organisation: دفاع مدنی غزه']],
    ['کشت و صنعت کارون تعطیل شد.', ['organisation: کشت و صنعت کارون']],
    // An everyday noun opens it where the language has no such word.
    ['شش نفر عضو یگان اگوزیک بودند.', ['organisation: یگان اگوزیک']],
    ['یگان مستقر در مرز رفت و فروشگاه تعطیل شد.', []],
    ['خیریهٔ مهرنوا دیروز بیانیه داد.', ['organisation: خیریهٔ مهرنوا']],
    // A number names troops, unless it counts.
    ['تیپ ۵۵ هوابرد شیراز و گردان ۴۰۲ رفتند.', ['organisation: تیپ ۵۵ هوابرد شیراز', 'organisation: گردان ۴۰۲']],
    ['لشکر ۳۰ نفر داشت و هنگ ۳ روز ماند.', []],
    // It only says what bears the name.
    ['کنسرسیوم دانمارکی کامپساکس راه را ساخت.', ['organisation: کامپساکس']],
    ['کنسرسیوم بین‌المللی تشکیل شد.', []],
    ['خبرنگار شبکه العالم و شبکهٔ الحدث پرسیدند.', ['organisation: العالم', 'organisation: الحدث']],
    ['او در شبکه سه دیده شد.', ['organisation: شبکه سه']],
    // Roads and camps beside a town that is known; a name of their own they keep.
    ['سرک گذره بسته شد و در کمپ گذره ماندند.', ['place: گذره', 'place: گذره']],
    ['به کمپ عمریک رفتند.', ['place: کمپ عمریک']],
    // What one heads is no person.
    ['مدیر بوتیک آرنیکا، این را گفت.', ['organisation: بوتیک آرنیکا']],
    ['فرماندار ایلینوی، جی‌بی پریتزکر، شکایت کرد.', ['place: ایلینوی', 'person: جی‌بی پریتزکر']],
  ];
  for (const [source, expected] of cases) {
    it(source, () => assert.deepEqual(namesIn(source), expected));
  }
});
