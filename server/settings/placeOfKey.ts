import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a configuration says what a path names, in UTF-16 units of its text (YAML, or JSON, which YAML holds): the key, or the
 * element of a list; of what is missing, that which lacks it. Where the text cannot be read, the rest of the line at which reading ended.
 */
export function placeOfKey(text: string, path: readonly (string | number)[]): Place {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0) return restOfLine(text, errors[0].pos[0]);
  let place = restOfLine(text, 0);
  let node: unknown = contents;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const named: unknown = pair?.key ?? (isSeq(node) && typeof key === 'number' ? node.items[key] : undefined);
    const range = typeof named === 'object' && named !== null && 'range' in named ? named.range : undefined;
    if (!Array.isArray(range)) return place;
    place = { start: range[0], end: range[1] };
    node = pair === undefined ? named : pair.value;
  }
  return place;
}

/** What stands in a line from a place on; behind the end of the text, its last line. */
function restOfLine(text: string, from: number): Place {
  const written = text.trimEnd();
  const start = from < written.length ? from : written.lastIndexOf('\n') + 1;
  const line = written.slice(start).search(/\r?\n/);
  return { start, end: line < 0 ? written.length : start + line };
}
