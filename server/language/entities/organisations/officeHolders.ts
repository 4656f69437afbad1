import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { type Known, VENERABLE } from '../grow';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import type { Words } from '../words/words';
import { isOneOf, isUnknown, isWordText, mayName } from '../words/wordTests';

/** Houses that are called after people: «رئیس بنیاد فرهنگی علی شریعتی» heads one. */
const AFTER_PEOPLE = wordSet(contextWords('after-people'));
/** Tokens of a given and a family name. */
const SHORTEST = 2;
const LONGEST = 3;

/** «دبیرکل حزب مردم‌سالاری [مصطفی کواکبیان]»: who holds the office stands right behind the body, and is no part of its name. */
export function withoutHolder(words: Words, proposal: Proposal, known: () => Known): Proposal {
  const { type, via, start, end } = proposal;
  if (type !== 'organisation' || via === 'registry' || isOneOf(words, start, AFTER_PEOPLE)) return proposal;
  if (start === 0 || (words.classes[start - 1] & NameClass.role) === 0) return proposal;
  for (let token = start + 2; token <= end - SHORTEST; token += 1) {
    if (!opensHolder(words, token, end, known()) || isOneOf(words, token - 1, VENERABLE)) continue;
    if ((words.classes[token - 1] & NameClass.honorific) !== 0) return proposal;
    return { ...proposal, end: token, endUnit: words.tokens.ends[token - 1] };
  }
  return proposal;
}

/** Whether somebody's full name stands on the tokens [token, end). */
function opensHolder(words: Words, token: number, end: number, known: Known): boolean {
  const person = known.get(token);
  if (person !== undefined) return person.type === 'person' && person.end === end && end - token >= SHORTEST;
  if ((words.classes[token] & NameClass.given) === 0 || end - token > LONGEST || !isUnknown(words, token + 1))
    return false;
  // «اتحادیه طلا و جواهر اصفهان»: a given name beside a town is a noun.
  for (let at = token + 1; at < end; at += 1) if (!mayName(words, at) || known.has(at)) return false;
  return !isWordText(words, token - 1, 'و');
}
