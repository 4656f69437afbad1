import { type CancellationToken, LanguageModelTextPart, LanguageModelToolResult, workspace } from 'vscode';
import { type ToolParams, type ToolResult, toolRequest } from '../server/protocol';
import { activeUri } from './activeArticle';
import type { Client } from './client';

/** Answers an assistant in VS Code. The server does it, on this machine; nothing is sent anywhere. */
export async function answerTool(
  client: Client,
  name: ToolParams['name'],
  input: object,
  token: CancellationToken,
): Promise<LanguageModelToolResult> {
  await client.start();
  const params: ToolParams = { name, input, uri: settingsPlace(client) };
  const result = await client.languageClient.sendRequest<ToolResult>(toolRequest, params, token);
  if ('failure' in result) throw new Error(result.failure);
  return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(result.answer))]);
}

/** Whose settings hold: those of the article in view, else of the first folder. */
function settingsPlace({ languageClient }: Client): string {
  const uri = activeUri() ?? workspace.workspaceFolders?.[0]?.uri;
  return uri === undefined ? 'untitled:article.md' : languageClient.code2ProtocolConverter.asUri(uri);
}
