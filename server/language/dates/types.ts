import type { DayNumber } from '../calendars/day';
import type { Text } from '../text';

export type DateKind = 'date' | 'time' | 'duration' | 'set';
export type CalendarName = 'solar' | 'gregorian' | 'lunar' | 'none';
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second';

/** A temporal expression of one block, before the article around it is known. Offsets are relative to the block. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly calendar: CalendarName;
  readonly grain: Grain;
  /** What the text says; what it leaves open is worked out by `resolveDates`. Owned by the dates room. */
  readonly components: DateComponents;
}

/** The parts that an expression names. A range has `until`; a list's last member is its `until` too. */
export interface DateComponents {
  readonly year?: number;
  /** The year was written with two digits («سال ۸۸»). */
  readonly twoDigitYear?: boolean;
  /** 1–12. */
  readonly month?: number;
  /** 1–4, 1 = بهار. */
  readonly season?: number;
  readonly day?: number;
  /** 0 = شنبه … 6 = جمعه, and where it stands. Offsets are relative to the block. */
  readonly weekday?: { readonly value: number; readonly start: number; readonly end: number };
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: string;
  readonly partOfDay?: string;
  readonly duration?: string;
  readonly approximate?: boolean;
  /** Everything else that the grammar of the dates room hands to its resolver. */
  readonly [other: string]: unknown;
}

/** What is wrong with an expression in itself; the rules of `dates/` report it. */
export type DateFault =
  | { readonly kind: 'impossible'; readonly text: Text }
  | { readonly kind: 'range-backwards'; readonly text: Text }
  | { readonly kind: 'weekday-mismatch'; readonly written: number; readonly actual: number; readonly start: number; readonly end: number };

/** An expression and what it means in this article. Offsets are those of the file. */
export interface ResolvedDate {
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly calendar: CalendarName;
  readonly grain: Grain;
  /** First and last day, both inclusive; undefined for durations, sets and what cannot be resolved. */
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
  /** `HH:MM`. */
  readonly time: string | undefined;
  /** IANA name or offset. */
  readonly zone: string | undefined;
  /** ISO 8601. */
  readonly duration: string | undefined;
  readonly relative: boolean;
  readonly approximate: boolean;
  /** The index of the date that this one restates in another calendar. */
  readonly equivalentOf: number | undefined;
  /** How the value was reached, one clause each, for the hover. */
  readonly reasons: readonly Text[];
  readonly faults: readonly DateFault[];
  readonly mention: DateMention;
  /** The number of its block. */
  readonly block: number;
}

export type ReferenceSource = 'front-matter' | 'dateline' | 'option' | 'text' | 'none';

/** The day from which relative dates count. */
export interface Reference {
  readonly day: DayNumber | undefined;
  readonly from: ReferenceSource;
  readonly reason: Text;
}
