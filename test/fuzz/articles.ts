import fc from 'fast-check';
import { newsArticle } from '../bench/newsCorpus';
import { definitionsOf, floodOf, nestOf, stairs } from './floods';
import { GAPS, piece, run } from './pieces';

/** A change that a writer, or a program, makes to a text. */
export interface Change {
  /** Parts of the text's length, 0 … 1. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.2, noNaN: true })),
  inserted: fc.oneof(piece, fc.constantFrom(...GAPS), run),
});

export function changed(text: string, { at, removed, inserted }: Change): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.floor(removed * text.length));
  return text.slice(0, start) + inserted + text.slice(end);
}

const frontMatter = fc.constantFrom(
  '',
  '',
  '---\ndate: 2022-01-10\nlang: fa\n---\n\n',
  '---\ndate: ۱۴۰۰/۱۰/۲۰\n---\n',
  '---\ndate: {a: [\n---\n',
  '---\n',
  '---\na: &a [*a, *a]\n---\n',
  'تهران (ایسنا، ۲۰ دی ۱۴۰۰) – ',
  '\ufeff---\ndate: 9999-99-99\n---\n',
);

const flood = floodOf(fc.nat({ max: 1_500 }));
const nest = nestOf(fc.nat({ max: 120 }));

/** Words, markup and what came off a broken disk, as they come. */
const jumble: fc.Arbitrary<string> = fc
  .tuple(
    frontMatter,
    fc.array(
      fc.oneof(
        { weight: 14, arbitrary: run },
        { weight: 1, arbitrary: flood },
        { weight: 1, arbitrary: nest },
        { weight: 1, arbitrary: stairs },
        { weight: 1, arbitrary: definitionsOf(fc.nat({ max: 40 })) },
      ),
      { maxLength: 8 },
    ),
  )
  .map(([front, parts]) => front + parts.join('\n\n'));

/** Articles as desks write them, some paragraphs of one, after changes that nobody would make. */
const spoilt: fc.Arbitrary<string> = fc
  .nat({ max: 2_000 })
  .chain((number) => fc.tuple(fc.subarray(newsArticle(number).split('\n\n')), fc.array(change, { maxLength: 6 })))
  .map(([parts, changes]) => changes.reduce(changed, parts.join('\n\n')));

/** How a text's lines end: as written, as on Windows, as on an old Mac, or now so and now so. */
const ENDINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.replace(/\n/g, (_, at: number) => (at % 2 === 0 ? '\n' : '\r\n')),
];

/** An article as it might be on a bad day. */
export const article: fc.Arbitrary<string> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: jumble }, { weight: 2, arbitrary: spoilt }), fc.constantFrom(...ENDINGS))
  .map(([text, ended]) => ended(text));
