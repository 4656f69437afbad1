import assert from 'node:assert/strict';
import { parseArticle } from '../../server/language/article/parse';
import { applyEdits, applyFixes, fixUntilStable, isProse, proseRanges } from '../../server/rules/fix';
import type { Edit, Fix, Problem } from '../../server/rules/rule';
import { checkWith, everyRule, fixed } from './fixtures';

function problem(rule: string, edits: readonly Edit[], safe = true, more: Partial<Problem> = {}): Problem {
  const fix: Fix = { title: { fa: 'ا', en: 'a' }, safe, edits };
  const { start, end } = edits[0];
  return {
    rule,
    severity: 'error',
    start,
    end,
    message: { fa: 'ا', en: 'a' },
    fixes: [fix],
    related: [],
    suppressed: false,
    suppressionReason: undefined,
    identity: {},
    ...more,
  };
}

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });
const article = parseArticle('یک دو سه چهار', 'plain');
const apply = (...problems: Problem[]) => applyFixes(article, problems, 'safe').text;

describe('applyFixes', () => {
  it('touches no article whose versions are not merged, and any that only has such a row', () => {
    const wrong = problem('typography/a', [edit(0, 2, '۱')]);
    const of = (text: string) => applyFixes(parseArticle(text, 'markdown'), [wrong], 'safe').text;
    const conflict = 'یک.\n\n<<<<<<< HEAD\nدو\n=======\nسه\n>>>>>>> شاخه\n';
    assert.equal(of(conflict), conflict);
    assert.equal(of('یک\n=======\n'), '۱\n=======\n');
  });

  it('applies edits in the order of the text', () => {
    assert.equal(
      apply(problem('typography/a', [edit(6, 8, '۳')]), problem('typography/b', [edit(0, 2, '۱')])),
      '۱ دو ۳ چهار',
    );
  });

  it('drops the later of two that overlap, whole', () => {
    assert.equal(
      apply(problem('typography/a', [edit(0, 5, 'الف')]), problem('typography/b', [edit(3, 5, 'ب'), edit(6, 8, 'پ')])),
      'الف سه چهار',
    );
  });

  it('drops the later of two that insert at one place, or where the other ends', () => {
    assert.equal(
      apply(problem('typography/a', [edit(2, 2, 'ا')]), problem('typography/b', [edit(2, 2, 'ب')])),
      'یکا دو سه چهار',
    );
    assert.equal(
      apply(problem('typography/a', [edit(0, 2, 'ا')]), problem('typography/b', [edit(2, 2, 'ب')])),
      'ا دو سه چهار',
    );
  });

  it('takes neighbours, and shares one replacement between two problems', () => {
    assert.equal(
      apply(problem('typography/a', [edit(0, 2, 'ا')]), problem('typography/b', [edit(2, 5, 'ب')])),
      'اب سه چهار',
    );
    assert.equal(
      apply(problem('typography/a', [edit(0, 2, 'ا')]), problem('typography/b', [edit(0, 2, 'ا'), edit(6, 8, 'پ')])),
      'ا دو پ چهار',
    );
  });

  it('lets two safe fixes append a line each, and two suggestions none', () => {
    const lines = (safe: boolean) => [
      problem('markup/a', [edit(13, 13, '\nا')], safe),
      problem('markup/b', [edit(13, 13, '\nب')], safe),
    ];
    assert.equal(applyFixes(article, lines(true), 'safe').text, 'یک دو سه چهار\nا\nب');
    assert.equal(applyFixes(article, lines(false), 'suggest').text, 'یک دو سه چهار\nا');
  });

  it('leaves out what is silenced, what is only suggested, and what leaves the text', () => {
    assert.equal(apply(problem('typography/a', [edit(0, 2, 'ا')], true, { suppressed: true })), article.text);
    assert.equal(apply(problem('typography/a', [edit(0, 2, 'ا')], false)), article.text);
    assert.equal(
      applyFixes(article, [problem('typography/a', [edit(0, 2, 'ا')], false)], 'suggest').text,
      'ا دو سه چهار',
    );
    for (const bad of [edit(-1, 2, ''), edit(12, 14, ''), edit(5, 3, '')])
      assert.equal(apply(problem('markup/a', [bad])), article.text);
  });

  it('keeps safe orthography out of all that is not prose, and out of labels', () => {
    const source =
      '# كتاب\n\n`كتاب` [كتاب] [كتاب][م۱] <!-- كتاب --> [كتاب](https://a.ir/كتاب) كتاب\n\n[كتاب]: https://a.ir/كتاب "كتاب"\n[م۱]: https://b.ir/كتاب\n\n```\nكتاب\n```\n';
    assert.equal(
      fixed(source, 'typography/arabic-yeh-kaf'),
      '# کتاب\n\n`كتاب` [كتاب] [کتاب][م۱] <!-- كتاب --> [کتاب](https://a.ir/كتاب) کتاب\n\n[كتاب]: https://a.ir/كتاب "كتاب"\n[م۱]: https://b.ir/كتاب\n\n```\nكتاب\n```\n',
    );
    const broken = '---\nplace: كتاب\n---\nكتاب\r\nكتاب';
    assert.equal(fixed(broken, 'typography/arabic-yeh-kaf'), '---\nplace: كتاب\n---\nکتاب\r\nکتاب');
  });

  it('keeps the byte order mark', () => {
    assert.equal(fixed('\ufeffكتاب', 'typography/arabic-yeh-kaf', 'safe', 'plain'), '\ufeffکتاب');
  });
});

describe('applyEdits', () => {
  it('puts appended definitions one below the other, and one blank line above them', () => {
    assert.equal(applyEdits('ا\n', [edit(2, 2, '\n[a]: b\n'), edit(2, 2, '\n[c]: d\n')]), 'ا\n\n[a]: b\n[c]: d\n');
    assert.equal(applyEdits('ا', [edit(1, 1, '\n\n[a]: b'), edit(1, 1, '\n\n[c]: d')]), 'ا\n\n[a]: b\n[c]: d');
    assert.equal(
      applyEdits('ا\r\n', [edit(3, 3, '\r\n[a]: b'), edit(3, 3, '\r\n[c]: d')]),
      'ا\r\n\r\n[a]: b\r\n[c]: d',
    );
  });

  it('applies several insertions at one place in their order', () => {
    assert.equal(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y'), edit(0, 1, 'A')]), 'Axyb');
  });
});

describe('proseRanges', () => {
  it('finds a stretch in its range only', () => {
    const ranges = proseRanges(parseArticle('یک [دو] سه\n\n[دو]: https://a.ir\n', 'markdown'));
    assert.ok(isProse(ranges, { start: 0, end: 2 }));
    assert.ok(isProse(ranges, { start: 8, end: 10 }));
    assert.ok(!isProse(ranges, { start: 4, end: 6 }));
    assert.ok(!isProse(ranges, { start: 2, end: 9 }));
    assert.ok(!isProse([], { start: 0, end: 0 }));
  });
});

describe('fixUntilStable', () => {
  it('goes on while one fix makes way for another', () => {
    const text =
      'وزیر [گفت][منبع يك] که نشست فرداست.\n\n[منبع یک]: https://www.irna.ir/news/85800112 "منبع"\n\nكتاب خوب است.\n';
    const result = fixUntilStable(text, checkWith(everyRule()), 'safe');
    assert.equal(
      result.text,
      'وزیر [گفت][منبع یک] که نشست فرداست.\n\nکتاب خوب است.\n\n[منبع یک]: https://www.irna.ir/news/85800112 "منبع"\n',
    );
    assert.equal(fixUntilStable(result.text, checkWith(everyRule()), 'safe').rounds, 0);
  });

  it('stops where two fixes undo each other', () => {
    const check = (source: string) => ({
      article: parseArticle(source, 'plain'),
      problems: [problem('markup/a', [edit(0, 1, source[0] === 'a' ? 'b' : 'a')])],
    });
    assert.equal(fixUntilStable('a', check, 'safe').rounds, 1);
  });
});
