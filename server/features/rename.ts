import type { Position, Range, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Range as Stretch } from '../language/article/types';
import { shownText } from '../language/entities/resolution/shownText';
import type { Text } from '../language/text';
import type { Snapshot } from '../session';
import { type Occurrences, occurrencesAt } from './occurrences';
import { offsetOf, rangeOf } from './places';

/** A rename that cannot be, with the reason to show. */
export class RenameRefused extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

export function prepareRename(
  snapshot: Snapshot,
  { position }: { readonly position: Position },
): { range: Range; placeholder: string } | null {
  const found = occurrencesAt(snapshot, offsetOf(snapshot, position));
  if (found === undefined || isParted(found, snapshot)) return null;
  const { start, end } = found.at;
  return { range: rangeOf(snapshot, found.at), placeholder: snapshot.text.slice(start, end) };
}

/**
 * A label everywhere, its definition included; of a name the mentions that are spelled as the one under the caret: «بلینکن»
 * must not become «آنتونی بلینکن» where only the spelling was meant.
 *
 * @throws {RenameRefused}
 */
export function provideRename(
  snapshot: Snapshot,
  { position, newName }: Pick<RenameParams, 'position' | 'newName'>,
): WorkspaceEdit | null {
  const found = occurrencesAt(snapshot, offsetOf(snapshot, position));
  if (found === undefined || isParted(found, snapshot)) return null;
  const name = newName.trim();
  refuse(found, name, snapshot);
  const edits = placesOf(found, snapshot).map((place) => ({ range: rangeOf(snapshot, place), newText: name }));
  return { changes: { [snapshot.uri]: edits } };
}

/** «علی [لاریجانی](…)»: to write another name there would take the link apart. */
function isParted({ kind, at }: Occurrences, { text }: Snapshot): boolean {
  const words = text.slice(at.start, at.end);
  return kind === 'name' && shownText(words) !== words;
}

function placesOf(found: Occurrences, { text, analysis }: Snapshot): readonly Stretch[] {
  if (found.kind === 'label') {
    const { definition, uses } = found;
    return definition === undefined ? uses : [...uses, definition.labelRange];
  }
  const spelling = text.slice(found.at.start, found.at.end);
  const alike = found.mentions.filter(({ start, end }) => text.slice(start, end) === spelling);
  // `[name]` is held together by its definition's label, which has to change with it.
  const annotated = analysis.article.links.filter(
    ({ labelRange, kind }) =>
      (kind === 'shortcut' || kind === 'collapsed') &&
      alike.some(({ start, end }) => labelRange !== undefined && labelRange.start === start && labelRange.end === end),
  );
  const definitions = new Set(annotated.map(({ definition }) => definition).filter((one) => one !== undefined));
  return [...alike, ...[...definitions].map(({ labelRange }) => labelRange)];
}

function refuse(found: Occurrences, name: string, { analysis }: Snapshot): void {
  if (name === '') throw new RenameRefused({ fa: 'نام تازه خالی است.', en: 'The new name is empty.' });
  if (/[[\]\\\r\n]/.test(name)) {
    throw new RenameRefused({
      fa: 'نام تازه نمی‌تواند کروشه، ممیز وارونه یا سطر تازه داشته باشد.',
      en: 'The new name cannot hold square brackets, a backslash or a line break.',
    });
  }
  if (found.kind !== 'label') return;
  const taken = analysis.article.definitions.some(
    (definition) => definition.key !== found.definition?.key && definition.label === name,
  );
  if (taken) {
    throw new RenameRefused({
      fa: `برچسب «${name}» تعریف دیگری دارد.`,
      en: `Another definition has the label “${name}”.`,
    });
  }
}
