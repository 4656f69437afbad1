import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';

const LASTS = foldedWords('طول ادامه درازا دوام زمان');
const TO = 'به';

/** Whether a token says of the length before it that something lasted so long: «[هشت سال] طول کشید», «[۱۲ روز] به درازا کشید». */
export function lastsAt(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  return LASTS.has(word === TO ? wordAt(reading, token + 1) : word);
}
