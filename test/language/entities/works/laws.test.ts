import assert from 'node:assert/strict';
import fc from 'fast-check';
import { REGISTRY_SIZE } from '../../../../server/language/entities/registry/registry';
import { read, written } from '../support';

/** Pieces of articles: names, cues, marks, what stands between. */
const PIECES = [
  'آنتونی بلینکن',
  'بلینکن',
  'وزیر امور خارجه آمریکا',
  'سازمان ملل متحد',
  'آژانس بین‌المللی انرژی اتمی',
  'آژانس',
  'کی‌یف',
  'کیف',
  'مهر',
  'به گزارش',
  'خبرگزاری',
  'آقای',
  'رضا کیانیان‌فر',
  'کیانیان‌فر',
  'گفت',
  'در',
  'و',
  '،',
  '.',
  '«',
  '»',
  '\n',
  '\n\n',
  '\u200c',
  '12',
  '۱۴۰۰',
  'استان',
  'روستای',
  'کندلوسک',
  'جنگ ۱۲ روزه',
  '[تهران]',
  'ها',
  'ی',
  '😀',
  'ایرانی',
  'مجلس',
];

const article = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\u200c')), { maxLength: 40 })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

describe('every article', () => {
  it('has names that lie in it, in order, apart, and whole', () => {
    fc.assert(
      fc.property(article, (source) => {
        let last = 0;
        for (const entity of read(source).entities) {
          assert.ok(entity.start >= last && entity.end > entity.start && entity.end <= source.length);
          last = entity.end;
          assert.match(written(source, entity), /^[^\s\u200c].*[^\s\u200c]$|^[^\s\u200c]$/su);
          assert.ok(entity.confidence > 0 && entity.confidence <= 1);
          assert.ok(entity.row === undefined || (entity.row >= 0 && entity.row < REGISTRY_SIZE));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('numbers its chains from 1 in order, one type and one id to a chain', () => {
    fc.assert(
      fc.property(article, (source) => {
        let highest = 0;
        const ids = new Map<number, string | undefined>();
        for (const { chain, id } of read(source).entities) {
          assert.ok(chain >= 1 && chain <= highest + 1);
          highest = Math.max(highest, chain);
          if (ids.has(chain) && id !== undefined && ids.get(chain) !== undefined) assert.equal(id, ids.get(chain));
          if (id !== undefined || !ids.has(chain)) ids.set(chain, id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names the same whatever stands between blocks that name nothing', () => {
    fc.assert(
      fc.property(article, (source) => {
        const names = (text: string): readonly string[] => read(text).entities.map((entity) => written(text, entity));
        assert.deepEqual(names(`باران می‌بارید.\n\n${source}`), names(source));
      }),
      { numRuns: 100 },
    );
  });
});
