import { NameClass } from '../../data/names/classes';
import { joins } from './around';
import { byCue } from './byCue';
import type { Known } from './grow';
import { registryEntry } from './registry';
import type { Proposal } from './spans';
import { Trait } from './traits';
import type { Words } from './words';
import { classesAt, isBoundary, isWord } from './wordTests';

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The longest team's name, in tokens. */
const LONGEST = 4;
/** How many clubs that are known make a list of teams of a list. */
const ENOUGH = 2;
const NO_TEAM = NameClass.stop | NameClass.verb | NameClass.role | NameClass.honorific;

/** «نبوغ اراک، نفت آبادان، صنایع هرمزگان و مس کرمان»: in a list of clubs what ends with a town is one of them. */
export function listedTeams(words: Words, known: Known): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1) {
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
  return (
    isWord(words, token) &&
    !isBoundary(words, token) &&
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

/** The place with which an item ends, other words before it. */
function townEnding(start: number, end: number, known: Known): Proposal | undefined {
  for (let token = start + 1; token < end; token += 1) {
    const entry = known.get(token);
    if (entry?.type === 'place' && entry.end === end) return entry;
  }
  return undefined;
}
