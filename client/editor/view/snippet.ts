/** Texts of the Language Server Protocol that name a place to go on typing. Pure, so that they can be tried without a page. */

const placeholder = /\$(?:\{\d+(?::((?:\\.|[^\\}])*))?\}|\d+)/;
const plain = (snippet: string): string => snippet.replace(/\\([$}\\])/g, '$1');

/** A snippet's text and which part of it is selected; its first place only, an article needs no more. */
export function expand(snippet: string): { readonly text: string; readonly from: number; readonly to: number } {
  const found = placeholder.exec(snippet);
  if (found === null) return { text: plain(snippet), from: plain(snippet).length, to: plain(snippet).length };
  const before = plain(snippet.slice(0, found.index));
  const chosen = plain(found[1] ?? '');
  const after = plain(snippet.slice(found.index + found[0].length).replace(new RegExp(placeholder, 'g'), '$1'));
  return { text: before + chosen + after, from: before.length, to: before.length + chosen.length };
}
