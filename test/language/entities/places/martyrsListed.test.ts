import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('what is called after revered people in a list that a plural opens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['خیابان‌های شهید بهشتی و ولیعصر بسته شد.', ['place: شهید بهشتی', 'place: ولیعصر']],
    ['آنان به بیمارستان‌های نمازی و شهید رجایی شیراز رسیدند.', ['place: نمازی', 'place: شهید رجایی', 'place: شیراز']],
    ['بیمارستان های بعثت و امام حسین پر شد.', ['place: بعثت', 'place: امام حسین']],
    ['دانشگاه‌های شهید بهشتی و الزهرا، بسته ماند.', ['organisation: شهید بهشتی', 'organisation: الزهرا']],
    // Kin, and who is praised, are people; and what nobody revered is named with is no such list.
    ['خانواده‌های شهید باکری و شهید همت آمدند.', ['person: باکری', 'person: همت']],
    ['ایستگاه‌های شهید شد و بسته ماند.', []],
    ['بیمارستان‌های خصوصی و دولتی پر شد.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(namesIn(text), expected));
});
