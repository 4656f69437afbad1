/** Text of the article as Markdown shows it: none of its characters may act as a mark. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Lines of one paragraph, each ended where it ends. Empty ones are left out. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('  \n');
}

export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A link where the address is one that a reader may follow, else the text alone. */
export function link(text: string, target: string): string {
  return /^https?:\/\/\S+$/i.test(target)
    ? `[${escapeMarkdown(text)}](<${target.replace(/[<>]/g, encodeURIComponent)}>)`
    : escapeMarkdown(text);
}

/**
 * A link to a line, counted from one, of a file that lies on a disk, else the text alone: other addresses (of a text without a
 * file, of a browser's folder) are not opened from a hover.
 */
export function lineLink(text: string, uri: string, line: number): string {
  return /^(?:file|vscode-remote):\/\/[^\s<>#]+$/i.test(uri)
    ? `[${escapeMarkdown(text)}](<${uri}#L${line}>)`
    : escapeMarkdown(text);
}

/** The same for a client that shows plain text only. */
export function plainOf(markdown: string): string {
  return markdown
    .replace(/ {2}\n/g, '\n')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/g, '$1 ($2)')
    .replace(/(?<!\\)(?:\*\*|`)/g, '')
    .replace(/\\([\\`*_{}[\]<>|#~])/g, '$1')
    .replace(/\n---\n\n/g, '');
}
