import assert from 'node:assert/strict';
import { withIdentities } from '../../server/rules/identities';
import type { ProblemCore } from '../../server/rules/problem';

const core = (start: number, message: string, related: readonly string[] = []): ProblemCore => ({
  start,
  end: start + 4,
  rule: 'claims/unlinked-quote',
  severity: 'warning',
  message: { fa: message, en: message },
  related: related.map((fa) => ({ start: 0, end: 1, message: { fa, en: fa } })),
  identity: {},
});

/** Three letters were typed at 10. */
const EDIT = { start: 10, endBefore: 10, endAfter: 13 };

describe('the identities of problems that are found anew', () => {
  for (const { what, before, after, same } of [
    { what: 'before an edit', before: core(2, 'بی منبع'), after: core(2, 'بی منبع'), same: true },
    { what: 'moved by an edit', before: core(20, 'بی منبع'), after: core(23, 'بی منبع'), same: true },
    { what: 'with what is related', before: core(2, 'الف', ['ب']), after: core(2, 'الف', ['ب']), same: true },
    { what: 'not moved where the text was', before: core(20, 'بی منبع'), after: core(20, 'بی منبع'), same: false },
    { what: 'inside which something was typed', before: core(8, 'بی منبع'), after: core(8, 'بی منبع'), same: false },
    { what: 'of which something else is said', before: core(2, 'بی منبع'), after: core(2, 'منبع مبهم'), same: false },
    { what: 'with something else related', before: core(2, 'الف', ['ب']), after: core(2, 'الف', ['پ']), same: false },
    { what: 'with more related', before: core(2, 'الف', ['ب']), after: core(2, 'الف', ['ب', 'ب']), same: false },
  ])
    it(`${same ? 'last' : 'are new'} for one ${what}`, () => {
      const [found] = withIdentities([before], [after], EDIT);
      assert.equal(found.identity === before.identity, same);
      assert.deepEqual({ ...found, identity: {} }, after);
    });
});
