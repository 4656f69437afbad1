import type { Analysis, ReadBlock } from '../analysis';
import type { Link } from '../article/types';
import { byBlock } from '../byBlock';
import type { Claim } from '../claims/types';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { createMemory } from '../memory';
import type { Reading } from '../text/reading';
import { isSameClaim, isSameDate, isSameEntity, isSameLink } from './same';

/** A block with what was resolved in it. Offsets are those of the file. */
export interface Passage {
  /** The number of its block. */
  readonly number: number;
  readonly read: ReadBlock;
  readonly dates: readonly ResolvedDate[];
  readonly entities: readonly ResolvedEntity[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /**
   * The same object from one version of a text to the next as long as all of it is the same, wherever in the text it has
   * moved: what is worked out of a passage alone can be kept by it.
   */
  readonly identity: object;
  /** How many dates of the article stand before its own. */
  readonly datesBefore: number;
}

const passages = createMemory<Analysis, readonly Passage[]>();
/** What stood in a block when its text was last looked at. */
const kept = createMemory<Reading, Passage>();

/** The passages of an article, one a block; worked out once an analysis. */
export function passagesOf(analysis: Analysis): readonly Passage[] {
  let found = passages.get(analysis);
  if (found === undefined) {
    found = part(analysis);
    passages.set(analysis, found);
  }
  return found;
}

function part({ blocks, dates, entities, claims, article }: Analysis): readonly Passage[] {
  const datesOf = byBlock(dates, blocks.length);
  const entitiesOf = byBlock(entities, blocks.length);
  const claimsOf = byBlock(claims, blocks.length);
  const linksOf = byBlock(article.links, blocks.length);
  let datesBefore = 0;
  return blocks.map((read, number) => {
    const now: Content = {
      number,
      read,
      dates: datesOf[number] ?? NOTHING,
      entities: entitiesOf[number] ?? NOTHING,
      claims: claimsOf[number] ?? NOTHING,
      links: linksOf[number] ?? NOTHING,
      datesBefore,
    };
    datesBefore += now.dates.length;
    const before = kept.get(read.reading);
    if (before !== undefined && stays(before, now)) return before;
    const passage = identified(now, before !== undefined && isSame(before, now) ? before.identity : {});
    kept.set(read.reading, passage);
    return passage;
  });
}

type Content = Omit<Passage, 'identity'>;

const identified = (
  { number, read, dates, entities, claims, links, datesBefore }: Content,
  identity: object,
): Passage => ({ number, read, dates, entities, claims, links, identity, datesBefore });

const NOTHING: readonly never[] = [];

/** Whether nothing about a passage has changed, its place and its number neither. */
function stays(before: Passage, after: Content): boolean {
  return (
    before.read === after.read &&
    before.number === after.number &&
    before.datesBefore === after.datesBefore &&
    areIdentical(before.dates, after.dates) &&
    areIdentical(before.entities, after.entities) &&
    areIdentical(before.claims, after.claims) &&
    areIdentical(before.links, after.links)
  );
}

function areIdentical(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

function isSame(before: Passage, after: Content): boolean {
  const from = before.read.block;
  const to = after.read.block;
  const shift = to.start - from.start;
  const numbers = after.datesBefore - before.datesBefore;
  return (
    from.kind === to.kind &&
    from.level === to.level &&
    from.container === to.container &&
    from.section === to.section &&
    areSame(before.dates, after.dates, shift, numbers, isSameDate) &&
    areSame(before.entities, after.entities, shift, numbers, isSameEntity) &&
    areSame(before.claims, after.claims, shift, numbers, isSameClaim) &&
    areSame(before.links, after.links, shift, numbers, isSameLink)
  );
}

/** One object in both is in both at one place: it is the same where nothing has moved. */
function areSame<Item>(
  a: readonly Item[],
  b: readonly Item[],
  shift: number,
  numbers: number,
  same: (a: Item, b: Item, shift: number, numbers: number) => boolean,
): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1)
    if (a[index] !== b[index] && !same(a[index], b[index], shift, numbers)) return false;
  return true;
}
