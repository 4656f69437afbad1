import { foldedString, type Reading } from '../../text/reading';
import type { Atom } from '../phrases/atom';
import { contextWords } from './contextWords';

/** What is paid, counted or measured month by month: «تورم [مهر]», «حقوق [بهمن]». */
const MONTHLY = contextWords('monthly');

/** Whether such a word stands before a month whose name is an everyday word. */
export const isOfMonths = ({ text, tokens }: Reading, { firstToken }: Atom): boolean =>
  firstToken > 0 && MONTHLY.has(foldedString(text, tokens.starts[firstToken - 1], tokens.ends[firstToken - 1]));
