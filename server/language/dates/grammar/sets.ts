import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { Term, TermKind } from '../terms/term';
import { UNITS, type UnitName } from '../words';
import { CATEGORIES } from './categories';
import { isFiner } from './durations';
import { partOf, touches, unitOf, value, weekdayParts } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

/** What a day is shared out in. */
const CLOCK_UNITS: ReadonlySet<UnitName> = new Set(['hour', 'minute']);

/** «از ساعت ۷», «ساعت ۱۰»: a clock time stands behind. */
function opensHours(terms: readonly Term[], next: number): boolean {
  if (!touches(terms, next)) return false;
  const at = terms[next].kind === 'preposition' ? next + 1 : next;
  const term = terms[at];
  if (term === undefined || (at > next && !touches(terms, at))) return false;
  return term.kind === 'clock' || (term.kind === 'unit' && UNITS[term.value].unit === 'hour' && touches(terms, at + 1));
}

/** A month has no more of them. */
const MOST_WEEKS = 5;

/** How often a month has ten days. */
const TENTHS = 3;

/** What comes back in a unit. */
const set = (setGrain: string | undefined): ReturnType<Builder> => ({
  parts: { setGrain },
  fine: Rank.none,
  kind: 'set',
});

/** What says of a unit no longer which one it is. */
const BEHIND: ReadonlySet<TermKind> = new Set(['function', 'comma', 'joiner', 'close', 'left']);

/** «… در هفته», «… در روز به همه», not «… در هفتهٔ گذشته», «… در روز شنبه», «… در هفتهٔ پس از عید». */
const isBare = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  !touches(terms, next) ||
  BEHIND.has(terms[next].kind) ||
  (terms[next].kind === 'preposition' && (terms[next].word === 'other' || terms[next].word === 'in'));

/** Whether a preposition stands before what opens an expression: «[در] هفته‌ای دو نفر». */
function isGoverned(opening: Capture | undefined, { terms, next }: Parameters<Builder>[1]): boolean {
  const before = opening === undefined ? undefined : terms[terms.lastIndexOf(opening.term, next) - 1];
  return before?.nextToken === opening?.term.firstToken && before?.kind === 'preposition';
}

/** Sets: what comes back. */
export const SET_ROWS: readonly Row[] = [
  pattern('every everyUnit once?', ({ everyUnit, once }) => ({
    parts: { setGrain: unitOf(everyUnit), ...(once === undefined ? { every: true } : {}) },
    fine: Rank.none,
    kind: 'set',
  })),
  // «هر روز صبح»
  pattern('every oneDay partOfEvery', () => set('night')),
  // «هر روز هفته», «هر ماه از سال»
  pattern('every everyUnit of? wholeUnit', ({ everyUnit, wholeUnit }) =>
    isFiner(wholeUnit, everyUnit) ? set(unitOf(everyUnit)) : undefined,
  ),
  // «هر روز ماه رمضان»
  pattern('every oneDay of? monthUnit month', () => set('day')),
  // «پنجم هر ماه»
  pattern('dayUnit? day every oneMonth', () => set('day')),
  // «از یکم تا پانزدهم هر ماه», «پنجم و بیستم هر ماه»
  pattern('dayUnit? day joiner dayUnit2:dayUnit? day2:day every oneMonth', ({ day, day2 }) =>
    value(day) < value(day2) ? set('day') : undefined,
  ),
  // «ده روز اول هر ماه»
  pattern('amount fewDays ordinal every oneMonth', ({ ordinal }) => (value(ordinal) === 1 ? set('month') : undefined)),
  pattern('amount fewDays lastOf every oneMonth', () => set('month')),
  // «دههٔ نخست هر ماه»
  pattern('decadeUnit ordinal every oneMonth', ({ ordinal }) => (value(ordinal) <= TENTHS ? set('month') : undefined)),
  pattern('decadeUnit lastOf every oneMonth', () => set('month')),
  // «پنجشنبه‌های آخر هر ماه»
  pattern('weekdays lastOf every oneMonth', () => set('day')),
  pattern('weekdays ordinal every oneMonth', ({ ordinal }) => (value(ordinal) <= MOST_WEEKS ? set('day') : undefined)),
  pattern('every amount everyUnit once?', ({ everyUnit }) =>
    // «هر سه شب» counts days.
    set(unitOf(everyUnit) === 'night' ? 'day' : unitOf(everyUnit)),
  ),
  // «هر نیم ساعت», «هر دو سه سال», «هر ۳ تا ۵ روز», «هر یک سال و نیم یک بار»
  ...[
    'vague everyUnit',
    'half everyUnit',
    'amount amount2:amount everyUnit',
    'amount comma amount2:amount everyUnit',
    'amount or amount2:amount everyUnit',
    'amount dash amount2:amount everyUnit',
    'amount everyUnit and half',
    'amount and half everyUnit',
    'amount everyUnit and amount2:amount everyUnit2:everyUnit',
  ].map((quantity) => pattern(`every ${quantity} once?`, ({ everyUnit }) => set(unitOf(everyUnit)))),
  pattern('every amount quarter once?', () => set('minute')),
  // «شش ماه یک‌بار»; «در ده سال یک بار», «ده سال یک بار هم نیامد» are no sets.
  pattern('amount counted once', ({ amount, counted }, at) => {
    const { terms, next } = at;
    const isOther = isGoverned(amount, at) || (touches(terms, next) && terms[next].kind === 'function');
    return isOther ? undefined : set(unitOf(counted));
  }),
  pattern('every attribute', ({ attribute }) => set(unitOf(attribute))),
  // «هر شب جمعه», «صبح‌های جمعه»
  pattern('every part weekday', () => set('night')),
  pattern('partsPlural weekday', () => set('night')),
  // «شب‌های دوشنبه و سه‌شنبه برف بارید»: where its verb is past, of these two.
  pattern('partsPlural weekday joiner weekday2:weekday', ({ partsPlural, weekday, joiner, weekday2 }) => ({
    parts: {
      setGrain: 'night',
      ...weekdayParts(weekday),
      partOfDay: partOf(partsPlural),
      until: weekdayParts(weekday2),
      ...(joiner?.term.word === 'list' ? { list: true } : {}),
    },
    fine: Rank.none,
    kind: 'set',
  })),
  pattern('every part', () => set('night')),
  // «دوشنبهٔ اول هر ماه»
  pattern('weekday ordinal every oneMonth', ({ ordinal }) => (value(ordinal) <= MOST_WEEKS ? set('day') : undefined)),
  pattern('every weekday part?', ({ part }) => set(part === undefined ? 'day' : 'night')),
  // «هر تابستان», «هر محرم»
  pattern('every season', () => set('season')),
  // «هر سال تابستان», «هر سال محرم»
  pattern('every oneYear season', () => set('year')),
  pattern('every oneYear month', () => set('year')),
  pattern('every month', () => set('month')),
  pattern('every weekday joiner weekday2:weekday', () => set('day')),
  pattern('weekdays and weekdays2:weekdays', () => set('day')),
  pattern('always', ({ always }) => set(always?.term.word)),
  // «آخر هفته‌ها»
  pattern('end weeks', () => set('week')),
  // «جمعه‌شب‌ها»
  pattern('weekdays', ({ weekdays }) => set(weekdays?.term.detail === 0 ? 'day' : 'night')),
  // «شب‌های زمستان», «عصرهای تابستان»
  pattern('partsPlural season', () => set('night')),
  pattern('partsPlural', () => set('night')),
  // «یک شب در میان» counts days.
  pattern('amount counted alternate', ({ counted }) => set(unitOf(counted) === 'night' ? 'day' : unitOf(counted))),
  pattern('each amount times', ({ each }) => set(unitOf(each))),
  pattern('daily amount times', ({ daily }) => set(daily?.term.word)),
  // «سه روز در هفته»; «دو ساعت در روز شنبه» is none.
  pattern('amount counted within everyUnit', ({ counted, everyUnit }, at) =>
    isBare(at) && isFiner(everyUnit, counted) ? set(unitOf(everyUnit)) : undefined,
  ),
  // «سه بار در روز»
  pattern('amount times within everyUnit', ({ everyUnit }, at) => (isBare(at) ? set(unitOf(everyUnit)) : undefined)),
  // «روزی ۱۲ ساعت», «هفته‌ای دو روز»
  pattern('each amount counted', ({ each, counted }) => (isFiner(each, counted) ? set(unitOf(each)) : undefined)),
  // «هفته‌ای یک [جلسه]»; «ماهی دو کیلو» is fish, and «روزی سه نفر آمدند» once.
  pattern('each amount', ({ each }, at) =>
    unitOf(each) === 'week' && !isGoverned(each, at) ? set('week') : undefined,
  ),
  // «روزانه سه ساعت», «شبانه‌روزی پنج ساعت»
  pattern('daily amount counted', ({ daily, counted }) =>
    CLOCK_UNITS.has(unitOf(counted)) ? set(daily?.term.word) : undefined,
  ),
  // «روزانه از ساعت ۷ تا ۴»; «مصرف روزانه» describes.
  pattern('daily', ({ daily }, { terms, next }) => {
    const recurs = set(daily?.term.word);
    return recurs === undefined || opensHours(terms, next) ? recurs : { ...recurs, need: 'counted' };
  }),
  pattern('each once', ({ each }) => set(unitOf(each))),
];
