import { isoOf } from '../language/calendars/day';
import { writeDay } from '../language/calendars/wording';
import type { ArticleStatus } from '../protocol';
import type { Snapshot } from '../session';

const SILENCE: ArticleStatus = { persian: false, reference: null, dates: 0, entities: 0, claims: 0, unlinkedClaims: 0 };

/** What the language status item shows: the reference day and how much was recognised. */
export function provideArticleStatus({ persian, analysis, language }: Snapshot): ArticleStatus {
  if (!persian) return SILENCE;
  const { reference, dates, entities, claims } = analysis;
  const { day, from } = reference;
  return {
    persian: true,
    reference:
      day === undefined || from === 'none'
        ? null
        : {
            day: isoOf(day),
            // Each reader in the calendar of the language: Solar Hijri in Persian, Gregorian in English.
            label: writeDay(day, language === 'fa' ? 'solar' : 'gregorian', language, { weekday: true }),
            from,
          },
    dates: dates.length,
    entities: new Set(entities.map(({ chain }) => chain)).size,
    claims: claims.length,
    unlinkedClaims: claims.filter(({ linked }) => !linked).length,
  };
}
