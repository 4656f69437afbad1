import assert from 'node:assert/strict';
import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import {
  changeSetOf,
  checksum,
  narrow,
  offsetAt,
  placeAt,
  replacementsOf,
  textOf,
} from '../../../client/editor/changes';

const at = (line: number, character: number) => ({ line, character });

/** A small text with every kind of line end that a file has. */
const texts = fc
  .array(fc.constantFrom('ا', 'ب', '\u200c', ' ', '\n', '\r\n', '😀', 'x'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('changes between an editor and its page', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    change: Parameters<typeof changeSetOf>[1],
    after: string,
  ])[] = [
    ['a letter', 'سلام', [{ range: { start: at(0, 4), end: at(0, 4) }, text: '!' }], 'سلام!'],
    [
      'a line of a file with CRLF',
      'یک\r\nدو',
      [{ range: { start: at(1, 0), end: at(1, 2) }, text: 'سه\r\nچهار' }],
      'یک\nسه\nچهار',
    ],
    ['a deletion over lines', 'یک\nدو\nسه', [{ range: { start: at(0, 1), end: at(2, 1) }, text: '' }], 'یه'],
    [
      'several, the later on what the earlier made',
      'اب',
      [
        { range: { start: at(0, 0), end: at(0, 0) }, text: 'x\n' },
        { range: { start: at(1, 2), end: at(1, 2) }, text: 'y' },
      ],
      'x\nابy',
    ],
    ['one beyond the end', 'اب', [{ range: { start: at(7, 0), end: at(9, 9) }, text: 'x' }], 'ابx'],
  ];
  for (const [name, text, change, after] of cases) {
    it(`applies ${name}`, () => {
      assert.equal(changeSetOf(textOf(text), change).apply(textOf(text)).toString(), after);
    });
  }

  it('takes a change of line endings for none', () => {
    const whole = { range: { start: at(0, 0), end: at(1, 2) }, text: 'یک\r\nدو' };
    assert.equal(changeSetOf(textOf('یک\nدو'), [whole]).empty, true);
  });

  it('leaves what stays the same where it is', () => {
    const text = textOf('سلام دنیای بزرگ');
    const change = ChangeSet.of(narrow(text, 0, text.length, textOf('سلام دنیای کوچک')), text.length);
    assert.equal(change.mapPos(3), 3);
    assert.equal(change.apply(text).toString(), 'سلام دنیای کوچک');
    const touched: number[] = [];
    change.iterChangedRanges((from, to) => touched.push(from, to));
    assert.deepEqual(touched, [11, 15]);
  });

  it('makes any text of any other, with the least in between', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = textOf(before);
        const change = ChangeSet.of(narrow(text, 0, text.length, textOf(after)), text.length);
        assert.equal(change.apply(text).toString(), textOf(after).toString());
      }),
    );
  });

  it('writes a page’s changes as replacements that make the same text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(60), fc.nat(5), texts), { maxLength: 5 }), (before, edits) => {
        const text = textOf(before);
        let changes = ChangeSet.empty(text.length);
        for (const [where, length, insert] of edits) {
          const from = Math.min(where, changes.newLength);
          const to = Math.min(from + length, changes.newLength);
          changes = changes.compose(ChangeSet.of({ from, to, insert: textOf(insert) }, changes.newLength));
        }
        // None touches another, so that from the last to the first each finds its place as it was.
        const replaced = [...replacementsOf(text, changes)].reverse();
        assert.equal(changeSetOf(text, replaced).apply(text).toString(), changes.apply(text).toString());
      }),
    );
  });

  it('finds each offset again by its place', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), (written, where) => {
        const text = textOf(written);
        const offset = Math.min(where, text.length);
        assert.equal(offsetAt(text, placeAt(text, offset)), offset);
      }),
    );
  });

  it('tells texts apart', () => {
    assert.notEqual(checksum('یزد'), checksum('یزذ'));
    assert.equal(checksum('یزد'), checksum(Text.of(['یزد']).toString()));
  });
});
