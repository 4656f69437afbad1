import assert from 'node:assert/strict';
import { provideSemanticTokens } from '../../../server/features/semanticTokens';
import { dateAt, nameAt, place, snapshotOf } from './snapshots';

describe('semantic tokens', () => {
  const text = '😀 بلینکن در ۲۰ دی\r\n۱۴۰۰ آمد.\r\n';
  const date = { start: place(text, '۲۰ دی').start, end: place(text, '۱۴۰۰').end };
  const recognised = {
    entities: [nameAt(place(text, 'بلینکن'))],
    dates: [dateAt(date, { iso: '2022-01-10' })],
  };

  it('say nothing unless asked for', () => {
    assert.deepEqual(provideSemanticTokens(snapshotOf(text, recognised)).data, []);
  });

  it('name names and dates in UTF-16, none longer than its line', () => {
    const snapshot = snapshotOf(text, { ...recognised, editor: { semanticTokens: true } });
    assert.deepEqual(provideSemanticTokens(snapshot).data, [0, 3, 6, 0, 0, 0, 10, 5, 1, 0, 1, 0, 4, 1, 0]);
  });
});
