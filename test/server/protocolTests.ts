import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import { ABLE, type InMemoryClient, type StartOptions, startInMemory } from './inMemory';

export const URI = 'file:///desk/خبر.fa.md';
/** Each case has letters outside the basic plane before the place, and lines that end in CRLF. */
export const EMOJI = '😀👨‍👩‍👧 ';
export const YEH = `# تیتر\r\n\r\n${EMOJI}این علي است.\r\n`;
export const LABEL = `${EMOJI}به گزارش [خبرگزاری][۱] او آمد.\r\n\r\n[1]: https://example.org/a "منبع"\r\n`;

/** An editor that asks for an action's edit when the action is chosen. */
export const RESOLVING = {
  ...ABLE,
  textDocument: { ...ABLE.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

export const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

/** The client of the tests of one `describe`, a new one each, gone after it. */
export interface ProtocolTests {
  start(options?: StartOptions): Promise<InMemoryClient>;
  running(): InMemoryClient;
  change(uri: string, version: number, contentChanges: readonly unknown[]): Promise<void>;
}

/** To be called within a `describe`. */
export function protocolTests(): ProtocolTests {
  let client: InMemoryClient | undefined;
  afterEach(() => {
    client?.dispose();
    client = undefined;
  });
  const running = (): InMemoryClient => {
    assert.ok(client);
    return client;
  };
  return {
    start: async (options) => {
      client = await startInMemory(options);
      return client;
    },
    running,
    change: (uri, version, contentChanges) =>
      running().connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
  };
}

export const at = (line: number, character: number, endLine: number, endCharacter: number) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

export async function eventually(holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 2));
  }
}

/** The text after an action, worked out by a client of its own: lines and UTF-16 columns, nothing else. */
export function applied(text: string, action: CodeAction | undefined): string {
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
