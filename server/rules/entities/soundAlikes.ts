import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { isKnownWord } from '../../language/entities/spelling/slips';
import { areTwoNames } from '../../language/entities/spelling/spelling';
import { isPlaceName } from '../../language/entities/spelling/wellKnown';
import type { EntityType, ResolvedEntity } from '../../language/entities/types';
import { groupBy } from '../../language/groupBy';
import { detached } from '../../language/text/detached';
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
  const names = entities.filter(({ type, via }) => NAMED.has(type) && via !== 'markup');
  // A name is written alike nearly wherever it stands: what is heard of it is asked once.
  const byText = groupBy(names, ({ start, end }) => article.text.slice(start, end));
  const sounds = ambiguousSounds(byText.keys());
  if (sounds.size === 0) return [];
  const heard = [...byText].flatMap(([text, mentions]) =>
    wordsOf(text)
      .filter(({ sound }) => sounds.has(sound))
      .map((word) => ({ ...word, mentions })),
  );
  return [...groupBy(heard, ({ sound }) => sound).values()].flatMap((alike) => {
    const byKey = groupBy(
      alike
        .flatMap(({ mentions, ...word }) => mentions.map((mention) => standing(word, mention)))
        .sort((a, b) => a.start - b.start),
      ({ key }) => key,
    );
    const [[model], ...others] = [...byKey.values()].sort((a, b) => weight(b) - weight(a));
    return (
      others
        .filter(([{ key }]) => !isKnownWord(key) && !areTwoNames(key, model.key))
        // What is told to be one is judged as one.
        .flatMap((same) => same.filter(({ chain }) => !byKey.get(model.key)?.some((right) => right.chain === chain)))
        .map((mention) => ({ mention, written: mention.written, right: model.written, model }))
    );
  });
}

/** Sounds that words of these names write with different letters. In most articles there are none. */
function ambiguousSounds(names: Iterable<string>): ReadonlySet<string> {
  const keys = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const name of names)
    for (const { sound, key } of wordsOf(name)) {
      const known = keys.get(sound);
      if (known === undefined) keys.set(sound, key);
      else if (known !== key) ambiguous.add(sound);
    }
  return ambiguous;
}

/** A word of a name's letters, and where in them it begins. */
interface HeardWord extends Pick<NameWord, 'written' | 'key'> {
  readonly at: number;
  readonly sound: string;
}

/** Who types leaves nearly all names of an article as they are: what was heard of so many is kept. */
const MOST_KNOWN = 4096;
const known = new Map<string, readonly HeardWord[]>();

function wordsOf(shown: string): readonly HeardWord[] {
  let words = known.get(shown);
  if (words === undefined) {
    const name = detached(shown);
    words = [...name.matchAll(/[\p{L}\p{M}\u200c]+/gu)].flatMap(({ 0: found, index }) => {
      const written = withoutEzafe(found);
      const key = foldKey(written);
      return key.length < SHORTEST ? [] : [{ at: index, written, key, sound: soundOf(endingAsHeard(key)) }];
    });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, words);
  }
  return words;
}

/** «خیوه» and «خیوا»: at the end of a name that others write in other letters they are one vowel; the ه of «کوه» is none. */
const endingAsHeard = (key: string): string => key.replace(/(?<=[^او]|[ای]و)ه$/, 'ا');

const standing = ({ at, written, key }: HeardWord, { start, chain }: ResolvedEntity): NameWord => ({
  start: start + at,
  end: start + at + written.length,
  written,
  key,
  chain,
});

/** What a registry calls a place is right, then what the language knows, then what is written more often. */
const weight = (same: readonly NameWord[]): number =>
  (isPlaceName(same[0].written) ? 2000 : 0) + (isKnownWord(same[0].key) ? 1000 : 0) + same.length;
