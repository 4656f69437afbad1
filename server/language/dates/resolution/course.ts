import { CALENDARS } from '../../calendars/calendars';
import { type DayNumber, weekdayOf } from '../../calendars/day';
import { sentenceAt } from '../terms/clause';
import { isDeictic, isWeekdayAlone } from '../traits';
import type { CalendarName, DateBlock, DateComponents, DateMention, Grain, ResolvedDate } from '../types';
import type { Region } from '../wording/bothNames';
import type { CalendarOfMonth } from '../words';
import { calendarFor } from './calendarFor';
import { type Entry, isEntry, onwardWithin, wayFrom, weekdayFrom } from './chronicle';
import { frameOf, headingsAbove, isFrame } from './frames';
import { distance, type Interval, yearsOf } from './interval';
import type { Place } from './places';
import { stepFrom } from './stepFrom';
import { goesOn, isOfTheseDays, type Told } from './story';
import type { Anchors } from './value';
import { aheadOf, lastsUntil, opensSentence, YEAR, type YearTold } from './yearTold';

/** A text speaks of another time than its own where its dates lie so far from the day of writing. */
const OTHER_TIME = 60;

/** Paragraphs. Farther back no reader looks for the day that «همان روز» means. */
const FARTHEST_ANTECEDENT = 2;

/** What is shorter is a matter of days, to which «همان روز» may point. */
const DAYS_IN_WEEK = 7;
/** «یک هفته بعد، شنبه»: the nearest one, before or after. */
const HALF_WEEK = 3;

/** Days. */
const LIFE = 7300;
/** Days. What is longer is of no year that «همان سال» could mean. */
const YEAR_LONG = 366;
/** Days. So far from a fuller date a long stretch leads that the text has left it. */
const LEFT = 730;

const PERIODS: ReadonlySet<Grain> = new Set(['month', 'quarter', 'season', 'year']);
const LONG: ReadonlySet<Grain> = new Set(['year', 'decade', 'century']);

/** What a block spoke of. */
interface Spoken {
  readonly interval: Interval;
  readonly block: number;
}

/** A day whose year is known, and the sentence that names it. */
interface FullDate {
  readonly day: DayNumber;
  readonly block: number;
  readonly sentence: number;
  /** Only days take their year from it. */
  readonly ofDays?: true;
  /** A month, a season or longer: no day of the week is meant by it. */
  readonly ofMonth?: boolean;
}

/** Where a mention stands in the course of its text. */
export interface Standing {
  readonly anchors: Anchors;
  /** Where a step from what was spoken of leads: «یک سال بعد». */
  readonly step: ReturnType<typeof stepFrom>;
  /** The day near which it lies if it says no year. */
  readonly near: DayNumber | undefined;
  /** Whether it says again what the date before it says. */
  readonly restates: boolean;
}

/** «بهار ۱۴۰۴ (تیر تا شهریور)»: what is not of the stretch is of its year. */
const yearAround = ({ from }: Interval, calendar: CalendarName = 'none'): readonly Interval[] =>
  calendar === 'none' ? [] : [yearsOf(calendar, CALENDARS[calendar].fromDay(from).year)];
const listed = (interval: Interval | undefined): readonly Interval[] => (interval === undefined ? [] : [interval]);
const intervalOf = (date: ResolvedDate | undefined): Interval | undefined =>
  date?.from === undefined || date.to === undefined ? undefined : { from: date.from, to: date.to };

/** Whether a fuller date of the block lies in another time than the day of writing, or there is no such day. */
function isFar(day: DayNumber, reference: DayNumber | undefined, parts: DateComponents): boolean {
  if (reference === undefined) return true;
  return parts.tense !== 'future' && Math.abs(day - reference) > OTHER_TIME;
}

/** «۱۲ اردیبهشت سال گذشته» */
const isDayOfOtherYear = ({ day, month, yearOffset }: DateComponents): boolean =>
  day !== undefined && month !== undefined && typeof yearOffset === 'number' && yearOffset < 0;

/** «(۹ مهر ۱۲۶۵ – ۱۸ شهریور ۱۳۵۸)»: a life; the text goes on in its own time. */
const isLife = ({ components }: DateMention, { from, to }: Interval): boolean =>
  components.until !== undefined && to - from > LIFE;

/** What an article has spoken of up to a mention, from which is worked out what the mention leaves open. */
export class Course {
  readonly #blocks: readonly DateBlock[];
  readonly #home: Pick<Anchors, 'reference' | 'main' | 'region'>;
  readonly #above: readonly (readonly number[])[];
  readonly #frames = new Map<number, Interval>();
  #last: (Spoken & { readonly section: number; readonly calendar: CalendarOfMonth }) | undefined;
  /** The last of them that is no longer than a year. */
  #lastWithinYear: (Spoken & { readonly section: number; readonly calendar: CalendarOfMonth }) | undefined;
  #lastDays: (Spoken & { readonly section: number }) | undefined;
  /** The last date of the block that says its year, or took it from such a one: the next sentence takes its years from it. */
  #full: FullDate | undefined;
  #told: Told | undefined;
  /** The last month or year that the block spoke of as a whole. */
  #period: (Spoken & { readonly grain: Grain }) | undefined;
  /** The last year that the block spoke of as a whole, where it named it. */
  #year: Spoken | undefined;
  /** A year with which a sentence of the block opens: what is told behind it lies in it. */
  #yearTold: YearTold | undefined;
  /** The last entry of the chronicle that the article is, or has in it. */
  #entry: Entry | undefined;
  /** The days near that of writing which the article has dated, by their weekday. */
  readonly #dated: (DayNumber | undefined)[] = [];

  /** A course at its beginning; `reference` is the day of writing. */
  constructor(
    blocks: readonly DateBlock[],
    reference: DayNumber | undefined,
    { main, region }: { readonly main: CalendarOfMonth; readonly region: Region },
  ) {
    this.#blocks = blocks;
    this.#home = { reference, main, region };
    this.#above = headingsAbove(blocks);
  }

  /** Where a mention stands behind the date before it in its block; `restated` is the one that it says again. */
  standingOf(place: Place, previous: ResolvedDate | undefined, restated: ResolvedDate | undefined): Standing {
    const { mention, block, section } = place;
    const parts = mention.components;
    const { reading } = this.#blocks[block];
    const { reference } = this.#home;
    // «رویدادهای دههٔ ۶۰ … در همان سال»: that of which the text spoke before.
    const spoken = parts.yearOffset === 'same' ? this.#lastWithinYear : this.#last;
    const last = spoken?.section === section ? spoken : undefined;
    const step =
      last !== undefined && block - last.block <= 1 ? stepFrom(last.interval, parts, last.calendar) : undefined;
    const near = this.#nearOf(place, step, restated?.from);
    const lastDays = this.#lastDays;
    const anchors: Anchors = {
      ...this.#home,
      ...(last !== undefined ? { last: last.interval, lastCalendar: last.calendar } : { last: undefined }),
      lastDays:
        lastDays?.section === section && block - lastDays.block <= FARTHEST_ANTECEDENT ? lastDays.interval : undefined,
      ahead: parts.sequel === true ? aheadOf(previous, mention, reading, reference) : undefined,
      near: parts.ofYear === true || step?.within !== undefined ? undefined : near,
      frames: step?.within !== undefined ? [step.within] : this.#framesOf(place, previous),
      dated: parts.weekday === undefined ? undefined : this.#dated[parts.weekday.value],
      month: this.#period?.block === block && this.#period.grain === 'month' ? this.#period.interval : undefined,
      year: this.#year?.block === block ? this.#year.interval : undefined,
    };
    return { anchors, step, near, restates: restated !== undefined };
  }

  #framesOf(place: Place, previous: ResolvedDate | undefined): readonly Interval[] {
    const { mention, block } = place;
    const { reference } = this.#home;
    const told = intervalOf(previous);
    if (mention.components.ofYear === true && told !== undefined)
      return [told, ...yearAround(told, previous?.calendar)];
    const heading = frameOf(this.#above[block], this.#frames);
    const way = isEntry(this.#blocks[block], mention) ? wayFrom(this.#entry, block, reference) : undefined;
    if (heading === undefined)
      return listed(way ?? lastsUntil(this.#yearTold, place, this.#blocks[block].reading, reference));
    return way === undefined ? [heading] : [...onwardWithin(heading, way), heading, way];
  }

  #nearOf(place: Place, step: Standing['step'], restated: DayNumber | undefined): DayNumber | undefined {
    const { mention, block } = place;
    const { reference } = this.#home;
    const parts = mention.components;
    if (step !== undefined) return step.near - (isWeekdayAlone(parts) ? HALF_WEEK : 0);
    if (restated !== undefined) return restated;
    if (this.#full !== undefined && this.#isOfFull(place, this.#full)) return this.#full.day;
    const entry = isWeekdayAlone(parts) && isEntry(this.#blocks[block], mention) ? this.#entry : undefined;
    const ofEntry = weekdayFrom(entry, parts, block);
    if (ofEntry !== undefined) return ofEntry;
    const told = this.#told;
    return told !== undefined && reference !== undefined && goesOn(parts, told, block, reference)
      ? told.day
      : undefined;
  }

  /** Whether a mention takes its year from a fuller date before it. */
  #isOfFull({ mention, block }: Place, full: FullDate): boolean {
    const { reference } = this.#home;
    const parts = mention.components;
    if (full.block !== block || parts.ofNow === true || !isFar(full.day, reference, parts)) return false;
    if (full.ofDays === true && (parts.day === undefined || parts.month === undefined)) return false;
    // «که از اکتبر ۲۰۱۰ بر سر کار بود، جمعه شب رفت»: a month has four Fridays, and means none of them.
    if (full.ofMonth === true && isWeekdayAlone(parts)) return false;
    const apart = this.#sentenceOf(mention, block) - full.sentence;
    if (apart > (isWeekdayAlone(parts) ? 0 : 1)) return false;
    return reference === undefined || !isOfTheseDays(parts, full.day, reference);
  }

  /** The first day of the month or year with which a mention compares: «نسبت به ماه قبل», said of one long past. */
  comparedWith({ mention, block }: Place): DayNumber | undefined {
    const { compared, yearOffset, monthOffset } = mention.components;
    const period = this.#period;
    // «نسبت به مهر سال جاری» is of the year of writing.
    if (compared !== true || (yearOffset ?? monthOffset) === 0 || period?.block !== block) return undefined;
    return period.grain === mention.grain || mention.grain === 'year' ? period.interval.from : undefined;
  }

  /** Notes what a mention came to mean. */
  goOn(place: Place, interval: Interval, standing: Standing): void {
    const { mention, block, section } = place;
    const { components: parts, grain } = mention;
    if (mention.kind === 'set' || isLife(mention, interval)) return;
    // «نسبت به ماه قبل … در این ماه»: the text goes on with what was compared.
    if (parts.compared !== true || !PERIODS.has(grain) || this.#last === undefined)
      this.#last = { interval, calendar: calendarFor(parts, standing.anchors), section, block };
    if (interval.to - interval.from < YEAR_LONG) this.#lastWithinYear = this.#last;
    if (interval.to - interval.from < DAYS_IN_WEEK && grain !== 'week' && parts.compared !== true)
      this.#lastDays = { interval, section, block };
    // «زادهٔ ۲ بهمن ۱۳۲۰ … در سال ۱۳۶۹ … آن شب»: the text has left the day.
    else if (PERIODS.has(grain) && this.#lastDays !== undefined && interval.from - this.#lastDays.interval.to > LEFT)
      this.#lastDays = undefined;
    this.#noteWeekday(parts, interval);
    this.#told = this.#toldAfter(place, interval, standing);
    this.#yearTold = this.#yearToldAfter(place, interval);
    this.#entry = this.#entryAfter(place, interval, standing);
    this.#full = this.#fullAfter(place, interval, standing);
    if (isFrame(this.#blocks[block], mention)) this.#frames.set(block, interval);
    // «نسبت به آبان سال گذشته ۱۲ و نسبت به ماه قبل ۳ درصد»: both are compared with the same.
    if (PERIODS.has(grain) && parts.compared !== true) this.#period = { interval, block, grain };
    if (grain === 'year')
      this.#year = parts.year !== undefined && parts.until === undefined ? { interval, block } : undefined;
  }

  #noteWeekday({ day, weekday, dayOffset, explains }: DateComponents, { from, to }: Interval): void {
    const { reference } = this.#home;
    // «امروز (چهارشنبه)»
    const isNamed = weekday !== undefined && (dayOffset === 0 || explains === 'previous') && from === reference;
    if (
      (day !== undefined || isNamed) &&
      from === to &&
      reference !== undefined &&
      Math.abs(from - reference) < DAYS_IN_WEEK
    )
      this.#dated[weekdayOf(from)] = from;
  }

  #toldAfter({ mention, block }: Place, { from }: Interval, { step, near }: Standing): Told | undefined {
    const parts = mention.components;
    // «دیروز», «همین هفته»: the text is back in its own time.
    if (isDeictic(parts)) return undefined;
    const goesOnTelling = step !== undefined || (near !== undefined && near === this.#told?.day);
    return parts.day !== undefined && parts.month !== undefined && (parts.year !== undefined || goesOnTelling)
      ? { day: from, block }
      : this.#told;
  }

  #yearToldAfter({ mention, block }: Place, interval: Interval): YearTold | undefined {
    const { components: parts, grain, start } = mention;
    const { reference } = this.#home;
    if (isDeictic(parts)) return undefined;
    const isWhole =
      grain === 'year' && parts.year !== undefined && parts.until === undefined && parts.ofBeginning !== true;
    if (
      isWhole &&
      reference !== undefined &&
      reference - interval.to > YEAR &&
      opensSentence(this.#blocks[block].reading, start)
    )
      return { interval, block, sentence: this.#sentenceOf(mention, block) };
    return parts.year !== undefined || parts.yearOffset !== undefined ? undefined : this.#yearTold;
  }

  #entryAfter(
    { mention, block }: Place,
    { from }: Interval,
    { anchors: { frames = [] }, near }: Standing,
  ): Entry | undefined {
    if (!isEntry(this.#blocks[block], mention)) return this.#entry;
    const { year, yearOffset, month } = mention.components;
    const isSure =
      year !== undefined || yearOffset !== undefined || frames.some((frame) => from >= frame.from && from <= frame.to);
    const isOfEntry = month !== undefined || (near !== undefined && near === this.#entry?.day);
    return isOfEntry ? { day: from, block, isSure } : undefined;
  }

  #fullAfter({ mention, block }: Place, interval: Interval, { step, near, restates }: Standing): FullDate | undefined {
    const { components: parts, grain } = mention;
    const ofMonth = interval.to - interval.from >= DAYS_IN_WEEK;
    const here = (): FullDate => ({ day: interval.from, block, sentence: this.#sentenceOf(mention, block), ofMonth });
    let full = this.#full;
    if (parts.ofBeginning === true) full = undefined;
    else if (parts.year !== undefined && (parts.month ?? parts.season) !== undefined && !restates) full = here();
    // «۱۲ اردیبهشت سال گذشته … ۳ مرداد»; of months alone, «مهر سال گذشته … آبان» is of both years.
    else if (isDayOfOtherYear(parts)) full = { ...here(), ofDays: true };
    if (isDeictic(parts)) full = undefined;
    const isNear = near !== undefined && near === full?.day && parts.month !== undefined;
    // «در سال ۱۳۵۷، شاه ۲۶ دی رفت و امام ۱۲ بهمن آمد»
    if (parts.ofYear === true || step !== undefined || isNear) full = here();
    // «دسامبر ۲۰۲۳ … در دههٔ ۱۹۹۰ … از ۲۱ سپتامبر»: the text has left the first.
    return full !== undefined && LONG.has(grain) && distance(interval, full.day) > LEFT ? undefined : full;
  }

  #sentenceOf({ start }: DateMention, block: number): number {
    return sentenceAt(this.#blocks[block].reading, start);
  }
}
