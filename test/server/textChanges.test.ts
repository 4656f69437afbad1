import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexLines } from '../../server/language/text/lineIndex';
import { applyChanges } from '../../server/textChanges';

const at = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

describe('text changes', () => {
  const cases = [
    ['سلام', at(0, 2, 0, 2), 'X', 'سلXام'],
    ['😀سلام', at(0, 2, 0, 3), '', '😀لام'],
    ['یک\r\nدو\r\nسه', at(0, 2, 1, 0), '', 'یکدو\r\nسه'],
    ['یک\r\nدو', at(0, 2, 0, 2), '\r\nو', 'یک\r\nو\r\nدو'],
    ['یک', at(9, 9, 9, 9), '!', 'یک!'],
    ['یک\nدو', at(0, 99, 0, 99), '!', 'یک!\nدو'],
    ['یک\nدو', at(1, 1, 0, 1), '-', 'ی-و'],
    ['', at(0, 0, 0, 0), 'متن', 'متن'],
  ] as const;
  for (const [text, range, inserted, expected] of cases) {
    it(`make ${JSON.stringify(expected)} of ${JSON.stringify(text)}`, () => {
      assert.equal(applyChanges(text, [{ range, text: inserted }]), expected);
    });
  }

  it('of a whole text replace it, and later ones count in it', () => {
    assert.equal(applyChanges('کهنه', [{ text: 'نو\n' }, { range: at(1, 0, 1, 0), text: 'تر' }]), 'نو\nتر');
  });

  it('are those of offsets, whatever the text and the order (property)', () => {
    const text = fc.array(fc.constantFrom('ا', ' ', '\n', '\r\n', '😀', '‌', 'x')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(60), fc.nat(60), text), { maxLength: 5 }), (start, edits) => {
        let expected = start;
        const changes = edits.map(([one, other, inserted]) => {
          const index = indexLines(expected);
          // Positions cannot name a place inside a line break, so neither may the offsets.
          const [first, last] = [one, other]
            .map((offset) => index.offsetAt(index.positionAt(offset)))
            .sort((a, b) => a - b);
          const range = { start: index.positionAt(first ?? 0), end: index.positionAt(last ?? 0) };
          expected = expected.slice(0, first) + inserted + expected.slice(last);
          return { range, text: inserted };
        });
        assert.equal(applyChanges(start, changes), expected);
      }),
    );
  });
});
