import type { ReadBlock } from '../../analysis';
import type { Article, Block } from '../../article/types';
import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import type { BlockCues } from '../cues/cues';
import { quotationEnd } from '../cues/frames';
import type { Phrase } from '../sources/nounPhrase';
import { personAtStart } from '../speakers/antecedents';
import { firstVerb, isPunctuation, type Words, wordText } from '../words/words';
import type { ArticleContext } from './articleContext';
import { speaksInFirstPerson } from './speech';

/** What a block is in a conversation. */
export type Turn = 'question' | 'answer';

/** An article that is a conversation: whose words its answers are. */
export interface Interview {
  /** By block; undefined for what the writer tells. */
  readonly turns: readonly (Turn | undefined)[];
  /** Where the one who answers is named; undefined where nobody is. */
  readonly interviewee: (Phrase & { readonly block: number }) | undefined;
}

const ASKS = /^(?:پرسش|سوال|س|خبرنگار|پرسشگر|مجری|گزارشگر)$/;
const ANSWERS = /^(?:پاسخ|جواب|ج)$/;

/** A question of more tokens is an essay. */
const LONGEST_QUESTION = 90;

/** Reads an article's questions and answers. An article in which nobody is asked has none: two question marks at least. */
export function readInterview(
  article: Article,
  blocks: readonly ReadBlock[],
  context: ArticleContext,
): Interview | undefined {
  const asked = blocks.map((block) => (mayAsk(block.block) ? isQuestion(article, block) : undefined));
  const first = asked.indexOf('certain');
  if (first < 0 || asked.indexOf('certain', first + 1) < 0) return undefined;
  const turns = takeTurns(blocks, asked, first, context);
  if (!isConversation(blocks, turns, first)) return undefined;
  return { turns, interviewee: findInterviewee(context, first) };
}

const mayAsk = ({ kind, container }: Block): boolean => kind === 'paragraph' && container !== 'table';

/** `likely`: set in bold, as interviews set their questions, but without a question mark. */
type Asked = 'certain' | 'likely' | undefined;

/** Whether a block asks, as long as it is read so. */
const known = createMemory<Reading, { readonly asked: Asked }>();

function isQuestion(article: Article, read: ReadBlock): Asked {
  let entry = known.get(read.reading);
  if (entry === undefined) {
    entry = { asked: asksAs(article, read) };
    known.set(read.reading, entry);
  }
  return entry.asked;
}

function asksAs(article: Article, { block, cues }: ReadBlock): Asked {
  const { words } = cues;
  const { count } = words.reading.tokens;
  if (count === 0 || count > LONGEST_QUESTION) return undefined;
  const label = labelOf(words);
  if (label >= 0) {
    if (ANSWERS.test(wordText(words, label))) return undefined;
    if (ASKS.test(wordText(words, label))) return 'certain';
  }
  let last = count - 1;
  while (last > 0 && words.reading.tokens.classes[last] === TokenClass.other) last -= 1;
  if (isPunctuation(words, last, '؟')) return 'certain';
  return isBold(article, block) ? 'likely' : undefined;
}

/** Set in bold as a whole, as sub-headlines and questions are. */
export const isBold = ({ text }: Article, { start, end }: Block): boolean =>
  text.startsWith('**', start) && text.startsWith('**', end - 2) && text.indexOf('**', start + 2) === end - 2;

/** The word before the colon with which a turn opens: «پرسش:», «– پاسخ:»; -1 where there is none. */
function labelOf(words: Words): number {
  const { classes, count } = words.reading.tokens;
  let at = 0;
  while (at < count && classes[at] !== TokenClass.word) at += 1;
  return at + 1 < count && isPunctuation(words, at + 1, ':') ? at : -1;
}

/** The first token of an answer behind its label. */
export function behindLabel(words: Words, first: number): number {
  const label = labelOf(words);
  return label >= first && label >= 0 && ANSWERS.test(wordText(words, label)) ? label + 2 : first;
}

/** «کاش», «خدا کند»: what one wishes. */
const WISHES = /^(?:کاش|کاشکی|ایکاش|خداکند|خدا|انشاالله|الهی)$/;

/** Whether a sentence of an answer only asks or wishes, or is nothing but its label. */
export const claimsNothing = (words: Words, first: number, last: number): boolean =>
  isPunctuation(words, last, '؟') || first > last || WISHES.test(wordText(words, first));

function takeTurns(
  blocks: readonly ReadBlock[],
  asked: readonly ('certain' | 'likely' | undefined)[],
  first: number,
  context: ArticleContext,
): readonly (Turn | undefined)[] {
  const turns = new Array<Turn | undefined>(blocks.length).fill(undefined);
  let open = false;
  for (let number = first; number < blocks.length; number += 1) {
    const { block, cues } = blocks[number];
    if (asked[number] !== undefined) {
      turns[number] = 'question';
      open = true;
    } else if (block.kind === 'heading' || !cues.words.reading.tokens.classes.includes(TokenClass.word)) open = false;
    else if (open && turns[number - 1] !== 'question' && isTold(blocks, context, number)) open = false;
    else if (open) turns[number] = 'answer';
  }
  return turns;
}

/** Whether the writer has the floor again: somebody is said to speak, or a person opens the paragraph, and nobody says «من». */
function isTold(blocks: readonly ReadBlock[], context: ArticleContext, number: number): boolean {
  const { cues } = blocks[number];
  const { words } = cues;
  if (labelOf(words) >= 0) return false;
  if (saysMe(cues)) return false;
  return hasNamedSpeaker(context, number) || personAtStart(context.of(number), cues.sentences[0]) !== undefined;
}

/** Whether «من» or a verb in its person stands outside quotation marks. */
function saysMe(cues: BlockCues): boolean {
  const { words } = cues;
  const { count } = words.reading.tokens;
  let from = 0;
  for (let token = 0; token < count; token += 1) {
    if (!isPunctuation(words, token, '«')) continue;
    if (speaksInFirstPerson(cues, from, token - 1)) return true;
    token = quotationEnd(words, token, count - 1);
    from = token + 1;
  }
  return speaksInFirstPerson(cues, from, count - 1);
}

/** Whether the first sentence says who speaks, by a verb with its subject. */
function hasNamedSpeaker(context: ArticleContext, number: number): boolean {
  const [attribution] = context.attributionsOf(number)[0] ?? [];
  if (attribution?.source === undefined || attribution.origin.type !== 'verb') return false;
  const { type } = attribution.source;
  return type === 'name' || type === 'role' || type === 'organ' || type === 'medium';
}

/** Whether the turns are a conversation: labelled, announced, or with questions to «شما» and answers by «من». */
function isConversation(blocks: readonly ReadBlock[], turns: readonly (Turn | undefined)[], first: number): boolean {
  let questions = 0;
  let toYou = 0;
  let labels = 0;
  let answers = 0;
  let byMe = 0;
  blocks.forEach(({ cues }, number) => {
    const { words } = cues;
    const last = words.reading.tokens.count - 1;
    const label = turns[number] === undefined ? -1 : labelOf(words);
    if (label >= 0 && (ASKS.test(wordText(words, label)) || ANSWERS.test(wordText(words, label)))) labels += 1;
    if (turns[number] === 'question') {
      questions += 1;
      if (speaksToYou(words, last)) toYou += 1;
    } else if (turns[number] === 'answer') {
      answers += 1;
      if (speaksInFirstPerson(cues, 0, last)) byMe += 1;
    }
  });
  if (questions < 2 || answers < 2) return false;
  if (labels >= FEWEST_LABELS) return true;
  const personal = byMe > 0 && toYou * 2 >= questions;
  return personal || (isAnnounced(blocks, first) && (byMe > 0 || toYou > 0));
}

const FEWEST_LABELS = 3;

function speaksToYou(words: Words, last: number): boolean {
  for (let token = 0; token <= last; token += 1) if (/^شما(?:ها)?$/.test(wordText(words, token))) return true;
  return firstVerb(words, 0, last, ({ form }) => form.person === 5 || form.person === 2) !== undefined;
}

/** «گفت‌وگو با …», «با او حرف زدیم» before the first question. */
const isAnnounced = (blocks: readonly ReadBlock[], first: number): boolean =>
  blocks.slice(0, first).some(({ cues }) => conversationAt(cues.words) >= 0);

/** The token behind «گفت‌وگو با», «مصاحبهٔ اختصاصی با», «با … حرف زدیم»; -1 where the words announce no conversation. */
function conversationAt(words: Words): number {
  const { count } = words.reading.tokens;
  for (let token = 1; token < count; token += 1) {
    const word = wordText(words, token);
    const before = wordText(words, token - 1);
    if (word === 'با' && (TALK.test(before) || (token > 1 && TALK.test(wordText(words, token - 2))))) return token + 1;
    if (/^(?:زدیم|زدهایم)$/.test(word) && /^(?:حرف|گپ)$/.test(before)) return token + 1;
    if (/^(?:کردیم|کردهایم|نشستیم|نشستهایم)$/.test(word) && TALK.test(before)) return token + 1;
  }
  return -1;
}

const TALK = /^(?:گفتوگو|گفتوگوی|گفتوگویی|گفتگو|گفتگوی|گفتگویی|مصاحبه|مصاحبهی|مصاحبهای|وگو|وگوی|گو|گوی|صحبت|صحبتهای)$/;

/** Who answers: the person named behind «گفت‌وگو با», else the one whom the words before the first question name first. */
function findInterviewee(context: ArticleContext, first: number): (Phrase & { readonly block: number }) | undefined {
  let other: (Phrase & { readonly block: number }) | undefined;
  for (let block = 0; block < first; block += 1) {
    const { names, entities, words } = context.of(block);
    const behind = conversationAt(words);
    for (const [number, span] of [...names.spans].sort((a, b) => a[1].first - b[1].first)) {
      if (entities[number].type !== 'person') continue;
      if (behind >= 0 && span.first >= behind && span.first <= behind + FARTHEST_NAME) return { ...span, block };
      other ??= { ...span, block };
    }
  }
  return other;
}

/** «گفت‌وگو با دکتر فلانی». */
const FARTHEST_NAME = 6;
