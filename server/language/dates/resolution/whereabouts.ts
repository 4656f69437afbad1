import { createMemory } from '../../memory';
import { foldKey } from '../../text/fold';
import { foldedString, type Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { DATE_WORDS, ZONES } from '../words';

/**
 * What a block says of where its article is at home, and of what it speaks: by that the dates of all blocks are read, too. Whoever
 * makes dates ask for more of other blocks adds that here: where an edit leaves it alike, dates are not resolved anew.
 */
export interface Whereabouts {
  /** The IANA names of the clocks of its places, in the order of the text. */
  readonly zones: readonly string[];
  /** Its places with Kabul's clock and words of Dari prose, folded. */
  readonly afghan: readonly string[];
  /** «ریزش بهمن», «زیر بهمن». */
  readonly avalanche: boolean;
}

const CLOCK = foldKey('وقت');
const NOWHERE: Whereabouts = { zones: [], afghan: [], avalanche: false };
const known = createMemory<Reading, Whereabouts>();

export function whereaboutsOf(reading: Reading): Whereabouts {
  let whereabouts = known.get(reading);
  if (whereabouts === undefined) {
    whereabouts = work(reading);
    known.set(reading, whereabouts);
  }
  return whereabouts;
}

function work(reading: Reading): Whereabouts {
  const { hits, text, tokens } = reading;
  const zones: string[] = [];
  const afghan: string[] = [];
  let avalanche = false;
  for (const { lexicon, row, start, end } of hits) {
    if (lexicon === 'zone') {
      const { zone } = ZONES[row];
      // «محلی (۲۱ به وقت تهران)»: whose clock it is, and not where the text is.
      if (wordAt(reading, tokens.ofUnit[start] - 1) !== CLOCK) zones.push(zone);
      if (zone === 'Asia/Kabul') afghan.push(foldedString(text, start, end));
    } else if (lexicon === 'dateWord') {
      if (DATE_WORDS[row].kind === 'afghanProse') afghan.push(foldedString(text, start, end));
    } else if (lexicon === 'dateTrap') avalanche ||= foldedString(text, start, end).includes('بهمن');
  }
  return zones.length === 0 && afghan.length === 0 && !avalanche ? NOWHERE : { zones, afghan, avalanche };
}

export function areWhereaboutsAlike(one: Reading, other: Reading): boolean {
  const a = whereaboutsOf(one);
  const b = whereaboutsOf(other);
  return a === b || (a.avalanche === b.avalanche && areSame(a.zones, b.zones) && areSame(a.afghan, b.afghan));
}

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);
