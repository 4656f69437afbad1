import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, DocumentSymbol, Hover, TextEdit } from 'vscode-languageserver/node';
import { fewRules } from './inMemory';
import { applied, at, EMOJI, LABEL, protocolTests, RESOLVING, URI, YEH } from './protocolTests';

describe('what the server offers over the protocol', () => {
  const { start, running } = protocolTests();

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
});
