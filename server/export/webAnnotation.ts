import { isWikidataId, wikidataEntity } from '../language/entities/wikidata';
import { type Annotation, annotationList } from './annotationList';
import { codePointsOf } from './codePoints';
import type { ExportedArticle } from './types';

/** Characters of context on either side of a quotation. */
const CONTEXT = 32;

/**
 * W3C Web Annotations (2017) in one `AnnotationPage`. The target is the article's source text: each annotation quotes it
 * with some context and gives its position in Unicode code points, as the recommendation counts them.
 */
export function exportWebAnnotation(exported: ExportedArticle): string {
  const { address, text } = exported;
  const points = codePointsOf(text);
  const items = annotationList(exported).map((annotation, index) => ({
    id: `${address}#annotation-${index + 1}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[annotation.kind],
    body: bodyOf(annotation),
    target: {
      type: 'SpecificResource',
      source: address,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(annotation.start, annotation.end),
          prefix: text.slice(whole(text, annotation.start - CONTEXT), annotation.start),
          suffix: text.slice(annotation.end, whole(text, annotation.end + CONTEXT)),
        },
        { type: 'TextPositionSelector', start: points.of(annotation.start), end: points.of(annotation.end) },
      ],
    },
  }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationPage',
    partOf: {
      id: `${address}#annotation-collection`,
      type: 'AnnotationCollection',
      label: exported.title ?? exported.path,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

/** An offset that does not cut a pair of surrogates, within the text. */
function whole(text: string, offset: number): number {
  const at = Math.min(text.length, Math.max(0, offset));
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at + 1 : at;
}

const MOTIVATIONS: Readonly<Record<Annotation['kind'], string>> = {
  entity: 'identifying',
  date: 'identifying',
  source: 'linking',
  claim: 'classifying',
};

const words = (value: string, purpose: string): object => ({
  type: 'TextualBody',
  format: 'text/plain',
  value,
  purpose,
});
const resource = (source: string, purpose: string): object => ({ type: 'SpecificResource', source, purpose });

function bodyOf(annotation: Annotation): readonly object[] {
  switch (annotation.kind) {
    case 'entity': {
      const { type, id, name } = annotation.entity;
      const identity = isWikidataId(id) ? [resource(wikidataEntity(id), 'identifying')] : [];
      return [...identity, words(type, 'classifying'), { ...words(name, 'describing'), language: 'fa' }];
    }
    case 'date': {
      const { value, calendar } = annotation.date;
      const counted = calendar === 'none' ? [] : [words(calendar, 'tagging')];
      return [words(value, 'identifying'), words('date', 'classifying'), ...counted];
    }
    case 'source': {
      const { address, kind } = annotation.source;
      const tag = kind === undefined ? [] : [words(kind, 'tagging')];
      return [resource(address, 'linking'), words('source', 'classifying'), ...tag];
    }
    case 'claim': {
      const { kind, sources } = annotation.claim;
      return [words('claim', 'classifying'), words(kind, 'tagging'), ...sources.map((one) => resource(one, 'linking'))];
    }
  }
}
