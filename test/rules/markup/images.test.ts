import assert from 'node:assert/strict';
import { applyFixes } from '../../../server/rules/fix';
import { checkWith, everyRule, problemsOf } from '../fixtures';

const definitions = '\n\n[ع۱]: https://a.ir/1.jpg "منبع"\n[ع۲]: https://a.ir/2.jpg\n';
const isOfLinks = (rule: string): boolean => /^markup\/|-link$/.test(rule);

describe('pictures with a label', () => {
  it('use their definitions, and back no claim', () => {
    const text = `---\ntitle: کتابخانه\ndate: 2026-01-10\nlang: fa\n---\n\nدرِ کتابخانه باز شد. ![درِ باز][ع۱] ![ع۲]${definitions}`;
    const rules = problemsOf(text, everyRule()).map(({ rule }) => rule);
    assert.deepEqual(rules.filter(isOfLinks), []);
  });

  it('keep their definition when unused ones are deleted', () => {
    const text = `درِ کتابخانه باز شد. ![درِ باز][ع۱]${definitions}`;
    const { article, problems } = checkWith('markup/unused-definition')(text);
    assert.equal(applyFixes(article, problems, 'safe').text, text.replace('[ع۲]: https://a.ir/2.jpg\n', ''));
  });

  it('are told of a label that nothing defines, or that is spelled otherwise', () => {
    const text = `درِ کتابخانه باز شد. ![درِ باز][ع9] ![پله][ع2]${definitions}`;
    assert.deepEqual(
      problemsOf(text, ['markup/undefined-reference', 'markup/near-miss-label']).map(({ rule, fixes }) => [
        rule,
        fixes.length,
      ]),
      [
        ['markup/undefined-reference', 0],
        ['markup/near-miss-label', 1],
      ],
    );
  });
});
