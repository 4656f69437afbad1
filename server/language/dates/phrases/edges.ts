import type { DateComponents } from '../types';
import { type Atom, Rank } from './atom';
import { type Glue, isClock, isDated, isZone } from './glue';

const NIGHT = 'شب';

/** «ماه», «سال», «هفته» */
const isOfNow = ({ yearOffset, monthOffset, weekOffset }: DateComponents): boolean =>
  (yearOffset ?? monthOffset ?? weekOffset) === 0;

/** «پایان» of a half: what the edge is of. */
const halfOf = ({ edge }: DateComponents): 'first-half' | 'second-half' | undefined =>
  edge === 'first-half' || edge === 'second-half' ? edge : undefined;

/** «آخر هفته», but not «تا پایان هفته» and «آخر هفتهٔ دوم مهر». */
const isWeekend = ({ isLast }: Glue, { fine, coarse, parts: { weekOffset } }: Atom): boolean =>
  isLast === true && fine === Rank.week && coarse === Rank.week && weekOffset !== undefined;

/** «اواخر» and what it is the end of. */
export function bounded(glue: Glue, atom: Atom): Atom | undefined {
  // «پایان هر سال»
  if (atom.parts.every === true && (glue.joint === '' || glue.joint === 'first')) {
    const setGrain = glue.edge === 'start' || glue.edge === 'end' ? 'day' : atom.parts.setGrain;
    return { ...atom, start: glue.start, firstToken: glue.firstToken, parts: { setGrain } };
  }
  if (!isDated(atom) || isClock(atom) || isZone(atom) || glue.edge === undefined || atom.parts.vague !== undefined)
    return undefined;
  // «آغاز ولادت», «فردای شهادت امام علی»
  if (atom.need === 'feast') return undefined;
  // «فردای عاشورا», «فردای ۲۸ مرداد»
  if (glue.edge === 'after' && (atom.fine !== Rank.day || atom.parts.dayOffset !== undefined || atom.joined))
    return undefined;
  // «پایان فصل ۲۵-۲۰۲۴»: of a league, which nobody dates
  if (atom.parts.until?.year !== undefined && atom.fine === Rank.year && (glue.edge === 'start' || glue.edge === 'end'))
    return { ...atom, start: glue.start, firstToken: glue.firstToken, parts: { ...atom.parts, vague: 'some' } };
  const inner = halfOf(atom.parts);
  if (atom.parts.edge !== undefined && (inner === undefined || atom.parts.edgeOf !== undefined || glue.joint !== ''))
    return undefined;
  const half = glue.edge === 'first-half' || glue.edge === 'second-half';
  if (half && atom.fine < Rank.month) return undefined;
  // «ساعات اولیهٔ بامداد شنبه»
  if (glue.joint === 'whole' && atom.fine < Rank.month) return undefined;
  const hours = glue.joint !== '' && glue.joint !== 'first' && glue.joint !== 'whole';
  if (!hours && (atom.fine < Rank.part || atom.fine === Rank.weekday)) return undefined;
  // «ردیف اول ۹ دی»
  if (glue.joint === 'first' && atom.fine <= Rank.day) return undefined;
  // «آخرین ساعات سال ۱۴۰۳»: its last day
  if (hours && atom.fine > Rank.day) {
    if (glue.joint !== 'hours' || atom.parts.edge !== undefined) return undefined;
    return bounded({ ...glue, joint: '', edge: glue.edge === 'early' ? 'start' : 'end' }, atom);
  }
  // «ساعات پایانی شب», «[تا] اواخر شب»
  const isLate = glue.joint === '' && glue.edge === 'late' && atom.parts.partOfDay === NIGHT;
  const night = (hours || isLate) && atom.need === 'part';
  if (atom.fine === Rank.part && (half || (atom.need !== undefined && !night))) return undefined;
  if (atom.need === 'join') return undefined;
  return {
    ...atom,
    start: glue.start,
    firstToken: glue.firstToken,
    parts: {
      ...atom.parts,
      edge: isWeekend(glue, atom) ? 'weekend' : glue.edge,
      ...(inner === undefined ? {} : { edgeOf: inner }),
    },
    ...(atom.need === 'edge' && isOfNow(atom.parts) ? { isOpenEdge: true } : {}),
    // «پایان می یابد»: no edge makes a month of «می».
    need:
      (isLate && night) || atom.need === 'afghan' || (atom.parts.month === 5 && atom.parts.calendar === 'gregorian')
        ? atom.need
        : undefined,
  };
}
