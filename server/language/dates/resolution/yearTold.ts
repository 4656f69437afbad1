import type { DayNumber } from '../../calendars/day';
import type { Reading } from '../../text/reading';
import { sentenceAt } from '../terms/clause';
import type { DateComponents, DateMention, ResolvedDate } from '../types';
import type { Interval } from './interval';
import { isOfOwnTime } from './story';

/** A year with which a sentence of a block opens. */
export interface YearTold {
  readonly interval: Interval;
  readonly block: number;
  readonly sentence: number;
}

/** Days. Of the year just past a text seldom tells as of a story: its months are this year's. */
export const YEAR = 366;
/** Sentences. */
const FARTHEST_TOLD = 2;

/** A day, a month or a season whose year is left open, and which no verb puts ahead. */
const isTold = ({ month, season, year, yearOffset, tense }: DateComponents): boolean =>
  (month ?? season) !== undefined && year === undefined && yearOffset === undefined && tense !== 'future';

/** «در سال ۲۰۲۲ جنگ آغاز شد. در ماه مارس …»: the year in which a mention still lies. */
export function lastsUntil(
  told: YearTold | undefined,
  { mention, block }: { readonly mention: DateMention; readonly block: number },
  reading: Reading,
  reference: DayNumber | undefined,
): Interval | undefined {
  if (told?.block !== block || reference === undefined || !isTold(mention.components)) return undefined;
  if (isOfOwnTime(mention.components, reference)) return undefined;
  return sentenceAt(reading, mention.start) - told.sentence <= FARTHEST_TOLD ? told.interval : undefined;
}

/** «در سال ۲۰۲۲ …» */
export function opensSentence({ text, sentences }: Reading, start: number): boolean {
  return sentences.some((sentence) => {
    const first = text.starts[sentence.start];
    return start >= first && start - first <= IN.length;
  });
}
const IN = 'در ';

/** The day before a mention in its sentence, where it is yet to come. */
export function aheadOf(
  previous: ResolvedDate | undefined,
  { start }: DateMention,
  reading: Reading,
  reference: DayNumber | undefined,
): DayNumber | undefined {
  if (previous?.from === undefined || reference === undefined || previous.from <= reference) return undefined;
  return sentenceAt(reading, previous.mention.start) === sentenceAt(reading, start) ? previous.to : undefined;
}
