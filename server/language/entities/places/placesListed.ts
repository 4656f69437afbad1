import { NameClass } from '../../../data/names/classes';
import { isAdjective, isDictionaryWord, isOfLanguage } from '../../orthography/ofLanguage';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { endingIn } from '../words/endings';
import { endsPlural, pluralsOf } from '../words/plurals';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isOneOf,
  isUnknown,
  isVerb,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { PLACE_SECONDS } from './growPlace';

const INDEFINITE = endingIn(['ی']);
const HAMLETS = pluralsOf(['روستاهای', 'قریههای']);
const PARTS = pluralsOf(['بخشهای', 'محلههای']);
const BEFORE_LISTS = wordSet(['در', 'از', 'به', 'و', 'تا']);
/** What organisations are named of too, and a list of places follows: «مناطق سومی و میکلایف». */
const REGIONS = wordSet(['مناطق', 'نواحی', 'منطقه', 'بنادر', 'مرزهای']);
const ORGANISATIONAL = NameClass.organisation | NameClass.weakOrganisation | NameClass.organisationWord;

/** «شهرهای توکات، آماسیا و سیواس»: the unknown ones among names that a plural announces. */
export function series(words: Words, from: number, known: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  let isNamed = false;
  for (let at = from; ; at += 1) {
    // «روستاهای ولسوالی نورگل و چوکی».
    if ((words.classes[at] & NameClass.outsidePlace) !== 0) at += 1;
    const entry = known.get(at);
    isNamed ||= entry !== undefined;
    // «روستاهای سراب حمام و …»: a village that begins as a town.
    const villages = entry !== undefined && endsPlural(words, from - 1, HAMLETS) && isWord(words, entry.end);
    if (villages && !isBoundary(words, entry.end) && joins(words, entry.end + 1)) {
      proposals.push(byCue(words, 'place', at, entry.end + 1, 0.76));
      at = entry.end + 1;
    } else if (entry !== undefined) {
      // «ورزشگاه‌های آزادی و تختی», «خیابان‌های ولیعصر و شریعتی»: called after him.
      if (entry.type === 'person' && endsPlural(words, from - 1, CALLED_AFTER))
        proposals.push(byCue(words, 'place', at, entry.end, 0.97, entry.endUnit));
      at = entry.end;
    } else {
      const hamlet = endsPlural(words, from - 1, HAMLETS) && isWord(words, at + 1) && !isBoundary(words, at + 1);
      // «بوشهر، زادگاه طارمی»: what the place is, and no second of its kind.
      const unknown = isUnknown(words, at) && isUnknown(words, at + 1);
      const maySecond = hamlet || unknown || isOneOf(words, at + 1, PLACE_SECONDS);
      const second = maySecond && (joins(words, at + 2) || isBoundary(words, at + 2));
      const end = second ? at + 2 : at + 1;
      if (isBoundary(words, at) || !(joins(words, end) || isBoundary(words, end) || !mayName(words, end))) break;
      // «بخش‌های صحنه‌ای، خیابانی و …»: which parts.
      if ((endsPlural(words, from - 1, PARTS) && endsWith(words, at, INDEFINITE)) || isSomeOf(words, at)) break;
      // «خیابان‌های شلوغ، ناامن و پرخطر»: how they are; «شهرستان‌های کلاله، آزادشهر و بنای تاریخی …»: something else beside them.
      if (isAdjective(words, at) || (isOfLanguage(words, at) && isAdjective(words, end))) break;
      proposals.push(byCue(words, 'place', at, end, isUnknown(words, at) ? 0.75 : 0.65));
      isNamed ||= isNameOfList(words, from, at) || (second && isNameOfList(words, from, at + 1));
      at = end;
    }
    if (!joins(words, at)) break;
  }
  return isNamed ? proposals : [];
}

/**
 * Whether a word shows that a list is one of names, as it is nothing else; behind streets a noun, after
 * which they are called, and no adjective. «زندان‌های کودکان و سالمندان» tells whom they hold.
 */
function isNameOfList(words: Words, from: number, at: number): boolean {
  if (mayName(words, at) && !isOfLanguage(words, at) && !isAdjective(words, at)) return true;
  return endsPlural(words, from - 1, STREETS) && isDictionaryWord(words, at) && !isAdjective(words, at);
}
const CALLED_AFTER = pluralsOf([
  ...['خیابانهای', 'میدانهای', 'ایستگاههای', 'بزرگراههای', 'ورزشگاههای', 'بیمارستانهای', 'بوستانهای', 'پارکهای'],
  ...['فرودگاههای', 'پلهای', 'شهرکهای'],
]);
const STREETS = pluralsOf(['خیابانهای', 'میدانهای', 'ایستگاههای', 'بزرگراههای']);

/** «…، موجی از نارضایتی», «… و مناطقی در ترکیه»: some of what follows. */
const isSomeOf = (words: Words, token: number): boolean =>
  endsWith(words, token, INDEFINITE) && isOneOf(words, token + 1, OF);
const OF = wordSet(['از', 'در']);

/** «نکا، گلوگاه و چند روستا»: an unknown word in a row of known places. */
export function listed(words: Words, token: number, known: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const entry = known.get(token);
  // «هلال احمر ترکیه و آکوت»: the place closes an organisation's name.
  const closes = (classesAt(words, token - 1) & ORGANISATIONAL) !== 0 && !isOneOf(words, token - 1, REGIONS);
  if (entry === undefined || closes) return proposals;
  const after = entry.end + 1;
  if (
    joins(words, entry.end) &&
    isUnknown(words, after) &&
    !known.has(after) &&
    (isBoundary(words, after + 1) || isVerb(words, after + 2)) &&
    !isWordText(words, after + 1, 'را') &&
    !isSomeOf(words, after) &&
    // «در ایران و هم‌زیستی‌اش با مردم»
    (words.traits[after] & Trait.inflected) === 0 &&
    !isVerb(words, after + 1)
  ) {
    // Between two places nothing else stands.
    const amid = joins(words, after + 1) && known.get(after + 2)?.type === 'place';
    proposals.push(byCue(words, 'place', after, after + 1, amid ? 0.9 : 0.72));
  }
  const before = token - 2;
  if (
    before > 0 &&
    joins(words, token - 1) &&
    isUnknown(words, before) &&
    !known.has(before) &&
    isOneOf(words, before - 1, BEFORE_LISTS)
  ) {
    proposals.push(byCue(words, 'place', before, before + 1, 0.72));
  }
  return proposals;
}
