import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { Claim, ClaimKind } from '../../language/claims/types';
import { SAME_TEXT } from '../../language/claims/words/pointing';
import { foldKey } from '../../language/text/fold';
import { oncePer } from '../once';
import { sentenceBefore } from '../sentences';

/**
 * Whether a claim that no link of its own chain backs rests on one that the reader has just met: what «همان گزارش» points
 * back at, a linked interview with whoever speaks, or the same medium by a shorter name.
 */
export function isCovered(analysis: Analysis, claim: Claim): boolean {
  return (
    (SAYINGS.has(claim.kind) && isOfInterview(analysis, claim)) ||
    isOfSameMedium(analysis, claim) ||
    isOfSameOffice(analysis, claim) ||
    pointsBack(analysis, claim)
  );
}

const SAYINGS: ReadonlySet<ClaimKind> = new Set(['quote', 'reported', 'vague']);

/** «[روزنامهٔ شرق][م۱] گفت‌وگویی با نسرین کیان منتشر کرده است. او می‌گوید: «…»». */
function isOfInterview(analysis: Analysis, { block, start, cue }: Claim): boolean {
  const before = sentenceBefore(analysis.blocks[block], cue?.start ?? start);
  if (before === undefined || before.end > start + 1) return false;
  return (
    INTERVIEW.test(analysis.article.text.slice(before.start, before.end)) && backingLinks(analysis, block, before) > 0
  );
}

const INTERVIEW = /(?:گفت[\u200c ]?و?[\u200c ]?گو|مصاحبه|گپ)[^.؛]*?\sبا\s/u;

const backingLinks = ({ article }: Analysis, block: number, { start, end }: Range): number =>
  article.links.filter(
    (link) =>
      link.block === block &&
      link.role === 'source' &&
      link.target !== undefined &&
      link.start < end &&
      link.end > start,
  ).length;

/** The names of the media that a section has linked, folded. */
const linkedMedia = oncePer(({ claims, article: { text } }: Analysis) => {
  const names = new Map<number, string[]>();
  for (const { kind, linked, source, section } of claims) {
    if (kind !== 'media' || !linked || source === undefined || source.start >= source.end) continue;
    const known = names.get(section) ?? [];
    known.push(foldKey(text.slice(source.start, source.end)));
    names.set(section, known);
  }
  return names;
});

/** «[روزنامهٔ همشهری نوشت][م۱] که …. همشهری از او نقل کرده است …». */
function isOfSameMedium(analysis: Analysis, { source, section }: Claim): boolean {
  if (source === undefined || source.start >= source.end) return false;
  const name = foldKey(analysis.article.text.slice(source.start, source.end));
  return (
    linkedMedia(analysis)
      .get(section)
      ?.some((known) => known === name || (known.endsWith(name) && MEDIUM.test(known.slice(0, -name.length)))) ?? false
  );
}

/** «[رئیس کمیسیون انرژی گفت][م۱] … به گفتهٔ کمال دانا، رئیس این کمیسیون، …». */
function isOfSameOffice(analysis: Analysis, { source, section, start }: Claim): boolean {
  if (source === undefined || source.start >= source.end) return false;
  const { text } = analysis.article;
  const office = OFFICE.exec(text.slice(source.start, source.end));
  if (office === null) return false;
  const wanted = foldKey(`${office[1]} ${office[2]} `);
  return analysis.claims.some(
    (other) =>
      other.linked &&
      other.section === section &&
      other.start < start &&
      other.source !== undefined &&
      foldKey(text.slice(other.source.start, other.source.end)).startsWith(wanted),
  );
}

/** «رئیس این کمیسیون» at the end of whom a source names. */
const OFFICE = /(?:^|،\s*)(\p{L}[\p{L}\u200c]*)\s+(?:این|همین)\s+(\p{L}[\p{L}\u200c]*)\s*$/u;

const MEDIUM =
  /^(?:روزنامه|خبرگزاری|هفتهنامه|ماهنامه|فصلنامه|شبکه|سایت|وبسایت|پایگاه|پایگاهخبری|تارنمای?|مجله|نشریه|تلویزیون|رادیو|آژانس|آژانسخبری)$/;

/** Whether a claim says that it stands in the same text as what its section has linked before. */
function pointsBack(analysis: Analysis, { start, end, cue, section }: Claim): boolean {
  if (!SAME_TEXT.test(analysis.article.text.slice(start, Math.min(cue?.end ?? end, end)))) return false;
  return linksBefore(analysis, section, start);
}

const linksBefore = ({ article: { links, blocks } }: Analysis, section: number, at: number): boolean =>
  links.some(
    ({ role, target, block, start }) =>
      role === 'source' && target !== undefined && start < at && block >= 0 && blocks[block].section === section,
  );
