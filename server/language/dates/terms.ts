import { openTable } from '../../data/table';
import timeUnitSource from '../../data/timeUnits.tsv';
import { CharacterClass } from '../text/characters';
import { foldKey, Gap } from '../text/fold';
import type { Hit } from '../text/hits';
import { beginsNumeral, numeralAt } from '../text/numerals';
import { foldedString, type Reading } from '../text/reading';
import { SUFFIXES } from '../text/suffixes';
import { digitTerm } from './digits';
import { NO_PARTS, PLAIN, type Term, type TermKind } from './term';
import { DATE_WORDS, UNIT_FORMS, type UnitForm } from './words';

const LEXICON_KINDS: Readonly<Partial<Record<Hit['lexicon'], TermKind>>> = {
  month: 'month',
  weekday: 'weekday',
  timeUnit: 'unit',
  dayPart: 'part',
  relativeDay: 'relative',
  season: 'season',
  zone: 'zone',
  namedDay: 'named',
  dateTrap: 'trap',
};

/** Where several lexicons know a stretch of the same length, the first counts. */
const PRECEDENCE: readonly Hit['lexicon'][] = [
  'dateTrap',
  'namedDay',
  'relativeDay',
  'weekday',
  'timeUnit',
  'month',
  'dayPart',
  'season',
  'dateWord',
  'zone',
];

const HEH = 'ه'.charCodeAt(0);
const ALEF = 'ا'.charCodeAt(0);
const VAV = 'و'.charCodeAt(0);
const YEH = 'ی'.charCodeAt(0);

/** Whether a «ی» after this letter is the ezafe and not the ending of an adjective («مهری», «امروزی»). */
function takesEzafe(unit: number): boolean {
  return unit === HEH || unit === ALEF || unit === VAV;
}

/** Units joined to a number in one word: «پنج‌ساله», «دوهفتگی», «صدسال». */
const unitTails = new Map<string, { readonly row: number; readonly form: UnitForm }>();
{
  const table = openTable(timeUnitSource);
  for (let row = 0; row < table.size; row += 1) {
    for (const form of UNIT_FORMS) {
      for (const text of form === 'name'
        ? [table.get(row, 'name'), ...table.list(row, 'names')]
        : table.list(row, form)) {
        unitTails.set(foldKey(text), { row, form });
      }
    }
  }
}

const PUNCTUATION: ReadonlyMap<number, TermKind> = new Map([
  ['('.charCodeAt(0), 'open'],
  ['['.charCodeAt(0), 'open'],
  [')'.charCodeAt(0), 'close'],
  [']'.charCodeAt(0), 'close'],
  ['،'.charCodeAt(0), 'comma'],
  ['-'.charCodeAt(0), 'dash'],
]);

/** The token after an ezafe that was written apart («هفته ی گذشته»). */
function skipEzafe(reading: Reading, lastUnit: number, token: number): number {
  const { tokens, text } = reading;
  if (token + 1 >= tokens.count || tokens.classes[token] !== CharacterClass.letter) return token;
  const start = tokens.starts[token];
  return tokens.ends[token] - start === 1 && text.units[start] === YEH && takesEzafe(text.units[lastUnit])
    ? token + 1
    : token;
}

function hitTerm(reading: Reading, hit: Hit, token: number): Term | undefined {
  const { text, tokens } = reading;
  const kind = hit.lexicon === 'dateWord' ? (DATE_WORDS[hit.row].kind as TermKind) : LEXICON_KINDS[hit.lexicon];
  if (kind === undefined) return undefined;
  let end = hit.end;
  let plural = false;
  let indefinite = false;
  const suffix = hit.suffix;
  if (suffix !== undefined) {
    if (suffix.kind === 'copula') end = hit.end;
    else if (suffix.kind === 'ya' || suffix.kind === 'indefinite') {
      const ezafe = suffix.text === 'ی' && takesEzafe(text.units[hit.end - 1]);
      if (kind === 'trap' || ezafe) end = hit.tail;
      else if (kind === 'unit' || kind === 'weekday' || kind === 'part') {
        end = hit.tail;
        indefinite = true;
      } else return undefined;
    } else if (
      suffix.kind === 'plural' &&
      (kind === 'unit' ||
        kind === 'weekday' ||
        kind === 'part' ||
        kind === 'month' ||
        kind === 'season' ||
        kind === 'trap')
    ) {
      end = hit.tail;
      plural = true;
      indefinite = suffix.text === 'هایی';
    } else if (kind !== 'trap') return undefined;
  }
  let next = tokens.ofUnit[hit.tail - 1] + 1;
  next = skipEzafe(reading, end - 1, next);
  const form = kind === 'unit' ? UNIT_FORMS[hit.detail] : 'name';
  return {
    kind,
    start: hit.start,
    end,
    firstToken: token,
    nextToken: next,
    value: hit.row,
    detail: hit.detail,
    plural: plural || form === 'plurals',
    indefinite: indefinite || form === 'indefinites',
    word: hit.lexicon === 'dateWord' ? DATE_WORDS[hit.row].value : '',
    parts: NO_PARTS,
    spelled: false,
  };
}

/**
 * Classifies the words of a block that can be part of a date; all others are left out, so that neighbours in the result
 * are neighbours in the text only where `nextToken` meets `firstToken`. One pass.
 */
export function classify(reading: Reading): readonly Term[] {
  const { text, tokens, hits } = reading;
  const terms: Term[] = [];
  let nextHit = 0;
  let token = 0;
  while (token < tokens.count) {
    const start = tokens.starts[token];
    const tokenClass = tokens.classes[token];
    while (nextHit < hits.length && hits[nextHit].start < start) nextHit += 1;
    if (tokenClass === CharacterClass.punctuation) {
      const kind = PUNCTUATION.get(text.units[start]);
      if (kind !== undefined)
        terms.push({ ...PLAIN, kind, start, end: start + 1, firstToken: token, nextToken: token + 1 });
      token += 1;
      continue;
    }
    // The longest hit of the earliest lexicon in precedence.
    let best: Term | undefined;
    let rank = PRECEDENCE.length;
    for (let index = nextHit; index < hits.length && hits[index].start === start; index += 1) {
      const hit = hits[index];
      const precedence = PRECEDENCE.indexOf(hit.lexicon);
      if (precedence < 0) continue;
      if (best !== undefined && (hit.end < best.end || precedence >= rank)) {
        if (hit.end < best.end) break;
        continue;
      }
      const term = hitTerm(reading, hit, token);
      if (term === undefined) continue;
      best = term;
      rank = precedence;
    }
    if (tokenClass === CharacterClass.digit) {
      if (best === undefined || best.kind !== 'trap') best = digitTerm(reading, token) ?? best;
    } else if (beginsNumeral(text.units[start])) {
      const number = numberWord(reading, token, best?.end ?? -1);
      if (number.length > 0) {
        for (const term of number) terms.push(term);
        token = number[number.length - 1].nextToken;
        continue;
      }
    }
    if (best === undefined) {
      token += 1;
      continue;
    }
    if (best.kind !== 'other') terms.push(best);
    token = best.nextToken > token ? best.nextToken : token + 1;
  }
  return terms;
}

/** A number in words at a token, with a unit joined to it as a second term; empty where a hit is longer. */
function numberWord(reading: Reading, token: number, hitEnd: number): readonly Term[] {
  const { text, tokens } = reading;
  let tail: { readonly row: number; readonly form: UnitForm } | undefined;
  let tailEnd = 0;
  const inside = (unit: number): boolean => {
    if (unit >= text.length || (text.gaps[unit] & Gap.space) !== 0) return false;
    const end = tokens.ends[tokens.ofUnit[unit]];
    if (end - unit < 2 || end - unit > 8) return false;
    const found = unitTails.get(foldedString(text, unit, end));
    if (found === undefined) return false;
    tail = found;
    tailEnd = end;
    return true;
  };
  const numeral = numeralAt(text, tokens.starts[token], inside);
  if (numeral === undefined || numeral.end < hitEnd) return [];
  const lastToken = tokens.ofUnit[numeral.end - 1];
  const wordEnd = tokens.ends[lastToken];
  let next = lastToken + 1;
  const kind: TermKind = numeral.ordinal ? 'ordinal' : 'number';
  const base = {
    ...PLAIN,
    kind,
    start: tokens.starts[token],
    end: numeral.end,
    firstToken: token,
    value: numeral.value,
    spelled: true,
  };
  if (numeral.end < wordEnd) {
    const half = (text.gaps[numeral.end] & Gap.half) !== 0;
    if (!inside(numeral.end) || tail === undefined || tailEnd !== wordEnd) {
      // «یکی», «دوتا»: the rest of the word is something else. «اول‌ی» and endings of ordinals are let be.
      const rest = foldedString(text, numeral.end, wordEnd);
      if (!half || !SUFFIXES.some((suffix) => suffix.text === rest)) return [];
      return [{ ...base, nextToken: next }];
    }
    const unitTerm: Term = {
      ...PLAIN,
      kind: 'unit',
      start: numeral.end,
      end: wordEnd,
      firstToken: lastToken,
      nextToken: skipEzafe(reading, wordEnd - 1, next),
      value: tail.row,
      detail: UNIT_FORMS.indexOf(tail.form),
      plural: tail.form === 'plurals',
      indefinite: tail.form === 'indefinites',
    };
    return [{ ...base, nextToken: lastToken }, unitTerm];
  }
  next = skipEzafe(reading, numeral.end - 1, next);
  return [{ ...base, nextToken: next }];
}
