import assert from 'node:assert/strict';
import { entityOf } from './support';

describe('roles beside a name', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['وزیر امور خارجه آمریکا آنتونی بلینکن سفر کرد.', 'آنتونی بلینکن', ['وزیر امور خارجه آمریکا']],
    ['آنتونی بلینکن وزیر امور خارجه آمریکا سفر کرد.', 'آنتونی بلینکن', ['وزیر امور خارجه آمریکا']],
    ['آنتونی بلینکن، وزیر امور خارجه آمریکا، سفر کرد.', 'آنتونی بلینکن', ['وزیر امور خارجه آمریکا']],
    ['ولادیمیر پوتین رئیس‌جمهور روسیه پاسخ داد.', 'ولادیمیر پوتین', ['رئیس‌جمهور روسیه']],
    ['سخنگوی وزارت خارجه ایران، اسماعیل بقائی، گفت.', 'اسماعیل بقائی', ['سخنگوی وزارت خارجه ایران']],
    ['آنتونی بلینکن به اوکراین رفت.', 'آنتونی بلینکن', []],
    ['وزیران رفتند. آنتونی بلینکن ماند.', 'آنتونی بلینکن', []],
    ['وزیر خارجه آلمان گفت که آنتونی بلینکن نیامد.', 'آنتونی بلینکن', []],
  ];
  for (const [source, name, expected] of cases) {
    it(JSON.stringify(source), () =>
      assert.deepEqual(
        entityOf(source, name).roles.map(({ start, end }) => source.slice(start, end)),
        expected,
      ),
    );
  }

  it('have a folded key, so that two spellings of a role meet', () => {
    const one = entityOf('رئیس جمهور روسیه ولادیمیر پوتین گفت.', 'ولادیمیر پوتین').roles[0];
    const other = entityOf('رئیس‌جمهور روسیه ولادیمیر پوتین گفت.', 'ولادیمیر پوتین').roles[0];
    assert.equal(one.key, other.key);
  });
});
