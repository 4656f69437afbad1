import assert from 'node:assert/strict';
import { claimsOf } from './claimsOf';

describe('claims in unseen articles', () => {
  it('take those who live somewhere for who speaks, and no manner of speaking', () => {
    assert.deepEqual(claimsOf('ساکنان محل می‌گویند که آب قطع است.'), [['vague', 'می‌گویند', 'ساکنان محل']]);
    assert.deepEqual(claimsOf('باشنده گان ولسوالی درایم می گویند که نان نیست.'), [
      ['vague', 'می گویند', 'باشنده گان ولسوالی درایم'],
    ]);
  });

  it('read a comma in the place of «که» after an announcement, where it holds the clause', () => {
    assert.deepEqual(claimsOf('وزارت دفاع نیز اعلام کرد، پدافند هوایی همهٔ پهپادها را منهدم کرد.'), [
      ['reported', 'اعلام کرد', 'وزارت دفاع'],
    ]);
    assert.deepEqual(claimsOf('طرحی که وزیر اعلام کرد، در مجلس تصویب شد.'), []);
    assert.deepEqual(claimsOf('پس از آن که وزیر استعفایش را اعلام کرد، نماینده‌ها به خانه رفتند.'), []);
    assert.deepEqual(claimsOf('وزیر گفت، خندید و رفت.'), []);
  });

  it('count neither years nor what is yet to be held', () => {
    assert.deepEqual(claimsOf('این رویداد به حوادث ۲۰۱۴ کی‌یف می‌ماند.'), []);
    assert.deepEqual(claimsOf('مسابقات با حضور ۱۲ تیم و یاد ۲۰۰ شهید آغاز می‌شود.'), []);
    assert.deepEqual(claimsOf('در این رویداد ۱۴۰۰ نفر کشته شدند.'), [['statistic', '۱۴۰۰ نفر', undefined]]);
  });

  it('end a source before the hours after which it speaks', () =>
    assert.deepEqual(
      claimsOf('شورای ملی انتخابات ونزوئلا (CNE) ساعاتی پس از نیمه‌شب دوشنبه اعلام کرد که مادورو پیروز شده است.'),
      [['reported', 'اعلام کرد', 'شورای ملی انتخابات ونزوئلا']],
    ));

  it('know «مادوروست» for a clause of its own', () =>
    assert.deepEqual(
      claimsOf('الویس آموروسو، رئیس این شورا که از متحدان مادوروست، گفت ادموندو گونزالس ۴۴٫۲ درصد رای آورده است.'),
      [['reported', 'گفت', 'الویس آموروسو، رئیس این شورا']],
    ));

  it('take no member of a list behind «از» for who speaks', () =>
    assert.ok(
      claimsOf(
        'دادگاه عالی گجرات یکشنبه این حادثه را «ساخته دست انسان» خواند و از شهرداری‌های احمدآباد، وادودارا، سورت و راجکوت خواست ظرف یک روز گزارش دهند.',
      ).every(([, , source]) => source === undefined || source === 'دادگاه عالی گجرات'),
    ));

  it('see who is one of a body behind the comma', () =>
    assert.deepEqual(claimsOf('ینس اولریش، از اعضای اتحادیه کارگری آلمان، این تصمیم را دیرهنگام دانست.'), [
      ['reported', 'دانست', 'ینس اولریش، از اعضای اتحادیه کارگری آلمان'],
    ]));

  it('count what is the best of all times or of the world, but no prize and nobody of many', () => {
    assert.deepEqual(claimsOf('او با هشت گل بهترین گلزن تاریخ باشگاه است.'), [['superlative', 'بهترین', undefined]]);
    assert.deepEqual(claimsOf('این زعفران بار دیگر بهترین زعفران جهان شناخته شد.'), [
      ['superlative', 'بهترین', undefined],
    ]);
    assert.deepEqual(claimsOf('او عنوان بهترین بازیکن جهان را گرفت.'), []);
    assert.deepEqual(claimsOf('این یکی از بهترین فیلم‌های تاریخ سینماست.'), []);
  });

  it('call who would not be named vague, whatever he says of his name', () =>
    assert.deepEqual(claimsOf('یک عضو هیئت انتخاب که نخواست نامش بیاید، می‌گوید تصمیم از جای دیگری بود.'), [
      ['vague', 'می‌گوید', 'یک عضو هیئت انتخاب'],
    ]));
});
