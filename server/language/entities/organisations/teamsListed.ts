import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { cardinals } from '../../text/cardinals';
import { wordSet } from '../../text/vocabulary';
import { byCue } from '../byCue';
import type { Known } from '../grow';
import { registryEntry, registryType } from '../registry/registry';
import { joins } from '../senses/classNouns';
import { sportWordsNear } from '../senses/sportNear';
import type { Proposal } from '../spans';
import { NISBA } from '../words/endings';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isNumber,
  isOneOf,
  isPunctuation,
  isUnknown,
  isWord,
  isWordText,
} from '../words/wordTests';
import { isYear } from '../works/years';

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The longest team's name, in tokens. */
const LONGEST = 4;
/** How many clubs that are known make a list of teams of a list. */
const ENOUGH = 2;
const NO_TEAM = NameClass.stop | NameClass.verb | NameClass.role | NameClass.honorific;

/** Teams: by their noun, and «نبوغ اراک، نفت آبادان، صنایع هرمزگان و مس کرمان»: in a list of clubs what ends with a town is one of them. */
export function listedTeams(words: Words, known: Known): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
    const single = team(words, token, known);
    if (single !== undefined) found.push(single);
    found.push(...opponents(words, token, known));
    if (!joins(words, token)) continue;
    const items = listAround(words, token);
    token = Math.max(token, items[items.length - 1]?.end ?? token);
    if (items.filter((item) => isClub(item, known)).length < ENOUGH) continue;
    for (const item of items) {
      const { start, end } = item;
      const town = townEnding(start, end, known);
      if (town === undefined || known.get(start)?.end === end || isClub(item, known)) continue;
      found.push(byCue(words, 'organisation', start, end, 0.85, town.endUnit));
    }
  }
  return found;
}

/**
 * «شهید قندی یزد ۲ – ۱ اسپاد تهران», «نوین بافق ۲ - کاسپین قزوین صفر»: on both sides of a result what ends with a town is a team, the goals
 * of the second before it or behind.
 */
function opponents(words: Words, dash: number, known: Known): readonly Proposal[] {
  if (!isPunctuation(words, dash) || !isGoals(words, dash - 1) || isDate(words, dash)) return [];
  let start = dash - 1;
  while (start > dash - 1 - LONGEST && mayOpen(words, start - 1)) start -= 1;
  const second = isGoals(words, dash + 1) ? dash + 2 : dash + 1;
  let end = second;
  while (end < second + LONGEST && mayOpen(words, end) && !isGoals(words, end)) end += 1;
  const isClosed = second === dash + 1 ? isGoals(words, end) : isBoundary(words, end);
  if (!(isBoundary(words, start - 1) || isOneOf(words, start - 1, GAMES)) || !isClosed) return [];
  const sides: readonly Item[] = [
    { start, end: dash - 1 },
    { start: second, end },
  ];
  const isTeam = (side: Item): boolean => isClub(side, known) || townEnding(side.start, side.end, known) !== undefined;
  // «پاس گنبدکاووس ۳ – سایپا صفر»: a works' team is called as the works are.
  if (!sides.every((side) => isTeam(side) || isKnownWhole(side, known)) || !sides.some(isTeam)) return [];
  return sides
    .filter((side) => !isClub(side, known) && !isKnownWhole(side, known))
    .map((side) => byCue(words, 'organisation', side.start, side.end, 0.85));
}

const mayOpen = (words: Words, token: number): boolean =>
  isWord(words, token) && !isBoundary(words, token) && !isOneOf(words, token, GAMES);
const isGoals = (words: Words, token: number): boolean => isNumber(words, token) || isOneOf(words, token, GOALS);
/** Goals in words. */
const GOALS = wordSet(['صفر', ...cardinals(1, 10)]);
/** What the results of stand behind. */
const GAMES = wordSet(['بازی', 'بازیها', 'دیدار', 'دیدارها', 'مسابقه', 'مسابقات', 'رقابت', 'رقابتها', 'نتایج']);
/** «۱۲-۱۴۰۳»: no team scores so many. */
const isDate = (words: Words, dash: number): boolean => isYear(words, dash - 1) || isYear(words, dash + 1);

/** What says of a team which one of many it is. */
const WHICH = wordSet([
  'ملی',
  'منتخب',
  'امید',
  'جوانان',
  'نوجوانان',
  'سابق',
  'پیشین',
  'مهمان',
  'میزبان',
  'حریف',
  'محبوب',
  'دیگر',
  'بزرگ',
]);

/** «تیم جم آبادان», «تیم والیبال مهرسان»: in sport an unknown word behind the noun and its discipline, or one and its town. */
function team(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isWordText(words, token, TEAM) || sportWordsNear(words, token) < 2) return undefined;
  const discipline = isWord(words, token + 1) && (words.traits[token + 1] & Trait.sport) !== 0 && !known.has(token + 1);
  const at = discipline ? token + 2 : token + 1;
  const plain = (words.traits[at] & (Trait.demonym | Trait.inflected | Trait.verb | Trait.time)) === 0;
  if (at >= words.count || !isUnknown(words, at) || !plain || isOneOf(words, at, WHICH)) return undefined;
  const town = known.get(at + 1);
  if (town?.type === 'place' && isTown(town) && isBoundary(words, town.end))
    return byCue(words, 'organisation', at, town.end, 0.86, town.endUnit);
  if (!discipline || known.has(at) || isOfLanguage(words, at) || !isBoundary(words, at + 1)) return undefined;
  return endsWith(words, at, NISBA) ? undefined : byCue(words, 'organisation', at, at + 1, 0.86);
}

const TEAM = 'تیم';
const isTown = ({ candidates }: Proposal): boolean =>
  candidates.some(({ row }) => TOWNS.has(registryEntry(row).subtype));
const TOWNS: ReadonlySet<string> = new Set(['city', 'capital', 'province']);

/** The items of the list whose first joint stands at a token. */
function listAround(words: Words, joint: number): readonly Item[] {
  const items: Item[] = [];
  let start = joint;
  while (start > joint - LONGEST && mayStand(words, start - 1)) start -= 1;
  if (start === joint) return items;
  items.push({ start, end: joint });
  for (let at = joint; joins(words, at); ) {
    let end = at + 1;
    while (end <= at + LONGEST && mayStand(words, end)) end += 1;
    if (end === at + 1) break;
    items.push({ start: at + 1, end });
    at = end;
  }
  return items;
}

function mayStand(words: Words, token: number): boolean {
  // «پیام خراسان»: what one says or sends, too.
  const isGiven = (classesAt(words, token) & NameClass.weakGiven) !== 0;
  return (
    isWord(words, token) &&
    (!isBoundary(words, token) || isGiven) &&
    (classesAt(words, token) & NO_TEAM) === 0 &&
    (words.traits[token] & Trait.inflected) === 0
  );
}

/** Whether an item of the list ends with a club that the registry knows; the first may hold words before it. */
function isClub({ start, end }: Item, known: Known): boolean {
  for (let token = start; token < end; token += 1) {
    const entry = known.get(token);
    if (entry?.end !== end || entry.type !== 'organisation' || entry.candidates.length === 0) continue;
    return entry.candidates.some(({ row }) => registryEntry(row).subtype === 'club');
  }
  return false;
}

const isKnownWhole = ({ start, end }: Item, known: Known): boolean =>
  known.get(start)?.type === 'organisation' && known.get(start)?.end === end;

/** The place with which an item ends, other words before it. */
function townEnding(start: number, end: number, known: Known): Proposal | undefined {
  for (let token = start + 1; token < end; token += 1) {
    const entry = known.get(token);
    // «پیام خراسان»: a paper bears the name of the province, too.
    if (entry?.end === end && entry.candidates.some(({ row }) => registryType(row) === 'place')) return entry;
  }
  return undefined;
}
