import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { foldKey } from '../../../server/language/text/fold';

/** Where a set of words begins, up to its bracket. */
const SET = /(?:new Set(?:<[^>]*>)?|wordSet)\(\s*\[/g;

/** The words of the sets in a source that are used as they are written there. */
function wordsOf(source: string): readonly string[] {
  return [...source.matchAll(SET)].flatMap((match) => {
    const start = match.index + match[0].length;
    let end = start;
    for (let depth = 1; depth > 0 && end < source.length; end += 1) {
      if (source[end] === '[') depth += 1;
      if (source[end] === ']') depth -= 1;
    }
    // What is mapped, or handed to a function, is folded on the way, or is no word.
    if (source[end] === '.') return [];
    const words = source.slice(start, end).replace(/\/\/.*$/gm, '');
    return [...words.matchAll(/(?<!\()'([^'\n]*[\u0620-\u06ff][^'\n]*)'/g)].map(([, word]) => word);
  });
}

describe('the words that sets hold', () => {
  it('are folded, as the words of a text are that they are asked about: others are never found', () => {
    const files = globSync('server/language/**/*.ts');
    const words = files.flatMap((file) => wordsOf(readFileSync(file, 'utf8')).map((word) => ({ file, word })));
    assert.ok(words.length > 3_000, `${words.length} words`);
    const lost = words.filter(({ word }) => foldKey(word) !== word).map(({ file, word }) => `${file}: ${word}`);
    assert.deepEqual(lost, []);
  });
});
