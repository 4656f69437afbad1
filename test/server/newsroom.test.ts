import assert from 'node:assert/strict';
import type { CompletionItem, DocumentSymbol, Hover } from 'vscode-languageserver/node';
import { NOT_UTF_8 } from '../../server/language/text/utf8';
import { PUSHED, startInMemory } from './inMemory';
import { ARTICLE, DESK, HEAD, LIST, NAMES, newsroomDesk, RULES, TABLE, TEXT, WRITES } from './newsroomDesk';

describe('the server with a newsroom’s registry', () => {
  const desk = newsroomDesk();
  const { start, until, codes, save, shown, at } = desk;

  it('recognises its names, and says whose they are', async () => {
    await start({ [TABLE]: NAMES });
    await desk.client.open(ARTICLE, TEXT);
    assert.deepEqual(await codes(), ['entities/house-style']);
    const hover: Hover = await desk.client.connection.sendRequest('textDocument/hover', {
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
    await desk.client.open(ARTICLE, text);
    const symbols: DocumentSymbol[] = await desk.client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: ARTICLE },
    });
    assert.deepEqual(
      symbols.filter(({ detail }) => detail === 'سازمان').map(({ name }) => name),
      ['پویاگستر آوند'],
    );
    const found: { name: string }[] = await desk.client.connection.sendRequest('workspace/symbol', {
      query: 'پویا گستر',
    });
    assert.deepEqual(
      found.map(({ name }) => name),
      ['پویاگستر آوند'],
    );
  });

  it('completes them, before the built-in ones', async () => {
    await start({ [TABLE]: `${HEAD}اوکراینستان آبی\tplace\n` });
    const text = 'شهرهای اوکر';
    await desk.client.open(ARTICLE, `${text}\n`);
    const { items }: { items: CompletionItem[] } = await desk.client.connection.sendRequest('textDocument/completion', {
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
    await desk.client.open(ARTICLE, TEXT);
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
    assert.ok(desk.client.refreshes() >= 5, `the client was asked ${desk.client.refreshes()} times to look again`);
  });

  it('takes what is typed in it, saved or not', async () => {
    await start({ [TABLE]: HEAD });
    await desk.client.open(ARTICLE, TEXT);
    assert.deepEqual(await codes(), []);
    await desk.client.open(TABLE, HEAD, 'dabir-registry');
    await desk.client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: TABLE, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          text: 'اوکراین\tplace\tاکراین\n',
        },
      ],
    });
    await until('the name', async () => (await codes()).includes('entities/house-style'));
    await desk.client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: TABLE } });
    await until('the name to go with the unsaved text', async () => (await codes()).length === 0);
  });

  it('gives an article that is being written what it gives one that is opened', async () => {
    const paragraphs = ['شهرهای اکراین سرد است.', 'در دره نیلوفران باران می‌بارد.', 'اکراین و دره نیلوفران دورند.'];
    let text = `${paragraphs.join('\n\n')}\n`;
    await start({ [TABLE]: HEAD });
    await desk.client.open(ARTICLE, text);
    let version = 1;
    const type = async (line: number, words: string): Promise<void> => {
      const lines = text.split('\n');
      lines[line] = `${words}${lines[line] ?? ''}`;
      text = lines.join('\n');
      version += 1;
      const place = { line, character: 0 };
      await desk.client.connection.sendNotification('textDocument/didChange', {
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
      await desk.client.pull(ARTICLE);
      await type((step % 3) * 2, 'اکراین نه. ');
      const mine = await desk.client.pull(ARTICLE);
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
    await desk.client.open(ARTICLE, TEXT);
    await desk.client.open(`${other}/b.fa.md`, TEXT);
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
        await desk.client.open(ARTICLE, TEXT);
        if (capabilities === WRITES) await desk.client.pull(ARTICLE);
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
      await desk.client.open(ARTICLE, TEXT);
      await codes();
      const [fault] = await until('the error', () => ((shown(TABLE)?.length ?? 0) > 0 ? shown(TABLE) : undefined));
      assert.equal(fault?.message, NOT_UTF_8.fa);
      await save(TABLE, NAMES);
      await until('its end', () => shown(TABLE)?.length === 0);
      assert.deepEqual(await codes(), ['entities/house-style']);
    });

    it('and takes them away when they are mended, or the file goes', async () => {
      await start({ [TABLE]: BROKEN });
      await desk.client.open(ARTICLE, TEXT);
      await desk.client.pull(ARTICLE);
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
      await desk.client.open(LIST, '- name: رود سرخ\n  type: river\n', 'yaml');
      await until('the error', () => said(LIST)?.length === 1);
      assert.equal(desk.client.published.findLast(({ uri }) => uri === LIST)?.version, 1);
      assert.deepEqual(await desk.client.pull(LIST), [], 'what is pushed is not told twice');
      await desk.client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: LIST, version: 2 },
        contentChanges: [{ text: '- name: رود سرخ\n  type: place\n' }],
      });
      await until('silence', () => said(LIST)?.length === 0);
    });

    it('in English where that is asked for, everyday words as a remark', async () => {
      await start({ [TABLE]: `${HEAD}فردا\tnewspaper\n` }, { settings: { '': { ...RULES, messages: 'en' } } });
      await desk.client.open(ARTICLE, TEXT);
      await desk.client.pull(ARTICLE);
      await until('the remark', () => shown(TABLE)?.length === 1);
      assert.equal(shown(TABLE)?.[0]?.severity, 3);
      assert.match(String(shown(TABLE)?.[0]?.message), /everyday word/);
    });
  });

  describe('completes types in it', () => {
    const complete = async (uri: string, text: string): Promise<readonly string[]> => {
      await desk.client.open(uri, text, 'plaintext');
      const lines = text.split('\n');
      const list: { items: CompletionItem[] } | null = await desk.client.connection.sendRequest(
        'textDocument/completion',
        {
          textDocument: { uri },
          position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
        },
      );
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
});
