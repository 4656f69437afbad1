import type { Analysis } from '../../language/analyse';
import { labelKey, looseLabelKey } from '../../language/article/labels';
import type { Article, Definition, Link, Range } from '../../language/article/types';
import { definitionsByLooseKey, isKnownMention } from '../indexes';
import { oncePer } from '../once';
import { failedKeys, failedRanges } from './failedDefinitions';

/** The definition that an undefined reference all but names: it differs in spelling, digits, half-spaces or spaces only. */
export function nearestDefinition(article: Article, link: Link): Definition | undefined {
  if (link.definition !== undefined) return undefined;
  const label = link.label ?? labelAsAddress(link);
  const key = label === undefined ? '' : looseLabelKey(label);
  if (key === '') return undefined;
  return definitionsByLooseKey(article).get(key);
}

/** «[متن](م۱)»: a label that stands where an address would. A page beside this one may be called «about». */
export function labelAsAddress({ kind, target }: Link): string | undefined {
  if (kind !== 'inline' || target === undefined) return undefined;
  return isSourceLabel(target) || /^[\p{L}\p{N}\u200c]*\p{Script=Arabic}[\p{L}\p{N}\u200c]*$/u.test(target)
    ? target
    : undefined;
}

/** What an undefined reference all but names: a definition, or for a footnote's mark a note. */
export function nearestLabel(article: Article, link: Link): (Range & { readonly label: string }) | undefined {
  return link.kind === 'footnote' ? nearestNote(article, link) : nearestDefinition(article, link);
}

function nearestNote(article: Article, { label = '' }: Link): (Range & { readonly label: string }) | undefined {
  const loose = looseLabelKey(label);
  const exact = labelKey(label);
  if (article.footnotes.some(({ key }) => key === exact)) return undefined;
  const note = article.footnotes.find(({ key }) => looseLabelKey(key) === loose);
  if (note === undefined) return undefined;
  const written = NOTE_LABEL.exec(article.text.slice(note.start, note.end))?.[1];
  return written === undefined ? undefined : { start: note.start, end: note.end, label: written };
}

const NOTE_LABEL = /^\[(\^[^\]]+)\]:/;

/** «م۳», «۱۲», «12», «منبع ۲»: a label that means nothing but a reference. */
const SOURCE_LABEL = /^(?:[مم]|منبع|پ|پانوشت)?[\s\u200c]*[0-9\u0660-\u0669\u06f0-\u06f9]{1,3}$/;
export const isSourceLabel = (label: string): boolean => SOURCE_LABEL.test(label);

/**
 * Undefined references that were meant as references. `[متن][برچسب]`, `[متن][]` and footnote marks always are; bare
 * brackets are prose to CommonMark, and editors put their own words into a quotation in them: they count as a shortcut
 * only where the article annotates in that way and the words are a name or a date, or a label like «م۳».
 */
export const undefinedReferences = oncePer((analysis: Analysis): readonly Link[] => {
  const certain = new Set(undefinedLinks(analysis.article));
  return analysis.article.links.filter(
    (link) =>
      (certain.has(link) || (link.kind === 'shortcut' && namesNothing(link) && isMeant(analysis, link))) &&
      !isSaidOfDefinition(analysis, link),
  );
});

/** Whether its definition is there and failed, which is said of that. */
function isSaidOfDefinition(analysis: Analysis, link: Link): boolean {
  return (
    failedKeys(analysis).has(labelKey(link.label ?? '')) || failedRanges(analysis).firstOverlap(link) !== undefined
  );
}

/** Those of them that are no bare brackets. */
export const undefinedLinks = oncePer(({ links, footnotes }: Article): readonly Link[] => {
  const known = new Set(footnotes.map(({ key }) => key));
  return links.filter((link) => {
    if (!namesNothing(link)) return false;
    if (link.kind === 'reference' || link.kind === 'collapsed' || link.kind === 'image') return true;
    return link.kind === 'footnote' && !known.has(footnoteKey(link));
  });
});

const namesNothing = ({ definition, target, labelRange }: Link): boolean =>
  definition === undefined && target === undefined && labelRange !== undefined;

function footnoteKey(link: Link): string {
  return (link.label ?? '').trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

function isMeant(analysis: Analysis, link: Link): boolean {
  const { article } = analysis;
  const label = (link.label ?? '').trim();
  if (isSourceLabel(label) || nearestDefinition(article, link) !== undefined || hangsOnWord(article, link)) return true;
  if (!annotates(article)) return false;
  return isKnownMention(analysis, link.block, wordsOf(link));
}

/** What stands in a link's brackets, save a letter at each edge: a name or a date in it counts. */
export const wordsOf = ({ text }: Link): Range => ({ start: text.start + 1, end: text.end - 1 });

/** «بود[دیوان]:» in an article that has references: brackets on a word that do not go on with it, as an editor's in «رئیس[جمهور]» do. */
function hangsOnWord({ text, blocks, definitions }: Article, { start, end, label = '', block }: Link): boolean {
  if (definitions.length === 0 || label.trim().length < SHORTEST_LABEL || block < 0) return false;
  if (!/[\p{L}»]/u.test(text[start - 1] ?? '') || /[\p{L}\u200c]/u.test(text[end] ?? '') || ENDING.test(label.trim()))
    return false;
  const before = text.slice(blocks[block].start, start);
  return before.split('«').length <= before.split('»').length;
}
/** Letters from which on brackets on a word are taken for a label: shorter ones are an editor's letters. */
const SHORTEST_LABEL = 3;
const ENDING = /^\u200c?(?:ها|های|هایی|اند|ترین|هایش|هایشان|شان|مان|تان|شده|شود|کند|است)$/;

/** A source may be a page of Wikidata, and «م۴» is then no annotation. */
const annotates = oncePer(({ definitions, links }: Article): boolean =>
  [...definitions, ...links].some(
    ({ role, label }) => (role === 'entity' || role === 'date') && !isSourceLabel(label ?? ''),
  ),
);

/**
 * Whether the article's first annotation would make references of bare brackets that hold a name or a date, and that
 * nothing defines.
 */
export const wouldAwakenReferences = oncePer((analysis: Analysis): boolean => {
  const { article } = analysis;
  return (
    !annotates(article) &&
    article.links.some(
      (link) =>
        link.kind === 'shortcut' &&
        link.definition === undefined &&
        link.target === undefined &&
        isKnownMention(analysis, link.block, wordsOf(link)),
    )
  );
});
