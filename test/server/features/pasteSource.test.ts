import assert from 'node:assert/strict';
import { provideSourcePaste } from '../../../server/features/pasteSource';
import { analyse } from '../../../server/language/analyse';
import { applyEdits } from '../../../server/rules/fix';
import { snapshotOf } from './snapshots';

const URL = 'https://www.irna.ir/news/85800112';

/** The article after an address is pasted where «|» stands, or over what two of them enclose; undefined where it stays an address. */
function pasted(marked: string, url = URL, syntax: 'markdown' | 'plain' = 'markdown'): string | undefined {
  const [start, end = start] = [...marked.matchAll(/\|/g)].map(({ index }, count) => index - count);
  const text = marked.replaceAll('|', '');
  const { claims } = analyse(text, { syntax });
  const snapshot = snapshotOf(text, { claims, syntax });
  const range = { start: snapshot.lines.positionAt(start ?? 0), end: snapshot.lines.positionAt(end ?? 0) };
  const answer = provideSourcePaste(snapshot, { range, url });
  if (answer === null) return undefined;
  const edits = answer.edits.map(({ range: at, newText }) => ({
    start: snapshot.lines.offsetAt(at.start),
    end: snapshot.lines.offsetAt(at.end),
    text: newText,
  }));
  return applyEdits(text, [...edits, { start: start ?? 0, end: end ?? 0, text: answer.insert }]);
}

describe('an address that is pasted', () => {
  it('becomes the source of the claim at the caret', () => {
    const expected = `وزیر نیرو [گفت][م۱] که برق هست.\n\n[م۱]: ${URL} "منبع: گفته"\n`;
    for (const marked of [
      'وزیر نیرو گ|فت که برق هست.\n',
      'وزیر نیرو گفت که برق| هست.\n',
      'وزیر نیرو گفت که برق هست.|\n',
    ])
      assert.equal(pasted(marked), expected, marked);
  });

  it('leaves nothing unlinked there', () => {
    const text = pasted('به گزارش ایسنا|، باران بارید.\n') ?? '';
    assert.equal(text, `[به گزارش ایسنا][م۱]، باران بارید.\n\n[م۱]: ${URL} "منبع: رسانه"\n`);
    assert.deepEqual(
      analyse(text, { syntax: 'markdown' }).claims.map(({ linked }) => linked),
      [true],
    );
  });

  it('is put around the words that are selected, spaces left out', () => {
    assert.equal(
      pasted('وزیر نیرو |در گفت‌وگو با ایرنا |گفت که برق هست.\n'),
      `وزیر نیرو [در گفت‌وگو با ایرنا][م۱] گفت که برق هست.\n\n[م۱]: ${URL} "منبع: گفته"\n`,
    );
    assert.equal(pasted('باران |بارید|.\n'), `باران [بارید][م۱].\n\n[م۱]: ${URL} "منبع"\n`);
  });

  it('takes the label that has the address already', () => {
    assert.equal(
      pasted(`وزیر [گفت][م۱] که برق هست. رئیس بانک| افزود که پول هست.\n\n[م۱]: ${URL} "منبع"\n`),
      `وزیر [گفت][م۱] که برق هست. رئیس بانک [افزود][م۱] که پول هست.\n\n[م۱]: ${URL} "منبع"\n`,
    );
  });

  it('keeps the line endings of the file', () => {
    assert.equal(
      pasted('وزیر نیرو گ|فت که برق هست.\r\n'),
      `وزیر نیرو [گفت][م۱] که برق هست.\r\n\r\n[م۱]: ${URL} "منبع: گفته"\r\n`,
    );
  });

  it('stays an address where no claim stands, in links, in plain text, and where it is no single address', () => {
    assert.equal(pasted('باران با|رید.\n'), undefined);
    assert.equal(pasted('[وزیر |گفت|][م۱] که برق هست.\n\n[م۱]: https://a.ir/b\n'), undefined);
    assert.equal(pasted('وزیر نیرو گ|فت که برق هست.\n', URL, 'plain'), undefined);
    assert.equal(pasted('وزیر نیرو گ|فت که برق هست.\n', 'وزیر گفت'), undefined);
    assert.equal(pasted('وزیر نیرو گ|فت که برق هست.\n', `${URL} ${URL}`), undefined);
    assert.equal(pasted('وزیر نیرو گ|فت که برق هست.\n', 'https://a.ir/b)c'), undefined);
  });
});
