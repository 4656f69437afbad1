import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { contextWords } from './contextWords';
import { comparesAt } from './superlative';

/** What is paid, counted or measured month by month: «تورم [مهر]», «حقوق [بهمن]». */
const MONTHLY = contextWords('monthly');

/** What may part them: «تورم [ماهانهٔ] مهر», «تورم [نقطه‌به‌نقطهٔ] مهر». */
const PERIODIC: ReadonlySet<string> = foldedWords('ماهانه ماهیانه سالانه نقطه‌به‌نقطه');

const AND = 'و';
/** «آلوده‌ترین [روز] آذر»: what a month has many of. */
const WITHIN = foldedWords('روز شب هفته');

/** Whether such a word stands before a month whose name is an everyday word. */
export function isOfMonths(reading: Reading, { firstToken, nextToken }: Atom): boolean {
  const before = wordAt(reading, firstToken - 1);
  // «مهم‌ترین روز مهر و دوستی» is of something else.
  if (WITHIN.has(before))
    return firstToken > 1 && comparesAt(reading, firstToken - 2) && wordAt(reading, nextToken) !== AND;
  return MONTHLY.has(PERIODIC.has(before) ? wordAt(reading, firstToken - 2) : before);
}
