import { whetherWord } from '../text/vocabulary';
import { isNominal } from './nominal';
import { isComparable } from './ofLanguage';
import { followsMiInSpeech, verbForms } from './verbs';

/** «می‌گه», «نمی‌دونن» run together. */
const IMPERFECTIVE = /^ن?می(.{2,})$/;
/** «بگه», «نباشه»; but «بستان» is a town, and «نیاره» a name. */
const SUBJUNCTIVE = /^[بن](?!ی)(.{2,})(?<!ان)$/;
/** «خودشون», «براتون رو», «محله‌مون»: whose it is, and an object's «و». */
const POSSESSIVE = /^(.{2,}?)ه?(?:ش|ت|م)ون(?:و|ه)?$/;
/** «خوبه», «مهمه»: «است» as speech says it. */
const COPULA = /^(.{2,})ه$/;
/** What else takes a possessive. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['به', 'از', 'با', 'برا', 'واسه', 'بین', 'خود', 'همه', 'رو', 'پیش']);

/** Whether a word is a verb as daily speech has it and the written language has not: «میگه», «نباشه», «بگن». */
export const isSpokenVerb = whetherWord(isVerb);

/** Whether a word has an ending of daily speech: its owner («خودشون», «محلتون»), or, an adjective, its copula («خوبه»). */
export const hasSpokenEnding = whetherWord((key) => isOwned(key) || isSaid(key));

function isVerb(key: string): boolean {
  const imperfective = IMPERFECTIVE.exec(key)?.[1];
  if (imperfective !== undefined && followsMiInSpeech(imperfective)) return true;
  const { spoken, homographs } = verbForms();
  const subjunctive = SUBJUNCTIVE.exec(key)?.[1];
  return subjunctive !== undefined && spoken.has(subjunctive) && !homographs.has(subjunctive);
}

function isOwned(key: string): boolean {
  const stem = POSSESSIVE.exec(key)?.[1];
  if (stem === undefined) return false;
  return PREPOSITIONS.has(stem) || (stem.length > 2 && (isNominal(stem) || isNominal(`${stem}ه`)));
}

function isSaid(key: string): boolean {
  const stem = COPULA.exec(key)?.[1];
  return stem !== undefined && stem.length > 2 && isComparable(stem);
}
