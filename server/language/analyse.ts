import type { Analysis, ReadBlock } from './analysis';
import { parseArticle } from './article/parse';
import type { Article, Block, Syntax } from './article/types';
import type { DayNumber } from './calendars/day';
import { recogniseCues } from './claims/cues';
import { resolveClaims } from './claims/resolve';
import { recogniseDates } from './dates/recognise';
import { resolveDates } from './dates/resolve';
import { recogniseEntities } from './entities/recognise';
import { NO_REGISTRIES, type Registries } from './entities/registries';
import { resolveEntities } from './entities/resolve';
import { outsideNames } from './outsideNames';
import { read } from './text/reading';

export type { Analysis, ReadBlock } from './analysis';

export interface AnalyseOptions {
  readonly syntax: Syntax;
  /** The reference day where the article names none. */
  readonly reference?: DayNumber;
  /** Which links back a claim: those of its sentence, its paragraph, or its source chain (the default). */
  readonly linkScope?: 'sentence' | 'paragraph' | 'chain';
  /** Registries that count before the built-in one, the first in rank first. What was read with others is read anew. */
  readonly registries?: Registries;
}

type BlockContent = Omit<ReadBlock, 'block'>;

/** Keeps what was read of one document while it lives: a keystroke re-parses what it touched and re-reads one block. */
export interface AnalysisCache {
  /** The article as the last analysis parsed it. */
  readonly article: Article | undefined;
  /** Begins an analysis: what was read with other registries is dropped. */
  begin(registries: Registries): void;
  get(key: string): BlockContent | undefined;
  set(key: string, content: BlockContent): void;
  /** Ends an analysis: what neither it nor the one before used is dropped, so the cache is bounded by the text. */
  turn(article: Article): void;
}

export function createAnalysisCache(): AnalysisCache {
  let current = new Map<string, BlockContent>();
  let previous = new Map<string, BlockContent>();
  let last: Article | undefined;
  let served = NO_REGISTRIES;
  return {
    get article() {
      return last;
    },
    begin: (registries) => {
      if (registries === served) return;
      served = registries;
      current = new Map();
      previous = new Map();
    },
    get: (key) => {
      const content = current.get(key) ?? previous.get(key);
      if (content !== undefined) current.set(key, content);
      return content;
    },
    set: (key, content) => {
      current.set(key, content);
    },
    turn: (article) => {
      last = article;
      previous = current;
      current = new Map();
    },
  };
}

/** Reads one block: its folded text, tokens, sentences, hits, and the mentions in it. Pure and local. */
export function readBlock(
  text: string,
  block: Block,
  cache?: AnalysisCache,
  registries: Registries = NO_REGISTRIES,
): ReadBlock {
  const source = text.slice(block.start, block.end);
  const key =
    cache === undefined
      ? ''
      : `${block.kind}\u0000${block.segments.map(({ start, end, kind }) => `${start}-${end}${kind[0]}`).join()}\u0000${source}`;
  const known = cache?.get(key);
  if (known !== undefined) return { block, ...known };
  const reading = read(source, block.segments, registries);
  const entities = recogniseEntities(reading);
  const content: BlockContent = {
    reading,
    dates: outsideNames(recogniseDates(reading), entities),
    entities,
    cues: recogniseCues(reading),
  };
  cache?.set(key, content);
  return { block, ...content };
}

/** Reads and resolves a text: the one way through the house, for the editor and the command line alike. Pure; never throws. */
export function analyse(text: string, options: AnalyseOptions, cache?: AnalysisCache): Analysis {
  const registries = options.registries ?? NO_REGISTRIES;
  cache?.begin(registries);
  const article = parseArticle(text, options.syntax, cache?.article);
  const blocks = article.blocks.map((block) => readBlock(text, block, cache, registries));
  cache?.turn(article);
  const { reference, dates } = resolveDates(article, blocks, options.reference);
  const entities = resolveEntities(article, blocks, dates, registries);
  const claims = resolveClaims(article, blocks, dates, entities, options.linkScope ?? 'chain');
  return { article, blocks, reference, dates, entities, claims, registries };
}
