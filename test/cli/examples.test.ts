import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dabir } from './support';

interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly suppressed: boolean;
}

const problemsOf = async (file: string): Promise<readonly Found[]> => {
  const { out, err } = await dabir(['check', `examples/${file}`, '--no-config', '--format', 'json']);
  assert.equal(err, '');
  return JSON.parse(out).files[0].problems;
};

/** What the examples show to whoever tries Dabir: these places, by these rules. */
const SHOWN: readonly (readonly [rule: string, words: string])[] = [
  ['dates/weekday-mismatch', 'دوشنبه ۱۲ مهر ۱۴۰۴'],
  ['dates/impossible', '۳۱ مهر'],
  ['dates/equivalent-mismatch', '۱۰ مهر ۱۴۰۵'],
  ['dates/range-backwards', '۱۳ تا ۱۰ ژانویه'],
  ['dates/relative', 'دیروز'],
  ['entities/inconsistent-spelling', 'اکراین'],
  ['claims/unlinked-quote', 'شهردار یزد'],
  ['claims/unlinked-attribution', 'شهردار کرمان'],
  ['claims/unlinked-media-source', 'به گزارش روزنامهٔ بادگیر'],
  ['claims/unlinked-document', 'بیانیهٔ پایانی'],
  ['claims/vague-source', 'یک مقام آگاه'],
  ['markup/undefined-reference', 'متن سخنان او'],
  ['markup/near-miss-label', 'م1'],
  ['typography/arabic-yeh-kaf', 'كاريز'],
];

describe('the examples', () => {
  it('annotated.fa.md is clean', async () => {
    assert.deepEqual(await problemsOf('annotated.fa.md'), []);
  });

  it('problems.fa.md has what the documentation shows, and one problem that is silenced with a reason', async () => {
    const text = readFileSync('examples/problems.fa.md', 'utf8');
    const problems = await problemsOf('problems.fa.md');
    for (const [rule, words] of SHOWN) {
      const at = text.indexOf(words);
      assert.ok(at >= 0, words);
      const end = at + words.length;
      const line = { start: text.lastIndexOf('\n', at), end: text.indexOf('\n', end) };
      const found = problems.find(
        (problem) => problem.rule === rule && problem.start > line.start && problem.end <= line.end,
      );
      assert.ok(found !== undefined, `${rule}: ${words}`);
    }
    const silenced = problems.filter(({ suppressed }) => suppressed);
    assert.deepEqual(
      silenced.map(({ rule }) => rule),
      ['claims/vague-source'],
    );
  });

  it('raw.fa.txt has lost its half-spaces, and that is told', async () => {
    const rules = new Set((await problemsOf('raw.fa.txt')).map(({ rule }) => rule));
    for (const rule of [
      'typography/zwnj-verb-prefix',
      'typography/zwnj-plural-suffix',
      'typography/space-before-punct',
    ]) {
      assert.ok(rules.has(rule), rule);
    }
  });
});
