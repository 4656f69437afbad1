import assert from 'node:assert/strict';
import { recogniseDates } from '../../../server/language/dates/recognise';
import { read } from '../../../server/language/text/reading';

/** One piece again and again, in one block: what is asked at each must not cost the whole block. */
const PIECES: readonly string[] = [
  'مهر ',
  'شنبه (',
  'دیروز ساعت ۵ و ',
  'پنجم هر ماه ',
  'روز پس از آن ',
  'دههٔ سوم ',
  '۱۳۵۷/۲۱ مهر ',
  '(۱۳۵۷ - ',
  'سن او ۲۰ سال ',
  'اواخر نیمه اول ',
];
const LENGTH = 120_000;
/** Milliseconds of the processor; where the cost grows with the square of the length, it is ten times as much. */
const MOST = 3_000;

describe('floods of dates', () => {
  for (const piece of PIECES) {
    it(`«${piece.trim()}»`, () => {
      const reading = read(piece.repeat(LENGTH / piece.length));
      const start = process.cpuUsage();
      recogniseDates(reading);
      assert.ok(process.cpuUsage(start).user / 1000 < MOST);
    }).timeout(300_000);
  }
});
