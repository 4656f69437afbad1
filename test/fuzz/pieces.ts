import fc from 'fast-check';
import { LEXICON_WORDS, TURNS } from './words';

const characters = (codes: readonly number[]): readonly string[] => codes.map((code) => String.fromCodePoint(code));
const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const MARKS: readonly string[] = [
  '. ، ؛ : ؟ ! « » ( ) [ ] " \' “ ” ‘ ’ ‹ › … ... – — / % ٪ ٬ ٫ , ; ،، ؟؟! - -- ، و'.split(' '),
  [' - ', ' – '],
].flat();

/** Markdown, right and wrong, and what looks like it. */
const MARKUP: readonly string[] = [
  '[متن][م۱]|[م۱]|[]|[ ]|[|]|](|][|[متن](https://a.example/b)|[متن](date:2022-01-10 "تاریخ")|![ت](a.png)|[^۱]|[[م۱]][م۱]',
  '<https://a.example>|https://a.example/%D8?q=۱|www.a.example|a@b.example|<b>|</b>|<!-- | -->|<!-- dabir-disable-line -->|`|```|~~~',
  '<!-- dabir-disable -->|<!-- dabir-enable -->|<!-- dabir-disable-next-line claims/vague-source -- چرا -->|<script>|<![CDATA[|<?',
  '**|*|_|~~|> |# |- |۱. |1. |---|***|\\|&amp;|&#x6cc;|&#0;|&#xD800;|&|{|}|$|$$|:::|    |\t|===',
  '[م۱]: https://a.example "منبع"|[م۱]:|[م2]: <> \'x|[^۱]: یادداشت|[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"|[دیروز]: date:2022-13-40 "تاریخ"',
]
  .flatMap((line) => line.split('|'))
  .concat('| ', '|---|---|');

/** What no editor types and every archive has. */
const HOSTILE: readonly string[] = [
  // Halves of a pair, characters beyond the first plane, controls, ends of lines that are none.
  ...characters([0xd800, 0xdbff, 0xdc00, 0xdfff, 0x1f600, 0x10ffff, 0xe000, 0, 0xfeff, 0xfffd, 0xffff, 0x2028, 0x2029]),
  ...characters([0x85, 0x0b, 0x0c, 0x09, 0x0d, 0x1b, 0x7f, 0x80, 0x9f]),
  // Every control of direction, old and new, and what joins and parts letters.
  ...characters([0x61c, ...between(0x200b, 0x200f), ...between(0x202a, 0x202e), ...between(0x2060, 0x206f)]),
  ...characters([0xad, 0x180e, 0x34f, 0xa0, 0x2007, 0x202f, 0x3000, 0x3164, 0x115f, 0x2800, 0xfff9, 0xe0001, 0xe0041]),
  // Marks over letters, signs over numbers, digits and letters of the neighbours.
  ...characters([...between(0x64b, 0x655), 0x670, 0x6d6, 0x301, 0x20e3, 0xfe0f, 0xe0100, 0x1ab0, 0x489]),
  ...characters([
    0x649, 0x64a, 0x643, 0x629, 0x6c0, 0x6d5, 0x6be, 0x671, 0x6ce, 0xfdf2, 0xfdfa, 0xfdfd, 0xfb8f, 0xfefb,
  ]),
  ...characters([0x600, 0x606, 0x6dd, 0x6d4, 0x640, 0x10d30, 0x1e900, 0x1ee00, 0xb2, 0x2153, 0x966, 0xff11, 0x1d7d8]),
  '👨‍👩‍👧‍👦',
  '🇮🇷',
  '\u06dd۱۲',
  'a\u0300\u0301\u0302',
];

export const GAPS: readonly string[] = [
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\u200c',
  '\n',
  '\n\n',
  '  ',
  '  \n',
  '\r\n',
  '\r\n\r\n',
  '\r',
];

/** Any word of any table, each table as likely as another. */
export const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...LEXICON_WORDS).chain((words) => fc.constantFrom(...words)) },
  { weight: 1, arbitrary: fc.constantFrom(...TURNS) },
);

export const hostile: fc.Arbitrary<string> = fc.constantFrom(...HOSTILE);

export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: hostile },
);

/** Words and marks as they come, about a paragraph of them. */
export const run: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { maxLength: 60 })
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));
