import {
  UMM_AL_QURA_FIRST_DAY,
  UMM_AL_QURA_FIRST_YEAR,
  UMM_AL_QURA_MONTH_LENGTHS,
} from '../../data/calendars/ummAlQura';
import type { CalendarDate } from './calendar';
import type { DayNumber } from './day';
import { floorDivide } from './integers';
import { unpackMonthStarts } from './packedMonths';

/** The starts of all months of the table, and of the month after it. */
const starts = unpackMonthStarts(
  UMM_AL_QURA_MONTH_LENGTHS,
  UMM_AL_QURA_FIRST_DAY,
  UMM_AL_QURA_MONTH_LENGTHS.length * 4 + 1,
);

/** The date in Saudi Arabia's civil calendar, or undefined outside AH 1423–1450 (15 March 2002 to 13 May 2029). */
export function ummAlQuraFromDay(day: DayNumber): CalendarDate | undefined {
  if (day < starts[0] || day >= starts[starts.length - 1]) return undefined;
  let index = floorDivide(day - starts[0], 30);
  while (day >= starts[index + 1]) index += 1;
  return {
    year: UMM_AL_QURA_FIRST_YEAR + floorDivide(index, 12),
    month: (index % 12) + 1,
    day: day - starts[index] + 1,
  };
}
