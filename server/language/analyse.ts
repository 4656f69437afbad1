import type { Analysis, ReadBlock } from './analysis';
import { parseArticle } from './article/parse';
import type { Block, Syntax } from './article/types';
import type { AnalysisCache } from './blockCache';
import type { DayNumber } from './calendars/day';
import { type BlockCues, recogniseCues } from './claims/cues';
import { resolveClaims } from './claims/resolve';
import type { Claim } from './claims/types';
import { recogniseDates } from './dates/recognise';
import { resolveDates } from './dates/resolve';
import { recogniseEntities } from './entities/recognise';
import { NO_REGISTRIES, type Registries } from './entities/registries';
import { resolveEntities } from './entities/resolve';
import { outsideNames } from './outsideNames';
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
export function readBlock(text: string, block: Block, registries: Registries = NO_REGISTRIES): ReadBlock {
  const reading = read(detached(text, block), block.segments, registries);
  const entities = recogniseEntities(reading);
  let cues: BlockCues | undefined;
  return {
    block,
    reading,
    dates: outsideNames(recogniseDates(reading), entities),
    entities,
    // Whoever asks about names and dates alone, as the index of a workspace does, does not wait for claims.
    get cues() {
      cues ??= recogniseCues(reading);
      return cues;
    },
  };
}

/** A part of a string holds on to the whole of it: what is kept of a block must not keep every version of its article. */
function detached(text: string, { start, end }: Block): string {
  return `${text.slice(start, end - 1)}${text.charAt(end - 1)}`;
}

/** Reads and resolves a text: the one way through the house, for the editor and the command line alike. Pure; never throws. */
export function analyse(text: string, options: AnalyseOptions, cache?: AnalysisCache): Analysis {
  const registries = options.registries ?? NO_REGISTRIES;
  const article = parseArticle(text, options.syntax, cache?.article);
  const readOne = (block: Block): ReadBlock => readBlock(text, block, registries);
  const blocks = cache?.readAll(article, registries, readOne) ?? article.blocks.map(readOne);
  const { reference, dates } = resolveDates(article, blocks, options.reference);
  const entities = resolveEntities(article, blocks, dates, registries);
  let claims: readonly Claim[] | undefined;
  return {
    article,
    blocks,
    reference,
    dates,
    entities,
    get claims() {
      claims ??= resolveClaims(article, blocks, dates, entities, options.linkScope ?? 'chain', cache !== undefined);
      return claims;
    },
    registries,
  };
}
