import assert from 'node:assert/strict';
import { provideLinkedEditing } from '../../../server/features/linkedEditing';
import { place, snapshotOf } from './snapshots';

const TEXT =
  '😀 [آمد][م۱] و [رفت][م۱] و [خورد][م1] و [تهران].\r\n\r\n[م۱]: https://example.org/a\r\n[تهران]: wd:Q3616\r\n';
const snapshot = snapshotOf(TEXT);
const at = (words: string, nth = 1) =>
  provideLinkedEditing(snapshot, { position: snapshot.lines.positionAt(place(TEXT, words, nth).start + 1) });

describe('linked editing', () => {
  it('binds a label to its uses and its definition, from either end', () => {
    for (const nth of [1, 2, 3]) {
      const ranges = at('م۱', nth)?.ranges ?? [];
      assert.deepEqual(
        ranges.map(({ start, end }) => TEXT.slice(snapshot.lines.offsetAt(start), snapshot.lines.offsetAt(end))),
        ['م۱', 'م۱', 'م۱'],
      );
    }
  });

  it('binds the words of a reference that are its label', () => {
    assert.deepEqual(
      at('تهران')
        ?.ranges.map(({ start }) => start.line)
        .sort(),
      [0, 3],
    );
  });

  it('leaves alone what has no partner', () => {
    assert.equal(at('م1'), null);
    assert.equal(at('آمد'), null);
  });

  it('takes no brackets for part of a label', () => {
    const { wordPattern = '' } = at('م۱') ?? {};
    assert.equal(new RegExp(`^(?:${wordPattern})$`).test('م۱ الف'), true);
    assert.equal(new RegExp(`^(?:${wordPattern})$`).test('م]۱'), false);
  });
});
