import eventDaySource from '../../../data/dates/eventDays.tsv';
import { openTable } from '../../../data/table';
import { type DayNumber, dayOfIso } from '../../calendars/day';
import type { ResolvedEntity } from '../types';
import { registryEntry } from './registry';

/** The days of an event; the last one is undefined where nobody can say when it ended. */
export interface EventDays {
  /** In which its anniversaries are counted. */
  readonly calendar: 'solar' | 'gregorian';
  readonly first: DayNumber;
  readonly last: DayNumber | undefined;
}

const table = openTable(eventDaySource);
let known: ReadonlyMap<string, Omit<EventDays, 'calendar'>> | undefined;

/** Where years are solar ones. */
const SOLAR_COUNTRIES: ReadonlySet<string> = new Set(['IR', 'AF']);

function readDays(): ReadonlyMap<string, Omit<EventDays, 'calendar'>> {
  const days = new Map<string, Omit<EventDays, 'calendar'>>();
  for (let row = 0; row < table.size; row += 1) {
    const first = dayOfIso(table.get(row, 'first'));
    if (first !== undefined) days.set(table.get(row, 'event'), { first, last: dayOfIso(table.get(row, 'last')) });
  }
  return days;
}

/** When what a name means took place, where it is an event of the registry whose days are known. */
export function daysOfEvent({ row }: ResolvedEntity): EventDays | undefined {
  if (row === undefined) return undefined;
  known ??= readDays();
  const { id, country } = registryEntry(row);
  const days = known.get(id);
  return days && { ...days, calendar: SOLAR_COUNTRIES.has(country) ? 'solar' : 'gregorian' };
}
