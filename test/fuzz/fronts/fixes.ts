import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/language/analyse';
import { type Check, fixUntilStable } from '../../../server/rules/fix';
import { runRules } from '../../../server/rules/run';
import { selectRules } from '../../../server/rules/selection';
import { article } from '../articles';
import { front } from '../front';

const { selection } = selectRules({}, 'strict');

const check: Check = (text) => {
  const analysis = analyse(text, { syntax: 'markdown' });
  return { article: analysis.article, problems: runRules(analysis, selection) };
};

/** Every problem lies in the text, and what safe fixes made of a text they leave alone. */
export const fixes = front(
  'fixes',
  fc.property(article, (text) => {
    for (const { start, end, message } of check(text).problems) {
      assert.ok(start >= 0 && start <= end && end <= text.length, `[${start}, ${end})`);
      assert.ok(message.fa !== '' && message.en !== '');
    }
    const once = fixUntilStable(text, check, 'safe');
    assert.equal(fixUntilStable(once.text, check, 'safe').text, once.text, 'fixed twice');
  }),
);
