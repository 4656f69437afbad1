import { NameClass } from '../../data/names/classes';
import { isDictionaryWord } from '../orthography/ofLanguage';
import { OPENING_QUOTE } from '../text/marks';
import { anyOf, wordSet } from '../text/vocabulary';
import { SONS } from './persons/familyNames';
import { STREETS } from './places/growPlace';
import { OUTSIDE_TOWNS } from './places/places';
import { registryEntry } from './registry/registry';
import type { Proposal } from './spans';
import { DOING_VERBS } from './words/lightVerbs';
import { Trait } from './words/traits';
import type { Words } from './words/words';
import {
  isBoundary,
  isConjugated,
  isMark,
  isOneOf,
  isPredicate,
  isUnknown,
  isWord,
  isWordText,
} from './words/wordTests';

/** Class nouns that the guidelines leave outside a place's name even where the registry's entry is known by it. */
const OUTSIDE_PLACES = wordSet([
  ...['استان', 'ولایت', 'ایالت', 'شهر', 'کشور', 'شهرستان', 'استانهای', 'شهرهای', 'شهرستانهای', 'ولایات', 'کشورهای'],
]);

const TERRITORIES = wordSet(['استان', 'شهرستان']);

/** What only says of a company which kind it is. */
const COMPANIES = wordSet([
  'شرکت',
  'کمپانی',
  'هلدینگ',
  'کارگزاری',
  'سبدگردان',
  'صرافی',
  'تعاونی',
  'استارتاپ',
  'استارتآپ',
]);
/** Those outside a medium's; phrases of several words are outside every one's («شبکه اجتماعی», «پایگاه خبری») but an agency's. */
const OUTSIDE_MEDIA = wordSet([
  ...['روزنامه', 'مجله', 'هفتهنامه', 'ماهنامه', 'نشریه', 'خبرنامه', 'سایت', 'وبسایت', 'تارنما', 'تارنمای'],
  ...['پلتفرم', 'پیامرسان'],
]);

/** Leaves titles and mere class nouns outside the span: «شیخ تمیم» → «تمیم», «استان مرکزی» → «مرکزی». */
export function trimHeads(words: Words, proposal: Proposal): Proposal {
  // A person whose preferred name holds the title is called so: «پاپ فرانسیس», «سردار آزمون».
  if (proposal.type === 'person' && proposal.asPreferred === true) return proposal;
  let start = Math.max(houseOf(words, proposal), titleAround(words, proposal));
  while (start < proposal.end - 1) {
    const phrased = words.phraseEnds[start] > 0 && words.phraseEnds[start] < proposal.end;
    const classes = phrased ? words.phraseClasses[start] : words.classes[start];
    const title = proposal.type === 'person' && (classes & NameClass.honorific) !== 0;
    const medium =
      proposal.type === 'organisation' &&
      proposal.via !== 'cue' &&
      (isOneOf(words, start, OUTSIDE_MEDIA) ||
        (phrased && (classes & NameClass.outsideMedium) !== 0 && !isWordText(words, start, 'آژانس')) ||
        // «خبرگزاری پی‌تی‌آی»; whom the registry knows with the noun keeps it.
        (proposal.via === 'model' && isWordText(words, start, 'خبرگزاری') && isUnknown(words, start + 1)));
    // «تیم ذوب‌آهن», «تیم فوتبال فولاد»: as the registry has it too.
    const team = isTeamOf(words, start, proposal);
    // «باشگاه استقلال» is «استقلال», but «باشگاه کوهنوردی …» needs its noun.
    const club =
      proposal.type === 'organisation' && isWordText(words, start, 'باشگاه') && isClub(words, start + 1, proposal);
    const place =
      proposal.type === 'place' &&
      ((proposal.via !== 'cue' && isOneOf(words, start, OUTSIDE_PLACES) && !isSite(proposal)) ||
        // «ارتفاعات دراک», which the tagger takes for one name.
        (proposal.via === 'model' && (classes & NameClass.outsidePlace) !== 0));
    // «شرکت زمین‌کاو البرز», «سبدگردان آرمان‌سرمایه», but «شرکت ملی گاز».
    // Nor does «تاراز», of which names of companies are made and nothing else.
    const proper = isUnknown(words, start + 1) || words.classes[start + 1] === NameClass.organisationWord;
    const company = proposal.via === 'model' && isOneOf(words, start, COMPANIES) && proper;
    if (!title && !medium && !club && !team && !place && !company) break;
    // «آیت الله خمینی»: the whole title goes.
    start = phrased ? words.phraseEnds[start] : start + 1;
  }
  return start === proposal.start ? proposal : { ...proposal, start, startUnit: words.tokens.starts[start] };
}

/** «آیت‌الله [العظمی سیستانی]»: where the title ends within which a person's name is seen to begin. */
function titleAround({ phraseEnds, phraseClasses }: Words, { type, start, end }: Proposal): number {
  if (type !== 'person') return start;
  for (let token = Math.max(0, start - LONGEST_TITLE); token < start; token += 1)
    if (phraseEnds[token] > start && phraseEnds[token] < end && (phraseClasses[token] & NameClass.honorific) !== 0)
      return phraseEnds[token];
  return start;
}
/** Tokens before its last. */
const LONGEST_TITLE = 3;

const TEAM = 'تیم';

/** Whether «تیم», or the discipline behind it, stands before the name of a club. */
const isTeamOf = (words: Words, token: number, { type, candidates, start }: Proposal): boolean =>
  type === 'organisation' &&
  candidates.length > 0 &&
  registryEntry(candidates[0].row).subtype === 'club' &&
  (isWordText(words, token, TEAM) ||
    (token > start && isWordText(words, start, TEAM) && (words.traits[token] & Trait.sport) !== 0));

const DEPARTMENTS = wordSet(['گروه', 'دفتر', 'هییت', 'هیات', 'معاونت', 'اداره']);
const HOUSES = wordSet(['دانشگاه', 'دانشکده', 'پژوهشگاه', 'وزارت']);

/** «عضو هیئت علمی دانشگاه زابل», «مدیر گروه امنیت دانشگاه …»: where the house begins to which a role’s department belongs. */
function houseOf(words: Words, { type, start, end, candidates }: Proposal): number {
  if (type !== 'organisation' || candidates.length > 0) return start;
  // «روابط عمومی شرکت …»: who speaks for it.
  if (end > start + 2 && isWordText(words, start, 'روابط') && isWordText(words, start + 1, 'عمومی')) return start + 2;
  // «اورژانس بیمارستان امام خمینی».
  if (end > start + 2 && isWordText(words, start, 'اورژانس') && (words.classes[start + 1] & NameClass.place) !== 0)
    return start + 1;
  // The name of the department may open what was found.
  const head = isOneOf(words, start, DEPARTMENTS) ? start : start - 1;
  if (head < 1 || !isOneOf(words, head, DEPARTMENTS) || (words.classes[head - 1] & NameClass.role) === 0) return start;
  for (let token = start + 1; token < end - 1; token += 1) if (isOneOf(words, token, HOUSES)) return token;
  return start;
}

const BESIDE_TOWNS = anyOf(STREETS, OUTSIDE_TOWNS);

/** «خیابان کوشک تهران», which the tagger takes for one name: a street stays beside its town's. */
export function trimTown(words: Words, proposal: Proposal, proposals: readonly Proposal[]): Proposal {
  const { type, start, end } = proposal;
  // «میراث فرهنگی استان»: which province it is the text has said elsewhere.
  if (type === 'organisation' && end > start + 2 && isOneOf(words, end - 1, TERRITORIES))
    return { ...proposal, end: end - 1, endUnit: words.tokens.ends[end - 2] };
  if (type !== 'place' || !isOneOf(words, start, BESIDE_TOWNS)) return proposal;
  // «پایانه مهران»: the town stays beside what stands in it.
  const towns = proposals.filter((other) => other.via === 'registry' && other.type === 'place' && other.end === end);
  if (isOneOf(words, start, OUTSIDE_TOWNS) && towns.some((town) => town.start === start + 1))
    return { ...proposal, start: start + 1, startUnit: words.tokens.starts[start + 1] };
  if (isOneOf(words, start, OUTSIDE_TOWNS)) return proposal;
  const town = towns.find((other) => other.start > start + 1);
  if (town === undefined || town.candidates[0]?.needs !== 0) return proposal;
  return { ...proposal, end: town.start, endUnit: words.tokens.ends[town.start - 1] };
}

/** «وضع دریاچه بحرانی گزارش شد», «کارگران دانشگاه حقوق نگرفتند»: whether a span ends with how something is, or half of what one does. */
function endsInPredicate(words: Words, { type, end }: Proposal): boolean {
  const last = end - 1;
  if ((words.classes[last] & (NameClass.given | NameClass.weakGiven)) !== 0) return false;
  const does = type === 'organisation' && isOneOf(words, end, DOING_VERBS) && isDictionaryWord(words, last);
  return does || isPredicate(words, last);
}

const CLASS_NOUN =
  NameClass.organisation |
  NameClass.weakOrganisation |
  NameClass.place |
  NameClass.outsidePlace |
  NameClass.outsideMedium;

/** Whether a span is nothing but a class noun and what is said of it. */
export const isOnlySaid = (words: Words, proposal: Proposal): boolean =>
  proposal.end === proposal.start + 2 &&
  (words.classes[proposal.start] & CLASS_NOUN) !== 0 &&
  endsInPredicate(words, proposal);

/**
 * What the tagger takes into a name from behind it: whose countryman somebody is who does not bear one of our names («خوان پرس
 * ونزوئلایی»), the «بن» of nobody («مهدی بن خرید …»), and the class noun of a title («نشر ماهور پارتیتور «…»»).
 */
export function trimTail(words: Words, proposal: Proposal): Proposal {
  const { type, start, end } = proposal;
  const last = end - 1;
  const shorter = (): Proposal => ({ ...proposal, end: last, endUnit: words.tokens.ends[last - 1] });
  // «حزب دموکرات به‌تازگی …»: when, of which no word is known but its preposition.
  // «با نام سیاوش می‌شناسیم»: and what one does.
  if (last > start && isWord(words, last) && isBoundary(words, last) && words.classes[last] === 0)
    if (words.traits[last] === 0 || isConjugated(words, last)) return shorter();
  // «مهدی بن خرید گرفت»: nobody's name ends with «son of».
  if (type === 'person' && last > start && isOneOf(words, last, SONS)) return shorter();
  if (last > start && endsInPredicate(words, proposal) && !isOnlySaid(words, proposal)) return shorter();
  if (end < start + 3) return proposal;
  const isCountryman = type === 'person' && (words.traits[last] & Trait.demonym) !== 0 && isUnknown(words, last - 1);
  const isTitled =
    type === 'organisation' && (words.classes[last] & NameClass.titled) !== 0 && isMark(words, end, OPENING_QUOTE);
  return isCountryman || isTitled ? shorter() : proposal;
}

const TOWN = 'شهر ';

/** «شهر سوخته» is no town: the noun belongs to what is no division of a country. */
function isSite({ candidates }: Proposal): boolean {
  if (candidates.length === 0) return false;
  const { subtype, name, country } = registryEntry(candidates[0].row);
  // «شهر نو» is a ward, and «شهر ری» nobody calls otherwise; «شهر کویت» is.
  const bearsNoun = subtype === 'district' || (subtype === 'city' && country === 'IR');
  return subtype === 'landmark' || subtype === 'facility' || (bearsNoun && name.startsWith(TOWN));
}

/** Whether the registry knows a club here, or a word stands here of which names of other organisations are not made. */
function isClub(words: Words, token: number, { candidates, end }: Proposal): boolean {
  if (candidates.length > 0) return registryEntry(candidates[0].row).subtype === 'club';
  return end === token + 1 || (words.classes[token] & (NameClass.organisationWord | NameClass.common)) === 0;
}
