import { NAMED_DAYS } from '../words';
import { type Atom, Rank } from './atom';

export const isDay = ({ parts, kind }: Atom): boolean =>
  (kind === 'date' || kind === 'time') && (parts.day !== undefined || parts.named !== undefined);

export const isWeekdayOnly = ({ parts, coarse }: Atom): boolean =>
  parts.weekday !== undefined && coarse === Rank.weekday && parts.day === undefined;

/** «سال گذشته», «پارسال», «امسال» */
export const isYearByDistance = ({
  kind,
  fine,
  coarse,
  parts: { yearOffset, until, compared, fresh, vague },
}: Atom): boolean =>
  kind === 'date' &&
  fine === Rank.year &&
  coarse === Rank.year &&
  typeof yearOffset === 'number' &&
  (until ?? compared ?? fresh ?? vague) === undefined;

/** A feast of the lunar calendar, without its year. */
export const isFeastOfMoon = ({ parts: { named, year } }: Atom): boolean =>
  named !== undefined && year === undefined && NAMED_DAYS[named].calendar === 'lunar';
