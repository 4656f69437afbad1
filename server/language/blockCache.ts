import type { Article, Block } from './article/types';
import { ClaimMemory } from './claims/reading/readBlocks';
import { createDateMemory, type DateMemory } from './dates/resolution/recallDates';
import { NO_REGISTRIES, type Registries } from './entities/registry/registries';
import { createEntityMemory, type EntityMemory } from './entities/resolution/recall';
import type { RecognisedBlock } from './recognisedBlock';

/** Reads blocks of a text, anew. */
export type ReadNew = (blocks: readonly Block[]) => readonly RecognisedBlock[];

/** Keeps what was read of one document while it lives: a keystroke re-parses what it touched and re-reads one block. */
export interface AnalysisCache {
  /** The article as the last analysis parsed it. */
  readonly article: Article | undefined;
  /** Every block of an article, read now or before; what neither this article nor the one before it has is dropped. */
  readAll(article: Article, registries: Registries, readNew: ReadNew): readonly RecognisedBlock[];
  /** The dates as they were last resolved. */
  readonly dates: DateMemory;
  /** The names as they were last resolved. */
  readonly entities: EntityMemory;
  /** What the blocks claimed before the last edit. */
  readonly claims: ClaimMemory;
}

export function createAnalysisCache(): AnalysisCache {
  let served: Registries = NO_REGISTRIES;
  /** By the segments, which stay the same object as long as the parser sees that a block has not changed. */
  let current = new Map<Block['segments'], RecognisedBlock>();
  /** What the last analysis dropped: whoever takes back a keystroke wants it again. */
  let dropped: readonly RecognisedBlock[] = [];
  const cache: { -readonly [Part in keyof AnalysisCache]: AnalysisCache[Part] } = {
    article: undefined,
    dates: createDateMemory(),
    entities: createEntityMemory(),
    claims: new ClaimMemory(),
    readAll: (article, registries, readNew) => {
      const before: typeof current = registries === served ? current : new Map();
      const older = registries === served ? dropped : [];
      const now: typeof current = new Map();
      const blocks: RecognisedBlock[] = [];
      const unknown: number[] = [];
      for (let number = 0; number < article.blocks.length; number += 1) {
        const block = article.blocks[number];
        const known = before.get(block.segments);
        if (known === undefined || known.block.kind !== block.kind) {
          unknown.push(number);
          continue;
        }
        before.delete(block.segments);
        blocks[number] = known.movedTo(block);
        now.set(block.segments, blocks[number]);
      }
      const left = [...before.values()];
      const byText = unknown.length === 0 ? new Map<string, RecognisedBlock[]>() : textsOf([...left, ...older]);
      const unread: number[] = [];
      for (const number of unknown) {
        const block = article.blocks[number];
        const key = keyOf(block, article.text.slice(block.start, block.end));
        const known = byText.get(key)?.shift();
        if (known === undefined) unread.push(number);
        else blocks[number] = known.movedTo(block);
      }
      const read = readNew(unread.map((number) => article.blocks[number]));
      for (const [at, number] of unread.entries()) blocks[number] = read[at];
      for (const number of unknown) now.set(article.blocks[number].segments, blocks[number]);
      cache.article = article;
      served = registries;
      current = now;
      dropped = left;
      return blocks;
    },
  };
  return cache;
}

function textsOf(reads: readonly RecognisedBlock[]): Map<string, RecognisedBlock[]> {
  const byText = new Map<string, RecognisedBlock[]>();
  for (const read of reads) {
    const key = keyOf(read.block, read.reading.source);
    const same = byText.get(key);
    if (same === undefined) byText.set(key, [read]);
    else same.push(read);
  }
  return byText;
}

function keyOf({ kind, segments }: Block, source: string): string {
  return `${kind}\u0000${segments.map(({ start, end, kind: of }) => `${start}-${end}${of[0]}`).join()}\u0000${source}`;
}
