import { labelKey } from '../../language/article/labels';
import type { Range } from '../../language/article/types';
import { registryEntry } from '../../language/entities/registry/registry';
import { mediumOf } from '../../rules/claims/media';
import type { CompletionContext, Proposal } from './context';

/** `[م۱]: <ht|`: a definition, its label and what is typed of its address. */
const IN_DEFINITION = /^ {0,3}\[([^\][]+)\]:\s*<?([^\s<>"]*)$/;
/** `[به گزارش ایسنا](ht|`: a link's words and what is typed of its address. */
const IN_LINK = /\[([^\][]*)\]\(<?([^\s<>()"]*)$/;

/** The sites of the media that the article cites, where an address is awaited; those whose report it is to be first. */
export function proposeSites({ snapshot, offset, before }: CompletionContext): Proposal[] {
  const definition = IN_DEFINITION.exec(before);
  const link = definition === null ? IN_LINK.exec(before) : null;
  const typed = definition?.[2] ?? link?.[2];
  if (typed === undefined) return [];
  const words = link === null ? [] : [stretchBefore(link, offset)];
  const places = definition === null ? words : usesOf(definition[1], snapshot.analysis.article.links);
  const ours: Proposal[] = [];
  const others: Proposal[] = [];
  const seen = new Set<string>();
  for (const claim of snapshot.analysis.claims) {
    const medium = mediumOf(snapshot.analysis, claim);
    if (medium === undefined) continue;
    const isMeant = places.some(({ start, end }) => start < claim.end && end > claim.start);
    for (const site of medium.sites) {
      const address = `https://${site}/`;
      if (!address.startsWith(typed) && !site.startsWith(typed)) continue;
      const proposal: Proposal = {
        label: address,
        detail: registryEntry(medium.row).name,
        kind: 'source',
        start: offset - typed.length,
        text: address,
      };
      (isMeant ? ours : others).push(proposal);
    }
  }
  return [...ours, ...others].filter(({ text }) => seen.size < seen.add(text).size);
}

/** Where the article refers to a label. */
const usesOf = (label: string, links: readonly (Range & { readonly label: string | undefined })[]): readonly Range[] =>
  links.filter((link) => link.label !== undefined && labelKey(link.label) === labelKey(label));

const stretchBefore = (match: RegExpExecArray, offset: number): Range => {
  const start = offset - match[0].length;
  return { start, end: start + match[1].length + 2 };
};
