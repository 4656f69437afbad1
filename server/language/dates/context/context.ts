import { CharacterClass } from '../../text/characters';
import { CLOSING_QUOTE, COLON, COMMA, OPENING_QUOTE } from '../../text/marks';
import { foldedString, type Reading } from '../../text/reading';
import { isYearBeforeNoun } from '../grammar/parts';
import { type Atom, Rank } from '../phrases/atom';
import type { Term, TermKind } from '../terms/term';
import type { DateComponents } from '../types';
import { admit } from './admit';
import { isAge } from './ages';
import { isAhead, isAnnounced, isSince } from './ahead';
import { isYearByCompany } from './bareYear';
import { isOfBeginning } from './beginnings';
import { isOfBlow, isOfWhatHappened, tenseOfStretch } from './happened';
import { isInsideName } from './insideName';
import { isManyHours } from './manyHours';
import { isOfMonths } from './monthly';
import { behindNumbered } from './numbered';
import { sceneZones } from './scene';
import { countsSoMany } from './soMany';
import { comparesAt } from './superlative';
import { takesEffect } from './takesEffect';
import { isCopula, verbAfter } from './tense';
import { isThatAlone } from './thatDay';

/** They say what stands behind them, nothing of what stands before. */
const TELLING: ReadonlySet<TermKind> = new Set(['naming', 'portion', 'eventHead', 'source', 'fresh', 'ofMehr']);

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
    return token > nextToken && !hits.some((hit) => hit.lexicon === 'verb' && hit.start > start && hit.start < end);
  }
  return false;
}
const LONGEST_TITLE = 6;

/** «تا شب عید»: the weeks before Nowruz. */
const isEve = ({ text, tokens }: Reading, { need, parts, nextToken }: Atom): boolean =>
  need === 'part' &&
  parts.partOfDay === 'شب' &&
  nextToken < tokens.count &&
  foldedString(text, tokens.starts[nextToken], tokens.ends[nextToken]) === 'عید';

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

/** «سه‌ماههٔ سوم» of a year that the text leaves open. */
const isOfOwnYear = ({ kind, fine, coarse, parts: { quarter, half, months, yearOffset, year } }: Atom): boolean =>
  kind === 'date' &&
  fine === Rank.season &&
  coarse === Rank.season &&
  (quarter ?? half ?? months) !== undefined &&
  yearOffset === 0 &&
  year === undefined;

/** «جمعهٔ اول آذر», its ezafe written; «جمعه اول آذر» is a day. */
function isNthOfMonth({ text }: Reading, { parts }: Atom, terms: readonly Term[], index: number): true | undefined {
  const [weekday, ordinal] = terms.slice(index, index + 2);
  if (parts.weekday === undefined || parts.day === undefined || parts.day > MOST_WEEKS || parts.until !== undefined)
    return undefined;
  const last = weekday.end - 1;
  return weekday.kind === 'weekday' &&
    ordinal?.kind === 'ordinal' &&
    ordinal.spelled &&
    ordinal.firstToken === weekday.nextToken &&
    text.ends[last] - text.starts[last] > 1
    ? true
    : undefined;
}
const MOST_WEEKS = 5;

const needsTense = (atom: Atom): boolean => {
  const { parts, kind } = atom;
  return (
    (kind === 'date' || kind === 'time') &&
    parts.year === undefined &&
    parts.dayOffset === undefined &&
    (parts.weekday !== undefined ||
      parts.sequel === true ||
      parts.month !== undefined ||
      parts.season !== undefined ||
      parts.named !== undefined ||
      isOfOwnYear(atom))
  );
};

/** «در این ماه»: by a verb that is past, the month that was just named. */
const isThisMonth = ({ parts: { monthOffset, anchored } }: Atom): boolean => monthOffset === 0 && anchored === true;

/** «هفتهٔ چهاردهم لیگ» counts matches. */
const isMatchWeek = ({ parts, coarse }: Atom): boolean => parts.week !== undefined && coarse === Rank.week;

/** «تیر مرگبارترین [ماه] سال بود» */
const comparesMonths = ({ text, tokens }: Reading, { nextToken }: Atom): boolean =>
  nextToken + 1 < tokens.count &&
  foldedString(text, tokens.starts[nextToken + 1], tokens.ends[nextToken + 1]) === MONTH;
const MONTH = 'ماه';

/** «بهترین گل این فصل» */
const isSeasonOfMatches = ({ hits }: Reading, { parts, start, end }: Atom, first: Term): boolean =>
  parts.seasonOffset !== undefined &&
  first.kind === 'demonstrative' &&
  hits.some((hit) => hit.lexicon === 'sportWord' && (hit.start < start || hit.start >= end));

/** «مراسم ختم یکشنبه است»: what simply is on a day of the week is yet to be; «امروز دوشنبه است» says which day it is. */
const isToCome = (before: Term | undefined, after: Term | undefined, hasHour: boolean): boolean =>
  (after?.word === 'copula' || hasHour) && before?.kind !== 'relative';

const isMarkAt = ({ text, tokens }: Reading, token: number, mark: number): boolean =>
  token < tokens.count && text.units[tokens.starts[token]] === mark;

/** «جلسه، شنبه، ساعت ۱۶ در تالار شهر است», «ختم شنبه از ساعت ۱۴ است»: what has its hour is to come, where nothing but the copula tells. */
function hasItsHour(reading: Reading, { nextToken, coarse }: Atom, following: Atom | undefined): boolean {
  if (coarse !== Rank.weekday || following?.parts.hour === undefined || following.coarse > Rank.part) return false;
  const { text, tokens } = reading;
  const isBeside =
    following.firstToken === nextToken ||
    (following.firstToken === nextToken + 1 &&
      (text.units[tokens.starts[nextToken]] === COMMA ||
        foldedString(text, tokens.starts[nextToken], tokens.ends[nextToken]) === FROM));
  return isBeside && isCopula(reading, following.end);
}
const FROM = 'از';

/** «نسبت به ماه قبل», «نسبت به همین رقم در ماه قبل» */
function isCompared(terms: readonly Term[], index: number): boolean {
  const { firstToken } = terms[index];
  for (let at = index - 1; at >= 0 && firstToken - terms[at].nextToken <= FARTHEST_COMPARED; at -= 1) {
    if (terms[at].kind === 'compared') return true;
    if (!OF_COMPARED.has(terms[at].kind)) return false;
  }
  return false;
}
/** Tokens. */
const FARTHEST_COMPARED = 4;
const OF_COMPARED: ReadonlySet<TermKind> = new Set(['demonstrative', 'counter', 'unit', 'preposition', 'durationHead']);

/** «ساعت ۷ به وقت [آکرا]»: where a clock ends that shows in a place whose zone nobody knows. */
function endOfUnknownZone(
  { tokens }: Reading,
  { parts: { hour, zone }, end }: Atom,
  head: Term,
  beyond: Term | undefined,
): number | undefined {
  const place = head.nextToken;
  if (hour === undefined || zone !== undefined || place >= tokens.count || beyond?.firstToken === place)
    return undefined;
  if (tokens.classes[place] !== CharacterClass.letter || head.start < end) return undefined;
  return tokens.ends[place];
}

/** What decides of an expression's time beside its verb. */
interface Company {
  readonly before: Term | undefined;
  readonly after: Term | undefined;
  readonly following: Atom | undefined;
  readonly compared: boolean;
}

/** Whether what an expression dates is past or to come, `to come` where nothing but the copula tells, from the same day on. */
function tenseOf(
  reading: Reading,
  atom: Atom,
  { before, after, following, compared }: Company,
): 'past' | 'future' | 'to come' | undefined {
  const isOfWeek = atom.parts.weekday !== undefined && atom.coarse === Rank.weekday;
  const isTensed = needsTense(atom) || (before?.word === 'in' && isThisMonth(atom));
  if (!isTensed && !isOfWeek) return undefined;
  const told = isTensed ? tenseOfStretch(reading, atom) : undefined;
  if (told !== undefined) return told === 'open' ? undefined : told;
  // «نسبت به یکشنبه کاهش نشان می‌دهد»
  if (compared && isTensed && atom.parts.year === undefined) return 'past';
  // «از یکشنبه بدین سو», «از شنبه تاکنون»
  if (after?.kind === 'untilNow' && before?.word === 'from') return 'past';
  const last = reading.text.length - 1;
  const verb = isTensed ? verbAfter(reading, Math.min(atom.end, last)) : undefined;
  if (
    (verb?.plans === false && isOfWhatHappened(reading, atom, after)) ||
    isOfBlow(reading, atom, verb) ||
    (isTensed && isSince(reading, atom, verb))
  )
    return 'past';
  const comes =
    isOfWeek &&
    verb === undefined &&
    isToCome(before, after, hasItsHour(reading, atom, following) || isAnnounced(reading, atom));
  if (comes) return 'to come';
  if (isTensed && (isOfWeek || verb !== undefined) && isAhead(reading, atom, verb)) return 'future';
  return verb?.tense;
}

/** Weighs the expressions of a block by what stands beside them, and notes what their resolution needs of the text. */
export function judge(reading: Reading, terms: readonly Term[], atoms: readonly Atom[], wide = false): readonly Atom[] {
  const { tokens } = reading;
  const kept: Atom[] = [];
  const zoneOf = sceneZones(reading);
  const isSport = reading.hits.some(({ lexicon }) => lexicon === 'sportWord');
  const comparing = terms.some(({ kind }) => kind === 'compared');
  let index = 0;
  for (const [number, whole] of atoms.entries()) {
    while (index < terms.length && terms[index].start < whole.start) index += 1;
    const behind = behindNumbered(reading, terms, index, whole);
    const atom = behind?.atom ?? whole;
    index = behind?.index ?? index;
    const before = index > 0 && terms[index - 1].nextToken === atom.firstToken ? terms[index - 1] : undefined;
    let next = index;
    while (next < terms.length && terms[next].start < atom.end) next += 1;
    const after = next < terms.length && terms[next].firstToken === atom.nextToken ? terms[next] : undefined;
    const yearBeforeNoun = atom.need === 'year' && isYearBeforeNoun(terms, next - 1);
    const unknownAfter =
      (after === undefined || TELLING.has(after.kind)) &&
      atom.nextToken < tokens.count &&
      tokens.classes[atom.nextToken] === CharacterClass.letter;
    // «جنبش شنبه‌های ارغوانی», «کارزار سه‌شنبه‌های نه به اعدام»: a name, nothing that recurs.
    const isTitle = before?.kind === 'holder' && atom.kind === 'set' && isPluralWithEzafe(reading, terms[index]);
    const admitted =
      isTitle ||
      (!wide && isInsideName(reading, atom)) ||
      isSuperlative(reading, atom) ||
      isEve(reading, atom) ||
      opensTitle(reading, atom) ||
      (!wide && isPartsOfOther(reading, atom, terms.slice(index, next))) ||
      (!wide && isAge(reading, terms, [index, next], atom)) ||
      (isSport && (isMatchWeek(atom) || isSeasonOfMatches(reading, atom, terms[index]))) ||
      (atom.need === 'counted' && !countsSoMany(reading, atom)) ||
      (atom.need === 'length' &&
        (!isPlainPlural(reading, atom.end) || (atom.parts.durationGrain === 'hour' && !isManyHours(reading, atom))))
        ? undefined
        : admit(atom, {
            before,
            after,
            unknownAfter,
            quoteAfter: isMarkAt(reading, atom.nextToken, OPENING_QUOTE),
            comparesAfter:
              comparesAt(reading, atom.nextToken) && (atom.need !== 'month' || comparesMonths(reading, atom)),
            yearByCompany: atom.need === 'year' && isYearByCompany(reading, atom),
            thatAlone: atom.need === 'that' && isThatAlone(reading, atom.nextToken),
            opensLine: atom.firstToken === 0 && (yearBeforeNoun || isMarkAt(reading, atom.nextToken, COLON)),
            yearBeforeNoun,
            alone: atom.firstToken === 0 && atom.nextToken === tokens.count,
            monthlyBefore: atom.need === 'month' && isOfMonths(reading, atom),
            effectAfter: atom.need === 'month' && takesEffect(reading, atom),
            wide,
          });
    if (admitted === undefined) {
      if (atom.year !== undefined) kept.push(atom.year);
      continue;
    }
    const compared = comparing && isCompared(terms, index);
    const tense = tenseOf(reading, atom, { before, after, following: atoms[number + 1], compared });
    const openYear = isOfOwnYear(atom);
    const nthOfMonth = isNthOfMonth(reading, atom, terms, index);
    const ofBeginning = isOfBeginning(reading, atom, before);
    const parts: DateComponents =
      before?.kind === 'approximator' ||
      compared ||
      tense !== undefined ||
      admitted.zone === 'local' ||
      ofBeginning ||
      openYear ||
      nthOfMonth
        ? {
            ...admitted,
            ...(before?.kind === 'approximator' ? { approximate: true } : {}),
            ...(compared ? { compared: true } : {}),
            ...(tense === undefined || admitted.tense !== undefined
              ? {}
              : { tense: tense === 'past' ? tense : 'future' }),
            ...(ofBeginning ? { ofBeginning } : {}),
            ...(openYear ? { openYear } : {}),
            ...(nthOfMonth ? { nthOfMonth } : {}),
            ...(tense === 'to come' ? { fromToday: true as const } : {}),
            ...(admitted.zone === 'local' ? { localZone: zoneOf(atom.start) } : {}),
          }
        : admitted;
    const end = after?.kind === 'zoneHead' ? endOfUnknownZone(reading, atom, after, terms[next + 1]) : undefined;
    if (end !== undefined) kept.push({ ...atom, parts, end, nextToken: tokens.ofUnit[end - 1] + 1 });
    else kept.push(parts === atom.parts ? atom : { ...atom, parts });
  }
  return kept;
}
