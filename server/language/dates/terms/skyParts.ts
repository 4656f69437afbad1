import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { infinitiveOf } from '../context/tense';
import { PARTS } from '../words';
import { isVerb } from './clause';
import type { Term } from './term';

/** What the sun and the moon do, too: «ماه ساعت ۲۳:۴۰ [غروب] می‌کند». */
const SETTING = 'غروب';
const DO = 'کردن';
/** Whose names end in a part of the day, whenever their time comes: «اذان [صبح] ۵:۱۸», «نماز [ظهر] جمعه». */
const PRAYERS: ReadonlySet<string> = new Set(['اذان', 'نماز'].map(foldKey));
/** «نیمه‌شب [شرعی] ۲۳:۰۷» */
const LEGAL = foldKey('شرعی');

/** The terms without parts of the day that tell what the sky or a prayer does and no time. */
export function withoutSkyParts(reading: Reading, terms: readonly Term[]): readonly Term[] {
  if (!terms.some(({ kind }) => kind === 'part')) return terms;
  const word = (token: number): string => wordAt(reading, token);
  const isOfSky = ({ kind, value, firstToken, nextToken }: Term, index: number): boolean =>
    kind === 'part' &&
    ((PARTS[value].name === SETTING && isDone(reading, nextToken)) ||
      word(nextToken) === LEGAL ||
      (PRAYERS.has(word(firstToken - 1)) && terms[index + 1]?.firstToken === nextToken));
  return terms.some(isOfSky) ? terms.filter((term, index) => !isOfSky(term, index)) : terms;
}

/** Whether a form of «کردن» begins at a token. */
function isDone({ tokens, hits }: Reading, token: number): boolean {
  if (token >= tokens.count) return false;
  const start = tokens.starts[token];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (isVerb(hits[index]) && infinitiveOf(hits[index]) === DO) return true;
  return false;
}
