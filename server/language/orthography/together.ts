import type { Hit } from '../text/hits';
import type { Reading } from '../text/reading';
import { TokenClass } from '../text/tokens';
import { contextWords } from './contextWords';
import { foldedWord } from './foldedWord';

/** What begins «هم‌وطن» and means «too» when it stands alone. */
const TOGETHER = 'هم';

const tokenAt = ({ text, tokens }: Reading, token: number): string =>
  token >= 0 && token < tokens.count ? foldedWord(text, tokens.starts[token], tokens.ends[token]) : '';

/** Whether «هم» at a compound's start is a word of its own: «پلیس هم خانه را گشت». `isRatherToo` where the second part is such a word. */
export function isTooAndWord(reading: Reading, hit: Hit, isRatherToo: boolean): boolean {
  if (foldedWord(reading.text, hit.start, hit.start + TOGETHER.length) !== TOGETHER) return false;
  return isOfDay(reading, hit) || isBoth(reading, hit) || (isRatherToo && !isOneWord(reading, hit));
}

/** «مراسم ختم هم عصر یکشنبه است»: the time of what is behind it. */
const DAY = /شنبه$|^(?:جمعه|روز|امروز|دیروز|فردا)$/;
const isOfDay = (reading: Reading, hit: Hit): boolean =>
  DAY.test(tokenAt(reading, reading.tokens.ofUnit[hit.end - 1] + 1));

/** So far from «هم» the other one stands at most: «هم خانه دارد و هم خودرو». */
const BOTH_WITHIN = 8;

/** «هم این و هم آن»: of two of them neither begins a compound. */
function isBoth(reading: Reading, hit: Hit): boolean {
  const { tokens, sentences } = reading;
  const own = tokens.ofUnit[hit.start];
  const sentence = sentences.find(({ end }) => hit.start < end);
  const from = Math.max(0, own - BOTH_WITHIN);
  const to = Math.min(tokens.count, own + BOTH_WITHIN);
  const isInside = (token: number): boolean =>
    sentence === undefined || (tokens.starts[token] >= sentence.start && tokens.ends[token] <= sentence.end);
  for (let token = from; token < to; token += 1)
    if (token !== own && isInside(token) && tokenAt(reading, token) === TOGETHER) return true;
  return false;
}

/** Behind which no «too» stands: «برای هم کلاسی او», «دو هم تیمی», «به طور هم زمان». */
const NEVER_TOO_BEHIND = contextWords('before-together');

/** «کشورهای هم مرز»: an ezafe that is written. */
const WRITTEN_EZAFE = /.های$/;

const COPULA = /^(?:ا|نی)ست$|^ن?بود(?:ند|یم|م|ی|ید)?$|^(?:ا(?:ند|یم|ید|م))$/;
/** So far behind the compound the copula stands at most: «او هم خانهٔ من است». */
const COPULA_WITHIN = 2;

/** By what stands beside it, a compound whose parts stand apart, though each is a word of its own. */
function isOneWord(reading: Reading, hit: Hit): boolean {
  const { text, tokens, source, sentences } = reading;
  const first = tokens.ofUnit[hit.start];
  const last = tokens.ofUnit[hit.end - 1];
  const before = tokenAt(reading, first - 1);
  const beginsSentence = first === 0 || sentences.some(({ start }) => start === hit.start);
  if (beginsSentence || NEVER_TOO_BEHIND.has(before) || WRITTEN_EZAFE.test(before)) return true;
  // «در تهران، هم زمان با …», but «کتاب «الف» هم زبان …».
  if (tokens.classes[first - 1] === TokenClass.punctuation && /[،؛:(«]/.test(source[text.starts[hit.start - 1]]))
    return true;
  // «هم مرز با عراق»
  if (tokenAt(reading, last + 1) === 'با') return true;
  for (let token = last + 1; token <= last + 1 + COPULA_WITHIN; token += 1)
    if (COPULA.test(tokenAt(reading, token))) return true;
  return false;
}
