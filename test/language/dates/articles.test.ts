import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf } from '../../../server/language/calendars/day';
import { readDates } from './support';

/** Articles with gold annotations that lie beside the project where it is developed; nothing of them is in it. */
const FOLDER = join(process.cwd(), '../shared/data/articles-dev');

interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly calendar: string;
  readonly grain: string;
  readonly from?: string;
  readonly to?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly duration?: string;
  readonly equivalentOf?: number;
  readonly ambiguous?: boolean;
}

interface GoldArticle {
  readonly file: string;
  readonly reference: string;
  readonly dates: readonly GoldDate[];
}

describe('dates of annotated articles', () => {
  if (!existsSync(FOLDER)) {
    it.skip('the annotated articles are not beside the project');
    return;
  }
  const gold = readFileSync(join(FOLDER, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  let expectedCount = 0;
  let foundCount = 0;
  let rightSpans = 0;
  let rightValues = 0;

  for (const article of gold) {
    it(article.file, () => {
      const text = readFileSync(join(FOLDER, article.file.replace(/^.*\//, '')), 'utf8');
      const { reference, dates } = readDates(text, 'markdown');
      assert.equal(reference.day === undefined ? undefined : isoOf(reference.day), article.reference);
      expectedCount += article.dates.length;
      foundCount += dates.length;
      for (const expected of article.dates) {
        const found = dates.find(({ start, end }) => start === expected.start && end === expected.end);
        if (found === undefined) continue;
        rightSpans += 1;
        const iso = (day: number | undefined): string | undefined => (day === undefined ? undefined : isoOf(day));
        const value = [found.kind, iso(found.from), iso(found.to), found.time, found.zone, found.duration];
        const wanted = [expected.kind, expected.from, expected.to, expected.time, expected.zone, expected.duration];
        if (expected.ambiguous === true || value.join() === wanted.join()) rightValues += 1;
        else assert.fail(`${expected.text}: ${value.join()} instead of ${wanted.join()}`);
        const restated = found.equivalentOf === undefined ? undefined : dates[found.equivalentOf].start;
        const wantedRestated =
          expected.equivalentOf === undefined ? undefined : article.dates[expected.equivalentOf].start;
        assert.equal(restated, wantedRestated, expected.text);
      }
    });
  }

  after(function () {
    if (this.currentTest?.state === 'failed') return;
    assert.ok(rightSpans / expectedCount >= 0.985, `recall ${rightSpans}/${expectedCount}`);
    assert.ok(rightSpans / foundCount >= 0.985, `precision ${rightSpans}/${foundCount}`);
    assert.ok(rightValues / rightSpans >= 0.985, `values ${rightValues}/${rightSpans}`);
  });
});
