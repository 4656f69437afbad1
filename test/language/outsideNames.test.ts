import assert from 'node:assert/strict';
import { analyse } from '../../server/language/analyse';

/** What stands as a date in a line. */
function datesOf(line: string): readonly string[] {
  return analyse(line, { syntax: 'markdown' }).dates.map(({ start, end }) => line.slice(start, end));
}

describe('dates beside names', () => {
  for (const line of [
    'منابع در وزارت صحت به روزنامه هشت صبح گفتند که این فرمان ابلاغ شده است.',
    'به گزارش هشت صبح، این نشست برگزار نشد.',
  ]) {
    it(`leaves a paper its name: ${line}`, () => assert.deepEqual(datesOf(line), []));
  }

  it('leaves somebody the day that ends his name', () => {
    assert.deepEqual(datesOf('ارتش گفت که زید علی جمعه، فرمانده توپخانه، کشته شد.'), []);
    assert.deepEqual(datesOf('موسیقی نمایش از بامداد کیانی است.'), []);
    assert.deepEqual(datesOf('وزیر نیرو جمعه، ۶ تیر ۱۴۰۴، آمد.'), ['جمعه، ۶ تیر ۱۴۰۴']);
  });

  it('reads the same words as an hour elsewhere', () => {
    assert.deepEqual(datesOf('جلسه ساعت هشت صبح آغاز شد.'), ['ساعت هشت صبح']);
    assert.deepEqual(datesOf('بامداد رضا کیانی کشته شد.'), ['بامداد']);
    assert.deepEqual(datesOf('خبرنگار روزنامه هشت صبح، سه‌شنبه ۵ مهر ۱۴۰۱، بازداشت شد.'), ['سه‌شنبه ۵ مهر ۱۴۰۱']);
  });
});
