import { CharacterClass } from '../../text/characters';
import { Gap } from '../../text/fold';
import type { Hit } from '../../text/hits';
import { COMMA, HYPHEN } from '../../text/marks';
import type { Reading } from '../../text/reading';
import { DATE_WORDS, MONTHS, UNIT_FORMS, UNITS } from '../words';
import { digitTerm, yearBeforeThousand } from './digits';
import { joinedTerms } from './joinedWords';
import { halfTerms, isHalf, mayBeNumber, numberTerms, skipEzafe, takesEzafe } from './numberWords';
import { yearOfFeast, yearOfHijra } from './oldYear';
import { makeTerm, type Term, type TermKind } from './term';

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
const PRECEDENCE: ReadonlyMap<Hit['lexicon'], number> = new Map(
  (
    [
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
    ] as const
  ).map((lexicon, precedence) => [lexicon, precedence]),
);
const LAST_PRECEDENCE = PRECEDENCE.size;

/** The month whose name is the prefix of verbs. */
const PREFIX_MONTH = 'می';

const PUNCTUATION: ReadonlyMap<number, TermKind> = new Map([
  ['('.charCodeAt(0), 'open'],
  ['['.charCodeAt(0), 'open'],
  [')'.charCodeAt(0), 'close'],
  [']'.charCodeAt(0), 'close'],
  [COMMA, 'comma'],
  [HYPHEN, 'dash'],
  ['/'.charCodeAt(0), 'slash'],
  ['_'.charCodeAt(0), 'dash'],
]);

function hitTerm(reading: Reading, hit: Hit, token: number): Term | undefined {
  const { text, tokens } = reading;
  const kind = hit.lexicon === 'dateWord' ? (DATE_WORDS[hit.row].kind as TermKind) : LEXICON_KINDS[hit.lexicon];
  // Words of Afghan prose tell where an article is at home; they stand in no expression.
  if (kind === undefined || kind === 'afghanProse') return undefined;
  let end = hit.end;
  let plural = false;
  let indefinite = false;
  const suffix = hit.suffix;
  if (suffix !== undefined) {
    // «روزهای» holds «روزه‌ای» by its letters.
    if (kind === 'unit' && UNIT_FORMS[hit.detail] === 'adjectives' && suffix.kind !== 'copula' && suffix.text !== 'ی')
      return undefined;
    if (suffix.kind === 'copula') {
      // «درست» is no «در است».
      if (hit.lexicon === 'dateWord' && kind !== 'modifier') return undefined;
      end = hit.end;
    } else if (suffix.kind === 'ya' || suffix.kind === 'indefinite') {
      // «ماه‌ی نخست»: nobody parts an indefinite «ی» from its word.
      const apart = kind === 'unit' && (text.gaps[hit.end] & Gap.half) !== 0;
      const ezafe = suffix.text === 'ی' && (apart || takesEzafe(text.units, hit.end - 1));
      // «مهلتی دوساله»
      if (kind === 'trap' || kind === 'durationHead' || ezafe) {
        end = hit.tail;
        // «فردای آن روز» is no tomorrow.
        indefinite = kind === 'relative';
      } else if (kind === 'unit' || kind === 'weekday' || kind === 'part' || kind === 'season') {
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
  return makeTerm(
    kind,
    { start: hit.start, end, firstToken: token, nextToken: next },
    {
      value: hit.row,
      detail: hit.detail,
      plural: plural || form === 'plurals',
      indefinite: indefinite || form === 'indefinites',
      word: hit.lexicon === 'dateWord' ? DATE_WORDS[hit.row].value : '',
    },
  );
}

/** Whether a token stands behind a weekday and «و» or «تا». */
function isListed(terms: readonly Term[], token: number): boolean {
  const [day, joiner] = terms.slice(-2);
  return (
    joiner?.kind === 'joiner' &&
    joiner.nextToken === token &&
    day.kind === 'weekday' &&
    day.nextToken === joiner.firstToken
  );
}

/** «روز [پنجشنبه بازار]» */
function isOfDay(terms: readonly Term[], token: number): boolean {
  const head = terms[terms.length - 1];
  return head?.kind === 'unit' && head.nextToken === token && UNITS[head.value].unit === 'day' && !head.indefinite;
}

/** «هایابوسا۲», «کووید۱۹»: a number run together with a word that no lexicon of dates knows, as «مهر۱۲» and «تا۱۵» are not. */
function isModelNumber({ text, tokens }: Reading, token: number, terms: readonly Term[]): boolean {
  if (token === 0 || (text.gaps[tokens.starts[token]] & Gap.space) !== 0) return false;
  return tokens.classes[token - 1] === CharacterClass.letter && terms.at(-1)?.nextToken !== token;
}

/** Whether a number in digits that can be a day of a month touches a token: «۳۱ حمل»; an ordinal may count loads. */
function isDayBefore(terms: readonly Term[], token: number, ordinals: boolean): boolean {
  const day = terms[terms.length - 1];
  if (day?.nextToken !== token || day.value < 1 || day.value > 31) return false;
  return (day.kind === 'number' && !day.spelled) || (ordinals && day.kind === 'ordinal');
}

/** Whether a space parts the words of a term. */
const isOfWords = ({ text, tokens }: Reading, { firstToken, nextToken }: Term): boolean =>
  nextToken > firstToken + 1 && (text.gaps[tokens.starts[firstToken + 1]] & Gap.space) !== 0;

/** A number behind a month or a feast, as what it is there: a year, where it would count thousands or nothing. */
function behindMonth(reading: Reading, terms: readonly Term[], number: Term): Term {
  const month = terms.at(-1);
  if (number.kind === 'number' && month?.kind === 'named') return yearOfFeast(reading, number, month);
  return number.kind === 'number' && month?.kind === 'month' && month.nextToken === number.firstToken
    ? yearOfHijra(reading, yearBeforeThousand(reading, number), month, terms.at(-2))
    : number;
}

/** Before what is left of a verb «می» is the verb's prefix and no May: «روز ۱۲ می گفت». @param firstHit as in {@link bestHit} */
function isVerbPrefix({ hits }: Reading, { kind, value, start, end }: Term, firstHit: number): boolean {
  if (kind !== 'month' || MONTHS[value].name !== PREFIX_MONTH) return false;
  for (let index = firstHit; index < hits.length && hits[index].start === start; index += 1)
    if (hits[index].lexicon === 'verb' && hits[index].end > end) return true;
  return false;
}

/**
 * What the lexicons know of a token: the longest hit of the earliest lexicon in precedence.
 *
 * @param terms those before it
 * @param firstHit index of the first hit that does not begin before the token
 */
function bestHit(reading: Reading, terms: readonly Term[], token: number, firstHit: number): Term | undefined {
  const { hits } = reading;
  const start = reading.tokens.starts[token];
  let best: Term | undefined;
  let rank = LAST_PRECEDENCE;
  for (let index = firstHit; index < hits.length && hits[index].start === start; index += 1) {
    const hit = hits[index];
    const precedence = PRECEDENCE.get(hit.lexicon);
    if (precedence === undefined) continue;
    // «۳۱ حمل بار دیگر»: a day of a month more than a thing's load.
    // «۲۶ دی روز …», «اول دی شب …»: of two words it is no yesterday behind a number.
    const isApart = best?.kind === 'relative' && isOfWords(reading, best);
    const yields = best?.kind === 'trap' || isApart;
    if (yields && hit.lexicon === 'month' && isDayBefore(terms, token, isApart)) return hitTerm(reading, hit, token);
    // «چهارشنبه و پنجشنبه بازار تعطیل بود»
    if (best?.kind === 'trap' && hit.lexicon === 'weekday' && (isListed(terms, token) || isOfDay(terms, token)))
      return hitTerm(reading, hit, token);
    if (best !== undefined && (hit.end < best.end || precedence >= rank)) {
      const isDay = yields && (isListed(terms, token) || isOfDay(terms, token) || isDayBefore(terms, token, isApart));
      if (hit.end < best.end && !isDay) break;
      continue;
    }
    const term = hitTerm(reading, hit, token);
    if (term === undefined) continue;
    best = term;
    rank = precedence;
  }
  return best;
}

/**
 * Adds the terms that begin with a token, if it can be part of a date.
 *
 * @param firstHit as in {@link bestHit}
 * @returns the token behind what was classified
 */
function classifyAt(reading: Reading, terms: Term[], token: number, firstHit: number): number {
  const { text, tokens } = reading;
  const start = tokens.starts[token];
  const tokenClass = tokens.classes[token];
  if (tokenClass === CharacterClass.punctuation) {
    const kind = PUNCTUATION.get(text.units[start]);
    if (kind !== undefined)
      terms.push(makeTerm(kind, { start, end: start + 1, firstToken: token, nextToken: token + 1 }));
    return token + 1;
  }
  let best = reading.hits[firstHit]?.start === start ? bestHit(reading, terms, token, firstHit) : undefined;
  if (tokenClass === CharacterClass.digit) {
    if ((best === undefined || best.kind !== 'trap') && !isModelNumber(reading, token, terms)) {
      const number = digitTerm(reading, token);
      if (number !== undefined) best = behindMonth(reading, terms, number);
    }
  } else if (best?.kind !== 'unit' && isHalf(reading, token)) {
    const half = halfTerms(reading, token);
    if (half.length > 0) {
      terms.push(...half);
      return half[1].nextToken;
    }
  } else if (mayBeNumber(reading, token)) {
    const number = numberTerms(reading, token, best?.end ?? -1);
    // «صفر» is the month more often than zero.
    if (number.length > 0 && !(best?.kind === 'month' && best.end === number[0].end)) {
      for (const term of number) terms.push(term);
      return number[number.length - 1].nextToken;
    }
  }
  if (best === undefined) {
    if (tokenClass === CharacterClass.letter) for (const term of joinedTerms(reading, token)) terms.push(term);
    return token + 1;
  }
  if (isVerbPrefix(reading, best, firstHit)) return token + 1;
  if (best.kind !== 'other') terms.push(best);
  return best.nextToken > token ? best.nextToken : token + 1;
}

/**
 * Classifies the words of a block that can be part of a date; all others are left out, so that neighbours in the result
 * are neighbours in the text only where `nextToken` meets `firstToken`. One pass.
 */
export function classify(reading: Reading): readonly Term[] {
  const { tokens, hits } = reading;
  const terms: Term[] = [];
  let nextHit = 0;
  let token = 0;
  while (token < tokens.count) {
    while (nextHit < hits.length && hits[nextHit].start < tokens.starts[token]) nextHit += 1;
    token = classifyAt(reading, terms, token, nextHit);
  }
  return terms;
}
