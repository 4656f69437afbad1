import type { Authority, Uncertainty } from './authority';
import type { CalendarDate } from './calendar';
import { FIRST_GREGORIAN_DAY, gregorian } from './gregorian';
import { type LunarBasis, lunarBasisOf } from './lunar';
import { solar } from './solar';

/** What a date rests on. */
export interface Attribution {
  readonly authority: Authority;
  readonly uncertainty: Uncertainty;
}

/** Uncertainty is 0: a proleptic date is exact by its definition, whatever sources of the time wrote. */
export function attributeGregorian({ year, month, day }: CalendarDate): Attribution {
  const proleptic = gregorian.toDay(year, month, day) < FIRST_GREGORIAN_DAY;
  return { authority: proleptic ? 'proleptic-gregorian' : 'gregorian', uncertainty: 0 };
}

/**
 * Years to come whose equinox falls within five minutes of true noon by one forecast or another of the Earth's rotation
 * (ΔT of 2124, 2157 and 2223 is not known to minutes): 1 Farvardin may turn out a day off. The tests reckon the margins.
 */
const NEAR_NOON: ReadonlySet<number> = new Set([1503, 1536, 1602]);

export function attributeSolar({ year, month, day }: CalendarDate): Attribution {
  // Neither the beginning of the year nor its months were today's.
  if (year < 1178) return { authority: 'solar-arithmetic', uncertainty: 2 };
  // Law of 21 February 1911 and usage before it; today's months by the law of 11 Farvardin 1304.
  if (year < 1304) return { authority: 'zodiac-months', uncertainty: 1 };
  if (year <= 1498) return { authority: 'iran-official', uncertainty: 0 };
  if (year > 1633) return { authority: 'solar-arithmetic', uncertainty: 1 };
  const eveOfDoubt = NEAR_NOON.has(year + 1) && month === 12 && day === solar.monthLength(year, 12);
  return { authority: 'astronomical', uncertainty: NEAR_NOON.has(year) || eveOfDoubt ? 1 : 0 };
}

/**
 * The civil reckoning is within one day of Iran's months in all but seven of the table's 2,206 months (two days there).
 */
const LUNAR: Readonly<Record<LunarBasis, Attribution>> = {
  counted: { authority: 'iran-lunar-table', uncertainty: 0 },
  sighted: { authority: 'iran-lunar-sighting', uncertainty: 1 },
  printed: { authority: 'iran-lunar-printed', uncertainty: 1 },
  civil: { authority: 'civil-lunar', uncertainty: 1 },
};

export function attributeLunar(date: CalendarDate): Attribution {
  return LUNAR[lunarBasisOf(date)];
}
