import type { VerbCue } from '../cues/verbCues';
import { contextWords, isInflected } from '../words/contextWords';
import { Word, type Words, wordText } from '../words/words';
import type { BlockNames } from './names';
import type { PhraseContext } from './nounPhrase';

/**
 * ««شب‌های شهر» را بهرام کاوه در ۱۳۵۴ خواند», «سه قطعه را روی صحنه خواند»: sung or read aloud, as behind «را» stands who did so, when
 * and where, and nothing that it is called. «نام برندگان را ساعت ۱۱ خواند» announces them.
 */
export function readsAloud({ words, names, entities }: PhraseContext, cue: VerbCue): boolean {
  if (cue.verb?.infinitive !== 'خواندن' || cue.frame.kind !== 'object') return false;
  let mark = cue.first - 1;
  while (mark > cue.clause && (words.flags[mark] & Word.object) === 0) mark -= 1;
  let placed = false;
  for (let token = mark + 1; token < cue.first; ) {
    const entity = names.entityOf[token];
    if (entity >= 0 && entities[entity].type === 'person') token += 1;
    else if (names.dateEnd[token] >= 0) token = names.dateEnd[token] + 1;
    else if ((words.flags[token] & (Word.adverb | Word.and)) !== 0) token += 1;
    else if (PLACING.test(wordText(words, token))) {
      token = placeEnd(words, names, token + 1, cue.first) + 1;
      placed = true;
    } else return false;
  }
  return placed;
}

const PLACING = /^(?:در|روی|با|بر|همراه)$/;

/** The last token of where somebody sings; the preposition where it is no such place. */
function placeEnd(words: Words, { entityOf, dateEnd }: BlockNames, from: number, verb: number): number {
  let token = from;
  while (
    token < verb &&
    (entityOf[token] >= 0 ||
      dateEnd[token] >= 0 ||
      isInflected(wordText(words, token), STAGES, ['ی', 'ای']) ||
      (token > from && WHICH.test(wordText(words, token))))
  )
    token += 1;
  return token - 1;
}

const STAGES = contextWords('stage');

/** «آلبوم [تازهٔ خود]», «آلبوم تازه اش» */
const WHICH = /^(?:(?:تازه|تازهی|جدید|نخست|اول|آخر|خود|خودش|بزرگ|زنده)(?:اش|ش)?|اش)$/;
