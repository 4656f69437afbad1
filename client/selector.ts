import { languages, type TextDocument } from 'vscode';
import { languageId, registryFiles } from '../server/protocol';

/** Ordinary Markdown and plain text are served too; the server stays silent where they are not Persian. */
const servedLanguages = [languageId, 'markdown', 'plaintext'] as const;

/**
 * Where articles live. Other schemes show a second face of a text (git's older versions, search results, output), whose
 * problems would stand twice in the Problems panel.
 */
const servedSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'] as const;

export const documentSelector: { language: string; scheme: string }[] = servedLanguages.flatMap((language) =>
  servedSchemes.map((scheme) => ({ language, scheme })),
);

/** The newsroom's registry: no article, but the server wants to know what is typed in it. */
export const registrySelector: { pattern: string; scheme: string }[] = registryFiles.flatMap((name) =>
  servedSchemes.map((scheme) => ({ pattern: `**/${name}`, scheme })),
);

export function isRegistry(document: TextDocument): boolean {
  return languages.match(registrySelector, document) > 0;
}

export function isServed(document: TextDocument): boolean {
  return languages.match(documentSelector, document) > 0;
}

/** Whether a text has any letter of the Arabic script: cheap, and never wrong about a Persian one. */
export function mayBePersian(document: TextDocument): boolean {
  return document.languageId === languageId || /[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(document.getText());
}
