import { wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isOneOf } from '../words/wordTests';

/** Parts of a house that its name is no part of: «گروه ورزش باشگاه خبرنگاران جوان», «سرویس بین‌الملل ایسنا». */
const DESKS = wordSet(['گروه', 'سرویس', 'تحریریه', 'حوزه', 'دفتر', 'بخش', 'تیم', 'میز', 'واحد']);
/** Organs that every association has: «دبیرخانه اوپک», «فراکسیون سبزها», «مجمع عمومی هلدینگ …». */
const ORGANS = wordSet(['دبیرخانه', 'فراکسیون', 'مجمع', 'روابط', 'هیاتمدیره', 'هییتمدیره', 'ستاد', 'اداره']);
/** Subtypes of those that stand for themselves behind such a noun. */
const ASSOCIATED: ReadonlySet<string> = new Set([
  'international-organisation',
  'party',
  'company',
  'armed-group',
  'ngo',
]);

const isMedium = ({ type, candidates }: Proposal): boolean =>
  type === 'organisation' && candidates.length > 0 && registryEntry(candidates[0].row).source;

const GENERAL = wordSet(['عمومی', 'مرکزی', 'ارشد']);
/** How many words may tell of a desk which it is. */
const LONGEST_FIELD = 4;

export const isDesk = (words: Words, token: number): boolean => isOneOf(words, token, DESKS);

/** Where the medium begins whose desk opens at a token; 0 where none does. */
export function mediumOfDesk(words: Words, token: number, known: Known): number {
  if (!isDesk(words, token)) return 0;
  for (let at = token + 1; at <= token + 1 + LONGEST_FIELD; ) {
    const entry = known.get(at);
    if (entry !== undefined && isMedium(entry)) return at;
    // «بخش میراث فرهنگی ایسنا»: what a desk writes of is a body's name, too.
    if (entry !== undefined && entry.type !== 'organisation') return 0;
    at = entry?.end ?? at + 1;
  }
  return 0;
}

/** Whether what opens at a token is an organ of the association that is known right behind it. */
export function isOrganOf(words: Words, token: number, next: number, known: Known): boolean {
  if (!isOneOf(words, token, ORGANS)) return false;
  // «مجمع عمومی هلدینگ …».
  const owner = known.get(next) ?? (isOneOf(words, next, GENERAL) ? known.get(next + 1) : undefined);
  if (owner?.type !== 'organisation' || owner.candidates.length === 0) return false;
  return ASSOCIATED.has(registryEntry(owner.candidates[0].row).subtype);
}
