import assert from 'node:assert/strict';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { type CheckWorkspaceResult, checkWorkspaceRequest, mostArticles } from '../../../server/protocol';
import { fewRules, type InMemoryClient, startInMemory } from '../inMemory';

const DESK = 'file:///desk';
const ONE = `${DESK}/یک.fa.md`;
const TWO = `${DESK}/دو.fa.md`;
const FILES = {
  [ONE]: '# سفر\n\nسازمان ملل متحد علي را خواست و رقيب را.\n',
  [TWO]: '# نشست دوم\n\nسازمان ملل متحد و ايران.\n',
  [`${DESK}/clean.fa.md`]: '# متن درست\n\nهمه چیز درست است.\n',
};

describe('a check of the workspace', () => {
  let client: InMemoryClient;
  beforeEach(async () => {
    client = await startInMemory({ folders: [DESK], files: FILES, settings: { '': fewRules() } });
  });
  afterEach(() => client.dispose());

  const check = (token = new CancellationTokenSource().token): Promise<CheckWorkspaceResult> =>
    client.connection.sendRequest<CheckWorkspaceResult>(checkWorkspaceRequest, { workDoneToken: 'check' }, token);
  const diagnostics = (): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'bit by bit',
    });

  it('counts what is wrong with all articles', async () => {
    assert.deepEqual(await check(), { articles: 3, errors: 3, warnings: 0, others: 0, faulty: 2, hasMore: false });
  });

  it('counts an open article as it stands on the screen', async () => {
    await client.open(ONE, '# سفر\n\nهمه چیز درست است.\n');
    assert.deepEqual(await check(), { articles: 3, errors: 1, warnings: 0, others: 0, faulty: 1, hasMore: false });
  });

  it('counts no file that is gone, and none that is not Persian', async () => {
    assert.equal((await check()).articles, 3);
    const english = `${DESK}/notes.md`;
    client.files.delete(TWO);
    client.files.set(english, 'Nothing here is Persian, and so it is none of ours.\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: TWO, type: 3 },
        { uri: english, type: 1 },
      ],
    });
    assert.equal((await check()).articles, 2);
  });

  it('says where the workspace has more articles than are looked at', async () => {
    for (let number = 0; number < mostArticles; number += 1)
      client.files.set(`${DESK}/${number}.md`, 'None of ours.\n');
    const { articles, hasMore } = await check();
    assert.deepEqual({ articles, hasMore }, { articles: 3, hasMore: true });
  });

  it('tells how far it is', async () => {
    const told: unknown[] = [];
    client.connection.onNotification('$/progress', ({ token, value }) => {
      if (token === 'check') told.push(value.message);
    });
    await check();
    assert.deepEqual(told, ['1 / 3', '2 / 3', '3 / 3']);
  });

  it('has the problems told from then on, though no setting asks for them', async () => {
    assert.deepEqual(await diagnostics(), { items: [] });
    const pending = diagnostics();
    await check();
    const { items } = await pending;
    assert.deepEqual(items.map(({ uri }) => uri).sort(), [TWO, ONE].sort());
    client.files.set(TWO, '# نشست\n\nعلي و رقيب و ايران.\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: TWO, type: 2 }] });
    assert.equal((await check()).errors, 5);
  });

  it('tells nothing where it was cancelled', async () => {
    const source = new CancellationTokenSource();
    const checked = check(source.token);
    source.cancel();
    await assert.rejects(checked, /cancelled/);
  });
});
