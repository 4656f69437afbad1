import { type CompletionItem, CompletionItemKind, type CompletionList, type Position } from 'vscode-languageserver';
import type { Language } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import { fieldAt } from '../newsroom/fieldAt';
import { TYPE_WORDS } from '../newsroom/fields';
import { rangeOf } from './places';

/** The types, where one is to be written in a newsroom's registry. */
export function completeRegistry(
  { uri, text }: { readonly uri: string; readonly text: string },
  position: Position,
  language: Language,
): CompletionList | null {
  const lines = indexLines(text);
  const offset = lines.offsetAt(position);
  const at = fieldAt(uri, text, offset);
  if (at?.field !== 'type') return null;
  const range = rangeOf({ lines }, { start: offset - at.written.length, end: offset });
  // Whoever has begun in Latin letters goes on in them.
  const own = /^[a-z]/i.test(at.written) ? 'en' : /^\S/.test(at.written) ? 'fa' : language;
  const items: CompletionItem[] = TYPE_WORDS.map((word, index) => ({
    label: word[own],
    detail: word[own === 'fa' ? 'en' : 'fa'],
    kind: CompletionItemKind.EnumMember,
    sortText: String(index),
    textEdit: { range, newText: word[own] },
  }));
  return { isIncomplete: false, items };
}
