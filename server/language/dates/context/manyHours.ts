import { foldKey } from '../../text/fold';
import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { isVerb } from '../terms/clause';
import { contextWords } from './contextWords';
import { infinitiveOf } from './tense';

/** What goes on behind «ساعت‌ها», or how: «ساعت‌ها [در] صف ماندند», «ساعت‌ها [قطع] بود». */
const GOES_ON = contextWords('goes-on');
/** What is done with watches, and where clocks go: «قیمت ساعت‌ها در بازار», «ساعت‌ها به عقب کشیده شد». */
const OF_WATCHES = contextWords('watch');
const MOVED = foldedWords('جلو عقب');
/** Tokens. */
const FARTHEST_MOVE = 8;
const MEASURED = foldedWords('از برای مدت');

/** Whether «ساعت‌ها» is a length: hours, not watches. */
export function isManyHours(reading: Reading, { firstToken, nextToken }: Atom): boolean {
  const word = (token: number): string => wordAt(reading, token);
  const before = word(firstToken - 1);
  if (OF_WATCHES.has(before)) return false;
  for (let token = nextToken; token < nextToken + FARTHEST_MOVE; token += 1) if (MOVED.has(word(token))) return false;
  // «پس از ساعت‌ها مذاکره»; «از ساعت‌ها» without «پس» is none.
  if (MEASURED.has(before) && (before !== FROM || AFTER.has(word(firstToken - 2)))) return true;
  // «ساعت‌ها به وقت تهران است»: those of the clock.
  if (word(nextToken) === TO && word(nextToken + 1) === BY_CLOCK) return false;
  return before === OBJECT || GOES_ON.has(word(nextToken)) || isLived(reading, nextToken);
}

/** Whether a verb at a token is of what people do for hours, and no watch: «ساعت‌ها [نشستند]». */
function isLived({ tokens, hits }: Reading, token: number): boolean {
  if (token >= tokens.count) return false;
  const start = tokens.starts[token];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (isVerb(hits[index]) && LIVED.has(infinitiveOf(hits[index]))) return true;
  return false;
}
const LIVED: ReadonlySet<string> = new Set([
  'نشستن',
  'گریستن',
  'خندیدن',
  'خوابیدن',
  'دویدن',
  'جنگیدن',
  'گذشتن',
  'ماندن',
]);
const OBJECT = foldKey('را');
const FROM = foldKey('از');
const TO = 'به';
const BY_CLOCK = foldKey('وقت');
const AFTER = foldedWords('پس بعد');
