import { NameClass } from '../../data/names/classes';
import { Mark } from '../../data/registry/marks';
import { Gap } from '../text/fold';
import type { Hit } from '../text/hits';
import { OPENING_QUOTE } from '../text/marks';
import type { Reading } from '../text/reading';
import { type RegistryEntry, registryEntry, registryType } from './registry/registry';
import { Around } from './senses/around';
import type { Candidate, Proposal } from './spans';
import type { Words } from './words/words';
import { isMark, isUnknown, isWordText } from './words/wordTests';

/** An entry with how well it fits where it stands. */
interface Weighed extends Candidate {
  readonly score: number;
}

const ALEF = 0x627;
const VAV = 0x648;
const HEH = 0x647;

/** Marks of names that take no ending: «گفت‌وگو با جوان‌ها». */
const NOT_INFLECTED = Mark.commonWord | Mark.homograph | Mark.family | Mark.titled | Mark.cited;
/** Marks that only the article can satisfy. */
const ARTICLE_MARKS = Mark.afterFull | Mark.home | Mark.family | Mark.local;

/** The registry's names in one block, each with what the block around it already says for it. */
export function findKnownNames(reading: Reading, words: Words): readonly Proposal[] {
  const proposals: Proposal[] = [];
  let same: Hit[] = [];
  const holdsName = (): boolean =>
    reading.hits.some(
      ({ lexicon, start, end }) =>
        lexicon === 'entity' &&
        same[0].start <= start &&
        end <= same[0].end &&
        end - start < same[0].end - same[0].start,
    );
  const close = (): void => {
    const proposal = same.length === 0 ? undefined : propose(words, same, holdsName);
    if (proposal !== undefined) proposals.push(proposal);
    same = [];
  };
  // Hits of one stretch stand side by side.
  for (const hit of reading.hits) {
    if (hit.lexicon !== 'entity') continue;
    if (same.length > 0 && (same[0].start !== hit.start || same[0].end !== hit.end)) close();
    same.push(hit);
  }
  close();
  return proposals;
}

/** Where the name ends when an ending hangs on it; undefined where it makes another word of it («ایرانی»). */
function endOfName(words: Words, hit: Hit): number | undefined {
  const { text } = words;
  if (hit.suffix === undefined) return hit.end;
  const half = (text.gaps[hit.end] & Gap.half) !== 0;
  const apart = (text.gaps[hit.end] & Gap.space) !== 0;
  const last = text.units[hit.end - 1];
  switch (hit.suffix.kind) {
    case 'ya':
      if (hit.suffix.text !== 'ی') return undefined;
      if (last === ALEF || last === VAV) return half ? hit.end : hit.tail;
      return last === HEH && half ? hit.end : undefined;
    case 'indefinite':
      // «روسیه‌ای که …», but «رسانه ترکیه‌ای» is one of that country.
      return half && last === HEH && isWordText(words, words.tokens.ofUnit[hit.tail - 1] + 1, 'که')
        ? hit.end
        : undefined;
    case 'plural':
      // «ترامپ‌ها» names him; «ایران ها» does not name the country twice.
      return half ? hit.end : apart ? hit.end : undefined;
    case 'possessive':
      if (half) return hit.end;
      // «کهکشان» is no town «کهک» of theirs.
      return hit.suffix.text.length > 1 && !apart && registryType(hit.row) !== 'place' ? hit.tail : undefined;
    case 'copula':
      // «سفیر آمریکاست», «در ارومیه‌ست»: the verb runs into a name that ends in a vowel.
      // «سیاست» is a word of its own.
      if (!half && words.classes[words.tokens.ofUnit[hit.start]] !== 0) return undefined;
      return !apart && (half || last === ALEF || last === VAV) ? hit.end : undefined;
    default:
      return undefined;
  }
}

function propose(words: Words, hits: readonly Hit[], holdsName: () => boolean): Proposal | undefined {
  const first = hits[0];
  const endUnit = endOfName(words, first);
  if (endUnit === undefined) return undefined;
  const inflected = first.suffix !== undefined && first.suffix.kind !== 'ya';
  const start = words.tokens.ofUnit[first.start];
  const end = words.tokens.ofUnit[first.tail - 1] + 1;
  // «شهرک ابریشم»: a district of Ghor is called «شهرک» too, but no class noun stands alone before a name.
  const noun = end === start + 1 && (words.classes[start] & NameClass.place) !== 0;
  if (noun && (isUnknown(words, end) || isMark(words, end, OPENING_QUOTE))) return undefined;
  const around = new Around(words, start, end);
  const mayWait = (): boolean => end - start > 1 && !holdsName();
  const weighedHits: Weighed[] = [];
  for (const { row, detail: marks } of hits.length === 1 ? hits : oneARow(hits)) {
    if (inflected && (marks & NOT_INFLECTED) !== 0) continue;
    // «به اردوی کیش»: a camp, and not the town of Ordu.
    if (first.suffix?.kind === 'ya' && (marks & Mark.commonWord) !== 0) continue;
    const weighed = weigh(
      row,
      marks,
      around,
      end - start > 1 || (words.classes[start] & ~NameClass.given) === 0,
      mayWait,
    );
    if (weighed !== undefined && !isGivenAndFamily(words, start, end, row, marks)) weighedHits.push(weighed);
  }
  const candidates = weighedHits.length > 0 ? ofCountry(weighedHits, around) : weighedHits;
  if (candidates.length === 0) return undefined;
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return {
    start,
    end,
    startUnit: first.start,
    endUnit,
    type: registryEntry(best.row).type,
    candidates: candidates.map(({ row, needs }) => ({ row, needs })),
    via: 'registry',
    confidence: Math.min(0.99, best.score),
    asPreferred: hits.some(({ row, detail }) => row === best.row && (detail & Mark.preferred) !== 0),
  };
}

/** Whether a word that is a place's name too stands where one goes or stays; «وارد کوهستان شد» is said of no town near by. */
const isSomewhere = (around: Around, { country }: RegistryEntry): boolean =>
  (around.locative && around.beforeMark) || (around.entered && country !== 'IR' && country !== 'AF');

/**
 * «شهرستان قدس»: of several places of a name those of the country that calls its districts so, if there are any; a place elsewhere is no
 * «ولسوالی».
 */
function ofCountry(candidates: readonly Weighed[], { country, afghan }: Around): Weighed[] {
  if (country === undefined) return [...candidates];
  const isNative = ({ row }: Weighed): boolean =>
    registryType(row) === 'place' && registryEntry(row).country === country;
  if (!candidates.some(isNative))
    return afghan ? candidates.filter(({ row }) => registryType(row) !== 'place') : [...candidates];
  return candidates.filter(isNative).map((candidate) => {
    const isProvince = registryEntry(candidate.row).subtype === 'province';
    return isProvince ? candidate : { ...candidate, needs: candidate.needs & ~(Mark.shared | Mark.commonWord) };
  });
}

/** «علی محمدی»: somebody's given and family name, and not «علی‌محمدی» of the registry. */
function isGivenAndFamily(words: Words, start: number, end: number, row: number, marks: number): boolean {
  if (end !== start + 2 || registryType(row) !== 'person') return false;
  if ((words.classes[start] & (NameClass.given | NameClass.weakGiven)) === 0) return false;
  return (marks & Mark.family) !== 0 || registryEntry(row).family === joined(words, start);
}

/** Two words as one, a half-space between them. */
const joined = ({ text, tokens }: Words, start: number): string => {
  const word = (at: number): string => String.fromCharCode(...text.units.subarray(tokens.starts[at], tokens.ends[at]));
  return `${word(start)}\u200c${word(start + 1)}`;
};

/** Of each entry the form with fewer marks, which speaks for it. */
function oneARow(hits: readonly Hit[]): Iterable<Hit> {
  const byRow = new Map<number, Hit>();
  for (const hit of hits) {
    const known = byRow.get(hit.row);
    if (known === undefined || strength(hit.detail) < strength(known.detail)) byRow.set(hit.row, hit);
  }
  return byRow.values();
}

/** Subtypes of places that no village is, nor towns of which the registry does not say that they are as small. */
const GREAT: ReadonlySet<string> = new Set(['country', 'capital', 'continent', 'province', 'region', 'territory']);
const SMALL = /آبادی|روستا|دهستان/u;
const isNoVillage = ({ subtype, description }: RegistryEntry): boolean =>
  GREAT.has(subtype) || (subtype === 'city' && !SMALL.test(description));

const MARKS_THAT_WEIGH =
  Mark.commonWord | Mark.homograph | ARTICLE_MARKS | Mark.cited | Mark.sport | Mark.titled | Mark.shared;

function strength(marks: number): number {
  return marks & MARKS_THAT_WEIGH;
}

/** What an entry still needs here, and how sure it is; undefined where the context speaks against it. */
function weigh(
  row: number,
  marks: number,
  around: Around,
  ownWords: boolean,
  mayWait: () => boolean,
): Weighed | undefined {
  const entry = registryEntry(row);
  let needs = marks & (ARTICLE_MARKS | Mark.commonWord | Mark.cited | Mark.sport | Mark.titled | Mark.shared);
  let score = 0.9;
  if (around.otherSense) return undefined;
  // «ناو آبراهام لینکلن»: who is named so elsewhere in the article is the ship, too.
  if (around.namesVessel(entry)) return entry.type === 'person' ? { row, needs: Mark.vessel, score: 0.5 } : undefined;
  if (around.village && isNoVillage(entry)) return undefined;
  if (around.minister && entry.type === 'organisation') return undefined;
  // «نخستین اسکار ایران»: the statue, and not the evening.
  if (entry.subtype === 'award' && (around.counted || around.ranked)) return undefined;
  if ((marks & Mark.home) !== 0 && around.pointed) return undefined;
  const { subtypes, counted } = around;
  const fits = subtypes?.includes(entry.subtype) ?? false;
  if (subtypes !== undefined) score += fits ? 0.08 : -0.05;
  if ((marks & Mark.homograph) !== 0) {
    if (counted) return undefined;
    score -= 0.05;
  }
  if (counted && entry.type !== 'event') score -= 0.15;
  // Of two that fit alike, the one that owns the name.
  if ((marks & Mark.shared) !== 0) score -= 0.01;
  if (fits) needs &= ~(Mark.shared | Mark.commonWord | Mark.sport);
  if ((marks & Mark.cited) !== 0) {
    if (!around.cited && !fits) return undefined;
    needs &= ~Mark.cited;
  }
  if ((marks & Mark.sport) !== 0) {
    const { sport } = around;
    if (!sport && !fits) return undefined;
    if (sport) needs &= ~Mark.sport;
    if (sport && entry.subtype === 'club') score += 0.05;
  }
  if ((marks & Mark.titled) !== 0) {
    // «او را «قهرمان» خواند»: marks around an everyday word make no title of it.
    const broadcast = entry.subtype === 'programme' && around.programme;
    const cued = around.titled || broadcast || (ownWords && (around.quoted || around.credited));
    if (cued || around.isBeforeMaker(entry.description)) needs &= ~Mark.titled;
    // «طعم گیلاس» where the article names Kiarostami: what it says decides.
    else if (around.quoted) score -= 0.3;
    // «همه می‌دانند»: what anybody says is a title only in a row of titles.
    else if (mayWait()) score -= around.nouns ? 0.3 : 0.5;
    else return undefined;
  }
  if (entry.source && around.cited) score += 0.05;
  if ((marks & Mark.commonWord) !== 0 && (needs & Mark.commonWord) !== 0) {
    switch (entry.type) {
      case 'place':
        if (around.placeHead || around.travelled) needs &= ~Mark.commonWord;
        // «در بهار»: when, rather than where.
        else score -= isSomewhere(around, entry) && !around.temporal ? 0.3 : 0.5;
        break;
      case 'person':
        if (around.honorific || around.role) needs &= ~Mark.commonWord;
        else score -= 0.5;
        break;
      case 'organisation':
        if (around.medium) needs &= ~Mark.commonWord;
        else score -= 0.5;
        break;
      default:
        score -= 0.3;
    }
  }
  if ((marks & Mark.family) !== 0 && entry.subtype === 'head-of-state' && around.governs) {
    needs &= ~(Mark.family | Mark.commonWord);
    score = 0.85;
  } else if ((marks & Mark.family) !== 0) {
    if (around.honorific) score -= 0.1;
    else score -= 0.3;
  }
  if ((needs & (Mark.afterFull | Mark.home | Mark.shared)) !== 0) score -= 0.3;
  return { row, needs, score };
}
