import { CharacterClass } from '../../text/characters';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { contextWords } from './contextWords';

const TIR = 4;
/** Of more bullets nobody keeps count. */
const MOST = 10;
/** What is done with bullets and on no day: «۲ تیر به پای او [خورد]», «[شلیک] ۳ تیر». */
const SHOT = contextWords('shot');
/** Tokens. */
const FARTHEST = 6;

/** Whether a day of Tir is so many bullets. */
export function areBullets(reading: Reading, { opens, parts, firstToken, nextToken }: Atom): boolean {
  const { tokens } = reading;
  const { month, day, year, yearOffset, calendar, until } = parts;
  if (month !== TIR || calendar !== 'solar' || opens !== 'number' || day === undefined || day > MOST) return false;
  if ((year ?? yearOffset ?? until) !== undefined) return false;
  if (SHOT.has(wordAt(reading, firstToken - 1))) return true;
  for (let token = nextToken; token < tokens.count && token < nextToken + FARTHEST; token += 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) return false;
    if (SHOT.has(wordAt(reading, token))) return true;
  }
  return false;
}
