import assert from 'node:assert/strict';
import { MOST_OF_A_RULE, provideDiagnostics } from '../../../server/features/diagnostics';
import { snapshotOf } from './snapshots';

const RULES = ['typography/arabic-yeh-kaf', 'typography/double-space'];

describe('diagnostics of one rule', () => {
  const say = (count: number, language: 'fa' | 'en' = 'en'): readonly string[] =>
    provideDiagnostics(snapshotOf('علي  '.repeat(count), { rules: RULES, language }))
      .filter(({ code }) => code === 'typography/arabic-yeh-kaf')
      .map(({ message }) => String(message));

  it('stop at a bound, and the last says how many are left', () => {
    const messages = say(MOST_OF_A_RULE + 5);
    assert.equal(messages.length, MOST_OF_A_RULE);
    assert.match(messages.at(-1) ?? '', /\(and 5 more of this rule after it\)$/);
    assert.match(say(MOST_OF_A_RULE + 5, 'fa').at(-1) ?? '', /۵ مورد دیگر/);
    assert.doesNotMatch(messages[0], /more/);
  });

  it('say nothing of the kind where all are told', () => {
    const messages = say(MOST_OF_A_RULE);
    assert.equal(messages.length, MOST_OF_A_RULE);
    assert.doesNotMatch(messages.at(-1) ?? '', /more/);
  });
});
