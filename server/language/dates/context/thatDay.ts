import { Mark } from '../../../data/registry/marks';
import { registryEntry } from '../../entities/registry/registry';
import { foldKey } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { beginsAt, isVerb } from '../terms/clause';
import { infinitiveOf } from './tense';

/** Nouns of verbs. */
const CHANGES: ReadonlySet<string> = new Set('کاهش افزایش رشد افت بیشتر کمتر بالاتر پایین‌تر'.split(' ').map(foldKey));
const UNSURE = Mark.commonWord | Mark.homograph;

/** Verbs that make a predicate of the noun before them: «[استعفا] داد». */
const LIGHT: ReadonlySet<string> = new Set(['شدن', 'کردن', 'دادن', 'گرفتن', 'یافتن', 'زدن']);

function isLightVerb({ tokens, hits }: Reading, token: number): boolean {
  if (token >= tokens.count) return false;
  const start = tokens.starts[token];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1)
    if (isVerb(hits[index]) && LIGHT.has(infinitiveOf(hits[index]))) return true;
  return false;
}

/**
 * Whether «آن» before a token stands for a day by itself: a predicate follows («روز پیش از آن [رفت]», «هفتهٔ پیش از آن [کاهش]
 * یافت») or what has a name of its own («روز قبل از آن [عراقچی] گفت»); not so «روز پس از آن حادثه».
 */
export function isThatAlone(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (token >= tokens.count) return false;
  if (beginsAt(reading, token, 'verb') || CHANGES.has(wordAt(reading, token))) return true;
  return isLightVerb(reading, token + 1) || isNamed(reading, token);
}

/** Whether a person or a place that the registry knows stands at a token, by a name that is no word besides. */
export function isNamed({ tokens, hits }: Reading, token: number): boolean {
  const start = tokens.starts[token];
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1) {
    const { lexicon, row, detail, suffix } = hits[index];
    if (lexicon !== 'entity' || suffix !== undefined || (detail & UNSURE) !== 0) continue;
    const { type } = registryEntry(row);
    if (type === 'person' || type === 'place') return true;
  }
  return false;
}
