import type { Reading } from './text/reading';

/** A stretch of a block's folded text, in units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a stretch has to do with the links of its block. Markup is no part of the text that is read: it stands between the units. */
interface Edges {
  /** The first unit behind the last edge that opens a link which the stretch does not close. */
  readonly opened: number | undefined;
  /** The first unit behind the first edge that closes a link which the stretch did not open. */
  readonly closed: number | undefined;
}

function edgesIn({ text, source }: Reading, { start, end }: Stretch): Edges {
  let opened: number | undefined;
  let closed: number | undefined;
  for (let unit = start + 1; unit < end; unit += 1) {
    if (text.starts[unit] <= text.ends[unit - 1] + 1) continue;
    const hidden = source.slice(text.ends[unit - 1], text.starts[unit]);
    if (hidden.includes(']')) {
      if (opened === undefined) closed ??= unit;
      opened = undefined;
    }
    if (/\[(?![^\]]*\])/.test(hidden)) opened = unit;
  }
  return { opened, closed };
}

/** The first unit behind the edge of a link that only one end of a stretch lies within. */
export function crossedEdge(reading: Reading, stretch: Stretch): number | undefined {
  const { opened, closed } = edgesIn(reading, stretch);
  return closed ?? opened;
}

/** Whether a stretch begins in one link and ends in another: «[ایران](…) [خودرو](…)» are two things. */
export function joinsLinks(reading: Reading, stretch: Stretch): boolean {
  if (!reading.source.includes('[')) return false;
  const { opened, closed } = edgesIn(reading, stretch);
  return opened !== undefined && closed !== undefined;
}
