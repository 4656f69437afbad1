import assert from 'node:assert/strict';
import { type Anchor, distanceInWords } from '../../../server/language/calendars/distance';

const ANCHOR: Anchor = {
  day: 100,
  itself: { fa: 'روز خبر', en: "the article's day" },
  name: { fa: 'تاریخ خبر', en: "the article's day" },
};

describe('the distance of days from a day', () => {
  const CASES: readonly (readonly [from: number, to: number, fa: string, en: string])[] = [
    [100, 100, 'روز خبر', "the article's day"],
    [99, 99, '۱ روز پیش از تاریخ خبر', "1 day before the article's day"],
    [101, 101, '۱ روز پس از تاریخ خبر', "1 day after the article's day"],
    [88, 88, '۱۲ روز پیش از تاریخ خبر', "12 days before the article's day"],
    [-265, -265, '۳۶۵ روز پیش از تاریخ خبر', "365 days before the article's day"],
    [98, 100, 'تاریخ خبر در همین بازه است', "covers the article's day"],
    [100, 130, 'تاریخ خبر در همین بازه است', "covers the article's day"],
    [60, 90, 'پایانش ۱۰ روز پیش از تاریخ خبر', "ends 10 days before the article's day"],
    [102, 108, 'آغازش ۲ روز پس از تاریخ خبر', "begins 2 days after the article's day"],
  ];
  for (const [from, to, fa, en] of CASES) {
    it(`is «${fa}»`, () => {
      assert.equal(distanceInWords(from, to, ANCHOR, 'fa'), fa);
      assert.equal(distanceInWords(from, to, ANCHOR, 'en'), en);
    });
  }

  it('says where it is rough', () => {
    assert.equal(distanceInWords(90, 90, ANCHOR, 'fa', true), 'حدود ۱۰ روز پیش از تاریخ خبر');
    assert.equal(distanceInWords(101, 130, ANCHOR, 'en', true), "begins about 1 day after the article's day");
  });
});
