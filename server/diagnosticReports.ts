import type { Diagnostic } from 'vscode-languageserver';

/**
 * The id of a report is a fingerprint of its content: the same problems have the same id, whatever became of the text
 * around them, and whether they were asked for by document or by workspace.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const content = JSON.stringify(diagnostics);
  // FNV-1a, twice with different seeds: together as good as 64 bits.
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < content.length; index += 1) {
    const unit = content.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193) ^ (other >>> 15);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${content.length.toString(36)}`;
}
