import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { Term, TermKind } from '../terms/term';
import { DATE_WORDS, UNITS, type UnitName } from '../words';
import { CATEGORIES } from './categories';
import { inYears, isoDuration, type Measure } from './isoDuration';
import { isBehind, isYearBeforeNoun, touches, unitOf, value } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

/** A length that may be a stretch up to now or from now on; «… گذشته است» is a verb. */
const length = (text: string, build: Builder): Row =>
  pattern(text, (captures, at) =>
    captures.stretch !== undefined && isVerb(at, captures.amount ?? captures.vague) ? undefined : build(captures, at),
  );

const measure = (count: number | 'X', capture: Capture | undefined): Measure => {
  const { unit, iso, factor } = UNITS[capture?.term.value ?? 0];
  return { count, unit, iso, factor };
};

function built(measures: readonly Measure[], smaller?: UnitName): ReturnType<Builder> {
  const duration = isoDuration(measures);
  if (duration === undefined) return undefined;
  const written = inYears(duration, measures);
  return {
    parts: {
      duration,
      ...(written === undefined ? {} : { durationInYears: written }),
      durationGrain: smaller ?? measures[measures.length - 1].unit,
    },
    fine: Rank.none,
    kind: 'duration',
  };
}

const SMALLER: Readonly<Partial<Record<UnitName, UnitName>>> = {
  minute: 'second',
  hour: 'minute',
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
};

/** «۲٫۵ ساعت» tells minutes. */
const finerOf = (amount: Capture | undefined, counted: Capture | undefined): UnitName | undefined =>
  Number.isInteger(value(amount)) ? undefined : SMALLER[unitOf(counted)];

/** A count and a half of a unit. */
function andHalf(
  amount: Capture | undefined,
  counted: Capture | undefined,
  scale: Capture | undefined,
): ReturnType<Builder> {
  const unit = unitOf(counted);
  const found = measure(((amount?.term.value ?? 0) + 0.5) * (scale?.term.value ?? 1), counted);
  return built([found], scale === undefined ? (SMALLER[unit] ?? unit) : unit);
}

/** Tokens between «معاهده» and how long it is. */
const FARTHEST_HEAD = 4;

const wordOf = (term: Term | undefined): string | undefined =>
  term?.kind === 'preposition' ? DATE_WORDS[term.value].word : undefined;
const COUNTING: ReadonlySet<TermKind> = new Set(['number', 'ordinal', 'vague']);

const unsaid = (fine: Rank): ReturnType<Builder> => ({
  parts: { vague: 'some' },
  fine,
  coarse: Rank.none,
  need: 'aside',
});

const QUARTERED: ReadonlySet<UnitName> = new Set(['hour', 'century']);

const quarters = (amount: Capture | undefined, counted: Capture | undefined): ReturnType<Builder> =>
  QUARTERED.has(unitOf(counted))
    ? built([measure(0.25 * (amount?.term.value ?? 1), counted)], SMALLER[unitOf(counted)])
    : undefined;

const FINER: readonly UnitName[] = [
  'century',
  'decade',
  'year',
  'half-year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];
/** Whether the second unit is finer than the first. */
export const isFiner = (left: Capture | undefined, right: Capture | undefined): boolean => {
  const [a, b] = [left, right].map((capture) => unitOf(capture));
  const isFraction = a === b && UNITS[value(right)].factor < UNITS[value(left)].factor;
  return rankOf(a) < rankOf(b) || isFraction || (a === 'night' && b === 'day') || (a === 'day' && b === 'night');
};
const OF_YEAR: ReadonlySet<TermKind> = new Set(['ordinal', 'edge', 'ending', 'relative', 'unit', 'number']);
const rankOf = (unit: UnitName): number => FINER.indexOf(unit === 'night' ? 'day' : unit);

/**
 * Lengths of time. «پس از», «حدود», «بیش از» stay outside; «… گذشته», «… آینده» make a stretch that ends or begins now.
 */
export const DURATION_ROWS: readonly Row[] = [
  length('amount counted stretch?', ({ amount, counted }, at) =>
    (Number.isInteger(value(amount)) || amount?.term.parts.length === 2) &&
    !isNumberBeforeClock(amount, counted, at) &&
    !isYearBeforeNoun(at.terms, at.next - 2) &&
    !isWeekOfYear(counted, at) &&
    !(value(amount) === 1 && unitOf(counted) === 'day' && isOfWeather(at))
      ? built([measure(value(amount), counted)], finerOf(amount, counted))
      : undefined,
  ),
  length('amount counted and amount2:amount counted2:counted stretch?', ({ amount, counted, amount2, counted2 }) =>
    isFiner(counted, counted2)
      ? built([measure(value(amount), counted), measure(value(amount2), counted2)])
      : undefined,
  ),
  // «دو سال و سه‌ماهه»; in «دو سال و سه‌ماههٔ نخست امسال» the months are of a year.
  pattern('amount counted and amount2:amount attribute', ({ amount, counted, amount2, attribute }, at) =>
    isFiner(counted, attribute) && !(touches(at.terms, at.next) && OF_YEAR.has(at.terms[at.next].kind))
      ? built([measure(value(amount), counted), measure(value(amount2), attribute)])
      : undefined,
  ),
  ...['and', 'comma'].map((joint) =>
    length(
      `amount counted ${joint} amount2:amount counted2:counted and amount3:amount counted3:counted stretch?`,
      ({ amount, counted, amount2, counted2, amount3, counted3 }) =>
        isFiner(counted, counted2) && isFiner(counted2, counted3)
          ? built([
              measure(value(amount), counted),
              measure(value(amount2), counted2),
              measure(value(amount3), counted3),
            ])
          : undefined,
    ),
  ),
  length(
    'amount counted and amount2:amount counted2:counted and2:and half stretch?',
    ({ amount, counted, amount2, counted2 }) =>
      isFiner(counted, counted2)
        ? built([measure(value(amount), counted), measure(value(amount2) + 0.5, counted2)], SMALLER[unitOf(counted2)])
        : undefined,
  ),
  // «دو ساعت و نیم», «یک ماه و نیمه», «دو و نیم ساعت», «نیم ساعت», «یک‌ونیم میلیون سال»
  ...['amount counted and half', 'amount counted and halfEdge', 'amount and half scale? counted', 'half counted'].map(
    (quantity) => length(`${quantity} stretch?`, ({ amount, scale, counted }) => andHalf(amount, counted, scale)),
  ),
  length('amount quarter stretch?', ({ amount }) =>
    built([{ count: value(amount) * 15, unit: 'minute', iso: 'TM', factor: 1 }]),
  ),
  // «سه ساعت و ربع»
  length('amount counted and quarter stretch?', ({ amount, counted }) =>
    unitOf(counted) === 'hour' ? built([measure(value(amount) + 0.25, counted)], 'minute') : undefined,
  ),
  // «ربع قرن», «سه ربع ساعت»
  length('amount? quarter counted stretch?', ({ amount, counted }) => quarters(amount, counted)),
  length('vague scale:roundNumber? counted stretch?', ({ counted }) => built([measure('X', counted)])),
  // «سال‌های سال»
  pattern('manyUnits span', ({ manyUnits, span }) =>
    unitOf(manyUnits) === unitOf(span) ? built([measure('X', manyUnits)]) : undefined,
  ),
  // «سه صبح متوالی»
  pattern('amount partOfHour', ({ amount }, { terms, next }) =>
    terms[next]?.kind === 'successive' && touches(terms, next) && Number.isInteger(value(amount))
      ? built([{ count: value(amount), unit: 'day', iso: 'D', factor: 1 }])
      : undefined,
  ),
  // «سال‌ها پیش از بروز بیماری», «که ماه‌ها طول کشید»
  pattern('manyUnits', ({ manyUnits }) => {
    const many = built([measure('X', manyUnits)]);
    return many === undefined ? undefined : { ...many, need: 'length' };
  }),
  // «ساعاتی پس از دیدار», «دقایقی پیش از آغاز»
  pattern('indefinite', ({ indefinite }, { terms, next }) => {
    const after = terms[next];
    const counts = after?.kind === 'preposition' && (after.word === 'after' || after.word === 'before');
    return counts && touches(terms, next) ? built([measure('X', indefinite)]) : undefined;
  }),
  // «۴٫۵ میلیارد سال»
  pattern('amount scale counted', ({ amount, scale, counted }) =>
    built([measure(value(amount) * value(scale), counted)]),
  ),
  // «دو سه روز», «۴۸ تا ۷۲ ساعت»: a number between two.
  length('amount amount2:amount counted stretch?', ({ amount, amount2, counted }) =>
    value(amount) < value(amount2) && value(amount2) < 100 && amount?.term.spelled === true
      ? built([measure('X', counted)])
      : undefined,
  ),
  // «دو، سه هفته»; «بند یک، دو سال حبس»
  length('amount comma amount2:amount counted stretch?', ({ amount, amount2, counted }) =>
    value(amount) > 1 && value(amount) < value(amount2) && value(amount2) < 100 && areSpelled(amount, amount2)
      ? built([measure('X', counted)])
      : undefined,
  ),
  length('amount or amount2:amount counted stretch?', ({ amount, counted }, { terms }) =>
    unitOf(counted) === 'night' && isBehind('from', terms, amount) ? undefined : built([measure('X', counted)]),
  ),
  length('amount dash amount2:amount counted stretch?', ({ amount, amount2, counted }, at) =>
    value(amount) < value(amount2) && !isHeadOfNext(at) ? built([measure('X', counted)]) : undefined,
  ),
  // «۱۳، ۲۳ و ۲۴ دقیقه»
  pattern('amounts counted', ({ amounts, counted }) =>
    (amounts?.list?.members.length ?? 0) < 3 ? undefined : built([measure('X', counted)]),
  ),
  // «پنج روز تا شش روز», «سه ماه تا ده سال»
  pattern('amount counted or amount2:amount counted2:counted', ({ counted, counted2 }) =>
    value(counted) === value(counted2) || isFiner(counted2, counted) ? built([measure('X', counted)]) : undefined,
  ),
  // «۳۰روزه», «هفت‌ماهه»; years of age are no duration.
  pattern('amount attribute', ({ amount, attribute }, { terms, next }) =>
    attributed(
      measure(value(amount), attribute),
      terms[next - 3]?.kind === 'durationHead' &&
        // «معاهدهٔ جامع مشارکت ۲۰ ساله است»
        terms[next - 2].firstToken - terms[next - 3].nextToken <=
          (terms[next]?.word === 'copula' && touches(terms, next) ? FARTHEST_HEAD : 0),
    ),
  ),
  // «دیدار دو ساعت و ۴۷ دقیقه‌ای»; «دو سال و سه‌ماههٔ نخست امسال» are two.
  pattern('amount counted and amount2:amount attribute', ({ amount, counted, amount2, attribute }) =>
    isFiner(counted, attribute) && rankOf(unitOf(attribute)) > rankOf('month')
      ? built([measure(value(amount), counted), measure(value(amount2), attribute)])
      : undefined,
  ),
  pattern('amount amount2:amount attribute', ({ amount, amount2, attribute }) =>
    value(amount) < value(amount2) && amount?.term.spelled === true
      ? attributed(measure('X', attribute), false)
      : undefined,
  ),
  // «۲۴ سالگی»
  pattern('amount ageUnit', ({ amount }) => ({
    parts: { duration: `P${value(amount)}Y`, durationGrain: 'year' },
    fine: Rank.none,
    kind: 'duration',
    need: 'aside',
  })),
  // «دقیقهٔ ۸۵», of a match.
  pattern('minuteUnit amounts', () => ({
    parts: { vague: 'some', shortUnit: 'minute' },
    fine: Rank.clock,
    kind: 'time',
    need: 'aside',
  })),
  // Units that say no more than what they are: «در طول روز», «خارج از فصل», «شبانه‌روز», «سال به سال».
  pattern('bareUnit', (_, { terms, next }) =>
    wordOf(terms[next - 2]) === 'طول' && touches(terms, next - 1) ? unsaid(Rank.day) : undefined,
  ),
  pattern('bareSeason', (_, { terms, next }) =>
    COUNTING.has(terms[next - 2]?.kind) && touches(terms, next - 1) ? undefined : unsaid(Rank.season),
  ),
  pattern('dayAndNight', () => unsaid(Rank.day)),
  pattern('span other span2:span', ({ span, span2 }) => (value(span) === value(span2) ? unsaid(Rank.day) : undefined)),
  // «هفتصدمین سالگرد»
  pattern('ordinal? mourn', () => ({ parts: { vague: 'event' }, fine: Rank.day, coarse: Rank.none, need: 'aside' })),
  pattern('vague attribute', ({ attribute }) => attributed(measure('X', attribute), true)),
  pattern('amount or amount2:amount attribute', ({ attribute }) => attributed(measure('X', attribute), false)),
  pattern('amount dash amount2:amount attribute', ({ amount, amount2, attribute }) =>
    value(amount) < value(amount2) ? attributed(measure('X', attribute), false) : undefined,
  ),
];

/** «دو سال گذشته [است]»; «در سه سال گذشته [است]» is a length. */
function isVerb({ terms, next }: Parameters<Builder>[1], first: Capture | undefined): boolean {
  const isPassed =
    terms[next]?.word === 'copula' && touches(terms, next) && DATE_WORDS[terms[next - 1].value].word === 'گذشته';
  if (!isPassed || first === undefined) return isPassed;
  let before = terms.lastIndexOf(first.term, next) - 1;
  if (terms[before]?.kind === 'approximator') before -= 1;
  return terms[before]?.word !== 'in' || !touches(terms, before + 1);
}

const areSpelled = (...amounts: readonly (Capture | undefined)[]): boolean =>
  amounts.every((amount) => amount?.term.spelled === true);

/** «در یک روز بارانی»: which it was, not how long. */
const isOfWeather = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  terms[next]?.kind === 'seasonAdjective' && touches(terms, next);

/** «تحویل سال ۱۴۰۵ [ساعت] ۱۸:۱۵», «پرواز ۷۵۲ [ساعت] ۹ صبح»; «۱۲۰ ساعت ۱۵ دقیقه» is a length. */
function isNumberBeforeClock(
  amount: Capture | undefined,
  counted: Capture | undefined,
  { terms, next }: Parameters<Builder>[1],
): boolean {
  if (unitOf(counted) !== 'hour' || !touches(terms, next)) return false;
  const [clock, behind] = terms.slice(next, next + 2);
  if (clock.kind !== 'number') return clock.kind === 'clock';
  // «شبکهٔ یک [ساعت] ۲۲»
  const [holder] = terms.slice(Math.max(0, next - 3));
  if (amount?.term.detail === YEAR_DIGITS || (holder.kind === 'holder' && touches(terms, next - 2))) return true;
  // «در ۱۰۰ ساعت ۲۰ معترض»
  const isHour = behind?.firstToken === clock.nextToken && (behind.kind === 'part' || behind.kind === 'preposition');
  return amount?.term.detail === FLIGHT_DIGITS && isHour;
}
const YEAR_DIGITS = 4;

/** «هفتهٔ ۴۳ [سال] ۲۰۲۵» */
const isWeekOfYear = (counted: Capture | undefined, { terms, next }: Parameters<Builder>[1]): boolean => {
  if (unitOf(counted) !== 'year' || terms[next]?.detail !== YEAR_DIGITS || !touches(terms, next)) return false;
  const [week] = terms.slice(Math.max(0, next - 3));
  return week.kind === 'unit' && UNITS[week.value].unit === 'week' && touches(terms, next - 2);
};
const FLIGHT_DIGITS = 3;

/** «نتیجهٔ ۱-۲ [ساعت] ۱۸»: the unit is the head of what follows it. */
function isHeadOfNext({ terms, next }: Parameters<Builder>[1]): boolean {
  const term = terms[next];
  return (
    term?.firstToken === terms[next - 1].nextToken &&
    (term.kind === 'number' || term.kind === 'clock' || term.kind === 'weekday')
  );
}

function attributed(found: Measure, isLength: boolean): ReturnType<Builder> {
  const many = built([found]);
  return found.unit === 'year' && !isLength && many !== undefined ? { ...many, need: 'aside' } : many;
}
