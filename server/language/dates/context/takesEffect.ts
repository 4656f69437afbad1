import { CharacterClass } from '../../text/characters';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { contextWords } from './contextWords';

/** What begins at a time and not at an agency or with a friend: «از مهر [آغاز] می‌شود», «از آذر [اجرا] شود», «از بهمن [گران] شد». */
const BEGINS = contextWords('begins');
/** Tokens: «از آذر [به طور کامل] اجرا شود». */
const FARTHEST = 4;

/** Whether what stands behind a month whose name is an everyday word says that something begins with it; in a headline, before it. */
export function takesEffect(reading: Reading, { firstToken, nextToken }: Atom): boolean {
  const { tokens } = reading;
  // «افزایش حقوق از دی»
  if (nextToken === tokens.count)
    for (let token = firstToken - 1; token >= 0 && token >= firstToken - 1 - FARTHEST; token -= 1)
      if (BEGINS.has(wordAt(reading, token))) return true;
  for (let token = nextToken; token < tokens.count && token <= nextToken + FARTHEST; token += 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) return false;
    if (BEGINS.has(wordAt(reading, token))) return true;
  }
  return false;
}

/** «به اسفند [موکول] شد», «به مهر [منتقل] شد» */
const PUT_OFF = contextWords('prolonged');
const TO = 'به';

/** Whether something is put off to a month whose name is an everyday word. */
export const isPutOffTo = (reading: Reading, { firstToken, nextToken }: Atom): boolean =>
  wordAt(reading, firstToken - 1) === TO && PUT_OFF.has(wordAt(reading, nextToken));
