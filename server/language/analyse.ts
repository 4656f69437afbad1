import type { Analysis } from './analysis';
import { parseArticle } from './article/parse';
import type { Block, Syntax } from './article/types';
import type { AnalysisCache } from './blockCache';
import type { DayNumber } from './calendars/day';
import { recogniseDates } from './dates/recognise';
import { resolveDates } from './dates/resolve';
import { recogniseEntities } from './entities/recognise';
import { NO_REGISTRIES, type Registries } from './entities/registries';
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
  readonly linkScope?: 'sentence' | 'paragraph' | 'chain';
  /** Registries that count before the built-in one, the first in rank first. What was read with others is read anew. */
  readonly registries?: Registries;
}

/** Reads one block: its folded text, tokens, sentences, hits, and the mentions in it. Pure and local. */
export function readBlock(text: string, block: Block, registries: Registries = NO_REGISTRIES): RecognisedBlock {
  const reading = read(detached(text, block), block.segments, registries);
  const entities = recogniseEntities(reading);
  const dates = outsideNames(reading.source, recogniseDates(reading), entities);
  return new RecognisedBlock(block, { reading, dates, entities });
}

/** A part of a string holds on to the whole of it: what is kept of a block must not keep every version of its article. */
function detached(text: string, { start, end }: Block): string {
  return `${text.slice(start, end - 1)}${text.charAt(end - 1)}`;
}

/** Reads and resolves a text: the one way through the house, for the editor and the command line alike. Pure; never throws. */
export function analyse(text: string, options: AnalyseOptions, cache?: AnalysisCache): Analysis {
  const registries = options.registries ?? NO_REGISTRIES;
  const article = parseArticle(text, options.syntax, cache?.article);
  const readOne = (block: Block): RecognisedBlock => readBlock(text, block, registries);
  const blocks = cache?.readAll(article, registries, readOne) ?? article.blocks.map(readOne);
  const { reference, dates } = resolveDates(article, blocks, options.reference, cache?.dates);
  const entities = resolveEntities(article, blocks, dates, registries, cache?.entities);
  return new ResolvedArticle(
    { article, blocks, reference, dates, entities, registries },
    { linkScope: options.linkScope ?? 'chain', isTyped: cache !== undefined },
  );
}
