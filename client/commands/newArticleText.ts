/** What a new article begins with. Pure, so that it can be tried without VS Code. */

/** The official calendar of Iran as Unicode's data has it, in digits that front matter is written in. */
const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** @returns the Solar Hijri day on which a moment falls where the writer is: `1404-07-12` */
export function solarDay(moment: Date): string {
  const parts = new Map(solar.formatToParts(moment).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((part) => parts.get(part as Intl.DateTimeFormatPartTypes) ?? '').join('-');
}

/** Front matter with the day of publication, from which relative dates count, and a headline to be written. */
export const beginningOf = (moment: Date): string => `---\ndate: ${solarDay(moment)}\nlang: fa\n---\n\n# `;
