import { inPart } from '../clockTime';
import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { Term, TermKind } from '../terms/term';
import type { DateComponents } from '../types';
import { PARTS, RELATIVES, UNITS, ZONES } from '../words';
import { CATEGORIES } from './categories';
import { isBehind, isCounted, partOf, spread, touches, value } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

function clockParts(values: readonly number[] | undefined): DateComponents {
  const [hour, minute, second] = values ?? [];
  return { hour, minute, ...(second === undefined ? {} : { second }) };
}

/** Whether digits with a colon, without «ساعت» before them, can be a clock time: «۲۵:۱۰» is a score. */
const isPossible = (values: readonly number[] | undefined): boolean =>
  values !== undefined && values[0] <= 24 && values[1] <= 59 && (values[2] === undefined || values[2] <= 59);

const unitName = ({ value: row }: Term): string => UNITS[row].unit;
const isNight = (term: Term): boolean => term.kind === 'unit' && unitName(term) === 'night';

const clockOf = (parts: DateComponents, coarse: Rank = Rank.clock): ReturnType<Builder> => ({
  parts,
  fine: Rank.clock,
  coarse,
  kind: 'time',
});

/** Clock times and their zones. */
export const CLOCK_ROWS: readonly Row[] = [
  // «ساعات ظهر [فردا]»
  pattern('manyHours partWord', ({ partWord }) => ({ parts: { partOfDay: partOf(partWord) }, fine: Rank.part })),
  pattern('hourUnit clock', ({ clock }) => clockOf(clockParts(clock?.term.parts))),
  pattern('clock', ({ clock }) => (isPossible(clock?.term.parts) ? clockOf(clockParts(clock?.term.parts)) : undefined)),
  // «۸ بجه», «۲ و نیم بجه», «ساعت ۱۰:۱۵ بجه»
  pattern('hourUnit? hour oclock', ({ hour }) => clockOf({ hour: hour?.term.value })),
  pattern('hourUnit? hour and half oclock', ({ hour }) => clockOf({ hour: hour?.term.value, minute: 30 })),
  pattern('hourUnit? clock oclock', ({ clock }) =>
    isPossible(clock?.term.parts) ? clockOf(clockParts(clock?.term.parts)) : undefined,
  ),
  pattern('hourUnit decimalHour', ({ decimalHour }) => clockOf(clockParts(decimalHour?.term.parts))),
  // «ساعت ۸ و ۹ نفر»: the second is no hour.
  pattern('hourUnit hours', ({ hourUnit, hours }, at) =>
    hours?.list !== undefined &&
    ((isCounted(at.terms, at.next) && !isNight(at.terms[at.next]) && !opensAndCloses(at, hourUnit, hours)) ||
      (hours.list.range && hasMinutes(at)))
      ? undefined
      : clockOf(spread(hours, 'hour')),
  ),
  // «ساعت ۲۵» is none, as a rule will say; «در ۴۸ ساعت ۲۵ نفر», «ساعت ۲۵ آذر».
  pattern('hourUnit lateHour', ({ lateHour }, { terms, next }) =>
    isCounted(terms, next) || terms[next]?.kind === 'month' ? undefined : clockOf({ hour: lateHour?.term.value }),
  ),
  pattern('hourUnit zero', () => clockOf({ hour: 0 })),
  // «از ۸ تا ۱۰ شب»: hours; «۸ تا ۱۰ شب» are nights.
  pattern('hours oneNight', ({ hours }, { terms, next }) => {
    const parts = spread(hours, 'hour');
    const { hour, until } = parts;
    // «۲۲ تا ۲۴ شب»: so many nights nobody counts.
    const areLate = hour !== undefined && hour >= EVENING && (until?.hour ?? 0) > hour;
    const night = clockOf(inPart(parts, 'شب'), Rank.part);
    // «ده شب به وقت محلی»: nights have no zone.
    if (terms[next]?.kind === 'zoneHead' && touches(terms, next)) return night;
    // «فردا ۹ شب»
    const isOfDay = hours?.list === undefined && isLateHour(hour) && standsBehindDay(terms, hours);
    // «تا ۱۰ شب باز است»
    const isLone = hours?.list === undefined && !OF_NIGHTS.has(terms[next]?.kind);
    if (isLone && isLateHour(hour) && isBehind('range', terms, hours) && !isOfStay(terms, hours)) return night;
    // «از ۱۰ شب تا ۴ صبح»
    if (hours?.list === undefined && isBehind('from', terms, hours) && leadsToHour({ terms, next })) return night;
    return isOfDay || (until !== undefined && (areLate || isBehind('from', terms, hours))) ? night : undefined;
  }),
  pattern('hours partOfHour', ({ hours, partOfHour }, { terms, next }) => {
    // «سه صبح متوالی»
    if (terms[next]?.kind === 'successive' && touches(terms, next)) return undefined;
    const part = PARTS[value(partOfHour)].name;
    const parts = spread(hours, 'hour');
    // «برد ۲-۱ شامگاه شنبه»: a score.
    if (isOfScore(terms, next, hours)) return undefined;
    return clockOf(inPart(parts, part), Rank.part);
  }),
  // «از ۲۲ امشب تا ۵ صبح فردا»
  pattern('hour >tonight', ({ hour }, { terms }) =>
    value(hour) > FIRST_OF_NIGHT && (isBehind('from', terms, hour) || isBehind('range', terms, hour))
      ? clockOf({ hour: value(hour) })
      : undefined,
  ),
  // «سه‌شنبه ۶ آبان، ۱۵ تا ۱۶:۳۰»
  pattern('hour range clock', ({ hour, clock }) =>
    isPossible(clock?.term.parts)
      ? clockOf({ hour: hour?.term.value, until: clockParts(clock?.term.parts) })
      : undefined,
  ),
  // «ساعت ۱۴:۳۰ دقیقه»
  pattern('hourUnit? clock oneMinute', ({ clock }) =>
    isPossible(clock?.term.parts) ? clockOf(clockParts(clock?.term.parts)) : undefined,
  ),
  pattern('hourUnit? hour and minuteCount oneMinute', ({ hour, minuteCount }) =>
    clockOf({ hour: hour?.term.value, minute: minuteCount?.term.value }),
  ),
  pattern(
    'hourUnit? hour and minuteCount oneMinute and second:minuteCount oneSecond',
    ({ hour, minuteCount, second }) =>
      clockOf({ hour: hour?.term.value, minute: minuteCount?.term.value, second: second?.term.value }),
  ),
  // «ساعت نه و پنجاه نه دقیقه», as one speaks
  pattern('hourUnit hour and tens:minuteCount ones:minuteCount oneMinute', ({ hour, tens, ones }) =>
    tens?.term.spelled === true && tens.term.value % 10 === 0 && ones?.term.spelled === true && ones.term.value < 10
      ? clockOf({ hour: hour?.term.value, minute: tens.term.value + ones.term.value })
      : undefined,
  ),
  pattern('hourUnit hour and half', ({ hour }) => clockOf({ hour: hour?.term.value, minute: 30 })),
  pattern('hourUnit hour and quarter', ({ hour }) => clockOf({ hour: hour?.term.value, minute: 15 })),
  // «۱۱ و نیم شب»: no half of a night is counted.
  pattern('hour and half oneNight', ({ hour }) =>
    clockOf({ hour: hour?.term.value, minute: 30, partOfDay: 'شب' }, Rank.part),
  ),
  pattern('hour and half partOfHour', ({ hour, partOfHour }) =>
    clockOf({ hour: hour?.term.value, minute: 30, partOfDay: PARTS[value(partOfHour)].name }, Rank.part),
  ),
  // «۱۱ و ۱۱ و نیم شب»
  pattern('hourUnit? first:hour and hour and half part', ({ first, hour, part }) => {
    const partOfDay = partOf(part);
    return clockOf(
      {
        hour: first?.term.value,
        partOfDay,
        list: true,
        until: { hour: hour?.term.value, minute: 30, partOfDay },
      },
      Rank.part,
    );
  }),
  // «پنج دقیقه به هشت», «یک ربع به شش».
  pattern('head:hourUnit? minuteCount oneMinute to hourUnit? hour', ({ minuteCount, hour }) =>
    before(hour?.term.value, minuteCount?.term.value),
  ),
  pattern('head:hourUnit? minuteCount? quarter to hourUnit? hour', ({ hour }) => before(hour?.term.value, 15)),
  // «ساعت ۶:۳۰ صبح تا [۱۹]», «ساعت ۹ تا [۱۱ و نیم]»: hours behind others only.
  pattern('<range hour and? half?', ({ hour, and, half }, at) => {
    if ((and === undefined) !== (half === undefined)) return undefined;
    if (half === undefined && goesOn(at)) return undefined;
    return endOfHours({ hour: hour?.term.value, ...(half === undefined ? {} : { minute: 30 }) });
  }),
  // «۱۰ صبح تا ۸ شب»
  pattern('hourUnit? hour partOfHour range until:hour oneNight', ({ hour, partOfHour, until }) =>
    untilNight({ hour: hour?.term.value }, partOfHour, until),
  ),
  pattern('hourUnit? clock partOfHour? range until:hour oneNight', ({ clock, partOfHour, until }) =>
    isPossible(clock?.term.parts) ? untilNight(clockParts(clock?.term.parts), partOfHour, until) : undefined,
  ),
  // «۹ به وقت گرینویچ»
  pattern('hour zoneHead zone', ({ hour, zone }) => clockOf({ hour: hour?.term.value, zone: ZONES[value(zone)].zone })),
  pattern('zoneHead summer? zone', ({ zone }) => clockOf({ zone: ZONES[value(zone)].zone })),
  pattern('zoneHead localZone', () => clockOf({ zone: 'local' })),
  pattern('utc', ({ utc }) => clockOf({ zone: ZONES[value(utc)].zone })),
];

/** «… تا ۵ [عصر]», «… تا ۲ [مهر]», «… تا ۱۹ [نفر]»: the number is no hour by itself; «… تا ۱۷ [روزهای شنبه]» is one. */
const goesOn = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  isCounted(terms, next) ||
  (touches(terms, next) &&
    /^(?:part|unit|month|number|ordinal|clock)$/.test(terms[next].kind) &&
    !(terms[next].kind === 'unit' && terms[next + 1]?.kind === 'weekday' && touches(terms, next + 1)));

/** «… [تا ۴ صبح]» */
const leadsToHour = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  terms[next]?.word === 'range' &&
  [next, next + 1, next + 2].every((at) => touches(terms, at)) &&
  (terms[next + 1]?.kind === 'number' || terms[next + 1]?.kind === 'clock') &&
  terms[next + 2]?.kind === 'part';

const EVENING = 18;

/** «تا ده شب [دیگر]», «تا هفت شب [متوالی]» */
const OF_NIGHTS: ReadonlySet<TermKind | undefined> = new Set(['later', 'successive']);

/** «اقامت تا ۷ شب» */
const isOfStay = (terms: readonly Term[], hours: Capture | undefined): boolean => {
  const at = hours === undefined ? 0 : terms.indexOf(hours.term);
  return terms[at - 2]?.word === 'stay' && touches(terms, at - 1);
};

const isLateHour = (hour = 0): boolean => hour >= FIRST_OF_NIGHT && hour <= LAST_OF_NIGHT;
const FIRST_OF_NIGHT = 7;
const LAST_OF_NIGHT = 12;

/** «فردا [۹ شب]», «جمعه [۱۰ شب]» */
function standsBehindDay(terms: readonly Term[], hours: Capture | undefined): boolean {
  const at = hours === undefined ? 0 : terms.indexOf(hours.term);
  const day = terms[at - 1];
  if (day === undefined || !touches(terms, at) || day.plural || day.indefinite) return false;
  return day.kind === 'weekday' || (day.kind === 'relative' && RELATIVES[day.value].unit === 'day');
}

/** Whether two numbers with a dash between them, before the part of a day, run backwards; the second alone is no hour either. */
function isOfScore(terms: readonly Term[], next: number, hours: Capture | undefined): boolean {
  const [first, dash, second] = terms.slice(Math.max(0, next - 4), next - 1);
  return (
    hours !== undefined &&
    second?.kind === 'number' &&
    dash.kind === 'dash' &&
    first.kind === 'number' &&
    touches(terms, next - 2) &&
    touches(terms, next - 3) &&
    second.value <= first.value
  );
}

/** «[از] ساعت ۸ تا ۲۰ بیمار می‌پذیرد»: what begins «از» an hour ends at the next, and it is not so many patients. */
const opensAndCloses = (
  { terms, next }: Parameters<Builder>[1],
  hourUnit: Capture | undefined,
  { list }: Capture,
): boolean => list?.range === true && terms[next].word === 'state' && isBehind('from', terms, hourUnit);

const endOfHours = (parts: DateComponents): ReturnType<Builder> => ({
  parts,
  fine: Rank.clock,
  kind: 'time',
  need: 'hours',
});

/** «ساعت ۸ تا ۱۲ [و نیم]», «… [و ۳۰ دقیقه]» */
const hasMinutes = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  terms[next]?.word === 'list' &&
  touches(terms, next) &&
  (terms[next + 1]?.kind === 'half' ||
    (terms[next + 1]?.kind === 'number' && terms[next + 2]?.kind === 'unit' && unitName(terms[next + 2]) === 'minute'));

function untilNight(from: DateComponents, part: Capture | undefined, until: Capture | undefined): ReturnType<Builder> {
  return clockOf(
    {
      ...from,
      ...(part === undefined ? {} : { partOfDay: partOf(part) }),
      until: { hour: until?.term.value, partOfDay: 'شب' },
    },
    Rank.part,
  );
}

function before(hour: number | undefined, minutes: number | undefined): ReturnType<Builder> {
  if (hour === undefined || minutes === undefined || hour < 1) return undefined;
  return clockOf({ hour: hour - 1, minute: 60 - minutes });
}
