/** The calendars of Persian news. */
export const calendars = ['solar', 'gregorian', 'lunar'] as const;

export type Calendar = (typeof calendars)[number];
