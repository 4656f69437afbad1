import { NameClass } from '../../../data/names/classes';
import { wordSet } from '../../text/vocabulary';
import { type Known, venerableEnd } from '../grow';
import { joins } from '../senses/classNouns';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isOneOf, isPartedEzafe, isUnknown, isWordText, mayName } from '../words/wordTests';
import { sizeEnd } from './sizes';

/** Where the name may begin behind its class noun: past attributes and titles. */
export interface Opening {
  readonly at: number;
  /** A revered person's title stands before it. */
  readonly venerable: boolean;
}

/** Past attributes and titles; undefined where an attribute is followed by nothing that bears a name: «زندان مرکزی و …». */
export function openingOf(words: Words, from: number, known: Known): Opening | undefined {
  const first = isPartedEzafe(words, from) ? from + 1 : from;
  let at = first;
  for (
    let next = anotherEnd(words, at);
    next > 0 && next <= first + MOST && !known.has(at);
    next = anotherEnd(words, at)
  )
    at = next;
  if (at > first && !bearsName(words, first, at, known)) return undefined;
  let venerable = false;
  for (let next = venerableEnd(words, at); next > 0; next = venerableEnd(words, at)) {
    const goesOn = mayName(words, next) || known.has(next) || venerableEnd(words, next) > 0;
    if (!goesOn && !((isOneOf(words, at, MARTYRS) || isBehindCleric(words, next)) && !isBoundary(words, next))) break;
    at = next;
    venerable = true;
  }
  return { at, venerable };
}
/** Tokens that attributes may take. */
const MOST = 8;

/** Whether what stands behind attributes may be a name. */
function bearsName(words: Words, first: number, at: number, known: Known): boolean {
  const entry = known.get(at);
  const sized = attributesHave(first, at, (token) => sizeEnd(words, token) > 0);
  // «بیمارستان ۳۰۰ تختخوابی شیراز»: some one of a town.
  if (sized && entry?.type === 'place') return false;
  // «مدرسهٔ شش‌کلاسهٔ انقلاب اسلامی», «خوابگاه دخترانه محمد …»: nobody is described so.
  if (sized || attributesHave(first, at, (token) => isOneOf(words, token, DESCRIBING))) {
    const given = (words.classes[at] & (NameClass.given | NameClass.weakGiven)) !== 0 && mayName(words, at);
    if (given || entry?.type === 'person' || entry?.type === 'event') return true;
  }
  return isUnknown(words, at) || venerableEnd(words, at) > 0 || entry?.type === 'place';
}

function attributesHave(first: number, end: number, holds: (token: number) => boolean): boolean {
  for (let token = first; token < end; token += 1) if (holds(token)) return true;
  return false;
}
const DESCRIBING = wordSet(['دخترانه', 'پسرانه', 'خواهران', 'برادران']);

/** Behind an attribute, or behind what joins it to one before: «[آموزشی، تخصصی و فوق تخصصی] امام حسین». */
function anotherEnd(words: Words, at: number): number {
  const one = attributeEnd(words, at);
  return one === 0 && attributeEnd(words, at - 1) > 0 && joins(words, at) ? attributeEnd(words, at + 1) : one;
}

/** Behind what describes a place, as far as it does: «پایگاه [هوایی] «…»». */
export function attributesEnd(words: Words, from: number): number {
  let at = from;
  for (let next = anotherEnd(words, at); next > 0 && next <= from + MOST; next = anotherEnd(words, at)) at = next;
  return at;
}

/** The token after a word that may stand between the noun and the name, or after «بین المللی», «فوق تخصصی»; 0 where none does. */
function attributeEnd(words: Words, at: number): number {
  if (isOneOf(words, at, ATTRIBUTES) || endsWith(words, at, COMPARED)) return at + 1;
  if (isWordText(words, at, 'سیکل') && isWordText(words, at + 1, 'ترکیبی')) return at + 2;
  // «معدن سرب و روی انگوران»: the metal, and no preposition.
  if (isWordText(words, at, 'روی') && isWordText(words, at - 1, 'و') && isWordText(words, at - 2, 'سرب')) return at + 1;
  const apart =
    (isWordText(words, at, 'بین') && isWordText(words, at + 1, 'المللی')) ||
    (isWordText(words, at, 'فوق') && isWordText(words, at + 1, 'تخصصی'));
  return apart ? at + 2 : sizeEnd(words, at);
}

/** Words between the class noun and the name: «پایانه مرزی سرو», «زندان مرکزی زاهدان». */
const ATTRIBUTES = wordSet(contextWords('site-attribute'));
export const isAttribute = (words: Words, at: number): boolean => isOneOf(words, at, ATTRIBUTES);
/** «فرودگاه کوچک‌تر ژوکوفسکی» */
const COMPARED = endingIn(['تر', 'ترین']);
/** Whose martyrs they were follows, whatever word it is. */
export const MARTYRS = wordSet(['شهدای']);

/** «آیت‌الله [مدنی]», in one word or in two: a name, whatever word it is. */
export const isBehindCleric = (words: Words, at: number): boolean =>
  isOneOf(words, at - 1, CLERICS) || (isWordText(words, at - 1, 'الله') && isWordText(words, at - 2, 'آیت'));
const CLERICS = wordSet(['آیتالله']);
