/** Lines that put the bidirectional algorithm to the test, and the order in which a browser shows their letters. */

import { readFileSync } from 'node:fs';

/** Fifty lines as news has them: Persian with digits of both kinds, Latin, addresses, brackets and quotation marks. */
export const lines = JSON.parse(readFileSync(new URL('mixedLines.json', import.meta.url), 'utf8'));

/**
 * Runs in the page. For each line: its letters in the order in which they stand, from the left, in the editor and in a
 * plain paragraph with `dir=rtl` and nothing in it but the text.
 *
 * @returns {{ text: string, editor: string, browser: string }[]}
 */
export function orders(content, wanted) {
  const { view } = content.cmTile;
  const order = (element) => {
    const letters = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let index = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < node.data.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [place] = range.getClientRects();
        // What has no width has no place of its own: half-spaces and marks over letters.
        if (place !== undefined && place.width > 0.5) letters.push({ index, place });
        index += 1;
      }
    }
    letters.sort((one, other) => one.place.left - other.place.left || one.index - other.index);
    return letters.map((letter) => letter.index).join(' ');
  };
  const plain = document.createElement('div');
  plain.dir = 'rtl';
  plain.className = 'cm-line';
  view.contentDOM.parentElement.append(plain);
  plain.style.cssText = 'position: absolute; top: 0; white-space: pre; visibility: hidden';
  const found = [...view.contentDOM.querySelectorAll('.cm-line')]
    .filter((line) => wanted.includes(line.textContent))
    .map((line) => {
      plain.textContent = line.textContent;
      return { text: line.textContent, editor: order(line), browser: order(plain) };
    });
  plain.remove();
  return found;
}
