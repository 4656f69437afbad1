import assert from 'node:assert/strict';
import { read } from '../../../server/language/text/reading';

/** The months and weekdays that are found, with their endings. */
function hitsOf(source: string): readonly string[] {
  const { text, hits } = read(source);
  return hits
    .filter(({ lexicon }) => lexicon === 'month' || lexicon === 'weekday')
    .map(({ start, end, tail, suffix }) => {
      const form = source.slice(text.starts[start], text.ends[end - 1]);
      return suffix === undefined ? form : `${form}+${source.slice(text.starts[end], text.ends[tail - 1])}`;
    });
}

describe('findHits', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['روز یکشنبه', ['یکشنبه']],
    ['روز یک‌شنبه', ['یک‌شنبه']],
    ['روز یک شنبه', ['یک شنبه', 'شنبه']],
    ['سه‌شنبه', ['سه‌شنبه']],
    ['سهشنبه', ['سهشنبه']],
    ['ربیع الاول', ['ربیع الاول']],
    ['ربیع\nالاول', ['ربیع\nالاول']],
    ['فروردین‌ها', ['فروردین+ها']],
    ['فروردینها', ['فروردین+ها']],
    ['فروردین ها', ['فروردین+ها']],
    ['شنبه‌ای', ['شنبه+ای']],
    ['شنبهای', ['شنبه+ای']],
    // «اسفندیار» holds «اسفند», «خردادماه» holds «خرداد»: what is left is no ending.
    ['اسفندیار', []],
    ['پیش از فروردین‌', ['فروردین']],
    ['فرور دین', []],
  ];
  for (const [source, expected] of cases) {
    it(`finds ${expected.length} in ${JSON.stringify(source)}`, () => assert.deepEqual(hitsOf(source), expected));
  }
});
