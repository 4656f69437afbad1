import type { ReadBlock } from '../analysis';
import type { Article } from '../article/types';
import type { ChainNumbers } from '../chainNumbers';
import type { ResolvedDate } from '../dates/types';
import type { ResolvedEntity } from '../entities/types';
import { personAtStart } from './antecedents';
import { phraseEnd } from './appositions';
import { ArticleContext } from './articleContext';
import type { Attribution } from './attributions';
import type { ClaimDraft } from './backing';
import { Chains } from './chains';
import { isCredit, isLead } from './credits';
import type { SentenceTokens } from './cues';
import { withoutDateLabel } from './dateLabel';
import { attributed, draftClaim, NOBODY_NAMED, type Statement, sourceRange } from './draft';
import { chooseFigure, continuesFigure, figureEnd, restsOnThis } from './figureChoice';
import { Identities } from './identities';
import { behindLabel, type Interview, readInterview } from './interviews';
import type { ReadState } from './readState';
import { classifySource, fileRange } from './sources';
import {
  closesQuotation,
  continuesSpeech,
  introducesSpeaker,
  isAboutSpeaker,
  isReportedInSpeech,
  type Speech,
  speakerBeforeColon,
  speechOf,
} from './speech';
import { readStandings, type Standing } from './standing';
import { subjectBefore } from './subjectBefore';
import { isPunctuation, Word, wordText } from './words';

/** «کاش», «خدا کند»: what one wishes. */
const WISHES = /^(?:کاش|کاشکی|ایکاش|خداکند|خدا|انشاالله|الهی)$/;

/**
 * Reads an article's claims block by block, from its first to its last: each knows what those before it have named.
 */
export class BlockReader {
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
    else this.#readBlock(number);
  }

  /** A heading ends a speech; «X: …» opens one. */
  #readHeading(number: number): void {
    this.#speech = undefined;
    const phrase = speakerBeforeColon(
      this.#context.of(number),
      0,
      this.#blocks[number].cues.words.reading.tokens.count - 1,
    );
    if (phrase === undefined) return;
    const source = classifySource(this.#context.of(number), phrase, false);
    const section = this.#blocks[number].block.section;
    const identity = this.#chains.identify(source, { section, block: number, subject: undefined });
    this.#chains.remember(source, identity, { section, block: number });
    this.#speech = speechOf(identity, number, 'none', true);
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
      if (isPunctuation(words, last, '؟') || from > last || WISHES.test(wordText(words, from))) return;
      this.#continueSpeech(number, sentence, from);
    });
    this.#speech = undefined;
  }

  #openAnswers(number: number): Speech {
    const named = this.#interview?.interviewee;
    const { container } = this.#blocks[number].block;
    if (named === undefined)
      return speechOf(
        { chain: this.#chains.fresh(), antecedent: 'none', entityChain: undefined },
        number,
        container,
        false,
      );
    const source = classifySource(this.#context.of(named.block), named, false);
    const place = { section: this.#blocks[number].block.section, block: number };
    const identity = this.#chains.identify(source, { ...place, subject: undefined });
    this.#chains.remember(source, identity, place);
    return speechOf(identity, number, container, false);
  }

  #readBlock(number: number): void {
    const cues = this.#blocks[number].cues;
    const { block } = this.#blocks[number];
    const attributions = this.#context.attributionsOf(number);
    if (this.#speech !== undefined && this.#speech.block !== number) {
      if (!continuesSpeech(this.#speech, this.#context, number)) this.#speech = undefined;
    }
    cues.sentences.forEach((tokens, sentence) => {
      const found = attributions[sentence];
      const cited =
        found.length > 0 &&
        this.#speech !== undefined &&
        isReportedInSpeech(this.#speech, this.#context, number, sentence);
      if (found.length > 0 && !cited) {
        this.#addFigureBefore(number, sentence, found[0].first);
        found.forEach((attribution, index) => {
          this.#addAttribution(number, sentence, attribution, index === found.length - 1);
        });
        if (sentence === 0 && this.standingOf(number) === 'lead')
          this.#leadCovers = this.#drafts.at(-1)?.claim.kind === 'media';
        return;
      }
      this.#knowOffice(number, tokens);
      if (isPunctuation(cues.words, tokens.last, '؟')) return;
      if (!cited && this.#addSpokenLine(number, sentence)) return;
      if (this.#speech !== undefined && introducesSpeaker(this.#speech, this.#context, number, sentence))
        this.#speech = undefined;
      if (this.#speech !== undefined && isAboutSpeaker(this.#speech, this.#context.of(number), tokens))
        this.#speech = undefined;
      if (this.#speech !== undefined) {
        this.#continueSpeech(number, sentence);
        if (this.#speech.isOpen && closesQuotation(cues.words, tokens)) this.#speech = undefined;
        return;
      }
      if (!this.#leadCovers && this.standingOf(number) !== 'headline') this.#addFigure(number, sentence);
    });
    if (this.#speech !== undefined) this.#speech = { ...this.#speech, block: number, container: block.container };
  }

  /** «سانائه تاکایچی، نخست‌وزیر ژاپن، وزیران را معرفی کرد»: whom «نخست‌وزیر ژاپن» will mean. */
  #knowOffice(number: number, { first, last }: SentenceTokens): void {
    const context = this.#context.of(number);
    if (personAtStart(context, { first, last: first }) === undefined) return;
    const end = phraseEnd(context, first, last + 1);
    const span = context.names.spans.get(context.names.entityOf[first]);
    if (span === undefined || end <= span.last) return;
    this.#chains.know(classifySource(context, { first, last: end }, false), {
      section: this.#blocks[number].block.section,
      block: number,
    });
  }

  #continueSpeech(number: number, sentence: number, from?: number): void {
    const { first: opening, last } = this.#blocks[number].cues.sentences[sentence];
    const first = from ?? opening;
    const speech = this.#speech;
    if (speech === undefined || isCredit(this.#context.of(number), first, last)) return;
    this.#push(number, first, last, last, {
      ...NOBODY_NAMED,
      kind: speech.isOpen ? 'quote' : 'reported',
      chain: speech.chain,
      direct: true,
    });
  }

  /** «فرماندار بم: ۱۲۰ نفر مصدوم شدند.»: a saying without a verb for it. A line without a full stop is a headline. */
  #addSpokenLine(number: number, sentence: number): boolean {
    const context = this.#context.of(number);
    const { words } = context;
    const { first, last } = this.#blocks[number].cues.sentences[sentence];
    const phrase = speakerBeforeColon(context, first, last);
    if (phrase === undefined) return false;
    const block = this.#blocks[number];
    const place = { section: block.block.section, block: number };
    const source = classifySource(context, phrase, false);
    // «دنیای اقتصاد: بازارها …»: at the head of an article, whose article it is.
    if (source.type === 'medium' && sentence === 0 && isLead(this.#blocks, number)) return false;
    const identity = this.#chains.identify(source, { ...place, subject: undefined });
    this.#chains.remember(source, identity, place);
    const quoted = isPunctuation(words, phrase.last + 2, '«');
    this.#speech = quoted ? undefined : speechOf(identity, number, block.block.container, false);
    if (!isPunctuation(words, last, '.!»')) return true;
    this.#push(number, first, last, last, {
      ...NOBODY_NAMED,
      kind: source.type === 'medium' ? 'media' : quoted ? 'quote' : 'reported',
      source: sourceRange(block, phrase, source.type, identity.entityChain),
      content: fileRange(block, Math.min(phrase.last + 2, last), last),
      chain: identity.chain,
      direct: true,
      antecedent: identity.antecedent,
    });
    return true;
  }

  /** «بر این اساس، ۶۱ درصد …»: what was cited right before says so. */
  #citesBefore(number: number, sentence: number): boolean {
    const { sentences, words } = this.#blocks[number].cues;
    const last = this.#drafts.at(-1)?.claim;
    const cites = last !== undefined && last.block === number && last.source !== undefined;
    return cites && restsOnThis(words, sentences[sentence].first);
  }

  /** «حقوق یک معلم ۱۱ میلیون تومان است؛ بنا بر آمار …»: what nobody is said to say, in a clause before the one who speaks. */
  #addFigureBefore(number: number, sentence: number, speaks: number): void {
    const { words, sentences } = this.#blocks[number].cues;
    const { first } = sentences[sentence];
    let mark = speaks - 1;
    // «؛ در حالی که شورای عالی کار …»
    while (mark > first && (words.flags[mark] & (Word.but | Word.inner)) !== 0) mark -= 1;
    if (mark - 1 <= first || !isPunctuation(words, mark, '؛')) return;
    if (this.#speech !== undefined || this.#leadCovers || this.standingOf(number) === 'headline') return;
    this.#addFigure(number, sentence, { first, last: mark - 1 });
  }

  #addFigure(number: number, sentence: number, part = this.#blocks[number].cues.sentences[sentence]): void {
    const context = this.#context.of(number);
    const figure = chooseFigure(context, this.#blocks[number].cues, sentence, part);
    if (figure === undefined || this.#citesBefore(number, sentence)) return;
    const tokens = withoutDateLabel(context, part);
    const goesOn = this.#figureChain !== undefined && continuesFigure(context.words, tokens.first);
    const chain = goesOn && this.#figureChain !== undefined ? this.#figureChain : this.#chains.fresh();
    if (figure.kind === 'statistic') this.#figureChain = chain;
    const { figures } = this.#blocks[number].cues;
    const last = figureEnd(context, figures[sentence], figure.last, tokens.last);
    this.#push(number, tokens.first, last, last, {
      ...NOBODY_NAMED,
      kind: figure.kind,
      cue: fileRange(this.#blocks[number], figure.first, figure.last),
      chain,
    });
  }

  #addAttribution(number: number, sentence: number, attribution: Attribution, lastOfSentence: boolean): void {
    const block = this.#blocks[number];
    const identity = this.#identities.identify(
      number,
      attribution,
      subjectBefore(this.#context, number, sentence, this.#drafts.at(-1)?.claim),
    );
    const kind = this.#identities.kindOf(attribution, identity);
    this.#identities.remember(number, attribution, identity, kind);
    const { last } = this.#blocks[number].cues.sentences[sentence];
    this.#push(
      number,
      attribution.first,
      attribution.last,
      lastOfSentence ? last : attribution.last,
      attributed(block, attribution, identity, kind),
    );
    this.#speech = attribution.opensSpeech
      ? speechOf(identity, number, block.block.container, false, attribution.leavesOpen)
      : undefined;
  }

  #push(number: number, first: number, last: number, reachLast: number, statement: Statement): void {
    this.#drafts.push(draftClaim(this.#context, number, { first, last, reachLast }, statement));
  }
}
