import type { Reading } from '../text/reading';
import type { Flaw } from './flaw';
import { lexicon } from './lexicon';
import type { Words } from './spaced';

/** Pronouns and the like behind which «کتابه» is rather «کتابِ» written as it is said. */
const AFTER_EZAFE = new Set(['من', 'تو', 'او', 'ما', 'شما', 'ایشان', 'آنها', 'اینها', 'خود', 'خودم', 'خودش', 'خودمان']);

/** Tells what is wrong with each word by itself; `word.ts` has worked it out once a spelling. */
export function findWordFlaws(reading: Reading, words: Words, flaws: Flaw[]): void {
  const { text, tokens } = reading;
  for (let token = 0; token < words.length; token += 1) {
    const word = words[token];
    if (word === undefined) continue;
    if (word.flaws.length > 0) {
      const at = text.starts[tokens.starts[token]];
      for (const flaw of word.flaws) {
        flaws.push({
          ...flaw,
          start: at + flaw.start,
          end: at + flaw.end,
          remedies: flaw.remedies.map((remedy) =>
            remedy.map(({ start, end, text: better }) => ({ start: at + start, end: at + end, text: better })),
          ),
        });
      }
    }
    if (word.key.endsWith('ه') && word.key.length >= 4) readEzafe(reading, words, token, flaws);
  }
}

/** «کتابه من»: a noun with a ه that only sounds so. */
function readEzafe({ text, tokens }: Reading, words: Words, token: number, flaws: Flaw[]): void {
  const key = words[token]?.key ?? '';
  const next = words[token + 1]?.key;
  if (next === undefined || !AFTER_EZAFE.has(next)) return;
  const { nouns, adjectives, lookAlikes } = lexicon();
  const stem = key.slice(0, -1);
  if (!nouns.has(stem) || nouns.has(key) || adjectives.has(key) || lookAlikes.has(key)) return;
  flaws.push({
    kind: 'kasra-ezafe',
    start: text.starts[tokens.starts[token]],
    end: text.ends[tokens.ends[token] - 1],
    remedies: [],
    safe: false,
  });
}
