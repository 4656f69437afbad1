import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { isKnownWord } from '../../language/entities/slips';
import { areTwoNames } from '../../language/entities/spelling';
import type { EntityType, ResolvedEntity } from '../../language/entities/types';
import { isPlaceName } from '../../language/entities/wellKnown';
import { groupBy } from '../../language/groupBy';
import { foldKey } from '../../language/text/fold';
import { soundOf } from '../../language/text/sound';
import { type Deviation, withoutEzafe } from './spellings';

/** A word of a name. */
interface NameWord extends Range {
  readonly written: string;
  readonly key: string;
  readonly chain: number;
}

/** What works and events are called is made of words, which other rules judge; of people «غریب» and «قریب» are two. */
const NAMED: ReadonlySet<EntityType> = new Set(['place', 'organisation']);
/** Shorter ones sound like too much else. */
const SHORTEST = 4;

/** Words of names that sound like those of other names of the article, and that nobody knows: «هیران» after «گردنهٔ حیران». */
export function soundAlikes({ article, entities }: Analysis): readonly Deviation[] {
  const words = entities.filter(({ type, via }) => NAMED.has(type) && via !== 'markup').flatMap(wordsOf);
  return [...groupBy(words, ({ key }) => soundOf(key)).values()].flatMap((alike) => {
    const byKey = groupBy(alike, ({ key }) => key);
    if (byKey.size < 2) return [];
    const [[model], ...others] = [...byKey.values()].sort((a, b) => weight(b) - weight(a));
    return (
      others
        .filter(([{ key }]) => !isKnownWord(key) && !areTwoNames(key, model.key))
        // What is told to be one is judged as one.
        .flatMap((same) => same.filter(({ chain }) => !byKey.get(model.key)?.some((right) => right.chain === chain)))
        .map((mention) => ({ mention, written: mention.written, right: model.written, model }))
    );
  });

  function wordsOf({ start, end, chain }: ResolvedEntity): readonly NameWord[] {
    return [...article.text.slice(start, end).matchAll(/[\p{L}\p{M}\u200c]+/gu)]
      .map(({ 0: found, index }) => {
        const written = withoutEzafe(found);
        const from = start + index;
        return { start: from, end: from + written.length, written, key: foldKey(written), chain };
      })
      .filter(({ key }) => key.length >= SHORTEST);
  }
}

/** What a registry calls a place is right, then what the language knows, then what is written more often. */
const weight = (same: readonly NameWord[]): number =>
  (isPlaceName(same[0].written) ? 2000 : 0) + (isKnownWord(same[0].key) ? 1000 : 0) + same.length;
