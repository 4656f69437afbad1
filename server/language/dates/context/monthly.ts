import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { contextWords } from './contextWords';

/** What is paid, counted or measured month by month: «تورم [مهر]», «حقوق [بهمن]». */
const MONTHLY = contextWords('monthly');

/** What may part them: «تورم [ماهانهٔ] مهر», «تورم [نقطه‌به‌نقطهٔ] مهر». */
const PERIODIC: ReadonlySet<string> = foldedWords('ماهانه ماهیانه سالانه نقطه‌به‌نقطه');

/** Whether such a word stands before a month whose name is an everyday word. */
export function isOfMonths(reading: Reading, { firstToken }: Atom): boolean {
  const before = wordAt(reading, firstToken - 1);
  return MONTHLY.has(PERIODIC.has(before) ? wordAt(reading, firstToken - 2) : before);
}
