import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { isCountry } from '../registry/country';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { classesAt, isOneOf, isWordText } from '../words/wordTests';

const BODIES = wordSet(['اتاق', 'شورای', 'انجمن', 'کمیسیون', 'کمیته', 'مجمع', 'گروه']);
/** What two countries have in common. */
const SHARED = wordSet(['مشترک', 'دوستی', 'روابط', 'فرهنگی']);
const TRADE = wordSet(['بازرگانی', 'تجارت', 'اقتصادی', 'تجاری']);

/**
 * «انجمن دوستی ایران و ژاپن», «رئیس اتاق بازرگانی ایران و چین»: a body of both countries, and no entry of the registry, which
 * knows the one's; but «اتاق بازرگانی ایران و چین توافق کردند».
 */
export function withBothCountries(words: Words, proposal: Proposal, known: Known): Proposal {
  const { type, start, end } = proposal;
  const body = isOneOf(words, start, BOARDS) ? start + 2 : start;
  if (type !== 'organisation' || !isWordText(words, end, 'و') || !isOneOf(words, body, BODIES)) return proposal;
  const [own, other] = [known.get(end - 1), known.get(end + 1)];
  if (own === undefined || other === undefined || !isCountry(own) || !isCountry(other)) return proposal;
  return isShared(words, body) ? byCue(words, 'organisation', start, other.end, 0.96) : proposal;
}

const BOARDS = wordSet(['هییت', 'هیات']);
const OF_BOARDS = wordSet(['رییسه', 'مدیره']);

/** «هیئت رئیسه اتاق بازرگانی ایران و چین», «رئیس …»: one is led, where two are named. */
const isShared = (words: Words, body: number): boolean =>
  isOneOf(words, body + 1, SHARED) ||
  (isOneOf(words, body + 1, TRADE) &&
    (isOneOf(words, body - 1, OF_BOARDS) || (classesAt(words, body - 1) & NameClass.role) !== 0));
