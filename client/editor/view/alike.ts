/** Finding a word however it is spelled. Pure, so that it can be tried without a page. */

/** Letters that writers and keyboards put one for the other; to a reader they are the same. */
const groups = ['یيىې', 'کكڪ', 'هةۀەہ', 'اأإٱ', 'وؤ', '«»"“”„', '٪%', '؟?', '،,', '؛;'];

/** What may stand between two letters of a word and is not looked for: joiners, stretches, vowels and the hamza of an ezafe. */
const within = '[\\u200b-\\u200d\\u0640\\u064b-\\u065f\\u0670]*';
const behind = '[\\u0640\\u064b-\\u065f\\u0670]*';
const silent = /[\u200b\u200d\u0640\u064b-\u065f\u0670]/;

/** A half-space may have become a space, or have been lost. */
const halfSpace = `${within}(?:[ \\u00a0]${within})?`;
/** A space may have become a half-space. */
const space = `${behind}(?:[ \\u00a0\\u200b-\\u200d]${behind})+`;

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

function letterPattern(letter: string): string {
  const digit = '۰۱۲۳۴۵۶۷۸۹'.indexOf(letter);
  const value = digit >= 0 ? digit : /[0-9٠-٩]/.test(letter) ? letter.charCodeAt(0) & 0xf : undefined;
  if (value !== undefined) return `[${[0x30, 0x660, 0x6f0].map((zero) => String.fromCharCode(zero + value)).join('')}]`;
  const group = groups.find((letters) => letters.includes(letter));
  return group === undefined ? escaped(letter) : `[${group}]`;
}

/**
 * A regular expression (with the flag `u`) that finds a text also where its half-spaces, digits, and letters of another
 * keyboard are written otherwise: «می‌رود» finds «می رود», «ميرود» and «می‌رود».
 */
export function patternOf(text: string): string {
  const pieces: string[] = [];
  let between = '';
  for (const letter of text) {
    if (silent.test(letter)) continue;
    if (letter === '\u200c') between ||= halfSpace;
    else if (/[ \u00a0]/.test(letter)) between = space;
    else {
      if (pieces.length > 0) pieces.push(between === '' ? within : between);
      else if (between === space) pieces.push(space);
      pieces.push(letterPattern(letter));
      between = '';
    }
  }
  // Nothing but invisible characters: they themselves are meant.
  if (pieces.length === 0) return [...text].map(escaped).join('');
  return pieces.join('') + (between === space ? space : behind);
}
