import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import type { Known } from '../grow';
import { joins } from '../senses/classNouns';
import type { Proposal } from '../spans';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isUnknown, isWord } from '../words/wordTests';
import { isPersianFamily } from './familyNames';
import { toProposal } from './givenNames';

/** What opens another phrase, and stands in no list of names. */
const NO_NAME =
  NameClass.stop |
  NameClass.verb |
  NameClass.role |
  NameClass.honorific |
  NameClass.organisation |
  NameClass.weakOrganisation |
  NameClass.place |
  NameClass.outsidePlace;
/** What stands nowhere in names, even between people. */
const NEVER = NameClass.stop | NameClass.role | NameClass.honorific;
const GIVEN = NameClass.given | NameClass.weakGiven;

/**
 * «پدرام رنجبر، وحدت رحیمی، جعفر نوعی و …»: two words between people in a list are one of them, whatever words they are; so are two
 * that open or close a list of people, if the first may be a given name.
 */
export function listedPersons(words: Words, persons: readonly Proposal[], known: Known): readonly Proposal[] {
  const { starts, ends } = placesOf(words, persons, known);
  if (starts.size < 2) return [];
  const found: Proposal[] = [];
  for (let token = 0; token < words.count; token += 1)
    if (isOneOfThem(words, token, starts, ends, known)) found.push(toProposal(words, token, token + 1, 0.86));
  for (let token = 0; token + 1 < words.count; token += 1) {
    // «هومن برق نورد، …»: a given name that is nothing else, and a family name of two words.
    const given = (words.classes[token] & GIVEN) === NameClass.given;
    const end = given && joins(words, token + 3) ? token + 3 : token + 2;
    const left = joins(words, token - 1) ? ends.get(token - 1) : undefined;
    const right = joins(words, end) ? starts.get(end + 1) : undefined;
    if (left === undefined && right === undefined) continue;
    const between = left !== undefined && right !== undefined;
    const barred = between ? NEVER : NO_NAME;
    // «لاچین دربندی»: between two people a given name that is a town's too.
    const named = between && isPersianFamily(words, token + 1) && known.get(token)?.end === token + 1;
    if (!named && !mayBeListed(words, token, known, barred)) continue;
    if (!mayBeListed(words, token + 1, known, barred) || !mayBeListed(words, end - 1, known, barred)) continue;
    const rare = isUnknown(words, token + 1) && words.classes[token] === NameClass.common;
    const opens = rare || isUnknown(words, token) || (words.classes[token] & GIVEN) !== 0;
    const closes = left !== undefined && isBoundary(words, end) && joins(words, left - 1) && ends.has(left - 1);
    const begins = right !== undefined && isBoundary(words, token - 1) && joins(words, right) && starts.has(right + 1);
    // «حضور میرسلیم و انصراف رئیسی و قالیباف»: between bare family names nobody has two.
    const amidBare = between && isBare(left, token - 1) && isBare(end + 1, right);
    if (amidBare && !named && (words.classes[token] & GIVEN) === 0) continue;
    if (between || (opens && (closes || begins))) found.push(toProposal(words, token, end, 0.86));
  }
  return found;
}

/** «یوری رومانو، دنیل لاویا و بالاسو با …»: a word that the language has not, behind two people in a row, up to the end of the phrase. */
function isOneOfThem(
  words: Words,
  token: number,
  starts: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, number>,
  known: Known,
): boolean {
  if (!isUnknown(words, token) || known.has(token) || starts.has(token) || !joins(words, token - 1)) return false;
  const left = ends.get(token - 1);
  if (left === undefined || !joins(words, left - 1) || !ends.has(left - 1)) return false;
  return isBoundary(words, token + 1) && !isOfLanguage(words, token);
}

/** Whether somebody is called by one word. */
const isBare = (start: number, end: number): boolean => end === start + 1;

/** Where people of two words or more, and those whom the registry knows, begin and end. */
function placesOf(
  words: Words,
  persons: readonly Proposal[],
  known: Known,
): { readonly starts: ReadonlyMap<number, number>; readonly ends: ReadonlyMap<number, number> } {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const add = ({ start, end }: Proposal): void => {
    starts.set(start, end);
    ends.set(end, start);
  };
  for (const person of persons) if (person.end > person.start + 1) add(person);
  for (let token = 0; token < words.count; token += 1) {
    const entry = known.get(token);
    if (entry?.type === 'person') add(entry);
  }
  return { starts, ends };
}

function mayBeListed(words: Words, token: number, known: Known, barred: number): boolean {
  return (
    isWord(words, token) &&
    !known.has(token) &&
    (classesAt(words, token) & barred) === 0 &&
    (words.traits[token] & (Trait.inflected | Trait.verb)) === 0
  );
}
