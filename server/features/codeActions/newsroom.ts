import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Range } from '../../language/article/types';
import { TYPE_NAMES } from '../../language/entities/typeNames';
import type { EntityType, ResolvedEntity } from '../../language/entities/types';
import type { Text } from '../../language/text';
import { type Addition, appendName, type NewName } from '../../newsroom/appendName';
import type { Snapshot } from '../../session';
import { wikidataAddress } from '../hover/names';
import { overlaps } from '../places';

/** What the client must take so that a file can be created. */
export interface RegistryAbilities {
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  /** The version of an open registry's file. */
  readonly registryVersion?: (uri: string) => number | undefined;
}

/** A name that the newsroom's registry could have. */
export interface Addable {
  readonly entity: ResolvedEntity;
  readonly name: NewName;
  readonly title: Text;
  readonly edit: WorkspaceEdit;
}

/** The names in a stretch of which no registry knows anything, each once, and how they are put into the newsroom's. */
export function addableNames(snapshot: Snapshot, place: Range, abilities: RegistryAbilities): readonly Addable[] {
  const seen = new Set<string>();
  return snapshot.analysis.entities.flatMap((entity) => {
    if (!overlaps(entity, place) || !isUnknown(entity)) return [];
    const name = newName(snapshot, entity);
    if (seen.has(name.name)) return [];
    seen.add(name.name);
    const addition = additionOf(snapshot, name);
    const edit = addition === undefined ? undefined : registryEdit(addition, abilities);
    return edit === undefined ? [] : [{ entity, name, title: titleOf(name), edit }];
  });
}

function isUnknown({ row, candidates }: ResolvedEntity): boolean {
  return row === undefined && candidates.length === 0;
}

/** A name as it stands in the text, in full where the article has it in full. */
function newName({ text }: Snapshot, { start, end, name, type, id }: ResolvedEntity): NewName {
  const written = name === '' ? text.slice(start, end) : name;
  return { name: tidy(written), type, link: wikidataAddress(id) === undefined ? '' : (id ?? '') };
}

/** One line without what would part a cell. */
export function tidy(text: string): string {
  return text.replace(/[\s|{}]+/g, ' ').trim();
}

export function additionOf({ settings, language }: Snapshot, name: NewName): Addition | undefined {
  return appendName(settings.newsroom, settings.registryFolder, name, language);
}

/** Undefined where the client cannot do it. */
export function registryEdit(
  { uri, creates, at, text }: Addition,
  { documentChanges, createsFiles, registryVersion }: RegistryAbilities,
): WorkspaceEdit | undefined {
  const edit = { range: { start: at, end: at }, newText: text };
  if (!documentChanges) return creates ? undefined : { changes: { [uri]: [edit] } };
  if (creates && !createsFiles) return undefined;
  const change: TextDocumentEdit = {
    textDocument: { uri, version: registryVersion?.(uri) ?? null },
    edits: [edit],
  };
  if (!creates) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

function titleOf({ name, type }: { readonly name: string; readonly type: EntityType }): Text {
  return {
    fa: `به فهرست نام‌های تحریریه بیفزا: ${name} (${TYPE_NAMES[type].fa})`,
    en: `Add to the newsroom's registry: ${name} (${TYPE_NAMES[type].en})`,
  };
}
