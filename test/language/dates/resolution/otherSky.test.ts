import assert from 'node:assert/strict';
import { isoOf } from '../../../../server/language/calendars/day';
import { datesIn, dayOf } from '../support';

const daysIn = (text: string): readonly string[] =>
  datesIn(text, dayOf('s1405-09-06')).map(({ from }) => (from === undefined ? '' : isoOf(from)));

/** What a lunar day means beside the day that the text says it was: both days. */
const CASES: readonly (readonly [text: string, first: string, second: string])[] = [
  // Afghanistan's months are not always Iran's.
  ['عید شنبه ۱۲ میزان ۱۳۹۳ (۱۰ ذوالحجهٔ ۱۴۳۵) بود.', '2014-10-04', '2014-10-04'],
  ['عید ۱۰ ذوالحجهٔ ۱۴۳۵ (۱۲ میزان ۱۳۹۳) بود.', '2014-10-04', '2014-10-04'],
  // Iran's are known for certain: one of the two is wrong.
  ['عید شنبه ۱۲ مهر ۱۳۹۳ (۱۰ ذوالحجهٔ ۱۴۳۵) بود.', '2014-10-04', '2014-10-05'],
  ['عید ۱۰ ذوالحجهٔ ۱۴۳۵ (۱۲ مهر ۱۳۹۳) بود.', '2014-10-05', '2014-10-04'],
  // Two days off are a mistake anywhere.
  ['عید ۱۱ میزان ۱۳۹۳ (۱۱ ذوالحجهٔ ۱۴۳۵) بود.', '2014-10-03', '2014-10-06'],
  // A day that the month did not have in Iran; months of which no sighting is known.
  ['نشست ۱۲ مهٔ ۲۰۲۱، برابر با ۳۰ رمضان ۱۴۴۲، بود.', '2021-05-12', '2021-05-12'],
  ['نشست ۱ رمضان ۱۴۵۰ (۱۷ ژانویه ۲۰۲۹) است.', '2029-01-17', '2029-01-17'],
];

describe('a lunar day under another sky', () => {
  for (const [text, first, second] of CASES) it(text, () => assert.deepEqual(daysIn(text), [first, second]));
});
