import { NameClass } from '../../data/names/classes';
import { Mark } from '../../data/registry/marks';
import { Gap } from '../text/fold';
import type { Hit } from '../text/hits';
import type { Reading } from '../text/reading';
import { registryEntry } from './registry';
import type { Candidate, Proposal } from './spans';
import {
  classesAt,
  isBoundary,
  isNumber,
  isOneOf,
  isPunctuation,
  isWord,
  isWordText,
  Trait,
  type Words,
} from './words';

const ALEF = 0x627;
const VAV = 0x648;
const HEH = 0x647;

/** Marks that only the article can satisfy. */
const ARTICLE_MARKS = Mark.afterFull | Mark.home | Mark.family;

/** Class nouns before a name, and the subtypes that they mean. */
const SUBTYPES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['استان', ['province']],
  ['ولایت', ['province']],
  ['ایالت', ['province', 'region']],
  ['شهر', ['city', 'capital']],
  ['شهرستان', ['city', 'capital']],
  ['پایتخت', ['capital']],
  ['کشور', ['country']],
  ['بندر', ['city']],
  ['رود', ['river']],
  ['رودخانه', ['river']],
  ['کوه', ['mountain']],
  ['قله', ['mountain']],
  ['دریاچه', ['lake']],
  ['جزیره', ['island']],
  ['استاندار', ['province']],
  ['والی', ['province']],
  ['استانداری', ['province']],
  ['شهردار', ['city', 'capital']],
  ['شهرداری', ['city', 'capital']],
  ['باشگاه', ['club']],
  ['تیم', ['club', 'national-team']],
  ['سرمربی', ['club', 'national-team']],
  ['خبرگزاری', ['news-agency']],
  ['روزنامه', ['newspaper']],
  ['شبکه', ['broadcaster']],
]);

const LOCATIVES = ['در', 'به', 'از', 'تا', 'سوی', 'راهی', 'عازم', 'مقصد', 'ساکن', 'مقیم', 'اهل'] as const;
const CITING = ['گزارش', 'نوشته', 'گفته', 'ازقول', 'قول', 'نقل', 'خبرنگار', 'خبرگزاری', 'سایت', 'روزنامه'] as const;
const WRITES = ['نوشت', 'نوشته', 'مینویسد', 'گزارش', 'افزود', 'خبر', 'مدعی', 'منتشر', 'درگزارشی', 'تاکید'] as const;
const COUNTING = ['هر', 'این', 'آن', 'یک', 'چند', 'هیچ', 'چه', 'همین', 'دو', 'سه'] as const;
const OPEN = '«'.charCodeAt(0);
const CLOSE = '»'.charCodeAt(0);

/** The registry's names in one block, each with what the block around it already says for it. */
export function findKnownNames(reading: Reading, words: Words): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const { hits } = reading;
  for (let index = 0; index < hits.length; ) {
    const first = hits[index];
    let next = index + 1;
    while (next < hits.length && hits[next].start === first.start && hits[next].end === first.end) next += 1;
    if (hits.slice(index, next).some((hit) => hit.lexicon === 'entity')) {
      const proposal = propose(
        words,
        hits.slice(index, next).filter((hit) => hit.lexicon === 'entity'),
      );
      if (proposal !== undefined) proposals.push(proposal);
    }
    index = next;
  }
  return proposals;
}

/** Where the name ends when an ending hangs on it; undefined where it makes another word of it («ایرانی»). */
export function endOfName(words: Words, hit: Hit): number | undefined {
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
    case 'plural':
      // «ترامپ‌ها» names him; «ایران ها» does not name the country twice.
      return half ? hit.end : apart ? hit.end : undefined;
    case 'possessive':
      return half ? hit.end : hit.suffix.text.length > 1 && !apart ? hit.tail : undefined;
    default:
      return undefined;
  }
}

function propose(words: Words, hits: readonly Hit[]): Proposal | undefined {
  const first = hits[0];
  const endUnit = endOfName(words, first);
  if (endUnit === undefined) return undefined;
  const inflected = first.suffix !== undefined && first.suffix.kind !== 'ya';
  const start = words.tokens.ofUnit[first.start];
  const end = words.tokens.ofUnit[first.tail - 1] + 1;
  const marksOf = new Map<number, number>();
  for (const hit of hits) {
    const known = marksOf.get(hit.row);
    // The form with fewer marks speaks for the entry.
    if (known === undefined || strength(hit.detail) < strength(known)) marksOf.set(hit.row, hit.detail);
  }
  const around = lookAround(words, start, end);
  const candidates: (Candidate & { readonly score: number })[] = [];
  for (const [row, marks] of marksOf) {
    if (inflected && (marks & (Mark.commonWord | Mark.homograph | Mark.family | Mark.titled)) !== 0) continue;
    const weighed = weigh(row, marks, around);
    if (weighed !== undefined) candidates.push(weighed);
  }
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

const MARKS_THAT_WEIGH =
  Mark.commonWord | Mark.homograph | ARTICLE_MARKS | Mark.cited | Mark.sport | Mark.titled | Mark.shared;

function strength(marks: number): number {
  return marks & MARKS_THAT_WEIGH;
}

interface Around {
  /** Subtypes that the class noun before it means; undefined where none stands there. */
  readonly subtypes: readonly string[] | undefined;
  readonly placeHead: boolean;
  readonly medium: boolean;
  readonly honorific: boolean;
  readonly role: boolean;
  readonly locative: boolean;
  readonly cited: boolean;
  readonly counted: boolean;
  readonly quoted: boolean;
  readonly titled: boolean;
  readonly sport: boolean;
  readonly beforeMark: boolean;
}

function lookAround(words: Words, start: number, end: number): Around {
  const previous = start - 1;
  const before = isWord(words, previous) ? words.classes[previous] : 0;
  const phrase = phraseBefore(words, start);
  const classes = before | phrase;
  const { text, tokens } = words;
  const opened = isPunctuation(words, previous) && text.units[tokens.starts[previous]] === OPEN;
  const closed = isPunctuation(words, end) && text.units[tokens.starts[end]] === CLOSE;
  const beforeQuote =
    opened && isWord(words, previous - 1) ? words.classes[previous - 1] | phraseBefore(words, previous) : 0;
  return {
    subtypes: subtypesBefore(words, previous),
    placeHead: (classes & (NameClass.outsidePlace | NameClass.place)) !== 0,
    medium: (classes & NameClass.outsideMedium) !== 0,
    honorific: (classes & NameClass.honorific) !== 0,
    role: (classes & NameClass.role) !== 0,
    locative: isOneOf(words, previous, LOCATIVES),
    cited: isCited(words, start, end),
    counted: isNumber(words, previous) || isOneOf(words, previous, COUNTING),
    quoted: opened && closed,
    titled: ((classes | beforeQuote) & NameClass.titled) !== 0,
    sport: isSport(words, start),
    beforeMark: isBoundary(words, end),
  };
}

/** Classes of a phrase of several words that ends right before a token. */
export function phraseBefore(words: Words, token: number): number {
  for (let start = Math.max(0, token - 4); start < token - 1; start += 1) {
    if (words.phraseEnds[start] === token) return words.phraseClasses[start];
  }
  return 0;
}

function subtypesBefore(words: Words, token: number): readonly string[] | undefined {
  if (!isWord(words, token)) return undefined;
  let word = '';
  for (let unit = words.tokens.starts[token]; unit < words.tokens.ends[token]; unit += 1)
    word += String.fromCharCode(words.text.units[unit]);
  return SUBTYPES_OF.get(word);
}

/** «به گزارش مهر», «خبرگزاری مهر», «فارس نوشت». */
function isCited(words: Words, start: number, end: number): boolean {
  const previous = start - 1;
  if (isOneOf(words, previous, CITING)) return true;
  if (isWordText(words, previous, 'از') && isOneOf(words, previous - 1, ['نقل', 'بهنقل'])) return true;
  if (previous >= 0 && (words.classes[previous] & NameClass.outsideMedium) !== 0) return true;
  return isOneOf(words, end, WRITES) && (start === 0 || isBoundary(words, previous));
}

/** How many words of sport stand near, in the block or around the token. */
function isSport(words: Words, start: number): boolean {
  let near = 0;
  for (let token = Math.max(0, start - 25); token < Math.min(words.count, start + 25); token += 1) {
    if ((words.traits[token] & Trait.sport) !== 0) near += 1;
  }
  return near >= 2;
}

/** What an entry still needs here, and how sure it is; undefined where the context speaks against it. */
function weigh(row: number, marks: number, around: Around): (Candidate & { readonly score: number }) | undefined {
  const entry = registryEntry(row);
  let needs = marks & (ARTICLE_MARKS | Mark.commonWord | Mark.cited | Mark.sport | Mark.titled | Mark.shared);
  let score = 0.9;
  const fits = around.subtypes?.includes(entry.subtype) ?? false;
  if (around.subtypes !== undefined) score += fits ? 0.08 : -0.05;
  if ((marks & Mark.homograph) !== 0) {
    if (around.counted) return undefined;
    score -= 0.05;
  }
  if (around.counted && entry.type !== 'event') score -= 0.15;
  if (fits) needs &= ~(Mark.shared | Mark.commonWord | Mark.sport);
  if (around.cited) needs &= ~Mark.cited;
  else if ((marks & Mark.cited) !== 0) return undefined;
  if (around.sport) needs &= ~Mark.sport;
  else if ((marks & Mark.sport) !== 0 && !fits) return undefined;
  if (around.titled || around.quoted) needs &= ~Mark.titled;
  else if ((marks & Mark.titled) !== 0) return undefined;
  if (entry.subtype === 'club' && around.sport && (marks & Mark.sport) !== 0) score += 0.05;
  if (entry.source && around.cited) score += 0.05;
  if ((marks & Mark.commonWord) !== 0 && (needs & Mark.commonWord) !== 0) {
    switch (entry.type) {
      case 'place':
        if (around.placeHead) needs &= ~Mark.commonWord;
        else score -= around.locative && around.beforeMark ? 0.3 : 0.5;
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
  if ((marks & Mark.family) !== 0) {
    if (around.honorific) score -= 0.1;
    else score -= 0.3;
  }
  if ((needs & (Mark.afterFull | Mark.home | Mark.shared)) !== 0) score -= 0.3;
  return { row, needs, score };
}

/** The classes before a token, for finders that share this view. */
export function classesBefore(words: Words, token: number): number {
  const before = isWord(words, token - 1) ? words.classes[token - 1] : 0;
  return before | phraseBefore(words, token);
}

/** Whether a phrase at a token opens with these classes. */
export function opens(words: Words, token: number, classes: number): boolean {
  return (classesAt(words, token).classes & classes) !== 0;
}
