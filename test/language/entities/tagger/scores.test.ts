import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proposeNames } from '../../../../server/language/entities/propose';
import { extractFeatures } from '../../../../server/language/entities/tagger/features';
import { emissionScores } from '../../../../server/language/entities/tagger/lattice';
import { shippedModel } from '../../../../server/language/entities/tagger/shipped';
import { readWords } from '../../../../server/language/entities/words/words';
import { read } from '../../../../server/language/text/reading';

const model = shippedModel();

/** Words that are known, ruled, inflected, numbers, marks, pictures, of another script, and longer than any word. */
const WORDS = [
  ...['علی', 'لاریجانی', 'وزیر', 'امور', 'خارجه', 'ایران', 'تهران', 'سازمان', 'ملل', 'متحد', 'جشنواره', 'فیلم', 'فجر'],
  ...['گفت', 'می‌گوید', 'خانه‌ای', 'آمریکایی', 'دیروز', 'به‌تازگی', '۱۴۰۳', '12', '۵', 'کندلوسک', 'مهر', 'و', 'که', 'را'],
  ...['«', '»', '،', '.', ':', '😀', 'Reuters', 'ب'.repeat(80)],
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

function both(source: string): { readonly quick: Float32Array; readonly slow: Float32Array } {
  const reading = read(source);
  const words = readWords(reading);
  const proposed = proposeNames(reading, words);
  const features = model.keep(extractFeatures(reading, words, proposed));
  return {
    quick: model.scorer.score(reading, words, proposed),
    slow: emissionScores(model, features, 0, words.count),
  };
}

describe('the scores of labels', () => {
  it('are the sums of the weights of all features, to the bit', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { quick, slow } = both(source);
        assert.deepEqual(quick, slow);
      }),
      { numRuns: 300 },
    );
  });

  it('stay so when more words come than are kept, and where the same comes again', () => {
    const unseen = Array.from(
      { length: 20_000 },
      (_, index) => `واژ${'ابپتثجچحخد'.charAt(index % 10)}${index.toString(36)}`,
    );
    const known = 'علی لاریجانی وزیر امور خارجه ایران گفت';
    const first = both(known);
    assert.deepEqual(first.quick, first.slow);
    model.scorer.score(read(unseen.join(' ')), readWords(read(unseen.join(' '))), []);
    const again = both(known);
    assert.deepEqual(again.quick, first.quick);
    assert.deepEqual(again.slow, first.slow);
  });

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { quick } = both(one);
        both(other);
        assert.deepEqual(both(one).quick, quick);
      }),
      { numRuns: 50 },
    );
  });
});
