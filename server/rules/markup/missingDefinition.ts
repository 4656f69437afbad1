import type { Analysis } from '../../language/analyse';
import { labelKey, looseLabelKey } from '../../language/article/labels';
import type { Article, Link } from '../../language/article/types';
import type { Claim } from '../../language/claims/types';
import { isKnownMention, knownNameAt } from '../indexes';
import { oncePer } from '../once';
import { indexRanges } from '../ranges';
import { definitionFix } from '../references';
import type { Fix } from '../rule';
import { titleOfSource } from '../sourceTitles';
import { isSourceLabel, nearestDefinition, wordsOf } from './labels';
import { annotationFixes } from './missingAnnotation';

/**
 * Defines what an undefined reference names: a source with an address to be typed, a name with what is known of it. None where
 * another label all but equals it, be it defined or not, for that is mended in the labels; none for a note, which has no
 * address, and a picture, which is no source; and none for a date, beside which others may be read anew.
 */
export function definitionFixes(analysis: Analysis, link: Link): readonly Fix[] {
  const { article } = analysis;
  const label = (link.label ?? '').trim().replace(/\s+/g, ' ');
  if (link.kind === 'footnote' || link.kind === 'image' || label === '' || label.startsWith('^')) return [];
  if (nearestDefinition(article, link) !== undefined || hasTwin(article, label)) return [];
  const source = definitionFix(article, label, titleOfSource(claimAt(analysis, link)?.kind));
  if (isSourceLabel(label)) return [source];
  const name = knownNameAt(analysis, link.block, wordsOf(link));
  if (name === undefined) return isKnownMention(analysis, link.block, wordsOf(link)) ? [] : [source];
  const annotations = annotationFixes(article, link, label, name);
  // A label of its own is what the markup has for sources, of which a name may be one.
  return link.kind === 'reference' ? [source, ...annotations] : annotations;
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

/** The claim whose source the reference is meant to be. */
function claimAt(analysis: Analysis, link: Link): Claim | undefined {
  const claims = claimIndex(analysis).overlapping(link);
  return claims.find(({ cue }) => cue !== undefined && cue.start < link.end && cue.end > link.start) ?? claims[0];
}

const claimIndex = oncePer(({ claims }: Analysis) => indexRanges(claims));
