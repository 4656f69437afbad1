/**
 * What the right-to-left editor's page and the extension say to each other. Names and shapes only, so that it costs
 * neither side a byte. Offsets are those of CodeMirror: UTF-16 code units, a line break counts as one, whatever the file's
 * line endings are.
 */

/** The editor for articles that open in it by themselves, and the one that is offered for other Persian texts. */
export const viewTypes = ['dabir.rightToLeft', 'dabir.rightToLeftOption'] as const;

/** The section of settings that are the editor's own. */
export const editorSection = 'dabir.rightToLeft';

/** A change as `ChangeSet.toJSON` writes it. */
export type WrittenChange = unknown;

export interface LoggedUpdate {
  /** Which page made it; another name where it came from the document. */
  readonly client: string;
  readonly change: WrittenChange;
}

/** Typed, but not yet in the document when the page went. */
export interface LostUpdates {
  /** The life of the article that they belong to. */
  readonly session: string;
  readonly version: number;
  readonly client: string;
  readonly changes: readonly WrittenChange[];
  /** Checksum of the text that they were made on, for a life that began anew. */
  readonly base: number;
}

/** What became of a page's changes: `behind` where it must take in others' first, `refused` where VS Code did not write them. */
export type PushOutcome = 'accepted' | 'behind' | 'refused';

/** Why the document changed; `undefined` where it was edited as usual. */
export type UpdateReason = 'undo' | 'redo' | undefined;

/** Lines and UTF-16 code units, both from 0. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

export interface EditorOptions {
  /** Language of buttons and messages. */
  readonly language: 'fa' | 'en';
  readonly font: 'vazirmatn' | 'editor';
  /** Pixels; 0 takes the ordinary editor's. */
  readonly fontSize: number;
  readonly persianDigits: boolean;
  readonly showHalfSpaces: boolean;
  readonly showConversions: boolean;
}

/** How the language server is; nobody has asked for one in a text that is not Persian. */
export type ServerState = 'unwanted' | 'starting' | 'running' | 'stopped';

/** The options that the page's own buttons turn. */
export type Toggle = 'showHalfSpaces' | 'showConversions';

export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly source: string;
  /** The rule, and where its page is. */
  readonly code: string;
  readonly page: string | undefined;
}

/** Error of the Language Server Protocol: the answer would be about another text. */
export const contentModified = -32801;

export type FromPage =
  | { readonly type: 'ready'; readonly lost: LostUpdates | undefined }
  | {
      readonly type: 'push';
      readonly client: string;
      readonly version: number;
      readonly changes: readonly WrittenChange[];
    }
  /** A message of the Language Server Protocol, written for the text of that version. */
  | { readonly type: 'language'; readonly client: string; readonly version: number; readonly message: string }
  | { readonly type: 'flushed'; readonly id: number; readonly from: LinePosition; readonly to: LinePosition }
  | { readonly type: 'undo' | 'redo' | 'save' | 'openAsText' }
  | { readonly type: 'toggle'; readonly option: Toggle; readonly value: boolean }
  /** Shows another file, or an address in the browser. */
  | { readonly type: 'open'; readonly uri: string; readonly line: number | undefined };

export type ToPage =
  | {
      readonly type: 'start';
      readonly session: string;
      readonly version: number;
      readonly text: string;
      readonly uri: string;
      readonly languageId: string;
      /** Whether the text is Markdown, or one block a line. */
      readonly markdown: boolean;
      readonly readOnly: boolean;
      readonly server: ServerState;
      readonly options: EditorOptions;
    }
  | {
      readonly type: 'updates';
      /** The version that they follow. */
      readonly after: number;
      readonly updates: readonly LoggedUpdate[];
      /** The caret follows what is undone or redone. */
      readonly reason: UpdateReason;
    }
  | { readonly type: 'pushed'; readonly outcome: PushOutcome }
  | { readonly type: 'language'; readonly message: string }
  /** Another state of the server. What the old one said is to be asked again of a new one, once it runs. */
  | { readonly type: 'server'; readonly state: ServerState }
  | { readonly type: 'problems'; readonly version: number; readonly problems: readonly Problem[] }
  | { readonly type: 'options'; readonly options: EditorOptions }
  /** Shows and selects a place. */
  | { readonly type: 'select'; readonly from: LinePosition; readonly to: LinePosition }
  /** Hands over what was typed, and says what is selected in it. */
  | { readonly type: 'flush'; readonly id: number };
