import { type Document, isMap, isNode, isPair, isScalar, parseDocument, type YAMLParseError } from 'yaml';
import type { FrontMatter, FrontMatterEntry } from './types';
import { yamlFault } from './yamlFault';

const FENCE = /^---[ \t]*(?:\r?\n|\r)/;
const CLOSING = /(?:^|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r?\n|\r|$)/;

/**
 * Reads the YAML front matter at the head of a text, with the positions of its keys and values. Broken YAML gives
 * `errors` with their positions and the entries that could be read; no front matter gives undefined.
 */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = start === 0 ? text : text.slice(start);
  const fence = FENCE.exec(head);
  if (fence === null) return undefined;
  const bodyStart = start + fence[0].length;
  const body = text.slice(bodyStart);
  const closing = CLOSING.exec(body);
  if (closing === null) return undefined;
  const yaml = body.slice(0, closing.index + 1);
  const end = bodyStart + closing.index + closing[0].length;
  const plain = readPlainEntries(yaml, bodyStart);
  if (plain !== undefined) return { start, end, entries: plain, errors: [] };
  // What the library would tell of, it tells Node, which writes it among the problems.
  const document = parseDocument(yaml, { prettyErrors: false, keepSourceTokens: false, logLevel: 'error' });
  const entries: FrontMatterEntry[] = [];
  if (isMap(document.contents)) {
    for (const item of document.contents.items) {
      if (!isPair(item) || !isScalar(item.key) || item.key.range == null) continue;
      const node = item.value;
      const keyRange = { start: bodyStart + item.key.range[0], end: bodyStart + item.key.range[1] };
      const range =
        node !== null && typeof node === 'object' && 'range' in node ? (node.range as readonly number[] | null) : null;
      entries.push({
        key: String(item.key.value),
        keyRange,
        value: heldBy(node, document),
        valueRange: range ? { start: bodyStart + range[0], end: bodyStart + range[1] } : keyRange,
      });
    }
  }
  const errors = firstOfLines(document.errors, yaml).map((error) => ({
    message: yamlFault(error),
    start: bodyStart + error.pos[0],
    end: bodyStart + Math.max(error.pos[1], error.pos[0] + 1),
  }));
  if (errors.length > 0) entries.push(...readAround(entries, yaml, bodyStart));
  return { start, end, entries, errors };
}

/** Of several errors in a line the first one says what is wrong; the others follow from it. */
function firstOfLines(errors: readonly YAMLParseError[], yaml: string): readonly YAMLParseError[] {
  const lineOf = ({ pos: [start] }: YAMLParseError): number => yaml.slice(0, start).split(/\r\n?|\n/).length;
  const lines = errors.map(lineOf);
  return errors.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index);
}

/** «title: A: B» breaks YAML, and the line of the date behind it is as plain as ever: the entries that the parser has not read. */
function readAround(read: readonly FrontMatterEntry[], yaml: string, shift: number): readonly FrontMatterEntry[] {
  const lines = yaml.matchAll(/^.+$/gmu);
  return Array.from(lines, (line) => readPlainEntries(`${line[0]}\n`, shift + line.index) ?? [])
    .flat()
    .filter(({ key }) => !read.some((entry) => entry.key === key));
}

/**
 * A line that YAML cannot mean anything else by: a key, and a date or words that begin with a letter and hold no sign of its
 * syntax.
 */
const PLAIN_LINE =
  /^([A-Za-z][\w-]*): +(\d{4}-\d{2}-\d{2}|\p{L}(?:[\p{L}\p{M}\p{Nd} .،؛؟!()«»/…–\u200c-]*[\p{L}\p{M}\p{Nd}.،؛؟!()«»…])?)$/u;
/** Words that are no strings to YAML's core schema, keys included. */
const NO_STRING = /^(?:null|true|false)$/i;

/**
 * Reads front matter as nearly all articles have it, a key and a plain value a line: an archive pays a tenth of what the YAML
 * parser costs. Anything else — quotation marks, lists, comments, a key twice — is that parser's: undefined.
 */
function readPlainEntries(yaml: string, shift: number): readonly FrontMatterEntry[] | undefined {
  if (!yaml.endsWith('\n')) return undefined;
  const entries: FrontMatterEntry[] = [];
  let start = shift;
  for (const line of yaml.slice(0, -1).split('\n')) {
    const match = PLAIN_LINE.exec(line);
    if (match === null) return undefined;
    const [, key, value] = match;
    if (NO_STRING.test(key) || NO_STRING.test(value) || entries.some((entry) => entry.key === key)) return undefined;
    const end = start + line.length;
    entries.push({
      key,
      keyRange: { start, end: start + key.length },
      value,
      valueRange: { start: end - value.length, end },
    });
    start = end + 1;
  }
  return entries;
}

/**
 * What a node holds. Aliases are not followed: a few of them in one another make more work than the text has atoms, and
 * an article needs none.
 */
function heldBy(node: unknown, document: Document): unknown {
  if (!isNode(node)) return node;
  try {
    return node.toJS(document, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** The value of a front-matter key as text; undefined where it is missing or no scalar. */
export function frontMatterText(frontMatter: FrontMatter | undefined, key: string): string | undefined {
  const value = frontMatter?.entries.find((entry) => entry.key === key)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
