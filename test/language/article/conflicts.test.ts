import assert from 'node:assert/strict';
import { findConflicts, withoutMarks } from '../../../server/language/article/conflicts';
import { parseArticle } from '../../../server/language/article/parse';
import type { Syntax } from '../../../server/language/article/types';

const CONFLICT = ['بند یک.', '<<<<<<< HEAD', 'نسخهٔ یک.', '=======', 'نسخهٔ دو.', '>>>>>>> شاخه', 'بند دو.'];
const BASE = ['<<<<<<< HEAD', 'یک.', '||||||| 1a2b3c', 'صفر.', '=======', 'دو.', '>>>>>>> شاخه'];

const marksIn = (text: string, syntax: Syntax = 'markdown'): readonly (readonly string[])[] =>
  parseArticle(text, syntax).conflicts.map(({ marks }) => marks.map(({ start, end }) => text.slice(start, end)));

const blocksOf = (text: string, syntax: Syntax): readonly string[] =>
  parseArticle(text, syntax).blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('conflicts', () => {
  for (const syntax of ['markdown', 'plain'] as const) {
    it(`are no prose and make no heading and no quotation: ${syntax}`, () => {
      for (const lineBreak of ['\n', '\r\n']) {
        const text = CONFLICT.join(lineBreak);
        assert.deepEqual(marksIn(text, syntax), [['<<<<<<< HEAD', '=======', '>>>>>>> شاخه']]);
        assert.deepEqual(
          blocksOf(text, syntax),
          ['بند یک.', 'نسخهٔ یک.', 'نسخهٔ دو.', 'بند دو.'].map((line) => `paragraph: ${line}`),
        );
      }
    });
  }

  it('have a third version where git was told so, and an end of their own each', () => {
    assert.deepEqual(marksIn([...BASE, ...CONFLICT].join('\n')), [
      ['<<<<<<< HEAD', '||||||| 1a2b3c', '=======', '>>>>>>> شاخه'],
      ['<<<<<<< HEAD', '=======', '>>>>>>> شاخه'],
    ]);
  });

  it('may be half taken away', () => {
    assert.deepEqual(marksIn('نسخهٔ دو.\n>>>>>>> شاخه\n'), [['>>>>>>> شاخه']]);
    assert.deepEqual(marksIn('<<<<<<< HEAD\nنسخهٔ یک.\n\nعنوان\n=======\n'), [['<<<<<<< HEAD']]);
    assert.deepEqual(marksIn('<<<<<<< HEAD\n<<<<<<< HEAD\n'), [['<<<<<<< HEAD'], ['<<<<<<< HEAD']]);
  });

  it('are no heading, no quotation, no arrow and no example', () => {
    for (const text of [
      'عنوان\n=======\n\nمتن.',
      '> > > > > > > متن',
      'متن <<<<<<< HEAD',
      '<<<<<<<HEAD',
      '<<<<<<<< HEAD',
      '```\n<<<<<<< HEAD\nیک\n=======\nدو\n>>>>>>> شاخه\n```',
    ])
      assert.deepEqual(marksIn(text), [], text);
    assert.deepEqual(blocksOf('عنوان\n=======\n\nمتن.', 'markdown'), ['heading: عنوان\n=======', 'paragraph: متن.']);
  });

  it('leave front matter legible, and definitions', () => {
    const text = '---\n<<<<<<< HEAD\ntitle: یک\n=======\ntitle: دو\n>>>>>>> شاخه\ndate: 1404-01-01\n---\n\nمتن.\n';
    const { frontMatter, conflicts } = parseArticle(text, 'markdown');
    assert.equal(conflicts.length, 1);
    assert.ok(frontMatter?.entries.some(({ key }) => key === 'date'));
    const defined = '[الف][م۱]\n\n<<<<<<< HEAD\n[م۱]: https://a.ir/1\n=======\n[م۱]: https://a.ir/2\n>>>>>>> شاخه\n';
    assert.deepEqual(
      parseArticle(defined, 'markdown').definitions.map(({ target }) => target),
      ['https://a.ir/1', 'https://a.ir/2'],
    );
  });

  it('are read alike when they come, change and go by edits', () => {
    const whole = CONFLICT.join('\n');
    const merged = 'بند یک.\nنسخهٔ دو.\nبند دو.';
    const steps = [merged, whole, whole.replace('نسخهٔ یک', 'نسخهٔ تازه'), whole.replace('<<<<<<< HEAD\n', ''), merged];
    for (const syntax of ['markdown', 'plain'] as const) {
      let before = parseArticle(steps[0], syntax);
      for (const step of steps.slice(1)) {
        const after = parseArticle(step, syntax, before);
        const { blocks, conflicts } = parseArticle(step, syntax);
        assert.deepEqual([after.blocks, after.conflicts], [blocks, conflicts]);
        before = after;
      }
    }
  });

  it('are blanked out in place', () => {
    const text = CONFLICT.join('\n');
    const blank = withoutMarks(text, findConflicts(text));
    assert.equal(blank.length, text.length);
    assert.ok(!/[<>=]/.test(blank));
  });
});
