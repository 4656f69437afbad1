import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldKey, Gap, OPAQUE_UNIT } from '../../../server/language/text/fold';

describe('fold', () => {
  const same: readonly (readonly [string, string])[] = [
    ['می‌گوید', 'می گوید'],
    ['می‌گوید', 'ميگويد'],
    ['کی‌یف', 'كي‌يف'],
    ['۱۴۰۰/۱۰/۲۰', '١٤٠٠/١٠/٢٠'],
    ['۱۴۰۰', '1400'],
    ['رئیس', 'رییس'],
    ['ژوئیه', 'ژوییه'],
    ['خانهٔ', 'خانه'],
    ['خانۀ', 'خانه'],
    ['تأکید', 'تاکید'],
    ['مؤسسه', 'موسسه'],
    ['مجدّداً', 'مجددا'],
    ['ســــلام', 'سلام'],
    ['آب', 'ا\u0653ب'],
    ['ﻻله', 'لاله'],
    ['بیانیه\u00a0ای', 'بیانیه‌ای'],
    ['NATO', 'nato'],
  ];
  for (const [one, other] of same) {
    it(`has one key for «${one}» and «${other}»`, () => assert.equal(foldKey(one), foldKey(other)));
  }

  const different: readonly (readonly [string, string])[] = [
    ['آب', 'اب'],
    ['مساله', 'مسئله'],
    ['کیف', 'کی‌یف'],
    ['امان', 'عمان'],
  ];
  for (const [one, other] of different) {
    it(`keeps «${one}» and «${other}» apart`, () => assert.notEqual(foldKey(one), foldKey(other)));
  }

  const quoted: readonly (readonly [string, string])[] = [
    ['گفت: "ما آماده‌ایم".', 'گفت:«ماآمادهایم».'],
    ['گفت:"ما" و "شما"', 'گفت:«ما»و«شما»'],
    ['("ما"، "شما")', '(«ما»،«شما»)'],
    ['“ما” و „شما”', '«ما»و«شما»'],
    // One that is not closed opens no less the next.
    ['گفت "ما و "شما" رفتیم', 'گفت«ماو«شما»رفتیم'],
    ['"«ما» و شما"', '««ما»وشما»'],
    ["گفت: 'ما' و ‘شما’.", 'گفت:«ما»و«شما».'],
    // An apostrophe, and one mark alone.
    ["it's 5' ما'", "it's5'ما'"],
  ];
  for (const [text, folded] of quoted) {
    it(`reads the quotation marks of ${text}`, () => {
      const { units, length } = fold(text);
      assert.equal(String.fromCharCode(...units.subarray(0, length)), folded);
    });
  }

  it('maps units back to their source, marks included and half-spaces left out', () => {
    const source = 'بیانیهٔ\u200cای ۱۲';
    const { starts, ends, gaps, length } = fold(source);
    assert.equal(length, 10);
    assert.equal(source.slice(starts[5], ends[5]), 'هٔ');
    assert.equal(gaps[6], Gap.half);
    assert.equal(gaps[8], Gap.space);
  });

  it('marks the edge between letters and digits', () => {
    const { gaps } = fold('۱۸ساله');
    assert.deepEqual([...gaps.slice(0, 4)], [Gap.none, Gap.none, Gap.edge, Gap.none]);
  });

  it('reads prose only, and one foreign unit for an opaque stretch', () => {
    const source = '[گفت][م۲] `x` که';
    const text = fold(source, [
      { start: 1, end: 4, kind: 'prose' },
      { start: 9, end: 10, kind: 'prose' },
      { start: 10, end: 13, kind: 'opaque' },
      { start: 13, end: 16, kind: 'prose' },
    ]);
    assert.equal(String.fromCharCode(...text.units), `گفت${String.fromCharCode(OPAQUE_UNIT)}که`);
    assert.equal(source.slice(text.starts[4], text.ends[5]), 'که');
  });

  const alphabet = fc.constantFrom(...'ابیيکك ة‌ۀأٱئ۱۲٣4.،«»ً\u0653\u0654ـaB\u200f\u202b\ufb56\ufefb\n\ud83d\ude00');
  const text = fc.string({ unit: alphabet, maxLength: 60 });

  it('covers the source in order: every unit stands where it came from', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { starts, ends, length, units } = fold(source);
        for (let unit = 0; unit < length; unit += 1) {
          assert.ok(starts[unit] < ends[unit] && ends[unit] <= source.length);
          if (unit > 0)
            assert.ok(
              starts[unit] >= starts[unit - 1] && (starts[unit] >= ends[unit - 1] || starts[unit] === starts[unit - 1]),
            );
          const again = fold(source.slice(starts[unit], ends[unit]));
          assert.ok([...again.units].includes(units[unit]));
        }
      }),
    );
  });

  it('is blind to how half-spaces are written', () => {
    fc.assert(
      fc.property(text, (source) => {
        const words = source.replaceAll('\u200c', '');
        assert.equal(foldKey(source), foldKey(words));
      }),
    );
  });
});
