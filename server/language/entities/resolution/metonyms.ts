import { foldKey } from '../../text/fold';
import { countryRow, registryEntry } from '../registry/registry';
import type { RegistryRow } from '../types';
import { contextWords } from '../words/contextWords';
import type { Draft } from './draft';

/** Words after which a capital may act, be acted on or be dealt with. */
const OPENERS = contextWords('before-actor');
/** Nouns of politics, whose complement is the government and not the town: «مواضع مسکو», «پاسخ واشنگتن». */
const POLITICAL = contextWords('of-government');
/** Nothing but a joint between two names. */
const JOINT = /^[\s\u200c]*(?:[،,]|و)?[\s\u200c]*$/u;
const DATELINE = /^[\s\u200c]*(?:\(|[-–—ـ]|،)/u;

type Named = Pick<Draft, 'type' | 'key' | 'row' | 'start' | 'end'>;

function isCapital(draft: Named): boolean {
  return draft.row !== undefined && registryEntry(draft.row).subtype === 'capital';
}

/** Whether a place that is no capital stands beside it in a list: then it is a town among towns. */
function isListed(draft: Named, neighbour: Named | undefined, text: string): boolean {
  if (neighbour === undefined || neighbour.type !== 'place' || isCapital(neighbour)) return false;
  const between =
    neighbour.start < draft.start ? text.slice(neighbour.end, draft.start) : text.slice(draft.end, neighbour.start);
  return between.trim() !== '' && JOINT.test(between);
}

/**
 * The country that a capital or a seat of government stands for where it acts («مسکو خواسته است»): at the head of a
 * clause, beside another that acts, after a noun of politics. Not in a dateline, nor as a town among towns.
 */
export function metonymCountry(
  draft: Named,
  text: string,
  previous: Named | undefined,
  next: Named | undefined,
): RegistryRow | undefined {
  if (draft.row === undefined) return undefined;
  const { type, alsoPlace, country } = registryEntry(draft.row);
  // «پنتاگون», not «وزارت دفاع آمریکا».
  const seat = alsoPlace && !draft.key.startsWith('وزارت');
  if (!(type === 'place' && isCapital(draft)) && !seat) return undefined;
  if (isListed(draft, previous, text) || isListed(draft, next, text)) return undefined;
  const before = text.slice(Math.max(0, draft.start - 32), draft.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.trim() === '' && DATELINE.test(text.slice(draft.end, draft.end + 3))) return undefined;
  const word = /([\p{L}\p{M}\u200c]+)[\s\u200c]*$/u.exec(line)?.[1];
  const beside = previous !== undefined && JOINT.test(text.slice(previous.end, draft.start));
  if (word === undefined || beside) return countryRow(country);
  const key = foldKey(word);
  return OPENERS.has(key) || POLITICAL.has(key) ? countryRow(country) : undefined;
}
