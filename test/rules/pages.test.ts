import assert from 'node:assert/strict';
import { pageOf, RULES } from '../../server/rules/registry';
import { selectRules } from '../../server/rules/selection';
import { problemsOf, shown } from './fixtures';

describe('pages of the rules', () => {
  it('have rules with one id each, in kebab-case, under a category of the house', () => {
    const ids = RULES.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^(?:dates|entities|claims|markup|typography)\/[a-z]+(?:-[a-z]+)*$/);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      const page = pageOf(rule);

      it('is headed by its id and says why in both languages', () => {
        assert.equal(page.title, rule.id);
        assert.match(page.why.fa, /[\u0600-\u06ff]/);
        assert.match(page.why.en, /[a-z]/i);
        for (const text of [page.why.fa, rule.summary.fa])
          assert.doesNotMatch(text.replace(/`[^`]*`|«[^»]*»/g, ''), /[ \u00a0](?:ها|های)\b/);
      });

      it('has at least two examples of each kind', () => {
        for (const kind of ['invalid', 'valid'] as const) {
          assert.ok(page.examples.filter((example) => example.kind === kind).length >= 2, kind);
        }
      });

      for (const [index, example] of page.examples.entries()) {
        it(`example ${index + 1} is ${example.kind}`, () => {
          const rules =
            example.options === undefined
              ? rule.id
              : selectRules({ [rule.id]: [rule.severity, example.options] }).selection.filter(
                  (one) => one.rule === rule,
                );
          const problems = problemsOf(example.text, rules, example.syntax).filter(({ suppressed }) => !suppressed);
          if (example.kind === 'valid') assert.deepEqual(shown(example.text, problems), []);
          else assert.notEqual(problems.length, 0, 'nothing is reported');
          for (const { fixes, message } of problems) {
            // Quotation marks with nothing in them, or of the same kind in one another, would puzzle whoever reads them.
            for (const { fa, en } of [message, ...fixes.map(({ title }) => title)])
              assert.doesNotMatch(`${fa}\n${en}`, /«\u200c*»|“\u200c*”|««|»»|““|””/);
            for (const fix of fixes) {
              // A message speaks to the writer, a fix is what the writer tells the program to do.
              assert.doesNotMatch(fix.title.fa, /(?:نویسید|دارید|گذارید|کنید)$/);
              // «با گیومه» among the fixes of another problem does not say what would be done.
              assert.doesNotMatch(fix.title.fa, /^با /);
              assert.notEqual(fix.edits.length, 0);
              if (fix.safe) assert.equal(rule.fix, 'safe');
              else assert.notEqual(rule.fix, 'none');
            }
          }
        });
      }
    });
  }
});
