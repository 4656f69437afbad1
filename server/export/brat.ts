import { isWikidataId } from '../language/entities/wikidata';
import { type Annotation, annotationList } from './annotationList';
import { codePointsOf } from './codePoints';
import type { ExportedArticle } from './types';

/**
 * brat's standoff format: text-bound annotations (T), what they refer to (N), attributes (A) and who says what (R), beside a
 * copy of the text itself. Offsets count Unicode code points. Where a span has line breaks it is written in pieces, for a
 * line of the format holds one annotation.
 */
export function exportBrat(exported: ExportedArticle): string {
  const { text } = exported;
  const points = codePointsOf(text);
  const lines: string[] = [];
  const counts = { T: 0, N: 0, A: 0, R: 0 };
  const put = (kind: keyof typeof counts, content: string): string => {
    counts[kind] += 1;
    const id = `${kind}${counts[kind]}`;
    lines.push(`${id}\t${content}`);
    return id;
  };
  const bound = (type: string, { start, end }: { readonly start: number; readonly end: number }): string => {
    const pieces = piecesOf(text, start, end);
    const offsets = pieces.map((piece) => `${points.of(piece.start)} ${points.of(piece.end)}`).join(';');
    return put('T', `${type} ${offsets}\t${pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ')}`);
  };
  for (const annotation of annotationList(exported)) {
    const id = bound(TYPES[typeOf(annotation)], annotation);
    const refer = (resource: string, value: string, words: string): string =>
      put('N', `Reference ${id} ${resource}:${value}\t${oneLine(words)}`);
    if (annotation.kind === 'entity') {
      const { entity } = annotation;
      if (isWikidataId(entity.id)) refer('Wikidata', entity.id, entity.name);
    } else if (annotation.kind === 'date') {
      refer('EDTF', annotation.date.value, annotation.date.value);
      if (annotation.date.calendar !== 'none') put('A', `Calendar ${id} ${annotation.date.calendar}`);
    } else if (annotation.kind === 'source') {
      refer('URL', annotation.source.address, annotation.source.address);
      if (annotation.source.kind !== undefined) put('A', `SourceKind ${id} ${annotation.source.kind}`);
    } else {
      const { kind, source, cue } = annotation.claim;
      put('A', `ClaimKind ${id} ${kind}`);
      if (cue !== undefined && cue.end > cue.start) put('R', `Cue Arg1:${id} Arg2:${bound('Cue', cue)}`);
      if (source !== undefined && source.end > source.start)
        put('R', `SaidBy Arg1:${id} Arg2:${bound('Speaker', source)}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

const typeOf = (annotation: Annotation): keyof typeof TYPES =>
  annotation.kind === 'entity' ? annotation.entity.type : annotation.kind;

const TYPES = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
  work: 'Work',
  date: 'Date',
  source: 'Source',
  claim: 'Claim',
} as const;

/** A span without its line breaks, and without other characters that would end a line or a column. */
function piecesOf(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]+/g)) {
    const at = start + match.index;
    pieces.push({ start: at, end: at + match[0].length });
  }
  return pieces;
}

const oneLine = (text: string): string => text.replace(/[\s\x1c-\x1f\x85]+/g, ' ').trim();

/** What brat must know of the types before it shows them: `annotation.conf` beside the articles. */
export const BRAT_CONFIGURATION = `# Written by dabir export --to brat
[entities]
${[...Object.values(TYPES), 'Cue', 'Speaker'].join('\n')}

[relations]
Cue\tArg1:Claim, Arg2:Cue
SaidBy\tArg1:Claim, Arg2:Speaker

[events]

[attributes]
Calendar\tArg:Date, Value:solar|gregorian|lunar
SourceKind\tArg:Source, Value:media|document|statement|statistics
ClaimKind\tArg:Claim, Value:quote|reported|media|document|vague|statistic|accusation|superlative
`;
