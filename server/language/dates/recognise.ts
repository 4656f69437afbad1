import type { Reading } from '../text/reading';
import type { DateMention } from './types';

/** Finds the temporal expressions of one block. */
export function recogniseDates(_reading: Reading): readonly DateMention[] {
  return [];
}
