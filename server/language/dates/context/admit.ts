import { type Atom, Rank } from '../phrases/atom';
import type { Term } from '../terms/term';
import type { DateComponents } from '../types';
import { NEEDS } from './needs';
import type { Neighbours } from './neighbours';

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

/** A month, a season or a day of the week and nothing more: what people and papers are called. */
const isNameAlone = ({ day, year, yearOffset, until }: DateComponents): boolean =>
  day === undefined && year === undefined && yearOffset === undefined && until === undefined;

/** Whether the word before makes of an expression what it is called by: «میدان ۷ تیر», «به نقل از مهر», «اردیبهشت نام دارد». */
function isName({ parts, kind }: Atom, before: Term | undefined): boolean {
  const { month, year, yearOffset, weekday, edge, named } = parts;
  switch (before?.kind) {
    case 'holder':
      return (
        kind === 'date' &&
        (month ?? named) !== undefined &&
        (year ?? yearOffset ?? weekday) === undefined &&
        edge === undefined
      );
    case 'source':
      return month !== undefined && year === undefined;
    case 'naming':
      return isNameAlone(parts);
    default:
      return false;
  }
}

/** «۴۲ سال دارد», «سن ۴۲ سال»; a limit of age holds so many years. */
function isAge({ durationGrain }: DateComponents, { before, after, wide }: Neighbours): boolean {
  if (durationGrain === 'year' && after?.kind === 'has') return true;
  if (wide) return false;
  if (after?.kind === 'age' && after.word !== 'limit') return true;
  if (before?.kind !== 'age') return false;
  return (
    before.word !== 'limit' || (durationGrain === 'year' && (after?.kind !== 'durationHead' || after.word === 'extent'))
  );
}

/** Whether an expression is of something else than time: a zone by itself, «جنگ ۱۲ روزه», an age. */
function isOfOther({ kind, parts }: Atom, beside: Neighbours): boolean {
  if (kind === 'time') return parts.zone !== undefined && parts.hour === undefined && parts.vague === undefined;
  return (
    kind === 'duration' &&
    ((!beside.wide && beside.before?.kind === 'war' && !beside.lastsAfter) || isAge(parts, beside))
  );
}

/** What the neighbours make of an expression that needs company: undefined drops it. */
export function admit(atom: Atom, beside: Neighbours): DateComponents | undefined {
  const { need, parts } = atom;
  if (isName(atom, beside.before)) return undefined;
  const met = need === undefined || NEEDS[need](atom, beside);
  if (met === false) return undefined;
  if (met !== true) return met;
  if (isDushanbe(atom, beside.before, beside.after)) return { ...parts, tentative: 'dushanbe' };
  return isOfOther(atom, beside) ? undefined : parts;
}
