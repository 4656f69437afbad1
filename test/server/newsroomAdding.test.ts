import assert from 'node:assert/strict';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { NOT_UTF_8 } from '../../server/language/text/utf8';
import type { RegistryEntryResult } from '../../server/protocol';
import { ABLE, fewRules } from './inMemory';
import { ARTICLE, ASKS, DESK, LIST, NAMES, newsroomDesk, TABLE, TEXT } from './newsroomDesk';

describe('adding an unknown name to the newsroom’s registry', () => {
  const desk = newsroomDesk();
  const { start, codes, save, shown, at, actionsAt } = desk;

  const UNKNOWN = 'عرفات جمال، نماینده کمیشنری عالی ملل متحد، گفت که مردم بازمی‌گردند.\n';
  const TITLE = 'به فهرست نام‌های تحریریه بیفزا: عرفات جمال (شخص)';

  const editOf = async (text = UNKNOWN, words = 'عرفات جمال'): Promise<WorkspaceEdit> => {
    const action = (await actionsAt(words, text)).find(({ title }) => title === TITLE);
    assert.ok(action, 'no action adds the name');
    assert.ok(action.edit, 'it has no edit');
    return action.edit;
  };
  /** What an edit makes of the files, as a client applies it. */
  const apply = async ({ documentChanges = [] }: WorkspaceEdit): Promise<void> => {
    for (const change of documentChanges) {
      if ('kind' in change) {
        assert.equal(change.kind, 'create');
        if (change.kind === 'create' && !desk.client.files.has(change.uri)) desk.client.files.set(change.uri, '');
        continue;
      }
      const { textDocument, edits } = change as TextDocumentEdit;
      let text = desk.client.files.get(textDocument.uri);
      assert.ok(typeof text === 'string', `${textDocument.uri} does not exist`);
      for (const edit of edits) {
        assert.ok('newText' in edit);
        const lines: readonly string[] = text.split('\n');
        const { line, character } = edit.range.start;
        const offset: number = lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1) + character;
        text = text.slice(0, offset) + edit.newText + text.slice(offset);
      }
      await save(textDocument.uri, text);
    }
  };

  it('as a row of a new table, and then knows it', async () => {
    await start({}, { settings: { '': ASKS } });
    await desk.client.open(ARTICLE, UNKNOWN);
    const before = await codes();
    assert.ok(
      before.some((message) => String(message).includes('عرفات جمال')),
      before.join(),
    );
    const edit = await editOf();
    assert.deepEqual(edit.documentChanges?.[0], { kind: 'create', uri: TABLE, options: { ignoreIfExists: true } });
    await apply(edit);
    assert.equal(
      desk.client.files.get(TABLE),
      'نام\tنام‌های دیگر\tنوع\tشرح\tپیوند\tاملای برگزیده\tننویسید\nعرفات جمال\t\tشخص\n',
    );
    assert.ok(!(await codes()).some((message) => String(message).includes('عرفات جمال')));
    await new Promise((done) => setTimeout(done, 50));
    assert.deepEqual(shown(TABLE) ?? [], []);
  });

  const INTO: readonly (readonly [string, string, string, string])[] = [
    [
      'in the columns of the table that is there',
      TABLE,
      'type\tname\nplace\tرود سرخ\n',
      'type\tname\nplace\tرود سرخ\nperson\tعرفات جمال\n',
    ],
    [
      'below a table without a line end',
      TABLE,
      'نام\tنوع\nرود سرخ\tمکان',
      'نام\tنوع\nرود سرخ\tمکان\nعرفات جمال\tشخص\n',
    ],
    [
      'with the line ends that are there',
      TABLE,
      'نام\tنوع\r\nرود سرخ\tمکان\r\n',
      'نام\tنوع\r\nرود سرخ\tمکان\r\nعرفات جمال\tشخص\r\n',
    ],
    ['into a table without a head', TABLE, 'رود سرخ\t\tمکان\n', 'رود سرخ\t\tمکان\nعرفات جمال\t\tشخص\n'],
    [
      'as an item of the list',
      LIST,
      '- name: رود سرخ\n  type: place\n',
      '- name: رود سرخ\n  type: place\n- name: عرفات جمال\n  type: شخص\n',
    ],
    [
      'with the indent of the list',
      LIST,
      '# ما\n  - name: رود سرخ\n    type: مکان\n',
      '# ما\n  - name: رود سرخ\n    type: مکان\n  - name: عرفات جمال\n    type: شخص\n',
    ],
    ['into an empty list', LIST, '', '- name: عرفات جمال\n  type: شخص\n'],
  ];
  for (const [how, uri, text, expected] of INTO) {
    it(how, async () => {
      await start({ [uri]: text }, { settings: { '': ASKS } });
      await desk.client.open(ARTICLE, UNKNOWN);
      await apply(await editOf());
      assert.equal(desk.client.files.get(uri), expected);
      assert.ok(!(await codes()).some((message) => String(message).includes('عرفات جمال')));
    });
  }

  it('at the end of what is typed in the open registry, at its version', async () => {
    await start({ [TABLE]: 'نام\tنوع\n' }, { settings: { '': ASKS } });
    await desk.client.open(ARTICLE, UNKNOWN);
    await codes();
    await desk.client.open(TABLE, 'نام\tنوع\nرود سرخ\tمکان\n', 'dabir-registry');
    const [change] = (await editOf()).documentChanges ?? [];
    const { textDocument, edits } = change as TextDocumentEdit;
    assert.equal(textDocument.version, 1);
    const [edit] = edits;
    assert.ok(edit !== undefined && 'newText' in edit);
    assert.deepEqual([edit.range.start, edit.newText], [{ line: 2, character: 0 }, 'عرفات جمال\tشخص\n']);
  });

  it('though no rule asks for it', async () => {
    await start({}, { settings: { '': fewRules() } });
    await desk.client.open(ARTICLE, UNKNOWN);
    const actions = await actionsAt('عرفات جمال', UNKNOWN);
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [[TITLE, 'refactor.rewrite']],
    );
  });

  it('but not one that is known', async () => {
    await start({ [TABLE]: NAMES }, { settings: { '': ASKS } });
    await desk.client.open(ARTICLE, TEXT);
    for (const words of ['دره نیلوفران', 'اکراین']) {
      const titles = (await actionsAt(words)).map(({ title }) => title);
      assert.ok(!titles.some((title) => title.includes('به فهرست نام‌های تحریریه')), titles.join());
    }
  });

  it('not into a file that nobody could read', async () => {
    await start({ [TABLE]: { unread: NOT_UTF_8 } }, { settings: { '': ASKS } });
    await desk.client.open(ARTICLE, UNKNOWN);
    assert.ok(!(await actionsAt('عرفات جمال', UNKNOWN)).some(({ title }) => title === TITLE));
  });

  it('only where the client can create the file', async () => {
    await start({}, { capabilities: ABLE, settings: { '': ASKS } });
    await desk.client.open(ARTICLE, UNKNOWN);
    assert.ok(!(await actionsAt('عرفات جمال', UNKNOWN)).some(({ title }) => title === TITLE));
  });

  it('not into a list in brackets, which has no end to write at', async () => {
    await start({ [LIST]: '[{ name: رود سرخ, type: مکان }]\n' });
    await desk.client.open(ARTICLE, UNKNOWN);
    assert.ok(!(await actionsAt('عرفات جمال', UNKNOWN)).some(({ title }) => title === TITLE));
  });

  describe('on request', () => {
    const ask = (words: string, type?: string): Promise<RegistryEntryResult> =>
      desk.client.connection.sendRequest('dabir/registryEntry', {
        textDocument: { uri: ARTICLE },
        range: words === '' ? { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } } : at(UNKNOWN, words),
        type,
      });
    beforeEach(async () => {
      await start({ [TABLE]: 'نام\tنوع\n' }, { settings: { '': ASKS } });
      await desk.client.open(ARTICLE, UNKNOWN);
    });

    it('with the type that was recognised, at the caret or selected', async () => {
      for (const words of ['', 'عرفات جمال']) {
        const answer = await ask(words);
        assert.deepEqual(
          [answer?.name, answer?.type, answer?.known, answer?.uri, answer?.line],
          ['عرفات جمال', 'person', false, TABLE, 1],
        );
      }
    });

    it('asks for the type of words that are no name, and takes it', async () => {
      const answer = await ask('مردم');
      assert.deepEqual([answer?.name, answer?.type, answer?.edit], ['مردم', null, null]);
      const typed = await ask('مردم', 'organisation');
      await apply(typed?.edit as WorkspaceEdit);
      assert.equal(desk.client.files.get(TABLE), 'نام\tنوع\nمردم\tسازمان\n');
    });

    it('says that a name is there already', async () => {
      await save(TABLE, 'نام\tنوع\nعرفات جمال\tشخص\n');
      assert.equal((await ask('عرفات جمال'))?.known, true);
    });

    it('has nothing for a passage, or for a file that is not open', async () => {
      await desk.client.open(`${DESK}/c.fa.md`, `${'خبر '.repeat(60)}\n`);
      const none = await desk.client.connection.sendRequest('dabir/registryEntry', {
        textDocument: { uri: `${DESK}/c.fa.md` },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 239 } },
      });
      assert.equal(none, null);
      const closed = await desk.client.connection.sendRequest('dabir/registryEntry', {
        textDocument: { uri: `${DESK}/nowhere.fa.md` },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      });
      assert.equal(closed, null);
    });
  });
});
