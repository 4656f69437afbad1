import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver/node';
import { createSymbolPool, type Named } from '../../../server/features/workspaceSymbols';
import { onlyRules } from '../../../server/rules/selection';
import { entryKey, type IndexEntry, readIndex, writeIndex } from '../../../server/workspace/indexCache';
import { withSettings } from '../features/settings';

const UN: Named = {
  name: 'سازمان ملل متحد',
  keys: ['سازمانمللمتحد', 'unitednations'],
  kind: SymbolKind.Class,
  detail: { fa: 'سازمان', en: 'organisation' },
};
const YAZD: Named = { name: 'یزد', keys: ['یزد'], kind: SymbolKind.Namespace, detail: { fa: 'مکان', en: 'place' } };
const ENTRIES: ReadonlyMap<string, IndexEntry> = new Map([
  [
    'file:///desk/%DB%8C%DA%A9.fa.md',
    { key: 'k1', symbols: { title: '😀 سفر', named: [UN, YAZD], places: Uint32Array.from([0, 3, 0, 17, 2, 0, 2, 3]) } },
  ],
  [
    'file:///desk/b.fa.md',
    { key: 'k2', symbols: { title: '', named: [YAZD], places: Uint32Array.from([4, 1, 4, 4]) } },
  ],
]);

describe('the index that is kept between starts', () => {
  it('is read as it was written, what articles share once', () => {
    const text = writeIndex(ENTRIES);
    assert.equal(text.split('سازمان ملل متحد').length, 2);
    const read = readIndex(text, createSymbolPool());
    assert.deepEqual(read, ENTRIES);
    const [one, other] = read.values();
    assert.equal(one?.symbols.named[1], other?.symbols.named[0]);
  });

  it('is nothing where anything else wrote it', () => {
    const good = JSON.parse(writeIndex(ENTRIES));
    const broken: readonly string[] = [
      '',
      '{',
      'null',
      '[]',
      JSON.stringify({ ...good, version: '0.0.0' }),
      JSON.stringify({ ...good, layout: 0 }),
      JSON.stringify({ ...good, articles: [['file:///a', 'k', 't', [7], [0, 0, 0, 0]]] }),
      JSON.stringify({ ...good, articles: [['file:///a', 'k', 't', [0], [0, 0]]] }),
      JSON.stringify({ ...good, articles: 5 }),
      writeIndex(ENTRIES).slice(0, -9),
    ];
    for (const text of broken) assert.deepEqual(readIndex(text, createSymbolPool()), new Map(), text.slice(0, 40));
  });

  it('holds for one text under one reference day', () => {
    const settings = withSettings({ selection: onlyRules(), language: 'fa' });
    const key = entryKey('متن', settings);
    assert.equal(entryKey('متن', { ...settings, language: 'en' }), key);
    assert.notEqual(entryKey('متن ', settings), key);
    assert.notEqual(entryKey('متن', { ...settings, reference: 19_000 }), key);
  });
});
