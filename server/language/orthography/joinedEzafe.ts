import { HALF_SPACE } from '../text/characters';
import { mayEndInSilentHeh } from './letters';
import { lexicon } from './lexicon';
import { isListed } from './nominal';
import type { WordFlaw } from './word';
import type { WrittenWord } from './writtenWord';

const SHORTEST_STEM = 4;
const HAMZA = '\u0654';

/** «برنامهی دولت»: an ezafe whose half-space has fallen out, behind a word whose ه is silent; «گروهی» and «فرماندهی» are words. */
export function readJoinedEzafe({ key, written, lastPart, starts, ends }: WrittenWord, flaws: WordFlaw[]): void {
  if (!key.endsWith('هی')) return;
  const stem = key.slice(lastPart, -1);
  const { heardHeh, lookAlikes } = lexicon();
  if (stem.length < SHORTEST_STEM || !mayEndInSilentHeh(stem) || heardHeh.has(stem) || lookAlikes.has(key)) return;
  if (!isListed(stem) || isListed(key)) return;
  const last = key.length - 1;
  const place = { start: starts[last], end: ends[last] };
  // The first remedy is the hamza's, the second the half-space's, as for «برنامه ی».
  flaws.push({
    kind: 'hamza-ezafe',
    start: 0,
    end: written.length,
    remedies: [[{ ...place, text: HAMZA }], [{ start: place.start, end: place.start, text: HALF_SPACE }]],
    safe: false,
    detail: 'spaced',
  });
}
