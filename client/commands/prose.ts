/** An article without its markup, as it is pasted into a page or a message. Pure, so that it can be tried without VS Code. */

const frontMatter = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const comments = /<!--[\s\S]*?-->/g;
const definition = /^ {0,3}\[((?:[^[\]\\]|\\.)+)\]:[ \t]*\S.*$/gm;

/** Labels are compared as CommonMark does: letter by letter, but for case and the number of spaces. */
const keyOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const target = /\((?:[^()\n]|\([^()\n]*\))*\)/;
const text = /\[((?:[^[\]\\]|\\.)*)\]/;
const images = new RegExp(`!${text.source}${target.source}`, 'g');
const links = new RegExp(`${text.source}(?:${target.source}|\\[((?:[^[\\]\\\\]|\\\\.)*)\\])?`, 'g');

/** A letter or digit on the other side makes `_` and `*` part of a word: `snake_case`, ۲*۳. */
const emphasis = /(?<![\p{L}\p{N}*_\\])(\*\*\*|\*\*|\*|___|__|_)(?=\S)(.*?\S)\1(?![\p{L}\p{N}*_])/gu;

/**
 * @param part what is wanted of the article: all of it, or what is selected
 * @param article the whole, which has the definitions that say what is a link
 */
export function proseOf(part: string, article: string = part): string {
  const unified = part.replace(/\r\n?/g, '\n');
  const labels = new Set([...article.matchAll(definition)].map(([, label = '']) => keyOf(label)));
  const inline = (line: string): string =>
    line
      .replace(images, '$1')
      .replace(links, (whole: string, words: string, label: string | undefined) => {
        const isDirect = whole.endsWith(')');
        return isDirect || labels.has(keyOf(label === undefined || label === '' ? words : label)) ? words : whole;
      })
      .replace(emphasis, '$2')
      .replace(/(`+)(.+?)\1/g, '$2')
      .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return unified
    .replace(frontMatter, '')
    .replace(comments, '')
    .replace(definition, '')
    .split('\n')
    .map((line) =>
      inline(
        line
          .replace(/^ {0,3}#{1,6}(?:[ \t]+|$)/, '')
          .replace(/[ \t]+#+[ \t]*$/, '')
          .replace(/^(?: {0,3}>[ \t]?)+/, '')
          .replace(/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/, '')
          .replace(/^([ \t]*)[*+-][ \t]+/, '$1• '),
      ).replace(/(?:\\|[ \t]+)$/, ''),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
