import type { TextDocument } from 'vscode';
import type { Client } from './client';

/**
 * Asks the server about a document as it has it; where none runs, one is started.
 *
 * @param request one of `server/protocol.ts` that names nothing but its document
 * @returns `null` where the server has nothing to say of such a text; rejected where it fails
 */
export function askAbout<Answer>(
  { languageClient }: Client,
  request: string,
  document: TextDocument,
): Promise<Answer | null> {
  const uri = languageClient.code2ProtocolConverter.asUri(document.uri);
  return languageClient.sendRequest<Answer | null>(request, { textDocument: { uri } });
}
