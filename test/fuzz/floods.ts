import fc from 'fast-check';
import { hostile, piece, word } from './pieces';

const repeated = (text: string, length: number): string =>
  text === '' ? '' : text.repeat(Math.max(1, Math.ceil(length / text.length))).slice(0, length);

/** The same again and again, to `length` characters: what costs more than its length shows in these. */
export const floodOf = (length: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }) },
        { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 2 }) },
        { weight: 1, arbitrary: fc.array(hostile, { minLength: 1, maxLength: 2 }) },
      ),
      fc.constantFrom('', ' ', ' ', '\n', ' و ', '، ', '\u200c', '\n\n'),
      length,
      fc.constantFrom('', 'او گفت: «', 'دیروز ', '['),
    )
    .map(([pieces, gap, size, head]) => head + repeated(`${pieces.join(' ')}${gap}`, size));

/** One inside the other, closed or not, as deep as `depth`. */
export const nestOf = (depth: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        ...([
          ['«', '»'],
          ['(', ')'],
          ['[', ']'],
          ['[', '][م۱]'],
          ['![', '](a)'],
          ['“', '”'],
          ['**', '**'],
          ['*a **', '** a*'],
          ['<b>', '</b>'],
          ['> ', ''],
          ['- ', ''],
          ['۱. ', ''],
          ['\u2067', '\u2069'],
          ['\u202b', '\u202c'],
          ['او گفت: «', '».'],
          ['به نقل از ', ''],
        ] as const),
      ),
      word,
      depth,
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([[open, close], inner, deep, closed]) => {
      const most = Math.floor(deep * closed);
      return `${open.repeat(deep)}${inner}${close.repeat(most)}`;
    });

/** Items of lists, each deeper than the one before. */
export const stairs: fc.Arbitrary<string> = fc
  .tuple(fc.nat({ max: 40 }), word, fc.constantFrom('- ', '> ', '1. ', '  '))
  .map(([deep, inner, mark]) => Array.from({ length: deep }, (_, level) => `${mark.repeat(level)}${inner}`).join('\n'));

/** Tables of definitions, and references to them: own labels, the same label, labels that almost are. */
export const definitionsOf = (count: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc
    .tuple(count, fc.constantFrom('م', 'ك', 'نام ', 'a', '\ud800'), fc.nat({ max: 3 }), fc.boolean())
    .map(([size, stem, cycle, isFirst]) => {
      const label = (index: number): string => `${stem}${cycle === 0 ? index : index % (cycle * 7)}`;
      const lines = Array.from({ length: size }, (_, at) => `[${label(at)}]: https://a.example/${at % 50} "منبع"`);
      const references = Array.from({ length: size }, (_, at) => `[متن][${label(size - at)}] [${label(at)}]`).join(' ');
      return isFirst ? `${lines.join('\n')}\n\n${references}` : `${references}\n\n${lines.join('\n')}`;
    });
