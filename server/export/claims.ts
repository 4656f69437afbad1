import type { Analysis } from '../language/analysis';
import type { Claim } from '../language/claims/types';
import { sourceAddress } from './addresses';
import { isCertainClaim } from './certain';
import type { ExportedClaim, ExportedSource, SourceKind, Speaker } from './types';

/** The claims of an article in the order of the text: those whose source is linked, or with `recognised` all of them. */
export function claimsOf({ article, claims }: Analysis, recognised: boolean): readonly ExportedClaim[] {
  const speakers = speakersOf(claims);
  return claims
    .filter((claim) => recognised || isCertainClaim(claim))
    .map((claim, index) => {
      const { start, end, kind, direct, chain, cue, source, links } = claim;
      const addresses = links.flatMap((link) => sourceAddress(article.links[link]?.target) ?? []);
      return {
        start,
        end,
        number: index + 1,
        kind,
        direct,
        chain,
        cue,
        source: source === undefined ? undefined : speakerOf(source),
        speaker: speakers.get(chain),
        quotation: quotationOf(article.text, claim),
        sources: [...new Set(addresses)],
      };
    });
}

const speakerOf = ({ start, end, entityChain }: NonNullable<Claim['source' | 'relayed']>): Speaker => ({
  start,
  end,
  chain: entityChain,
});

/** The source of each chain: the first that is a name of the article's, else the first that stands for itself. */
function speakersOf(claims: readonly Claim[]): ReadonlyMap<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  for (const { chain, source, relayed } of claims) {
    if (relayed !== undefined && !speakers.has(relayed.chain)) speakers.set(relayed.chain, speakerOf(relayed));
    if (source === undefined || source.type === 'omitted') continue;
    const known = speakers.get(chain);
    const isBetter = known?.chain === undefined && source.entityChain !== undefined;
    if (isBetter || (known === undefined && source.type !== 'pronoun')) speakers.set(chain, speakerOf(source));
  }
  return speakers;
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** The words between quotation marks, with the marks; without any all that direct speech says. */
function quotationOf(
  text: string,
  { direct, content, end }: Claim,
): { readonly start: number; readonly end: number } | undefined {
  if (!direct || content === undefined) return undefined;
  const lead = /^[\s،,:؛]*/.exec(text.slice(content.start, content.end))?.[0].length ?? 0;
  const start = content.start + lead;
  const closing = CLOSING[text[start] ?? ''];
  const last = closing === undefined ? -1 : text.lastIndexOf(closing, Math.max(content.end, end) - 1);
  const quotation = { start, end: last > start ? last + 1 : Math.min(content.end, end) };
  return quotation.end > quotation.start ? quotation : undefined;
}

const SOURCE_KINDS: Readonly<Record<string, SourceKind>> = {
  رسانه: 'media',
  سند: 'document',
  گفته: 'statement',
  آمار: 'statistics',
};

/** The links to sources, in the order of the text. */
export function sourcesOf({ article }: Analysis): readonly ExportedSource[] {
  return article.links.flatMap(({ role, block, text, target, definition }) => {
    const address = role === 'source' && block >= 0 && text.end > text.start ? sourceAddress(target) : undefined;
    if (address === undefined) return [];
    const kind = SOURCE_KINDS[definition?.title.split(':')[1]?.trim() ?? ''];
    return [{ start: text.start, end: text.end, address, kind }];
  });
}
