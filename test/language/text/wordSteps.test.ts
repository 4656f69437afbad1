import assert from 'node:assert/strict';
import { automaton } from '../../../server/data/automaton';
import { SUFFIXES } from '../../../server/language/text/suffixes';
import { NO_WORD, numberOf } from '../../../server/language/text/vocabulary';
import { FORM_FIELDS, WordSteps } from '../../../server/language/text/wordSteps';

/** The node that letters lead to, one after the other; -1 where they lead nowhere. */
function nodeBehind(units: Uint16Array, length: number): number {
  let node = 0;
  for (let unit = 0; unit < length && node >= 0; unit += 1) node = automaton.child(node, units[unit]);
  return node;
}

describe('the steps of a word', () => {
  const words = new WordSteps(automaton);

  for (const word of ['کتابهایشان', 'تهرانی', 'گفت', 'وزارت', 'ژژژ', 'و', 'x'])
    for (const number of [numberOf(word), numberOf(word), NO_WORD])
      it(`${word}, number ${number}: where its letters lead, and the forms that an ending follows`, () => {
        const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
        const place = words.placeOf(number, units, 0, units.length);
        const { steps } = words;
        assert.equal(steps[place], nodeBehind(units, units.length));
        const forms = Array.from({ length: steps[place + 1] }, (_, form) => {
          const at = place + 2 + form * FORM_FIELDS;
          assert.equal(steps[at + 1], nodeBehind(units, steps[at]));
          return `${word.slice(0, steps[at])}+${SUFFIXES[steps[at + 2]].text}`;
        });
        const expected = SUFFIXES.filter(({ text }) => word.endsWith(text) && text.length < word.length)
          .map(({ text }) => ({ text, node: nodeBehind(units, units.length - text.length) }))
          .filter(({ node }) => node >= 0 && automaton.firstEntry(node) < automaton.firstEntry(node + 1))
          .map(({ text }) => `${word.slice(0, word.length - text.length)}+${text}`);
        assert.deepEqual(forms.toSorted(), expected.toSorted());
      });
});
