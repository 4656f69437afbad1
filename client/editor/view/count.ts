/** Counting an article's words. Pure, so that it can be tried without a page. */

/** Words a minute that a grown reader of Persian takes in, in silence (Rayner's 200–250 for news, at its lower end). */
const pace = 200;

const frontMatter = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const comments = /<!--[\s\S]*?-->/g;
const definitionLines = /^ {0,3}\[[^\]\n]+\]:.*$/gm;
const targets = /\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]/g;
const addresses = /\b[a-z][a-z+.-]*:\/\/\S+/gi;
/** A half-space, an apostrophe or a sign of numbers holds a word together. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[\u200c\u200d'’.,/٫٬_-][\p{L}\p{M}\p{N}]+)*/gu;

/** What a reader reads of an article: no front matter, no comments, no addresses. */
export const proseOf = (text: string): string =>
  text
    .replace(frontMatter, '')
    .replace(comments, ' ')
    .replace(definitionLines, '')
    .replace(targets, '] ')
    .replace(addresses, ' ');

export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** @returns whole minutes, one at least where there is a word */
export const minutesToRead = (words: number): number => Math.ceil(words / pace);
