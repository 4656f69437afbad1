import { type Disposable, DocumentDropOrPasteEditKind, type DocumentPasteEditProvider, languages } from 'vscode';
import { documentSelector } from './selector';

export const plainText = 'text/plain';

export const sourceKind = DocumentDropOrPasteEditKind.Empty.append('dabir', 'source');

type ProvidePasteEdits = NonNullable<DocumentPasteEditProvider['provideDocumentPasteEdits']>;

export function registerSourcePaste(provide: ProvidePasteEdits): Disposable {
  const provider: DocumentPasteEditProvider = { provideDocumentPasteEdits: provide };
  return languages.registerDocumentPasteEditProvider(documentSelector, provider, {
    providedPasteEditKinds: [sourceKind],
    pasteMimeTypes: [plainText],
  });
}
