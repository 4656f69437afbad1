import { dispatch } from '../terms/matcher';
import { CALENDAR_ROWS } from './calendar';
import { CENTURY_ROWS } from './centuries';
import { CLOCK_ROWS } from './clock';
import { COUNTERPART_ROWS } from './counterparts';
import { DURATION_ROWS } from './durations';
import { LATE_DAY_ROWS } from './lateDays';
import { NAME_ROWS } from './names';
import { PRINTED_ROWS } from './printed';
import { RELATIVE_ROWS } from './relative';
import { SEASON_ROWS } from './seasons';
import { SET_ROWS } from './sets';
import { YEAR_ROWS } from './years';

/** The whole grammar by the kind of the first term; where two rows take the same stretch, the earlier counts. */
export const GRAMMAR = dispatch([
  ...CALENDAR_ROWS,
  ...PRINTED_ROWS,
  ...LATE_DAY_ROWS,
  ...YEAR_ROWS,
  ...SEASON_ROWS,
  ...CENTURY_ROWS,
  ...COUNTERPART_ROWS,
  ...RELATIVE_ROWS,
  ...NAME_ROWS,
  ...SET_ROWS,
  ...CLOCK_ROWS,
  ...DURATION_ROWS,
]);
