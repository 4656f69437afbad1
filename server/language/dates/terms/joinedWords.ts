import { foldKey } from '../../text/fold';
import { ordinals } from '../../text/ordinals';
import type { Reading } from '../../text/reading';
import { perWord } from '../../text/vocabulary';
import { DATE_WORDS, MONTHS, RELATIVES, UNIT_FORMS, WEEKDAYS } from '../words';
import { AND_HALF, andHalf, unitTails } from './numberWords';
import { makeTerm, type Term, type TermKind } from './term';

/** What a part of a word is, were it written apart. */
type Part = Pick<Term, 'kind' | 'value' | 'detail' | 'plural' | 'word' | 'spelled'>;

const part = (kind: TermKind, value: number, said: Partial<Part> = {}): Part => ({
  kind,
  value,
  detail: said.detail ?? 0,
  plural: said.plural ?? false,
  word: said.word ?? '',
  spelled: said.spelled ?? false,
});

const names = (kind: TermKind, words: readonly { readonly name: string }[]): [string, Part][] =>
  words.map(({ name }, row) => [foldKey(name), part(kind, row)]);

const dateWords = (...words: readonly string[]): [string, Part][] =>
  words.map((word) => {
    const row = DATE_WORDS.findIndex((entry) => entry.word === word);
    return [foldKey(word), part(DATE_WORDS[row].kind as TermKind, row, { word: DATE_WORDS[row].value })];
  });

const units = [...unitTails].flatMap(([word, { row, form }]): [string, Part][] =>
  form === 'name' || form === 'plurals'
    ? [[word, part('unit', row, { detail: UNIT_FORMS.indexOf(form), plural: form === 'plurals' })]]
    : [],
);

const UNITS: ReadonlyMap<string, Part> = new Map(units);

const DAY = 'روز';
const MODIFIED: ReadonlySet<string> = new Set([DAY, 'هفته', 'ماه', 'سال']);
const MODIFIERS: readonly string[] = ['گذشته', 'جاری', 'آینده', 'قبل', 'بعد'];

/** What hurried typing joins to the word behind it: its last letter takes no other («درسال ۱۴۰۰», «امروزدوشنبه»). */
const HEADS: ReadonlyMap<string, Part> = new Map([
  ...dateWords('در', 'از', 'تا'),
  ...names('relative', RELATIVES),
  ...units.filter(([word]) => MODIFIED.has(word)),
]);

const MONTH = 'ماه';
const LAST_DAY = 31;

/** «در[دوم] اردیبهشت». */
const daysOfMonth = Array.from({ length: LAST_DAY }, (_, index) => index + 1).flatMap((day): [string, Part][] =>
  ordinals(day, day).map((word) => [word, part('ordinal', day, { spelled: true })]),
);

const TAILS: ReadonlyMap<string, Part> = new Map([
  ...dateWords('نیمه', 'اوایل', 'اواسط', 'اواخر', 'پایان', 'چند', ...MODIFIERS),
  ...names('month', MONTHS).filter(([, { value }]) => !MONTHS[value].homograph),
  ...names('month', MONTHS).map(([name, month]): [string, Part] => [name + MONTH, month]),
  ...names('weekday', WEEKDAYS),
  ...units,
  ...daysOfMonth,
]);

const SHORTEST_HEAD = 2;
const LONGEST_HEAD = 8;

interface Joined {
  readonly length: number;
  readonly head: Part;
  readonly tail: Part;
}

const joinedOf = perWord((word): Joined | false => {
  for (let length = SHORTEST_HEAD; length <= LONGEST_HEAD && length < word.length; length += 1) {
    const head = HEADS.get(word.slice(0, length));
    const tail = head === undefined ? undefined : TAILS.get(word.slice(length));
    if (head === undefined || tail === undefined) continue;
    // «روزجمعه», «سال‌جاری»; «سال‌ماه» is none.
    const isOne =
      head.kind === 'unit'
        ? tail.kind === 'modifier' || (tail.kind === 'weekday' && word.startsWith(DAY))
        : tail.kind !== 'modifier' && !(tail.kind === 'ordinal' && head.kind === 'relative');
    if (isOne) return { length, head, tail };
  }
  return false;
});

/** The unit that «ونیم» was written to: «سال‌ونیم», «ساعت‌ونیم»; nothing where it stands alone: «یک ونیم سال». */
const halvedOf = perWord((word): Part | 'alone' | false => {
  if (!word.endsWith(AND_HALF)) return false;
  return word.length === AND_HALF.length ? 'alone' : (UNITS.get(word.slice(0, -AND_HALF.length)) ?? false);
});

/** Words that were written as one, as terms of their own; empty for all other words. */
export function joinedTerms(reading: Reading, token: number): readonly Term[] {
  const halved = halvedOf(reading, token);
  const joined = halved === false ? joinedOf(reading, token) : false;
  if (halved === false && joined === false) return [];
  const { tokens } = reading;
  const start = tokens.starts[token];
  const end = tokens.ends[token];
  const headTo = (middle: number, head: Part): Term =>
    makeTerm(head.kind, { start, end: middle, firstToken: token, nextToken: token }, head);
  if (halved === 'alone') return andHalf(start, end, token, token + 1);
  if (halved !== false) {
    const middle = end - AND_HALF.length;
    return [headTo(middle, halved), ...andHalf(middle, end, token, token + 1)];
  }
  if (joined === false) return [];
  const middle = start + joined.length;
  return [
    headTo(middle, joined.head),
    makeTerm(joined.tail.kind, { start: middle, end, firstToken: token, nextToken: token + 1 }, joined.tail),
  ];
}
