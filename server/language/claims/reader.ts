import type { ReadBlock } from '../analyse';
import type { Article } from '../article/types';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { type Attribution, pointsBack } from './attributions';
import type { ClaimDraft } from './backing';
import { readBlockAttributions } from './blockAttributions';
import { Chains, type Identity } from './chains';
import type { BlockCues } from './cues';
import { chooseFigure, continuesFigure } from './figureChoice';
import { type BlockNames, placeNames } from './names';
import type { PhraseContext } from './nounPhrase';
import { classifySource, fileRange, type Source } from './sources';
import { claimEnd, claimStart, reachEnd } from './span';
import { continuesSpeech, type Speech, speakerBeforeColon } from './speech';
import type { Antecedent, ClaimKind, SourceType } from './types';
import { isPunctuation, wordText } from './words';

/** Reads an article's claims from its first block to its last: each knows what those before it have named. */
export class ClaimReader {
  readonly #article: Article;
  readonly #blocks: readonly ReadBlock[];
  readonly #entities: readonly ResolvedEntity[];
  readonly #names: readonly BlockNames[];
  readonly #cues: readonly BlockCues[];
  readonly #chains = new Chains();
  readonly #drafts: ClaimDraft[] = [];
  #speech: Speech | undefined;
  #figureChain: number | undefined;
  /** Everything in the first paragraph stands on its «به گزارش …». */
  #leadCovers = false;
  #firstParagraph: number;

  constructor(
    article: Article,
    blocks: readonly ReadBlock[],
    dates: readonly ResolvedDate[],
    entities: readonly ResolvedEntity[],
  ) {
    this.#article = article;
    this.#blocks = blocks;
    this.#entities = entities;
    this.#names = placeNames(blocks, dates, entities);
    this.#cues = blocks.map((block) => block.cues);
    this.#firstParagraph = blocks.findIndex(({ block }) => block.kind === 'paragraph');
  }

  read(): readonly ClaimDraft[] {
    this.#blocks.forEach(({ block }, number) => {
      this.#figureChain = undefined;
      this.#leadCovers = false;
      if (block.kind === 'heading') this.#readHeading(number);
      else this.#readBlock(number);
    });
    return this.#drafts;
  }

  /** The statements of a block's sentences. */
  #attributionsOf(number: number): readonly (readonly Attribution[])[] {
    return readBlockAttributions(this.#context(number), this.#cues[number]);
  }

  #context(block: number): PhraseContext {
    return { words: this.#cues[block].words, names: this.#names[block], entities: this.#entities };
  }

  /** A heading ends a speech; «X: …» opens one. */
  #readHeading(number: number): void {
    this.#speech = undefined;
    const phrase = speakerBeforeColon(this.#context(number), 0, this.#cues[number].words.reading.tokens.count - 1);
    if (phrase === undefined) return;
    const source = classifySource(this.#context(number), phrase, false);
    const section = this.#blocks[number].block.section;
    const identity = this.#chains.identify(source, { section, block: number, subject: undefined });
    this.#chains.remember(source, identity, { section, block: number });
    this.#speech = {
      chain: identity.chain,
      entityChain: identity.entityChain,
      block: number,
      container: 'none',
      headline: true,
      lone: true,
    };
  }

  #readBlock(number: number): void {
    const cues = this.#cues[number];
    const { block } = this.#blocks[number];
    const attributions = this.#attributionsOf(number);
    if (this.#speech !== undefined && this.#speech.block !== number) {
      const goesOn = continuesSpeech(this.#speech, {
        blocks: this.#blocks,
        cues: this.#cues,
        number,
        attributionsOf: (at) => this.#attributionsOf(at),
      });
      if (!goesOn) this.#speech = undefined;
    }
    cues.sentences.forEach((tokens, sentence) => {
      const found = attributions[sentence];
      if (found.length > 0) {
        found.forEach((attribution, index) => {
          this.#addAttribution(number, sentence, attribution, index === found.length - 1);
        });
        if (number === this.#firstParagraph && sentence === 0) this.#leadCovers = this.#drafts.at(-1)?.kind === 'media';
        return;
      }
      if (isPunctuation(cues.words, tokens.last, '؟')) return;
      if (this.#addSpokenLine(number, sentence)) return;
      if (this.#speech !== undefined) {
        this.#continueSpeech(number, sentence);
        return;
      }
      if (!this.#leadCovers) this.#addFigure(number, sentence);
    });
    if (this.#speech !== undefined) this.#speech = { ...this.#speech, block: number, container: block.container };
  }

  #continueSpeech(number: number, sentence: number): void {
    const { first, last } = this.#cues[number].sentences[sentence];
    const speech = this.#speech;
    if (speech === undefined) return;
    this.#push(number, first, last, last, {
      kind: 'reported',
      cue: undefined,
      source: undefined,
      content: undefined,
      chain: speech.chain,
      direct: true,
      nested: undefined,
      verbClass: undefined,
      loaded: false,
      agentless: false,
      antecedent: 'none',
    });
    this.#speech = { ...speech, lone: false };
  }

  /** «فرماندار بم: ۱۲۰ نفر مصدوم شدند.»: a saying without a verb for it. A line without a full stop is a headline. */
  #addSpokenLine(number: number, sentence: number): boolean {
    const context = this.#context(number);
    const { words } = context;
    const { first, last } = this.#cues[number].sentences[sentence];
    const phrase = speakerBeforeColon(context, first, last);
    if (phrase === undefined) return false;
    const block = this.#blocks[number];
    const place = { section: block.block.section, block: number };
    const source = classifySource(context, phrase, false);
    const identity = this.#chains.identify(source, { ...place, subject: undefined });
    this.#chains.remember(source, identity, place);
    const quoted = isPunctuation(words, phrase.last + 2, '«“"');
    this.#speech = quoted
      ? undefined
      : {
          chain: identity.chain,
          entityChain: identity.entityChain,
          block: number,
          container: block.block.container,
          headline: false,
          lone: true,
        };
    if (!isPunctuation(words, last, '.!»”')) return true;
    this.#push(number, first, last, last, {
      kind: quoted ? 'quote' : 'reported',
      cue: undefined,
      source: { ...fileRange(block, phrase.first, phrase.last), type: source.type, entityChain: identity.entityChain },
      content: fileRange(block, Math.min(phrase.last + 2, last), last),
      chain: identity.chain,
      direct: true,
      nested: undefined,
      verbClass: undefined,
      loaded: false,
      agentless: false,
      antecedent: identity.antecedent,
    });
    return true;
  }

  #addFigure(number: number, sentence: number): void {
    const context = this.#context(number);
    const figure = chooseFigure(context, this.#cues[number], sentence);
    if (figure === undefined) {
      return;
    }
    const tokens = this.#cues[number].sentences[sentence];
    const goesOn = this.#figureChain !== undefined && continuesFigure(context.words, tokens.first);
    const chain = goesOn && this.#figureChain !== undefined ? this.#figureChain : this.#chains.fresh();
    if (figure.kind === 'statistic') this.#figureChain = chain;
    this.#push(number, tokens.first, tokens.last, tokens.last, {
      kind: figure.kind,
      cue: fileRange(this.#blocks[number], figure.first, figure.last),
      source: undefined,
      content: undefined,
      chain,
      direct: false,
      nested: undefined,
      verbClass: undefined,
      loaded: false,
      agentless: false,
      antecedent: 'none',
    });
  }

  #addAttribution(number: number, sentence: number, attribution: Attribution, lastOfSentence: boolean): void {
    const block = this.#blocks[number];
    const { section } = block.block;
    const { source, origin } = attribution;
    const identity = this.#identify(number, sentence, attribution);
    const kind = kindOf(attribution);
    const place = { section, block: number };
    if (source !== undefined) this.#chains.remember(source, identity, place);
    this.#rememberNested(attribution, identity, kind, place);
    this.#rememberDocuments(attribution, identity, kind, section);
    const cue = fileRange(block, attribution.cue.first, attribution.cue.last);
    const tokens = this.#cues[number].sentences[sentence];
    this.#push(number, attribution.first, attribution.last, lastOfSentence ? tokens.last : attribution.last, {
      kind,
      cue,
      source:
        source === undefined
          ? undefined
          : {
              ...fileRange(block, source.first, source.last),
              type: sourceType(source, kind),
              entityChain: identity.entityChain,
            },
      content:
        attribution.content === undefined
          ? undefined
          : fileRange(block, attribution.content.first, attribution.content.last),
      chain: identity.chain,
      direct: attribution.direct,
      nested:
        attribution.nested === undefined
          ? undefined
          : fileRange(block, attribution.nested.first, attribution.nested.last),
      verbClass: origin.verbClass,
      loaded: origin.loaded,
      agentless: attribution.agentless,
      antecedent: identity.antecedent,
    });
    this.#speech = attribution.opensSpeech
      ? {
          chain: identity.chain,
          entityChain: identity.entityChain,
          block: number,
          container: block.block.container,
          headline: false,
          lone: true,
        }
      : undefined;
  }

  #identify(number: number, sentence: number, attribution: Attribution): Identity {
    const { section } = this.#blocks[number].block;
    const { source, origin } = attribution;
    const subject = this.#subjectBefore(number, sentence);
    if (attribution.agentless) return { chain: this.#chains.fresh(), antecedent: 'none', entityChain: undefined };
    if (origin.type === 'phrase' && origin.kind === 'contained' && pointsBack(this.#cues[number].words, origin)) {
      const contained = classifySource(
        this.#context(number),
        { first: this.#demonstrativeOf(number, origin), last: origin.sourceLast },
        false,
      );
      return this.#chains.identify(
        { ...contained, type: 'document', demonstrative: true },
        { section, block: number, subject },
      );
    }
    if (source === undefined) {
      const last = this.#chains.lastSpeaker(section);
      if (last === undefined) return { chain: this.#chains.fresh(), antecedent: 'missing', entityChain: undefined };
      return { chain: last.chain, antecedent: 'clear', entityChain: last.entityChain };
    }
    return this.#chains.identify(source, {
      section,
      block: number,
      subject,
      mentioned: this.#mentionedBefore(number, source),
    });
  }

  #demonstrativeOf(number: number, origin: { readonly sourceFirst: number; readonly sourceLast: number }): number {
    const { words } = this.#cues[number];
    for (let token = origin.sourceFirst; token < origin.sourceLast; token += 1)
      if ((words.flags[token] & 512) !== 0) return token;
    return origin.sourceFirst;
  }

  /** «این گروه» after «گروه طالبان پاکستان»: the organ named last that the noun belongs to. */
  #mentionedBefore(number: number, source: Source): number | undefined {
    if (!source.demonstrative || source.speaker !== 'organ') return undefined;
    const { words } = this.#cues[number];
    const { entityOf } = this.#names[number];
    for (let token = source.first - 1; token >= 0; token -= 1) {
      if (wordText(words, token) !== source.tokens[1]) continue;
      const entity = entityOf[token] >= 0 ? entityOf[token] : (entityOf[token + 1] ?? -1);
      if (entity >= 0 && this.#entities[entity].type === 'organisation') return this.#entities[entity].chain;
    }
    return undefined;
  }

  /** The person that the sentence before is about, unless it reports what somebody said. */
  #subjectBefore(number: number, sentence: number): { readonly entityChain: number } | undefined {
    if (sentence === 0) return undefined;
    const before = this.#cues[number].sentences[sentence - 1];
    const block = this.#blocks[number];
    const range = fileRange(block, before.first, before.last);
    const last = this.#drafts.at(-1);
    if (last !== undefined && last.block === number && last.start >= range.start && last.source !== undefined)
      return undefined;
    if (last !== undefined && last.block === number && last.start >= range.start && last.cue === undefined)
      return undefined;
    const { entityOf } = this.#names[number];
    for (let token = before.first; token <= Math.min(before.last, before.first + 2); token += 1) {
      const entity = entityOf[token] >= 0 ? this.#entities[entityOf[token]] : undefined;
      if (entity?.type === 'person') return { entityChain: entity.chain };
    }
    return undefined;
  }

  /** «به گزارش ایسنا، فلانی گفت … وی افزود»: the speaker inside stands on the outer source. */
  #rememberNested(
    attribution: Attribution,
    identity: Identity,
    kind: ClaimKind,
    place: { section: number; block: number },
  ): void {
    const inner = attribution.nested?.source;
    if (inner === undefined || (kind !== 'media' && kind !== 'document')) return;
    if (inner.type !== 'name' && inner.type !== 'role') return;
    this.#chains.remember(
      inner,
      { chain: identity.chain, antecedent: 'none', entityChain: inner.entity?.chain },
      place,
    );
  }

  #rememberDocuments(attribution: Attribution, identity: Identity, kind: ClaimKind, section: number): void {
    const { origin } = attribution;
    // «مؤسسه گزارش داد …» and then «بر اساس این گزارش».
    const reportsByReport = origin.type === 'verb' && origin.preverb === 'گزارش';
    const group = attribution.document?.group ?? attribution.source?.documentGroup;
    if (group !== undefined) this.#chains.rememberDocument(group, identity.chain, section);
    else if (kind === 'media' || reportsByReport) this.#chains.rememberDocument('gozaresh', identity.chain, section);
  }

  #push(
    number: number,
    first: number,
    last: number,
    reachLast: number,
    claim: Omit<ClaimDraft, 'start' | 'end' | 'reach' | 'block' | 'section'>,
  ): void {
    const block = this.#blocks[number];
    const context = this.#context(number);
    const from = claimStart(context.words, first, last);
    const to = claimEnd(this.#article, block, context.words, from, last);
    const range = fileRange(block, from, to);
    this.#drafts.push({
      ...claim,
      ...range,
      reach: {
        start: fileRange(block, first, first).start,
        end: reachEnd(this.#article, block, context.words, reachLast),
      },
      block: number,
      section: block.block.section,
    });
  }
}

/** What «به گزارش» names is a medium, whatever else it may be. */
function sourceType(source: Source, kind: ClaimKind): SourceType {
  return kind === 'media' && (source.type === 'name' || source.type === 'organ') ? 'medium' : source.type;
}

function kindOf(attribution: Attribution): ClaimKind {
  const { origin, source, agentless, document, byDocument, direct, quoted } = attribution;
  if (agentless) return 'vague';
  if (origin.type === 'phrase') {
    if (origin.kind === 'document' || origin.kind === 'contained')
      return source?.type === 'medium' ? 'media' : 'document';
    if (source?.type === 'vague') return 'vague';
    if (origin.kind === 'media' || origin.kind === 'relay') return source?.type === 'document' ? 'document' : 'media';
    if (source?.type === 'medium') return 'media';
    if (source?.type === 'document') return 'document';
    return quoted ? 'quote' : 'reported';
  }
  switch (source?.type) {
    case 'medium':
      return 'media';
    case 'document':
      return 'document';
    case 'vague':
      return 'vague';
    default:
      break;
  }
  const person = source?.entity?.type === 'person' || source?.type === 'pronoun' || source?.type === 'role';
  if (byDocument || (document?.published === true && !document.personal && !person && !quoted)) return 'document';
  return quoted && direct ? 'quote' : 'reported';
}

export type { Antecedent };
