import type { ReadBlock } from '../../analysis';
import type { Link } from '../../article/types';
import { countWhile } from '../../text/countWhile';
import { Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import { behindAddition } from '../cues/behindStop';
import { isPunctuation, type Words } from '../words/words';

/** Marks that may open or close a claim; all others are cut from its edges. */
const OPENING = '«(';
const CLOSING = '»٪%';

/** The first token of a claim: list marks, brackets and dashes before it are none of it. */
export function claimStart(words: Words, first: number, last: number): number {
  const { classes } = words.reading.tokens;
  let at = behindNumber(words, first, last);
  while (
    at < last &&
    (classes[at] === TokenClass.other || (classes[at] === TokenClass.punctuation && !isPunctuation(words, at, OPENING)))
  )
    at += 1;
  return at;
}

/** «۱- …», «۲) …»: which of a list it is, that Markdown does not know. */
function behindNumber({ reading: { text, tokens } }: Words, first: number, last: number): number {
  const next = first + 2;
  if (next > last || tokens.classes[first] !== TokenClass.number || tokens.classes[next] !== TokenClass.word)
    return first;
  const isOwnLine = first === 0 || (text.gaps[tokens.starts[first]] & Gap.line) !== 0;
  const mark = text.units[tokens.starts[first + 1]];
  const isApart = (text.gaps[tokens.starts[next]] & Gap.space) !== 0;
  return isOwnLine && isApart && (mark === DASH || mark === CLOSING_BRACKET) ? next : first;
}

const DASH = '-'.charCodeAt(0);
const CLOSING_BRACKET = ')'.charCodeAt(0);

/** The last token of a claim: the closing full stop and what follows it are none of it. */
export function claimEnd(links: readonly Link[], block: ReadBlock, words: Words, first: number, last: number): number {
  const { tokens, text } = block.reading;
  let at = last;
  const isCut = (token: number): boolean =>
    tokens.classes[token] === TokenClass.other ||
    (tokens.classes[token] === TokenClass.punctuation && !isPunctuation(words, token, CLOSING));
  for (;;) {
    while (at > first && isCut(at)) {
      const open = openingBracket(words, first, at);
      // «… تکان خورد (<https://…>)»: nothing but an address.
      if (open !== undefined && holdsWords(words, open, at)) break;
      at = open === undefined ? at - 1 : open - 1;
    }
    // «… شد»[کاخ سفید]: a label that names nothing, after the words.
    const offset = block.block.start + text.starts[tokens.starts[at]];
    const label = labelAt(links, offset);
    if (label === undefined) return at;
    let before = at;
    while (before > first && block.block.start + text.starts[tokens.starts[before]] >= label.start) before -= 1;
    if (!isPunctuation(words, before, '»')) return at;
    at = before;
  }
}

/** Where the bracket opens that closes at a token. */
function openingBracket(words: Words, first: number, at: number): number | undefined {
  if (!isPunctuation(words, at, ')')) return undefined;
  for (let token = at; token > first; token -= 1) if (isPunctuation(words, token, '(')) return token;
  return undefined;
}

function holdsWords({ reading: { tokens } }: Words, open: number, close: number): boolean {
  for (let token = open + 1; token < close; token += 1)
    if (tokens.classes[token] !== TokenClass.punctuation && tokens.classes[token] !== TokenClass.other) return true;
  return false;
}

/** Where a link still belongs to the sentence: up to the next sentence's first letter («شد.[^1] وی …»). */
export function reachEnd(links: readonly Link[], block: ReadBlock, words: Words, last: number): number {
  const { tokens, text } = block.reading;
  const end = block.block.start + text.ends[tokens.ends[last] - 1];
  // An address right after the full stop, or one in brackets, is the sentence's own.
  const next = behindAddition(words, last + 1);
  if (next >= words.reading.tokens.count) return block.block.end;
  if (next > last + 1) return block.block.start + text.ends[tokens.ends[next - 1] - 1];
  const nextStart = block.block.start + text.starts[tokens.starts[next]];
  // Marks of notes are hidden from prose: they cling to the full stop before them.
  let reach = end;
  for (let number = firstFrom(links, end); number < links.length && links[number].start - end <= 2; number += 1) {
    const { kind, end: linkEnd } = links[number];
    if ((kind === 'footnote' || kind === 'citation') && linkEnd <= nextStart) reach = Math.max(reach, linkEnd);
  }
  return reach;
}

/** The number of the first link that begins at `offset` or after it; links are sorted by place. */
function firstFrom(links: readonly Link[], offset: number): number {
  return countWhile(links, ({ start }) => start < offset);
}

/** The label without a definition that stands over a place. */
function labelAt(links: readonly Link[], offset: number): Link | undefined {
  const link = links[firstFrom(links, offset + 1) - 1];
  return link !== undefined && link.end > offset && link.kind === 'shortcut' && link.definition === undefined
    ? link
    : undefined;
}
