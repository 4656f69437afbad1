import type { Edit } from './rule';

/** Where an edit's text begins once all edits of its fix are applied. */
export function applyShift(edits: readonly Edit[], edit: Edit): number {
  let offset = edit.start;
  for (const other of edits) {
    if (other !== edit && other.end <= edit.start) offset += other.text.length - (other.end - other.start);
  }
  return offset;
}
