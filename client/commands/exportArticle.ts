import { window, workspace } from 'vscode';
import { type ExportParams, type ExportResult, exportFormats, exportRequest } from '../../server/protocol';
import { activeArticle } from '../activeArticle';
import type { Client } from '../client';
import { isolate } from '../isolate';
import { messages } from '../messages';
import { isServed } from '../selector';
import { tell } from '../tell';

/** Asks for a format, and shows the article in it in an editor of its own: where it is written stays the user's. */
export async function exportArticle(client: Client, format?: ExportParams['format']): Promise<void> {
  const text = messages();
  const article = activeArticle();
  if (article === undefined || !isServed(article)) {
    await tell(text.noArticle);
    return;
  }
  const { uri } = article;
  const certain = { label: isolate(text.exportCertain), recognised: false };
  const chosen =
    format ??
    (
      await window.showQuickPick(
        exportFormats.map((name) => ({ label: isolate(text.exportFormats[name]), description: name, name })),
        { placeHolder: isolate(text.exportFormat), matchOnDescription: true },
      )
    )?.name;
  if (chosen === undefined) return;
  const what =
    format === undefined
      ? await window.showQuickPick([certain, { label: isolate(text.exportRecognised), recognised: true }], {
          placeHolder: isolate(text.exportWhat),
        })
      : certain;
  if (what === undefined) return;
  await client.start();
  const params: ExportParams = {
    textDocument: { uri: client.languageClient.code2ProtocolConverter.asUri(uri) },
    format: chosen,
    path: workspace.asRelativePath(uri, false),
    recognised: what.recognised,
  };
  const result = await client.languageClient.sendRequest<ExportResult>(exportRequest, params);
  if (result === null) {
    await tell(text.noPersian);
    return;
  }
  const document = await workspace.openTextDocument({ content: result.content, language: result.languageId });
  await window.showTextDocument(document);
}
