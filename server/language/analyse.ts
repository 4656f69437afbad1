import type { Analysis } from './analysis';
import { parseArticle } from './article/parse';
import type { Block, Syntax } from './article/types';
import type { AnalysisCache } from './blockCache';
import type { DayNumber } from './calendars/day';
import type { LinkScope } from './claims/types';
import { recogniseAllDates } from './dates/recognise';
import { resolveDates } from './dates/resolve';
import { recogniseAllEntities } from './entities/recognise';
import { NO_REGISTRIES, type Registries } from './entities/registry/registries';
import { resolveEntities } from './entities/resolve';
import { outsideNames } from './outsideNames';
import { RecognisedBlock } from './recognisedBlock';
import { ResolvedArticle } from './resolvedArticle';
import { read } from './text/reading';

export type { Analysis, ReadBlock } from './analysis';
export { type AnalysisCache, createAnalysisCache } from './blockCache';

export interface AnalyseOptions {
  readonly syntax: Syntax;
  /** The reference day where the article names none. */
  readonly reference?: DayNumber;
  /** Which links back a claim: those of its sentence, its paragraph, or its source chain (the default). */
  readonly linkScope?: LinkScope;
  /** Registries that count before the built-in one, the first in rank first. What was read with others is read anew. */
  readonly registries?: Registries;
}

/** So many blocks are read together: an article of the news, and no book. */
const TOGETHER = 32;

/**
 * Reads blocks: the folded text, tokens, sentences and hits of each, and the mentions in it. Pure and local.
 *
 * Each step goes through the blocks before the next one does: were all done to one block after the other, the processor would have
 * to fetch the code and the tables of every step anew for a few dozen words, which takes a tenth of the time.
 */
function readBlocks(text: string, blocks: readonly Block[], registries: Registries): readonly RecognisedBlock[] {
  const done: RecognisedBlock[] = [];
  for (let first = 0; first < blocks.length; first += TOGETHER) {
    const some = blocks.slice(first, first + TOGETHER);
    const readings = some.map((block) => read(sourceOf(text, block), block.segments, registries));
    const names = recogniseAllEntities(readings);
    const dates = recogniseAllDates(readings);
    for (const [at, block] of some.entries()) {
      const reading = readings[at];
      const entities = names[at];
      done.push(
        new RecognisedBlock(block, { reading, dates: outsideNames(reading.source, dates[at], entities), entities }),
      );
    }
  }
  return done;
}

/** As `detached` does, but in one piece, for it is read unit by unit: what is kept of a block must not keep every version of its article. */
function sourceOf(text: string, { start, end }: Block): string {
  return `${text.slice(start, end - 1)}${text.charAt(end - 1)}`;
}

/** Reads and resolves a text: the one way through the house, for the editor and the command line alike. Pure; never throws. */
export function analyse(text: string, options: AnalyseOptions, cache?: AnalysisCache): Analysis {
  const registries = options.registries ?? NO_REGISTRIES;
  const article = parseArticle(text, options.syntax, cache?.article);
  const readNew = (unread: readonly Block[]): readonly RecognisedBlock[] => readBlocks(text, unread, registries);
  const blocks = cache?.readAll(article, registries, readNew) ?? readNew(article.blocks);
  const { reference, dates } = resolveDates(article, blocks, options.reference, cache?.dates);
  const entities = resolveEntities(article, blocks, dates, registries, cache?.entities);
  return new ResolvedArticle(
    { article, blocks, reference, dates, entities, registries },
    { linkScope: options.linkScope ?? 'chain', memory: cache?.claims },
  );
}
