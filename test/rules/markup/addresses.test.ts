import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/rules/fix';
import { problemsOf } from '../fixtures';

/** A definition’s address, and what the fix writes; «none» where there is no fix, undefined where nothing is wrong. */
const ADDRESSES: readonly (readonly [address: string, better: string | undefined])[] = [
  ['https:/example.org/a', 'https://example.org/a'],
  ['https:///example.org/a', 'https://example.org/a'],
  ['http//example.org/a', 'http://example.org/a'],
  ['htps://example.org/a', 'https://example.org/a'],
  ['htttp://example.org/a', 'http://example.org/a'],
  ['ttps://example.org/a', 'https://example.org/a'],
  ['https://https://example.org/a', 'https://example.org/a'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['example.ir/a', 'https://example.ir/a'],
  ['https://example..org/a', 'none'],
  ['<https://exam ple.org/a>', 'none'],
  ['<>', 'none'],
  ['https://example.org/a', undefined],
  ['http://localhost:8000/a', undefined],
  ['https://web.archive.org/web/2020/https://example.org/a', undefined],
  ['https://example.org/?u=https://example.com', undefined],
  ['/about', undefined],
  ['about/us.md', undefined],
  ['../news/page.html', undefined],
  ['#top', undefined],
  ['mailto:desk@example.org', undefined],
  ['tel:+982112345678', undefined],
  ['ftp://example.org/a', undefined],
  ['date:2025-01-02', undefined],
  ['wd:Q794', undefined],
  ['https://fa.wikipedia.org/wiki/تهران', undefined],
  ['https://مثال.ایران/a', undefined],
];

describe('addresses that lead nowhere', () => {
  for (const [address, better] of ADDRESSES) {
    it(better === undefined ? `«${address}» is right` : `«${address}» → ${better}`, () => {
      const text = `[گزارش][الف] منتشر شد.\n\n[الف]: ${address} "توضیح"\n`;
      const problems = problemsOf(text, 'markup/broken-url');
      assert.equal(problems.length, better === undefined ? 0 : 1);
      if (better === undefined) return;
      const [fix] = problems[0].fixes;
      assert.equal(
        fix === undefined ? 'none' : applyEdits(text, fix.edits),
        better === 'none' ? 'none' : text.replace(address, better),
      );
    });
  }

  it('are told of links in the text, and not of bare addresses in a plain one', () => {
    assert.equal(problemsOf('این [پیوند]() و [آن](www.example.org) را ببینید.', 'markup/broken-url').length, 2);
  });
});

const TITLES: readonly (readonly [label: string, title: string, isTold: boolean])[] = [
  ['م۱', ' "اطلاعات"', true],
  ['م1', ' "رسانه"', true],
  ['م۱', ' "منبع"', false],
  ['م۱', ' "منبع: رسانه"', false],
  ['م۱', ' "منبع: ایسنا"', false],
  ['م۱', '', false],
  ['گزارش', ' "صفحهٔ گزارش"', false],
  ['م۱', ' "شخص"', false],
];

describe('titles of sources', () => {
  for (const [label, title, isTold] of TITLES) {
    it(`[${label}]${title} is ${isTold ? 'none' : 'right'}`, () => {
      const text = `[گزارش][${label}] منتشر شد.\n\n[${label}]: https://example.org/a${title}\n`;
      assert.equal(problemsOf(text, 'markup/invalid-source-title').length, isTold ? 1 : 0);
    });
  }
});
