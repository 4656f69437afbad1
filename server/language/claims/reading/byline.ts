import type { ReadBlock } from '../../analysis';
import { registryEntry } from '../../entities/registry/registry';
import { Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import type { SentenceTokens } from '../cues/cues';
import { phraseEnd } from '../sources/appositions';
import { type Phrase, type PhraseContext, startsRoleOrPerson } from '../sources/nounPhrase';
import type { Source } from '../sources/sources';
import type { Identity } from '../speakers/chains';
import { isPunctuation, type Words } from '../words/words';
import type { ArticleContext } from './articleContext';
import { citedStatement, type Statement } from './draft';
import { FARTHEST_RESUMPTION, isQuotation } from './speech';

/** Who is named below what is quoted in a paragraph of its own: «> … — محمد درویش، کنشگر محیط زیست». */
export interface Byline {
  readonly block: number;
  /** The token with which its line begins. */
  readonly first: number;
  readonly speaker: Phrase;
}

/** Who is named below a quoted paragraph: in its last line, or in the paragraph that follows the quotation. */
export function bylineBelow(context: ArticleContext, number: number): Byline | undefined {
  const { blocks } = context;
  if (blocks[number].block.container !== 'quotation') return undefined;
  for (let at = number; at < blocks.length && at <= number + FARTHEST_RESUMPTION; at += 1) {
    const { kind, container } = blocks[at].block;
    if (kind === 'heading') return undefined;
    const byline = lastLine(context.of(at), at);
    if (at === number) {
      // A line that names somebody and nothing else is the one below, and says nothing itself.
      if (byline !== undefined) return byline.first > 0 ? byline : undefined;
      continue;
    }
    const within = container === 'quotation' && !context.isParted(at);
    if (byline !== undefined) return within || (container === 'none' && byline.first === 0) ? byline : undefined;
    if (!within) return undefined;
  }
  return undefined;
}

/** Words of a name and what its bearer is. */
const LONGEST_BYLINE = 20;

/** The last line of a block, where a dash opens it and it names somebody and ends. */
function lastLine(context: PhraseContext, block: number): Byline | undefined {
  const { words } = context;
  const { count } = words.reading.tokens;
  for (let token = count - 1; token >= 0 && token >= count - LONGEST_BYLINE; token -= 1) {
    if (!isPunctuation(words, token, '-') || !opensLine(words, token)) continue;
    const first = token + 1;
    if (first >= count || !names(context, first)) return undefined;
    const named = phraseEnd(context, first, count);
    const last = named < first ? -1 : endOf(context, named, count);
    // «— حافظ»: a word that may mean something else.
    if (last === first && context.entities[context.names.entityOf[first]]?.row === undefined) return undefined;
    return last < 0 ? undefined : { block, first: token, speaker: { first, last } };
  }
  return undefined;
}

const opensLine = ({ reading: { text, tokens } }: Words, token: number): boolean =>
  token === 0 || (text.gaps[tokens.starts[token]] & Gap.line) !== 0;

/** Somebody, an organ or an office; poets and the dead of old are quoted for what everybody knows. */
function names(context: PhraseContext, first: number): boolean {
  const entity = context.names.entityOf[first];
  if (entity < 0) return startsRoleOrPerson(context, first);
  const { type, row } = context.entities[entity];
  if (type !== 'person' && type !== 'organisation') return false;
  const known = row === undefined ? undefined : registryEntry(row);
  return known === undefined || (known.subtype !== 'historical' && !/^شاعر/.test(known.description));
}

/** The last token of who is named, what he is included: «…، کنشگر محیط زیست، ۲ آذر ۱۴۰۴»; -1 where the line says something else. */
function endOf({ words, names: { dateEnd } }: PhraseContext, named: number, count: number): number {
  let last = named;
  for (let token = named + 1; token < count; token += 1) {
    if (words.verbOf[token] >= 0) return -1;
    if (dateEnd[token] >= 0 || words.reading.tokens.classes[token] === TokenClass.punctuation) continue;
    if (token === named + 1) return -1;
    last = token;
  }
  return last;
}

/** A claim of a quoted paragraph, by its tokens. */
interface Cited extends SentenceTokens {
  readonly statement: Statement;
}

/** What a quoted paragraph claims; its last sentence has who says so, where the line that names him follows it. */
export function citedClaims(
  blocks: readonly ReadBlock[],
  number: number,
  byline: Byline,
  source: Source,
  identity: Identity,
): readonly Cited[] {
  const { words, sentences } = blocks[number].cues;
  const isHere = byline.block === number;
  const found = citedIn(words, sentences, isHere ? byline.first - 1 : words.reading.tokens.count - 1);
  const statement = citedStatement(blocks[byline.block], source, identity);
  const unnamed = { ...statement, source: undefined };
  return found.map(({ first, last }, index) => {
    const isLast = index === found.length - 1 && byline.block <= number + 1;
    return { first, last: isLast && isHere ? byline.speaker.last : last, statement: isLast ? statement : unnamed };
  });
}

/** What of a quoted paragraph is a claim: each sentence that asks nothing, or the whole of what stands in quotation marks. */
function citedIn(words: Words, sentences: readonly SentenceTokens[], end: number): readonly SentenceTokens[] {
  const whole = { first: sentences[0]?.first ?? 0, last: end };
  if (isQuotation(words, whole)) return [whole];
  return sentences
    .filter(({ first, last }) => first <= end && !isPunctuation(words, Math.min(last, end), '؟'))
    .map(({ first, last }) => ({ first, last: Math.min(last, end) }));
}
