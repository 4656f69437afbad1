import type { TermKind } from '../terms/term';
import type { DateComponents, DateKind } from '../types';

/** How coarse a part of a date is: an expression runs from the fine to the coarse («صبح شنبه ۲ مهر ۱۴۰۰»). */
export const Rank = {
  clock: 0,
  part: 1,
  weekday: 2,
  day: 3,
  week: 4,
  month: 5,
  season: 6,
  year: 7,
  decade: 8,
  century: 9,
  none: 10,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** What an expression must have beside it to be a date at all. */
export type Need =
  /** A month's name that is an everyday word. */
  | 'month'
  /** Such a month after a number in words: «سه تیر» may be three arrows. */
  | 'arrows'
  /** An Afghan month's name. */
  | 'afghan'
  /** A part of the day that is an everyday word. */
  | 'part'
  /** A number that could be a year. */
  | 'year'
  /** A day's name that is also a feast's, a rite's, a thing's. */
  | 'named'
  /** A birth or a death that is kept on a day: a day only where the text says so. */
  | 'feast'
  /** A season's name that is an everyday word. */
  | 'season'
  /** A unit («سال») that an edge must stand before. */
  | 'edge'
  /** «سال‌ها»: a length only where nothing says which years. */
  | 'length'
  /** «روزانه»: before so many of something. */
  | 'counted'
  /** «روز پس از آن»: without a noun that «آن» points to. */
  | 'that'
  /** An age, an attribute («زمستانی»): no date but to corpora that take everything temporal. */
  | 'aside'
  /** A day's number without a month, which the other end of a range must bring. */
  | 'join'
  /** An hour that only one before it makes so: «ساعت ۸ صبح تا ۱۴». */
  | 'hours';

/** A part of a temporal expression, or a whole one. Positions are units of the folded text and tokens. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly nextToken: number;
  /** The kind of its first term. */
  readonly opens: TermKind;
  readonly kind: DateKind;
  readonly fine: Rank;
  readonly coarse: Rank;
  readonly parts: DateComponents;
  readonly need: Need | undefined;
  /** It has a range or a list in it. */
  readonly joined: boolean;
  /** The edge of a unit that says not which one: «پایان ماه», in a range the one in which it begins. */
  readonly isOpenEdge?: true;
  /** The year behind a month that may be another word: what is left of «میزان سال گذشته» where that is an amount. */
  readonly year?: Atom;
}

/** The stretch from one part to another behind it, opened by what opens the first. */
export const stretchOf = (
  { start, firstToken, opens }: Atom,
  { end, nextToken }: Atom,
): Pick<Atom, 'start' | 'end' | 'firstToken' | 'nextToken' | 'opens'> => ({
  start,
  end,
  firstToken,
  nextToken,
  opens,
});

/** What a pattern says of the terms that it has taken. */
export interface Built {
  readonly parts: DateComponents;
  readonly fine: Rank;
  readonly coarse?: Rank;
  readonly kind?: DateKind;
  readonly need?: Need | undefined;
}
