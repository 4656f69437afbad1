import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { yamlFault } from '../language/article/yamlFault';
import { nearest } from '../rules/nearest';
import { FIELDS, type Field, LISTS } from './fields';
import { type Cell, errorAt, type Fault, type ReadRows, type Row } from './row';

/**
 * Reads `dabir.registry.yaml`: a list of names, each a group of the fields. Where the YAML itself is broken, each item of
 * the list is read by itself, so that a broken one costs no other. Never throws.
 */
export function readList(text: string): ReadRows {
  const whole = readPart(text, 0);
  if (!whole.broken) return whole;
  const parts = itemsOf(text).map(({ start, end }) => readPart(text.slice(start, end), start));
  // Without items of its own to part it by, there is nothing but the whole.
  if (parts.length === 0) return whole;
  return { rows: parts.flatMap(({ rows }) => rows), faults: parts.flatMap(({ faults }) => faults) };
}

/** The stretches between the items of the list, each from its «-» on; what stands before the first is read as well. */
function itemsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = [...text.matchAll(/^- /gm)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined) return [];
  // What stands before the first item goes with it, unless it is a comment or blank.
  const head = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*/.exec(text.slice(0, first))?.[0].length === first ? first : 0;
  return starts.map((start, index) => ({ start: index === 0 ? head : start, end: starts[index + 1] ?? text.length }));
}

interface ReadPart extends ReadRows {
  readonly broken: boolean;
}

function readPart(text: string, offset: number): ReadPart {
  const document = parseDocument(text, { prettyErrors: false, keepSourceTokens: false });
  const faults: Fault[] = document.errors.map((error) => {
    const { fa, en } = yamlFault(error);
    return errorAt(
      brokenPlace(text, offset, error.pos),
      `این جای YAML خواندنی نیست: ${fa}`,
      `this is no valid YAML: ${en}`,
    );
  });
  if (faults.length > 0) return { rows: [], faults: faults.slice(0, 1), broken: true };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { rows: [], faults, broken: false };
  if (!isSeq(contents)) {
    faults.push(
      errorAt(
        placeOf(contents, offset, text),
        'فایل باید فهرستی از نام‌ها باشد: هر نام با «- name:».',
        'the file is to be a list of names: each begins with “- name:”.',
      ),
    );
    return { rows: [], faults, broken: false };
  }
  const rows: Row[] = [];
  for (const item of contents.items) {
    if (isMap(item)) rows.push(rowOf(item, offset, text, faults));
    else
      faults.push(
        errorAt(
          placeOf(item, offset, text),
          'هر نام باید گروهی از کلیدها باشد: name، type …',
          'each name is to be a group of keys: name, type, …',
        ),
      );
  }
  return { rows, faults, broken: false };
}

/** What is never closed is missed at the end only; it is the first line that its writer should look at. */
function brokenPlace(
  text: string,
  offset: number,
  [start, end]: readonly [number, number],
): { readonly start: number; readonly end: number } {
  if (start < text.trimEnd().length) return { start: offset + start, end: offset + Math.max(end, start + 1) };
  const first = text.search(/\S/);
  if (first < 0) return { start: offset, end: offset + 1 };
  return { start: offset + first, end: offset + first + text.slice(first).search(/[\r\n]|$/) };
}

function rowOf(map: YAMLMap<unknown, unknown>, offset: number, text: string, faults: Fault[]): Row {
  const fields: Partial<Record<Field, readonly Cell[]>> = {};
  for (const { key, value } of map.items as readonly Pair<unknown, unknown>[]) {
    const place = placeOf(key, offset, text);
    const field = FIELDS.find((known) => isScalar(key) && key.value === known);
    if (field === undefined) {
      faults.push(
        unknownKey(isScalar(key) ? String(key.value) : text.slice(place.start - offset, place.end - offset), place),
      );
      continue;
    }
    const cells = cellsOf(field, value, offset, text, faults);
    if (cells.length > 0) fields[field] = cells;
  }
  const [name] = fields.name ?? [];
  const begin = placeOf(map.items[0]?.key, offset, text);
  return { start: name?.start ?? begin.start, end: name?.end ?? begin.end, fields };
}

function unknownKey(key: string, place: { readonly start: number; readonly end: number }): Fault {
  const near = nearest(key, FIELDS);
  return errorAt(
    place,
    `کلید «${key}» شناخته نیست${near === undefined ? '' : `؛ شاید «${near}»`}. کلیدها: ${FIELDS.join('، ')}.`,
    `unknown key “${key}”${near === undefined ? '.' : `; did you mean “${near}”?`} Known keys: ${FIELDS.join(', ')}.`,
  );
}

function cellsOf(field: Field, value: unknown, offset: number, text: string, faults: Fault[]): readonly Cell[] {
  if (value === null || (isScalar(value) && value.value === null)) return [];
  const place = placeOf(value, offset, text);
  if (isScalar(value) && typeof value.value === 'string') {
    const own = value.value.trim();
    return own === '' ? [] : [{ ...place, text: own }];
  }
  if (LISTS.has(field) && isSeq(value)) {
    return value.items.flatMap((item) => {
      if (!isSeq(item)) return cellsOf(field, item, offset, text, faults);
      faults.push(wrongValue(field, placeOf(item, offset, text)));
      return [];
    });
  }
  faults.push(wrongValue(field, place));
  return [];
}

function wrongValue(field: Field, place: { readonly start: number; readonly end: number }): Fault {
  if (LISTS.has(field))
    return errorAt(place, `«${field}» یک نام یا فهرستی از نام‌هاست.`, `“${field}” is a name or a list of names.`);
  return errorAt(
    place,
    `«${field}» یک متن است؛ اگر لازم است آن را میان دو " بگذارید.`,
    `“${field}” is a text; put it in quotation marks if need be.`,
  );
}

/** Where a node stands in the file; where it does not say, the part's beginning. */
function placeOf(node: unknown, offset: number, text: string): { readonly start: number; readonly end: number } {
  const range = (node as Partial<Node> | null | undefined)?.range;
  // An item of which nothing is written yet has its place behind the text's end.
  const within = (at: number): number => offset + Math.min(at, text.length);
  if (range == null) return { start: offset, end: within(1) };
  return { start: within(range[0]), end: within(Math.max(range[1], range[0] + 1)) };
}
