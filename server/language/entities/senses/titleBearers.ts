import { wordSet } from '../../text/vocabulary';
import type { Words } from '../words/words';
import { isOneOf } from '../words/wordTests';

/** Titles of clerics, or the last words of them. */
const OF_CLERICS = wordSet(['حجتالاسلام', 'حجتالاسلاموالمسلمین', 'الاسلام', 'والمسلمین', 'المسلمین', 'آیتالله']);
const NO_CLERICS: ReadonlySet<string> = new Set([
  ...['military', 'athlete', 'coach', 'actor', 'musician', 'filmmaker', 'artist', 'business-person'],
]);
const OF_OFFICERS = wordSet(['سردار', 'سرهنگ', 'سرتیپ', 'سرلشکر', 'سرگرد', 'سروان', 'ستوان', 'دریادار', 'سپهبد']);
const NO_OFFICERS: ReadonlySet<string> = new Set(['cleric', 'actor', 'musician', 'filmmaker', 'artist', 'economist']);
/** Those that no given name is: «سردار آزمون». */
const OF_OFFICERS_ALONE = wordSet(['سرهنگ', 'سرتیپ', 'سرلشکر', 'سرگرد', 'سروان', 'دریادار', 'سپهبد']);
const NO_OFFICERS_ALONE: ReadonlySet<string> = new Set(['athlete', 'coach']);
/** Who judges and prosecutes, and who heals or teaches: no calling of those who play. */
const OF_COURTS = wordSet(['قاضی', 'بازپرس', 'دادیار', 'دادستان']);
const NO_JUDGES: ReadonlySet<string> = new Set([
  ...['athlete', 'coach', 'actor', 'musician', 'filmmaker', 'artist', 'business-person'],
]);
const OF_SCHOLARS = wordSet(['دکتر', 'پروفسور']);
const NO_SCHOLARS: ReadonlySet<string> = new Set(['athlete']);

/** «حجت‌الاسلام حسین همدانی»: whether a title says that a namesake is meant of somebody of a calling that has no such titles. */
export const isNamesakesTitle = (words: Words, title: number, subtype: string): boolean =>
  (NO_CLERICS.has(subtype) && isOneOf(words, title, OF_CLERICS)) ||
  (NO_JUDGES.has(subtype) && isOneOf(words, title, OF_COURTS)) ||
  (NO_SCHOLARS.has(subtype) && isOneOf(words, title, OF_SCHOLARS)) ||
  (NO_OFFICERS.has(subtype) && isOneOf(words, title, OF_OFFICERS)) ||
  (NO_OFFICERS_ALONE.has(subtype) && isOneOf(words, title, OF_OFFICERS_ALONE));
