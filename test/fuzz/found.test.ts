import assert from 'node:assert/strict';
import { analyse } from '../../server/language/analyse';
import { runRules } from '../../server/rules/run';
import { selectRules } from '../../server/rules/selection';

/** Texts that fuzzing found, as small as it could make them, and what was wrong with them. */
const FOUND: readonly (readonly [text: string, fault: string])[] = [
  ['بلینکن , از ', 'claims read a word behind the end of the block'],
  ['روستای \ud800 ', 'half a character was a place'],
];

describe('what fuzzing found', () => {
  const { selection } = selectRules({}, 'strict');
  for (const [text, fault] of FOUND) {
    it(`${JSON.stringify(text)}: ${fault}`, () => {
      const analysis = analyse(text, { syntax: 'markdown' });
      for (const { start, end } of analysis.entities) assert.doesNotMatch(text.slice(start, end), /^\ud800$/);
      for (const { start, end } of runRules(analysis, selection)) assert.ok(start <= end && end <= text.length);
    });
  }
});
