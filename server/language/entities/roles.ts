import { NameClass } from '../../data/names/classes';
import { COMMA } from '../text/marks';
import { lettersIn, wordSet } from '../text/vocabulary';
import type { Known } from './grow';
import type { EntityRole } from './types';
import type { Words } from './words/words';
import { classesAt, endAt, isBoundary, isOneOf, isPunctuation, isUnknown, isWordText } from './words/wordTests';

const LONGEST = 10;
const AND = 'و';
const GENERAL = 'کل';
const OFFICES = wordSet(['فرماندهی', 'ریاست', 'رهبری', 'مدیریت', 'سرپرستی', 'معاونت']);
/** Adverbs and adjectives of time that belong to a role: «وزیر پیشین». */
const FORMER = wordSet(['پیشین', 'سابق', 'اسبق', 'کنونی', 'فعلی', 'جدید', 'اول', 'دوم']);

/** The roles apposed to the name on the tokens [start, end): before it without a mark, after it with or without a comma. */
export function findRoles(words: Words, start: number, end: number, known: Known): readonly EntityRole[] {
  const roles: EntityRole[] = [];
  const before = roleBefore(words, start, known);
  if (before !== undefined) roles.push(before);
  const comma = isComma(words, end);
  const after = roleAt(words, comma ? end + 1 : end, known);
  if (after !== undefined) roles.push(after);
  return roles;
}

/** «به فرماندهی …»: what somebody does, neither a role nor an organisation. */
export function isOfficeHeld(words: Words, token: number): boolean {
  return isOneOf(words, token, OFFICES) && isWordText(words, token - 1, 'به');
}

function isComma(words: Words, token: number): boolean {
  return isPunctuation(words, token) && words.text.units[words.tokens.starts[token]] === COMMA;
}

/** Whether a person's name ends right before a token. */
function isAfterPerson(token: number, known: Known): boolean {
  for (let start = Math.max(0, token - 5); start < token; start += 1) {
    const entry = known.get(start);
    if (entry?.type === 'person' && entry.end === token) return true;
  }
  return false;
}

function isRole(words: Words, token: number): boolean {
  return (classesAt(words, token) & NameClass.role) !== 0;
}

function toRole(words: Words, start: number, end: number): EntityRole {
  const { text, tokens } = words;
  const first = tokens.starts[start];
  const last = tokens.ends[end - 1];
  return { key: lettersIn(words, first, last), start: text.starts[first], end: text.ends[last - 1] };
}

/**
 * The end of a role phrase that begins at a token; the token itself where none does. A person ends it, and belongs to it
 * only where the phrase follows its own name («…، فرستادهٔ ویژهٔ ترامپ»).
 */
export function roleEnd(words: Words, from: number, known: Known, follows = false): number {
  if (!isRole(words, from)) return from;
  let end = endAt(words, from);
  let at = end;
  while (at - from < LONGEST) {
    const entry = known.get(at);
    if (entry !== undefined) {
      if (entry.type === 'person') return follows ? entry.end : end;
      at = entry.end;
      end = at;
      continue;
    }
    if (isWordText(words, at, AND)) {
      if (isRole(words, at + 1)) {
        at += 1;
        continue;
      }
      const next = classesAt(words, at + 1);
      if ((next & NameClass.organisationWord) === 0 || isBoundary(words, at + 1)) break;
      at += 1;
      continue;
    }
    // «مدیر کل», written apart.
    if (isOneOf(words, at, FORMER) || (at === from + 1 && isWordText(words, at, GENERAL))) {
      at += 1;
      end = at;
      continue;
    }
    if (isBoundary(words, at) && !isRole(words, at)) break;
    const classes = classesAt(words, at);
    const next = endAt(words, at);
    if ((classes & (NameClass.given | NameClass.honorific)) !== 0 && (classes & NameClass.organisationWord) === 0)
      break;
    const complement =
      (classes &
        (NameClass.organisationWord |
          NameClass.common |
          NameClass.role |
          NameClass.organisation |
          NameClass.weakOrganisation |
          NameClass.outsidePlace |
          NameClass.place |
          NameClass.outsideMedium)) !==
      0;
    // «معاون محیط زیست دریایی سازمان …»: any word on the way to an organisation.
    const onTheWay = known.get(next)?.type === 'organisation';
    if (!complement && words.traits[at] === 0 && !onTheWay) break;
    at = next;
    end = at;
  }
  return end;
}

function roleAt(words: Words, from: number, known: Known): EntityRole | undefined {
  let end = roleEnd(words, from, known, true);
  // «رئیس مرکز بیماری‌های واگیر، …»: a word that closes the phrase, whatever it is.
  if (end > from && isUnknown(words, end) && isBoundary(words, end + 1) && !known.has(end)) end += 1;
  return end > from ? toRole(words, from, end) : undefined;
}

/** Whether a role phrase ends right before a token, with or without a comma. */
export function reachesRole(words: Words, token: number, known: Known): boolean {
  return roleBefore(words, token, known) !== undefined;
}

/** «وزیر امور خارجه آمریکا آنتونی بلینکن»: the phrase reaches the name. */
function roleBefore(words: Words, start: number, known: Known): EntityRole | undefined {
  const comma = isComma(words, start - 1);
  const last = comma ? start - 1 : start;
  for (let from = Math.max(0, last - LONGEST); from < last; from += 1) {
    // «…، فرستادهٔ ویژهٔ ترامپ»: the role of whom the name before the comma names.
    if (!comma && isComma(words, from - 1) && isAfterPerson(from - 1, known)) continue;
    if (isRole(words, from) && !isOfficeHeld(words, from) && roleEnd(words, from, known) === last)
      return toRole(words, from, last);
  }
  return undefined;
}
