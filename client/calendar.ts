/** The calendars of Persian news. */
export type Calendar = 'solar' | 'gregorian' | 'lunar';
