import assert from 'node:assert/strict';
import { headlineBlock } from '../../server/export/metadata';
import { analyse } from '../../server/language/analyse';

const STORY = 'کتابخانهٔ یزد دیروز باز شد و صدها نفر به آن آمدند.';
const ofLetters = (count: number): string =>
  'کتاب '
    .repeat(count)
    .slice(0, count - 1)
    .concat('ا');

function headlineIn(text: string, syntax: 'plain' | 'markdown' = 'plain'): string | undefined {
  const { article } = analyse(text, { syntax });
  const block = headlineBlock(article);
  return block === undefined ? undefined : article.text.slice(block.start, block.end);
}

describe('the headline that exports tell', () => {
  it('is a plain text’s first line of 120 letters at most, and no longer one', () => {
    for (const [count, isHeadline] of [
      [1, true],
      [120, true],
      [121, false],
    ] as const) {
      const line = ofLetters(count);
      assert.equal(line.length, count);
      assert.equal(headlineIn(`${line}\n\n${STORY}\n`), isHeadline ? line : undefined);
    }
  });

  it('is no line that ends a sentence, nor the only one', () => {
    for (const mark of ['.', '!', '؟', ':', '…', '.»']) {
      assert.equal(headlineIn(`بازگشایی کتابخانه${mark}\n\n${STORY}\n`), undefined, mark);
    }
    assert.equal(headlineIn('بازگشایی کتابخانه\n'), undefined);
  });

  it('is the first heading in Markdown, wherever that stands', () => {
    assert.equal(headlineIn(`بازگشایی\n\n## کتابخانه\n\n# یزد\n\n${STORY}\n`, 'markdown'), '## کتابخانه');
    assert.equal(headlineIn(`بازگشایی\n\n${STORY}\n`, 'markdown'), undefined);
  });
});
