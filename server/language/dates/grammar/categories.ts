import { LONGER } from '../phrases/lengthAhead';
import type { Category } from '../terms/matcher';
import { FEAST_YEAR, OLD_YEAR } from '../terms/oldYear';
import type { Term, TermKind } from '../terms/term';
import { DATE_WORDS, isUniversal, MONTHS, PARTS, RELATIVES, UNIT_FORMS, UNITS, type UnitName, ZONES } from '../words';

const only = (kind: TermKind, test?: (term: Term) => boolean): Category =>
  test === undefined ? { kinds: [kind] } : { kinds: [kind], test };

const SCALES: ReadonlySet<number> = new Set([1e3, 1e6, 1e9]);
const isWhole = (term: Term): boolean => Number.isInteger(term.value) && term.parts.length === 0;
const isForm = (term: Term, form: (typeof UNIT_FORMS)[number]): boolean => UNIT_FORMS[term.detail] === form;
const isSingular = (term: Term): boolean => isForm(term, 'name') && !term.plural && !term.indefinite;
const unitOf = (term: Term): UnitName => UNITS[term.value].unit;

/** A unit's plain singular: the head noun of a date («سال ۱۴۰۰»), or what is counted («دو سال»). */
const singular = (...units: readonly UnitName[]): Category =>
  only('unit', (term) => isSingular(term) && units.includes(unitOf(term)));
/** Singular or plural: «سال‌های ۱۳۹۸ تا ۹۹». */
const head = (...units: readonly UnitName[]): Category =>
  only(
    'unit',
    (term) => (isForm(term, 'name') || isForm(term, 'plurals')) && !term.indefinite && units.includes(unitOf(term)),
  );

const DAY_AND_NIGHT = 'شبانه‌روز';

const isDay = (term: Term): boolean => isWhole(term) && term.value >= 1 && term.value <= 31 && term.detail <= 2;
const isLateDay = (term: Term): boolean => isWhole(term) && term.value > 31 && term.value < 40 && term.detail === 2;
const isFullYear = (term: Term): boolean =>
  (isWhole(term) && term.value >= 1000 && term.value <= 2199 && (term.detail === 4 || term.spelled)) ||
  term.word === OLD_YEAR;
const isShortYear = (term: Term): boolean =>
  isWhole(term) &&
  term.value < 100 &&
  (term.detail === 2 || (term.spelled && term.value >= 30)) &&
  (term.value >= 32 || term.value <= 9);
/** A year of two digits that could be a day; one that is yet to come is none. */
const isOldYear = (term: Term): boolean => isWhole(term) && term.detail === 2 && term.value >= 13 && term.value <= 31;
const isYear = (term: Term): boolean => isFullYear(term) || isShortYear(term);
const word =
  (...words: readonly string[]) =>
  (term: Term): boolean =>
    words.includes(DATE_WORDS[term.value].word);

/** «روزها», «شب‌ها» recur. */
const LONG_UNITS: ReadonlySet<UnitName> = new Set(['hour', 'week', 'month', 'year']);

/** «فردایش» */
const NEXT_DAY = 'day';

const CLEAR_PARTS: ReadonlySet<string> = new Set(['صبح', 'ظهر', 'عصر', 'غروب']);

/** The words of the grammar: what each name in a pattern takes. */
export const CATEGORIES = {
  // Numbers.
  day: { kinds: ['number', 'ordinal'], test: isDay },
  days: { kinds: ['number', 'ordinal'], test: isDay, list: true },
  /** What no month has: a slip of the hand. */
  lateDay: only('number', isLateDay),
  ordinal: only('ordinal', (term) => term.value < 1000),
  nth: only('ordinal', (term) => term.word === 'before' && term.value > 1),
  /** «اولین», «سومین»: before what they count. */
  ordinalBefore: only('ordinal', (term) => term.word === 'before' && term.value < 1000),
  fullYear: only('number', isFullYear),
  shortYear: only('number', isShortYear),
  oldYear: only('number', isOldYear),
  /** «عاشورای ۸۸» */
  feastYear: only('number', (term) => term.word === FEAST_YEAR),
  /** After «سال» any plausible number is a year: «سال ۸۸», «سال ۶۱ هجری». */
  years: {
    kinds: ['number'],
    test: (term: Term): boolean => isWhole(term) && term.value >= 1 && term.value <= 2199 && term.detail <= 4,
    list: true,
  },
  /** The years of a season, which are two: «۲۰۲۶-۲۷». */
  seasonYears: {
    kinds: ['number'],
    test: (term: Term): boolean => isFullYear(term) || (isWhole(term) && term.detail === 2),
    list: true,
  },
  bareYear: only('number', isYear),
  bareYears: { kinds: ['number'], test: isYear, list: true },
  amount: only('number', (term) => term.value > 0),
  /** «۴٫۵ [میلیارد] سال», «چند [هزار] سال». */
  scale: only('number', (term) => term.spelled && SCALES.has(term.value)),
  /** «چند [صد] سال» */
  roundNumber: only(
    'number',
    (term) => term.spelled && (term.value === 10 || term.value === 100 || SCALES.has(term.value)),
  ),
  amounts: { kinds: ['number'], test: (term: Term): boolean => term.value > 0, list: true },
  hour: only('number', (term) => isWhole(term) && term.value <= 24 && term.detail <= 2),
  hours: {
    kinds: ['number'],
    test: (term: Term): boolean => isWhole(term) && term.value <= 24 && term.detail <= 2,
    list: true,
  },
  /** No day is so long; a number that is greater still is of something else. */
  lateHour: only('number', (term) => isWhole(term) && term.value > 24 && term.value < 30 && term.detail === 2),
  minuteCount: only('number', (term) => isWhole(term) && term.value <= 59 && term.detail <= 2),
  decimalHour: only('number', (term) => term.parts.length === 2 && term.parts[0] <= 24 && term.parts[1] <= 59),
  century: {
    kinds: ['number', 'ordinal'],
    test: (term: Term): boolean => isWhole(term) && term.value >= 1 && term.value <= 30,
    list: true,
  },
  decadeYear: {
    kinds: ['number', 'ordinal'],
    test: (term: Term): boolean => isWhole(term) && term.value % 10 === 0 && (term.value < 100 || isFullYear(term)),
    list: true,
  },
  clock: only('clock'),
  /** «ساعت صفر»: the month by its letters. */
  zero: only('month', (term) => MONTHS[term.value].name === 'صفر' && !term.plural),
  numericDate: only('numericDate'),
  // Names.
  month: only('month', (term) => !term.plural),
  weekday: only('weekday', (term) => !term.plural && !term.indefinite),
  weekdays: only('weekday', (term) => term.plural),
  season: only('season', (term) => !term.plural && !term.indefinite),
  /** «روزهای زمستانی» */
  seasonal: { kinds: ['season', 'summer'], test: (term: Term): boolean => !term.plural },
  named: only('named'),
  part: {
    kinds: ['part', 'unit'],
    test: (term: Term): boolean =>
      !term.plural && !term.indefinite && (term.kind === 'part' || (isSingular(term) && unitOf(term) === 'night')),
  },
  partWord: only('part', (term) => !term.plural && !term.indefinite),
  /** A part of the day that makes a number before it an hour. */
  partOfHour: only('part', (term) => !term.plural && !term.indefinite && !PARTS[term.value].night),
  /** Of every day; «هر روز شام می‌دهند» is supper. */
  partOfEvery: only(
    'part',
    (term) => !term.plural && !term.indefinite && (PARTS[term.value].bare || CLEAR_PARTS.has(PARTS[term.value].name)),
  ),
  partsPlural: {
    kinds: ['part', 'unit'],
    test: (term: Term): boolean => term.plural && (term.kind === 'part' || unitOf(term) === 'night'),
  },
  relative: only('relative'),
  relativeYear: only('relative', (term) => RELATIVES[term.value].unit === 'year'),
  zone: only('zone'),
  utc: only('zone', (term) => isUniversal(ZONES[term.value].zone)),
  // Units.
  dayUnit: head('day'),
  monthUnit: head('month'),
  seasonUnit: head('season'),
  yearUnit: head('year'),
  hourUnit: head('hour'),
  minuteUnit: head('minute'),
  decadeUnit: head('decade'),
  centuryUnit: head('century'),
  millenniumUnit: head('millennium'),
  halfYearUnit: singular('half-year'),
  oneDay: singular('day'),
  oneNight: singular('night'),
  /** «[۲۲] امشب» */
  tonight: only('relative', (term) => RELATIVES[term.value].part === 'شب'),
  oneWeek: singular('week'),
  oneMonth: singular('month'),
  oneSeason: singular('season'),
  oneYear: singular('year'),
  oneMinute: singular('minute'),
  oneSecond: singular('second'),
  /** Bare, in «طول روز». */
  bareUnit: singular('day', 'night', 'season'),
  bareSeason: singular('season'),
  dayAndNight: only('unit', (term) => isSingular(term) && UNITS[term.value].name === DAY_AND_NIGHT),
  other: { kinds: ['preposition', 'left'], test: word('به', 'مانده به') },
  span: singular('day', 'night', 'week', 'month', 'season', 'year', 'decade', 'century', 'half-year'),
  comingSpan: singular('week', 'month', 'year'),
  wholeUnit: singular('week', 'month', 'season', 'year'),
  turningSpan: singular('day', 'night', 'week', 'month', 'year'),
  spans: only(
    'unit',
    (term) =>
      term.plural &&
      !term.indefinite &&
      ['day', 'night', 'week', 'month', 'year', 'decade', 'century'].includes(unitOf(term)),
  ),
  /** «سه ماهی» are fish. */
  counted: only(
    'unit',
    (term) =>
      isForm(term, 'name') &&
      !term.plural &&
      UNITS[term.value].iso !== '' &&
      !(term.indefinite && unitOf(term) === 'month'),
  ),
  everyUnit: only('unit', (term) => isForm(term, 'name') && !term.plural && !term.indefinite),
  /** «هفته‌ای», «سالی»: so many in each. */
  each: only(
    'unit',
    (term) => (term.indefinite || UNIT_FORMS[term.detail] === 'adjectives') && UNITS[term.value].iso !== '',
  ),
  /** «ساعات آینده» */
  manyHours: only('unit', (term) => term.plural && !term.indefinite && unitOf(term) === 'hour'),
  weeks: only('unit', (term) => term.plural && unitOf(term) === 'week'),
  indefinite: only('unit', (term) => term.indefinite && UNITS[term.value].iso !== ''),
  manySpans: only('unit', (term) => term.plural || term.indefinite),
  /** «سال‌ها»: how many, nobody says. */
  manyUnits: only('unit', (term) => term.plural && !term.indefinite && LONG_UNITS.has(unitOf(term))),
  attribute: only('unit', (term) => isForm(term, 'adjectives')),
  monthAttribute: only('unit', (term) => isForm(term, 'adjectives') && unitOf(term) === 'month'),
  /** «ماه», «ماهه»: «هشت ماه امسال», «هشت‌ماههٔ امسال». */
  monthSpan: only(
    'unit',
    (term) => unitOf(term) === 'month' && (isSingular(term) || isForm(term, 'adjectives')) && !term.plural,
  ),
  // Other words.
  modifier: only('modifier'),
  ago: only('modifier', word('قبل')),
  stretch: only('modifier', (term) => term.word !== '0' && !word('قبل', 'بعد')(term)),
  later: only('later', (term) => term.word !== LONGER),
  thereof: only('thereof', (term) => term.word !== NEXT_DAY),
  dayThereof: only('thereof', (term) => term.word === NEXT_DAY),
  fresh: only('fresh'),
  ofMehr: only('ofMehr'),
  demonstrative: only('demonstrative'),
  samePeriod: only('samePeriod'),
  every: only('every'),
  vague: only('vague'),
  half: only('half'),
  quarter: only('quarter'),
  halfEdge: only('halfEdge'),
  edge: only('edge'),
  start: { kinds: ['edge', 'ending'], test: (term: Term): boolean => term.word === 'start' },
  end: { kinds: ['edge', 'ending'], test: (term: Term): boolean => term.word === 'end' },
  /** «آخر», «پایانی» behind a noun; «پایان» begins a phrase of its own. */
  lastOf: { kinds: ['edge', 'ending'], test: (term: Term): boolean => word('آخر', 'پایانی')(term) },
  fewDays: singular('day', 'week'),
  last: only('last'),
  and: only('joiner', (term) => term.word === 'list'),
  joiner: only('joiner'),
  range: only('joiner', (term) => term.word === 'range'),
  dash: only('dash'),
  slash: only('slash'),
  comma: only('comma'),
  /** What systems keep the parts of a day apart with. */
  mark: { kinds: ['comma', 'dash', 'slash'] },
  within: only('preposition', word('در')),
  of: only('preposition', word('از')),
  /** «پس از», «پیش از» */
  beyond: only('preposition', (term) => term.word === 'after' || term.word === 'before'),
  seasonAdjective: only('seasonAdjective'),
  or: only('joiner', (term) => term.word !== 'list'),
  to: only('left'),
  zoneHead: only('zoneHead'),
  localZone: only('localZone'),
  oclock: only('oclock'),
  summer: only('summer', (term) => term.word === '2'),
  era: only('era'),
  mourn: only('mourn'),
  ageUnit: only('age', word('سالگی')),
  always: only('always'),
  daily: only('daily'),
  times: only('times'),
  once: only('once'),
  alternate: only('alternate'),
} as const satisfies Readonly<Record<string, Category>>;
