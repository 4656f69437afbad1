import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('who plays, right before a club', () => {
  it('shows that an everyday word is one', () => {
    assert.deepEqual(namesIn('دو کشتی‌گیر ذوب‌آهن متهم‌اند که دارو خورده‌اند.'), ['organisation: ذوب‌آهن']);
  });

  it('is whom it lost to, too', () => {
    assert.deepEqual(namesIn('پس از باخت به گل‌گهر استعفا داد.'), ['organisation: گل‌گهر']);
    assert.deepEqual(namesIn('از برد مقابل ملوان خوشحال بود.'), ['organisation: ملوان']);
    assert.deepEqual(namesIn('با پیروزی بر استقلال‌طلبان آمد.'), []);
  });

  it('shows nothing where the trade has another sense', () => {
    assert.deepEqual(namesIn('او مدافع استقلال کشور بود.'), []);
  });
});

describe('a place in brackets behind a name', () => {
  it('is one, though it is an everyday word', () => {
    assert.deepEqual(namesIn('۱- میثم نوروزی‌پور (جویبار) ۲- ساسان کلهرزاد (بهار)'), [
      'person: میثم نوروزی‌پور',
      'place: جویبار',
      'person: ساسان کلهرزاد',
      'place: بهار',
    ]);
  });

  it('is none behind an everyday word', () => {
    assert.deepEqual(namesIn('آب نهر (جویبار) بالا آمد.'), []);
  });
});
