import type { ArticleAnnotations, ArticleStatus, DateConversion } from '../../server/protocol';
import type { Overview, OverviewClaim, OverviewDate, OverviewName, OverviewSource, Place, Position } from './protocol';

/** Of an article what its overview is made of. */
export interface OverviewParts {
  readonly title: string;
  readonly annotations: ArticleAnnotations;
  readonly conversions: readonly DateConversion[];
  readonly reference: ArticleStatus['reference'];
  readonly text: string;
  positionAt(offset: number): Position;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const millisecondsOfDay = 86_400_000;
/** A claim longer than this many characters is cut at a word. */
const longestClaim = 110;

/** Days since 1970-01-01. */
const dayOf = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / millisecondsOfDay);

/** Things by a key, in the order of their first. */
function grouped<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, [Thing, ...Thing[]]> {
  const groups = new Map<Key, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Orders what the server recognised for a reader. Pure. */
export function overviewOf(parts: OverviewParts): Overview {
  const { title, reference } = parts;
  return {
    title,
    reference: reference === null ? null : { day: dayOf(reference.day), label: reference.label },
    dates: datesOf(parts),
    names: namesOf(parts),
    sources: sourcesOf(parts),
  };
}

const placeOf = ({ positionAt }: OverviewParts, { start, end }: Span): Place => ({
  from: positionAt(start),
  to: positionAt(end),
});

/** Dates and clock times in the order of time, those without a day at the end. What restates another is not told twice. */
function datesOf(parts: OverviewParts): readonly OverviewDate[] {
  const labels = new Map(parts.conversions.map(({ start, label }) => [start, label]));
  return parts.annotations.dates
    .filter(({ kind, equivalentOf }) => (kind === 'date' || kind === 'time') && equivalentOf === null)
    .map((date) => ({
      place: placeOf(parts, date),
      text: date.text,
      label: labels.get(date.start) ?? null,
      from: date.from === null ? null : dayOf(date.from),
      to: date.to === null ? null : dayOf(date.to),
      time: date.time,
    }))
    .sort(
      (a, b) =>
        (a.from ?? Number.POSITIVE_INFINITY) - (b.from ?? Number.POSITIVE_INFINITY) ||
        (a.time ?? '').localeCompare(b.time ?? '') ||
        a.place.from.line - b.place.from.line,
    )
    .sort((a, b) => Number(a.from === null) - Number(b.from === null));
}

/** Each person, place … once, the most named first. */
function namesOf(parts: OverviewParts): readonly OverviewName[] {
  const chains = grouped(parts.annotations.entities, ({ chain }) => chain);
  return [...chains.values()]
    .map((mentions) => {
      const [first] = mentions;
      return {
        name: first.name,
        english: first.nameEn,
        type: first.type,
        page: /^Q[1-9]\d*$/.test(first.id ?? '') ? `https://www.wikidata.org/wiki/${first.id}` : null,
        mentions: mentions.map((mention) => placeOf(parts, mention)),
      };
    })
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Claims by who makes them; those first who lack a link. */
function sourcesOf(parts: OverviewParts): readonly OverviewSource[] {
  const { claims, entities } = parts.annotations;
  const names = new Map(entities.map(({ chain, name }) => [chain, name]));
  const sourceOf = new Map<number, number>();
  for (const { chain, source } of claims) {
    if (typeof source?.chain === 'number' && !sourceOf.has(chain)) sourceOf.set(chain, source.chain);
  }
  const groups = grouped(claims, ({ chain }) => {
    const named = sourceOf.get(chain);
    return named === undefined ? `claim ${chain}` : `name ${named}`;
  });
  return [...groups.values()]
    .map((group) => {
      const [{ chain }] = group;
      const named = sourceOf.get(chain);
      const source = group.find((claim) => claim.source !== null)?.source;
      const written = source ? withoutMarkup(parts.text.slice(source.start, source.end)) : null;
      return {
        name: (named === undefined ? undefined : names.get(named)) ?? written,
        claims: group.map((claim) => claimOf(parts, claim)),
        unlinked: group.filter(({ linked }) => !linked).length,
      };
    })
    .sort((a, b) => Number(b.unlinked > 0) - Number(a.unlinked > 0));
}

/** What a reader sees of links: their texts. A stretch may begin or end within one. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/\]\[[^\]\n]*\]|\]\([^)\n]*\)|[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function claimOf(parts: OverviewParts, claim: ArticleAnnotations['claims'][number]): OverviewClaim {
  const text = withoutMarkup(parts.text.slice(claim.start, claim.end));
  const cut = text.length <= longestClaim ? text : `${text.slice(0, text.lastIndexOf(' ', longestClaim))} …`;
  return { place: placeOf(parts, claim), text: cut, linked: claim.linked };
}
