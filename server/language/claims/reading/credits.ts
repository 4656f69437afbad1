import type { ReadBlock } from '../../analysis';
import type { PhraseContext } from '../sources/nounPhrase';
import { isCitedMedium } from '../sources/sources';
import { contextWords } from '../words/contextWords';
import { isPunctuation, type Words, wordText } from '../words/words';
import type { Attribution } from './attributions';

/** Words of a place and an agency. */
const LONGEST_CREDIT = 8;

/** «تهران - ایسنا», «انتهای پیام»: a line that names who filed the report, or says that it ends. */
export function isCredit({ words, names, entities }: PhraseContext, first: number, last: number): boolean {
  if (ENDS.has(wordText(words, first)) && REPORTS.has(wordText(words, first + 1)) && last <= first + 2) return true;
  if (isInitial(words, first, last)) return true;
  if (last - first >= LONGEST_CREDIT || words.reading.tokens.count > last + 1) return false;
  let medium = false;
  for (let token = first; token <= last; token += 1) {
    if (isPunctuation(words, token, '-|/:،()')) continue;
    const entity = names.entityOf[token];
    if (entity < 0 || entities[entity].type === 'person') return false;
    medium ||= isCitedMedium(entities[entity]);
  }
  return medium;
}

/** «افتتاح می‌شود./س»: who filed the report, by a letter or two behind a stroke. */
const isInitial = (words: Words, first: number, last: number): boolean =>
  last === first + 1 &&
  isPunctuation(words, first, '/') &&
  wordText(words, last).length <= LONGEST_INITIAL &&
  words.verbOf[last] < 0;

const LONGEST_INITIAL = 3;

const ENDS = contextWords('sign-off');
const REPORTS = contextWords('signed-off');

/** Whether nothing but headings stands before a block. */
export function isLead(blocks: readonly ReadBlock[], number: number): boolean {
  for (let at = number - 1; at >= 0; at -= 1) if (blocks[at].block.kind !== 'heading') return false;
  return true;
}

/** «به گزارش سازمان هواشناسی، …»: as an agency's, though an organ's own. */
export const isByReport = ({ origin, source }: Attribution): boolean =>
  origin.type === 'phrase' && origin.kind === 'media' && source?.type === 'organ';
