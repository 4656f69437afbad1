import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, ruleById } from '../../server/rules/registry';

const CATALOGUE = join('..', 'shared', 'design', 'rules.md');

describe('registry of rules', () => {
  it('finds a rule by its id, and nothing else', () => {
    for (const rule of RULES) assert.equal(ruleById(rule.id), rule);
    assert.equal(ruleById('dates/none'), undefined);
    assert.equal(ruleById('constructor'), undefined);
  });

  it('says in both languages what each reports, without a full stop', () => {
    for (const { id, summary } of RULES) {
      assert.match(summary.fa, /^[^.]*[\u0600-\u06ff][^.]*$/, id);
      assert.doesNotMatch(summary.en, /\.$/, id);
    }
  });

  if (!existsSync(CATALOGUE)) {
    it('is not beside its catalogue');
    return;
  }
  // `| id | reports | severity | fix |`
  const rows = readFileSync(CATALOGUE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id, , severity]) => ({ id: id.replace(/`/g, ''), severity }));

  it('has the rules of the catalogue in its order', () => {
    const wanted = rows.map(({ id }) => id).filter((id) => ruleById(id) !== undefined);
    assert.deepEqual(
      RULES.map(({ id }) => id).filter((id) => wanted.includes(id)),
      wanted,
    );
    const missing = rows.filter(({ id }) => !id.startsWith('typography/') && ruleById(id) === undefined);
    assert.deepEqual(missing, []);
  });

  for (const { id, severity } of rows) {
    const rule = ruleById(id);
    if (rule === undefined) continue;
    it(`gives ${id} its severity`, () => assert.equal(rule.severity, severity));
  }
});
