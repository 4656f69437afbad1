import assert from 'node:assert/strict';
import fc from 'fast-check';
import { startInMemory } from '../../server/inMemory';
import { article, change } from '../articles';
import { front } from '../front';

const URI = 'file:///desk/a.fa.md';

/** What a client may ask, and what none should. «workspace/diagnostic» is not among them: it may wait for news. */
const METHODS = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/inlayHint',
  'textDocument/codeLens',
  'textDocument/documentLink',
  'textDocument/linkedEditingRange',
  'textDocument/diagnostic',
  'textDocument/semanticTokens/full',
  'workspace/symbol',
  'workspace/executeCommand',
  'dabir/annotations',
  'dabir/articleStatus',
  'dabir/conversions',
  'dabir/export',
  'dabir/pasteSource',
  'dabir/registryEntry',
  'dabir/tool',
  'codeAction/resolve',
  'completionItem/resolve',
  'no/such/method',
] as const;

const number = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(-1, 1e9, Number.MAX_SAFE_INTEGER, 0.5));
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });

const sensible = fc.record({
  textDocument: fc.record({ uri: fc.constantFrom(URI, 'file:///desk/none.md', 'not an address', '') }),
  position,
  positions: fc.array(position, { maxLength: 2 }),
  range,
  context: fc.record({ diagnostics: fc.constant([]), includeDeclaration: fc.boolean(), triggerKind: fc.constant(1) }),
  newName: fc.constantFrom('نو', '', '\u0000', 'a]b', '[م۱]'),
  query: fc.constantFrom('', 'تهران', '('),
  previousResultIds: fc.constant([]),
  options: fc.record({ tabSize: number, insertSpaces: fc.boolean() }),
  format: fc.constantFrom('html', 'tei', 'none'),
  path: fc.constant('a.md'),
  recognised: fc.boolean(),
  name: fc.constantFrom('dabir_check_text', 'dabir_convert_date', 'none'),
  input: fc.jsonValue({ maxDepth: 2 }),
  uri: fc.constant(URI),
  url: fc.constantFrom('https://a.example', 'javascript:alert(1)'),
});

const request = fc.record({
  method: fc.constantFrom(...METHODS),
  params: fc.oneof(
    { weight: 5, arbitrary: sensible },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).filter((value) => typeof value === 'object') },
  ),
});

/** Milliseconds after which no answer is silence; a slow machine is not meant. */
const PATIENCE = 20_000;

async function answered<Answer>(what: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer to ${what}`)), PATIENCE);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** The server answers or refuses, and goes on: after whatever came, a plain question has its answer. */
export const messages = front(
  'messages',
  fc.asyncProperty(article, fc.array(fc.oneof(request, change), { maxLength: 8 }), async (text, turns) => {
    const client = await answered('initialize', startInMemory());
    try {
      await client.open(URI, text);
      let version = 1;
      for (const turn of turns) {
        if ('method' in turn) {
          // Refused is answered, too.
          const answer = client.connection.sendRequest(turn.method, turn.params).catch(() => undefined);
          await answered(turn.method, answer);
          continue;
        }
        version += 1;
        const at = { line: Math.floor(turn.at * 10), character: Math.floor(turn.removed * 100) };
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: URI, version },
          contentChanges: [{ range: { start: at, end: { line: at.line + 1, character: 0 } }, text: turn.inserted }],
        });
      }
      await client.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: 'file:///desk/b.fa.md', languageId: 'persian-news', version: 1, text: 'اين كتاب' },
      });
      const problems = await answered('a plain question', client.pull('file:///desk/b.fa.md'));
      assert.ok(problems.some(({ code }) => code === 'typography/arabic-yeh-kaf'));
      // What the server still has to say, it says before the connection goes.
      await answered('shutdown', client.connection.sendRequest('shutdown'));
    } finally {
      client.dispose();
    }
  }),
);
