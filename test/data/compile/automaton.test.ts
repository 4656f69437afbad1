import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAutomaton } from '../../../server/data/automaton';
import { compileAutomaton, type Form } from '../../../server/data/compile/automaton';
import { toPieces } from '../../../server/data/compile/pieces';

function rowsUnder(forms: readonly Form[], text: string): readonly number[] {
  const automaton = readAutomaton(compileAutomaton(forms));
  let node = 0;
  for (const unit of toPieces(text).units) {
    node = automaton.child(node, unit);
    if (node < 0) return [];
  }
  const rows: number[] = [];
  for (let entry = automaton.firstEntry(node); entry < automaton.firstEntry(node + 1); entry += 1)
    rows.push(automaton.rowOf(entry));
  return rows;
}

const form = (text: string, row: number): Form => ({ lexicon: 0, row, detail: row % 7, text });

describe('compileAutomaton', () => {
  it('keeps homographs side by side', () => {
    const forms = [form('مهر', 1), form('مهران', 2), form('مهر', 3)];
    assert.deepEqual(rowsUnder(forms, 'مهر'), [1, 3]);
    assert.deepEqual(rowsUnder(forms, 'مهران'), [2]);
    assert.deepEqual(rowsUnder(forms, 'مه'), []);
  });

  it('refuses a form without letters', () => {
    assert.throws(() => compileAutomaton([form(' \u200c', 0)]), /without letters/);
  });

  it('finds every form under its own units and nothing else', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'ابپتم ‌'), minLength: 1, maxLength: 6 })
      .filter((text) => toPieces(text).units.length > 0);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, other) => {
        const forms = words.map(form);
        const key = (text: string): string => toPieces(text).units.join();
        for (const probe of [...words, other]) {
          const expected = words.flatMap((text, row) => (key(text) === key(probe) ? [row] : []));
          assert.deepEqual(
            [...rowsUnder(forms, probe)].sort((a, b) => a - b),
            expected,
          );
        }
      }),
    );
  });
});
