import { namesakeEnd } from '../../entities/places/namesakes';
import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import { hasHitWithin } from '../../text/hits';
import { CLOSING_QUOTE, OPENING_QUOTE } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { type Atom, Rank } from '../phrases/atom';
import { beginsAt } from '../terms/clause';
import type { Term, TermKind } from '../terms/term';
import { hasDay } from '../traits';
import { isAge } from './ages';
import { areBullets } from './bullets';
import { contextWords } from './contextWords';
import { isInsideName } from './insideName';
import { isManyHours } from './manyHours';
import { ranksWithinYear } from './numbered';
import { isPlight } from './plight';
import type { Setting } from './setting';
import { countsSoMany } from './soMany';
import { comparesAt } from './superlative';
import { isCopula } from './tense';

/** How a block is judged. */
export interface Judging {
  readonly isSport: boolean;
  /** For corpora that take everything temporal. */
  readonly wide: boolean;
}

/** «گرم‌ترین تابستان خوزستان» compares seasons and dates none. */
function isSuperlative(reading: Reading, atom: Atom): boolean {
  if (
    atom.fine !== Rank.season ||
    atom.coarse !== Rank.season ||
    atom.parts.season === undefined ||
    atom.firstToken === 0
  )
    return false;
  return comparesAt(reading, atom.firstToken - 1);
}

/** «پاییز در کوچه بلور», «جمعه سیاه»: opens a title in quotation marks, short and without a verb. */
function opensTitle(
  { text, tokens, hits }: Reading,
  { kind, fine, coarse, parts, start, firstToken, nextToken }: Atom,
): boolean {
  const isName = fine === coarse && (fine === Rank.season || fine === Rank.month || fine === Rank.weekday);
  // «شب‌های قزوین»
  if (!isName && kind !== 'set') return false;
  if (parts.year !== undefined || parts.until !== undefined || firstToken === 0) return false;
  if (text.units[tokens.starts[firstToken - 1]] !== OPENING_QUOTE || tokens.starts[firstToken] !== start) return false;
  for (let token = nextToken; token < tokens.count && token < nextToken + LONGEST_TITLE; token += 1) {
    if (text.units[tokens.starts[token]] !== CLOSING_QUOTE) continue;
    const end = tokens.starts[token];
    return token > nextToken && !hasHitWithin(hits, start + 1, end, ({ lexicon }) => lexicon === 'verb');
  }
  return false;
}
const LONGEST_TITLE = 6;

/** «آیین‌نامهٔ شمارهٔ ۱۴۰۲/۱۱/۲۳», «کلاسهٔ ۹۸/۵/۲» */
const isFileNumber = (reading: Reading, { opens, firstToken }: Atom): boolean =>
  opens === 'numericDate' && NUMBERED_BY.has(wordAt(reading, firstToken - 1));
const NUMBERED_BY: ReadonlySet<string> = new Set(['شماره', 'کلاسه', 'کد'].map(foldKey));

/** «بخش خبری ۲۰:۳۰», «اخبار ۲۰:۳۰»: the programme that is called after its hour. */
const isProgramme = (reading: Reading, { opens, kind, parts, firstToken }: Atom): boolean => {
  if (kind !== 'time' || opens !== 'clock' || parts.partOfDay !== undefined || hasDay(parts)) return false;
  const [before, noun] = [firstToken - 2, firstToken - 1].map((token) => wordAt(reading, token));
  return noun === OF_NEWS ? PROGRAMMES.has(before) : PROGRAMMES.has(noun);
};
const OF_NEWS = foldKey('خبری');
const PROGRAMMES: ReadonlySet<string> = new Set(['بخش', 'برنامه', 'مجله', 'اخبار'].map(foldKey));

/** «علی آدینه وند», «سرهنگ آبان نژاد», «آبان دختر شش‌ساله …», «آبان کریمی دختر …»: a name of somebody. */
function isPersonsName(reading: Reading, { fine, coarse, nextToken, firstToken }: Atom, before?: Term): boolean {
  const isOfDates = fine === coarse && (fine === Rank.month || fine === Rank.weekday);
  if (!isOfDates || nextToken !== firstToken + 1) return false;
  const next = wordAt(reading, nextToken);
  if (TAILS.has(next)) return true;
  if (fine !== Rank.month || before !== undefined || (firstToken > 0 && !isMark(reading, firstToken - 1))) return false;
  return CHILDREN.has(next) || (CHILDREN.has(wordAt(reading, nextToken + 1)) && !isWordOfSentence(reading, nextToken));
}
const TAILS = contextWords('tail');
const CHILDREN = contextWords('child');
/** «می‌رود», «در»: no family name. */
const isWordOfSentence = (reading: Reading, token: number): boolean =>
  beginsAt(reading, token, 'verb') || beginsAt(reading, token, 'dateWord');
const isMark = ({ tokens }: Reading, token: number): boolean => tokens.classes[token] === CharacterClass.punctuation;

/** «۱۳ آبان نام خیابانی است» */
const isItselfNamed = (reading: Reading, { parts, nextToken, end }: Atom, before: Term | undefined): boolean =>
  parts.month !== undefined &&
  parts.year === undefined &&
  before === undefined &&
  wordAt(reading, nextToken) === NAME &&
  isCopula(reading, end);
const NAME = 'نام';

/** «مجتمع تجاری پانزده خرداد»: a place that is called after a day. */
const isNamesake = (reading: Reading, { parts: { day, year, weekday }, firstToken, nextToken }: Atom): boolean =>
  day !== undefined && (year ?? weekday) === undefined && namesakeEnd(reading, firstToken) === nextToken;

/** «تا شب عید»: the weeks before Nowruz; «تا شب عروسی», «از صبح مسابقه», «تا شب آخر», but «تا شب مسابقه دادند», «تا شب عملیات ادامه یافت». */
function isOfOccasion(reading: Reading, { need, parts, nextToken }: Atom): boolean {
  if (need !== 'part' || nextToken >= reading.tokens.count) return false;
  const word = wordAt(reading, nextToken);
  if (parts.partOfDay === 'شب' && word === 'عید') return true;
  const isDone = beginsAt(reading, nextToken + 1, 'verb') || GOES_ON.has(wordAt(reading, nextToken + 1));
  return OCCASIONS.has(word) && !isDone;
}
const OCCASIONS = contextWords('occasion');
const GOES_ON: ReadonlySet<string> = new Set(['ادامه', 'آغاز', 'شروع', 'برگزار', 'پایان', 'طول', 'انجام'].map(foldKey));

/** «شنبه‌های …», not «شنبه‌ها». */
const isPluralWithEzafe = ({ text }: Reading, { kind, plural, end }: Term): boolean =>
  kind === 'weekday' && plural && text.units[end - 1] === YE;

const YE = 'ی'.charCodeAt(0);

/** «شب‌های سرد», «صبح‌های تهران», «سردترین شب‌ها»: what stands beside them says which they are, and they are no time. */
const isPartsOfOther = (reading: Reading, { kind, end, firstToken }: Atom, terms: readonly Term[]): boolean =>
  kind === 'set' &&
  terms.length === 1 &&
  PARTS_OF_DAY.has(terms[0].kind) &&
  (reading.text.units[end - 1] === YE || (firstToken > 0 && comparesAt(reading, firstToken - 1)));
const PARTS_OF_DAY: ReadonlySet<TermKind> = new Set(['part', 'unit']);

/** «سال‌ها», not «سال‌های …» or «سالیان». */
const isPlainPlural = ({ text }: Reading, end: number): boolean => text.units[end - 1] === ALEF;
const ALEF = 'ا'.charCodeAt(0);

/** «هفتهٔ دوازدهم [جمعه ۲۸ مهر]»: of a league, a course, an illness; nobody says from when they are counted. */
const isWeekOfNothing = ({ parts, coarse }: Atom): boolean => parts.week !== undefined && coarse === Rank.week;

/** «بهترین گل این فصل» */
const isSeasonOfMatches = ({ hits }: Reading, { parts, start, end }: Atom, first: Term): boolean =>
  parts.seasonOffset !== undefined &&
  first.kind === 'demonstrative' &&
  hits.some((hit) => hit.lexicon === 'sportWord' && (hit.start < start || hit.start >= end));

/** «مجمع سالانه [۱۸ آذر]»: a day, and nothing that is counted. */
const isBeforeDay = (terms: readonly Term[], next: number): boolean =>
  terms[next + 1]?.kind === 'month' && terms[next + 1].firstToken === terms[next].nextToken;

/** Whether an expression is a name, an age, so many of something: anything but a time. */
export function isNoTime(
  reading: Reading,
  atom: Atom,
  { terms, first, next, before }: Setting,
  { isSport, wide }: Judging,
): boolean {
  // «جنبش شنبه‌های ارغوانی», «کارزار سه‌شنبه‌های نه به اعدام»: a name, nothing that recurs.
  if (before?.kind === 'holder' && atom.kind === 'set' && isPluralWithEzafe(reading, terms[first])) return true;
  if (ranksWithinYear(reading, atom)) return true;
  if (isSuperlative(reading, atom) || isOfOccasion(reading, atom) || opensTitle(reading, atom)) return true;
  if (isItselfNamed(reading, atom, before) || isNamesake(reading, atom)) return true;
  if (
    isFileNumber(reading, atom) ||
    isProgramme(reading, atom) ||
    isPersonsName(reading, atom, before) ||
    areBullets(reading, atom) ||
    isPlight(reading, atom, before, terms[first])
  )
    return true;
  if ((isSport || !wide) && isWeekOfNothing(atom)) return true;
  if (isSport && isSeasonOfMatches(reading, atom, terms[first])) return true;
  if (atom.need === 'counted' && (isBeforeDay(terms, next) || !countsSoMany(reading, atom))) return true;
  if (atom.need === 'length') {
    // «یکی از گرم‌ترین سال‌ها»
    if (!isPlainPlural(reading, atom.end) || (atom.firstToken > 0 && comparesAt(reading, atom.firstToken - 1)))
      return true;
    if (atom.parts.durationGrain === 'hour' && !isManyHours(reading, atom)) return true;
  }
  return (
    !wide &&
    (isInsideName(reading, atom) ||
      isPartsOfOther(reading, atom, terms.slice(first, next)) ||
      isAge(reading, terms, [first, next], atom))
  );
}
