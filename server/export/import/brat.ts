import type { Range } from '../../language/article/types';
import type { Text } from '../../language/text';
import { type CodePoints, codePointsOf } from '../codePoints';
import { type ImportedAnnotation, type ImportProblem, type ReadAnnotations, UnreadableAnnotations } from './annotation';
import { meaningOf } from './meaning';

interface Bound {
  readonly type: string;
  readonly offsets: string;
  readonly words: string;
}

/**
 * Reads brat's standoff format: text-bound annotations with what they refer to (N), their attributes (A) and notes (#).
 * Throws `UnreadableAnnotations` where a line is none of the format.
 */
export function readBrat(standoff: string, text: string): ReadAnnotations {
  const points = codePointsOf(text);
  const bounds = new Map<string, Bound>();
  const references = new Map<string, string[]>();
  const values = new Map<string, string[]>();
  let skipped = 0;
  const add = (map: Map<string, string[]>, id: string, value: string): void => {
    const list = map.get(id);
    if (list === undefined) map.set(id, [value]);
    else list.push(value);
  };
  for (const [index, line] of standoff.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [id, content = '', words = ''] = line.split('\t');
    const [type = '', ...parts] = content.split(' ');
    if (/^T\d+$/.test(id) && parts.length >= 2) bounds.set(id, { type, offsets: parts.join(' '), words });
    else if (/^N\d+$/.test(id) && parts.length >= 2) {
      const resource = parts.slice(1).join(' ');
      const at = resource.indexOf(':');
      const value = resource.slice(at + 1);
      if (/^edtf$/i.test(resource.slice(0, at))) add(values, parts[0], value);
      else add(references, parts[0], /^url$/i.test(resource.slice(0, at)) ? value : resource);
    } else if (/^[AM]\d+$/.test(id) && parts.length >= 1) add(values, parts[0], parts.slice(1).join(' '));
    else if (/^#\d+$/.test(id) && parts.length >= 1) add(values, parts[0], words.trim());
    else if (/^[RE]\d+$/.test(id) || id === '*') skipped += 1;
    else throw new UnreadableAnnotations(notBrat(index + 1));
  }
  const annotations: ImportedAnnotation[] = [];
  const problems: ImportProblem[] = [];
  for (const [name, { type, offsets, words }] of bounds) {
    const meaning = meaningOf({
      kinds: [type],
      references: references.get(name) ?? [],
      values: values.get(name) ?? [],
    });
    if (meaning === undefined) skipped += 1;
    else if ('failure' in meaning) problems.push({ name, message: meaning.failure });
    else {
      const range = rangeOf(text, points, offsets, words);
      if (range === undefined) problems.push({ name, message: ELSEWHERE });
      else annotations.push({ name, range, meaning });
    }
  }
  return { annotations, problems, skipped };
}

/** A span in pieces is one where nothing but white space lies between them. Some tools count UTF-16 units: the words decide. */
function rangeOf(text: string, points: CodePoints, offsets: string, words: string): Range | undefined {
  const pieces = offsets.split(';').map((piece) => /^(\d+) (\d+)$/.exec(piece));
  for (const count of [points.offsetOf, (offset: number): number => offset]) {
    const ranges = pieces.flatMap((piece) =>
      piece === null ? [] : { start: count(Number(piece[1])), end: count(Number(piece[2])) },
    );
    const first = ranges[0];
    const last = ranges.at(-1);
    if (first === undefined || last === undefined || ranges.length < pieces.length) return undefined;
    const isOne = ranges.every((range, index) => {
      const next = ranges[index + 1];
      return range.start < range.end && (next === undefined || /^\s+$/.test(text.slice(range.end, next.start)));
    });
    if (isOne && ranges.map(({ start, end }) => text.slice(start, end)).join(' ') === words)
      return { start: first.start, end: last.end };
  }
  return undefined;
}

const notBrat = (line: number): Text => ({
  fa: `سطر ${line} از نشانه‌های brat نیست.`,
  en: `line ${line} is none of brat's standoff format.`,
});
const ELSEWHERE: Text = {
  fa: 'واژه‌هایش در این جای متن نیست؛ متن دیگری است یا پس از نشانه‌گذاری عوض شده.',
  en: 'its words do not stand there; this is another text, or it has changed since.',
};
