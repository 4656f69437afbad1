import { createMemory } from '../memory';
import type { Segment } from '../text/fold';
import { BARE_URL, segmentsAround } from './plain';
import type { Article, Block, FrontMatter, FrontMatterEntry } from './types';

/** The keys of front matter whose values readers read; those of dates, languages, places and tags are data. */
const PROSE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'headline',
  'subheadline',
  'kicker',
  'deck',
  'lead',
  'summary',
  'description',
  'excerpt',
  'abstract',
]);

const known = createMemory<FrontMatter, readonly Block[]>();

/**
 * The prose in an article's front matter, a block a value, in the order of the text: its headline above all. It is no part of the
 * article's own blocks, for nothing is claimed in it, and a date in it is the text's again. A value is left out where what stands in the
 * file is not what YAML reads there, as where `\"` stands in it, and all of them while the front matter is broken.
 */
export function proseOfFrontMatter({ text, frontMatter }: Pick<Article, 'text' | 'frontMatter'>): readonly Block[] {
  if (frontMatter === undefined || frontMatter.errors.length > 0) return NONE;
  let blocks = known.get(frontMatter);
  if (blocks === undefined) {
    blocks = frontMatter.entries.flatMap((entry) => blockOf(text, entry) ?? []).sort((a, b) => a.start - b.start);
    known.set(frontMatter, blocks);
  }
  return blocks;
}

const NONE: readonly never[] = [];

function blockOf(text: string, { key, value, valueRange }: FrontMatterEntry): Block | undefined {
  if (!PROSE_KEYS.has(key) || typeof value !== 'string') return undefined;
  const written = text.slice(valueRange.start, valueRange.end);
  const [opening] = OPENING.exec(written) ?? [''];
  const quotation = /^['"]$/.test(opening) ? 1 : 0;
  const inside = written.slice(opening.length, written.length - quotation);
  const source = inside.trimEnd();
  if (source === '' || unfolded(source) !== unfolded(value)) return undefined;
  const start = valueRange.start + opening.length;
  return {
    start,
    end: start + source.length,
    kind: 'paragraph',
    level: 0,
    container: 'none',
    column: undefined,
    section: 0,
    segments: segmentsOf(source),
  };
}

/** What stands before a value's own letters: a quotation mark, or the line that says how the lines below it are read, and their indent. */
const OPENING = /^(?:['"]|[|>][^\n]*\n\s*)/;

/** A value's words whatever lines they are broken into. */
const unfolded = (value: string): string => value.trim().replace(/[ \t]*(?:\r\n?|\n)\s*/g, ' ');

/** The indent of a line is YAML's, and an address nobody's. */
function segmentsOf(source: string): readonly Segment[] {
  const taken = [
    ...Array.from(source.matchAll(BARE_URL), ({ 0: address, index }) => ({
      start: index,
      end: index + address.length,
      kind: 'opaque' as const,
    })),
    ...Array.from(source.matchAll(/(?<=[\r\n])[ \t]+/g), ({ 0: indent, index }) => ({
      start: index,
      end: index + indent.length,
      kind: 'hidden' as const,
    })),
  ];
  return segmentsAround(source.length, taken);
}
