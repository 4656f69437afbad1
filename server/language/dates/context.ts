import { CharacterClass } from '../text/characters';
import { foldedString, type Reading } from '../text/reading';
import { type Atom, Rank } from './atom';
import { isRecent } from './grammar/parts';
import { isOfWhatHappened } from './happened';
import { sceneZones } from './scene';
import { verbAfter } from './tense';
import type { Term, TermKind } from './term';
import type { DateComponents } from './types';

/** The terms that touch an expression. */
interface Neighbours {
  readonly before: Term | undefined;
  readonly after: Term | undefined;
  /** Whether the next token is a word that no lexicon of dates knows. */
  readonly unknownAfter: boolean;
  /** Whether the block holds nothing else: a heading, a cell. */
  readonly alone: boolean;
  /** Whether years after nouns, ages and attributes count too. */
  readonly wide: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'from', 'after', 'before']);
const GOVERNS = (term: Term | undefined): boolean =>
  term !== undefined &&
  ((term.kind === 'preposition' && PREPOSITIONS.has(term.word)) || (term.kind === 'joiner' && term.word === 'range'));

function isWeakMonth({ parts, fine }: Atom): boolean {
  return fine === Rank.month && parts.day === undefined;
}

/** A year of the last generations that is no round number, as amounts are. */
function isLikelyYear(year: number | undefined): boolean {
  if (year === undefined || year % 50 === 0) return false;
  return (year >= 1300 && year <= 1420) || (year >= 1900 && year <= 2060);
}

/** What makes a day of a name of one word: «در نوروز», «تعطیلات نوروز». */
const NAMED_AFTER: ReadonlySet<TermKind> = new Set(['preposition', 'joiner', 'open', 'namedHead']);

/** What ends a phrase. */
const STOPS: ReadonlySet<TermKind> = new Set(['preposition', 'joiner', 'comma', 'close', 'function']);

/** «به دوشنبه سفر کرد»: Tajikistan's capital. */
const isDushanbe = (
  { parts, coarse, firstToken, nextToken }: Atom,
  before: Term | undefined,
  after: Term | undefined,
): boolean =>
  parts.weekday?.value === DUSHANBE &&
  coarse === Rank.weekday &&
  nextToken - firstToken === 1 &&
  ((firstToken === 0 && after?.kind === 'dash') ||
    before?.kind === 'left' ||
    (before?.kind === 'preposition' && (before.word === 'other' || before.word === 'in')));
const DUSHANBE = 2;

const isSaidIn = (before: Term | undefined): boolean => before?.kind === 'preposition' && before.word === 'in';
/** Zero, and an avalanche too. */
const SAFAR = 2;
const BAHMAN = 11;

/** «سال‌ها در تهران زیست»; «این سال‌ها», «بیشتر سال‌ها» are stretches or parts of them. */
const NO_LENGTH_AFTER: ReadonlySet<TermKind> = new Set([
  'demonstrative',
  'every',
  'portion',
  'number',
  'ordinal',
  'edge',
  'joiner',
  'counter',
]);

/** A month, a season or a day of the week and nothing more: what people and papers are called. */
const isNameAlone = ({ day, year, yearOffset, until }: DateComponents): boolean =>
  day === undefined && year === undefined && yearOffset === undefined && until === undefined;

/** «تا غروب باز می‌شود», «از صبح تا شب»; «تا عصر جدید» is an era. */
const isUntilPart = (parts: DateComponents, before: Term | undefined, unknownAfter: boolean): boolean =>
  (before?.word === 'range' || (before?.word === 'from' && parts.until?.partOfDay !== undefined)) &&
  (!unknownAfter || !ERAS.has(parts.partOfDay ?? ''));
/** Of the day that the text is at. */
const ofTheDay = (parts: DateComponents): DateComponents => ({
  ...parts,
  dayOffset: 0,
  anchored: true,
  ...(parts.until === undefined ? {} : { until: { ...parts.until, dayOffset: 0, anchored: true } }),
});
const ERAS: ReadonlySet<string> = new Set(['عصر', 'شام', 'سحر']);

/** What the neighbours make of an expression that needs company: undefined drops it. */
function admit(atom: Atom, { before, after, unknownAfter, alone, wide }: Neighbours): DateComponents | undefined {
  const { need, parts } = atom;
  const named =
    before?.kind === 'holder' &&
    parts.year === undefined &&
    parts.yearOffset === undefined &&
    parts.weekday === undefined;
  if (named && (parts.month !== undefined || parts.named !== undefined) && atom.kind === 'date') return undefined;
  if (before?.kind === 'naming' && isNameAlone(parts)) return undefined;
  switch (need) {
    case undefined:
      break;
    case 'length':
      if (before !== undefined && NO_LENGTH_AFTER.has(before.kind)) return undefined;
      if (before?.kind === 'preposition' && before.word !== 'for' && before.word !== 'length') return undefined;
      if (after?.kind === 'joiner' || after?.kind === 'number' || after?.kind === 'modifier') return undefined;
      break;
    case 'edge':
    case 'join':
      return undefined;
    case 'aside':
      if (!wide) return undefined;
      break;
    case 'part':
      if (isUntilPart(parts, before, unknownAfter)) return ofTheDay(parts);
      if (wide && after?.kind !== 'approximator' && (parts.partOfDay === 'صبح' || parts.partOfDay === 'ظهر')) break;
      // «در شب آبیاری کنید» may be a night of something; «در شب، …» and «در شب از …» are none's.
      if (before?.kind !== 'preposition' || before.word !== 'in' || unknownAfter || parts.partOfDay !== 'شب')
        return undefined;
      if (after !== undefined && !STOPS.has(after.kind)) return undefined;
      break;
    case 'year': {
      if (wide && isRecent(parts.year ?? 0) && after?.kind !== 'counter') break;
      const enclosed = alone || (before?.kind === 'open' && after?.kind === 'close');
      if (!enclosed && !GOVERNS(before) && before?.kind !== 'yearHead') return undefined;
      // «در ۲۰۱۸ آمریکا خارج شد»: a number that is no round one is a year before any word, «از ۲۰۰۰ داوطلب» is none.
      if (unknownAfter && !isLikelyYear(parts.year)) return undefined;
      if (after?.kind === 'counter' || after?.kind === 'unit') return undefined;
      // «در ۱۴۰۲ دو برابر شد»
      if (after?.kind === 'number' && !(after.spelled && isLikelyYear(parts.year))) return undefined;
      break;
    }
    case 'named':
      if ((before === undefined || !NAMED_AFTER.has(before.kind)) && after?.kind !== 'close') return undefined;
      break;
    case 'season':
      if (!GOVERNS(before) || before?.kind === 'joiner') return undefined;
      break;
    case 'month':
      if (before?.kind === 'person') return undefined;
      if (isWeakMonth(atom) && !GOVERNS(before) && parts.edge === undefined) return undefined;
      if (unknownAfter && parts.month === 5 && parts.calendar === 'gregorian') return undefined;
      // «در دی», «در رجب» stand by themselves; «در مه», «در بهمن», «در صفر» need another month in the article.
      // «تا مهر» tells when; «از مهر» may be the agency.
      if (before?.word === 'range' && parts.calendar === 'solar') return parts;
      if (
        isSaidIn(before) &&
        ((parts.calendar === 'solar' && parts.month !== BAHMAN) ||
          (parts.calendar === 'lunar' && parts.month !== SAFAR))
      )
        return parts;
      return { ...parts, tentative: 'homograph' };
    case 'arrows':
      if (!GOVERNS(before)) return undefined;
      break;
    case 'afghan':
      if (isWeakMonth(atom) && !GOVERNS(before) && parts.edge === undefined) return undefined;
      return { ...parts, tentative: 'afghan' };
  }
  if (isDushanbe(atom, before, after)) return { ...parts, tentative: 'dushanbe' };
  // A bare zone is no time.
  if (atom.kind === 'time' && parts.zone !== undefined && parts.hour === undefined && parts.vague === undefined)
    return undefined;
  // «جنگ ۱۲ روزه»
  if (!wide && atom.kind === 'duration' && before?.kind === 'war') return undefined;
  const ofAge =
    before?.kind === 'age' &&
    (before.word !== 'limit' || (parts.durationGrain === 'year' && after?.kind !== 'durationHead'));
  if (!wide && atom.kind === 'duration' && (ofAge || after?.kind === 'age')) return undefined;
  // «۴۲ سال دارد»
  if (atom.kind === 'duration' && parts.durationGrain === 'year' && after?.kind === 'has') return undefined;
  return parts;
}

/** They say what stands behind them, nothing of what stands before. */
const TELLING: ReadonlySet<TermKind> = new Set(['naming', 'portion']);

const SUPERLATIVE = ['ت', 'ر', 'ی', 'ن'].map((letter) => letter.charCodeAt(0));

/** «گرم‌ترین تابستان خوزستان» compares seasons and dates none. */
function isSuperlative(reading: Reading, atom: Atom): boolean {
  if (
    atom.fine !== Rank.season ||
    atom.coarse !== Rank.season ||
    atom.parts.season === undefined ||
    atom.firstToken === 0
  )
    return false;
  const end = reading.tokens.ends[atom.firstToken - 1];
  return SUPERLATIVE.every((letter, index) => reading.text.units[end - SUPERLATIVE.length + index] === letter);
}

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

/** «سال‌ها», not «سال‌های …» or «سالیان». */
const isPlainPlural = ({ text }: Reading, end: number): boolean => text.units[end - 1] === ALEF;
const ALEF = 'ا'.charCodeAt(0);

const needsTense = ({ parts, kind }: Atom): boolean =>
  (kind === 'date' || kind === 'time') &&
  parts.year === undefined &&
  parts.dayOffset === undefined &&
  (parts.weekday !== undefined || parts.month !== undefined || parts.season !== undefined || parts.named !== undefined);

/** «هفتهٔ چهاردهم لیگ» counts matches. */
const isMatchWeek = ({ parts, coarse }: Atom): boolean => parts.week !== undefined && coarse === Rank.week;

/** «مراسم ختم یکشنبه است»: what simply is on a day of the week is yet to be; «امروز دوشنبه است» says which day it is. */
const isToCome = ({ parts, coarse }: Atom, before: Term | undefined, after: Term | undefined): boolean =>
  parts.weekday !== undefined && coarse === Rank.weekday && after?.word === 'copula' && before?.kind !== 'relative';

/** Weighs the expressions of a block by what stands beside them, and notes what their resolution needs of the text. */
export function judge(reading: Reading, terms: readonly Term[], atoms: readonly Atom[], wide = false): readonly Atom[] {
  const { tokens } = reading;
  const kept: Atom[] = [];
  const zoneOf = sceneZones(reading);
  const isSport = reading.hits.some(({ lexicon }) => lexicon === 'sportWord');
  let index = 0;
  for (const atom of atoms) {
    while (index < terms.length && terms[index].start < atom.start) index += 1;
    const before = index > 0 && terms[index - 1].nextToken === atom.firstToken ? terms[index - 1] : undefined;
    let next = index;
    while (next < terms.length && terms[next].start < atom.end) next += 1;
    const after = next < terms.length && terms[next].firstToken === atom.nextToken ? terms[next] : undefined;
    const unknownAfter =
      (after === undefined || TELLING.has(after.kind)) &&
      atom.nextToken < tokens.count &&
      tokens.classes[atom.nextToken] === CharacterClass.letter;
    // «جنبش شنبه‌های ارغوانی», «کارزار سه‌شنبه‌های نه به اعدام»: a name, nothing that recurs.
    const isTitle = before?.kind === 'holder' && atom.kind === 'set' && isPluralWithEzafe(reading, terms[index]);
    const admitted =
      isTitle ||
      isSuperlative(reading, atom) ||
      isEve(reading, atom) ||
      (isSport && isMatchWeek(atom)) ||
      (atom.need === 'length' && !isPlainPlural(reading, atom.end))
        ? undefined
        : admit(atom, {
            before,
            after,
            unknownAfter,
            alone: atom.firstToken === 0 && atom.nextToken === tokens.count,
            wide,
          });
    if (admitted === undefined) continue;
    const verb = needsTense(atom)
      ? verbAfter(reading, atom.end < reading.text.length ? atom.end : reading.text.length - 1)
      : undefined;
    const isPast = verb?.plans === false && isOfWhatHappened(reading, atom, after);
    const tense = isPast ? 'past' : (verb?.tense ?? (isToCome(atom, before, after) ? 'future' : undefined));
    kept.push({
      ...atom,
      parts: {
        ...admitted,
        ...(before?.kind === 'approximator' ? { approximate: true } : {}),
        ...(before?.kind === 'compared' ? { compared: true } : {}),
        ...(tense === undefined || admitted.tense !== undefined ? {} : { tense }),
        ...(admitted.zone === 'local' ? { localZone: zoneOf(atom.start) } : {}),
      },
    });
  }
  return kept;
}
