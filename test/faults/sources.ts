import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** Sources of the house as they stand, by their path from the project's root. */
export function sources(patterns: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  return globSync(patterns)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
