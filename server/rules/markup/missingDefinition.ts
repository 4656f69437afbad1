import type { Analysis } from '../../language/analyse';
import { labelKey, looseLabelKey } from '../../language/article/labels';
import type { Article, Link, Range } from '../../language/article/types';
import type { Claim } from '../../language/claims/types';
import { isKnownMention } from '../indexes';
import { oncePer } from '../once';
import { indexRanges } from '../ranges';
import { definitionFix } from '../references';
import type { Fix } from '../rule';
import { titleOfSource } from '../sourceTitles';
import { isSourceLabel, nearestDefinition } from './labels';

/**
 * Defines what an undefined reference names, with an address to be typed. None where another label all but equals it, be it
 * defined or not, for that is mended in the labels; none for a note, which has no address, and for names and dates, whose
 * definitions say more than an address.
 */
export function definitionFixes(analysis: Analysis, link: Link): readonly Fix[] {
  const { article } = analysis;
  const label = (link.label ?? '').trim().replace(/\s+/g, ' ');
  if (link.kind === 'footnote' || label === '' || label.startsWith('^')) return [];
  if (nearestDefinition(article, link) !== undefined || hasTwin(article, label)) return [];
  if (!isSourceLabel(label) && isKnownMention(analysis, link.block, wordsOf(link))) return [];
  return [definitionFix(article, label, titleOfSource(claimAt(analysis, link)?.kind))];
}

/** Whether a reference is spelled otherwise and all but names the same. */
function hasTwin(article: Article, label: string): boolean {
  const key = labelKey(label);
  return (spellings(article).get(looseLabelKey(label)) ?? []).some((other) => other !== key);
}

const spellings = oncePer(({ links }: Article): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, string[]>();
  for (const { label = '' } of links) {
    const loose = looseLabelKey(label);
    const known = keys.get(loose);
    if (known === undefined) keys.set(loose, [labelKey(label)]);
    else if (!known.includes(labelKey(label))) known.push(labelKey(label));
  }
  return keys;
});

const wordsOf = ({ text }: Link): Range => ({ start: text.start + 1, end: text.end - 1 });

/** The claim whose source the reference is meant to be. */
function claimAt(analysis: Analysis, link: Link): Claim | undefined {
  const claims = claimIndex(analysis).overlapping(link);
  return claims.find(({ cue }) => cue !== undefined && cue.start < link.end && cue.end > link.start) ?? claims[0];
}

const claimIndex = oncePer(({ claims }: Analysis) => indexRanges(claims));
