import { isWikidataId, wikidataEntity } from '../language/entities/wikidata';
import { type Content, node } from './teiNodes';
import type { Thing } from './things';
import type { Inline, Leaf, Span } from './tree';
import type { ExportedDate, ExportedEntity } from './types';

export interface TeiContext {
  /** What names and speakers can point to. */
  readonly things: ReadonlyMap<number, Thing>;
  /** Ids that the document has already. */
  readonly ids: Set<string>;
}

export function teiInline(nodes: readonly Inline[], context: TeiContext): Content[] {
  return nodes.flatMap((child) => (child.type === 'span' ? span(child, context) : leaf(child)));
}

/** What ties the pieces of a mark that others cut: the first one has an id, those behind it point back (att.global.linking). */
function piece({ piece: number, pieces }: Span, id: string, { ids }: TeiContext, isNamed = false): Ties {
  if (pieces === 1 && !isNamed) return {};
  if (number > 0 || ids.has(id)) return { prev: `#${id}` };
  ids.add(id);
  return { 'xml:id': id };
}

type Ties = { readonly 'xml:id'?: string; readonly prev?: string };

function leaf(child: Leaf): Content[] {
  switch (child.type) {
    case 'text':
      return [child.value];
    case 'code':
      return [node('code', {}, [child.value])];
    case 'break':
      return [node('lb', {}, [])];
    case 'image':
      return child.address === undefined
        ? [child.alternative]
        : [
            node(
              'graphic',
              { url: child.address },
              child.alternative === '' ? [] : [node('desc', {}, [child.alternative])],
            ),
          ];
    case 'noteMark':
      return child.note === undefined
        ? [`[^${child.label}]`]
        : [node('ref', { target: `#note-${child.note}`, type: 'note' }, [child.label])];
  }
}

function span(child: Span, context: TeiContext): Content[] {
  const { mark } = child;
  const inside = teiInline(child.children, context);
  switch (mark.kind) {
    case 'strong':
      return [node('hi', { rend: 'bold' }, inside)];
    case 'emphasis':
      return [node('emph', {}, inside)];
    case 'deleted':
      return [node('hi', { rend: 'strikethrough' }, inside)];
    case 'link':
      return [node('ref', { target: mark.address, type: mark.isSource ? 'source' : undefined }, inside)];
    case 'date':
      return [date(mark.date, inside, piece(child, `date-${mark.start}`, context))];
    case 'entity':
      return [entity(mark.entity, inside, piece(child, `name-${mark.start}`, context))];
    case 'quotation': {
      const { number, sources } = mark.claim;
      const ties = piece(child, `quote-${number}`, context);
      return [node('quote', { ...ties, source: sources.join(' ') || undefined }, inside)];
    }
    case 'claim': {
      const { number, kind, direct, speaker, sources } = mark.claim;
      const who = speaker?.chain !== undefined && context.things.has(speaker.chain) ? speaker.chain : undefined;
      return [
        node(
          'said',
          {
            ...piece(child, `claim-${number}`, context, true),
            who: who === undefined ? undefined : `#entity-${who}`,
            direct: String(direct),
            ana: `#${kind}`,
            source: sources.join(' ') || undefined,
          },
          inside,
        ),
      ];
    }
  }
}

/** `@when` for one day, else `@from` and `@to`; the calendar is that in which the text counts. */
function date(
  { kind, calendar, from, to, time, zone, duration }: ExportedDate,
  inside: Content[],
  ties: Ties,
): Content {
  const days =
    from === to
      ? { when: whenOf(from, time, zone) }
      : { from: from === undefined ? undefined : teiDay(from), to: to === undefined ? undefined : teiDay(to) };
  return node(
    kind === 'time' ? 'time' : 'date',
    {
      ...ties,
      ...days,
      dur: kind === 'duration' && duration !== undefined && !duration.includes('X') ? duration : undefined,
      calendar: calendar === 'none' ? undefined : `#${calendar}`,
      type: kind === 'set' || kind === 'duration' ? kind : undefined,
    },
    inside,
  );
}

/** W3C's dates, as TEI takes them: years beyond 9999 without a sign. */
const teiDay = (iso: string): string => iso.replace(/^\+0*(?=\d{5})/, '').replace(/^-0*(?=\d{4}-)/, '-');

function whenOf(day: string | undefined, time: string | undefined, zone: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  if (time === undefined) return teiDay(day);
  const offset = zone !== undefined && /^(?:Z|[+-]\d\d:\d\d)$/.test(zone) ? zone : '';
  return `${teiDay(day)}T${time}:00${offset}`;
}

const NAMES: Readonly<Record<ExportedEntity['type'], string>> = {
  person: 'persName',
  organisation: 'orgName',
  place: 'placeName',
  event: 'name',
  work: 'title',
};

function entity({ type, id, chain }: ExportedEntity, inside: Content[], ties: Ties): Content {
  return node(
    NAMES[type],
    {
      ...ties,
      type: type === 'event' ? 'event' : undefined,
      ref: isWikidataId(id) ? wikidataEntity(id) : `#entity-${chain}`,
    },
    inside,
  );
}
