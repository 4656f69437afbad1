import type { TextDocument } from 'vscode';
import { workspace } from 'vscode';
import type { Range, WorkspaceEdit } from 'vscode-languageclient';
import { annotationsRequest, conversionsRequest, pasteSourceRequest } from '../../server/protocol';
import type { Client } from '../client';
import type { Binding } from './binding';
import { withoutCarriageReturns } from './offsets';
import { diagnosticsIn } from './problems';
import { contentModified } from './protocol';

const requestFailed = -32803;
const methodNotFound = -32601;

/** Our own request of the page: writes an edit that it cannot write itself, for it is about other files too. */
const applyEditRequest = 'dabir/applyEdit';

/** What a page may ask; nothing else passes, whatever runs in there. */
const passed: ReadonlySet<string> = new Set([
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'codeAction/resolve',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentHighlight',
  annotationsRequest,
  conversionsRequest,
  pasteSourceRequest,
]);

/** Answers that speak of offsets and not of lines: those of a file with CRLF count a line's end twice. */
const answersInOffsets: ReadonlySet<string> = new Set([annotationsRequest, conversionsRequest]);

/** Which page asks, and about which version of the text. */
interface Asker {
  readonly page: string;
  readonly version: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

/**
 * Plays the language server to a page's `LSPClient`. The documents are not the page's to open or change: the extension's
 * own client does that for the TextDocument, so that the server knows one text, however many editors show it.
 *
 * @param answer sends a message to the page
 */
export function createLanguageBridge(
  client: Client,
  binding: Binding,
  answer: (message: string) => void,
): (asker: Asker, message: string) => Promise<void> {
  const { languageClient } = client;
  const respond = (id: number, result: unknown): void => answer(JSON.stringify({ jsonrpc: '2.0', id, result }));
  const refuse = (id: number, code: number, message: string): void =>
    answer(JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } }));

  const ask = async (method: string, params: Record<string, unknown>): Promise<unknown> => {
    if (!languageClient.isRunning()) await client.start();
    const asked = method === 'textDocument/codeAction' ? await withProblems(params, binding.document, client) : params;
    const result: unknown = await languageClient.sendRequest(method, asked);
    return answersInOffsets.has(method) ? withoutCarriageReturns(result, binding.document.getText()) : result;
  };

  return async (asker, written) => {
    const { id, method = '', params = {} }: Message = JSON.parse(written);
    // Notifications are about documents, which are ours.
    if (id === undefined) return;
    if (method === 'initialize') {
      const capabilities = { ...languageClient.initializeResult?.capabilities, textDocumentSync: 0 };
      respond(id, { capabilities });
      return;
    }
    await binding.settled();
    if (binding.log.version !== asker.version) {
      refuse(id, contentModified, 'The text has changed.');
      return;
    }
    try {
      if (method === applyEditRequest) {
        const edit = await languageClient.protocol2CodeConverter.asWorkspaceEdit(params.edit as WorkspaceEdit);
        respond(id, await workspace.applyEdit(edit));
      } else if (passed.has(method)) {
        const result = await ask(method, params);
        if (isStale(binding, asker)) refuse(id, contentModified, 'The text has changed.');
        else respond(id, result);
      } else {
        refuse(id, methodNotFound, `${method} is not for pages.`);
      }
    } catch (error) {
      refuse(id, requestFailed, error instanceof Error ? error.message : String(error));
    }
  };
}

/** The page itself moves an answer over what it typed meanwhile; what others changed, it cannot know. */
function isStale({ log }: Binding, { version, page }: Asker): boolean {
  return log.since(version)?.every(({ client }) => client === page) !== true;
}

async function withProblems(
  params: Record<string, unknown>,
  document: TextDocument,
  { languageClient }: Client,
): Promise<Record<string, unknown>> {
  const range = languageClient.protocol2CodeConverter.asRange(params.range as Range);
  const found = diagnosticsIn(document).filter((problem) => problem.range.intersection(range) !== undefined);
  const diagnostics = await languageClient.code2ProtocolConverter.asDiagnostics([...found]);
  return { ...params, context: { ...(params.context as object | undefined), diagnostics } };
}
