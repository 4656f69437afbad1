import type { Analysis } from '../../language/analyse';
import type { Link } from '../../language/article/types';
import type { Claim } from '../../language/claims/types';
import { registryEntry } from '../../language/entities/registry/registry';
import { hostOf, isHostOf, mediumAt, sitesOf } from '../../language/entities/registry/sites';
import type { RegistryRow } from '../../language/entities/types';
import { mediumOf } from './media';

/** A link that stands on a medium's name and leads to another's site. */
export interface SecondHand {
  readonly link: Link;
  /** What the report is said to be of, and who publishes where the link leads. */
  readonly cited: string;
  readonly reached: string;
}

/**
 * The links of an article's «به گزارش …» that lead to another medium than the one that they name. Of a site that nobody is known to
 * publish at nothing is said, nor where the sentence names the other medium too («به گزارش ایسنا به نقل از رویترز»).
 */
export function* secondHandLinks(analysis: Analysis, ownHosts: readonly string[]): Iterable<SecondHand> {
  for (const claim of analysis.claims) {
    if (!claim.linked || claim.nested !== undefined) continue;
    const medium = mediumOf(analysis, claim);
    if (medium === undefined) continue;
    for (const number of claim.links) {
      const link = analysis.article.links[number];
      const host = isOnAttribution(link, claim) ? hostOf(link.target ?? '') : undefined;
      if (host === undefined || medium.sites.some((site) => isHostOf(host, site))) continue;
      const other = mediumAt(host);
      if (other === undefined ? !ownHosts.some((own) => isHostOf(host, own)) : names(analysis, claim, other)) continue;
      if (other !== undefined && sitesOf(other).some((site) => medium.sites.some((own) => shareHost(site, own))))
        continue;
      const reached = other === undefined ? host : registryEntry(other).name;
      yield { link, cited: registryEntry(medium.row).name, reached };
    }
  }
}

/** A link around «به گزارش رویترز» or a part of it says whose the page is; one further on may be another's. */
function isOnAttribution(link: Link, { cue, source }: Claim): boolean {
  const on = (place: { readonly start: number; readonly end: number } | undefined): boolean =>
    place !== undefined && link.text.start < place.end && link.text.end > place.start;
  return on(cue) || on(source);
}

const names = ({ entities }: Analysis, { start, end }: Claim, row: RegistryRow): boolean =>
  entities.some((entity) => entity.row === row && entity.start >= start && entity.end <= end);

function shareHost(one: string, other: string): boolean {
  const [host] = one.split('/');
  return isHostOf(host, other);
}
