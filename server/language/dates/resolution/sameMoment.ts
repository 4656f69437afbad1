import { inZone, type LocalTime } from '../../calendars/zones';
import type { ResolvedDate } from '../types';
import { localTimeOf } from './homeClock';

/** What a clock of another zone shows at the moment of a clock time; undefined where the text leaves it open. */
export function sameMomentIn(date: ResolvedDate | undefined, zone: string | undefined): LocalTime | undefined {
  if (date?.zone === undefined || zone === undefined || date.zone === zone) return undefined;
  const local = localTimeOf(date);
  return local === undefined ? undefined : inZone(date.zone, local, zone);
}
