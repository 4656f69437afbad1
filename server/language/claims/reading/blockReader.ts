import type { ReadBlock } from '../../analysis';
import type { Article } from '../../article/types';
import type { ChainNumbers } from '../../chainNumbers';
import type { ResolvedDate } from '../../dates/types';
import type { ResolvedEntity } from '../../entities/types';
import type { ClaimDraft } from '../backing/backing';
import type { SentenceTokens } from '../cues/cues';
import type { Phrase } from '../sources/nounPhrase';
import { classifySource, type Source } from '../sources/sources';
import { officeGiven } from '../speakers/antecedents';
import { Chains, type Identity } from '../speakers/chains';
import { identifySource } from '../speakers/identifySource';
import { Identities } from '../speakers/identities';
import { subjectBefore } from '../speakers/subjectBefore';
import { clauseBefore } from '../words/clauses';
import { isPunctuation } from '../words/words';
import { ArticleContext } from './articleContext';
import type { Attribution } from './attributions';
import { bylineBelow, citedClaims } from './byline';
import { isQuotationOf } from './claimBefore';
import { isByReport, isCredit, isLead } from './credits';
import { withoutDateLabel } from './dateLabel';
import { attributed, draftClaim, NOBODY_NAMED, type Statement, spoken } from './draft';
import { figureClaimsIn, figureStatement } from './figureClaims';
import { behindLabel, claimsNothing, type Interview, isBold, readInterview } from './interviews';
import type { ReadState } from './readState';
import {
  asksOnly,
  closesQuotation,
  continuesSpeech,
  introducesSpeaker,
  isAboutSpeaker,
  isQuotation,
  isReportedInSpeech,
  kindOfSpeech,
  type Speech,
  sayingBefore,
  speakerBeforeColon,
  speechBehind,
  speechOf,
} from './speech';
import { readStandings, type Standing } from './standing';

/**
 * Reads an article's claims block by block, from its first to its last: each knows what those before it have named.
 */
export class BlockReader {
  readonly #article: Article;
  readonly #blocks: readonly ReadBlock[];
  readonly #context: ArticleContext;
  readonly #chains: Chains;
  readonly #identities: Identities;
  readonly #drafts: ClaimDraft[] = [];
  #speech: Speech | undefined;
  #figureChain: number | undefined;
  /** Everything in the first paragraph stands on its «به گزارش …». */
  #leadCovers = false;
  readonly standingOf: (number: number) => Standing;
  readonly #interview: Interview | undefined;
  /** Whose words the answers of an interview are. */
  #answers: Speech | undefined;

  constructor(
    article: Article,
    blocks: readonly ReadBlock[],
    dates: readonly ResolvedDate[],
    entities: readonly ResolvedEntity[],
    numbers: ChainNumbers,
  ) {
    this.#chains = new Chains(numbers);
    this.#article = article;
    this.#blocks = blocks;
    this.#context = new ArticleContext(article, blocks, dates, entities);
    this.#identities = new Identities(this.#context, this.#chains);
    this.#interview = readInterview(article, blocks, this.#context);
    this.standingOf = readStandings(article, blocks);
  }

  /** What it has found so far. */
  get drafts(): ClaimDraft[] {
    return this.#drafts;
  }

  /** Whose words the answers are depends on the whole of an interview. */
  get isInterview(): boolean {
    return this.#interview !== undefined;
  }

  get context(): ArticleContext {
    return this.#context;
  }

  /** What was learnt since this was last asked for. */
  reached(before: ReadState): ReadState {
    const journal = this.#chains.takeJournal();
    return { before, journal, speech: this.#speech, opened: this.#identities.inSpeech };
  }

  /** Learns what blocks taught that were not read anew; the last of them says whose speech goes on. */
  learn(states: readonly ReadState[]): void {
    for (const { journal } of states) this.#chains.repeat(journal);
    const last = states.at(-1);
    if (last === undefined) return;
    this.#speech = last.speech;
    this.#identities.inSpeech = last.opened;
  }

  read(number: number): void {
    this.#chains.enter(number);
    this.#figureChain = undefined;
    this.#leadCovers = false;
    const turn = this.#interview?.turns[number];
    if (this.#blocks[number].block.kind === 'heading') this.#readHeading(number);
    else if (turn === 'answer') this.#readAnswer(number);
    else if (turn === 'question') this.#speech = undefined;
    else if (!this.#readCited(number)) this.#readBlock(number);
  }

  /** A heading ends a speech; «X: …» opens one. */
  #readHeading(number: number): void {
    this.#speech = undefined;
    const { count } = this.#blocks[number].cues.words.reading.tokens;
    const announced = speakerBeforeColon(this.#context.of(number), 0, count - 1, { headline: true });
    if (announced === undefined) return;
    const { identity } = this.#hear(number, { ...announced.speaker, block: number });
    this.#speech = speechOf(identity, number, 'none', { headline: true });
  }

  /** Every sentence of an answer is the interviewee's own, whomever he cites; his questions and wishes claim nothing. */
  #readAnswer(number: number): void {
    const { cues } = this.#blocks[number];
    const { words } = cues;
    this.#answers ??= this.#openAnswers(number);
    this.#speech = this.#answers;
    cues.sentences.forEach(({ first, last }, sentence) => {
      // «فرازمند: …» names the one who answers.
      if (sentence === 0 && this.#addSpokenLine(number, sentence)) {
        this.#answers = this.#speech ?? this.#answers;
        return;
      }
      const from = sentence === 0 ? behindLabel(words, first) : first;
      if (!claimsNothing(words, from, last)) this.#continueSpeech(number, sentence, from);
    });
    this.#speech = undefined;
  }

  #openAnswers(number: number): Speech {
    const named = this.#interview?.interviewee;
    const { container } = this.#blocks[number].block;
    if (named === undefined) {
      const nobody: Identity = { chain: this.#chains.fresh(), antecedent: 'none', entityChain: undefined };
      return speechOf(nobody, number, container);
    }
    return speechOf(this.#hear(number, named).identity, number, container);
  }

  /** Somebody is named as whoever speaks in a block, there or elsewhere. */
  #hear(number: number, named: Phrase & { readonly block: number }): { source: Source; identity: Identity } {
    const source = classifySource(this.#context.of(named.block), named, false);
    const place = { section: this.#blocks[number].block.section, block: number };
    const identity = identifySource(this.#chains, source, { ...place, subject: undefined });
    this.#chains.remember(source, identity, place);
    return { source, identity };
  }

  /** What is quoted in paragraphs of its own, of whom the line below names. */
  #readCited(number: number): boolean {
    const byline = bylineBelow(this.#context, number);
    if (byline === undefined) return false;
    this.#speech = undefined;
    const { source, identity } = this.#hear(number, { ...byline.speaker, block: byline.block });
    for (const { first, last, statement } of citedClaims(this.#blocks, number, byline, source, identity))
      this.#push(number, first, last, last, statement, byline.block);
    return true;
  }

  #readBlock(number: number): void {
    const cues = this.#blocks[number].cues;
    const { block } = this.#blocks[number];
    const attributions = this.#context.attributionsOf(number);
    const quotes = this.#resume(number);
    const pointing = this.#speech === undefined ? sayingBefore(cues, attributions) : 0;
    cues.sentences.forEach((tokens, sentence) => {
      const found = attributions[sentence];
      if (sentence < pointing) return;
      const cited =
        found.length > 0 &&
        this.#speech !== undefined &&
        ((quotes && sentence === 0) || isReportedInSpeech(this.#speech, this.#context, number, sentence));
      if (found.length > 0 && !cited) {
        this.#addFigureBefore(number, sentence, found[0].first);
        found.forEach((attribution, index) => {
          const pointed = index === 0 && sentence === pointing ? sentence : 0;
          this.#addAttribution(number, sentence, attribution, index === found.length - 1, pointed);
        });
        if (sentence === 0 && this.standingOf(number) === 'lead')
          this.#leadCovers = this.#drafts.at(-1)?.claim.kind === 'media' || isByReport(found[found.length - 1]);
        return;
      }
      this.#knowOffice(number, tokens);
      if (asksOnly(cues.words, tokens)) return;
      if (!cited && this.#addSpokenLine(number, sentence)) return;
      if (this.#addBareQuotation(number, sentence)) return;
      if (this.#speech !== undefined && introducesSpeaker(this.#speech, this.#context, number, sentence))
        this.#speech = undefined;
      if (this.#speech !== undefined && isAboutSpeaker(this.#speech, this.#context.of(number), tokens))
        this.#speech = undefined;
      if (this.#speech !== undefined) {
        this.#continueSpeech(number, sentence);
        const isClosed = quotes && sentence === 0 && isQuotation(cues.words, tokens);
        if (isClosed || (this.#speech.isOpen && closesQuotation(cues.words, tokens))) this.#speech = undefined;
        return;
      }
      if (!this.#leadCovers && this.standingOf(number) !== 'headline') this.#addFigures(number, sentence);
    });
    if (this.#speech !== undefined) this.#speech = { ...this.#speech, block: number, container: block.container };
  }

  /**
   * Goes on with the speech of the block before, or ends it. Tells whether the block opens with the quotation that the one
   * before announced: «او گفت:» and, in a line of its own, «…».
   */
  #resume(number: number): boolean {
    const speech = this.#speech;
    if (speech === undefined || speech.block === number) return false;
    if (!continuesSpeech(speech, this.#context, number)) {
      this.#speech = undefined;
      return false;
    }
    const quotes = speech.isAwaited && isPunctuation(this.#blocks[number].cues.words, 0, '«');
    this.#speech = { ...speech, isOpen: speech.isOpen || quotes, isAwaited: false };
    return quotes;
  }

  /** Whom an office will mean that a sentence gives somebody who does not speak in it. */
  #knowOffice(number: number, tokens: SentenceTokens): void {
    const source = officeGiven(this.#context.of(number), tokens);
    if (source === undefined) return;
    this.#chains.know(source, { section: this.#blocks[number].block.section, block: number });
  }

  #continueSpeech(number: number, sentence: number, from?: number): void {
    const { first: opening, last } = this.#blocks[number].cues.sentences[sentence];
    const first = from ?? opening;
    const speech = this.#speech;
    if (speech === undefined || isCredit(this.#context.of(number), first, last)) return;
    this.#push(number, first, last, last, {
      ...NOBODY_NAMED,
      kind: kindOfSpeech(speech),
      chain: speech.chain,
      direct: true,
    });
  }

  /** «فرماندار بم: ۱۲۰ نفر مصدوم شدند.»: a saying without a verb for it. A line without a full stop is a headline. */
  #addSpokenLine(number: number, sentence: number): boolean {
    const context = this.#context.of(number);
    const { words } = context;
    const { first, last } = withoutDateLabel(context, this.#blocks[number].cues.sentences[sentence]);
    const block = this.#blocks[number];
    const closes = isPunctuation(words, last, '.!»');
    const headline = !closes && isBold(this.#article, block.block);
    const announced = speakerBeforeColon(context, first, last, { headline });
    if (announced === undefined) return false;
    const { speaker, colon } = announced;
    // «دنیای اقتصاد: بازارها …»: at the head of an article, whose article it is.
    const ownHead = sentence === 0 && isLead(this.#blocks, number);
    if (ownHead && classifySource(context, speaker, false).type === 'medium') return false;
    const { source, identity } = this.#hear(number, { ...speaker, block: number });
    const quoted = isPunctuation(words, colon + 1, '«');
    this.#speech = quoted
      ? undefined
      : speechOf(identity, number, block.block.container, { headline, isAwaited: colon === last });
    if (!closes) return true;
    this.#push(number, first, last, last, spoken(block, announced, { type: source.type, quoted, last }, identity));
    return true;
  }

  /** A quotation that is a sentence goes on with the words of him who spoke in the one before. */
  #addBareQuotation(number: number, sentence: number): boolean {
    const block = this.#blocks[number];
    const before = this.#drafts.at(-1)?.claim;
    if (this.#speech !== undefined || !isQuotationOf(before, block, number, sentence)) return false;
    const { first, last } = block.cues.sentences[sentence];
    this.#push(number, first, last, last, { ...NOBODY_NAMED, kind: 'quote', chain: before.chain, direct: true });
    return true;
  }

  /** «حقوق یک معلم ۱۱ میلیون تومان است؛ بنا بر آمار …»: what nobody is said to say, in a clause before the one who speaks. */
  #addFigureBefore(number: number, sentence: number, speaks: number): void {
    const { words, sentences } = this.#blocks[number].cues;
    const { first } = sentences[sentence];
    const last = clauseBefore(words, first, speaks);
    if (last < 0) return;
    if (this.#speech !== undefined || this.#leadCovers || this.standingOf(number) === 'headline') return;
    this.#addFigures(number, sentence, { first, last });
  }

  #addFigures(number: number, sentence: number, part = this.#blocks[number].cues.sentences[sentence]): void {
    const block = this.#blocks[number];
    const figures = figureClaimsIn(this.#context.of(number), block.cues, sentence, part);
    for (const found of figures) {
      const before = { claim: this.#drafts.at(-1)?.claim, figureChain: this.#figureChain, chains: this.#chains };
      const statement = figureStatement(block, { number, sentence }, found, before);
      if (statement === undefined) continue;
      if (statement.kind === 'statistic') this.#figureChain = statement.chain;
      this.#push(number, found.first, found.last, found.last, statement);
    }
  }

  /** «قیمت‌ها گران شد. وزیر نیرو با بیان این مطلب افزود …»: the sentences before are his. */
  #addPointedAt(number: number, sentence: number, chain: number): void {
    const { sentences, words } = this.#blocks[number].cues;
    for (const { first, last } of sentences.slice(0, sentence)) {
      if (isPunctuation(words, last, '؟')) continue;
      const kind = isQuotation(words, { first, last }) ? 'quote' : 'reported';
      this.#push(number, first, last, last, { ...NOBODY_NAMED, kind, chain, direct: true });
    }
  }

  #addAttribution(
    number: number,
    sentence: number,
    attribution: Attribution,
    lastOfSentence: boolean,
    pointed: number,
  ): void {
    const block = this.#blocks[number];
    const subject = subjectBefore(this.#context, number, sentence, this.#drafts.at(-1)?.claim);
    const identity = this.#identities.identify(number, attribution, subject);
    this.#addPointedAt(number, pointed, identity.chain);
    const kind = this.#identities.kindOf(attribution, identity);
    const relayed = this.#identities.relayed(number, attribution, kind);
    this.#identities.remember(number, attribution, identity, kind);
    if (relayed !== undefined) this.#identities.rememberRelayed(number, relayed);
    const { last } = block.cues.sentences[sentence];
    const reach = lastOfSentence ? last : attribution.last;
    const statement = attributed(block, attribution, identity, kind, relayed);
    this.#push(number, attribution.first, attribution.last, reach, statement);
    const isAwaited = isPunctuation(block.cues.words, last, ':');
    this.#speech = speechBehind(attribution, relayed?.identity ?? identity, number, block.block, kind, isAwaited);
  }

  #push(number: number, first: number, last: number, reachLast: number, statement: Statement, below = number): void {
    this.#drafts.push(draftClaim(this.#context, number, { first, last, reachLast, below }, statement));
  }
}
