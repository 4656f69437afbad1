import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { Atom } from '../phrases/atom';
import { contextWords } from './contextWords';

/** What is paid, counted or measured month by month: «تورم [مهر]», «حقوق [بهمن]». */
const MONTHLY = contextWords('monthly');

/** Whether such a word stands before a month whose name is an everyday word. */
export const isOfMonths = (reading: Reading, { firstToken }: Atom): boolean =>
  MONTHLY.has(wordAt(reading, firstToken - 1));
