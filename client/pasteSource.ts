import {
  type CancellationToken,
  type DataTransfer,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { type PasteSourceParams, type PasteSourceResult, pasteSourceRequest } from '../server/protocol';
import type { Client } from './client';
import { isAddress } from './editor/isAddress';
import { plainText, sourceKind } from './registerSourcePaste';
import { mayBePersian } from './selector';

/** Pastes an address as the source of the claim at the caret, or around the words that are selected. */
export function createSourcePaste({ languageClient }: Client): DocumentPasteEditProvider {
  const ask = (document: TextDocument, range: Range, url: string): Promise<PasteSourceResult> => {
    const { code2ProtocolConverter: converter } = languageClient;
    const params: PasteSourceParams = {
      textDocument: { uri: converter.asUri(document.uri) },
      range: converter.asRange(range),
      url,
    };
    return languageClient.sendRequest<PasteSourceResult>(pasteSourceRequest, params);
  };
  return {
    async provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
      _context: unknown,
      token: CancellationToken,
    ): Promise<DocumentPasteEdit[]> {
      const [range] = ranges;
      const text = (await dataTransfer.get(plainText)?.asString()) ?? '';
      // One address has one place.
      if (range === undefined || ranges.length > 1 || !isAddress(text)) return [];
      if (!languageClient.isRunning() || !mayBePersian(document)) return [];
      const answer = await ask(document, range, text.trim());
      if (answer === null || token.isCancellationRequested) return [];
      const paste = new DocumentPasteEdit(answer.insert, answer.title, sourceKind);
      const edits = await languageClient.protocol2CodeConverter.asTextEdits([...answer.edits]);
      paste.additionalEdit = new WorkspaceEdit();
      paste.additionalEdit.set(document.uri, edits);
      return [paste];
    },
  };
}
