import { CALENDARS } from '../language/calendars/calendars';
import { type DayNumber, isoOf, weekdayOf } from '../language/calendars/day';
import { WEEKDAY_NAMES } from '../language/calendars/wording';
import { writeDateIn } from '../language/dates/wording/bothNames';
import type { ArticleStatus } from '../protocol';
import { regionOf } from '../rules/dates/writing';
import type { Snapshot } from '../session';

const SILENCE = { reference: null, dates: 0, entities: 0, claims: 0, unlinkedClaims: 0 } as const;

/** What the language status item shows: the reference day and how much was recognised. */
export function provideArticleStatus(snapshot: Snapshot): ArticleStatus {
  const { persian, tooLong, language } = snapshot;
  if (!persian) return { ...SILENCE, persian, tooLong, language };
  const { analysis } = snapshot;
  const { reference, dates, entities, claims } = analysis;
  const { day, from } = reference;
  return {
    persian,
    tooLong,
    language,
    reference:
      day === undefined || from === 'none'
        ? null
        : {
            day: isoOf(day),
            label: labelOf(day, { analysis, language }),
            from,
          },
    dates: dates.length,
    entities: new Set(entities.map(({ chain }) => chain)).size,
    claims: claims.length,
    unlinkedClaims: claims.filter(({ linked }) => !linked).length,
  };
}

/** Each reader in the calendar of the language: Solar Hijri in Persian, Gregorian in English. */
function labelOf(day: DayNumber, { analysis, language }: Pick<Snapshot, 'analysis' | 'language'>): string {
  const calendar = language === 'fa' ? 'solar' : 'gregorian';
  const date = writeDateIn(regionOf(analysis), CALENDARS[calendar].fromDay(day), calendar, language);
  return `${WEEKDAY_NAMES[language][weekdayOf(day)]} ${date}`;
}
