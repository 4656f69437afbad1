import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver';
import { provideDefinition, provideHighlights, provideReferences } from '../../../server/features/navigation';
import { prepareRename, provideRename, RenameRefused } from '../../../server/features/rename';
import type { Snapshot } from '../../../server/session';
import { nameAt, place, snapshotOf, URI, wordsAt } from './snapshots';

const TEXT = [
  '😀👩‍👧 [آنتونی بلینکن] [گفت][م۱] آمد.',
  '',
  'بلینکن و [بلینکن][م۱] و بلینکن.',
  '',
  '[آنتونی بلینکن]: wd:Q7821917 "شخص"',
  '[م۱]: https://example.org/a "منبع"',
  '',
].join('\r\n');
const who = { name: 'آنتونی بلینکن', chain: 3 };
const entities = [
  nameAt(place(TEXT, 'آنتونی بلینکن'), who),
  nameAt(place(TEXT, 'بلینکن', 2), who),
  nameAt(place(TEXT, 'بلینکن', 3), who),
  nameAt(place(TEXT, 'بلینکن', 4), who),
];
const snapshot = snapshotOf(TEXT, { entities });

const positionIn = ({ lines, text }: Snapshot, words: string, nth = 1) =>
  lines.positionAt(place(text, words, nth).start + 1);

describe('navigation', () => {
  it('leads from a label to its definition', () => {
    const found = provideDefinition(snapshot, { position: positionIn(snapshot, 'م۱') });
    assert.equal(found?.uri, URI);
    assert.deepEqual(found?.range.start, { line: 5, character: 1 });
  });

  it('leads from a name to its first mention', () => {
    const found = provideDefinition(snapshot, { position: positionIn(snapshot, 'بلینکن', 2) });
    assert.deepEqual(found?.range.start, { line: 0, character: '😀👩‍👧 ['.length });
  });

  it('finds all uses of a label, and of a name', () => {
    const label = { position: positionIn(snapshot, 'م۱'), context: { includeDeclaration: true } };
    assert.deepEqual(
      provideReferences(snapshot, label).map(({ range }) => range.start.line),
      [0, 2, 5],
    );
    assert.equal(provideReferences(snapshot, { ...label, context: { includeDeclaration: false } }).length, 2);
    const name = { position: positionIn(snapshot, 'بلینکن', 4), context: { includeDeclaration: true } };
    assert.deepEqual(
      provideReferences(snapshot, name).map(({ range }) => wordsAt(snapshot, range)),
      ['آنتونی بلینکن', 'بلینکن', 'بلینکن', 'بلینکن'],
    );
  });

  it('highlights them, the definition as the one that writes', () => {
    const kinds = provideHighlights(snapshot, { position: positionIn(snapshot, 'م۱') }).map(({ kind }) => kind);
    assert.deepEqual(kinds, [2, 2, 3]);
    assert.equal(provideHighlights(snapshot, { position: positionIn(snapshot, 'بلینکن', 2) }).length, 4);
  });

  it('finds nothing where nothing stands', () => {
    const position = positionIn(snapshot, 'آمد');
    assert.equal(provideDefinition(snapshot, { position }), null);
    assert.deepEqual(provideReferences(snapshot, { position, context: { includeDeclaration: true } }), []);
    assert.deepEqual(provideHighlights(snapshot, { position }), []);
    assert.equal(prepareRename(snapshot, { position }), null);
  });
});

describe('rename', () => {
  const renamed = (position: Position, newName: string) =>
    provideRename(snapshot, { position, newName })?.changes?.[URI] ?? [];

  it('offers what stands there', () => {
    assert.equal(prepareRename(snapshot, { position: positionIn(snapshot, 'م۱') })?.placeholder, 'م۱');
    assert.equal(prepareRename(snapshot, { position: positionIn(snapshot, 'بلینکن', 3) })?.placeholder, 'بلینکن');
  });

  it('changes a label and its definition', () => {
    const edits = renamed(positionIn(snapshot, 'م۱', 2), 'م۷');
    assert.deepEqual(
      edits.map(({ range, newText }) => [range.start.line, wordsAt(snapshot, range), newText]),
      [
        [0, 'م۱', 'م۷'],
        [2, 'م۱', 'م۷'],
        [5, 'م۱', 'م۷'],
      ],
    );
  });

  it('changes the mentions that are spelled alike, and no others', () => {
    const edits = renamed(positionIn(snapshot, 'بلینکن', 2), 'بلینکین');
    assert.deepEqual(
      edits.map(({ range }) => wordsAt(snapshot, range)),
      ['بلینکن', 'بلینکن', 'بلینکن'],
    );
    assert.ok(edits.every(({ range }) => range.start.line === 2));
  });

  it('keeps an annotated name and its definition together', () => {
    const edits = renamed(positionIn(snapshot, 'آنتونی بلینکن'), 'آنتونی جان بلینکن');
    assert.deepEqual(
      edits.map(({ range }) => [range.start.line, wordsAt(snapshot, range)]),
      [
        [0, 'آنتونی بلینکن'],
        [4, 'آنتونی بلینکن'],
      ],
    );
  });

  for (const name of ['', '  ', 'a]b', 'سطر\nدیگر', 'آنتونی بلینکن']) {
    it(`refuses the label ${JSON.stringify(name)}`, () => {
      assert.throws(() => renamed(positionIn(snapshot, 'م۱'), name), RenameRefused);
    });
  }

  it('renames no name of which a link takes in a part', () => {
    const text = 'آنتونی [بلینکن](https://example.org/a) آمد.';
    const parted = snapshotOf(text, { entities: [nameAt(place(text, 'آنتونی [بلینکن'), who)] });
    const position = positionIn(parted, 'آنتونی');
    assert.equal(prepareRename(parted, { position }), null);
    assert.equal(provideRename(parted, { position, newName: 'بلینکن' }), null);
  });
});
