import assert from 'node:assert/strict';
import { codePointsOf } from '../../../server/export/codePoints';
import { placeOf, type Selectors } from '../../../server/export/import/place';

const TEXT = '😀 یزد و شیراز، یزد و کرمان';
const quote = (exact: string, prefix = '', suffix = ''): Selectors['quote'] => ({ exact, prefix, suffix });

describe('the place of an annotation', () => {
  const CASES: readonly (readonly [
    what: string,
    selectors: Selectors,
    place: readonly [number, number] | undefined,
  ])[] = [
    ['code points', { position: { start: 2, end: 5 }, quote: undefined }, [3, 6]],
    ['code points, with the words', { position: { start: 2, end: 5 }, quote: quote('یزد') }, [3, 6]],
    ['UTF-16 units, where the words say so', { position: { start: 3, end: 6 }, quote: quote('یزد') }, [3, 6]],
    ['words that stand there once', { position: undefined, quote: quote('شیراز') }, [9, 14]],
    ['words elsewhere than the position says', { position: { start: 0, end: 3 }, quote: quote('شیراز') }, [9, 14]],
    ['words that stand there twice, by what precedes', { position: undefined, quote: quote('یزد', '، ') }, [16, 19]],
    ['words that stand there twice, by what follows', { position: undefined, quote: quote('یزد', '', ' و ش') }, [3, 6]],
    ['by one side, where the other has changed', { position: undefined, quote: quote('یزد', 'x', ' و ک') }, [16, 19]],
    ['nothing, where two places fit', { position: undefined, quote: quote('یزد') }, undefined],
    ['nothing, where no place fits', { position: undefined, quote: quote('تبریز') }, undefined],
    ['nothing beyond the text', { position: { start: 20, end: 90 }, quote: undefined }, undefined],
    ['nothing backwards', { position: { start: 5, end: 2 }, quote: undefined }, undefined],
    ['nothing before the text', { position: { start: -2, end: 1 }, quote: undefined }, undefined],
    ['nothing without selectors', { position: undefined, quote: undefined }, undefined],
    ['nothing for no words', { position: undefined, quote: quote('') }, undefined],
  ];
  for (const [what, selectors, place] of CASES) {
    it(`is ${what}`, () => {
      const found = placeOf(TEXT, codePointsOf(TEXT), selectors);
      assert.deepEqual(found === undefined ? undefined : [found.start, found.end], place);
    });
  }
});
