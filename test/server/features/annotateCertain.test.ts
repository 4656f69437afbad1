import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { provideCertainAnnotations } from '../../../server/features/annotateCertain';
import { analyse } from '../../../server/language/analyse';
import type { Syntax } from '../../../server/language/article/types';
import { applyEdits } from '../../../server/rules/fix';
import { snapshotOf } from './snapshots';

const ABLE = { documentChanges: true, snippetEdits: true };

/** The article after all that is certain is marked; undefined where there is nothing to do, null where nothing can be. */
function annotated(text: string, syntax: Syntax = 'markdown'): { text: string; added: number } | undefined | null {
  const { dates, entities, claims, reference } = analyse(text, { syntax });
  const snapshot = snapshotOf(text, { dates, entities, claims, reference, syntax });
  const answer = provideCertainAnnotations(snapshot, ABLE);
  if (answer === null) return null;
  const edit = answer.edit as WorkspaceEdit | null;
  if (edit === null) return undefined;
  const edits = (edit.documentChanges as TextDocumentEdit[]).flatMap((change) => change.edits as TextEdit[]);
  const offset = snapshot.lines.offsetAt;
  const plain = edits.map(({ range, newText }) => ({
    start: offset(range.start),
    end: offset(range.end),
    text: newText,
  }));
  return { text: applyEdits(text, plain), added: answer.added };
}

describe('what is certain', () => {
  it('is marked up, every mention of it, with one definition each at the end', () => {
    const marked = annotated('آنتونی بلینکن ۲۰ دی ۱۴۰۰ به یزد رفت.\n\nآنتونی بلینکن گفت یزد زیباست.\n');
    assert.equal(
      marked?.text,
      '[آنتونی بلینکن] [۲۰ دی ۱۴۰۰] به [یزد] رفت.\n\n[آنتونی بلینکن] گفت [یزد] زیباست.\n\n' +
        '[آنتونی بلینکن]: https://www.wikidata.org/wiki/Q7821917 "شخص"\n' +
        '[۲۰ دی ۱۴۰۰]: date:2022-01-10 "تاریخ"\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"\n',
    );
    assert.equal(marked?.added, 5);
  });

  it('is marked once: a second time there is nothing to do', () => {
    const once = annotated('آنتونی بلینکن ۲۰ دی ۱۴۰۰ به یزد رفت.\n')?.text ?? '';
    assert.equal(annotated(once), undefined);
  });

  it('stays as it is inside links, code and quoted addresses', () => {
    const text = '[سفر یزد](https://example.org/a) و `یزد` و <https://example.org/یزد>.\n\n```\nیزد\n```\n';
    assert.equal(annotated(text), undefined);
  });

  it('is no day that only the day of reading tells, and no name that may be two', () => {
    assert.equal(annotated('دیروز کسی آمد.\n'), undefined);
  });

  it('has no markup in plain text', () => {
    assert.equal(annotated('آنتونی بلینکن به یزد رفت.\n', 'plain'), null);
  });
});
