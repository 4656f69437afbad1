import { type CodeAction, CodeActionKind, commands, languages, Range, type Uri, workspace } from 'vscode';
import type { Client } from '../client';
import type { Desk } from '../desk';
import { messages } from '../messages';
import { tell } from '../tell';

const fixAll = CodeActionKind.SourceFixAll.append('dabir');

/** There is one such action; a few more would do no harm. */
const most = 5;

/** Applies to the article in front all fixes that need no question. Answers whether there were any. */
export async function fixDocument(client: Client, desk: Desk): Promise<boolean> {
  const inFront = await desk.inFront();
  if (inFront === undefined) return false;
  const { document } = inFront;
  await client.start();
  const whole = new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    fixAll.value,
    most,
  );
  const edit = actions.find(({ kind }) => kind !== undefined && fixAll.contains(kind))?.edit;
  if (edit === undefined || edit.size === 0) {
    void tell(isUnmerged(document.uri) ? messages().unmerged : messages().nothingToFix);
    return false;
  }
  const places = edit.entries().reduce((sum, [, edits]) => sum + edits.length, 0);
  if (!(await workspace.applyEdit(edit))) return false;
  // Most of them are out of view.
  void tell(messages().fixed(places));
  return true;
}

/** The rule's problem is in view already; whoever asks for fixes all the same is told why there is none. */
const isUnmerged = (article: Uri): boolean =>
  languages
    .getDiagnostics(article)
    .some(({ code }) => typeof code === 'object' && code.value === 'markup/conflict-marker');
