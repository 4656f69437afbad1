import type { Analysis } from '../../language/analyse';
import type { DayNumber } from '../../language/calendars/day';
import { fullDay } from '../../language/dates/resolution/reference';
import type { ResolvedDate } from '../../language/dates/types';
import { groupBy } from '../../language/groupBy';
import { oncePer } from '../once';

/** Where each date stands among the article's. */
export const placeOf = oncePer(
  ({ dates }: Analysis): ReadonlyMap<ResolvedDate, number> => new Map(dates.map((date, index) => [date, index])),
);

/** The dates that restate each. */
export const restatementsOf = oncePer(
  ({ dates }: Analysis): ReadonlyMap<number | undefined, readonly ResolvedDate[]> =>
    groupBy(dates, ({ equivalentOf }) => equivalentOf),
);

/** The dates that say one day, by that day. */
export const byDay = oncePer(
  ({ dates }: Analysis): ReadonlyMap<DayNumber | undefined, readonly ResolvedDate[]> =>
    groupBy(dates, ({ from, to }) => (from === to ? from : undefined)),
);

/** The dates by their words. */
export const byWords = oncePer(
  ({ article, dates }: Analysis): ReadonlyMap<string, readonly ResolvedDate[]> =>
    groupBy(dates, ({ start, end }) => article.text.slice(start, end)),
);

/** The two dates that name the latest days in full, the later first. */
export const latestDates = oncePer(
  ({ dates }: Analysis): readonly { readonly date: ResolvedDate; readonly day: DayNumber }[] =>
    dates
      .flatMap((date) => {
        const day = fullDay(date.mention);
        return day === undefined ? [] : [{ date, day }];
      })
      .sort((one, other) => other.day - one.day)
      .slice(0, 2),
);
