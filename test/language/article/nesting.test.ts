import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { DEEPEST_BLOCK, MOST_MARKS } from '../../../server/language/article/nesting';
import { parseArticle } from '../../../server/language/article/parse';
import { runRules } from '../../../server/rules/run';
import { selectRules } from '../../../server/rules/selection';

const { selection } = selectRules();

/** Texts that nest deeper than anybody writes: each once overflowed the stack or took time of the order of its square. */
const DEEP: Readonly<Record<string, (depth: number) => string>> = {
  lists: (depth) => `${'- '.repeat(depth)}متن`,
  'numbered lists': (depth) => `${'1. '.repeat(depth)}متن`,
  quotations: (depth) => `${'> '.repeat(depth)}متن`,
  'lists in quotations': (depth) => `${'> - '.repeat(depth)}متن`,
  'an opened bracket': (depth) => `متن ${'['.repeat(depth)}`,
  'a bracket over many lines': (depth) => `[${'ا\n'.repeat(depth)}متن`,
  brackets: (depth) => `${'['.repeat(depth)}متن${']'.repeat(depth)}`,
  'links in links': (depth) => `${'['.repeat(depth)}متن${'](x)'.repeat(depth)}`,
  'images in images': (depth) => `${'!['.repeat(depth)}متن${'](x)'.repeat(depth)}`,
  'opened parentheses': (depth) => `متن ${'('.repeat(depth)}`,
  'emphasis in emphasis': (depth) => `${'*الف '.repeat(depth)}متن${' ب*'.repeat(depth)}`,
  'two kinds of emphasis': (depth) => `${'*_'.repeat(depth)}متن${'_*'.repeat(depth)}`,
  'one run of emphasis': (depth) => `${'*'.repeat(depth)}متن${'*'.repeat(depth)}`,
  strikes: (depth) => `${'~~الف '.repeat(depth)}متن${' ب~~'.repeat(depth)}`,
  tags: (depth) => `متن ${'<b>'.repeat(depth)}`,
  quotes: (depth) => `${'«'.repeat(depth)}متن${'»'.repeat(depth)}`,
  'a list in the front matter': (depth) => `---\ntags: ${'['.repeat(depth)}\n---\n\nمتن`,
  'a mapping in the front matter': (depth) => `---\ntags: ${'{a: '.repeat(depth)}\n---\n\nمتن`,
};

describe('deep nesting', () => {
  for (const [name, textOf] of Object.entries(DEEP)) {
    it(`is read and checked: ${name}`, () => {
      const text = textOf(3_000);
      const analysis = analyse(text, { syntax: 'markdown' });
      assert.equal(analysis.article.text, text);
      assert.ok(analysis.article.blocks.some(({ start, end }) => text.slice(start, end).includes('متن')));
      assert.ok(Array.isArray(runRules(analysis, selection)));
    });

    it(`takes time in proportion at 100 KB: ${name}`, () => {
      const text = textOf(100_000).slice(0, 100_000);
      const before = process.cpuUsage();
      parseArticle(text, 'markdown');
      assert.ok(process.cpuUsage(before).user < 2_000_000, 'seconds of processor time');
    });
  }

  it('keeps what people write', () => {
    const depth = DEEPEST_BLOCK / 2 - 2;
    const [block] = parseArticle(`${'- '.repeat(depth)}متن`, 'markdown').blocks;
    assert.deepEqual([block.container, block.end - block.start], ['list', 3]);
    const emphasised = '*واژه* '.repeat(MOST_MARKS / 2).trim();
    const [{ segments }] = parseArticle(emphasised, 'markdown').blocks;
    // As many words, and the spaces between them.
    assert.equal(segments.filter(({ kind }) => kind === 'prose').length, MOST_MARKS - 1);
  });

  it('is the same when it was typed', () => {
    const before = `${'> - '.repeat(300)}متن\n\nپایان`;
    const after = before.replace('متن', 'متن دیگر');
    const typed = parseArticle(after, 'markdown', parseArticle(before, 'markdown'));
    assert.deepEqual(typed.blocks, parseArticle(after, 'markdown').blocks);
  });
});
