import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf } from '../../../server/language/calendars/day';
import { mark, meaningOf, readDates } from './support';

const FILE = join(process.cwd(), '../shared/seed/geneva-talks.txt');

/** What stands there and what it means; the words are an agency's, so only the dates themselves are named here. */
const EXPECTED: readonly (readonly [written: string, meaning: string])[] = [
  ['شامگاه یکشنبه', '2022-01-09'],
  ['یک روز', 'P1D'],
  ['۱۰ ژانویه', '2022-01-10'],
  ['۱۰ ژانویه ۲۰۲۲', '2022-01-10'],
  ['۲۰ دی', '2022-01-10'],
  ['۱۲ ژانویه', '2022-01-12'],
  ['۲۲ دی', '2022-01-12'],
  ['۱۳ ژانویه', '2022-01-13'],
  ['۲۳ دی', '2022-01-13'],
  ['ماه گذشته', '2021-12-01..2021-12-31'],
  ['۳۰ دسامبر ۲۰۲۱', '2021-12-30'],
  ['۹ دی', '2021-12-30'],
  ['۵۰ دقیقه', 'PT50M'],
  ['ماه دسامبر ۲۰۲۱', '2021-12-01..2021-12-31'],
  ['سال ۲۰۱۴ میلادی', '2014-01-01..2014-12-31'],
];

describe('dates of an agency’s raw text', () => {
  if (!existsSync(FILE)) {
    it.skip('the text is not beside the project');
    return;
  }
  const text = readFileSync(FILE, 'utf8');

  it('finds and resolves all of them, and the day of writing, with no option', () => {
    const { reference, dates } = readDates(text, 'plain');
    assert.equal(reference.from, 'text');
    assert.equal(reference.day === undefined ? '' : isoOf(reference.day), '2022-01-10');
    assert.deepEqual(
      dates.map((date) => [text.slice(date.start, date.end), meaningOf(date)]),
      EXPECTED,
    );
    assert.deepEqual(
      dates.map(({ equivalentOf }) => equivalentOf).filter((index) => index !== undefined),
      [3, 5, 7, 10],
    );
  });

  it('finds the same where half-spaces are made spaces', () => {
    const spaced = text.replaceAll('\u200c', ' ');
    assert.equal(
      mark(spaced, readDates(spaced, 'plain').dates),
      mark(text, readDates(text, 'plain').dates).replaceAll('\u200c', ' '),
    );
  });
});
