import type { FoldedText } from '../../text/fold';
import type { Term, TermKind } from '../terms/term';
import { DATE_WORDS, UNITS } from '../words';
import type { Atom } from './atom';
import { isClock } from './glue';

const LEADS: ReadonlySet<TermKind> = new Set(['approximator', 'point']);
/** Colloquial «توی», and an adverb. */
const OUTSIDE: ReadonlySet<string> = new Set(['توی', 'تقریبا']);
const BARE: ReadonlySet<TermKind> = new Set(['clock', 'numericDate', 'number']);
const DAYS: ReadonlySet<TermKind> = new Set(['number', 'ordinal', 'numericDate']);
const POINTING: ReadonlySet<TermKind> = new Set(['joiner', 'left', 'preposition']);

const wordOf = (term: Term): string => DATE_WORDS[term.value].word;
const touches = (left: Term | undefined, right: Term | undefined): boolean =>
  left !== undefined && right !== undefined && left.nextToken === right.firstToken;

/** Numbers without a noun that a preposition could govern: «۱۸:۳۰», «۱۳۹۸/۰۴/۱۷», «۲ تا ۳ صبح». */
const isBare = (atom: Atom, first: Term): boolean =>
  first.kind === 'numericDate' || (isClock(atom) && BARE.has(first.kind));

/** Whether a term before an expression belongs to what corpora take for it; `lead` is what was taken so far. */
function governs(
  atom: Atom,
  first: Term,
  term: Term,
  { beforeIt, taken, last }: { beforeIt: Term | undefined; taken: Term | undefined; last: Term },
): boolean {
  const length = atom.kind === 'duration';
  switch (term.kind) {
    case 'joiner':
      return term.word === 'range' && !isBare(atom, first);
    case 'preposition':
      return (
        term.word !== 'other' &&
        term.word !== 'dated' &&
        term.word !== 'for' &&
        taken?.kind !== 'durationHead' &&
        !OUTSIDE.has(wordOf(term)) &&
        (taken?.kind === 'dateHead' || !isBare(atom, first))
      );
    case 'dateHead':
      return DAYS.has(first.kind) && taken === undefined;
    case 'demonstrative':
      return length;
    // «در آستانهٔ ۸ سالگی»
    case 'namedHead':
      return wordOf(term) === 'آستانه';
    // «بعد بیست دقیقه»; «بعد چند روزی» is «then»
    case 'modifier':
      return length && wordOf(term) === 'بعد' && taken === undefined && !last.indefinite;
    // «بازهٔ هفت‌ماهه»
    case 'durationHead':
      return (length || atom.opens === 'number') && wordOf(term) === 'بازه' && taken === undefined;
    // «صبح حدود ساعت ۶»
    case 'part':
      return isClock(atom) && taken?.kind === 'approximator';
    // «در روز ۷ تا ۸ ساعت»
    case 'unit':
      return length && touches(beforeIt, term) && beforeIt?.word === 'in' && !term.plural && taken === undefined;
    default:
      return LEADS.has(term.kind) && !OUTSIDE.has(wordOf(term));
  }
}

/** More spaces than these part what is laid out side by side. */
const WIDEST_GAP = 2;

const isClose = ({ starts, ends }: FoldedText, left: Term, right: Term): boolean =>
  starts[right.start] - ends[left.end - 1] <= WIDEST_GAP;

function leadOf(
  text: FoldedText,
  terms: readonly Term[],
  [index, next]: readonly [number, number],
  atom: Atom,
): number | undefined {
  let taken: Term | undefined;
  for (let at = index - 1; at >= 0 && touches(terms[at], taken ?? terms[index]); at -= 1) {
    if (!isClose(text, terms[at], taken ?? terms[index])) break;
    if (!governs(atom, terms[index], terms[at], { beforeIt: terms[at - 1], taken, last: terms[next - 1] })) break;
    taken = terms[at];
  }
  return taken?.start;
}

const isMinute = ({ kind, value }: Term): boolean => kind === 'unit' && UNITS[value].unit === 'minute';

/** The first word of «بعد از» and «قبل از». */
const FIRST_WORD = 3;

/** Where what places an expression from behind ends: «سی ثانیه [بعد]», «برای ۵ سال [دیگر]», «از ۱۳۹۲ [تاکنون]», «ده دقیقه [مانده به]». */
function tailOf(terms: readonly Term[], next: number, atom: Atom, before: Term | undefined): number | undefined {
  const after = terms[next];
  if (after?.firstToken !== atom.nextToken) return undefined;
  switch (after.kind) {
    case 'untilNow':
      return before?.word === 'from' ? after.end : undefined;
    case 'modifier':
    case 'later':
      return atom.kind === 'duration' ? after.end : undefined;
    // «نه سال قبل یک بار», «سه صبح متوالی», «چهار ماه منتهی به تیر»
    case 'once':
      return atom.kind === 'set' ? undefined : after.end;
    case 'successive':
    case 'endingIn':
      return atom.kind === 'duration' ? after.end : undefined;
    // «روزی که», «… ساعتی است»
    case 'unit':
      return after.indefinite && atom.kind !== 'duration' ? after.end : undefined;
    case 'era':
      return isClock(atom) && before?.kind === 'numericDate' ? after.end : undefined;
    // «همان ماه‌های اول»
    case 'ordinal':
      return atom.parts.vague === 'recent' ? after.end : undefined;
    case 'zoneHead':
      return isClock(atom) && touches(after, terms[next + 1]) && terms[next + 1].kind === 'part'
        ? terms[next + 1].end
        : undefined;
    default:
      break;
  }
  // «ساعت هشت و ده دقیقه به …»
  if (isClock(atom) && after.kind === 'left' && atom.parts.minute !== undefined && isMinute(terms[next - 1]))
    return after.end;
  if (atom.kind !== 'duration' || !POINTING.has(after.kind)) return undefined;
  if (after.word === 'after' || after.word === 'before') return after.start + FIRST_WORD;
  const short = atom.parts.durationGrain === 'minute' || after.end - after.start > FIRST_WORD;
  return short && (after.kind === 'left' || after.word === 'range' || after.word === 'from') ? after.end : undefined;
}

/** Notes on each expression what stands around it that corpora of other houses take into it; `export/wideSpans.ts` draws it. */
export function surround(text: FoldedText, terms: readonly Term[], atoms: readonly Atom[]): readonly Atom[] {
  let index = 0;
  return atoms.map((atom) => {
    while (index < terms.length && terms[index].start < atom.start) index += 1;
    let next = index;
    while (next < terms.length && terms[next].start < atom.end) next += 1;
    const before = touches(terms[index - 1], terms[index]) ? terms[index - 1] : undefined;
    const lead = leadOf(text, terms, [index, next], atom);
    const tail = tailOf(terms, next, atom, before);
    return lead === undefined && tail === undefined
      ? atom
      : {
          ...atom,
          parts: { ...atom.parts, ...(lead === undefined ? {} : { lead }), ...(tail === undefined ? {} : { tail }) },
        };
  });
}
