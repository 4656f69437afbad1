import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { provideFormatting, provideRangeFormatting } from '../../../server/features/formatting';
import { rangeOf } from '../../../server/features/places';
import { place, snapshotOf } from './snapshots';

const RULES = ['typography/arabic-yeh-kaf', 'typography/double-space', 'markup/unused-definition'];
const formatted = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);

describe('formatting', () => {
  const text = '😀👩‍👧 علي  آمد.\r\n\r\nكتاب  خواند.\r\n\r\n[م]: https://example.org/\r\n';
  const snapshot = snapshotOf(text, { rules: RULES });

  it('mends typography that is safe to mend, and nothing else', () => {
    const mended = text.replace('علي  ', 'علی ').replace('كتاب  ', 'کتاب ');
    assert.equal(formatted(text, provideFormatting(snapshot)), mended);
  });

  it('keeps to the range', () => {
    const edits = provideRangeFormatting(snapshot, { range: rangeOf(snapshot, place(text, 'كتاب  خواند')) });
    assert.equal(formatted(text, edits), text.replace('كتاب  ', 'کتاب '));
  });

  it('leaves a tidy text alone', () => {
    const tidy = snapshotOf('علی آمد.\n', { rules: RULES });
    assert.deepEqual(provideFormatting(tidy), []);
    assert.deepEqual(provideRangeFormatting(tidy, { range: rangeOf(tidy, { start: 0, end: 5 }) }), []);
  });
});
