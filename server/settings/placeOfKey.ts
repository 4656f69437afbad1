import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a configuration says what a path names, in UTF-16 units of its text (YAML, or JSON, which YAML holds): the key, or the
 * element of a list; of what is missing, that which lacks it. Where the text cannot be read, the place at which reading ended.
 */
export function placeOfKey(text: string, path: readonly (string | number)[]): Place {
  const { contents, errors } = parseDocument(text);
  const firstLine = { start: 0, end: Math.max(0, text.search(/\r?\n|$/)) };
  if (errors.length > 0) {
    // An error at the very end has no width; its line is shown then.
    const [start, end] = errors[0].pos;
    return start < text.trimEnd().length ? { start, end: Math.max(end, start + 1) } : lastLine(text);
  }
  let place: Place = firstLine;
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

function lastLine(text: string): Place {
  const end = text.trimEnd().length;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}
