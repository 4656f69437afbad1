import { NameClass } from '../../../data/names/classes';
import { isDictionaryWord } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { says } from '../words/saying';
import type { Words } from '../words/words';
import { classesAt, isOneOf } from '../words/wordTests';
import { isOfficed } from './otherNames';

const OF_SOMEBODY = wordSet(contextWords('of-somebody'));
/** Where families bear the given names that are everyday Persian words. */
const PERSIAN: ReadonlySet<string> = new Set(['IR', 'AF', 'TJ']);

/**
 * «پیام پزشکیان», «فرجام استالین»: an everyday word and whose it is, whom one name tells; «امید پزشکیان گفت», «آقای پیام عراقچی» and
 * «نوید قالیباف، وکیل …» are others of the family, as no foreigner is.
 */
export function isSomebodys(words: Words, first: number, at: number, known: Known): boolean {
  const whom = known.get(at);
  if (whom?.type !== 'person' || whom.end !== at + 1 || at !== first + 1) return false;
  if (!isDictionaryWord(words, first) && !isOneOf(words, first, OF_SOMEBODY)) return false;
  if (!isPersian(whom)) return true;
  return !isTitled(words, first - 1) && !says(words, whom.end) && !isOfficed(words, whom.end);
}

const isPersian = ({ candidates }: Proposal): boolean =>
  candidates.some(({ row }) => PERSIAN.has(registryEntry(row).country));

const isTitled = (words: Words, token: number): boolean =>
  (classesAt(words, token) & (NameClass.honorific | NameClass.role)) !== 0;
