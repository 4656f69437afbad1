import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import type { Words } from '../words/words';
import { isWordText } from '../words/wordTests';

/** Houses to which others do something, and which bodies of other names are no part of. */
const DONE_TO: ReadonlySet<string> = new Set(['club', 'company', 'bank', 'airline', 'national-team']);
/** A body that a cue alone shows must be as sure. */
const SURE_BODY = 0.85;

/**
 * «کمیته انضباطی فدراسیون فوتبال نساجی مازندران را جریمه کرد», «بانک مرکزی بانک آینده را منحل کرد»: who does it, and to whom, right beside
 * each other, and no name of both. Where the second begins; 0 where it is one name.
 */
export function objectWithin(words: Words, { type, start, end }: Proposal, beside: readonly Proposal[]): number {
  if (type !== 'organisation' || !isWordText(words, end, 'را')) return 0;
  const object = beside.find((other) => other.end === end && other.start > start && isDoneTo(other));
  if (object === undefined) return 0;
  const doer = beside.some((other) => other.start === start && other.end === object.start && isBody(other));
  return doer ? object.start : 0;
}

/** The same of what a cue takes for one name. */
export function withoutObject(words: Words, proposal: Proposal, registry: readonly Proposal[]): Proposal {
  if (proposal.via === 'registry' || proposal.type !== 'organisation' || !isWordText(words, proposal.end, 'را'))
    return proposal;
  const end = objectWithin(words, proposal, registry);
  return end === 0 ? proposal : { ...proposal, end, endUnit: words.tokens.ends[end - 1] };
}

const isDoneTo = ({ type, via, candidates }: Proposal): boolean =>
  type === 'organisation' &&
  via === 'registry' &&
  candidates.some(({ row }) => DONE_TO.has(registryEntry(row).subtype));

const isBody = ({ type, via, confidence }: Proposal): boolean =>
  type === 'organisation' && (via === 'registry' || confidence >= SURE_BODY);
