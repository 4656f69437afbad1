import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { type Check, fixUntilStable } from '../../../server/rules/fix';
import { runRules } from '../../../server/rules/run';
import { selectRules } from '../../../server/rules/selection';
import { textFront } from '../front';
import { inTime } from '../inTime';

const { selection } = selectRules({}, 'strict');

export const check: Check = (text) => {
  const analysis = inTime(text, (given) => {
    const read = analyse(given, { syntax: 'markdown' });
    // Claims are read when they are first asked for, which is no rule's cost.
    return { ...read, claims: read.claims };
  });
  return { article: analysis.article, problems: inTime(text, () => runRules(analysis, selection)) };
};

/** Every problem lies in the text, and what safe fixes made of a text they leave alone. */
export const fixes = textFront('fixes', (text) => {
  for (const { start, end, message } of check(text).problems) {
    assert.ok(start >= 0 && start <= end && end <= text.length, `[${start}, ${end})`);
    assert.ok(message.fa !== '' && message.en !== '');
  }
  const once = fixUntilStable(text, check, 'safe');
  assert.equal(fixUntilStable(once.text, check, 'safe').text, once.text, 'fixed twice');
});
