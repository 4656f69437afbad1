import { NameClass } from '../../data/names/classes';
import { Mark } from '../../data/registry/marks';
import { Gap } from '../text/fold';
import { type Hit, hasHitWithin } from '../text/hits';
import { OPENING_QUOTE } from '../text/marks';
import type { Reading } from '../text/reading';
import { type RegistryEntry, registryEntry, registryType } from './registry/registry';
import { Around, isAnyOfItsKind } from './senses/around';
import type { Candidate, Proposal } from './spans';
import type { Words } from './words/words';
import { isCounted, isMark, isNumber, isUnknown, isWordText } from './words/wordTests';
import { countsNothing } from './works/years';

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
    hasHitWithin(
      reading.hits,
      same[0].start,
      same[0].end,
      ({ lexicon, start, end }) =>
        lexicon === 'entity' && end <= same[0].end && end - start < same[0].end - same[0].start,
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

/** Letters: a name so long, with one more, is no other word. */
const UNMISTAKABLE = 6;

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
      // «نیوجرسی‌ها» are barriers.
      if (registryType(hit.row) === 'place') return undefined;
      // «فرهنگ ایران کنسرت‌های رایگان»: no organisation of several words is one of many.
      if (
        registryType(hit.row) === 'organisation' &&
        words.tokens.ofUnit[hit.start] !== words.tokens.ofUnit[hit.end - 1]
      )
        return undefined;
      // «ترامپ‌ها» names him; «ایران ها» does not name the country twice.
      return half ? hit.end : apart ? hit.end : undefined;
    case 'possessive':
      if (half) return hit.end;
      // «کهکشان» is no town «کهک» of theirs, but «اینستاگرامش» is nothing else.
      if (apart || registryType(hit.row) === 'place') return undefined;
      return hit.suffix.text.length > 1 || hit.end - hit.start >= UNMISTAKABLE ? hit.tail : undefined;
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
  // «در آن رویداد ۲۴ تن کشته شدند»: a number that counts what follows.
  if (isNumber(words, end - 1) && end > start + 1 && isCounted(words, start) && !countsNothing(words, end - 1))
    return undefined;
  const around = new Around(words, start, end);
  const mayWait = (): boolean => end - start > 1 && !holdsName();
  const ownWords = end - start > 1 || (words.classes[start] & ~NameClass.given) === 0;
  const weighedHits: Weighed[] = [];
  for (const { row, detail: marks } of hits.length === 1 ? hits : oneARow(hits)) {
    if (inflected && (marks & NOT_INFLECTED) !== 0) continue;
    // «به اردوی کیش»: a camp, and not the town of Ordu.
    if (first.suffix?.kind === 'ya' && (marks & Mark.commonWord) !== 0) continue;
    const weighed = weigh({ row, marks }, around, ownWords, mayWait);
    if (weighed !== undefined && !isOtherPerson(words, start, end, row, marks)) weighedHits.push(weighed);
  }
  const candidates = weighedHits.length > 0 ? ofCountry(weighedHits, around) : weighedHits;
  if (candidates.length === 0) return undefined;
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  // «در ساری»: where one goes is nobody who bears its name.
  const isPlaced = best.needs === 0 && registryType(best.row) === 'place' && (around.locative || around.placeHead);
  const fitting = isPlaced ? candidates.filter(({ row }) => registryType(row) !== 'person') : candidates;
  return {
    start,
    end,
    startUnit: first.start,
    endUnit,
    type: registryEntry(best.row).type,
    candidates: fitting.map(({ row, needs }) => ({ row, needs })),
    via: 'registry',
    confidence: Math.min(0.99, best.score),
    asPreferred: hits.some(({ row, detail }) => row === best.row && (detail & Mark.preferred) !== 0),
  };
}

/**
 * Whether a word that is a place's name too stands where one goes or stays; «وارد کوهستان شد» is said of no town near by, nor «به جرم خود» of
 * anybody's.
 */
const isSomewhere = (around: Around, { country }: RegistryEntry): boolean =>
  (around.locative && around.beforeMark && !around.owned) || (around.entered && country !== 'IR' && country !== 'AF');

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
    if (isProvince) return candidate;
    // What the noun says takes the doubt from an everyday word.
    const score = (candidate.needs & Mark.commonWord) !== 0 ? Math.max(candidate.score, DISTRICT) : candidate.score;
    return { ...candidate, needs: candidate.needs & ~(Mark.shared | Mark.commonWord), score };
  });
}

/** How sure it is of a word that the noun of districts makes a name of. */
const DISTRICT = 0.85;

/** «علی محمدی»: somebody's given and family name, and not «علی‌محمدی» of the registry; «محمدیونس» is a given name, and not «محمد یونس». */
function isOtherPerson(words: Words, start: number, end: number, row: number, marks: number): boolean {
  if (registryType(row) !== 'person') return false;
  const { name, family } = registryEntry(row);
  const given = words.classes[start] & (NameClass.given | NameClass.weakGiven);
  if (end === start + 1)
    return given === NameClass.given && name.endsWith(` ${family}`) && isOneWord(words, start, name);
  if (end !== start + 2 || given === 0) return false;
  return (marks & Mark.family) !== 0 || family === joined(words, start);
}

/** Whether a word has all letters of a name of several. */
const isOneWord = ({ tokens }: Words, token: number, name: string): boolean =>
  tokens.ends[token] - tokens.starts[token] === name.replaceAll(/[\s\u200c]/gu, '').length;

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
const TOWNS: ReadonlySet<string> = new Set(['city', 'province']);
const SMALL = /آبادی|روستا|دهستان/u;
const isNoVillage = ({ subtype, description }: RegistryEntry): boolean =>
  GREAT.has(subtype) || (subtype === 'city' && !SMALL.test(description));

const MARKS_THAT_WEIGH =
  Mark.commonWord | Mark.homograph | ARTICLE_MARKS | Mark.cited | Mark.sport | Mark.titled | Mark.shared;

function strength(marks: number): number {
  return marks & MARKS_THAT_WEIGH;
}

/** Whether what stands around speaks against an entry, whatever else speaks for it. */
function isOutOfPlace(entry: RegistryEntry, marks: number, around: Around): boolean {
  if (around.village && isNoVillage(entry)) return true;
  if (around.ledArmy && (marks & Mark.home) !== 0) return true;
  if (entry.type === 'person' && (around.variety || around.isTitledOtherwise(entry.subtype))) return true;
  // «وزیران اوپک»: those whom nations send to it.
  if (around.minister && entry.type === 'organisation' && entry.country !== '') return true;
  // «آقای حزب‌الله»: nor is any organisation addressed.
  const addressed = entry.type === 'organisation' || (entry.type === 'place' && TOWNS.has(entry.subtype));
  if (addressed && around.styled) return true;
  // No town of Iran speaks for a state; «قندهار گفت» may be who rules from there.
  const silent = entry.type === 'place' && entry.subtype === 'city' && (entry.country === 'IR' || around.nisba);
  if (silent && around.spoken) return true;
  // «نخستین اسکار ایران»: the statue, and not the evening.
  if (entry.subtype === 'award' && (around.counted || around.ranked)) return true;
  if ((marks & Mark.homograph) !== 0 && around.counted) return true;
  // «در این مجلس»; an event is pointed at too.
  return ((marks & Mark.home) !== 0 && around.pointed) || (entry.type !== 'event' && isAnyOfItsKind(around));
}

/** What a title of everyday words loses, 0 where the text shows that it is one; undefined where it is none. */
function doubtOfTitle(
  entry: RegistryEntry,
  around: Around,
  ownWords: boolean,
  mayWait: () => boolean,
): number | undefined {
  const broadcast = entry.subtype === 'programme' && around.programme;
  // «او را «قهرمان» خواند»: marks around an everyday word make no title of it.
  const cued = around.titled || broadcast || (ownWords && (around.quoted || around.credited));
  if (cued || around.isBeforeMaker(entry.description)) return 0;
  // «طعم گیلاس» where the article names Kiarostami: what it says decides.
  if (around.quoted) return 0.3;
  // «همه می‌دانند»: what anybody says is a title only in a row of titles.
  if (!mayWait()) return undefined;
  return around.nouns ? 0.3 : 0.5;
}

/** What a name that is an everyday word loses, 0 where the words beside show that it is a name. */
function doubtOfWord(entry: RegistryEntry, around: Around): number {
  switch (entry.type) {
    case 'place':
      if (around.dated) return 0.5;
      if (around.placeHead || around.travelled || around.besideName) return 0;
      // «در بهار»: when, rather than where.
      return isSomewhere(around, entry) && !around.temporal ? 0.3 : 0.5;
    case 'person':
      return around.honorific || around.role ? 0 : 0.5;
    case 'organisation':
      return around.medium ? 0 : 0.5;
    default:
      return 0.3;
  }
}

/** What an entry still needs here, and how sure it is; undefined where the context speaks against it. */
function weigh(
  { row, marks }: { readonly row: number; readonly marks: number },
  around: Around,
  ownWords: boolean,
  mayWait: () => boolean,
): Weighed | undefined {
  const entry = registryEntry(row);
  const has = (mark: number): boolean => (marks & mark) !== 0;
  if (around.otherSense) return undefined;
  // «ناو آبراهام لینکلن»: who is named so elsewhere in the article is the ship, too.
  if (around.namesThing(entry)) return entry.type === 'person' ? { row, needs: Mark.vessel, score: 0.5 } : undefined;
  if (isOutOfPlace(entry, marks, around)) return undefined;
  const { subtypes, counted } = around;
  const sport = has(Mark.sport) && around.sport;
  const fits = subtypes?.includes(entry.subtype) ?? false;
  if (has(Mark.cited) && !around.cited && !fits) return undefined;
  if (has(Mark.sport) && !sport && !fits) return undefined;
  let needs = marks & (ARTICLE_MARKS | Mark.commonWord | Mark.sport | Mark.titled | Mark.shared);
  let score = 0.9;
  if (subtypes !== undefined) score += fits ? 0.08 : -0.05;
  // «نشست الجزیره»: the town before the broadcaster.
  if (has(Mark.homograph)) score += entry.type === 'place' && around.hosting ? 0.05 : -0.05;
  if (counted && entry.type !== 'event') score -= 0.15;
  // Of two that fit alike, the one that owns the name.
  if (has(Mark.shared)) score -= 0.01;
  if (fits) needs &= ~(Mark.shared | Mark.commonWord | Mark.sport);
  if (sport) needs &= ~Mark.sport;
  if (sport && entry.subtype === 'club') score += 0.05;
  if (has(Mark.titled)) {
    const doubt = doubtOfTitle(entry, around, ownWords, mayWait);
    if (doubt === undefined) return undefined;
    if (doubt === 0) needs &= ~Mark.titled;
    score -= doubt;
  }
  if (entry.source && around.cited) score += 0.05;
  if ((needs & Mark.commonWord) !== 0) {
    const doubt = doubtOfWord(entry, around);
    if (doubt === 0) needs &= ~Mark.commonWord;
    score -= doubt;
  }
  if (has(Mark.family)) {
    if (entry.subtype === 'head-of-state' && around.governs) {
      needs &= ~(Mark.family | Mark.commonWord);
      score = 0.85;
    } else score -= around.honorific ? 0.1 : 0.3;
  }
  if ((needs & (Mark.afterFull | Mark.home | Mark.shared)) !== 0) score -= 0.3;
  return { row, needs, score };
}
