import assert from 'node:assert/strict';
import { parsePage } from '../../server/rules/page';

describe('parsePage', () => {
  it('reads title, both languages and examples', () => {
    const page = parsePage(
      '# a/b\n\n## چرا\n\nزیرا.\n\n## Why\n\nBecause.\n\n```yaml\nkey: 1\n```\n\n## Examples\n\nnot read\n\n```markdown invalid\nبد\n\nبد\n```\n\n~~~text valid\n```\n~~~\n',
    );
    assert.deepEqual(page, {
      title: 'a/b',
      why: { fa: 'زیرا.', en: 'Because.\n\n```yaml\nkey: 1\n```' },
      examples: [
        { kind: 'invalid', syntax: 'markdown', options: undefined, text: 'بد\n\nبد\n' },
        { kind: 'valid', syntax: 'plain', options: undefined, text: '```\n' },
      ],
    });
  });

  it('reads carriage returns and an unclosed fence', () => {
    assert.deepEqual(parsePage('# a/b\r\n\r\n## Why\r\n\r\nSo.\r\n\r\n```text valid\r\nx').examples, [
      { kind: 'valid', syntax: 'plain', options: undefined, text: 'x\n' },
    ]);
  });

  it('makes do with an empty page', () => {
    assert.deepEqual(parsePage(''), { title: '', why: { fa: '', en: '' }, examples: [] });
  });
});
