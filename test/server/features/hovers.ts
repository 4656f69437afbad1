import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { provideHover } from '../../../server/features/hover';
import type { Snapshot } from '../../../server/session';
import { place } from './snapshots';

export const EMOJI = '😀👩‍👧 ';

/** What a hover over words says. */
export function hoverOver(
  snapshot: Snapshot,
  words: string,
  markdown = true,
  fileLinks = false,
): { value: string; kind: string } | undefined {
  const hover = provideHover(
    snapshot,
    { position: snapshot.lines.positionAt(place(snapshot.text, words).start + 1) },
    { markdown, fileLinks },
  );
  return hover === null ? undefined : (hover.contents as MarkupContent);
}

export function assertHas(value: string | undefined, ...parts: readonly string[]): void {
  for (const part of parts) assert.ok(value?.includes(part), `«${part}» is not in:\n${value}`);
}
