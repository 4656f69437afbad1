import { CALENDARS } from '../../calendars/calendars';
import { weekdayOf } from '../../calendars/day';
import { countWhile } from '../../text/countWhile';
import type { Reading } from '../../text/reading';
import { clockTimeOf } from '../clockTime';
import { FIRST_GREGORIAN_YEAR } from '../grammar/parts';
import { isOneClause, isOneSentence } from '../terms/clause';
import type { Term } from '../terms/term';
import { hasDay } from '../traits';
import type { DateComponents } from '../types';
import { type CalendarOfMonth, NAMED_DAYS } from '../words';
import { isDatedBy, yearBeforeDay } from './apposition';
import { type Atom, Rank } from './atom';
import { between } from './between';
import { edgesOf, isNamedAnew, isSaidOfDay, isTiedTo, saysEqual } from './equality';
import { isDay, isFeastOfMoon, isWeekdayOnly, isYearByDistance } from './shapes';
import { stepBetween } from './steps';
import { isAfterthought, leadsDay } from './yearBefore';

const calendarOf = ({ kind, parts: { calendar, named, year } }: Atom): CalendarOfMonth | undefined => {
  if (kind !== 'date' && kind !== 'time') return undefined;
  return calendar ?? (named === undefined || year === undefined ? undefined : feastCalendar(named));
};
/** That of «نوروز ۱۴۰۵»; a feast of the moon is another day in every country. */
const feastCalendar = (named: number): CalendarOfMonth | undefined =>
  NAMED_DAYS[named].calendar === 'lunar' ? undefined : NAMED_DAYS[named].calendar;

const isClock = ({ kind, parts }: Atom): boolean => kind === 'time' && parts.hour !== undefined;
const isClockOnly = (atom: Atom): boolean => isClock(atom) && atom.coarse <= Rank.part;
/** Whether a clock time is of the day of that before it: an earlier one may be the next day's. */
const isLaterOn = (left: Atom, { parts }: Atom): boolean =>
  isClock(left) &&
  // «روز شنبه به روزنامهٔ ۸ صبح گفت که ساعت ۱۰ …»
  ((left.parts.beside === 'previous' && left.opens !== 'number') || hasDay(left.parts)) &&
  (left.parts.until ?? parts.zone) === undefined &&
  (clockTimeOf(left.parts) ?? '') < (clockTimeOf(parts) ?? '');
const isDayOnly = ({ kind, parts, fine, coarse }: Atom): boolean =>
  kind === 'date' && fine <= Rank.day && coarse >= Rank.weekday && parts.until === undefined;

const isWeekAway = ({ fine, coarse, parts: { weekOffset, edge } }: Atom): boolean =>
  fine === Rank.week && coarse === Rank.week && typeof weekOffset === 'number' && edge === undefined;
const isDeictic = ({ parts: { dayOffset } }: Atom): boolean => typeof dayOffset === 'number';

const isYearAlone = ({ kind, fine, parts }: Atom): boolean =>
  kind === 'date' && fine === Rank.year && parts.year !== undefined && parts.until === undefined;
const lacksYear = ({ kind, parts }: Atom): boolean =>
  (kind === 'date' || kind === 'time') &&
  parts.month !== undefined &&
  parts.year === undefined &&
  parts.yearOffset === undefined;

/** «بهار ۱۴۰۴», «سه‌ماههٔ دوم ۲۰۲۵» */
const isStretchOfYear = ({ kind, fine, parts: { season, quarter, half, year } }: Atom): boolean =>
  kind === 'date' && fine === Rank.season && (season ?? quarter ?? half) !== undefined && year !== undefined;

/** «دوشنبه، ۵ نوامبر ۲۰۲۵» of a Wednesday, at the head of its paragraph: the city, in an article about its country. */
function isDatelineOfDushanbe(left: Atom, right: Atom): boolean {
  const { calendar, year, month, day, until } = right.parts;
  if (left.firstToken !== 0 || left.parts.weekday?.value !== DUSHANBE || until !== undefined) return false;
  if (calendar === undefined || year === undefined || month === undefined || day === undefined) return false;
  return weekdayOf(CALENDARS[calendar].toDay(year, month, day)) !== DUSHANBE;
}
const DUSHANBE = 2;

/** «دوشنبه (خبرگزاری خاور)، یکشنبه ۲ مهٔ ۲۰۲۱» */
const isBracketedDateline = ({ text, tokens }: Reading, left: Atom, right: Atom): boolean =>
  isWeekdayOnly(left) &&
  right.parts.weekday !== undefined &&
  right.firstToken - left.nextToken <= LONGEST_AGENCY &&
  text.units[tokens.starts[left.nextToken]] === OPENING_BRACKET &&
  isDatelineOfDushanbe(left, right);
const OPENING_BRACKET = '('.charCodeAt(0);
/** Tokens. */
const LONGEST_AGENCY = 8;

const lacksSeasonsYear = ({ kind, parts, fine, coarse }: Atom): boolean =>
  kind === 'date' && fine === Rank.season && coarse === Rank.season && parts.season !== undefined;

const termBefore = (terms: readonly Term[], atom: Atom): Term | undefined => {
  const before = terms[countWhile(terms, ({ start }) => start < atom.start) - 1];
  return before?.nextToken === atom.firstToken ? before : undefined;
};
const isSaidIn = (terms: readonly Term[], atom: Atom): boolean => termBefore(terms, atom)?.word === 'in';

/**
 * «تا ۳۱ مرداد از ساعت ۶»: the end of a stretch is no day of the clock beside it, but «از ۱۸ سپتامبر و ساعت ۸ شب» is its
 * beginning to the hour.
 */
function isEnd(terms: readonly Term[], day: Atom, clock: Atom): boolean {
  const before = termBefore(terms, day)?.word;
  if (before === 'from') return clock.firstToken - day.nextToken > (clock.parts.until === undefined ? 1 : 0);
  return before === 'range';
}

/** «دوشنبه، ۱۲ خرداد»: one day, named twice. */
const isOneDay = (left: Atom, { kind, parts }: Atom): boolean =>
  left.parts.tentative === undefined &&
  kind === 'date' &&
  parts.month !== undefined &&
  parts.weekday === undefined &&
  parts.until === undefined;

const asOneDay = (left: Atom, right: Atom): Atom => {
  if (isDeictic(left)) return namedByWeekday(left, right);
  const { explains: _explains, ...parts } = left.parts;
  return {
    ...right,
    start: left.start,
    firstToken: left.firstToken,
    kind: left.kind,
    fine: Math.min(left.fine, right.fine) as Atom['fine'],
    parts: { ...right.parts, ...parts },
    joined: true,
  };
};

/** «فردا شنبه»: the day as it is counted, and its name. */
const namedByWeekday = (left: Atom, { end, nextToken, parts: { weekday, partOfDay } }: Atom): Atom => ({
  ...left,
  end,
  nextToken,
  parts: { ...(partOfDay === undefined ? {} : { partOfDay }), ...left.parts, weekday },
  joined: true,
});

/** «شام چهارشنبه ساعت شش و نیم»: the part of the day says which of two hours. */
const partBeside = ({ parts: { partOfDay, until } }: Atom, day: Atom): DateComponents =>
  partOfDay === undefined && until === undefined && day.parts.partOfDay !== undefined
    ? { partOfDay: day.parts.partOfDay }
    : {};

/** «پایان آذر» is a day of it. */
const isEdgeOfMonth = ({ kind, fine, parts: { month, edge } }: Atom): boolean =>
  kind === 'date' && fine <= Rank.day && month !== undefined && (edge === 'start' || edge === 'end');

/** Whether two expressions can be the same time in two calendars. */
function canRestate(left: Atom, right: Atom): boolean {
  const [first, second] = [calendarOf(left), calendarOf(right)];
  if (first === undefined || second === undefined || first === second) return false;
  return (isDay(left) || isEdgeOfMonth(left)) === isDay(right) && hasMonth(left) === hasMonth(right);
}

/** A feast has its own: «نوروز ۱۴۰۵ (۲۱ مارس ۲۰۲۶)». */
const hasMonth = ({ parts: { month, named } }: Atom): boolean => (month ?? named) !== undefined;

/** «محرم ۱۴۰۳ (آبان ۱۳۶۱)»: its year is that of its calendar, for the other's is another; «محرم ۱۴۰۳ (تیر ۱۴۰۳)» has a solar one. */
const isLunarBeside = ({ parts: { calendar, year, era } }: Atom, { parts }: Atom): boolean =>
  calendar === 'lunar' && era === undefined && year !== undefined && parts.year !== undefined && parts.year !== year;

/**
 * Ties neighbours: an equivalent in brackets or after «برابر با», a weekday before its date, a clock time beside its
 * day. What ties is noted on the expression that needs it.
 */
export function relate(reading: Reading, terms: readonly Term[], atoms: readonly Atom[]): readonly Atom[] {
  const ties: Ties = { atoms: [...atoms], sameAsNext: new Set(), terms };
  const edges = edgesOf(terms, atoms);
  let from = 0;
  for (let index = 1; index < atoms.length; index += 1) {
    const left = atoms[index - 1];
    const right = atoms[index];
    while (from < terms.length && terms[from].start < left.end) from += 1;
    const inner = between(reading, terms, from, left, right);
    if (inner !== undefined) {
      tie(ties, index, left, right, inner);
      const kinds = inner.map(({ kind }) => kind).join(' ');
      if (isTiedTo(left, right, kinds, edges)) note(ties, index - 1, { explains: 'tied' });
      if (isNamedAnew(left, right, kinds)) note(ties, index, { explains: 'previous' });
    }
    if (isBracketedDateline(reading, left, right)) note(ties, index - 1, { tentative: 'dushanbe' });
    if (isDayOfYear(reading, terms, left, right)) note(ties, index, { ofYear: true });
    if (isWeekdayOnly(right) && isSaidOfDay(reading, atoms, index, edges)) note(ties, index, { explains: 'previous' });
    // «دیروز بین ساعت ۱۱ تا ۱۴», «روز جمعه در لاهه ساعت ۱۰».
    if (
      isClockOnly(right) &&
      isDayOnly(left) &&
      !isEnd(terms, left, right) &&
      isOneClause(reading, left.end, right.start)
    )
      note(ties, index, { beside: 'previous', ...partBeside(right, left) });
    // «ساعت ۸ فردا آغاز می‌شود و تا ساعت ۱۲ ادامه دارد»
    if (isClockOnly(right) && isLaterOn(ties.atoms[index - 1], right) && isOneSentence(reading, left.end, right.start))
      note(ties, index, { beside: 'previous' });
    if (ties.atoms[index].parts.restates === undefined && isDay(right) && canRestate(left, right))
      if (saysEqual(edges, right)) note(ties, index, { restates: 'cue' });
  }
  return ties.atoms.flatMap((atom, index) => {
    if (ties.sameAsNext.has(index)) return [];
    return [ties.sameAsNext.has(index - 1) ? asOneDay(ties.atoms[index - 1], atom) : atom];
  });
}

/** The expressions with what has been noted on them. */
interface Ties {
  readonly atoms: Atom[];
  /** Weekdays that are one expression with the date behind them. */
  readonly sameAsNext: Set<number>;
  readonly terms: readonly Term[];
}

function note({ atoms }: Ties, index: number, parts: DateComponents): void {
  atoms[index] = { ...atoms[index], parts: { ...atoms[index].parts, ...parts } };
}

/** «در سال ۱۳۵۷ … ۲۲ بهمن», «سال ۹۷، پنجم مرداد»: a day that is of the year before it, or the other way round. */
function isDayOfYear(reading: Reading, terms: readonly Term[], left: Atom, right: Atom): boolean {
  if (lacksYear(right) && isOneClause(reading, left.end, right.start)) {
    if (isYearAlone(left) && isSaidIn(terms, left)) return true;
    // «اربعین سال آینده ۱۳ مرداد است»
    if (left.parts.named !== undefined && typeof left.parts.yearOffset === 'number') return true;
    const isYear = isYearByDistance(left) || isYearAlone(left);
    if (isYear && leadsDay(reading, left, termBefore(terms, left), termBefore(terms, right))) return true;
  }
  return isYearAlone(left) && (lacksYear(right) || lacksSeasonsYear(right)) && isAfterthought(reading, left, right);
}

/** Ties two expressions that nothing but a few terms parts. */
function tie(ties: Ties, index: number, left: Atom, right: Atom, terms: readonly Term[]): void {
  const onward = stepBetween(left, right, terms);
  if (onward !== undefined) note(ties, index, { onward });
  const kinds = terms.map(({ kind }) => kind).join(' ');
  if (canRestate(left, right)) {
    tieEquivalents(ties, index, left, right, kinds);
    return;
  }
  // «۲۹ شوال (۱۲۲۸ ق)»
  if (kinds === 'open' && lacksYear(left) && isYearAlone(right) && closesYearOf(ties, left, right))
    note(ties, index - 1, { year: right.parts.year, era: right.parts.era });
  // «هفتهٔ گذشته، دوشنبه، …»
  if (kinds === 'comma' && isWeekAway(left) && isWeekdayOnly(right) && right.parts.weekdayOffset === undefined)
    note(ties, index, { weekOffset: left.parts.weekOffset });
  // «امروز یکشنبه تا سه‌شنبه»
  if (kinds === '' && left.parts.dayOffset === 0 && right.coarse === Rank.weekday && right.parts.until !== undefined)
    note(ties, index, { fromToday: true });
  if (isDatedBy(left, right, kinds)) {
    note(ties, index - 1, { explains: 'next' });
    const year = index > 1 && lacksYear(right) ? yearBeforeDay(ties.atoms[index - 2], left) : undefined;
    if (year !== undefined) note(ties, index, year);
  }
  // «سه‌ماههٔ دوم ۱۴۰۴ (تیر تا شهریور)»
  if (kinds === 'open' && isStretchOfYear(left) && lacksYear(right)) note(ties, index, { ofYear: true });
  const light = /^(?:comma|open|preposition|dash)?$/.test(kinds) || kinds === 'comma preposition';
  if (!light) return;
  tieWeekday(ties, index, left, right, terms);
  // «ساعت ۱۶ جمعه به وقت محلی (۱۰ به وقت گرینویچ)», «جمعه ساعت ۱۶ به وقت محلی (…)»
  if (isClockOnly(right) && isClock(left) && kinds === 'open') note(ties, index, { beside: 'previous' });
  // «۱۱:۲۰ از ۲۳ سپتامبر تا دیشب …»: since when something lasts is no clock's day.
  const begins = terms.some(({ word }) => word === 'from');
  if (isClockOnly(left) && isDayOnly(right) && left.parts.beside === undefined && !begins)
    note(ties, index - 1, { beside: 'next', ...partBeside(left, right) });
}

/** Whether a bracket holds nothing but a year, and of the calendar of the day before it. */
function closesYearOf({ terms }: Ties, { parts: { calendar } }: Atom, { parts, end, nextToken }: Atom): boolean {
  const after = terms[countWhile(terms, ({ start }) => start < end)];
  if (after?.kind !== 'close' || after.firstToken !== nextToken) return false;
  return calendar === (parts.calendar ?? ((parts.year ?? 0) < FIRST_GREGORIAN_YEAR ? 'solar' : 'gregorian'));
}

function tieEquivalents(ties: Ties, index: number, left: Atom, right: Atom, kinds: string): void {
  if (isLunarBeside(left, right)) note(ties, index - 1, { era: 'lunar' });
  if (/^(?:open|dash|slash|open equals)$/.test(kinds)) {
    // «پنجم نومبر (۱۵ عقرب)»
    if (isDay(right)) ties.atoms[index] = withoutAfghanDoubt(right);
    note(ties, index, { restates: 'bracket' });
  } else if (/^(?:comma )?equals(?: preposition)?$/.test(kinds)) note(ties, index, { restates: 'cue' });
  else if (kinds === 'comma' && isDay(left) && isDay(right)) note(ties, index, { restates: 'comma' });
  // «۶ آذر برابر با ۱۷ جمادی‌الثانی و ۲۷ نوامبر»
  else if (kinds === 'joiner' && isThird(ties, index)) note(ties, index, { restates: 'cue' });
}

/** Whether a date is in a third calendar, behind one that equals another. */
const isThird = ({ atoms }: Ties, index: number): boolean =>
  atoms[index - 1].parts.restates === 'cue' && atoms[index - 2].parts.calendar !== atoms[index].parts.calendar;

/** The month is an Afghan one, whatever its name may mean besides. */
function withoutAfghanDoubt(atom: Atom): Atom {
  const { tentative, ...parts } = atom.parts;
  return tentative === 'afghan' ? { ...atom, parts } : atom;
}

/** A weekday beside its day: «پنجشنبه (امروز)», «دوشنبه، ۱۲ خرداد», «فردا دوشنبه». */
function tieWeekday(ties: Ties, index: number, left: Atom, right: Atom, terms: readonly Term[]): void {
  const [between] = terms;
  const touches = between === undefined;
  if (isWeekdayOnly(left) && right.parts.dayOffset !== undefined && terms.length === 1 && between.kind === 'open')
    note(ties, index - 1, { explains: 'next' });
  else if (
    isWeekdayOnly(left) &&
    isDay(right) &&
    !touches &&
    (between.kind !== 'preposition' || between.word === 'dated')
  ) {
    const dateline: DateComponents = isDatelineOfDushanbe(left, right) ? { tentative: 'dushanbe' } : {};
    // A feast of the moon may be another day elsewhere: «چهارشنبه، عاشورا، …».
    note(ties, index - 1, { explains: isFeastOfMoon(right) ? 'tied' : 'next', ...dateline });
    // «روز چهارشنبه، ۱۲ سنبله»: so news from Afghanistan writes its days.
    if (right.parts.tentative === 'afghan') ties.atoms[index] = withoutAfghanDoubt(right);
    if (terms.length === 1 && between.kind === 'comma' && isOneDay(ties.atoms[index - 1], right)) {
      const { partOfDay, weekday } = left.parts;
      // «شامگاه شنبه، ۱۷ اردیبهشت»: a part of the day, and the day, which is a Saturday too.
      if (partOfDay !== undefined && !isClock(left)) note(ties, index, weekday === undefined ? {} : { weekday });
      else ties.sameAsNext.add(index - 1);
      // «فردا | یکشنبه، ۴ آبان»
      ties.sameAsNext.delete(index - 2);
    }
  } else if (
    isWeekdayOnly(right) &&
    // «ساعت ۲ بامداد شنبه ۱۴ تیر (۲۲:۳۰ جمعه به وقت گرینویچ)»: elsewhere it may be another day.
    !(isClock(left) && isClock(right)) &&
    (isDay(left) || left.parts.dayOffset !== undefined) &&
    (touches
      ? right.parts.until === undefined &&
        (isDeictic(left) || (isSubject(ties.terms, left) && isPredicate(ties.terms, right)))
      : terms.length === 1 && (between.kind === 'open' || between.kind === 'comma'))
  ) {
    note(ties, index, { explains: 'previous' });
    // «امروز شنبه است» says which day it is.
    if (touches && isPlainDay(left) && !isPredicate(ties.terms, right)) ties.sameAsNext.add(index - 1);
  }
}

/** «شب یلدا یکشنبه است» tells of the day, «جشن شب یلدا یکشنبه است» of its feast. */
const isSubject = (terms: readonly Term[], left: Atom): boolean =>
  left.parts.named !== undefined && (left.firstToken === 0 || termBefore(terms, left)?.kind === 'joiner');

/** «… شنبه [است]» */
const isPredicate = (terms: readonly Term[], { nextToken, end }: Atom): boolean => {
  const after = terms[countWhile(terms, ({ start }) => start < end)];
  return after?.word === 'copula' && after.firstToken === nextToken;
};

/** «امروز», «دیروز»: counted from the day of writing, and one. */
const isPlainDay = ({ parts: { until, anchored, weekday } }: Atom): boolean =>
  until === undefined && anchored !== true && weekday === undefined;
