import { CALENDARS } from '../../calendars/calendars';
import { weekdayOf } from '../../calendars/day';
import { countWhile } from '../../text/countWhile';
import { foldedString, type Reading } from '../../text/reading';
import { isOneClause } from '../terms/clause';
import type { Term } from '../terms/term';
import type { DateComponents } from '../types';
import { type Atom, Rank } from './atom';
import { stepBetween } from './steps';

/** «[ده روز] پیش از آن، یعنی در [۲۴ خرداد]» */
const MOST_BETWEEN = 5;

/** What stands between two expressions: a few terms that touch both ends; undefined where anything else does. */
function between(terms: readonly Term[], from: number, left: Atom, right: Atom): readonly Term[] | undefined {
  const found: Term[] = [];
  let token = left.nextToken;
  for (let index = from; index < terms.length && token < right.firstToken; index += 1) {
    const term = terms[index];
    if (term.firstToken < token) continue;
    if (term.firstToken !== token || found.length === MOST_BETWEEN) return undefined;
    found.push(term);
    token = term.nextToken;
  }
  return token === right.firstToken ? found : undefined;
}

const isDay = ({ parts, kind }: Atom): boolean =>
  (kind === 'date' || kind === 'time') && (parts.day !== undefined || parts.named !== undefined);
const isDated = ({ parts, kind }: Atom): boolean =>
  (kind === 'date' || kind === 'time') && parts.calendar !== undefined;
const isWeekdayOnly = ({ parts, coarse }: Atom): boolean =>
  parts.weekday !== undefined && coarse === Rank.weekday && parts.day === undefined;

const isClock = ({ kind, parts }: Atom): boolean => kind === 'time' && parts.hour !== undefined;
const isClockOnly = (atom: Atom): boolean => isClock(atom) && atom.coarse <= Rank.part;
const isDayOnly = ({ kind, parts, fine, coarse }: Atom): boolean =>
  kind === 'date' && fine <= Rank.day && coarse >= Rank.weekday && parts.until === undefined;

const isDeictic = ({ parts: { dayOffset } }: Atom): boolean => typeof dayOffset === 'number';

const isThatDay = ({ parts: { dayOffset, day, weekday } }: Atom): boolean =>
  dayOffset === 'same' && day === undefined && weekday === undefined;
const isFullDay = ({ kind, parts: { day, month, year, until } }: Atom): boolean =>
  kind === 'date' && day !== undefined && month !== undefined && year !== undefined && until === undefined;

const isYearAlone = ({ kind, fine, parts }: Atom): boolean =>
  kind === 'date' && fine === Rank.year && parts.year !== undefined && parts.until === undefined;
/** «سال گذشته», «پارسال» */
const isOtherYear = ({ kind, fine, coarse, parts: { yearOffset, until, compared, fresh, vague } }: Atom): boolean =>
  kind === 'date' &&
  fine === Rank.year &&
  coarse === Rank.year &&
  typeof yearOffset === 'number' &&
  yearOffset !== 0 &&
  (until ?? compared ?? fresh ?? vague) === undefined;
const lacksYear = ({ kind, parts }: Atom): boolean =>
  (kind === 'date' || kind === 'time') &&
  parts.month !== undefined &&
  parts.year === undefined &&
  parts.yearOffset === undefined;

/** «سال ۴۰ بود، پاییز.»: what the copula and its comma leave behind belongs to the year. */
function isAfterthought(reading: Reading, left: Atom, right: Atom): boolean {
  const { text, tokens } = reading;
  if (right.firstToken !== left.nextToken + 2) return false;
  const [copula, comma] = [left.nextToken, left.nextToken + 1].map((token) =>
    foldedString(text, tokens.starts[token], tokens.ends[token]),
  );
  return comma === '،' && (copula === 'بود' || copula === 'است');
}

/** «دوشنبه، ۵ نوامبر ۲۰۲۵» of a Wednesday, at the head of its paragraph: the city, in an article about its country. */
function isDatelineOfDushanbe(left: Atom, right: Atom): boolean {
  const { calendar, year, month, day, until } = right.parts;
  if (left.firstToken !== 0 || left.parts.weekday?.value !== DUSHANBE || until !== undefined) return false;
  if (calendar === undefined || year === undefined || month === undefined || day === undefined) return false;
  return weekdayOf(CALENDARS[calendar].toDay(year, month, day)) !== DUSHANBE;
}
const DUSHANBE = 2;

const lacksSeasonsYear = ({ kind, parts, fine, coarse }: Atom): boolean =>
  kind === 'date' && fine === Rank.season && coarse === Rank.season && parts.season !== undefined;

const termBefore = (terms: readonly Term[], atom: Atom): Term | undefined => {
  const before = terms[countWhile(terms, ({ start }) => start < atom.start) - 1];
  return before?.nextToken === atom.firstToken ? before : undefined;
};
/** «سال گذشته در تاریخ ۱۵ آبان»: a year that no other word governs, and a day of it. */
function standsByItself(terms: readonly Term[], left: Atom, right: Atom): boolean {
  const before = termBefore(terms, left);
  if (before !== undefined && before.word !== 'in' && before.kind !== 'comma' && before.kind !== 'function')
    return false;
  const head = termBefore(terms, right);
  return head?.word === 'in' || head?.kind === 'dateHead';
}

const isSaidIn = (terms: readonly Term[], atom: Atom): boolean => termBefore(terms, atom)?.word === 'in';

/**
 * «تا ۳۱ مرداد از ساعت ۶»: the end of a stretch is no day of the clock beside it, but «از ۱۸ سپتامبر و ساعت ۸ شب» is its
 * beginning to the hour.
 */
function isEnd(terms: readonly Term[], day: Atom, clock: Atom): boolean {
  const before = termBefore(terms, day)?.word;
  if (before === 'from') return clock.firstToken - day.nextToken > (clock.parts.until === undefined ? 1 : 0);
  return before === 'range';
}

/** «دوشنبه، ۱۲ خرداد»: one day, named twice. */
const isOneDay = (left: Atom, { kind, parts }: Atom): boolean =>
  left.parts.tentative === undefined &&
  kind === 'date' &&
  parts.month !== undefined &&
  parts.weekday === undefined &&
  parts.until === undefined;

const asOneDay = (left: Atom, right: Atom): Atom => {
  const { explains: _explains, ...parts } = left.parts;
  return {
    ...right,
    start: left.start,
    firstToken: left.firstToken,
    kind: left.kind,
    fine: Math.min(left.fine, right.fine) as Atom['fine'],
    parts: { ...right.parts, ...parts },
    joined: true,
  };
};

/** «شام چهارشنبه ساعت شش و نیم»: the part of the day says which of two hours. */
const partBeside = ({ parts: { partOfDay, until } }: Atom, day: Atom): DateComponents =>
  partOfDay === undefined && until === undefined && day.parts.partOfDay !== undefined
    ? { partOfDay: day.parts.partOfDay }
    : {};

/** Whether two expressions can be the same time in two calendars. */
function canRestate(left: Atom, right: Atom): boolean {
  if (!isDated(left) || !isDated(right) || left.parts.calendar === right.parts.calendar) return false;
  return isDay(left) === isDay(right) && (left.parts.month === undefined) === (right.parts.month === undefined);
}

/** «محرم ۱۴۰۳ (آبان ۱۳۶۱)»: its year is that of its calendar, for the other's is another; «محرم ۱۴۰۳ (تیر ۱۴۰۳)» has a solar one. */
const isLunarBeside = ({ parts: { calendar, year, era } }: Atom, { parts }: Atom): boolean =>
  calendar === 'lunar' && era === undefined && year !== undefined && parts.year !== undefined && parts.year !== year;

/**
 * Ties neighbours: an equivalent in brackets or after «برابر با», a weekday before its date, a clock time beside its
 * day. What ties is noted on the expression that needs it.
 */
export function relate(reading: Reading, terms: readonly Term[], atoms: readonly Atom[]): readonly Atom[] {
  const result = [...atoms];
  const sameAsNext = new Set<number>();
  const note = (index: number, parts: DateComponents): void => {
    result[index] = { ...result[index], parts: { ...result[index].parts, ...parts } };
  };
  let from = 0;
  const byFirst = new Map<number, Term>();
  const byNext = new Map<number, Term>();
  if (atoms.length > 1 && terms.some(({ kind }) => kind === 'equals')) {
    for (const term of terms) {
      byFirst.set(term.firstToken, term);
      byNext.set(term.nextToken, term);
    }
  }
  for (let index = 0; index < atoms.length; index += 1) {
    const right = atoms[index];
    while (from < terms.length && terms[from].start < (atoms[index - 1]?.end ?? 0)) from += 1;
    const left = atoms[index - 1];
    if (left !== undefined) {
      tie(index, left, right, between(terms, from, left, right));
      if (
        lacksYear(right) &&
        (isYearAlone(left) ? isSaidIn(terms, left) : isOtherYear(left) && standsByItself(terms, left, right)) &&
        isOneClause(reading, left.end, right.start)
      )
        note(index, { ofYear: true });
      else if (
        isYearAlone(left) &&
        (lacksYear(right) || lacksSeasonsYear(right)) &&
        isAfterthought(reading, left, right)
      )
        note(index, { ofYear: true });
      // «دیروز بین ساعت ۱۱ تا ۱۴», «روز جمعه در لاهه ساعت ۱۰».
      if (
        isClockOnly(right) &&
        isDayOnly(left) &&
        !isEnd(terms, left, right) &&
        isOneClause(reading, left.end, right.start)
      )
        note(index, { beside: 'previous', ...partBeside(right, left) });
    }
    // «… ۱۵ سرطان به پایان رسید؛ روزی که با دهم محرم برابر بود».
    if (index > 0 && result[index].parts.restates === undefined && isDay(right)) {
      const after = byFirst.get(right.nextToken);
      const before = byNext.get(right.firstToken);
      if (after?.kind === 'equals' && before?.kind === 'preposition' && canRestate(left, right))
        note(index, { restates: 'cue' });
    }
  }
  return result.flatMap((atom, index) => {
    if (sameAsNext.has(index)) return [];
    return [sameAsNext.has(index - 1) ? asOneDay(result[index - 1], atom) : atom];
  });

  function tie(index: number, left: Atom, right: Atom, terms: readonly Term[] | undefined): void {
    if (terms === undefined) return;
    const onward = stepBetween(left, right, terms);
    if (onward !== undefined) note(index, { onward });
    const kinds = terms.map(({ kind }) => kind).join(' ');
    if (canRestate(left, right)) {
      if (isLunarBeside(left, right)) note(index - 1, { era: 'lunar' });
      if (/^(?:open|dash|slash|open equals)$/.test(kinds)) {
        // «پنجم نومبر (۱۵ عقرب)»
        const { tentative, ...parts } = right.parts;
        result[index] = tentative === 'afghan' && isDay(right) ? { ...right, parts } : right;
        note(index, { restates: 'bracket' });
      } else if (/^(?:comma )?equals(?: preposition)?$/.test(kinds)) note(index, { restates: 'cue' });
      else if (kinds === 'comma' && isDay(left) && isDay(right)) note(index, { restates: 'comma' });
      return;
    }
    // «امروز یکشنبه تا سه‌شنبه»
    if (kinds === '' && left.parts.dayOffset === 0 && right.coarse === Rank.weekday && right.parts.until !== undefined)
      note(index, { fromToday: true });
    // «آن روز سه‌شنبه ۲۹ اسفند ۱۳۲۹ بود»
    if (isThatDay(left) && isFullDay(right) && /^(?:comma|preposition)?$/.test(kinds))
      note(index - 1, { explains: 'next' });
    const light = /^(?:comma|open|preposition|dash)?$/.test(kinds) || kinds === 'comma preposition';
    if (!light) return;
    // «پنجشنبه (امروز)»
    if (isWeekdayOnly(left) && right.parts.dayOffset !== undefined && kinds === 'open')
      note(index - 1, { explains: 'next' });
    else if (
      isWeekdayOnly(left) &&
      isDay(right) &&
      kinds !== '' &&
      (kinds !== 'preposition' || terms[0].word === 'dated')
    ) {
      note(index - 1, {
        explains: 'next',
        ...(isDatelineOfDushanbe(left, right) ? { tentative: 'dushanbe' } : {}),
      });
      // «روز چهارشنبه، ۱۲ سنبله»: so news from Afghanistan writes its days.
      const { tentative, ...parts } = right.parts;
      if (tentative === 'afghan') result[index] = { ...right, parts };
      if (kinds === 'comma' && isOneDay(result[index - 1], right)) sameAsNext.add(index - 1);
    } else if (
      isWeekdayOnly(right) &&
      // «ساعت ۲ بامداد شنبه ۱۴ تیر (۲۲:۳۰ جمعه به وقت گرینویچ)»: elsewhere it may be another day.
      !(isClock(left) && isClock(right)) &&
      (isDay(left) || left.parts.dayOffset !== undefined) &&
      // «فردا دوشنبه»
      (kinds === 'open' || kinds === 'comma' || (kinds === '' && isDeictic(left) && right.parts.until === undefined))
    )
      note(index, { explains: 'previous' });
    // «ساعت ۱۶ جمعه به وقت محلی (۱۰ به وقت گرینویچ)», «جمعه ساعت ۱۶ به وقت محلی (…)»
    if (isClockOnly(right) && isClock(left) && kinds === 'open') note(index, { beside: 'previous' });
    if (isClockOnly(left) && isDayOnly(right) && left.parts.beside === undefined)
      note(index - 1, { beside: 'next', ...partBeside(left, right) });
  }
}
