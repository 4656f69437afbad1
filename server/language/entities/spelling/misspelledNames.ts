import { createMemory } from '../../memory';
import { Gap } from '../../text/fold';
import type { Reading } from '../../text/reading';
import { TokenClass } from '../../text/tokens';
import { perWord, wordAt } from '../../text/vocabulary';
import { VEHICLES } from '../senses/cars';
import { governedPlace } from './governed';
import { nearWordsOfNames, type WordOfName } from './nearPhrases';
import { isInNoLexicon, isUnknownWord } from './slips';
import { nearestWellKnown, type WellKnown } from './wellKnown';

/** A known name with a letter wrong that makes of it what nobody knows. Offsets are those of the block's source. */
export interface MisspelledName {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** A family name by itself. */
  readonly isPerson: boolean;
}

interface Near {
  readonly known: WellKnown | undefined;
  readonly inNames: readonly WordOfName[];
}

const NOTHING: Near = { known: undefined, inNames: [] };

/** What a word is near to, whether it is known or not. */
const nearTo = perWord((word): Near => {
  const known = nearestWellKnown(word);
  const inNames = nearWordsOfNames(word);
  return known === undefined && inNames.length === 0 ? NOTHING : { known, inNames };
});

const found = createMemory<Reading, readonly MisspelledName[]>();

/** The names of a block that no article need have spelled right elsewhere to be known as misspelled. */
export function misspelledNames(reading: Reading): readonly MisspelledName[] {
  let known = found.get(reading);
  if (known === undefined) {
    known = seek(reading);
    found.set(reading, known);
  }
  return known;
}

function seek(reading: Reading): readonly MisspelledName[] {
  const names: MisspelledName[] = [];
  const { tokens, text } = reading;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.classes[token] !== TokenClass.word) continue;
    const governed = governedPlace(reading, token);
    // Few words are unknown: that is asked first, for to look among all names takes longer.
    if (!(governed === undefined ? isUnknownWord : isInNoLexicon)(reading, token)) continue;
    const near = nearTo(reading, token);
    if (near === NOTHING && governed === undefined) continue;
    // «اتوبوس اسکانیا»: a make that nobody has told of.
    if (token > 0 && VEHICLES.has(tokens.words[token - 1])) continue;
    const name = near.inNames.find((one) => standsIn(reading, token, one));
    if (name !== undefined) {
      const first = token - name.at;
      names.push({
        start: text.starts[tokens.starts[first]],
        end: text.ends[tokens.ends[first + name.words.length - 1] - 1],
        right: name.name,
        isPerson: false,
      });
      continue;
    }
    const right = governed ?? near.known?.name;
    if (right === undefined) continue;
    names.push({
      start: text.starts[tokens.starts[token]],
      end: text.ends[tokens.ends[token] - 1],
      right,
      isPerson: governed === undefined && near.known?.type === 'person',
    });
  }
  return names;
}

/** Whether the words around one are the others of a name. */
function standsIn(reading: Reading, token: number, { words, at }: WordOfName): boolean {
  const { tokens, text } = reading;
  const first = token - at;
  if (first < 0 || first + words.length > tokens.count) return false;
  return words.every(
    (word, index) =>
      (index === at ||
        (tokens.classes[first + index] === TokenClass.word && wordAt(reading, first + index) === word)) &&
      (index === 0 || (text.gaps[tokens.starts[first + index]] & Gap.space) !== 0),
  );
}
