import { CharacterClass } from '../../text/characters';
import { foldKey, Gap } from '../../text/fold';
import { COLON, COMMA, OPENING_QUOTE } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { isYearBeforeNoun } from '../grammar/parts';
import { type Atom, Rank } from '../phrases/atom';
import { beginsAt } from '../terms/clause';
import type { Term, TermKind } from '../terms/term';
import type { DateComponents } from '../types';
import { ZONES } from '../words';
import { abroadAt } from './abroad';
import { admit } from './admit';
import { isAhead, isAnnounced, isDeclared, isSince } from './ahead';
import { isYearByCompany } from './bareYear';
import { isBefallen } from './befallen';
import { isOfBeginning } from './beginnings';
import { carriedOn, governingVerb, wasPlanned } from './governingVerb';
import { isOfBlow, isOfWhatHappened, tenseOfStretch } from './happened';
import { lastsAt } from './lasting';
import { isOfMonths } from './monthly';
import type { Neighbours } from './neighbours';
import { isNoTime, type Judging } from './noTime';
import { behindNumbered } from './numbered';
import { isOfNoun } from './ofNoun';
import { sceneZones } from './scene';
import { type Setting, settingOf } from './setting';
import { comparesAt } from './superlative';
import { isPutOffTo, takesEffect } from './takesEffect';
import { isCopula, type TensedVerb } from './tense';
import { isThatAlone } from './thatDay';

/** They say what stands behind them, nothing of what stands before. */
const TELLING: ReadonlySet<TermKind> = new Set(['naming', 'portion', 'eventHead', 'source', 'fresh', 'ofMehr']);

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

/** «روز بعد» */
const isNextOfText = ({ anchored, dayOffset }: DateComponents): boolean =>
  anchored === true && typeof dayOffset === 'number' && dayOffset > 0;

const needsTense = (atom: Atom): boolean => {
  const { parts, kind } = atom;
  return (
    (kind === 'date' || kind === 'time') &&
    parts.year === undefined &&
    (parts.dayOffset === undefined || isNextOfText(parts)) &&
    (isNextOfText(parts) ||
      parts.weekday !== undefined ||
      parts.sequel === true ||
      parts.month !== undefined ||
      parts.season !== undefined ||
      parts.named !== undefined ||
      isOfOwnYear(atom))
  );
};

/** «در این ماه»: by a verb that is past, the month that was just named. */
const isThisMonth = ({ parts: { monthOffset, anchored } }: Atom): boolean => monthOffset === 0 && anchored === true;

/** «تیر مرگبارترین [ماه] سال بود» */
const comparesMonths = (reading: Reading, { nextToken }: Atom): boolean => wordAt(reading, nextToken + 1) === MONTH;
const MONTH = 'ماه';

/** «۱۳۳۲ – کودتا»: a dash between spaces, and a word behind it. */
const isDashAt = ({ text, tokens }: Reading, token: number): boolean =>
  token + 1 < tokens.count &&
  DASHES.has(text.units[tokens.starts[token]]) &&
  tokens.classes[token + 1] === CharacterClass.letter &&
  [token, token + 1].every((at) => (text.gaps[tokens.starts[at]] & Gap.space) !== 0);
const DASHES: ReadonlySet<number> = new Set(['-', '–', '—'].map((mark) => mark.charCodeAt(0)));

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
      (text.units[tokens.starts[nextToken]] === COMMA || wordAt(reading, nextToken) === FROM));
  return isBeside && isCopula(reading, following.end);
}
const FROM = 'از';

/** «از صبح پنجشنبه تا عصر جمعه جاده یک‌طرفه است»: what is so now, and until then. */
const isStretch = (reading: Reading, { parts, firstToken, end }: Atom): boolean =>
  parts.until?.weekday !== undefined &&
  parts.list !== true &&
  wordAt(reading, firstToken - 1) === FROM &&
  isCopula(reading, end);

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

/** «تا نوروز صد روز [مانده] است» */
const isLeft = (reading: Reading, verb: TensedVerb | undefined): boolean =>
  verb !== undefined && wordAt(reading, reading.tokens.ofUnit[verb.start]) === LEFT;
const LEFT = 'مانده';

/** «افزایش [نشان] می‌دهد», «را [نشان] می‌دهد»: figures of what was. */
const tellsFigures = (reading: Reading, { start }: TensedVerb): boolean =>
  wordAt(reading, reading.tokens.ofUnit[start] - 1) === SHOWS;
const SHOWS = foldKey('نشان');

/** What decides of an expression's time beside its verb. */
interface Company {
  readonly before: Term | undefined;
  readonly after: Term | undefined;
  readonly following: Atom | undefined;
  readonly compared: boolean;
  /** Whether a length stands before or behind: «تا نوروز [صد روز] مانده است». */
  readonly counted: boolean;
}

/**
 * Whether what an expression dates is past or to come: `to come` where nothing but the copula tells, from the same day on, `perhaps past`
 * where the verb may tell of another thing, `befallen` where nobody would have told it before.
 */
function tenseOf(
  reading: Reading,
  atom: Atom,
  { before, after, following, compared, counted }: Company,
): 'past' | 'befallen' | 'future' | 'to come' | 'perhaps past' | undefined {
  const isOfWeek = atom.parts.weekday !== undefined && atom.coarse === Rank.weekday;
  const isTensed = needsTense(atom) || (before?.word === 'in' && isThisMonth(atom));
  if (!isTensed && !isOfWeek) return undefined;
  const told = isTensed ? tenseOfStretch(reading, atom) : undefined;
  if (told !== undefined) return told === 'open' ? undefined : told;
  const last = reading.text.length - 1;
  const verb = isTensed
    ? carriedOn(reading, governingVerb(reading, Math.min(atom.end, last)), following?.start)
    : undefined;
  // «در این ماه نرخ تورم ۴۰ درصد است»
  if (isThisMonth(atom) && (verb === undefined || tellsFigures(reading, verb))) return 'past';
  if (counted && before?.word === 'range' && isLeft(reading, verb)) return 'future';
  // «نسبت به یکشنبه کاهش نشان می‌دهد»; «نسبت به باران در یکشنبه هشدار داد»
  if (compared && isTensed && atom.parts.year === undefined)
    return verb !== undefined && isAhead(reading, atom, verb) ? 'future' : 'past';
  // «از یکشنبه بدین سو», «از شنبه تاکنون»
  if (after?.kind === 'untilNow' && before?.word === 'from') return 'past';
  if (
    (verb?.plans === false && isOfWhatHappened(reading, atom, after)) ||
    isOfBlow(reading, atom, verb) ||
    (isTensed && isSince(reading, atom, verb))
  )
    return 'past';
  const comes =
    isOfWeek &&
    verb === undefined &&
    isToCome(
      before,
      after,
      hasItsHour(reading, atom, following) || isAnnounced(reading, atom) || isStretch(reading, atom),
    );
  if (comes || (isTensed && isDeclared(reading, atom, verb))) return 'to come';
  if (isTensed && (isOfWeek || verb !== undefined) && isAhead(reading, atom, verb)) return 'future';
  if (!isOfWeek && verb?.tense === 'future' && wasPlanned(reading, atom)) return undefined;
  if (isOfWeek && verb?.tense === 'past' && isOfNoun(reading, atom)) return 'perhaps past';
  return verb !== undefined && isBefallen(reading, verb) ? 'befallen' : verb?.tense;
}

/** «کابل - ۱۲ میزان», «هرات، ۵ اسد» */
function opensInKabul(terms: readonly Term[], first: number): boolean {
  const [place, mark] = terms.slice(Math.max(0, first - 2), first);
  return (
    place?.kind === 'zone' &&
    place.firstToken === 0 &&
    place.nextToken === mark.firstToken &&
    (mark.kind === 'dash' || mark.kind === 'comma') &&
    mark.nextToken === terms[first].firstToken &&
    ZONES[place.value].zone === KABUL
  );
}
const KABUL = 'Asia/Kabul';

/** «۲۱ مهر، [عاشورا]، …»: between two commas, the first of them behind a day. */
const isApposed = ({ terms, first, before, after }: Setting): boolean =>
  before?.kind === 'comma' &&
  after?.kind === 'comma' &&
  first > 1 &&
  terms[first - 2].nextToken === before.firstToken &&
  ENDS_DAY.has(terms[first - 2].kind);
const ENDS_DAY: ReadonlySet<TermKind> = new Set(['month', 'weekday', 'number', 'numericDate', 'relative', 'era']);

/** What the words that touch an expression say, for those that need company. */
function neighboursOf(reading: Reading, atom: Atom, setting: Setting, wide: boolean): Neighbours {
  const { terms, first, next, before, after } = setting;
  const { tokens } = reading;
  const { need, firstToken, nextToken } = atom;
  const yearBeforeNoun = need === 'year' && isYearBeforeNoun(terms, next - 1);
  return {
    before,
    after,
    unknownAfter:
      (after === undefined || TELLING.has(after.kind)) &&
      nextToken < tokens.count &&
      tokens.classes[nextToken] === CharacterClass.letter,
    quoteAfter: isMarkAt(reading, nextToken, OPENING_QUOTE),
    comparesAfter: comparesAt(reading, nextToken) && (need !== 'month' || comparesMonths(reading, atom)),
    verbAfter: need === 'year' && before?.word === 'in' && beginsAt(reading, nextToken, 'verb'),
    yearByCompany: need === 'year' && isYearByCompany(reading, atom),
    thatAlone: need === 'that' && isThatAlone(reading, nextToken),
    opensLine:
      firstToken === 0 && (yearBeforeNoun || isMarkAt(reading, nextToken, COLON) || isDashAt(reading, nextToken)),
    yearBeforeNoun,
    alone: firstToken === 0 && nextToken === tokens.count,
    monthlyBefore: need === 'month' && isOfMonths(reading, atom),
    effectAfter: need === 'month' && takesEffect(reading, atom),
    putOff: (need === 'month' || need === 'year') && isPutOffTo(reading, atom),
    apposed: (need === 'named' || need === 'feast') && isApposed(setting),
    lastsAfter: before?.kind === 'war' && lastsAt(reading, nextToken),
    inKabul: need === 'afghan' && opensInKabul(terms, first),
    wide,
  };
}

/** «شب‌های دوشنبه و سه‌شنبه برف بارید»: nights that have been, and none that come back. */
function asHappened(reading: Reading, atom: Atom): Atom {
  const { kind, parts, end } = atom;
  if (kind !== 'set' || parts.weekday === undefined || parts.until === undefined) return atom;
  if (governingVerb(reading, Math.min(end, reading.text.length - 1))?.tense !== 'past') return atom;
  const { setGrain: _setGrain, ...others } = parts;
  return { ...atom, kind: 'date', parts: others, fine: Rank.part, coarse: Rank.weekday };
}

/** What the text around adds to an expression's parts; undefined where it adds nothing. */
function told(
  reading: Reading,
  atom: Atom,
  { terms, first, before, after }: Setting,
  company: Omit<Company, 'before' | 'after'>,
): Partial<DateComponents> | undefined {
  const tense = tenseOf(reading, atom, { before, after, ...company });
  const { compared } = company;
  const approximate = before?.kind === 'approximator';
  const openYear = isOfOwnYear(atom);
  const nthOfMonth = isNthOfMonth(reading, atom, terms, first);
  const ofBeginning = isOfBeginning(reading, atom, before);
  const abroad = abroadAt(reading, atom);
  if (!approximate && !compared && tense === undefined && !ofBeginning && !openYear && !nthOfMonth && !abroad)
    return undefined;
  return {
    ...(approximate ? { approximate } : {}),
    ...(compared ? { compared } : {}),
    ...(tense === undefined ? {} : { tense: tense === 'future' || tense === 'to come' ? 'future' : 'past' }),
    ...(tense === 'befallen' ? { befallen: true } : {}),
    ...(tense === 'perhaps past' ? { unsure: true } : {}),
    ...(tense === 'future' && before?.word === 'range' ? { due: true } : {}),
    ...(ofBeginning ? { ofBeginning } : {}),
    ...(openYear ? { openYear } : {}),
    ...abroad,
    ...(nthOfMonth ? { nthOfMonth } : {}),
    ...(tense === 'to come' ? { fromToday: true } : {}),
  };
}

/** Weighs the expressions of a block by what stands beside them, and notes what their resolution needs of the text. */
export function judge(reading: Reading, terms: readonly Term[], atoms: readonly Atom[], wide = false): readonly Atom[] {
  const { tokens } = reading;
  const kept: Atom[] = [];
  const zoneOf = sceneZones(reading);
  const judging: Judging = { isSport: reading.hits.some(({ lexicon }) => lexicon === 'sportWord'), wide };
  const comparing = terms.some(({ kind }) => kind === 'compared');
  let index = 0;
  for (const [number, whole] of atoms.entries()) {
    while (index < terms.length && terms[index].start < whole.start) index += 1;
    const behind = behindNumbered(reading, terms, index, whole);
    const atom = asHappened(reading, behind?.atom ?? whole);
    index = behind?.index ?? index;
    const setting = settingOf(terms, index, atom);
    const admitted = isNoTime(reading, atom, setting, judging)
      ? undefined
      : admit(atom, neighboursOf(reading, atom, setting, wide));
    if (admitted === undefined) {
      if (atom.year !== undefined) kept.push(atom.year);
      continue;
    }
    const compared = comparing && isCompared(terms, index);
    const more = told(reading, atom, setting, {
      following: atoms[number + 1],
      compared,
      counted: [atoms[number - 1], atoms[number + 1]].some((other) => other?.kind === 'duration'),
    });
    const local = admitted.zone === 'local' ? { localZone: zoneOf(atom.start) } : undefined;
    const own = admitted.tense === undefined ? undefined : { tense: admitted.tense };
    const parts = more === undefined && local === undefined ? admitted : { ...admitted, ...more, ...own, ...local };
    const { after } = setting;
    const end =
      after?.kind === 'zoneHead' ? endOfUnknownZone(reading, atom, after, terms[setting.next + 1]) : undefined;
    if (end !== undefined) kept.push({ ...atom, parts, end, nextToken: tokens.ofUnit[end - 1] + 1 });
    else kept.push(parts === atom.parts ? atom : { ...atom, parts });
  }
  return kept;
}
