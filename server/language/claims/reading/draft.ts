import type { ReadBlock } from '../../analysis';
import type { Range } from '../../article/types';
import type { ClaimDraft } from '../backing/backing';
import { afterDateline } from '../sources/dateline';
import type { Phrase } from '../sources/nounPhrase';
import { fileRange, type Source } from '../sources/sources';
import type { Identity } from '../speakers/chains';
import type { Relayed } from '../speakers/identities';
import type { Claim, ClaimKind, SourceType } from '../types';
import type { ArticleContext } from './articleContext';
import type { Attribution } from './attributions';
import { sourceType } from './claimKind';
import { claimEnd, claimStart, reachEnd } from './span';

/** What a claim says beside its place. */
export type Statement = Omit<Claim, 'start' | 'end' | 'block' | 'section' | 'root' | 'linked' | 'links'>;

/** What a claim without a speaker's verb leaves open. */
export const NOBODY_NAMED = {
  cue: undefined,
  source: undefined,
  content: undefined,
  direct: false,
  nested: undefined,
  relayed: undefined,
  verbClass: undefined,
  loaded: false,
  agentless: false,
  antecedent: 'none',
} as const;

/** What a sentence with an attribution says, once it is known whom it means. */
export function attributed(
  block: ReadBlock,
  { cue, source, origin, content, direct, nested, agentless }: Attribution,
  { chain, entityChain, antecedent }: Identity,
  kind: ClaimKind,
  relayed: Relayed | undefined,
): Statement {
  const rangeOf = (phrase: Phrase | undefined): Range | undefined =>
    phrase === undefined ? undefined : fileRange(block, phrase.first, phrase.last);
  return {
    kind,
    cue: rangeOf(cue),
    source: source === undefined ? undefined : sourceRange(block, source, sourceType(source, kind), entityChain),
    content: rangeOf(content),
    chain,
    direct,
    nested: rangeOf(nested),
    relayed:
      relayed === undefined
        ? undefined
        : {
            ...sourceRange(block, relayed.source, relayed.source.type, relayed.identity.entityChain),
            chain: relayed.identity.chain,
          },
    verbClass: origin.verbClass,
    loaded: origin.loaded,
    agentless,
    antecedent,
  };
}

/** What a line says that names its speaker before a colon and needs no verb: «فرماندار بم: ۱۲۰ نفر مصدوم شدند.» */
export function spoken(
  block: ReadBlock,
  { speaker, colon }: { readonly speaker: Phrase; readonly colon: number },
  { type, quoted, last }: { readonly type: SourceType; readonly quoted: boolean; readonly last: number },
  { chain, entityChain, antecedent }: Identity,
): Statement {
  return {
    ...NOBODY_NAMED,
    kind: type === 'medium' ? 'media' : type === 'vague' ? 'vague' : quoted ? 'quote' : 'reported',
    source: sourceRange(block, speaker, type, entityChain),
    content: fileRange(block, Math.min(colon + 1, last), last),
    chain,
    direct: true,
    antecedent,
  };
}

/** What a paragraph quotes whose speaker a line below it names. */
export const citedStatement = (
  block: ReadBlock,
  source: Source,
  { chain, entityChain, antecedent }: Identity,
): Statement => ({
  ...NOBODY_NAMED,
  kind: source.type === 'medium' ? 'media' : source.type === 'vague' ? 'vague' : 'quote',
  source: sourceRange(block, source, source.type, entityChain),
  chain,
  direct: true,
  antecedent,
});

/** The tokens of a claim, and the last one whose links back it; last ones inclusive. */
interface Stretch extends Phrase {
  readonly reachLast: number;
  /** The block that names who says so, whose links back it too. */
  readonly below: number;
}

/** A claim in its place, before its links are known. */
export function draftClaim(
  context: ArticleContext,
  number: number,
  { first, last, reachLast, below }: Stretch,
  statement: Statement,
): ClaimDraft {
  const block = context.blocks[number];
  const phrases = context.of(number);
  const { words } = phrases;
  const links = context.linksOf(number);
  // A saying that closes a quotation may begin, by the grammar, behind the sentence's last word.
  const opening = Math.min(first, last);
  const from = claimStart(words, opening === 0 ? afterDateline(phrases, 0, last) : opening, last);
  const to = claimEnd(links, block, words, from, last);
  const { start, end } = fileRange(block, from, to);
  const { kind, cue, source, content, chain, direct, nested, relayed, verbClass, loaded, agentless, antecedent } =
    statement;
  const { section } = block.block;
  // Every field by name: spreading costs more than all the rest of a keystroke.
  const claim: ClaimDraft['claim'] = {
    start,
    end,
    kind,
    cue,
    source,
    content,
    chain,
    root: false,
    linked: false,
    links: NO_LINKS,
    direct,
    nested,
    relayed,
    verbClass,
    loaded,
    agentless,
    antecedent,
    block: number,
    section,
  };
  return {
    isShared: false,
    claim,
    below,
    reach: { start: fileRange(block, opening, opening).start, end: reachEnd(links, block, words, reachLast) },
  };
}

const NO_LINKS: readonly number[] = [];

const moved = <Place extends Range>(range: Place | undefined, by: number): Place | undefined =>
  range === undefined || by === 0 ? range : { ...range, start: range.start + by, end: range.end + by };

/** The same claim, as a draft of its own where its block has moved. */
export function movedDraft(draft: ClaimDraft, by: number): ClaimDraft {
  if (by === 0) {
    draft.isShared = true;
    return draft;
  }
  const { claim, reach, below } = draft;
  return {
    isShared: false,
    below,
    claim: {
      start: claim.start + by,
      end: claim.end + by,
      kind: claim.kind,
      cue: moved(claim.cue, by),
      source: moved(claim.source, by),
      content: moved(claim.content, by),
      chain: claim.chain,
      root: false,
      linked: false,
      links: NO_LINKS,
      direct: claim.direct,
      nested: moved(claim.nested, by),
      relayed: moved(claim.relayed, by),
      verbClass: claim.verbClass,
      loaded: claim.loaded,
      agentless: claim.agentless,
      antecedent: claim.antecedent,
      block: claim.block,
      section: claim.section,
    },
    reach: { start: reach.start + by, end: reach.end + by },
  };
}

/** A source as a claim names it. */
export function sourceRange(
  block: ReadBlock,
  { first, last }: Phrase,
  type: SourceType,
  entityChain: number | undefined,
): NonNullable<Claim['source']> {
  const { start, end } = fileRange(block, first, last);
  return { start, end, type, entityChain };
}
