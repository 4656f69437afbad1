import { wordSet } from '../../text/vocabulary';
import { type Known, venerableEnd } from '../grow';
import { contextWords } from '../words/contextWords';
import { endingIn } from '../words/endings';
import type { Words } from '../words/words';
import { endsWith, isBoundary, isOneOf, isPartedEzafe, isUnknown, isWordText, mayName } from '../words/wordTests';

/** Where the name may begin behind its class noun: past attributes and titles. */
export interface Opening {
  readonly at: number;
  /** A revered person's title stands before it. */
  readonly venerable: boolean;
}

/** Past attributes and titles; undefined where an attribute is followed by nothing that bears a name: «زندان مرکزی و …». */
export function openingOf(words: Words, from: number, known: Known): Opening | undefined {
  let at = isPartedEzafe(words, from) ? from + 1 : from;
  const first = at;
  for (
    let next = attributeEnd(words, at);
    next > 0 && next <= first + 3 && !known.has(at);
    next = attributeEnd(words, at)
  )
    at = next;
  if (at > first && !isUnknown(words, at) && venerableEnd(words, at) === 0 && known.get(at)?.type !== 'place')
    return undefined;
  let venerable = false;
  for (let next = venerableEnd(words, at); next > 0; next = venerableEnd(words, at)) {
    const goesOn = mayName(words, next) || known.has(next) || venerableEnd(words, next) > 0;
    if (!goesOn && !(isOneOf(words, at, MARTYRS) && !isBoundary(words, next))) break;
    at = next;
    venerable = true;
  }
  return { at, venerable };
}

/** The token after a word that may stand between the noun and the name, or after «بین المللی», «فوق تخصصی»; 0 where none does. */
function attributeEnd(words: Words, at: number): number {
  if (isOneOf(words, at, ATTRIBUTES) || endsWith(words, at, COMPARED)) return at + 1;
  if (isWordText(words, at, 'سیکل') && isWordText(words, at + 1, 'ترکیبی')) return at + 2;
  const apart =
    (isWordText(words, at, 'بین') && isWordText(words, at + 1, 'المللی')) ||
    (isWordText(words, at, 'فوق') && isWordText(words, at + 1, 'تخصصی'));
  return apart ? at + 2 : 0;
}

/** Words between the class noun and the name: «پایانه مرزی سرو», «زندان مرکزی زاهدان». */
const ATTRIBUTES = wordSet(contextWords('site-attribute'));
export const isAttribute = (words: Words, at: number): boolean => isOneOf(words, at, ATTRIBUTES);
/** «فرودگاه کوچک‌تر ژوکوفسکی» */
const COMPARED = endingIn(['تر', 'ترین']);
/** Whose martyrs they were follows, whatever word it is. */
export const MARTYRS = wordSet(['شهدای']);
