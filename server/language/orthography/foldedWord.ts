import type { Reading } from '../text/reading';

/** The folded letters of a stretch of units. */
export const foldedWord = ({ units }: Reading['text'], from: number, to: number): string =>
  String.fromCharCode(...units.subarray(from, to));
