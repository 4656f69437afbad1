import type { Analysis } from '../../language/analyse';
import type { Article } from '../../language/article/types';
import { CALENDARS } from '../../language/calendars/calendars';
import type { DayNumber } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';
import { dateLinkIndex } from '../indexes';
import { annotates } from '../markup/dateAnnotations';
import { parseEdtf } from '../markup/edtf';
import { oncePer } from '../once';
import { isApposition, isBinding, isDatedBy } from './beside';
import { byDay, latestDates, placeOf, restatementsOf } from './datesIndex';
import { agree, isPaired, type Pair } from './equivalents';
import { possibleDays } from './nearestDay';
import { bindingTense, isAgainst } from './tenses';

/**
 * Whether the rest of the article allows a date to mean another day: its equivalent, its annotation, a relative day beside it,
 * its verb, and what is counted from it. What contradicts the written day too proves nothing, and does not count.
 */
export function suits(analysis: Analysis, date: ResolvedDate, day: DayNumber): boolean {
  const { from, to } = date;
  if (from === undefined || to === undefined) return true;
  const isNew = (speaksAgainst: (day: DayNumber) => boolean): boolean => speaksAgainst(day) && !speaksAgainst(from);
  const against = pairsOf(analysis, date).map((pairWith) => (candidate: DayNumber) => !agree(pairWith(candidate)));
  if (against.some(isNew)) return false;
  if (isNew((candidate) => !agreesWithAnnotation(analysis.article, date, candidate))) return false;
  // Of a date whose weekday is wrong these say nothing as long as one of its days is right.
  const others = possibleDays(date).filter((candidate) => candidate !== day);
  const alone = (speaksAgainst: (day: DayNumber) => boolean): boolean =>
    speaksAgainst(day) && !(others.length > 0 && others.every(speaksAgainst));
  if (alone((candidate) => isAgainstNeighbour(analysis, date, candidate))) return false;
  // A weekday that the day does not have may be what tells the verb’s day: «شنبه ۶ آذر آغاز شد».
  const moved = isPaired(analysis, date) ? undefined : { ...date, from: day, to: day, faults: [] };
  const tense = bindingTense(analysis, date) ?? (moved && bindingTense(analysis, moved));
  if (tense !== undefined && alone((candidate) => isAgainst(tense, analysis, candidate, candidate))) return false;
  return !shiftsOthers(analysis, date, day);
}

/** The pairs that a date makes with each of its equivalents, those of the same original included, if it means a day. */
function pairsOf(analysis: Analysis, date: ResolvedDate): readonly ((day: DayNumber) => Pair)[] {
  const { dates } = analysis;
  const moved = (day: DayNumber): ResolvedDate => ({ ...date, from: day, to: day });
  const place = date.equivalentOf ?? placeOf(analysis).get(date) ?? -1;
  const original = date.equivalentOf === undefined ? [] : [dates[date.equivalentOf]];
  const restatements = (restatementsOf(analysis).get(place) ?? []).filter((other) => other !== date);
  return [
    ...original.map((other) => (day: DayNumber) => ({ original: other, restated: moved(day) })),
    ...restatements.map((restated) => (day: DayNumber) => ({ original: moved(day), restated })),
  ];
}

function agreesWithAnnotation(article: Article, date: ResolvedDate, day: DayNumber): boolean {
  const target = dateLinkIndex(article).firstOverlap(date)?.target;
  const time = target === undefined ? undefined : parseEdtf(target.replace(/^date:/i, ''));
  return time === undefined || annotates(time, { ...date, from: day, to: day });
}

/** Whether the day is not that of a relative one before it: «دیروز، ۲۰ مهر». */
function isAgainstNeighbour(analysis: Analysis, date: ResolvedDate, day: DayNumber): boolean {
  const { dates } = analysis;
  const before = dates[(placeOf(analysis).get(date) ?? 0) - 1];
  if (before === undefined || !isBinding(analysis, before)) return false;
  return isApposition(analysis, before, date) && before.from !== day;
}

/**
 * Whether another day would make others mean another: it is in another year, which they may borrow, or the latest that the
 * text names, from which those are counted that have a weekday, an annotation or a date beside them.
 */
export function shiftsOthers(analysis: Analysis, date: ResolvedDate, day: DayNumber): boolean {
  const { reference } = analysis;
  if (changesYear(date, day) && hasOther(withoutYear(analysis), date)) return true;
  if (reference.from !== 'text' || reference.day === undefined) return false;
  const latest = latestDates(analysis).find((other) => other.date !== date)?.day ?? day;
  return Math.max(latest, day) !== reference.day && hasOther(hanging(analysis), date);
}

/** The first two are enough to tell whether there is another. */
const withoutYear = oncePer(({ dates }: Analysis) => dates.filter(lacksYear).slice(0, 2));
const hanging = oncePer((analysis: Analysis) =>
  analysis.dates.filter((_, index) => hangsOnReference(analysis, index)).slice(0, 2),
);
const hasOther = (dates: readonly ResolvedDate[], date: ResolvedDate): boolean => dates.some((other) => other !== date);

function hangsOnReference({ article, dates }: Analysis, index: number): boolean {
  const { kind, from, relative, mention } = dates[index];
  if (lacksYear(dates[index])) return true;
  if (kind !== 'date' || from === undefined || !relative) return false;
  const { weekday, dayOffset } = mention.components;
  if (dayOffset !== undefined && weekday !== undefined) return true;
  if (dateLinkIndex(article).firstOverlap(dates[index]) !== undefined) return true;
  return [dates[index - 1], dates[index + 1]].some(
    (beside) => beside !== undefined && isDatedBy(article, dates[index], beside),
  );
}

function lacksYear({ kind, from, relative, mention: { components } }: ResolvedDate): boolean {
  return (
    kind === 'date' &&
    from !== undefined &&
    !relative &&
    components.year === undefined &&
    components.month !== undefined
  );
}

function changesYear({ from, calendar }: ResolvedDate, day: DayNumber): boolean {
  if (from === undefined) return false;
  const calendars =
    calendar === 'lunar' || calendar === 'gregorian' ? ([calendar, 'solar'] as const) : (['solar'] as const);
  return calendars.some((name) => CALENDARS[name].fromDay(from).year !== CALENDARS[name].fromDay(day).year);
}

/** Whether another date of the article says a day in its own calendar, which bears it out. */
export function isSaidElsewhere(analysis: Analysis, date: ResolvedDate, day: DayNumber): boolean {
  const said = byDay(analysis).get(day) ?? [];
  return said.some(
    (other) =>
      other !== date &&
      !other.relative &&
      other.mention.components.day !== undefined &&
      other.mention.components.month !== undefined,
  );
}
