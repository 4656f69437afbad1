import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Unread } from '../../server/host';
import { NOT_UTF_8 } from '../../server/language/text/utf8';
import type { RegistryEntryResult } from '../../server/protocol';
import { ABLE, fewRules, type InMemoryClient, PUSHED, type StartOptions, startInMemory } from './inMemory';

const DESK = 'file:///desk';
const ARTICLE = `${DESK}/2025/a.fa.md`;
const TABLE = `${DESK}/dabir.registry.tsv`;
const LIST = `${DESK}/dabir.registry.yaml`;
const HEAD = 'name\ttype\tavoid\tdescription\tlink\n';
const NAMES = `${HEAD}اوکراین\tplace\tاکراین\nدرهٔ نیلوفران\tplace\t\tدره‌ای نزدیک شهر\thttps://example.com/valley\n`;
const TEXT = 'شهرهای اکراین و دره نیلوفران سرد است.\n';
const RULES = fewRules({ 'entities/house-style': 'warning' });
const ASKS = fewRules({ 'entities/unknown': 'info' });

const WRITES = {
  ...ABLE,
  workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

describe('the server with a newsroom’s registry', () => {
  let client: InMemoryClient;
  const start = async (files: Readonly<Record<string, string | Unread>>, more: StartOptions = {}): Promise<void> => {
    client = await startInMemory({ folders: [DESK], files, settings: { '': RULES }, capabilities: WRITES, ...more });
  };
  afterEach(() => client.dispose());

  const until = async <T>(what: string, look: () => T | undefined | false | Promise<T | undefined | false>) => {
    const end = Date.now() + 5_000;
    for (;;) {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const codes = async (uri = ARTICLE): Promise<readonly unknown[]> =>
    (await client.pull(uri)).map(({ code, message }) => (code === 'entities/unknown' ? message : code));
  const save = async (uri: string, text: string | undefined): Promise<void> => {
    if (text === undefined) client.files.delete(uri);
    else client.files.set(uri, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: text === undefined ? 3 : 2 }],
    });
  };
  /** What stands in the client's list of problems on a registry. */
  const shown = (uri: string): readonly Diagnostic[] | undefined =>
    client.published.findLast((params) => params.uri === uri)?.diagnostics;
  const at = (text: string, words: string) => {
    const character = text.split('\n')[0]?.indexOf(words) ?? -1;
    assert.ok(character >= 0, `«${words}» is not in the first line`);
    return { start: { line: 0, character }, end: { line: 0, character: character + words.length } };
  };
  const actionsAt = async (words: string, text = TEXT, only?: readonly string[]): Promise<readonly CodeAction[]> =>
    client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: ARTICLE },
      range: at(text, words),
      context: { diagnostics: await client.pull(ARTICLE), only },
    });

  it('recognises its names, and says whose they are', async () => {
    await start({ [TABLE]: NAMES });
    await client.open(ARTICLE, TEXT);
    assert.deepEqual(await codes(), ['entities/house-style']);
    const hover: Hover = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: ARTICLE },
      position: at(TEXT, 'دره نیلوفران').start,
    });
    const shownText = JSON.stringify(hover.contents);
    for (const part of ['درهٔ نیلوفران', 'دره‌ای نزدیک شهر', 'https://example.com/valley', 'از فهرست نام‌های تحریریه'])
      assert.ok(shownText.includes(part), `${part} in ${shownText}`);
  });

  it('lists them among the symbols of the article and of the workspace', async () => {
    const text = 'گزارش پویاگستر آوند دیروز آمد.\n';
    await start({ [TABLE]: `${HEAD}پویاگستر آوند\torganisation\n`, [ARTICLE]: text });
    await client.open(ARTICLE, text);
    const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: ARTICLE },
    });
    assert.deepEqual(
      symbols.filter(({ detail }) => detail === 'سازمان').map(({ name }) => name),
      ['پویاگستر آوند'],
    );
    const found: { name: string }[] = await client.connection.sendRequest('workspace/symbol', { query: 'پویا گستر' });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['پویاگستر آوند'],
    );
  });

  it('completes them, before the built-in ones', async () => {
    await start({ [TABLE]: `${HEAD}اوکراینستان آبی\tplace\n` });
    const text = 'شهرهای اوکر';
    await client.open(ARTICLE, `${text}\n`);
    const { items }: { items: CompletionItem[] } = await client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: ARTICLE },
      position: { line: 0, character: text.length },
    });
    assert.deepEqual(
      items.slice(0, 2).map(({ label }) => label),
      ['اوکراینستان آبی', 'اوکراین'],
    );
  });

  it('reads it anew when it is saved, comes, or goes', async () => {
    await start({});
    await client.open(ARTICLE, TEXT);
    assert.deepEqual(await codes(), []);
    await save(TABLE, NAMES);
    assert.deepEqual(await codes(), ['entities/house-style']);
    await save(TABLE, NAMES.replace('اکراین', ''));
    assert.deepEqual(await codes(), []);
    await save(LIST, '- name: شهرهای دور\n  type: مکان\n- name: درهٔ نیلی\n  type: مکان\n  avoid: [درهٔ نیلوفران]\n');
    await save(TABLE, undefined);
    assert.deepEqual(await codes(), ['entities/house-style']);
    await save(LIST, undefined);
    assert.deepEqual(await codes(), []);
    assert.ok(client.refreshes() >= 5, `the client was asked ${client.refreshes()} times to look again`);
  });

  it('takes what is typed in it, saved or not', async () => {
    await start({ [TABLE]: HEAD });
    await client.open(ARTICLE, TEXT);
    assert.deepEqual(await codes(), []);
    await client.open(TABLE, HEAD, 'dabir-registry');
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: TABLE, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          text: 'اوکراین\tplace\tاکراین\n',
        },
      ],
    });
    await until('the name', async () => (await codes()).includes('entities/house-style'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: TABLE } });
    await until('the name to go with the unsaved text', async () => (await codes()).length === 0);
  });

  it('gives an article that is being written what it gives one that is opened', async () => {
    const paragraphs = ['شهرهای اکراین سرد است.', 'در دره نیلوفران باران می‌بارد.', 'اکراین و دره نیلوفران دورند.'];
    let text = `${paragraphs.join('\n\n')}\n`;
    await start({ [TABLE]: HEAD });
    await client.open(ARTICLE, text);
    let version = 1;
    const type = async (line: number, words: string): Promise<void> => {
      const lines = text.split('\n');
      lines[line] = `${words}${lines[line] ?? ''}`;
      text = lines.join('\n');
      version += 1;
      const place = { line, character: 0 };
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: ARTICLE, version },
        contentChanges: [{ range: { start: place, end: place }, text: words }],
      });
    };
    const avoid = (...rows: readonly string[]): string => `${HEAD}${rows.map((row) => `${row}\n`).join('')}`;
    const tables = [
      avoid('اوکراین\tplace\tاکراین'),
      avoid('اوکراین\tplace\tاکراین', 'درهٔ نیلی\tplace\tدره نیلوفران'),
      avoid('درهٔ نیلی\tplace\tدره نیلوفران'),
      avoid('اکراین\tplace'),
    ];
    for (const [step, table] of tables.entries()) {
      await save(TABLE, table);
      await client.pull(ARTICLE);
      await type((step % 3) * 2, 'اکراین نه. ');
      const mine = await client.pull(ARTICLE);
      const fresh = await startInMemory({
        folders: [DESK],
        files: { [TABLE]: table },
        settings: { '': RULES },
        capabilities: WRITES,
      });
      await fresh.open(ARTICLE, text);
      assert.deepEqual(mine, await fresh.pull(ARTICLE), `step ${step}`);
      fresh.dispose();
    }
  });

  it('is one for each folder', async () => {
    const other = 'file:///other';
    await start({ [TABLE]: NAMES, [`${other}/dabir.registry.tsv`]: HEAD }, { folders: [DESK, other] });
    await client.open(ARTICLE, TEXT);
    await client.open(`${other}/b.fa.md`, TEXT);
    assert.deepEqual([await codes(), await codes(`${other}/b.fa.md`)], [['entities/house-style'], []]);
  });

  describe('shows its errors on its own file', () => {
    const BROKEN = `${NAMES}رود سرخ\triver\nاوکراین\tplace\n`;
    const said = (uri = TABLE): readonly unknown[] | undefined =>
      shown(uri)?.map(({ range, severity, source, code }) => [range.start, severity, source, code]);

    for (const [name, capabilities] of [
      ['to a client that asks for problems', WRITES],
      ['to one that is told them', PUSHED],
    ] as const) {
      it(name, async () => {
        await start({ [TABLE]: BROKEN }, { capabilities });
        await client.open(ARTICLE, TEXT);
        if (capabilities === WRITES) await client.pull(ARTICLE);
        await until('errors', () => said()?.length === 2);
        assert.deepEqual(said(), [
          [{ line: 3, character: 8 }, 1, 'دبیر', 'registry'],
          [{ line: 4, character: 0 }, 1, 'دبیر', 'registry'],
        ]);
        assert.match(String(shown(TABLE)?.[0]?.message), /نوع «river» شناخته نیست/);
      });
    }

    it('also where it could not be read, until it can', async () => {
      await start({ [TABLE]: { unread: NOT_UTF_8 } });
      await client.open(ARTICLE, TEXT);
      await codes();
      const [fault] = await until('the error', () => ((shown(TABLE)?.length ?? 0) > 0 ? shown(TABLE) : undefined));
      assert.equal(fault?.message, NOT_UTF_8.fa);
      await save(TABLE, NAMES);
      await until('its end', () => shown(TABLE)?.length === 0);
      assert.deepEqual(await codes(), ['entities/house-style']);
    });

    it('and takes them away when they are mended, or the file goes', async () => {
      await start({ [TABLE]: BROKEN });
      await client.open(ARTICLE, TEXT);
      await client.pull(ARTICLE);
      await until('errors', () => said()?.length === 2);
      await save(TABLE, NAMES);
      await until('silence', () => said()?.length === 0);
      await save(TABLE, BROKEN);
      await until('errors again', () => said()?.length === 2);
      await save(TABLE, undefined);
      await until('silence again', () => said()?.length === 0);
    });

    it('as it is written, though no article is open, and with its version', async () => {
      await start({});
      await client.open(LIST, '- name: رود سرخ\n  type: river\n', 'yaml');
      await until('the error', () => said(LIST)?.length === 1);
      assert.equal(client.published.findLast(({ uri }) => uri === LIST)?.version, 1);
      assert.deepEqual(await client.pull(LIST), [], 'what is pushed is not told twice');
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: LIST, version: 2 },
        contentChanges: [{ text: '- name: رود سرخ\n  type: place\n' }],
      });
      await until('silence', () => said(LIST)?.length === 0);
    });

    it('in English where that is asked for, everyday words as a remark', async () => {
      await start({ [TABLE]: `${HEAD}فردا\tnewspaper\n` }, { settings: { '': { ...RULES, messages: 'en' } } });
      await client.open(ARTICLE, TEXT);
      await client.pull(ARTICLE);
      await until('the remark', () => shown(TABLE)?.length === 1);
      assert.equal(shown(TABLE)?.[0]?.severity, 3);
      assert.match(String(shown(TABLE)?.[0]?.message), /everyday word/);
    });
  });

  describe('completes types in it', () => {
    const complete = async (uri: string, text: string): Promise<readonly string[]> => {
      await client.open(uri, text, 'plaintext');
      const lines = text.split('\n');
      const list: { items: CompletionItem[] } | null = await client.connection.sendRequest('textDocument/completion', {
        textDocument: { uri },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
      });
      return (list?.items ?? []).map(({ label }) => label);
    };
    it('in the column of the table', async () => {
      await start({});
      assert.deepEqual((await complete(TABLE, `${HEAD}رود سرخ\t`)).slice(0, 3), ['شخص', 'سازمان', 'مکان']);
    });
    it('in Latin letters where one has begun so', async () => {
      await start({});
      assert.deepEqual((await complete(TABLE, `${HEAD}رود سرخ\tpl`)).slice(0, 3), ['person', 'organisation', 'place']);
    });
    it('not in another column', async () => {
      await start({});
      assert.deepEqual(await complete(TABLE, `${HEAD}رود`), []);
    });
    it('behind the key of the list', async () => {
      await start({});
      assert.deepEqual((await complete(LIST, '- name: رود سرخ\n  type: ')).slice(0, 3), ['شخص', 'سازمان', 'مکان']);
    });
    it('not behind another key', async () => {
      await start({});
      assert.deepEqual(await complete(LIST, '- name: رود سرخ\n  link: '), []);
    });
  });

  describe('adds an unknown name to it', () => {
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
          if (change.kind === 'create' && !client.files.has(change.uri)) client.files.set(change.uri, '');
          continue;
        }
        const { textDocument, edits } = change as TextDocumentEdit;
        let text = client.files.get(textDocument.uri);
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
      await client.open(ARTICLE, UNKNOWN);
      const before = await codes();
      assert.ok(
        before.some((message) => String(message).includes('عرفات جمال')),
        before.join(),
      );
      const edit = await editOf();
      assert.deepEqual(edit.documentChanges?.[0], { kind: 'create', uri: TABLE, options: { ignoreIfExists: true } });
      await apply(edit);
      assert.equal(
        client.files.get(TABLE),
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
        await client.open(ARTICLE, UNKNOWN);
        await apply(await editOf());
        assert.equal(client.files.get(uri), expected);
        assert.ok(!(await codes()).some((message) => String(message).includes('عرفات جمال')));
      });
    }

    it('at the end of what is typed in the open registry, at its version', async () => {
      await start({ [TABLE]: 'نام\tنوع\n' }, { settings: { '': ASKS } });
      await client.open(ARTICLE, UNKNOWN);
      await codes();
      await client.open(TABLE, 'نام\tنوع\nرود سرخ\tمکان\n', 'dabir-registry');
      const [change] = (await editOf()).documentChanges ?? [];
      const { textDocument, edits } = change as TextDocumentEdit;
      assert.equal(textDocument.version, 1);
      const [edit] = edits;
      assert.ok(edit !== undefined && 'newText' in edit);
      assert.deepEqual([edit.range.start, edit.newText], [{ line: 2, character: 0 }, 'عرفات جمال\tشخص\n']);
    });

    it('though no rule asks for it', async () => {
      await start({}, { settings: { '': fewRules() } });
      await client.open(ARTICLE, UNKNOWN);
      const actions = await actionsAt('عرفات جمال', UNKNOWN);
      assert.deepEqual(
        actions.map(({ title, kind }) => [title, kind]),
        [[TITLE, 'refactor.rewrite']],
      );
    });

    it('but not one that is known', async () => {
      await start({ [TABLE]: NAMES }, { settings: { '': ASKS } });
      await client.open(ARTICLE, TEXT);
      for (const words of ['دره نیلوفران', 'اکراین']) {
        const titles = (await actionsAt(words)).map(({ title }) => title);
        assert.ok(!titles.some((title) => title.includes('به فهرست نام‌های تحریریه')), titles.join());
      }
    });

    it('not into a file that nobody could read', async () => {
      await start({ [TABLE]: { unread: NOT_UTF_8 } }, { settings: { '': ASKS } });
      await client.open(ARTICLE, UNKNOWN);
      assert.ok(!(await actionsAt('عرفات جمال', UNKNOWN)).some(({ title }) => title === TITLE));
    });

    it('only where the client can create the file', async () => {
      await start({}, { capabilities: ABLE, settings: { '': ASKS } });
      await client.open(ARTICLE, UNKNOWN);
      assert.ok(!(await actionsAt('عرفات جمال', UNKNOWN)).some(({ title }) => title === TITLE));
    });

    it('not into a list in brackets, which has no end to write at', async () => {
      await start({ [LIST]: '[{ name: رود سرخ, type: مکان }]\n' });
      await client.open(ARTICLE, UNKNOWN);
      assert.ok(!(await actionsAt('عرفات جمال', UNKNOWN)).some(({ title }) => title === TITLE));
    });

    describe('on request', () => {
      const ask = (words: string, type?: string): Promise<RegistryEntryResult> =>
        client.connection.sendRequest('dabir/registryEntry', {
          textDocument: { uri: ARTICLE },
          range:
            words === '' ? { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } } : at(UNKNOWN, words),
          type,
        });
      beforeEach(async () => {
        await start({ [TABLE]: 'نام\tنوع\n' }, { settings: { '': ASKS } });
        await client.open(ARTICLE, UNKNOWN);
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
        assert.equal(client.files.get(TABLE), 'نام\tنوع\nمردم\tسازمان\n');
      });

      it('says that a name is there already', async () => {
        await save(TABLE, 'نام\tنوع\nعرفات جمال\tشخص\n');
        assert.equal((await ask('عرفات جمال'))?.known, true);
      });

      it('has nothing for a passage, or for a file that is not open', async () => {
        await client.open(`${DESK}/c.fa.md`, `${'خبر '.repeat(60)}\n`);
        const none = await client.connection.sendRequest('dabir/registryEntry', {
          textDocument: { uri: `${DESK}/c.fa.md` },
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 239 } },
        });
        assert.equal(none, null);
        const closed = await client.connection.sendRequest('dabir/registryEntry', {
          textDocument: { uri: `${DESK}/nowhere.fa.md` },
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        });
        assert.equal(closed, null);
      });
    });
  });
});
