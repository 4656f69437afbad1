/** What an article says of impossible days, wrong weekdays, wrong equivalents and backward ranges. */
export const ERRORS = [
  'dates/impossible',
  'dates/weekday-mismatch',
  'dates/equivalent-mismatch',
  'dates/range-backwards',
];
