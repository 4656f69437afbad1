import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import type { Unread } from '../../server/host';
import { ABLE, fewRules, type InMemoryClient, type StartOptions, startInMemory } from './inMemory';

export const DESK = 'file:///desk';
export const ARTICLE = `${DESK}/2025/a.fa.md`;
export const TABLE = `${DESK}/dabir.registry.tsv`;
export const LIST = `${DESK}/dabir.registry.yaml`;
export const HEAD = 'name\ttype\tavoid\tdescription\tlink\n';
export const NAMES = `${HEAD}اوکراین\tplace\tاکراین\nدرهٔ نیلوفران\tplace\t\tدره‌ای نزدیک شهر\thttps://example.com/valley\n`;
export const TEXT = 'شهرهای اکراین و دره نیلوفران سرد است.\n';
export const RULES = fewRules({ 'entities/house-style': 'warning' });
export const ASKS = fewRules({ 'entities/unknown': 'info' });

export const WRITES = {
  ...ABLE,
  workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};

/** A server at a desk with a registry of its own, and what is asked of it again and again; it ends with each test. */
export function newsroomDesk() {
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

  return {
    get client() {
      return client;
    },
    start,
    until,
    codes,
    save,
    shown,
    at,
    actionsAt,
  };
}
