import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';

/** A token's folded letters; none of what lies outside the block. */
export const wordIn = (reading: Reading, token: number): string =>
  token >= 0 && token < reading.tokens.count ? wordAt(reading, token) : '';
