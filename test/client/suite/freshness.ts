import * as vscode from 'vscode';
import { createFreshness } from '../../../client/freshness';
import { closeAll, openArticle } from './article';
import { equal, ok, sleep, until } from './check';

/** Longer than a text may go without being asked about. */
const longEnough = 1500;

describe('the freshness of problems', () => {
  afterEach(closeAll);

  const change = async (document: vscode.TextDocument): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(0), 'و ');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
  };

  it('asks again where nobody has asked about a changed text', async () => {
    let refreshed = 0;
    const freshness = createFreshness({ isRunning: () => true, refresh: () => (refreshed += 1) });
    const document = await openArticle('first.fanews');
    freshness.note(document);
    await change(document);
    await until('a refresh', () => refreshed > 0);
    await sleep(longEnough);
    equal(refreshed, 1);
    freshness.dispose();
  });

  it('is silent where the changed text was asked about', async () => {
    let refreshed = 0;
    const freshness = createFreshness({ isRunning: () => true, refresh: () => (refreshed += 1) });
    const document = await openArticle('first.fanews');
    await change(document);
    freshness.note(document.uri);
    await sleep(longEnough);
    equal(refreshed, 0);
    freshness.dispose();
  });

  it('is silent where no server runs', async () => {
    let refreshed = 0;
    const freshness = createFreshness({ isRunning: () => false, refresh: () => (refreshed += 1) });
    await change(await openArticle('first.fanews'));
    await sleep(longEnough);
    equal(refreshed, 0);
    freshness.dispose();
  });
});
