import { typeTitled } from '../entities/typeNames';
import { isWikidataAddress } from '../entities/wikidata';
import type { LinkRole } from './types';

/** What a link is for, judged by its address and its definition's title. */
export function roleOf(target: string, title: string): LinkRole {
  if (/^date:/i.test(target)) return 'date';
  if (isWikidataAddress(target)) return 'entity';
  const word = title.trim();
  if (word === 'تاریخ') return 'date';
  if (typeTitled(word) !== undefined) return 'entity';
  if (/^https?:\/\//i.test(target)) return 'source';
  return 'other';
}
