import type { Block } from '../article/types';
import type { DayNumber } from '../calendars/day';
import type { Text } from '../text';
import type { Reading } from '../text/reading';

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

/** A distance from an anchor day («گذشته» −1, «این» 0), or the one that the text last spoke of («همان»). */
export type Offset = number | 'same';

/** «میلادی», «قمری»; `hijri` where the text does not say whether the year is solar or lunar. */
export type Era = 'solar' | 'gregorian' | 'lunar' | 'hijri' | 'bc';

/** «اوایل», «اواسط», «اواخر» keep the whole; `start` and `end` are its first and last day; halves are halves; `after` is the day behind it («فردای عاشورا»), `weekend` its days of rest («آخر هفته»). */
export type Edge = 'early' | 'middle' | 'late' | 'start' | 'end' | 'first-half' | 'second-half' | 'after' | 'weekend';

/** What of the time that the text spoke of stands in another year: its day, month or season, or as much as it named. */
export interface Counterpart {
  readonly unit: 'day' | 'month' | 'season' | 'stretch';
  readonly years: number;
}

/**
 * The parts that an expression names, from the coarse to the fine. What is left open is implied by the article. A range
 * or a list keeps its last member in `until`.
 */
export interface DateComponents {
  readonly calendar?: Exclude<CalendarName, 'none'>;
  readonly era?: Era;
  /** 19 for the nineteenth. */
  readonly century?: number;
  readonly centuryOffset?: Offset;
  /** The decade's first year: 1390 for «دههٔ ۹۰», whose century is implied. */
  readonly decade?: number;
  readonly decadeOffset?: Offset;
  /** The nth decade of the century. */
  readonly nthDecade?: number;
  readonly year?: number;
  /** The year or decade was written with two digits («سال ۸۸»). */
  readonly twoDigitYear?: boolean;
  readonly yearOffset?: Offset;
  /** The year runs from Mehr to Shahrivar («سال تحصیلی»). */
  readonly fromMehr?: boolean;
  /** «سال جدید»: the one whose beginning is nearest to the day of writing. */
  readonly fresh?: true;
  /** «سال بعد»: counts from the time that the text speaks of, where it is another than its own. */
  readonly sequel?: boolean;
  /** 1 or 2. */
  readonly half?: number;
  /** 1–4. */
  readonly quarter?: number;
  /** 1–4, 1 = بهار. */
  readonly season?: number;
  readonly seasonOffset?: Offset;
  /** 1–12. */
  readonly month?: number;
  readonly monthOffset?: Offset;
  /** The first so many days of the month, week or year named; negative: the last («ده روز آخر صفر»). */
  readonly firstDays?: number;
  /** The nth ten days of the month («دههٔ سوم بهمن»). */
  readonly tenDays?: number;
  /** The nth week of the month or the year named; -1 is the last. */
  readonly week?: number;
  readonly weekOffset?: Offset;
  readonly day?: number;
  readonly dayOffset?: Offset;
  /** «سال پس از آن»: so far from the one that `same` means. */
  readonly shift?: number;
  /** «روز بعد», «این سال»: counts from the day that the text is at. */
  readonly anchored?: boolean;
  /** The first so many months of the year («نه‌ماههٔ نخست»); the last ones where negative («دو ماه پایانی»). */
  readonly months?: number;
  /** Its year is this one only for want of another («سه‌ماههٔ سوم»). */
  readonly openYear?: true;
  /** Its block tells of those who count in the Gregorian year («سود تسلا در سه‌ماههٔ سوم»). */
  readonly abroad?: true;
  /** The nth day of an event that the text does not date («روز نخست»). */
  readonly nthDay?: number;
  /** The nth year of such an event («سومین سال»). */
  readonly nthYear?: number;
  /** 0 = شنبه … 6 = جمعه, and where it stands. Offsets are relative to the block. */
  readonly weekday?: { readonly value: number; readonly start: number; readonly end: number };
  /** «شنبهٔ گذشته» −1, «شنبهٔ آینده» 1. */
  readonly weekdayOffset?: number;
  /** The nth such weekday of the month («سومین پنجشنبهٔ ماه»); −1 for the last. */
  readonly nthWeekday?: number;
  /** «جمعهٔ اول آذر»: the first Friday, unless Friday is the first. */
  readonly nthOfMonth?: true;
  /** The row of `namedDays.tsv`. */
  readonly named?: number;
  readonly edge?: Edge;
  /** The half that the edge is of: «پایان نیمهٔ اول سال». */
  readonly edgeOf?: 'first-half' | 'second-half';
  /** «شب جمعه», «شب عاشورا»: the night before the day named, as the days of the lunar calendar begin. */
  readonly eve?: boolean;
  /** Its name in `dayParts.tsv`. */
  readonly partOfDay?: string;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** IANA name, offset, or `local`. */
  readonly zone?: string;
  /** The zone of the place that the block names beside a `local` clock. */
  readonly localZone?: string;
  /** ISO 8601. */
  readonly duration?: string;
  /** The same in years and months, where it was written so and `duration` counts it in months («دو سال و سه ماه»). */
  readonly durationInYears?: string;
  readonly durationGrain?: string;
  /** What a set comes back in («هر هفته»). */
  readonly setGrain?: string;
  /** A set that what stands before it may be a part of («دوشنبهٔ [هر هفته]»). */
  readonly every?: true;
  /** «همین ماه سال گذشته»: what the text spoke of, so many years away. */
  readonly counterpart?: Counterpart;
  /** A vague time shorter than an hour («دقایقی پیش»). */
  readonly shortUnit?: 'minute' | 'second';
  readonly approximate?: boolean;
  /** No day can be said («سال‌های اخیر», «چند روز پیش», «یک روز پیش از …»). */
  readonly vague?: 'recent' | 'some' | 'event';
  /** The month and the day may be the other way round (۰۳/۰۴/۲۰۲۲). */
  readonly ambiguousOrder?: boolean;
  /** The last member of a range or of a list. */
  readonly until?: DateComponents;
  readonly list?: boolean;
  /** It restates the mention before it: in brackets, by «برابر با», or after a comma in another calendar. */
  readonly restates?: 'bracket' | 'cue' | 'comma';
  /** It is the day of the block's mention beside it («شنبه، ۲۰ دی»); where `tied`, of the next one if that is such a weekday («شنبه با عید قربان مصادف است»). */
  readonly explains?: 'next' | 'previous' | 'tied';
  /** The month was named as Afghanistan names it. */
  readonly afghan?: boolean;
  /**
   * What decides elsewhere whether it is a date at all: another month of its kind, Afghan prose; «به دوشنبه» is none where
   * the article speaks of Tajikistan.
   */
  readonly tentative?: 'homograph' | 'afghan' | 'dushanbe';
  /** What the verb of its clause says. */
  readonly tense?: 'past' | 'future';
  /** Its verb tells what nobody tells before it was («۵ فروردین درگذشت»): it is no day to come, however near. */
  readonly befallen?: true;
  /** What is to be done or to last until then («تا مهر آماده می‌شود»): it is no time that has just gone. */
  readonly due?: true;
  /** The text leaves room for another day than the one that its verb or the day of writing suggests («از نشست دوشنبه خبر داد»). */
  readonly unsure?: true;
  /** The number of four digits before it in its sentence, which may be its year («جام جهانی ۲۰۱۸ در ۱۵ ژوئیه»). */
  readonly yearBefore?: number;
  /** It is the year by which elections, cups and the like are called («انتخابات ۲۰۱۶»). */
  readonly ofEdition?: true;
  /** Its sentence tells of another time («در جنگ جهانی دوم، ۶ ژوئن»). */
  readonly bygone?: true;
  /** Of what simply is on a day to come («مدارس شنبه تعطیل است»): the day of writing counts, too. */
  readonly fromToday?: true;
  /** «نسبت به ماه گذشته»: counts from the period that the text speaks of. */
  readonly compared?: boolean;
  /** Its year is the one that the block's mention before it names («در سال ۱۳۵۷، شاه ۲۶ دی رفت»). */
  readonly ofYear?: boolean;
  /** Says when somebody was born or something founded: no other date takes its year from it. */
  readonly ofBeginning?: true;
  /** How far it lies from what the text spoke of («دو سال بعد، [سوم تیر]»): ISO 8601, with a minus where it is earlier. */
  readonly onward?: string;
  /** It takes its day from the block's mention before or after it («یکشنبه ساعت ۱۰»). */
  readonly beside?: 'previous' | 'next';
  /** Where the block's mention of the day begins on which it was spoken («دوشنبه گفت: «امروز …»»); relative to the block. */
  readonly saidOn?: number;
  /** No other verb stands between that day and what was said. */
  readonly saidAtOnce?: true;
  /** Said in quotation marks of what is now: its year is none that was told before them. */
  readonly ofNow?: true;
  /** Where what governs it begins («در», «حدود», «در تاریخ»); relative to the block. */
  readonly lead?: number;
  /** Where what places it from behind ends («سی ثانیه [بعد]», «از ۱۳۹۲ [تاکنون]»); relative to the block. */
  readonly tail?: number;
  /** Where the day beside a clock time begins; relative to the block. */
  readonly dayStart?: number;
  /** It stands behind the last of two hours: «ساعت ۲۲ تا ۶ صبح [فردا]». */
  readonly dayOfEnd?: true;
}

/** What resolution needs of a block that was read. */
export interface DateBlock {
  readonly block: Block;
  readonly reading: Reading;
  readonly dates: readonly DateMention[];
}

/** What is wrong with an expression in itself; the rules of `dates/` report it. */
export type DateFault =
  | { readonly kind: 'impossible'; readonly text: Text }
  | { readonly kind: 'range-backwards'; readonly text: Text }
  | {
      readonly kind: 'weekday-mismatch';
      readonly written: number;
      readonly actual: number;
      readonly start: number;
      readonly end: number;
    };

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
  /** The text leaves room for other days than these: they are shown, and never written into it. */
  readonly open: boolean;
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
