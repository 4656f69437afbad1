import { NameClass } from '../../../data/names/classes';
import { anyOf, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { isMinisters } from '../senses/around';
import { isCommunity, isDescribed } from '../senses/noName';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import type { Words } from '../words/words';
import { classesAt, endAt, isOneOf, isUnknown, isWordText } from '../words/wordTests';
import { allianceOf } from './alliances';
import { bracketedRow, POINTS, sharesBeforePoints } from './bracketedShares';
import { branchIn, branchOf } from './branches';
import { byHeadNoun } from './byHeadNoun';
import { isOrganOf, mediumOfDesk } from './desks';
import { CUSTOMS, orchestra, POLICE_STATION, policeStation } from './houses';
import { BANK_LISTS, banks, COMPANY_LISTS, companies, PUBLISHER_LISTS, publishers } from './listedOrganisations';
import { LOCAL_MEDIA, localMedium } from './localMedia';
import { BROADCASTERS, paper, placePaper, station, townPaper } from './namedMedia';
import { apposedAsPlace, byApposition, called, quotedName } from './organisationsBeside';
import { organOf } from './organs';
import { movement } from './parties';
import { spelledOut } from './spelledOut';
import { symbols } from './tickers';
import { tradeName } from './tradeNames';

const SYMBOLS = wordSet(['نماد', 'نمادهای']);
/** «پژوهشکدهٔ زلزله»: what studies it. */
const STUDYING = wordSet(['پژوهشکده', 'پژوهشگاه', 'موسسه', 'بنیاد']);
/** What makes no name of «شرکت» and «کانون». */
const OF_NO_BODY = wordSet(contextWords('of-no-body'));
const CLASS_NOUN = NameClass.organisation | NameClass.weakOrganisation;
const HEADS = CLASS_NOUN | NameClass.outsideMedium;
/** All words with which a rule below begins that is not told by the word's class: a new rule adds its own. */
const OPENING = anyOf(
  ...[SYMBOLS, BROADCASTERS, LOCAL_MEDIA, BANK_LISTS, COMPANY_LISTS, PUBLISHER_LISTS],
  wordSet(['نام', POLICE_STATION, CUSTOMS, POINTS]),
);

/** Whether a token may open a name, by whatever of the rules below: a class noun, a name that is known, an unknown word. */
function opensOrganisation(words: Words, token: number, known: Known, open: Known): boolean {
  if (((words.classes[token] | words.phraseClasses[token]) & HEADS) !== 0 || isUnknown(words, token)) return true;
  return known.has(token) || open.has(token) || isOneOf(words, token, OPENING);
}

/** Organisations that the registry does not know: a class noun and what completes it («اتحادیه تاکسیرانی شیراز»). */
export function findOrganisations(words: Words, known: Known, open: Known): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
    if (!opensOrganisation(words, token, known, open)) continue;
    proposals.push(...banks(words, token), ...publishers(words, token));
    const entry = known.get(token) ?? branchIn(words, token, known, open);
    if (entry !== undefined && entry.type === 'organisation') {
      // «وزیر خزانه‌داری آمریکا»: the office is named, and no organisation.
      if (isMinisters(words, token - 1)) continue;
      const branch = branchOf(words, entry, known) ?? townPaper(words, token, known);
      if (branch !== undefined) proposals.push(branch);
      token = entry.end - 1;
      continue;
    }
    const apposed =
      called(words, token, known) ??
      tradeName(words, token, known) ??
      byApposition(words, token, known) ??
      apposedAsPlace(words, token, known) ??
      spelledOut(words, token, known);
    if (apposed !== undefined) {
      proposals.push(apposed);
      token = apposed.end - 1;
      continue;
    }
    const next = endAt(words, token);
    const quoted = quotedName(words, token, next, classesAt(words, token));
    if (quoted !== undefined) {
      proposals.push(quoted);
      token = quoted.end;
      continue;
    }
    const medium =
      localMedium(words, token, known) ??
      paper(words, token, next, known) ??
      placePaper(words, token, known) ??
      station(words, token, known);
    if (medium !== undefined) {
      proposals.push(medium);
      continue;
    }
    const police = policeStation(words, token, known);
    if (police !== undefined) proposals.push(police);
    proposals.push(...companies(words, token, known, open));
    if (isOneOf(words, token, SYMBOLS))
      proposals.push(...symbols(words, token + 1, known), ...bracketedRow(words, token + 1, known));
    if (isWordText(words, token, POINTS)) proposals.push(...sharesBeforePoints(words, token, known));
    const headed = headedAt(words, token, next, known, open);
    if (headed !== undefined) proposals.push(headed);
  }
  return proposals;
}

/** The organisation that a class noun opens here. */
function headedAt(words: Words, token: number, next: number, known: Known, open: Known): Proposal | undefined {
  const classes = classesAt(words, token);
  if ((classes & CLASS_NOUN) === 0 || isMinisters(words, token - 1) || isElse(words, token, next)) return undefined;
  const alliance = allianceOf(words, token, known);
  if (alliance !== undefined) return alliance;
  // «گروه ورزش باشگاه خبرنگاران جوان», «دبیرخانه اوپک»: the house is named, and not its part.
  if (mediumOfDesk(words, token, known) > 0 || isOrganOf(words, token, next, known)) return undefined;
  // «بخش میراث فرهنگی خبرگزاری …»: nor what the part writes of.
  if (mediumOfDesk(words, token - 1, known) >= next) return undefined;
  const proposal =
    movement(words, token) ??
    organOf(words, token, known, open) ??
    orchestra(words, token, known) ??
    byHeadNoun(words, token, next, classes, known);
  if (proposal === undefined) return undefined;
  if (isPredicate(words, proposal, known) || isCommunity(words, proposal) || isDescribed(words, proposal))
    return undefined;
  // «وزارت نفت ناترازی را …»: what the registry knows as a whole takes no words that are no names.
  const whole = open.get(token);
  const isOvergrown = whole?.type === 'organisation' && whole.end > next && whole.end < proposal.end;
  return isOvergrown && !namedBeyond(whole.end, proposal.end, known) ? undefined : proposal;
}

/** Whether a class noun is part of another word or phrase, or of a place. */
function isElse(words: Words, token: number, next: number): boolean {
  // «فلکه بسیج شهرستان …»: what stands there, or once stood, named the place.
  if (isOneOf(words, token - 1, CROSSINGS)) return true;
  // «بر بنیاد آمار وزارت صحت»: on the ground of it; no foundation.
  if (isWordText(words, token, 'بنیاد') && isWordText(words, token - 1, 'بر')) return true;
  // «شرکت کنندگان», written apart; «کانون زلزله» is where it began.
  if (isOneOf(words, next, OF_NO_BODY) && !isOneOf(words, token, STUDYING)) return true;
  if (!isWordText(words, token, 'مرکز')) return false;
  // «کویته، مرکز ایالت بلوچستان»: the town; «مرکز فضایی ماهدشت» is where it stands, as «پایگاه فضایی …» is.
  return (classesAt(words, next) & NameClass.outsidePlace) !== 0 || isWordText(words, token + 1, 'فضایی');
}

const NAMING = wordSet(['نامید', 'نامیدند', 'خواند', 'خواندند', 'دانست', 'دانستند', 'خوانده', 'نامیده', 'دانسته']);

/** «توافق را بیمهٔ بشر نامید»: what somebody calls a thing is no name. */
function isPredicate(words: Words, { start, end }: Proposal, known: Known): boolean {
  return isOneOf(words, end, NAMING) && isWordText(words, start - 1, 'را') && !namedBeyond(start, end, known);
}

function namedBeyond(from: number, to: number, known: Known): boolean {
  for (let token = from; token < to; token += 1) if (known.has(token)) return true;
  return false;
}

const CROSSINGS = wordSet(['چهارراه', 'سهراه', 'میدان', 'خیابان', 'بلوار', 'ایستگاه', 'پل', 'کوچه', 'فلکه']);
