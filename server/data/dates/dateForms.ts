/** The words that may be joined to a weekday; a form's detail is 1 + its place here. */
export const WEEKDAY_TAILS: readonly string[] = ['شب', 'صبح', 'عصر', 'ظهر', 'شام'];

/** How a unit's forms are told apart by their detail. */
export const TIME_UNIT_COLUMNS = ['name', 'plurals', 'indefinites', 'adjectives'] as const;
