import type { Reading } from '../../text/reading';

const SUPERLATIVE = ['ت', 'ر', 'ی', 'ن'].map((letter) => letter.charCodeAt(0));

/** A word in «‑ترین». */
export function comparesAt({ text, tokens }: Reading, token: number): boolean {
  if (token >= tokens.count) return false;
  const end = tokens.ends[token];
  return SUPERLATIVE.every((letter, index) => text.units[end - SUPERLATIVE.length + index] === letter);
}
