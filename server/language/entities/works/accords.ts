import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isOneOf, isWordText } from '../words/wordTests';

/** What is called after the town in which it was reached. */
export const ACCORDS = wordSet(['توافق', 'تفاهم']);
const TOWNS: ReadonlySet<string> = new Set(['capital', 'city']);
/** «توافق تهران و ریاض», «توافق مسکو با …»: whose it is, and no name. */
const PARTIES = wordSet(['و', 'با', 'میان', 'بین', 'بر', 'برای', 'درباره', 'در', 'به', 'سر', 'علیه', 'هم', 'نیز']);
/** «رسیدن به توافق»: what is done about one that has no name yet. */
const REACHED = wordSet(['به', 'بدون', 'هیچ', 'هر', 'سر', 'برای']);

/** «توافق اسلام‌آباد»: agreements are events (annotation guidelines), and bear a town's name. */
export function accord(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isOneOf(words, token, ACCORDS) || isOneOf(words, token - 1, REACHED)) return undefined;
  const town = known.get(token + 1);
  if (town?.type !== 'place' || town.candidates.length === 0) return undefined;
  if (!TOWNS.has(registryEntry(town.candidates[0].row).subtype) || isOneOf(words, town.end, PARTIES)) return undefined;
  // «توافق تهران، مسکو و پکن»
  return isWordText(words, town.end, '،') && known.get(town.end + 1)?.type === 'place'
    ? undefined
    : byCue(words, 'event', token, town.end, 0.8);
}
