import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

/** What is a name stands in ⟦⟧. */
const CASES: readonly string[] = [
  // One name for the reader, whatever part of it the link takes in.
  'گفت‌وگو با ⟦علی [لاریجانی⟧](https://a.ir/x) منتشر شد.',
  'گفت‌وگو با [⟦علی](https://a.ir/x) لاریجانی⟧ منتشر شد.',
  '⟦وزارت امور خارجه [آمریکا⟧](https://a.ir/x) بیانیه داد.',
  '**⟦علی** لاریجانی⟧ سخن گفت.',
  '⟦وزارت [امور خارجه](https://a.ir/x) آمریکا⟧ بیانیه داد.',
  // Two links are two things.
  'در [⟦ایران⟧](https://a.ir/1) [خودرو](https://a.ir/2) گران شد.',
  // An annotation says where the name is.
  'او علی [⟦بلینکن⟧](wd:Q7821917) را دید.',
];

function mark(text: string): string {
  let marked = text;
  for (const { start, end } of [...analyse(text, { syntax: 'markdown' }).entities].reverse())
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  return marked;
}

describe('names and the edges of links', () => {
  for (const expected of CASES) it(expected, () => assert.equal(mark(expected.replace(/[⟦⟧]/g, '')), expected));

  it('leave the markup out of the name, and tie the family name to it', () => {
    const text = 'سردار علی [نیک‌پورزاده](https://a.ir/x) سخن گفت. نیک‌پورزاده افزود که می‌آید.';
    const { entities } = analyse(text, { syntax: 'markdown' });
    assert.deepEqual(
      entities.map(({ name, chain }) => `${name} ${chain}`),
      ['علی نیک‌پورزاده 1', 'علی نیک‌پورزاده 1'],
    );
  });
});
