import type { ReadBlock } from '../analyse';
import type { Article } from '../article/types';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { demonstrativeIn, introducesDocument, mentionedBefore, personAtStart } from './antecedents';
import { type Attribution, pointsBack } from './attributions';
import type { ClaimDraft } from './backing';
import { readBlockAttributions } from './blockAttributions';
import { Chains, type Identity } from './chains';
import { kindOf, sourceType } from './claimKind';
import type { BlockCues } from './cues';
import { chooseFigure, continuesFigure } from './figureChoice';
import { type BlockNames, placeNames } from './names';
import type { PhraseContext } from './nounPhrase';
import type { PhraseCue } from './phrases';
import { classifySource, fileRange, type Source } from './sources';
import { claimEnd, claimStart, reachEnd } from './span';
import {
  continuesSpeech,
  isAboutSpeaker,
  isReportedInSpeech,
  type Speech,
  type SpeechSurroundings,
  speakerBeforeColon,
  speechOf,
} from './speech';
import type { ClaimKind } from './types';
import { hitAt, isPunctuation } from './words';

/** What a claim without a speaker's verb leaves open. */
const NOBODY_NAMED = {
  cue: undefined,
  source: undefined,
  content: undefined,
  direct: false,
  nested: undefined,
  verbClass: undefined,
  loaded: false,
  agentless: false,
  antecedent: 'none',
} as const;

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
  /** Where each entity's chain is first mentioned. */
  readonly #firstMention: ReadonlyMap<number, number>;

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
    const first = new Map<number, number>();
    for (const { chain, start } of entities) if (!first.has(chain)) first.set(chain, start);
    this.#firstMention = first;
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
    this.#speech = speechOf(identity, number, 'none', true);
  }

  #readBlock(number: number): void {
    const cues = this.#cues[number];
    const { block } = this.#blocks[number];
    const attributions = this.#attributionsOf(number);
    if (this.#speech !== undefined && this.#speech.block !== number) {
      if (!continuesSpeech(this.#speech, this.#surroundings(number))) this.#speech = undefined;
    }
    cues.sentences.forEach((tokens, sentence) => {
      const found = attributions[sentence];
      const cited =
        found.length > 0 &&
        this.#speech !== undefined &&
        isReportedInSpeech(this.#speech, sentence, this.#surroundings(number));
      if (found.length > 0 && !cited) {
        found.forEach((attribution, index) => {
          this.#addAttribution(number, sentence, attribution, index === found.length - 1);
        });
        if (number === this.#firstParagraph && sentence === 0) this.#leadCovers = this.#drafts.at(-1)?.kind === 'media';
        return;
      }
      if (isPunctuation(cues.words, tokens.last, '؟')) return;
      if (!cited && this.#addSpokenLine(number, sentence)) return;
      if (this.#speech !== undefined && isAboutSpeaker(this.#speech, this.#context(number), tokens))
        this.#speech = undefined;
      if (this.#speech !== undefined) {
        this.#continueSpeech(number, sentence);
        return;
      }
      if (!this.#leadCovers) this.#addFigure(number, sentence);
    });
    if (this.#speech !== undefined) this.#speech = { ...this.#speech, block: number, container: block.container };
  }

  #surroundings(number: number): SpeechSurroundings {
    return { blocks: this.#blocks, cues: this.#cues, number, attributionsOf: (at) => this.#attributionsOf(at) };
  }

  #continueSpeech(number: number, sentence: number): void {
    const { first, last } = this.#cues[number].sentences[sentence];
    const speech = this.#speech;
    if (speech === undefined) return;
    this.#push(number, first, last, last, {
      ...NOBODY_NAMED,
      kind: 'reported',
      chain: speech.chain,
      direct: true,
    });
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
    this.#speech = quoted ? undefined : speechOf(identity, number, block.block.container, false);
    if (!isPunctuation(words, last, '.!»”')) return true;
    this.#push(number, first, last, last, {
      ...NOBODY_NAMED,
      kind: quoted ? 'quote' : 'reported',
      source: { ...fileRange(block, phrase.first, phrase.last), type: source.type, entityChain: identity.entityChain },
      content: fileRange(block, Math.min(phrase.last + 2, last), last),
      chain: identity.chain,
      direct: true,
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
      ...NOBODY_NAMED,
      kind: figure.kind,
      cue: fileRange(this.#blocks[number], figure.first, figure.last),
      chain,
    });
  }

  #addAttribution(number: number, sentence: number, attribution: Attribution, lastOfSentence: boolean): void {
    const block = this.#blocks[number];
    const { section } = block.block;
    const { source, origin } = attribution;
    const identity = this.#identify(number, sentence, attribution);
    const kind = this.#kindOf(attribution, identity);
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
    this.#speech = attribution.opensSpeech ? speechOf(identity, number, block.block.container, false) : undefined;
  }

  /** «فارس افزود» after «خبرگزاری فارس»: the chain knows that it is a medium. */
  #kindOf(attribution: Attribution, { chain }: Identity): ClaimKind {
    const kind = kindOf(attribution);
    const { source } = attribution;
    const named = source?.type === 'organ' || source?.type === 'name';
    const own = kind === 'reported' || kind === 'quote';
    return own && named && source.entity?.type !== 'person' && this.#chains.isMedium(chain) ? 'media' : kind;
  }

  #identify(number: number, sentence: number, attribution: Attribution): Identity {
    const { section } = this.#blocks[number].block;
    const { source, origin } = attribution;
    const subject = this.#subjectBefore(number, sentence);
    if (attribution.agentless) return { chain: this.#chains.fresh(), antecedent: 'none', entityChain: undefined };
    if (origin.type === 'phrase' && origin.kind === 'contained' && source === undefined)
      return this.#identifyContained(number, origin, subject);
    if (source === undefined) {
      const last = this.#chains.lastSpeaker(section);
      if (last === undefined) return { chain: this.#chains.fresh(), antecedent: 'missing', entityChain: undefined };
      return { chain: last.chain, antecedent: 'clear', entityChain: last.entityChain };
    }
    const office = this.#isIntroduced(number, source) ? this.#chains.namelessOffice(section, number) : undefined;
    if (office !== undefined) return { chain: office.chain, antecedent: 'clear', entityChain: source.entity?.chain };
    return this.#chains.identify(source, {
      section,
      block: number,
      subject,
      mentioned: mentionedBefore(this.#context(number), source),
    });
  }

  /** «در این گزارش آمده است», «در بخشی از کیفرخواست آمده است». */
  #identifyContained(
    number: number,
    origin: PhraseCue,
    subject: { readonly entityChain: number } | undefined,
  ): Identity {
    const context = this.#context(number);
    const { section } = this.#blocks[number].block;
    const back = pointsBack(context.words, origin);
    const first = back ? demonstrativeIn(context.words, origin) : origin.sourceFirst;
    const contained = classifySource(context, { first, last: origin.sourceLast }, false);
    const { documentGroup } = contained;
    const known = this.#chains.knowsDocument(documentGroup, section);
    if (back && !known && introducesDocument(context, documentGroup, origin.first)) {
      const chain = this.#chains.fresh();
      if (documentGroup !== undefined) this.#chains.rememberDocument(documentGroup, chain, section);
      return { chain, antecedent: 'clear', entityChain: undefined };
    }
    const source: Source = { ...contained, type: 'document', demonstrative: back || known };
    return this.#chains.identify(source, { section, block: number, subject });
  }

  /** «سردار ولیپور گفت» after «رئیس پلیس آگاهی گفت»: a name that the article has not had, without an office of its own. */
  #isIntroduced(number: number, source: Source): boolean {
    const { entity, type } = source;
    if (type !== 'name' || entity?.type !== 'person' || entity.id !== undefined) return false;
    const { words, names } = this.#context(number);
    for (let token = source.first; token <= source.last; token += 1) {
      if (names.entityOf[token] >= 0) break;
      if (token > source.first || hitAt(words, token, 'role') === undefined) return false;
    }
    const span = names.spans.get(this.#entities.indexOf(entity));
    if (span === undefined || span.last !== source.last) return false;
    return this.#firstMention.get(entity.chain) === entity.start;
  }

  #subjectBefore(number: number, sentence: number): { readonly entityChain: number } | undefined {
    if (sentence === 0) return undefined;
    const before = this.#cues[number].sentences[sentence - 1];
    const last = this.#drafts.at(-1);
    const { start } = fileRange(this.#blocks[number], before.first, before.last);
    // Where somebody spoke in it, he is the one that «وی» goes on with.
    const spoke = last !== undefined && last.block === number && last.start >= start;
    if (spoke && (last.source !== undefined || last.cue === undefined)) return undefined;
    return personAtStart(this.#context(number), before);
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
