import assert from 'node:assert/strict';
import { provideCertainAnnotations } from '../../../server/features/annotateCertain';
import { provideAnnotations } from '../../../server/features/annotations';
import { provideArticleStatus } from '../../../server/features/articleStatus';
import { provideExport } from '../../../server/features/exportArticle';
import { provideConversions } from '../../../server/features/inlayHints';
import { provideSourcePaste } from '../../../server/features/pasteSource';
import type { Snapshot } from '../../../server/session';
import { snapshotOf } from './snapshots';

const PLACE = { line: 0, character: 0 };
const ASKED: Readonly<Record<string, (snapshot: Snapshot) => unknown>> = {
  'its status': provideArticleStatus,
  'what was recognised': provideAnnotations,
  'its dates in other calendars': provideConversions,
  'an export': (snapshot) =>
    provideExport(snapshot, { textDocument: snapshot, format: 'html', path: 'a', recognised: true }),
  'marks for what is certain': (snapshot) =>
    provideCertainAnnotations(snapshot, { documentChanges: true, snippetEdits: false }),
  'a pasted source': (snapshot) =>
    provideSourcePaste(snapshot, { range: { start: PLACE, end: PLACE }, url: 'https://example.org/a' }),
};

describe('a text that is not Persian, or too long', () => {
  for (const [what, ask] of Object.entries(ASKED)) {
    it(`is not read for ${what}`, () => {
      const { analysis: _, ...known } = snapshotOf('Nothing here is Persian.\n');
      const unread: Snapshot = {
        ...known,
        persian: false,
        get analysis(): never {
          throw new Error('it was read');
        },
      };
      ask(unread);
    });
  }

  it('has a status that says which of the two', () => {
    const status = (tooLong: boolean) => provideArticleStatus({ ...snapshotOf('x'), persian: false, tooLong });
    assert.deepEqual([status(true).tooLong, status(false).tooLong], [true, false]);
    assert.equal(status(true).persian, false);
  });
});
