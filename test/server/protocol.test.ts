import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, DocumentSymbol, Hover, TextEdit } from 'vscode-languageserver/node';
import { ABLE, fewRules, type InMemoryClient, PUSHED, type StartOptions, startInMemory } from './inMemory';

const URI = 'file:///desk/خبر.fa.md';
/** Each case has letters outside the basic plane before the place, and lines that end in CRLF. */
const EMOJI = '😀👨‍👩‍👧 ';
const YEH = `# تیتر\r\n\r\n${EMOJI}این علي است.\r\n`;
const LABEL = `${EMOJI}به گزارش [خبرگزاری][۱] او آمد.\r\n\r\n[1]: https://example.org/a "منبع"\r\n`;

/** An editor that asks for an action's edit when the action is chosen. */
const RESOLVING = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

describe('the server over the protocol', () => {
  let client: InMemoryClient | undefined;
  const start = async (options?: StartOptions): Promise<InMemoryClient> => {
    client = await startInMemory(options);
    return client;
  };
  afterEach(() => {
    client?.dispose();
    client = undefined;
  });

  describe('initialisation', () => {
    it('names itself and what it can do', async () => {
      const { initialised } = await start();
      assert.equal(initialised.serverInfo?.name, 'dabir');
      assert.equal(initialised.capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(initialised.capabilities.textDocumentSync, { openClose: true, change: 2, save: false });
      assert.ok(initialised.capabilities.diagnosticProvider);
    });

    it('offers no pulling to a client that cannot', async () => {
      const { initialised } = await start({ capabilities: PUSHED });
      assert.equal(initialised.capabilities.diagnosticProvider, undefined);
    });

    it('serves a client that announces nothing at all', async () => {
      const { open, pushed } = await start({ capabilities: {} });
      await open(URI, YEH);
      assert.deepEqual(codes(await pushed(URI, 1)), ['typography/arabic-yeh-kaf']);
    });

    it('asks to be told of settings and configuration files', async () => {
      const { registered } = await start();
      await eventually(() => registered.length === 2);
      assert.deepEqual(registered, ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    });
  });

  describe('diagnostics', () => {
    it('count in UTF-16 after emoji and CRLF', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      const [problem, ...rest] = await pull(URI);
      assert.deepEqual(rest, []);
      const line = `${EMOJI}این علي است.`;
      assert.deepEqual(problem?.range, {
        start: { line: 2, character: line.indexOf('علي') },
        end: { line: 2, character: line.indexOf('علي') + 3 },
      });
      assert.equal(problem?.code, 'typography/arabic-yeh-kaf');
      assert.equal(problem?.source, 'دبیر');
      assert.equal(problem?.severity, 1);
      assert.equal(problem?.tags, undefined);
    });

    it('name related places', async () => {
      const { open, pull } = await start();
      await open(URI, LABEL);
      const problem = (await pull(URI)).find(({ code }) => code === 'markup/near-miss-label');
      assert.deepEqual(
        problem?.relatedInformation?.map(({ location }) => [location.uri, location.range.start]),
        [[URI, { line: 2, character: 0 }]],
      );
    });

    it('are the same pulled and pushed', async () => {
      const text = `${YEH}\r\n${LABEL}`;
      const puller = await startInMemory();
      const pusher = await startInMemory({ capabilities: PUSHED });
      try {
        await puller.open(URI, text);
        await pusher.open(URI, text);
        const pulled = await puller.pull(URI);
        assert.ok(pulled.length >= 2);
        assert.deepEqual(await pusher.pushed(URI, 1), pulled);
      } finally {
        puller.dispose();
        pusher.dispose();
      }
    });

    it('are not sent again while they stay the same', async () => {
      const { open, connection } = await start();
      await open(URI, YEH);
      const textDocument = { uri: URI };
      const first: { resultId: string; kind: string } = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
      });
      assert.equal(first.kind, 'full');
      await change(URI, 2, [{ range: at(0, 6, 0, 6), text: ' تازه' }]);
      const second = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
        previousResultId: first.resultId,
      });
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await change(URI, 3, [{ range: at(2, 0, 2, 0), text: 'و ' }]);
      const third: { kind: string; resultId: string } = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
        previousResultId: first.resultId,
      });
      assert.equal(third.kind, 'full');
      assert.notEqual(third.resultId, first.resultId);
    });

    it('go with the document', async () => {
      const { open, connection, pushed, published } = await start({ capabilities: PUSHED });
      await open(URI, YEH);
      assert.equal((await pushed(URI, 1)).length, 1);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      await eventually(() => published.at(-1)?.diagnostics.length === 0);
      assert.deepEqual(published.at(-1), { uri: URI, diagnostics: [] });
    });

    it('carry the version, and a burst of keystrokes costs at most two rounds', async () => {
      const { open, pushed, published } = await start({ capabilities: PUSHED });
      await open(URI, YEH);
      await pushed(URI, 1);
      const before = published.length;
      const edits = Array.from({ length: 20 }, (_, index) =>
        change(URI, index + 2, [{ range: at(2, 0, 2, 0), text: 'ب' }]),
      );
      await Promise.all(edits);
      const [problem] = await pushed(URI, 21);
      assert.equal(problem?.range.start.character, `${EMOJI}این `.length + 20);
      assert.ok(published.length - before <= 2, `${published.length - before} rounds`);
    });

    it('leave out what a comment silences', async () => {
      const { open, pull } = await start();
      await open(URI, `<!-- dabir-disable-next-line typography/arabic-yeh-kaf -- نقل عین متن -->\n${EMOJI}علي آمد.\n`);
      assert.deepEqual(await pull(URI), []);
    });

    it('are silent about other languages, except in files of its own language', async () => {
      const { open, pull } = await start();
      const english = 'An English text with the word علي in it, nothing more.\n';
      await open('file:///desk/a.md', english, 'markdown');
      await open('file:///desk/b.fa.md', english, 'persian-news');
      assert.deepEqual(await pull('file:///desk/a.md'), []);
      assert.ok((await pull('file:///desk/b.fa.md')).length > 0);
    });

    it('speak English where the setting says so', async () => {
      const { open, pull } = await start({ settings: { '': { ...fewRules(), messages: 'en' } } });
      await open(URI, YEH);
      assert.match(String((await pull(URI))[0]?.message), /Persian/);
    });
  });

  describe('incremental sync', () => {
    it('follows edits across CRLF, emoji and lines that join', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      await change(URI, 2, [
        { range: at(2, 0, 2, EMOJI.length), text: '' },
        { range: at(0, 6, 2, 0), text: '\r\n\r\n😀' },
      ]);
      const line = '😀این علي است.';
      assert.deepEqual(
        (await pull(URI)).map(({ range }) => range.start),
        [{ line: 2, character: line.indexOf('علي') }],
      );
    });

    it('takes a whole new text', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      await change(URI, 2, [{ text: 'همه چیز درست است.' }]);
      assert.deepEqual(await pull(URI), []);
    });
  });

  describe('settings', () => {
    const ONE = 'file:///desk/one';
    const TWO = 'file:///desk/two';

    it('hold by workspace folder', async () => {
      const { open, pull } = await start({
        folders: [ONE, TWO],
        settings: {
          [ONE]: fewRules({ 'typography/arabic-yeh-kaf': 'off' }),
          [TWO]: { ...fewRules(), messages: 'en' },
        },
      });
      await open(`${ONE}/a.fa.md`, YEH);
      await open(`${TWO}/a.fa.md`, YEH);
      assert.deepEqual(await pull(`${ONE}/a.fa.md`), []);
      assert.match(String((await pull(`${TWO}/a.fa.md`))[0]?.message), /Persian/);
    });

    it('change live', async () => {
      const { open, pull, settings, connection, refreshes } = await start();
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
      settings.set('', fewRules({ 'typography/arabic-yeh-kaf': 'hint' }));
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await eventually(() => refreshes() === 1);
      assert.equal((await pull(URI))[0]?.severity, 4);
    });

    it('come from the project’s file, over the editor’s, and follow it', async () => {
      const file = `${ONE}/dabir.config.yaml`;
      const { open, pull, files, connection, refreshes } = await start({
        folders: [ONE],
        settings: { '': fewRules({ 'typography/arabic-yeh-kaf': 'hint' }) },
        files: { [file]: 'rules:\n  typography/arabic-yeh-kaf: warning\n' },
      });
      const uri = `${ONE}/news/a.fa.md`;
      await open(uri, YEH);
      assert.equal((await pull(uri))[0]?.severity, 2);
      files.set(file, 'rules:\n  typography/arabic-yeh-kaf: off\n');
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
      await eventually(() => refreshes() === 1);
      assert.deepEqual(await pull(uri), []);
    });

    it('may extend one another, and stand in package.json', async () => {
      const { open, pull } = await start({
        files: {
          [`${ONE}/package.json`]: JSON.stringify({ name: 'x', dabir: { extends: './house/base.json' } }),
          [`${ONE}/house/base.json`]: JSON.stringify({ rules: { 'typography/arabic-yeh-kaf': 'info' } }),
        },
      });
      await open(`${ONE}/a.fa.md`, YEH);
      assert.equal((await pull(`${ONE}/a.fa.md`))[0]?.severity, 3);
    });

    it('that are wrong are told in the log, once, and the rest counts', async () => {
      const { open, pull, logged } = await start({
        files: {
          [`${ONE}/dabir.config.json`]: '{ "rules": { "typography/arabic-yeh-kaf": "info", "no/rule": "off" } }',
        },
      });
      await open(`${ONE}/a.fa.md`, YEH);
      await open(`${ONE}/b.fa.md`, YEH);
      assert.equal((await pull(`${ONE}/a.fa.md`))[0]?.severity, 3);
      assert.equal((await pull(`${ONE}/b.fa.md`))[0]?.severity, 3);
      assert.equal(logged.filter((line) => line.includes('no/rule')).length, 1);
    });

    it('may stand under their name in what a client says at the start', async () => {
      const { open, pushed } = await start({
        capabilities: {},
        initializationOptions: { dabir: { ...fewRules(), messages: 'en' } },
      });
      await open(URI, YEH);
      assert.match(String((await pushed(URI, 1))[0]?.message), /Persian/);
    });

    it('of a client that sends them instead of being asked count too', async () => {
      const { open, pushed, connection } = await start({
        capabilities: {},
        initializationOptions: fewRules({ 'typography/arabic-yeh-kaf': 'info' }),
      });
      await open(URI, YEH);
      assert.equal((await pushed(URI, 1))[0]?.severity, 3);
      await connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { dabir: fewRules({ 'typography/arabic-yeh-kaf': 'hint' }) },
      });
      await change(URI, 2, [{ range: at(0, 0, 0, 0), text: ' ' }]);
      assert.equal((await pushed(URI, 2))[0]?.severity, 4);
    });
  });

  describe('code actions', () => {
    const actionsAt = async (uri: string, place: Diagnostic, only?: string[]): Promise<CodeAction[]> =>
      (await running().connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: place.range,
        context: { diagnostics: [place], ...(only === undefined ? {} : { only }) },
      })) as CodeAction[];

    it('mend a label with a versioned edit, and know what they mend', async () => {
      const { open, pull } = await start();
      await open(URI, LABEL);
      const problem = (await pull(URI)).find(({ code }) => code === 'markup/near-miss-label');
      assert.ok(problem);
      const [fix] = await actionsAt(URI, problem);
      assert.equal(fix?.kind, 'quickfix');
      assert.equal(fix?.isPreferred, true);
      assert.deepEqual(fix?.diagnostics, [problem]);
      assert.equal(applied(LABEL, fix), LABEL.replace('[۱]', '[1]'));
      const [change] = fix?.edit?.documentChanges ?? [];
      assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri: URI, version: 1 });
    });

    it('silence a rule with a place for the reason', async () => {
      const { open, pull } = await start();
      await open(URI, YEH);
      const [problem] = await pull(URI);
      assert.ok(problem);
      const silence = (await actionsAt(URI, problem)).find(({ title }) => title.includes('خاموش'));
      const [change] = silence?.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.deepEqual(change.edits, [
        {
          range: at(2, 0, 2, 0),
          snippet: {
            kind: 'snippet',
            value: `<!-- dabir-disable-next-line typography/arabic-yeh-kaf -- \${1:دلیل} -->\r\n`,
          },
        },
      ]);
    });

    it('fix all that is safe only when asked to by name', async () => {
      const text = `${EMOJI}علي و حسني و [متن][۱].\r\n\r\n[1]: https://example.org/a\r\n`;
      const { open, pull } = await start();
      await open(URI, text);
      const [problem] = await pull(URI);
      assert.ok(problem);
      assert.ok((await actionsAt(URI, problem)).every(({ kind }) => kind !== 'source.fixAll.dabir'));
      const [all, ...rest] = await actionsAt(URI, problem, ['source.fixAll']);
      assert.deepEqual(rest, []);
      assert.equal(all?.kind, 'source.fixAll.dabir');
      assert.equal(applied(text, all), text.replace('علي', 'علی').replace('حسني', 'حسنی').replace('[۱]', '[1]'));
    });

    it('come as plain changes to a client that takes no others', async () => {
      const { open, pushed } = await start({ capabilities: {} });
      await open(URI, LABEL);
      const problem = (await pushed(URI, 1)).find(({ code }) => code === 'markup/near-miss-label');
      assert.ok(problem);
      const [fix] = await actionsAt(URI, problem);
      assert.deepEqual(Object.keys(fix?.edit ?? {}), ['changes']);
      assert.equal(applied(LABEL, fix), LABEL.replace('[۱]', '[1]'));
    });
  });

  describe('editing', () => {
    const TWO = `${EMOJI}علي [آمد][م].\r\n\r\nعلي رفت.\r\n\r\n[م]: https://example.org/a\r\n[ن]: https://example.org/b\r\n`;
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const options = { tabSize: 4, insertSpaces: true };

    it('offers all of it', async () => {
      const { capabilities } = (await start({ capabilities: RESOLVING })).initialised;
      assert.equal(capabilities.documentFormattingProvider, true);
      assert.equal(capabilities.documentRangeFormattingProvider, true);
      assert.equal(capabilities.linkedEditingRangeProvider, true);
      assert.deepEqual(capabilities.semanticTokensProvider, {
        legend: { tokenTypes: ['class', 'number'], tokenModifiers: [] },
        full: true,
        range: false,
      });
      const { codeActionProvider } = capabilities;
      assert.ok(typeof codeActionProvider === 'object' && codeActionProvider.resolveProvider === true);
      assert.ok(codeActionProvider.codeActionKinds?.includes('source.organizeLinks'));
    });

    it('formats a text, or a part of it', async () => {
      const { open, connection } = await start();
      await open(URI, TWO);
      const edits: TextEdit[] = await connection.sendRequest('textDocument/formatting', {
        textDocument: { uri: URI },
        options,
      });
      assert.deepEqual(
        edits.map(({ range, newText }) => [range.start.line, newText]),
        [
          [0, 'ی'],
          [2, 'ی'],
        ],
      );
      const part: TextEdit[] = await connection.sendRequest('textDocument/rangeFormatting', {
        textDocument: { uri: URI },
        range: { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } },
        options,
      });
      assert.deepEqual(
        part.map(({ range }) => range.start),
        [{ line: 2, character: 2 }],
      );
    });

    it('resolves an action when it is chosen', async () => {
      const { open, connection } = await start({ capabilities: RESOLVING });
      await open(URI, TWO);
      const [action]: CodeAction[] = await connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: URI },
        range: whole,
        context: { diagnostics: [], only: ['source.organizeLinks'] },
      });
      assert.ok(action);
      assert.equal(action.edit, undefined);
      const resolved: CodeAction = await connection.sendRequest('codeAction/resolve', action);
      assert.match(JSON.stringify(resolved.edit), /"newText":""/);
      const foreign = { title: 'foreign', data: 'theirs' };
      assert.deepEqual(await connection.sendRequest('codeAction/resolve', foreign), foreign);
    });

    it('links the places of a label', async () => {
      const { open, connection } = await start();
      await open(URI, TWO);
      const position = { line: 0, character: TWO.indexOf('[م]') + 1 };
      const found: { ranges: unknown[] } = await connection.sendRequest('textDocument/linkedEditingRange', {
        textDocument: { uri: URI },
        position,
      });
      assert.equal(found.ranges.length, 2);
    });

    it('colours names and dates only where that is wanted', async () => {
      const { open, connection, settings } = await start();
      const text = `${EMOJI}او در ۲۰ دی ۱۴۰۰ آمد.\r\n`;
      await open(URI, text);
      const ask = (): Promise<{ data: number[] }> =>
        connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: URI } });
      assert.deepEqual((await ask()).data, []);
      settings.set('', { semanticTokens: true });
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual((await ask()).data, [0, text.indexOf('۲۰'), '۲۰ دی ۱۴۰۰'.length, 1, 0]);
    });
  });

  describe('hover and outline', () => {
    it('say why a rule minds a place, where it stands', async () => {
      const { open, connection } = await start();
      await open(URI, YEH);
      const character = `${EMOJI}این ع`.length;
      const hover: Hover | null = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 2, character },
      });
      assert.match(JSON.stringify(hover?.contents), /چرا؟/);
      assert.deepEqual(hover?.range, at(2, `${EMOJI}این `.length, 2, `${EMOJI}این علي`.length));
    });

    it('link the lines of a name for a client that says that it follows such links', async () => {
      const text = 'مسعود پزشکیان آمد.\n\nپزشکیان رفت.\n';
      const textDocument = { uri: URI };
      const position = { line: 0, character: 2 };
      const contentsFor = async (initializationOptions: object): Promise<string> => {
        const { open, connection } = await start({
          initializationOptions: { ...fewRules(), ...initializationOptions },
        });
        await open(URI, text);
        const hover: Hover | null = await connection.sendRequest('textDocument/hover', { textDocument, position });
        return JSON.stringify(hover?.contents);
      };
      assert.ok((await contentsFor({ fileLinks: true })).includes(`(<${URI}#L3>)`));
      assert.ok(!(await contentsFor({})).includes(URI));
    });

    it('list the headings with what stands under them', async () => {
      const { open, connection } = await start();
      await open(URI, `# یک\r\n\r\n${EMOJI}متن.\r\n\r\n## دو\r\n\r\nمتن.\r\n\r\n# سه\r\n`);
      const symbols: DocumentSymbol[] = await connection.sendRequest('textDocument/documentSymbol', {
        textDocument: { uri: URI },
      });
      const names = ({ name, children = [] }: DocumentSymbol): unknown => [name, ...children.map(names)];
      assert.deepEqual(symbols.map(names), [['یک', ['دو']], ['سه']]);
      assert.deepEqual(symbols[0]?.range, at(0, 0, 8, 0));
    });
  });

  describe('robustness', () => {
    it('answers empty about documents that it does not know', async () => {
      const { connection, pull } = await start();
      assert.deepEqual(await pull('file:///desk/unknown.fa.md'), []);
      const textDocument = { uri: 'file:///desk/unknown.fa.md' };
      const position = { line: 0, character: 0 };
      assert.equal(await connection.sendRequest('textDocument/hover', { textDocument, position }), null);
      assert.equal(await connection.sendRequest('dabir/articleStatus', { textDocument }), null);
    });

    it('refuses parameters that make no sense, and goes on', async () => {
      const { connection, open, pull } = await start();
      for (const params of [undefined, null, {}, { textDocument: {} }, { textDocument: { uri: 7 } }]) {
        await assert.rejects(connection.sendRequest('textDocument/diagnostic', params), { code: -32602 });
      }
      const textDocument = { uri: URI };
      await assert.rejects(connection.sendRequest('textDocument/hover', { textDocument, position: { line: 'x' } }), {
        code: -32602,
      });
      await assert.rejects(connection.sendRequest('no/such/request', {}), { code: -32601 });
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
    });

    it('drops notifications that make no sense, says so, and goes on', async () => {
      const { connection, open, pull, logged } = await start();
      await connection.sendNotification('textDocument/didOpen', {});
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI } });
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri: URI } });
      await change('file:///desk/never-opened.md', 2, [{ text: 'x' }]);
      await open(URI, YEH);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ range: { start: { line: 0 } }, text: 5 }],
      });
      assert.equal((await pull(URI)).length, 1);
      await eventually(() => logged.length >= 4);
      assert.ok(logged.some((line) => line.includes('never-opened')));
    });

    it('takes positions outside of the text for its end', async () => {
      const { open, pull, connection } = await start();
      await open(URI, YEH);
      await change(URI, 2, [{ range: at(900, 5, 1000, 5), text: 'و ولي.' }]);
      assert.equal((await pull(URI)).length, 2);
      const hover = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 5000, character: 9 },
      });
      assert.ok(hover === null || typeof hover === 'object');
    });

    it('survives a document that is closed in mid-request', async () => {
      const { connection, open } = await start();
      await open(URI, YEH);
      const asked = connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      assert.deepEqual(((await asked) as { items: unknown[] }).items, []);
    });

    it('reads front matter whose aliases hold one another', async () => {
      const { open, pull } = await start();
      await open(URI, `---\n${'a: &x [*x, '.repeat(60)}\n---\n\nعلي آمد.\n`);
      assert.ok(codes(await pull(URI)).includes('front-matter'));
      await change(URI, 2, [{ text: '---\na: &x [*x, *x]\nb: &y [*x, *x, *y]\ndate: 2022-01-10\n---\n\nعلي آمد.\n' }]);
      assert.deepEqual(codes(await pull(URI)), ['typography/arabic-yeh-kaf']);
    });

    it('goes on with the defaults where the editor does not say its settings', async () => {
      const { connection, open, pull, logged } = await start();
      connection.onRequest('workspace/configuration', () => {
        throw new Error('no settings today');
      });
      await open(URI, YEH);
      assert.equal((await pull(URI)).length, 1);
      assert.ok(logged.some((line) => line.includes('settings')));
    });
  });

  function running(): InMemoryClient {
    assert.ok(client);
    return client;
  }

  function change(uri: string, version: number, contentChanges: readonly unknown[]): Promise<void> {
    return running().connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }
});

const at = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

async function eventually(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 2));
  }
}

/** The text after an action, worked out by a client of its own: lines and UTF-16 columns, nothing else. */
function applied(text: string, action: CodeAction | undefined): string {
  const { changes, documentChanges } = action?.edit ?? {};
  const edits = [
    ...Object.values(changes ?? {}).flat(),
    ...(documentChanges ?? []).flatMap((entry) => ('edits' in entry ? (entry.edits as TextEdit[]) : [])),
  ];
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}
