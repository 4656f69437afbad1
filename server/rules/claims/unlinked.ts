import type { Analysis } from '../../language/analyse';
import type { Article, Definition, Link, Range } from '../../language/article/types';
import { weaknessOf } from '../../language/claims/backing/weakLink';
import type { Claim, ClaimKind } from '../../language/claims/types';
import type { Text } from '../../language/text';
import { claimsByChain } from '../indexes';
import { nearestDefinition, nearestLabel, undefinedLinks } from '../markup/labels';
import { definitionFixes } from '../markup/missingDefinition';
import { oncePer } from '../once';
import { wordsOf } from '../quotedWords';
import { indexRanges } from '../ranges';
import { isStub, referenceFix } from '../references';
import type { Finding, Fix, RelatedPlace } from '../rule';
import { titleOfSource } from '../sourceTitles';
import { isCovered } from './covered';

/** At most so many places of a chain are listed beside its root. */
const MOST_RELATED = 20;

/**
 * The claims on which unlinked chains are reported: in every section the first claim of each chain that has no link. A link
 * serves one section only, and mending one report must not bring up another in the same section.
 */
const reported = oncePer((analysis: Analysis): readonly Claim[] => {
  const seen = new Set<string>();
  return analysis.claims.filter((claim) => {
    const group = `${claim.chain} ${claim.section}`;
    if (claim.linked) return false;
    // «به گزارش ایسنا، X گفت …»: the link that is missing there is the one that X's own words want.
    if (claim.relayed !== undefined) seen.add(`${claim.relayed.chain} ${claim.section}`);
    if (seen.has(group)) return false;
    seen.add(group);
    // What goes on with it rests on the same.
    if (isCovered(analysis, claim)) return false;
    // Its label is defined nowhere, which is said of that, or of the definition that failed.
    if (undefinedIn(analysis, claim) !== undefined) return false;
    // Its address backs nothing, which is said of that.
    if (weakSources(analysis.article).firstOverlap(claim) !== undefined) return false;
    // Its label is all but right, which is said of that.
    return nearMisses(analysis.article).firstOverlap({ start: claim.start, end: claim.end + 2 }) === undefined;
  });
});

const nearMisses = oncePer((article: Article) =>
  indexRanges(
    article.links.filter(
      (link) =>
        link.definition === undefined &&
        (link.kind === 'footnote'
          ? nearestLabel(article, link) !== undefined
          : nearestDefinition(article, link)?.role === 'source'),
    ),
  ),
);

/** The claims of one kind on which unlinked chains are reported. */
export function unlinkedRoots(analysis: Analysis, kind: ClaimKind): readonly Claim[] {
  return reported(analysis).filter((claim) => claim.kind === kind);
}

/** Between a phrase and its source at most so much may stand («بر اساس [داده‌های] اداره زمین‌شناسی»). */
const LONGEST_GAP = 40;

/** Where an unlinked claim is reported: its cue, with the source where that follows («به گزارش ایسنا»). */
export function placeOf({ text }: Analysis['article'], claim: Claim): Range {
  const { cue, source } = claim;
  if (cue === undefined) return { start: claim.start, end: claim.end };
  if ((claim.kind === 'media' || claim.kind === 'document') && source !== undefined && source.start >= cue.end) {
    const between = text.slice(cue.end, source.start);
    if (between.length <= LONGEST_GAP && !/[.،؛:«»()\r\n]/.test(between)) return { start: cue.start, end: source.end };
  }
  // «در کیفرخواست دادگاه آمده است»: what it stands in, with the verb.
  if (claim.kind === 'document' && source !== undefined && source.start < source.end && source.end <= cue.start) {
    const between = text.slice(source.end, cue.start);
    const place = /(?:^|[\s[])در\s+$/.exec(text.slice(Math.max(0, source.start - 5), source.start));
    if (place !== null && between.length <= LONGEST_GAP && !/[.،؛:«»()[\]\r\n]/.test(between))
      return { start: source.start - place[0].replace(/^[\s[]/, '').length, end: cue.end };
  }
  return { start: cue.start, end: cue.end };
}

/** The finding for a claim without a source link: message, fix, and the other claims of its chain. */
export function unlinkedFinding(analysis: Analysis, claim: Claim, message: Text): Finding {
  const { article } = analysis;
  const place = placeOf(article, claim);
  const stub = stubOf(analysis, claim);
  if (stub !== undefined) {
    return {
      ...place,
      message: {
        fa: `تعریف [${stub.label}] هنوز نشانی ندارد؛ آن را بنویسید تا این ادعا منبع داشته باشد`,
        en: `The definition of [${stub.label}] has no address yet; type it to give this claim its source`,
      },
      related: [{ start: stub.start, end: stub.end, message: { fa: 'تعریف اینجاست', en: 'The definition is here' } }],
    };
  }
  const undefinedLink = undefinedIn(analysis, claim);
  if (undefinedLink?.label !== undefined) {
    return {
      ...place,
      message: {
        fa: `برچسب «${undefinedLink.label}» تعریف نشده است، پس این ادعا منبعی ندارد`,
        en: `The label “${undefinedLink.label}” is not defined, so this claim has no source`,
      },
      fixes: () => definitionFixes(analysis, undefinedLink),
    };
  }
  return {
    ...place,
    message,
    fixes: () => sourceFixes(analysis, claim, place),
    related: relatedClaims(analysis, claim),
  };
}

/** The reference whose definition waits for its address, in the claim's chain. */
function stubOf(analysis: Analysis, claim: Claim): Definition | undefined {
  const stubs = stubLinks(analysis.article);
  if (stubs.length === 0) return undefined;
  const chain = chainOf(analysis, claim).filter(({ section }) => section === claim.section);
  return stubs.find((link) =>
    chain.some(
      ({ start, end, cue }) =>
        (link.start < end && link.end > start) || (cue !== undefined && link.start < cue.end && link.end > cue.start),
    ),
  )?.definition;
}

const stubLinks = oncePer(({ links }: Article): readonly Link[] =>
  links.filter(({ definition }) => definition !== undefined && isStub(definition)),
);

/** The claims of a claim's source chain, itself included. */
function chainOf(analysis: Analysis, { chain }: Claim): readonly Claim[] {
  return claimsByChain(analysis).get(chain) ?? [];
}

/** What somebody goes on to say whose words a claim has brought. */
const relayedWords = (analysis: Analysis, { relayed, start }: Claim): readonly Claim[] =>
  relayed === undefined
    ? []
    : (claimsByChain(analysis).get(relayed.chain) ?? []).filter((claim) => claim.start > start);

/** A reference in the claim that was meant to be its source and names nothing. */
function undefinedIn(analysis: Analysis, claim: Claim): Link | undefined {
  return undefinedSources(analysis.article).firstOverlap(claim);
}

const undefinedSources = oncePer((article: Article) => indexRanges(undefinedLinks(article)));

/** Links to a home page, a search or a shortener. */
const weakSources = oncePer(({ links }: Article) =>
  indexRanges(
    links.filter(({ role, target }) => role === 'source' && target !== undefined && weaknessOf(target) !== undefined),
  ),
);

function sourceFixes({ article }: Analysis, claim: Claim, place: Range): readonly Fix[] {
  const candidates: Range[] = [place];
  if (claim.cue !== undefined) candidates.push(claim.cue);
  if (claim.source !== undefined) candidates.push(claim.source);
  const fix = referenceFix(article, candidates, titleOfSource(claim.kind));
  return fix === undefined ? [] : [fix];
}

function relatedClaims(analysis: Analysis, root: Claim): readonly RelatedPlace[] {
  return chainOf(analysis, root)
    .flatMap((claim) => [claim, ...relayedWords(analysis, claim)])
    .filter((claim) => claim !== root && !claim.linked && claim.section === root.section)
    .slice(0, MOST_RELATED)
    .map((claim) => ({
      ...(claim.cue ?? { start: claim.start, end: claim.end }),
      message: { fa: 'از همین منبع است', en: 'Rests on the same source' },
    }));
}

/** Who is said to say so, as a message names it; undefined where nobody is named. */
export function speakerOf({ article }: Analysis, { source }: Claim): string | undefined {
  return source === undefined || source.start >= source.end ? undefined : wordsOf(article, source);
}
