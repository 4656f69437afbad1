import { NameClass } from '../../../data/names/classes';
import { CLOSING_BRACKET, COMMA, OPENING_BRACKET, OPENING_QUOTE } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isBoundary, isMark, isOneOf, isPunctuation, isVerb, isWord, isWordText, mayName } from '../words/wordTests';
import { isMadeBehind, isSomeWorks, opensRow } from './titleCues';
import { closeOf, praises, speaks } from './titles';
import { isYear } from './years';

/** How many tokens say who made one title before the next: «…» نوشتهٔ آنتون چخوف، «…». */
const LONGEST_CREDIT = 7;
const LISTED = 0.8;

interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** Titles that stand in a row with one that a cue shows: «کارگردان «باد سرد»، «کوه خاموش» و «راه دور»». */
export function listedTitles(words: Words, works: readonly Proposal[]): readonly Proposal[] {
  const titled = new Map(
    works
      .filter(({ start }) => isMark(words, start - 1, OPENING_QUOTE))
      .map(({ start, confidence }) => [start - 1, confidence] as const),
  );
  const quotations = quotationsIn(words);
  const programme =
    quotations.length > 1
      ? [
          ...programmed(words, quotations),
          ...announced(words, quotations),
          ...acted(words, quotations),
          ...credited(words, quotations),
        ]
      : [];
  if (titled.size === 0 && programme.length === 0) return [];
  const added: Proposal[] = [];
  const add = ({ open, close }: Quotation, confidence = LISTED, mayHoldVerb = false): void => {
    if (titled.has(open) || praises(words, open + 1, close)) return;
    if (!mayHoldVerb && speaks(words, open + 1, close)) return;
    titled.set(open, confidence);
    added.push(byCue(words, 'work', open + 1, close, confidence));
  };
  for (const quotation of programme) add(quotation);
  for (let index = 1; index < quotations.length; index += 1) {
    const before = quotations[index - 1];
    const sure = titled.get(before.open);
    if (sure === undefined) continue;
    // Joined to a title by «و» or a comma alone, a place's name is one as well.
    if (areJoined(words, before.close, quotations[index].open)) {
      // «فیلم‌های «کوه»، «باد می‌وزد»، «راه» …»: in mid-row even what would be said elsewhere.
      const behind = quotations[index + 1];
      const amid = behind !== undefined && areJoined(words, quotations[index].close, behind.open);
      add(quotations[index], Math.max(sure, LISTED), amid);
    } else if (follows(words, before.close, quotations[index].open)) add(quotations[index]);
  }
  for (let index = quotations.length - 1; index > 0; index -= 1) {
    const behind = quotations[index];
    if (titled.has(behind.open) && areJoined(words, quotations[index - 1].close, behind.open))
      add(quotations[index - 1]);
  }
  return added;
}

/** «کوه» از سارا کاوه و «رود» از رضا امینی: titles in a row, each with who made it, where works are spoken of. */
function programmed(words: Words, quotations: readonly Quotation[]): readonly Quotation[] {
  const isOfSomebody = ({ close }: Quotation): boolean =>
    isWordText(words, close + 1, 'از') &&
    (words.classes[close + 2] & (NameClass.given | NameClass.weakGiven)) !== 0 &&
    isWord(words, close + 3) &&
    !isBoundary(words, close + 3);
  const inRow = quotations.filter(
    (quotation, index) =>
      isOfSomebody(quotation) &&
      [quotations[index - 1], quotations[index + 1]].some(
        (other) => other !== undefined && isOfSomebody(other) && isNear(words, quotation, other),
      ),
  );
  return inRow.length > 0 && tellsOfWorks(words) ? inRow : [];
}

/**
 * «نامزدهای بهترین تدوین: «کوه» سارا کاوه، «باد» رضا امینی», «از ترجمه‌های او «سقوط» آلبر کامو و …»: in lists of prizes and of works, each
 * with who made it.
 */
function credited(words: Words, quotations: readonly Quotation[]): readonly Quotation[] {
  const listed = quotations.filter(
    ({ open, close }) =>
      (isPunctuation(words, open - 1) || isWordText(words, open - 1, 'و') || isListOfWorks(words, open)) &&
      ((words.classes[close + 1] & NameClass.given) !== 0 || mayName(words, close + 1)) &&
      isWord(words, close + 2) &&
      !isBoundary(words, close + 2),
  );
  return listed.length > 1 && isListOfWorks(words, listed[0].open) ? listed : [];
}

const OF_PRIZES = wordSet(['نامزدهای', 'نامزد', 'کاندیداهای', 'برندگان', 'برگزیدگان', 'سیمرغ', 'جایزه', 'بهترین']);
/** How far before the first of a list the prize, or of whose works it is, stands. */
const FAR = 8;

function isListOfWorks(words: Words, before: number): boolean {
  for (let token = Math.max(0, before - FAR); token < before; token += 1)
    if (isOneOf(words, token, OF_PRIZES) || isSomeWorks(words, token)) return true;
  return false;
}

/** «… به یکی از این فیلم‌ها می‌رسد: «ماه» و «راه»»: the first of a row behind a colon; the others follow it. */
const announced = (words: Words, quotations: readonly Quotation[]): readonly Quotation[] =>
  quotations.filter(
    ({ open, close }, index) =>
      index + 1 < quotations.length && areJoined(words, close, quotations[index + 1].open) && opensRow(words, open),
  );

/** «… در «ماه تلخ»، «کوچه» و «باد» بازی کرده است»: the first of a row in which somebody has acted. */
const acted = (words: Words, quotations: readonly Quotation[]): readonly Quotation[] =>
  quotations.filter(({ open }, index) => {
    if (!isWordText(words, open - 1, 'در')) return false;
    let last = index;
    while (last + 1 < quotations.length && areJoined(words, quotations[last].close, quotations[last + 1].open))
      last += 1;
    const behind = quotations[last].close + 1;
    return last > index && isOneOf(words, behind, ACTS) && isOneOf(words, behind + 1, DONE);
  });
const ACTS = wordSet(['بازی', 'نقشآفرینی', 'بازیگری']);
const DONE = wordSet(['کرد', 'کرده', 'کردهاست', 'میکند', 'داشت', 'داشته', 'دارد']);

const isNear = (words: Words, one: Quotation, other: Quotation): boolean => {
  const [before, behind] = one.open < other.open ? [one, other] : [other, one];
  return follows(words, before.close, behind.open);
};

function tellsOfWorks(words: Words): boolean {
  for (let token = 0; token < words.count; token += 1)
    if (((words.classes[token] | words.phraseClasses[token]) & NameClass.titled) !== 0) return true;
  return false;
}

function quotationsIn(words: Words): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let open = 0; open < words.count; open += 1) {
    const close = closeOf(words, open);
    if (close > 0) found.push({ open, close });
  }
  return found;
}

/** «،», «و», «، و» and nothing else between two quotations, or the year of the first: «کوچ» (۱۳۷۱)، «…». */
function areJoined(words: Words, close: number, open: number): boolean {
  const from = behindYear(words, close + 1);
  let at = from;
  if (isMark(words, at, COMMA)) at += 1;
  if (isWordText(words, at, 'و')) at += 1;
  return at === open && at > from;
}

/** Behind a year in brackets, where one stands at a token. */
function behindYear(words: Words, token: number): number {
  if (!isMark(words, token, OPENING_BRACKET) || !isYear(words, token + 1)) return token;
  return isMark(words, token + 2, CLOSING_BRACKET) ? token + 3 : token;
}

/** The same, or who made the first between them. */
function follows(words: Words, close: number, open: number): boolean {
  if (areJoined(words, close, open)) return true;
  // «…» از روح‌الله خالقی، «…»: whose a piece of music is.
  const isCredited = isMadeBehind(words, close + 1) || isWordText(words, close + 1, 'از');
  if (open - close - 1 > LONGEST_CREDIT || !isCredited) return false;
  const joint = open - 1;
  if (!isMark(words, joint, COMMA) && !isWordText(words, joint, 'و')) return false;
  for (let at = close + 2; at < joint; at += 1) if (isPunctuation(words, at) || isVerb(words, at)) return false;
  return true;
}
