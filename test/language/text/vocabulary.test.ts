import assert from 'node:assert/strict';
import { read } from '../../../server/language/text/reading';
import { LONGEST_WORD, NO_WORD, numberOf, perWord, wordAt, wordSet } from '../../../server/language/text/vocabulary';

describe('vocabulary', () => {
  const MARKS = wordSet(['اما', 'ولی']);

  it('gives the same letters the same number, however they are written', () => {
    const { tokens } = read('می‌گوید ميگوید گفت می‌گوید. گفت');
    const [first, second, third, fourth, , last] = tokens.words;
    assert.equal(first, second);
    assert.equal(first, fourth);
    assert.equal(third, last);
    assert.notEqual(first, third);
    assert.equal(first, numberOf('میگوید'));
  });

  it('tells a token’s letters', () => {
    const reading = read('وزیر امور خارجهٔ ايران ۱۲ بار گفت: Reuters');
    const words = Array.from({ length: reading.tokens.count }, (_, token) => wordAt(reading, token));
    assert.deepEqual(words, ['وزیر', 'امور', 'خارجه', 'ایران', '12', 'بار', 'گفت', ':', 'reuters']);
  });

  it('knows its sets', () => {
    const { tokens } = read('او اما رفت ولی نماند');
    assert.deepEqual(
      [...tokens.words].map((word) => MARKS.has(word)),
      [false, true, false, true, false],
    );
    assert.equal(MARKS.has(NO_WORD), false);
  });

  it('works out once a word what its letters say', () => {
    const asked: string[] = [];
    const lengthOf = perWord((word) => {
      asked.push(word);
      return word.length;
    });
    const reading = read('کتاب را خواند و کتاب را بست');
    const lengths = Array.from({ length: reading.tokens.count }, (_, token) => lengthOf(reading, token));
    assert.deepEqual(lengths, [4, 2, 5, 1, 4, 2, 3]);
    assert.deepEqual(asked, ['کتاب', 'را', 'خواند', 'و', 'بست']);
  });

  it('gives what is no word of a language no number, and still knows its letters', () => {
    const long = 'ا'.repeat(LONGEST_WORD + 1);
    const reading = read(`${long} است`);
    assert.equal(reading.tokens.words[0], NO_WORD);
    assert.equal(wordAt(reading, 0), long);
    assert.equal(perWord((word) => word.length)(reading, 0), long.length);
  });
});
