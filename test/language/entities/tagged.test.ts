import assert from 'node:assert/strict';
import type { Proposal } from '../../../server/language/entities/spans';
import { withTagged } from '../../../server/language/entities/tagged';
import type { Tagged } from '../../../server/language/entities/tagger/tag';
import { readWords } from '../../../server/language/entities/words/words';
import { read } from '../../../server/language/text/reading';

const words = readWords(read('دیروز آرش نیک‌پور در کافه سیمرغ شرقی نشست'));

function proposal(start: number, end: number, via: Proposal['via'], type: Proposal['type'] = 'person'): Proposal {
  const startUnit = words.tokens.starts[start];
  return { start, end, startUnit, endUnit: words.tokens.ends[end - 1], type, candidates: [], via, confidence: 0.8 };
}

/** What the tagger says: names, and how likely each token is none. */
const tagged = (names: Tagged['names'], outside: Readonly<Record<number, number>> = {}): Tagged => {
  const doubts = new Float32Array(words.count);
  for (const [token, doubt] of Object.entries(outside)) doubts[Number(token)] = doubt;
  return { names, outside: doubts };
};

const spans = (proposals: readonly Proposal[]): readonly string[] =>
  proposals.map(({ start, end, via }) => `${start}-${end} ${via}`);

describe('withTagged', () => {
  const cue = proposal(1, 2, 'cue');
  const known = proposal(4, 6, 'registry', 'organisation');

  it('adds what only the tagger sees, where it is sure', () => {
    assert.deepEqual(spans(withTagged(words, [], tagged([{ first: 1, end: 3, type: 'person', confidence: 0.75 }]))), [
      '1-3 model',
    ]);
    assert.deepEqual(spans(withTagged(words, [], tagged([{ first: 1, end: 3, type: 'person', confidence: 0.5 }]))), []);
  });

  it('keeps the plural at the end of an organisation of several words, and of no single one', () => {
    const museums = readWords(read('شورای جهانی موزه‌ها آمد'));
    const none = new Float32Array(museums.count);
    const endOf = (first: number): number | undefined =>
      withTagged(museums, [], {
        names: [{ first, end: 3, type: 'organisation', confidence: 0.9 }],
        outside: none,
      })[0]?.endUnit;
    const { ends } = museums.tokens;
    assert.equal(endOf(0), ends[2]);
    assert.equal(endOf(2), ends[2] - 'ها'.length);
  });

  it('takes nothing that is not written for a name', () => {
    const odd = readWords(read('روستای \ud800 و 😀'));
    for (const first of [1, 3]) {
      assert.deepEqual(withTagged(odd, [], tagged([{ first, end: first + 1, type: 'place', confidence: 0.99 }])), []);
    }
  });

  it('lets the surer of cue and tagger say where a name ends', () => {
    assert.deepEqual(spans(withTagged(words, [cue], tagged([{ first: 1, end: 3, type: 'person', confidence: 0.9 }]))), [
      '1-3 model',
    ]);
    assert.deepEqual(
      spans(withTagged(words, [cue], tagged([{ first: 1, end: 3, type: 'person', confidence: 0.75 }]))),
      ['1-2 cue'],
    );
  });

  it('keeps the registry’s entries, but as parts of longer names', () => {
    assert.deepEqual(
      spans(withTagged(words, [known], tagged([{ first: 5, end: 6, type: 'place', confidence: 0.99 }]))),
      ['4-6 registry'],
    );
    assert.deepEqual(
      spans(withTagged(words, [known], tagged([{ first: 4, end: 7, type: 'organisation', confidence: 0.9 }]))),
      ['4-7 model'],
    );
  });

  it('keeps the ground of a name on which all agree', () => {
    assert.deepEqual(
      spans(withTagged(words, [cue], tagged([{ first: 1, end: 2, type: 'person', confidence: 0.99 }]))),
      ['1-2 cue'],
    );
  });

  it('drops what a cue alone took for a name, where the tagger sees none in any of its words', () => {
    assert.deepEqual(spans(withTagged(words, [cue], tagged([], { 1: 0.97 }))), []);
    assert.deepEqual(spans(withTagged(words, [cue], tagged([], { 1: 0.8 }))), ['1-2 cue']);
    const entry = proposal(1, 2, 'registry');
    assert.deepEqual(spans(withTagged(words, [entry], tagged([], { 1: 0.99 }))), ['1-2 registry']);
  });

  it('cuts what a cue took for the rest of a person’s name', () => {
    const long = proposal(1, 3, 'cue');
    const short = [{ first: 1, end: 2, type: 'person', confidence: 0.9 }] as const;
    assert.deepEqual(spans(withTagged(words, [long], tagged(short, { 2: 0.95 }))), ['1-2 model']);
    assert.deepEqual(spans(withTagged(words, [long], tagged(short, { 2: 0.5 }))), ['1-3 cue']);
  });

  it('says where both see the same name', () => {
    const [agreed] = withTagged(words, [cue], tagged([{ first: 1, end: 2, type: 'person', confidence: 0.9 }]));
    assert.equal(agreed.seen, 0.9);
  });
});
