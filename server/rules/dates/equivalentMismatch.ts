import type { Analysis } from '../../language/analyse';
import { writeDigits } from '../../language/calendars/wording';
import { localTimeOf, timeOf } from '../../language/dates/resolution/homeClock';
import { sameMomentIn } from '../../language/dates/resolution/sameMoment';
import type { ResolvedDate } from '../../language/dates/types';
import type { Text } from '../../language/text';
import { defineRule, type Finding, type Fix, NO_OPTIONS, type RelatedPlace } from '../rule';
import { suits } from './consistent';
import page from './equivalentMismatch.md';
import { agree, equivalentPairs, originalsInOtherCells, type Pair } from './equivalents';
import { inNumbers, isNumeric, writesNumbers } from './ways';
import { dayText, handOf, regionOf, spanText, writeSpan } from './writing';

export const equivalentMismatch = defineRule({
  id: 'dates/equivalent-mismatch',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'تاریخ‌ها یا ساعت‌های برابر در دو گاه‌شماری یا دو منطقهٔ زمانی که با هم نمی‌خوانند؛ فصلی که ماه‌هایش نمی‌خوانند',
    en: 'equivalents in two calendars or time zones that disagree, a season and its months',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: (analysis) => `${regionOf(analysis)} ${originalsInOtherCells(analysis)}`,
  *check({ analysis, dates }) {
    yield* clocksApart(dates);
    for (const pair of equivalentPairs(analysis, dates)) {
      const { original, restated } = pair;
      if (agree(pair) || original.from === undefined || original.to === undefined) continue;
      if (original.calendar === 'none' || restated.calendar === 'none' || restated.from === undefined) continue;
      if (original.calendar === restated.calendar) {
        yield spelledOutWrong(analysis, pair, original.from, original.to);
        continue;
      }
      const region = regionOf(analysis);
      const said = spanText(original.from, original.to, original.calendar, region);
      const right = spanText(original.from, original.to, restated.calendar, region);
      const written = spanText(restated.from, restated.to ?? restated.from, restated.calendar, region);
      yield {
        start: restated.start,
        end: restated.end,
        message: {
          fa: `${said.fa} برابر ${right.fa} است، نه ${written.fa}`,
          en: `${said.en} is ${right.en}, not ${written.en}`,
        },
        // What a rule of mentions relates to lies in the same block, and the cell before is another.
        ...(original.block === restated.block ? { related: [relatedTo(original)] } : {}),
        fixes: () => [...correction(analysis, restated, original), ...correction(analysis, original, restated)],
      };
    }
  },
});

const relatedTo = ({ start, end }: ResolvedDate): RelatedPlace => ({
  start,
  end,
  message: { fa: 'معادل این تاریخ', en: 'Restates this date' },
});

/** «بهار ۱۴۰۴ (تیر تا شهریور)» */
function spelledOutWrong(analysis: Analysis, { original, restated }: Pair, from: number, to: number): Finding {
  const { text } = analysis.article;
  const calendar = original.calendar === 'none' ? 'solar' : original.calendar;
  const [stretch, written] = [original, restated].map(({ start, end }) => text.slice(start, end));
  const [first, last] = [from, to].map((day) => dayText(day, calendar, regionOf(analysis)));
  return {
    start: restated.start,
    end: restated.end,
    message: {
      fa: `«${stretch}» از ${first.fa} تا ${last.fa} است، نه «${written}»`,
      en: `“${stretch}” runs from ${first.en} to ${last.en}, not “${written}”`,
    },
    related: [{ start: original.start, end: original.end, message: SPELLED_OUT }],
  };
}
const SPELLED_OUT: Text = { fa: 'دوره‌ای که کمانک آن را باز می‌گوید', en: 'The stretch that the brackets spell out' };

/** In minutes. */
const HALF_DAY = 12 * 60;

/** «ساعت ۲۱ به وقت تهران (۱۸:۳۰ به وقت گرینویچ)»: two clocks that do not show one moment, whichever half of the day is meant. */
function* clocksApart(dates: readonly ResolvedDate[]): Generator<Finding> {
  for (const [index, restated] of dates.entries()) {
    const original = dates[index - 1];
    if (restated.kind !== 'time' || original?.block !== restated.block || !isRestatedClock(original, restated))
      continue;
    const there = sameMomentIn(original, restated.zone);
    const shown = localTimeOf(restated);
    if (there === undefined || shown === undefined || (there.minutes - shown.minutes) % HALF_DAY === 0) continue;
    const [right, written] = [timeOf(there), timeOf(shown)];
    yield {
      start: restated.start,
      end: restated.end,
      message: {
        fa: `در آن هنگام اینجا ساعت ${writeDigits(right, 'fa')} است، نه ${writeDigits(written, 'fa')}`,
        en: `The clock shows ${right} here then, not ${written}`,
      },
      related: [
        { start: original.start, end: original.end, message: { fa: 'معادل این ساعت', en: 'Restates this time' } },
      ],
    };
  }
}

/** Whether one clock time stands behind the other for the same moment, both by a zone that the text names. */
const isRestatedClock = (original: ResolvedDate, { mention }: ResolvedDate): boolean =>
  original.kind === 'time' &&
  mention.components.beside === 'previous' &&
  [original.mention, mention].every(
    ({ components: { zone, until } }) => zone !== undefined && zone !== 'local' && until === undefined,
  );

/** Rewrites one of the two by the other; of a coarser one the day cannot be told. */
function correction(analysis: Analysis, wrong: ResolvedDate, right: ResolvedDate): readonly Fix[] {
  if (
    wrong.calendar === 'none' ||
    right.from === undefined ||
    right.to === undefined ||
    right.grain !== wrong.grain ||
    wrong.grain !== 'day'
  )
    return [];
  // «نوروز ۱۴۰۵» stays what it is called.
  if (wrong.mention.components.named !== undefined) return [];
  if (right.from !== right.to || wrong.from !== wrong.to || !suits(analysis, wrong, right.from)) return [];
  const text =
    isNumeric(analysis, wrong) && writesNumbers(analysis, wrong.calendar)
      ? inNumbers(right.from, wrong.calendar)
      : writeSpan(
          right.from,
          right.to,
          wrong.calendar,
          handOf(analysis),
          wrong.mention.components.weekday !== undefined,
        );
  return [
    {
      title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
      safe: false,
      edits: [{ start: wrong.start, end: wrong.end, text }],
    },
  ];
}
