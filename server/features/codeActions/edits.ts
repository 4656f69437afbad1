import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit, Fix } from '../../rules/rule';
import type { Snapshot } from '../../session';
import { rangeOf, textEditOf } from '../places';

/** What the client can take of an edit. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
}

/** A stretch of the new text that the writer fills in; empty where only the caret goes there. */
export interface Blank {
  readonly start: number;
  readonly end: number;
}

export const caretOf = ({ caret }: Fix): Blank | undefined =>
  caret === undefined ? undefined : { start: caret, end: caret };

export function workspaceEdit(
  snapshot: Snapshot,
  edits: readonly Edit[],
  blank: Blank | undefined,
  { documentChanges, snippetEdits }: EditAbilities,
): WorkspaceEdit {
  const plain: TextEdit[] = edits.map((edit) => textEditOf(snapshot, edit));
  if (!documentChanges) return { changes: { [snapshot.uri]: plain } };
  const textDocument = { uri: snapshot.uri, version: snapshot.version };
  const all = snippetEdits && blank !== undefined ? withBlank(snapshot, edits, plain, blank) : plain;
  return { documentChanges: [{ textDocument, edits: all }] };
}

/** Turns the edit that holds the blank into a snippet, so that the caret lands in it. */
function withBlank(
  snapshot: Snapshot,
  edits: readonly Edit[],
  plain: readonly TextEdit[],
  blank: Blank,
): (TextEdit | SnippetTextEdit)[] {
  return edits.map((edit, index) => {
    // Where the edit's text begins in the new text: its own place, moved by the edits before it.
    const before = edits.filter((other, at) => other.start < edit.start || (other.start === edit.start && at < index));
    const moved = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), edit.start);
    const from = blank.start - moved;
    const to = blank.end - moved;
    if (from < 0 || to > edit.text.length) return plain[index] ?? textEditOf(snapshot, edit);
    const parts = [edit.text.slice(0, from), edit.text.slice(from, to), edit.text.slice(to)].map(escapeSnippet);
    const value = from === to ? `${parts[0]}$0${parts[2]}` : `${parts[0]}\${1:${parts[1]}}${parts[2]}`;
    return { range: rangeOf(snapshot, edit), snippet: { kind: 'snippet', value } };
  });
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Each edit once: two problems may ask for the same. */
export function distinct(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ start, end, text }) => {
    const key = `${start}-${end}-${text}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
