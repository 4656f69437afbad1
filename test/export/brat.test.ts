import assert from 'node:assert/strict';
import { BRAT_CONFIGURATION } from '../../server/export/brat';
import { ARTICLES, exported, exportOf, HOSTILE } from './support';

/** What brat's own reader makes of the text-bound lines: offsets in code points, pieces joined by a space. */
function boundOf(standoff: string, text: string): readonly { readonly type: string; readonly words: string }[] {
  const characters = [...text];
  return standoff
    .split('\n')
    .filter((line) => line.startsWith('T'))
    .map((line) => {
      const [, content, words] = line.split('\t');
      const [type, ...offsets] = content.split(' ');
      const pieces = offsets
        .join(' ')
        .split(';')
        .map((piece) => characters.slice(...(piece.split(' ').map(Number) as [number, number])).join(''));
      assert.equal(pieces.join(' '), words);
      return { type, words };
    });
}

describe('the export for brat', () => {
  for (const [name, text] of [...ARTICLES, ['a hostile text', HOSTILE] as const]) {
    it(`${name}: every line is one of the format and every span the text's own`, () => {
      const standoff = exportOf(text, 'brat', { path: name, recognised: true });
      for (const line of standoff.split('\n').slice(0, -1)) {
        assert.match(
          line,
          /^(?:T\d+\t[A-Z][A-Za-z]+ \d+ \d+(?:;\d+ \d+)*\t.+|N\d+\tReference T\d+ [A-Za-z]+:\S+\t.*|A\d+\t[A-Z][A-Za-z]+ T\d+ [a-z]+|R\d+\t[A-Z][A-Za-z]+ Arg1:T\d+ Arg2:T\d+)$/u,
        );
      }
      const { dates, entities, sources, claims } = exported(text, { path: name, recognised: true });
      const bound = boundOf(standoff, text).filter(({ type }) => type !== 'Cue' && type !== 'Speaker');
      assert.equal(bound.length, dates.length + entities.length + sources.length + claims.length);
      const used = new Set([...standoff.matchAll(/^(?:T\d+|A\d+|R\d+)\t(\S+)/gm)].map((match) => match[1]));
      for (const type of used) assert.match(BRAT_CONFIGURATION, new RegExp(`^${type}(?:$|\\t)`, 'm'));
    });
  }

  it('writes a span with a line break in pieces, and counts an emoji as one', () => {
    const text = '😀 [صبح شنبه\r\n۱۲ مهر][ت۱] است.\r\n\r\n[ت۱]: date:2025-10-04 "تاریخ"\r\n';
    assert.deepEqual(exportOf(text, 'brat').split('\n'), [
      'T1\tDate 3 11;13 19\tصبح شنبه ۱۲ مهر',
      'N1\tReference T1 EDTF:2025-10-04\t2025-10-04',
      ...exportOf(text, 'brat').split('\n').slice(2),
    ]);
  });
});
