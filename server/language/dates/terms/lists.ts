import { UNITS } from '../words';
import type { NumberList } from './matcher';
import type { Term } from './term';

const isNumber = (term: Term | undefined): boolean =>
  term !== undefined && (term.kind === 'number' || term.kind === 'ordinal');

/** A longer enumeration is a table, not a date; the bound keeps long runs of numbers linear. */
const MOST_MEMBERS = 12;

const touches = (left: Term, right: Term | undefined): boolean =>
  right !== undefined && left.nextToken === right.firstToken;

/** «شب [۲۱ به ۲۲] مرداد»: a night between two days. */
function isOneNight(terms: readonly Term[], index: number): boolean {
  const [night, day, to, next, month] = terms.slice(Math.max(0, index - 1), index + 4);
  return (
    index > 0 &&
    (night.kind === 'part' || (night.kind === 'unit' && UNITS[night.value].unit === 'night')) &&
    touches(night, day) &&
    to.kind === 'left' &&
    next.value === day.value + 1 &&
    month?.kind === 'month'
  );
}

/**
 * The list of numbers that begins at a term: «۱۸ و ۱۹», «ششم، هفتم و هشتم», «۱۳۹۸ تا ۹۹», «۱۸-۲۰». A list closes with
 * «و», «یا» or a range word; commas alone make none.
 */
export function numberListAt(terms: readonly Term[], index: number): NumberList | undefined {
  if (!isNumber(terms[index])) return undefined;
  const members: Term[] = [terms[index]];
  let at = index;
  while (members.length < MOST_MEMBERS) {
    const joint = terms[at + 1];
    const member = terms[at + 2];
    if (joint === undefined || !touches(terms[at], joint) || !isNumber(member) || !touches(joint, member)) break;
    if (joint.kind === 'comma') {
      members.push(member);
      at += 2;
      continue;
    }
    // «فصل ۲۰۲۳/۲۴»: the slash was told from a fraction's (digits.ts).
    const isSeason =
      joint.kind === 'slash' && terms[at].detail === 4 && (terms[at].value + 1) % 100 === member.value % 100;
    const isAcross = at === index && isOneNight(terms, index);
    if (joint.kind !== 'joiner' && joint.kind !== 'dash' && !isSeason && !isAcross) break;
    members.push(member);
    // «فصل ۱۴۰۵-۱۴۰۴»: a season of two years, whose numbers stand as the eye of its writer ran.
    const turned =
      joint.kind === 'dash' &&
      member.value >= 1000 &&
      (terms[at].value === member.value + 1 ||
        // «۲۷-۲۰۲۶»
        (terms[at].detail === 2 && terms[at].value === (member.value + 1) % 100));
    const range = (joint.kind === 'dash' && !turned) || joint.word === 'range' || isAcross;
    at += 2;
    // «۱۱ و ۱۲ و ۱۳ جولای»
    const goesOn =
      !range &&
      joint.word === 'list' &&
      terms[at + 1]?.kind === 'joiner' &&
      terms[at + 1].word === 'list' &&
      touches(terms[at], terms[at + 1]) &&
      isNumber(terms[at + 2]) &&
      touches(terms[at + 1], terms[at + 2]);
    if (!goesOn) return { members, next: at + 1, range: range && members.length === 2, turned };
  }
  return undefined;
}
