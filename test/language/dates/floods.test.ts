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
const PART = 4;
/** Four times the length costs four times as much, sixteen times where the cost grows with its square. */
const MOST = 9;
const RUNS = 3;

/** The least processor time of a few runs, in milliseconds; a slow machine is slow at both lengths. */
function least(text: string): number {
  const reading = read(text);
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    recogniseDates(reading);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

describe('floods of dates', () => {
  for (const piece of PIECES) {
    it(`«${piece.trim()}»`, () => {
      const count = LENGTH / piece.length;
      const part = least(piece.repeat(count / PART));
      const whole = least(piece.repeat(count));
      assert.ok(whole < MOST * part, `${whole} ms of ${LENGTH} units, ${part} ms of a quarter`);
    });
  }
});
