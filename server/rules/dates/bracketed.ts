import { optional, picklist } from 'valibot';
import type { Range } from '../../language/article/types';
import type { Edit } from '../rule';

/** Which date comes first, the other in brackets: the one that is written there, or the Solar Hijri one. */
export const firstDate = optional(picklist(['written', 'solar']), 'written');

/** «۱۰ ژانویهٔ ۲۰۲۲ (۲۰ دی ۱۴۰۰)», «۲۰ دی ۱۴۰۰ (۱۰ ژانویهٔ ۲۰۲۲)»: what adds a date to one that is written. */
export function bracketed({ start, end }: Range, text: string, first: 'written' | 'solar'): readonly Edit[] {
  return first === 'written'
    ? [{ start: end, end, text: ` (${text})` }]
    : [
        { start, end: start, text: `${text} (` },
        { start: end, end, text: ')' },
      ];
}
