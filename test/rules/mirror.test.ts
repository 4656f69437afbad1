import assert from 'node:assert/strict';
import { parseArticle } from '../../server/language/article/parse';
import { applyEdits } from '../../server/rules/fix';
import { withLabels } from '../../server/rules/mirror';
import type { Edit } from '../../server/rules/rule';

function mirrored(text: string, from: string, to: string): string | undefined {
  const start = text.indexOf(from);
  const edits: readonly Edit[] = [{ start, end: start + from.length, text: to }];
  const fix = withLabels(parseArticle(text, 'markdown'), { title: { fa: 'ا', en: 'a' }, safe: false, edits });
  return fix === undefined ? undefined : applyEdits(text, fix.edits);
}

const DEFINITION = '\n\n[دوشنبه ۸ مه]: date:2018-05-08 "تاریخ"';

describe('fixes in the words of a reference', () => {
  it('rename its definition with them', () => {
    assert.equal(
      mirrored(`در [دوشنبه ۸ مه] بود.${DEFINITION}`, 'دوشنبه', 'سه‌شنبه'),
      `در [سه‌شنبه ۸ مه] بود.${DEFINITION.replace('دوشنبه', 'سه‌شنبه')}`,
    );
  });

  it('leave words outside of references and full references alone', () => {
    assert.equal(
      mirrored(`دوشنبه [۸ مه][دوشنبه ۸ مه]${DEFINITION}`, 'دوشنبه', 'شنبه'),
      `شنبه [۸ مه][دوشنبه ۸ مه]${DEFINITION}`,
    );
    assert.equal(mirrored(`[دوشنبه][دوشنبه ۸ مه]${DEFINITION}`, 'دوشنبه', 'شنبه'), `[شنبه][دوشنبه ۸ مه]${DEFINITION}`);
    assert.equal(mirrored('[دوشنبه] بود.', 'دوشنبه', 'شنبه'), '[شنبه] بود.');
  });

  it('are not offered where the label has other uses, another spelling, or would become another’s', () => {
    assert.equal(mirrored(`[دوشنبه ۸ مه] و [دوشنبه ۸ مه]${DEFINITION}`, 'دوشنبه', 'شنبه'), undefined);
    assert.equal(mirrored('[A b] بود.\n\n[a  b]: https://a.ir/1', 'A b', 'c'), undefined);
    assert.equal(
      mirrored(`[دوشنبه ۸ مه] [شنبه ۸ مه]${DEFINITION}\n[شنبه ۸ مه]: date:2018-05-05`, 'دوشنبه', 'شنبه'),
      undefined,
    );
    assert.equal(mirrored(`در [دوشنبه ۸ مه] بود.${DEFINITION}`, 'در [دوشنبه', 'شنبه'), undefined);
  });
});
