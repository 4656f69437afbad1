import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { Term } from '../terms/term';
import type { DateComponents, Offset } from '../types';
import { PARTS, RELATIVES, UNITS, type UnitName } from '../words';
import { CATEGORIES } from './categories';
import { ago, away, coarseOf, fewOf, ofMinutes, some } from './distance';
import {
  countsFromText,
  eraOf,
  isBehind,
  isOfMonth,
  isOfWhole,
  mehrParts,
  monthNeed,
  monthParts,
  spread,
  touches,
  unitOf,
  value,
} from './parts';

type Parts = DateComponents;

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

/** «ماه بعد»: units whose next one may be that of the text. */
const SEQUELS: ReadonlySet<UnitName> = new Set(['week', 'month', 'year', 'decade', 'century']);

/** «همان», «همین» */
const SAME_LENGTH = 4;
const isStressed = (demonstrative: Capture | undefined): demonstrative is Capture =>
  demonstrative !== undefined && demonstrative.term.end - demonstrative.term.start >= SAME_LENGTH;

/** «اول», «نخست», but not «اول فروردین». */
const isFirst = ({ kind, value, word }: Term, next: Term | undefined): boolean =>
  (kind === 'ending' && word === 'start') || (kind === 'ordinal' && value === 1 && next?.kind !== 'month');

/** Amounts of time that are not so many of one unit. */
const VAGUE_QUANTITIES: readonly string[] = [
  'amount counted and half',
  'amount and half counted',
  'half counted',
  'amount amount2:amount counted',
  'amount comma amount2:amount counted',
  'amount or amount2:amount counted',
  'amount dash amount2:amount counted',
  'vague scale? counted',
];

/** The unit next to the one that the text is at. */
function turnOf(span: Capture | undefined, shift: number): ReturnType<Builder> {
  const unit = unitOf(span);
  const isDay = unit === 'day' || unit === 'night';
  const found = away(unit, isDay ? shift : 'same');
  return found === undefined
    ? undefined
    : {
        ...found,
        coarse: coarseOf(found.fine),
        parts: { ...found.parts, ...(isDay ? { anchored: true } : { shift }) },
      };
}

/** Units that «این» points back to. */
const ANAPHORIC: ReadonlySet<string> = new Set(['year', 'month', 'day', 'night']);

/** Dates that count from the day of writing or from the one last spoken of. */
export const RELATIVE_ROWS: readonly Row[] = [
  pattern('relative', ({ relative }) => {
    const { unit, offset, part } = RELATIVES[value(relative)];
    if (relative?.term.indefinite === true) return undefined;
    if (unit === 'year') return { parts: { yearOffset: offset }, fine: Rank.year };
    return part === ''
      ? { parts: { dayOffset: offset }, fine: Rank.day }
      : { parts: { dayOffset: offset, partOfDay: part }, fine: Rank.part, coarse: Rank.day };
  }),
  // «فردای آن روز»
  pattern('relative demonstrative oneDay', ({ relative, demonstrative }) => {
    const { unit, offset } = RELATIVES[value(relative)];
    return unit === 'day' && demonstrative?.term.word === 'same'
      ? { parts: { dayOffset: offset, anchored: true }, fine: Rank.day }
      : undefined;
  }),
  // «فردای آن»
  pattern('relative demonstrative', ({ relative, demonstrative }) => {
    const { unit, offset, part } = RELATIVES[value(relative)];
    return unit === 'day' && offset > 0 && part === '' && demonstrative?.term.word === 'same'
      ? { parts: { dayOffset: offset, anchored: true }, fine: Rank.day, need: 'that' }
      : undefined;
  }),
  // «فردایش»
  pattern('dayThereof', () => ({ parts: { dayOffset: 1, anchored: true }, fine: Rank.day })),
  // «روز پس از آن», «سال پیش از آن»
  pattern('turningSpan beyond demonstrative', ({ turningSpan, beyond, demonstrative }) => {
    const turned =
      demonstrative?.term.word === 'same' ? turnOf(turningSpan, beyond?.term.word === 'after' ? 1 : -1) : undefined;
    return turned === undefined ? undefined : { ...turned, need: 'that' };
  }),
  // «روز قبلش», «سال بعدش»
  pattern('turningSpan thereof', ({ turningSpan, thereof }) => turnOf(turningSpan, Number(thereof?.term.word))),
  // «پایان ماه جاری میلادی»
  pattern('span modifier era', ({ span, modifier, era }) => {
    const found = away(unitOf(span), Number(modifier?.term.word));
    const calendar = era?.term.word;
    return found === undefined ||
      (calendar !== 'gregorian' && calendar !== 'solar' && calendar !== 'lunar') ||
      Number.isNaN(Number(modifier?.term.word))
      ? undefined
      : { ...found, coarse: coarseOf(found.fine), parts: { ...found.parts, calendar } };
  }),
  // «سال میلادی گذشته»
  pattern('span era modifier', ({ span, era, modifier }) => {
    const found = away(unitOf(span), Number(modifier?.term.word));
    return found === undefined || Number.isNaN(Number(modifier?.term.word))
      ? undefined
      : { ...found, coarse: coarseOf(found.fine), parts: { ...found.parts, ...eraOf(era) } };
  }),
  pattern('span modifier', ({ span, modifier }) => {
    if (span === undefined || modifier === undefined) return undefined;
    const { unit } = UNITS[span.term.value];
    const { word } = modifier.term;
    const found = away(unit, word === 'recent' ? 0 : Number(word));
    if (found === undefined) return undefined;
    if (word === 'recent')
      return { ...found, coarse: coarseOf(found.fine), parts: { ...found.parts, vague: 'recent' } };
    // «روز بعد», «شب قبل»: from the day that the text is at; «سال پیش»: from the day of writing.
    const anchored = countsFromText(modifier) && (unit === 'day' || unit === 'night');
    return {
      parts: anchored
        ? { ...found.parts, anchored: true }
        : {
            ...found.parts,
            ...mehrParts(span),
            ...(countsFromText(modifier) && word === '1' && SEQUELS.has(unit) ? { sequel: true } : {}),
          },
      fine: found.fine,
      coarse: coarseOf(found.fine),
    };
  }),
  // «هفتهٔ دیگر» is the next; «روز دیگر» is another.
  pattern('comingSpan later', ({ comingSpan }) => {
    const found = away(unitOf(comingSpan), 1);
    return found === undefined ? undefined : { ...found, coarse: coarseOf(found.fine) };
  }),
  // «سه‌ماههٔ جاری», a quarter of whichever calendar; «سه‌ماهه گذشته است» is a verb.
  pattern('amount monthAttribute modifier', ({ amount, modifier }, { terms, next }) =>
    value(amount) === 3 && !(touches(terms, next) && terms[next].word === 'copula')
      ? away('season', modifier?.term.word === 'recent' ? 0 : Number(modifier?.term.word))
      : undefined,
  ),
  pattern('demonstrative span', ({ demonstrative, span }, at) => {
    const { terms, next } = at;
    if (span === undefined || demonstrative === undefined || (isStressed(demonstrative) && isDated(at)))
      return undefined;
    // «همان سال ۱۳۵۷»
    if (unitOf(span) === 'year' && touches(terms, next) && terms[next].detail === 4) return undefined;
    // «از همان روز اول جنگ»: the first of several.
    if (demonstrative.term.word === 'same' && touches(terms, next) && isFirst(terms[next], terms[next + 1]))
      return undefined;
    // «نخستین اکران آن ماه مه است»: the noun is of the month that follows by its name.
    if (unitOf(span) === 'month' && touches(terms, next) && terms[next].kind === 'month') return undefined;
    // «این فصل از کتاب»
    if (unitOf(span) === 'season' && touches(terms, next) && terms[next].word === 'from') return undefined;
    const { unit } = UNITS[span.term.value];
    const same = demonstrative.term.word === 'same';
    const found = away(unit, same ? 'same' : 0);
    if (found === undefined) return undefined;
    // «در این سال» is the year that the text is at, and only without one that of writing; «این روز» is never today.
    const anchored = !same && ANAPHORIC.has(unit) ? { anchored: true } : {};
    return { ...found, coarse: coarseOf(found.fine), parts: { ...found.parts, ...anchored, ...mehrParts(span) } };
  }),
  // «همین هفتهٔ گذشته»; «از این ماه گذشته است» is a verb.
  pattern('demonstrative span modifier', ({ demonstrative, span, modifier }, { terms, next }) => {
    const offset = Number(modifier?.term.word);
    if (!isStressed(demonstrative) || offset === 0 || (touches(terms, next) && terms[next].word === 'copula'))
      return undefined;
    const found = Number.isNaN(offset) || demonstrative.term.word === 'same' ? undefined : away(unitOf(span), offset);
    return found === undefined ? undefined : { ...found, coarse: coarseOf(found.fine) };
  }),
  // «همان عصر»; «آن عصر» is an era.
  pattern('demonstrative partWord', ({ demonstrative, partWord }, at) => {
    if (!isStressed(demonstrative) || isDated(at)) return undefined;
    return demonstrative.term.word === 'same'
      ? { parts: { dayOffset: 'same', partOfDay: PARTS[value(partWord)].name }, fine: Rank.part, coarse: Rank.day }
      : undefined;
  }),
  // «تا بیستم ماه»
  pattern('ordinal oneMonth', ({ ordinal }, { terms, next }) => {
    const before = terms[next - 3];
    const governed =
      before?.nextToken === ordinal?.term.firstToken && (before?.word === 'range' || before?.word === 'from');
    return governed && value(ordinal) <= 31 && ordinal?.term.word !== 'before'
      ? { parts: { day: value(ordinal), monthOffset: 0 }, fine: Rank.day, coarse: Rank.month }
      : undefined;
  }),
  // «سال‌های اخیر», «همین روزها», «همین ماه‌های گذشته»
  ...['spans modifier', 'demonstrative spans modifier?'].map((text) =>
    pattern(text, ({ spans }, { terms, next }) => {
      const found = away(unitOf(spans), 0);
      // «همان روزهای نخست انقلاب»
      const need = touches(terms, next) && isFirst(terms[next], terms[next + 1]) ? 'aside' : undefined;
      return found === undefined
        ? undefined
        : { ...found, coarse: coarseOf(found.fine), parts: { ...found.parts, vague: 'recent' }, need };
    }),
  ),
  // «سه روز پیش», «دو هفته قبل», «پنج دقیقه پیش».
  pattern('amount counted ago', ({ amount, counted }) => ago(amount?.term.value ?? 1, value(counted), -1)),
  // «یک سال و هفت ماه پیش»
  pattern('amount counted and amount2:amount counted2:counted ago', ({ amount, counted, amount2, counted2 }) => {
    const [larger, smaller] = [counted, counted2].map((capture) => unitOf(capture));
    if (larger !== 'year' || smaller !== 'month') return some(value(counted2));
    return ago(12 * value(amount) + value(amount2), value(counted2), -1);
  }),
  // «دو سال و سه ماه دیگر»
  pattern('amount counted and amount2:amount counted2:counted later', ({ amount, counted2 }, at) =>
    isLength(at, amount) ? undefined : some(value(counted2)),
  ),
  // «۵ سال و ۶ ماه و ۳ روز پیش»
  pattern(
    'amount counted and amount2:amount counted2:counted and amount3:amount counted3:counted ago',
    ({ counted3 }) => some(value(counted3)),
  ),
  // «یک ربع پیش», «سه ربع دیگر»
  pattern('amount quarter ago', () => ofMinutes),
  pattern('amount quarter later', ({ amount }, at) => (isLength(at, amount) ? undefined : ofMinutes)),
  pattern('amount counted later', ({ amount, counted }, at) =>
    isLength(at, amount) ? undefined : ago(amount?.term.value ?? 1, value(counted), 1),
  ),
  // «دو ماه و نیم پیش», «یکی دو سال دیگر»: nobody says the day.
  ...VAGUE_QUANTITIES.flatMap((quantity) => [
    pattern(`${quantity} ago`, ({ counted }) => some(value(counted))),
    pattern(`${quantity} later`, ({ amount, half, vague, counted }, at) =>
      isLength(at, amount ?? half ?? vague) ? undefined : some(value(counted)),
    ),
  ]),
  // «دو فصل پیش»
  pattern('amount oneSeason ago', ({ oneSeason }) => some(value(oneSeason))),
  pattern('indefinite later', ({ indefinite }) => some(value(indefinite))),
  // «ده روز نخست محرم», «دو هفتهٔ آخر تیر»
  pattern('amount fewDays ordinal', ({ amount, fewDays, ordinal }, at) =>
    ordinal?.term.value === 1 && isOfWhole(at) ? fewOf(amount, fewDays, 1) : undefined,
  ),
  pattern('amount fewDays start', ({ amount, fewDays }, at) => (isOfWhole(at) ? fewOf(amount, fewDays, 1) : undefined)),
  pattern('amount fewDays end', ({ amount, fewDays }, at) => (isOfWhole(at) ? fewOf(amount, fewDays, -1) : undefined)),
  // «دومین ماه سال», «آخرین ماه پاییز», «دومین ماه از فصل بهار»
  pattern('ordinalBefore oneMonth of?', ({ ordinalBefore, of }, at) =>
    value(ordinalBefore) <= 12 && (of === undefined || isOfSeason(at))
      ? { parts: { month: ordinalBefore?.term.value }, fine: Rank.month, need: 'edge' }
      : undefined,
  ),
  pattern('oneMonth ordinal', ({ ordinal }) =>
    value(ordinal) <= 12 ? { parts: { month: ordinal?.term.value }, fine: Rank.month, need: 'edge' } : undefined,
  ),
  pattern('last oneMonth', () => ({ parts: { month: 12 }, fine: Rank.month, need: 'edge' })),
  // «دههٔ سوم بهمن», «دههٔ پایانی ماه صفر»: ten days of a month.
  pattern('decadeUnit ordinal', ({ ordinal }, at) =>
    value(ordinal) <= 3 && isOfMonth(at)
      ? { parts: { tenDays: ordinal?.term.value }, fine: Rank.day, coarse: Rank.week, need: 'edge' }
      : undefined,
  ),
  pattern('decadeUnit end', (_, at) =>
    isOfMonth(at) ? { parts: { tenDays: 3 }, fine: Rank.day, coarse: Rank.week, need: 'edge' } : undefined,
  ),
  pattern('indefinite ago', ({ indefinite }) => some(value(indefinite))),
  // «طی ساعات آینده»
  pattern('manyHours modifier', ({ manyHours }) => some(value(manyHours))),
  pattern('manySpans ago', ({ manySpans }) => some(value(manySpans))),
  // «دهم ماه جاری», «سوم تا پنجم همین ماه».
  pattern('dayUnit? days oneMonth modifier', ({ dayUnit, days, modifier }, { terms }) => {
    const offset = Number(modifier?.term.word);
    // «ده ماه گذشته» are ten months; «از ۲۵ ماه جاری» is a day.
    const isCardinal = dayUnit === undefined && days?.term.kind === 'number';
    if (isCardinal && (offset !== 0 || !(value(days) > 12 || isBehind('from', terms, days)))) return undefined;
    return Number.isNaN(offset)
      ? undefined
      : { parts: shareMonth(spread(days, 'day'), offset), fine: Rank.day, coarse: Rank.month };
  }),
  pattern('dayUnit? days demonstrative oneMonth', ({ days, demonstrative }) => ({
    parts: {
      ...shareMonth(spread(days, 'day'), demonstrative?.term.word === 'same' ? 'same' : 0),
      ...(demonstrative?.term.word === 'same' ? {} : { anchored: true }),
    },
    fine: Rank.day,
    coarse: Rank.month,
  })),
  // «هفتهٔ نخست مهر», «اولین هفتهٔ سال».
  pattern('oneWeek ordinal', ({ ordinal }) => ({ parts: { week: ordinal?.term.value }, fine: Rank.week })),
  pattern('ordinalBefore oneWeek', ({ ordinalBefore }) => ({
    parts: { week: ordinalBefore?.term.value },
    fine: Rank.week,
    need: 'edge',
  })),
  // «هفتهٔ پایانی آذر», «آخرین هفتهٔ سال»
  pattern('oneWeek end', (_, at) => (isOfWhole(at) ? { parts: { week: -1 }, fine: Rank.week } : undefined)),
  pattern('last oneWeek', (_, at) =>
    isOfWhole(at) ? { parts: { week: -1 }, fine: Rank.week, need: 'edge' } : undefined,
  ),
  pattern('oneDay ordinal', ({ ordinal }) => ({ parts: { nthDay: ordinal?.term.value }, fine: Rank.day })),
  // «نوزدهمین روز از دومین ماه سال»
  pattern('ordinalBefore oneDay of', ({ ordinalBefore }, at) =>
    isOfMonth(at)
      ? { parts: { nthDay: ordinalBefore?.term.value }, fine: Rank.day, coarse: Rank.week, need: 'edge' }
      : undefined,
  ),
  // «چهل و سومین سال», of what the text does not date.
  pattern('nth oneDay', ({ nth }) => ({ parts: { nthDay: nth?.term.value }, fine: Rank.day })),
  pattern('nth oneYear', ({ nth }) => ({ parts: { nthYear: nth?.term.value }, fine: Rank.year, coarse: Rank.none })),
  // «پارسال شهریور»
  pattern('relativeYear month', ({ relativeYear, month }) =>
    monthNeed(month, undefined) === undefined
      ? {
          parts: { ...monthParts(month), yearOffset: RELATIVES[value(relativeYear)].offset },
          fine: Rank.month,
          coarse: Rank.year,
        }
      : undefined,
  ),
];

/** «همان بامداد [۲۳ خرداد]», «همان شب [شنبه]»: the day itself says which. */
function isDated({ terms, next }: Parameters<Builder>[1]): boolean {
  if (!touches(terms, next)) return false;
  const [day, month] = terms.slice(next, next + 2);
  if (day.kind === 'weekday') return !day.plural && !day.indefinite;
  return (
    (day.kind === 'number' || day.kind === 'ordinal') && month?.kind === 'month' && month.firstToken === day.nextToken
  );
}

/** «برای پنج روز دیگر کافی است», «ده روز دیگر ادامه دارد»: how long, not when. */
function isLength({ terms, next }: Parameters<Builder>[1], first: Capture | undefined): boolean {
  const before = first === undefined ? -1 : terms.lastIndexOf(first.term, next) - 1;
  // «تا دو هفتهٔ دیگر ادامه دارد»
  if (terms[before]?.word === 'range' && touches(terms, before + 1)) return false;
  if (touches(terms, next) && terms[next].kind === 'durationHead' && terms[next].word === 'extent') return true;
  return terms[before]?.kind === 'preposition' && terms[before].word === 'for' && touches(terms, before + 1);
}

/** «دومین ماه از [فصل بهار]», «… از [سال]» */
const isOfSeason = ({ terms, next }: Parameters<Builder>[1]): boolean =>
  touches(terms, next) && (terms[next].kind === 'season' || terms[next].kind === 'unit');

function shareMonth(parts: Parts, monthOffset: Offset): Parts {
  return parts.until === undefined
    ? { ...parts, monthOffset }
    : { ...parts, monthOffset, until: { ...parts.until, monthOffset } };
}
