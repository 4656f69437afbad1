import { type ShownCase, testShown } from '../shownClaims';

const CASES: readonly ShownCase[] = [
  // A text that is announced stands in blocks of its own.
  ['در این بیانیه آمده است:\n\nذخیرهٔ انسولین کافی نیست.', 'document [در این بیانیه آمده است] -', 'document [-] -'],
  ['در این بیانیه آمده است:\n\n۱. ذخیرهٔ انسولین کافی نیست.', 'document [در این بیانیه آمده است] -', 'document [-] -'],
  ['در این بیانیه آمده است که دارو نیست.\n\nباران آمد.', 'document [در این بیانیه آمده است] -'],
  ['وزیر گفت:\n\n۱. آب کم است.', 'reported [گفت] وزیر', 'reported [-] -'],
  // Families whose name is a plural's, too; somebody besides another.
  [
    'فاطمه مهاجرانی گفت: آب کم است. مهاجرانی افزود: باران نیامد.',
    'reported [گفت] فاطمه مهاجرانی',
    'reported [افزود] مهاجرانی',
  ],
  [
    'یکی از آن‌ها گفت: «ترسیدیم و دویدیم.» دیگری گفت: «ما ماندیم و دیدیم.»',
    'vague [گفت] یکی از آن‌ها',
    'vague [گفت] دیگری',
  ],
  // Who is cited in a quotation has no claim of his own there.
  ['راننده گفت: «برف بود؛ شوهرش فقط می‌گفت "ساعت چند است؟"».', 'quote [گفت] راننده'],
  ['راننده گفت: «برف بود»؛ شوهرش گفت: «باران آمد».', 'quote [گفت] راننده', 'quote [گفت] شوهرش'],
  // How often is none of the name; what is voted down is not said.
  ['رئیس جلسه چند بار تذکر داد که نوبت رعایت شود.', 'reported [تذکر داد] رئیس جلسه'],
  ['نمایندگان روز یکشنبه کلیات لایحهٔ آب را رد کردند.'],
  // Whoever confesses says so himself, whatever was investigated.
  ['متهمان در تحقیقات ابتدایی به جرم خود اعتراف کردند.', 'vague [اعتراف کردند] متهمان'],
];

describe('what is announced, and by whom', () => {
  testShown(CASES);
});
