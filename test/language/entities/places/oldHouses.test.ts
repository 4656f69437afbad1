import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('houses that are monuments', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['خانه تاریخی مسعودی نیازمند مرمت است.', ['place: خانه تاریخی مسعودی']],
    ['خانه تاریخی میرزا رضا فاطمی مرمت شد.', ['place: خانه تاریخی میرزا رضا فاطمی']],
    // Without the word, where the text speaks of what is old.
    ['خانه نصیری در دوره قاجار ساخته شد.', ['place: خانه نصیری']],
    ['خانه افصح‌الدوله از بناهای تاریخی است.', ['place: خانه افصح‌الدوله']],
    ['خانه طباطبایی‌ها مرمت شد.', ['place: خانه طباطبایی‌ها']],
    ['خانه‌های تاریخی پیرنیا و امینی مرمت می‌شوند.', ['place: پیرنیا', 'place: امینی']],
    ['خانه تاریخی پناهی تویسرکان مرمت شد.', ['place: خانه تاریخی پناهی تویسرکان']],
    ['باغ تاریخی شهر مرمت شد.', []],
    // What is no name: how it is, whose it is, where it stands.
    ['خانه تاریخی ارزشمند شهر فروخته شد.', []],
    ['خانه احمدی آتش گرفت.', ['person: احمدی']],
    ['خانه محمدی، مدیر میراث فرهنگی، سوخت.', ['person: محمدی']],
    ['خانه قدیمی پدری او در بافت تاریخی است.', []],
    ['حمام سنتی شهر و سرای سالمندان در بافت تاریخی است.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});
