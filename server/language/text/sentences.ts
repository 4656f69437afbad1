import { CharacterClass } from './characters';
import { type FoldedText, Gap } from './fold';
import { letterNames } from './letterNames';
import type { Tokens } from './tokens';
import { wordSet } from './vocabulary';

/** A sentence of a block, in units of its folded text. */
export interface Sentence {
  readonly start: number;
  /** After its last unit, the closing punctuation included. */
  readonly end: number;
  /** After its last word or closing quotation mark, the full stop left out. */
  readonly textEnd: number;
}

const unit = (character: string): number => character.charCodeAt(0);
const FULL_STOP = unit('.');
const QUESTION = unit('؟');
const EXCLAMATION = unit('!');
const COLON = unit(':');
const COMMA = unit('،');
const SEMICOLON = unit('؛');
const BRACKET = unit(')');
const OPEN = unit('«');
const CLOSE = unit('»');

/** A quotation longer than this many units is taken for one whose closing mark was forgotten. */
const LONGEST_QUOTATION = 4000;
/**
 * Nobody writes a sentence of so many units, some 1,300 words: one is ended between two words. What readers of sentences hold each
 * thing in one against each other stays bounded by it, whatever comes.
 */
const LONGEST_SENTENCE = 6000;

/** Words behind which a quotation is what somebody says: «او گفت «… شد.» این سخن …». */
const SAYING = wordSet([
  ...['گفت', 'گفتند', 'گفته', 'گفتهاست', 'گفتهاند', 'میگوید', 'میگویند', 'گوید', 'نوشت', 'نوشتند', 'نوشته', 'مینویسد'],
  ...['افزود', 'افزوده', 'میافزاید', 'کرد', 'کردند', 'شد', 'شدند', 'است', 'اند', 'بود', 'داد', 'دادند', 'که'],
]);

/** What goes on with the sentence around a quotation: «در پاسخ به این پرسش که «چرا؟» گفت: …». */
const GOES_ON = wordSet([
  ...['و', 'که', 'را', 'تا', 'یا', 'اما', 'ولی', 'نیز', 'هم', 'گفت', 'گفتند', 'میگوید', 'میگویند', 'نوشت', 'نوشتند'],
  ...['افزود', 'پرسید', 'کرد', 'کردند', 'کرده', 'شد', 'شده', 'است', 'بود', 'داد', 'دادند', 'داده', 'اظهار', 'تصریح'],
]);

/** Who goes on behind a quotation that its full stop ends, whatever opened it: «مدعی شد کار «زمان نمی‌برد.» او افزود …». */
const OPENS = wordSet(['او', 'وی', 'همچنین']);

const LETTER_NAMES = wordSet(letterNames);

/** Nothing shorter begins a sentence right behind a mark. */
const SHORTEST_WORD = 2;

/** Whether a quotation stands behind a verb of saying, and another sentence begins behind it. */
function isSaid(tokens: Tokens, open: number, next: number): boolean {
  const before = tokens.ofUnit[open] - 1;
  const following = tokens.ofUnit[next];
  // «…»ی: an ending.
  if (tokens.ends[following] - tokens.starts[following] < SHORTEST_WORD) return false;
  return before >= 0 && SAYING.has(tokens.words[before]) && !GOES_ON.has(tokens.words[following]);
}

/** «سی.ان», «بی.بی»: two names of letters, parted by a mark. */
const spells = ({ words }: Tokens, token: number): boolean =>
  token >= 0 && LETTER_NAMES.has(words[token]) && LETTER_NAMES.has(words[token + 2]);

/** Whether the full stop at this unit ends a sentence, or stands in a number, an abbreviation or an address. */
function endsSentence(text: FoldedText, tokens: Tokens, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const joined = (text.gaps[at + 1] & Gap.space) === 0;
  const before = at > 0 ? text.classes[at - 1] : CharacterClass.other;
  const after = text.classes[at + 1];
  // «علی ر.، راننده، …», «ق.م.؛ …»: an abbreviation, as what goes on behind a comma has not ended.
  if (text.units[at + 1] === FULL_STOP || text.units[at + 1] === COMMA || text.units[at + 1] === SEMICOLON)
    return false;
  const wordBefore = at > 0 ? tokens.ofUnit[at - 1] : 0;
  const lengthBefore = at > 0 ? tokens.ends[wordBefore] - tokens.starts[wordBefore] : 0;
  const tightBefore = at > 0 && (text.gaps[at] & Gap.space) === 0;
  if (joined) {
    if (before === CharacterClass.digit && after === CharacterClass.digit) return false;
    if (before === CharacterClass.latin || after === CharacterClass.latin) return false;
    // «(علی ر.)»
    if (text.units[at + 1] === BRACKET && tightBefore && lengthBefore === 1 && before === CharacterClass.letter)
      return false;
    // «ه.ش», «ق.م»: one letter on either side.
    const wordAfter = tokens.ofUnit[at + 1];
    const lengthAfter = tokens.ends[wordAfter] - tokens.starts[wordAfter];
    if (
      before === CharacterClass.letter &&
      after === CharacterClass.letter &&
      (lengthBefore === 1 || lengthAfter === 1 || spells(tokens, wordBefore))
    )
      return false;
  } else if (
    tightBefore &&
    spells(tokens, wordBefore) &&
    (spells(tokens, wordBefore - 2) || spells(tokens, wordBefore + 2))
  ) {
    return (text.gaps[at + 1] & Gap.line) !== 0;
  } else if (tightBefore && lengthBefore === 1 && before === CharacterClass.letter) {
    // «ه. ش.», «د. ت.»: an initial, unless the line ends here.
    return (text.gaps[at + 1] & Gap.line) !== 0;
  }
  return true;
}

/**
 * Splits a block into sentences. A closed quotation is not split: it is one saying however many sentences it holds.
 * «کردند.این» without a space is two sentences; «۲۵.۵», «ه.ش» and «irna.ir» are none.
 */
export function findSentences(text: FoldedText, tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const closing = matchQuotations(text);
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const current = text.units[at];
    let end = -1;
    let textEnd = at;
    if (current === OPEN && closing[at] > at) {
      const opened = at;
      at = closing[at];
      const last = text.units[at - 1];
      // «… شد.» closes the sentence with the quotation where a colon or a verb opened it or the line ends; else more of it follows.
      if (last === FULL_STOP || last === QUESTION || last === EXCLAMATION) {
        const next = at + 1;
        const announced = opened > 0 && text.units[opened - 1] === COLON;
        const line = (text.gaps[next] & Gap.line) !== 0;
        const apart = (text.gaps[next] & Gap.space) !== 0;
        const begins =
          next < text.length &&
          (text.classes[next] === CharacterClass.letter ||
            text.classes[next] === CharacterClass.digit ||
            text.units[next] === OPEN);
        const another = apart && last === FULL_STOP && begins && OPENS.has(tokens.words[tokens.ofUnit[next]]);
        if (begins && (line || (apart && announced) || another || isSaid(tokens, opened, next))) {
          end = next;
          textEnd = next;
        }
      }
    } else if (current === FULL_STOP && endsSentence(text, tokens, at)) {
      end = at + 1;
    } else if (current === QUESTION || current === EXCLAMATION) {
      end = at + 1;
      while (end < text.length && (text.units[end] === QUESTION || text.units[end] === EXCLAMATION)) end += 1;
      textEnd = at;
    } else if (at - start >= LONGEST_SENTENCE && tokens.ofUnit[at] !== tokens.ofUnit[at - 1]) {
      end = at;
    }
    if (end > start) {
      if (holdsWord(text, start, textEnd) && !isEnumerator(text, start, end)) sentences.push({ start, end, textEnd });
      start = end;
      at = end;
    } else {
      at += 1;
    }
  }
  if (holdsWord(text, start, text.length)) sentences.push({ start, end: text.length, textEnd: text.length });
  return sentences;
}

/** «۱. …» at the beginning of a line, which is no list to Markdown. */
function isEnumerator(text: FoldedText, start: number, end: number): boolean {
  if (text.units[end - 1] !== FULL_STOP || (start > 0 && (text.gaps[start] & Gap.line) === 0)) return false;
  for (let at = start; at < end - 1; at += 1) if (text.classes[at] !== CharacterClass.digit) return false;
  return (text.gaps[end] & Gap.line) === 0;
}

function holdsWord(text: FoldedText, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.classes[at] !== CharacterClass.punctuation) return true;
  return false;
}

/** For every unit that opens a quotation the unit that closes it, 0 elsewhere. */
export function matchQuotations(text: FoldedText): Uint32Array {
  const closing = new Uint32Array(text.length);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.units[at] === OPEN) open.push(at);
    else if (text.units[at] === CLOSE) {
      const opened = open.pop();
      if (opened !== undefined && at - opened <= LONGEST_QUOTATION) closing[opened] = at;
    }
  }
  return closing;
}
