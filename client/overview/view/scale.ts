/** Where on the line a day stands, 0 … 1. */
export type Scale = (day: number) => number;

/** Room at both ends, as a part of the line. */
const margin = 0.03;

/**
 * Days far from the reference lie closer together, as its logarithm: an article of this week speaks of last century too.
 * Without a reference the last day serves.
 */
export function scaleOf(days: readonly number[], reference: number | undefined): Scale {
  const last = reference ?? Math.max(...days);
  const bent = (day: number): number => Math.sign(day - last) * Math.log1p(Math.abs(day - last));
  const all = [...days, last].map(bent);
  const first = Math.min(...all);
  const width = Math.max(...all) - first;
  return (day) => (width === 0 ? 0.5 : margin + ((bent(day) - first) / width) * (1 - 2 * margin));
}
