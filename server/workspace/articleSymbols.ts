import { DEFAULT_EDITOR_SETTINGS } from '../editorSettings';
import { type ArticleSymbols, symbolsOf } from '../features/workspaceSymbols';
import type { DayNumber } from '../language/calendars/day';
import { NO_NEWSROOM } from '../newsroom/findRegistry';
import { languageId } from '../protocol';
import { createSnapshot } from '../snapshot';

/** An article that is not open, and all on which its symbols depend: plain data, which another thread can be sent. */
export interface ClosedArticle {
  readonly uri: string;
  readonly text: string;
  readonly reference: DayNumber | undefined;
}

/** Reads the symbols of articles somewhere else, one after the other. */
export interface SymbolReader {
  /** Rejects where it cannot be done there. */
  read(article: ClosedArticle): Promise<ArticleSymbols>;
  /** Ends it and gives its memory back; what it still reads is rejected. */
  close(): void;
}

export const NO_SYMBOLS: ArticleSymbols = { title: '', named: [], places: new Uint32Array() };

/** What an article names, by the built-in registry alone; a text that is not Persian names nothing. */
export function readSymbols({ uri, text, reference }: ClosedArticle): ArticleSymbols {
  const version = { uri, languageId: languageOf(uri), version: 0, text };
  const snapshot = createSnapshot(version, { ...NO_SETTINGS, reference }, undefined, () => undefined);
  return snapshot.persian ? symbolsOf(snapshot) : NO_SYMBOLS;
}

/** No rule is asked, so that none has to be chosen. */
const NO_SETTINGS = {
  selection: [],
  linkScope: 'chain',
  language: 'fa',
  editor: DEFAULT_EDITOR_SETTINGS,
  newsroom: NO_NEWSROOM,
  registryFolder: undefined,
} as const;

/** By name, as the editor's own association is: an ordinary Markdown file has to show that it is Persian. */
export function languageOf(uri: string): string {
  if (/\.(?:fanews|khabar|fa\.md|fa\.txt)$/i.test(uri)) return languageId;
  return /\.txt$/i.test(uri) ? 'plaintext' : 'markdown';
}
