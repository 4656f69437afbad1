import type { Text } from '../../language/text';
import { jsonFault } from '../../language/text/jsonFault';
import { codePointsOf } from '../codePoints';
import { type ImportedAnnotation, type ImportProblem, type ReadAnnotations, UnreadableAnnotations } from './annotation';
import { meaningOf, type Statement } from './meaning';
import { placeOf, type Selectors } from './place';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads W3C Web Annotations: one, a list, a page or a collection with its first page. Throws `UnreadableAnnotations` where
 * the file is none of these.
 */
export function readWebAnnotations(json: string, text: string): ReadAnnotations {
  const points = codePointsOf(text);
  const annotations: ImportedAnnotation[] = [];
  const problems: ImportProblem[] = [];
  let skipped = 0;
  for (const [index, item] of itemsOf(parse(json)).entries()) {
    const name = typeof item.id === 'string' ? item.id : `#${index + 1}`;
    const meaning = meaningOf(statementOf(item));
    if (meaning === undefined) skipped += 1;
    else if ('failure' in meaning) problems.push({ name, message: meaning.failure });
    else {
      const range = placeOf(text, points, selectorsOf(item.target));
      if (range === undefined) problems.push({ name, message: NOWHERE });
      else annotations.push({ name, range, meaning });
    }
  }
  return { annotations, problems, skipped };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const { fa, en } = jsonFault(json, error);
    throw new UnreadableAnnotations({ fa: `JSON درستی نیست: ${fa}`, en: `this is no valid JSON: ${en}` });
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function itemsOf(document: unknown): readonly Json[] {
  if (Array.isArray(document)) return document.filter(isObject);
  if (isObject(document)) {
    if ('items' in document) return listOf(document.items).filter(isObject);
    if (isObject(document.first)) return listOf(document.first.items).filter(isObject);
    if ('target' in document) return [document];
  }
  throw new UnreadableAnnotations(NOT_ANNOTATIONS);
}

/** Bodies are addresses, resources or words; what a word is for is its purpose, or the annotation's motivation. */
function statementOf({ body, motivation }: Json): Statement {
  const kinds: string[] = [];
  const references: string[] = [];
  const values: string[] = [];
  for (const part of listOf(body)) {
    if (typeof part === 'string') references.push(part);
    else if (isObject(part)) {
      for (const address of [part.source, part.id]) if (typeof address === 'string') references.push(address);
      if (typeof part.value === 'string') (isKindPurpose(part.purpose, motivation) ? kinds : values).push(part.value);
    }
  }
  return { kinds, references, values };
}

const isKindPurpose = (purpose: unknown, motivation: unknown): boolean =>
  (purpose ?? motivation) === 'classifying' || (purpose === undefined && motivation === 'tagging');

function selectorsOf(target: unknown): Selectors {
  let position: Selectors['position'];
  let quote: Selectors['quote'];
  for (const part of listOf(target)) {
    if (!isObject(part)) continue;
    for (const selector of listOf(part.selector)) {
      if (!isObject(selector)) continue;
      const { type, start, end, exact, prefix, suffix } = selector;
      if (type === 'TextPositionSelector' && Number.isInteger(start) && Number.isInteger(end))
        position ??= { start: Number(start), end: Number(end) };
      if (type === 'TextQuoteSelector' && typeof exact === 'string')
        quote ??= { exact, prefix: stringOf(prefix), suffix: stringOf(suffix) };
    }
  }
  return { position, quote };
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const NOT_ANNOTATIONS: Text = {
  fa: 'در این JSON نشانه‌ای از W3C Web Annotation نیست (AnnotationPage با items).',
  en: 'this JSON holds no W3C Web Annotations (an AnnotationPage with items).',
};
const NOWHERE: Text = {
  fa: 'جایش در متن پیدا نشد، یا بیش از یک جا به آن می‌خورد.',
  en: 'its place in the text was not found, or is not one alone.',
};
