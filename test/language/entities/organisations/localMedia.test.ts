import assert from 'node:assert/strict';
import { namesOf } from '../support';

const CITED: readonly (readonly [string, readonly string[]])[] = [
  ['به گزارش ندای گیلان، شهردار استعفا داد.', ['ندای گیلان']],
  ['به نقل از صبح زاگرس، پل فرو ریخت.', ['صبح زاگرس']],
  ['به گزارش پایگاه خبری تحلیلی آوای گیلان، شهردار استعفا داد.', ['آوای گیلان']],
  ['به گزارش تفتان ما، چاه پر آب شد.', ['تفتان ما']],
  ['به گزارش خبرنگار زاگرس ما، چاه پر آب شد.', ['زاگرس ما']],
  ['به گزارش نشان تجارت، سکه گران شد.', ['نشان تجارت']],
  ['او در گفت‌وگو با نشان تجارت گفت: سکه گران شد.', ['نشان تجارت']],
  ['به گزارش خبرگزاری معمار؛ پل فرو ریخت.', ['خبرگزاری معمار']],
  ['به‌گزارش پارسارنیوز، پل فرو ریخت.', ['پارسارنیوز']],
];
const NONE: readonly string[] = [
  'صبح تهران با باران آغاز شد.',
  'به گزارش صبح امروز، پل فرو ریخت.',
  'به گفته مردم تبریز، پل بسته است.',
  'او از نگاه ایران، منطقه را دید.',
  'به گزارش خبرگزاری رسمی، پل فرو ریخت.',
  'به گزارش خبرنگار، پل فرو ریخت.',
  'به گزارش صدای مردم، باران آمد.',
];

describe('media of provinces where they are cited', () => {
  for (const [sentence, expected] of CITED)
    it(sentence, () => assert.deepEqual(namesOf(sentence, 'organisation'), expected));
  for (const sentence of NONE) it(`none: ${sentence}`, () => assert.deepEqual(namesOf(sentence, 'organisation'), []));
});
