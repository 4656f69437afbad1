import assert from 'node:assert/strict';
import { collab, getClientID, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { composed, createArticleLog, readEntry, writeEntry } from '../../../client/editor/articleLog';
import { textOf } from '../../../client/editor/changes';

/** What pages and others may do, in any order. */
const moves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('type' as const),
      page: fc.nat(2),
      where: fc.nat(200),
      text: fc.constantFrom('ا', 'ب', '\n', 'می\u200cرود'),
    }),
    fc.record({ kind: fc.constant('delete' as const), page: fc.nat(2), where: fc.nat(200), length: fc.nat(4) }),
    fc.record({ kind: fc.constant('push' as const), page: fc.nat(2) }),
    fc.record({ kind: fc.constant('hear' as const), page: fc.nat(2) }),
    fc.record({ kind: fc.constant('other' as const), where: fc.nat(200), text: fc.constantFrom('x', 'yz', '\n') }),
  ),
  { maxLength: 120 },
);

describe('the one order of changes', () => {
  it('brings three pages and others’ changes to one text, whatever comes when', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const start = 'سطر نخست\nسطر دوم';
        const log = createArticleLog(textOf(start));
        const pages = ['الف', 'ب', 'پ'].map((clientID) =>
          EditorState.create({ doc: start, extensions: collab({ startVersion: 0, clientID }) }),
        );
        const hear = (page: number): void => {
          const state = pages[page];
          const news = log.since(getSyncedVersion(state)) ?? [];
          // As they go over the wire.
          const written = news.map(writeEntry).map(({ client, change }) => readEntry(client, change));
          pages[page] = receiveUpdates(
            state,
            written.map(({ client, changes }) => ({ clientID: client, changes })),
          ).state;
        };
        const push = (page: number): void => {
          const state = pages[page];
          if (getSyncedVersion(state) !== log.version) return;
          log.append(sendableUpdates(state).map(({ changes }) => ({ client: getClientID(state), changes })));
        };
        for (const move of all) {
          if (move.kind === 'hear') hear(move.page);
          else if (move.kind === 'push') push(move.page);
          else if (move.kind === 'other') {
            const from = Math.min(move.where, log.text.length);
            log.append([
              { client: 'document', changes: ChangeSet.of({ from, insert: textOf(move.text) }, log.text.length) },
            ]);
          } else {
            const state = pages[move.page];
            const from = Math.min(move.where, state.doc.length);
            const change =
              move.kind === 'type'
                ? { from, insert: textOf(move.text) }
                : { from, to: Math.min(from + move.length, state.doc.length) };
            pages[move.page] = state.update({ changes: change }).state;
          }
        }
        for (const page of [0, 1, 2]) {
          hear(page);
          push(page);
        }
        for (const page of [0, 1, 2]) hear(page);
        for (const state of pages) assert.equal(state.doc.toString(), log.text.toString());
      }),
      { numRuns: 300 },
    );
  });

  it('writes several changes as one', () => {
    const log = createArticleLog(textOf('اب'));
    const entries = [
      { client: 'پ', changes: ChangeSet.of({ from: 1, insert: textOf('x') }, 2) },
      { client: 'پ', changes: ChangeSet.of({ from: 0, to: 1 }, 3) },
    ];
    assert.equal(composed(log.text, entries).apply(log.text).toString(), 'xب');
    log.append(entries);
    assert.equal(log.version, 2);
    assert.equal(log.text.toString(), 'xب');
  });

  it('does not know the past for ever, and says so', () => {
    const log = createArticleLog(textOf(''));
    for (let index = 0; index < 25_000; index += 1) {
      log.append([{ client: 'پ', changes: ChangeSet.of({ from: 0, insert: textOf('ا') }, index) }]);
    }
    assert.equal(log.version, 25_000);
    assert.equal(log.since(0), undefined);
    assert.equal(log.since(25_001), undefined);
    assert.equal(log.since(24_999)?.length, 1);
  });
});
