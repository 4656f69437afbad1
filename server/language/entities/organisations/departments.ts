import { NameClass } from '../../../data/names/classes';
import { ordinals } from '../../text/ordinals';
import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { classesAt, isOneOf } from '../words/wordTests';

/** Departments of a body and courts, told apart by their number. */

export const ORDINALS = wordSet(ordinals(1, 30));
const DEPARTMENTS = wordSet(['اداره', 'معاونت', 'پایگاه']);

/** «اداره [دهم] پلیس آگاهی»: which of them it is, before whose. */
export const isWhichDepartment = (words: Words, at: number): boolean =>
  isOneOf(words, at, ORDINALS) &&
  isOneOf(words, at - 1, DEPARTMENTS) &&
  (classesAt(words, at + 1) & NameClass.organisation) !== 0;

const COURTS = wordSet(['کیفری', 'حقوقی', 'تجدیدنظر', 'انقلاب']);
const FIRST_TWO = wordSet(['یک', 'دو']);

/** «دادگاه کیفری [یک]». */
export const isCourtsNumber = (words: Words, at: number): boolean =>
  isOneOf(words, at - 1, COURTS) && isOneOf(words, at, FIRST_TWO);
