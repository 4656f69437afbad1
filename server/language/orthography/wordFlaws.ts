import { Gap } from '../text/fold';
import { isInHit } from '../text/hits';
import type { Reading } from '../text/reading';
import { TokenClass } from '../text/tokens';
import { AUXILIARY } from './compounds';
import { contextWords } from './contextWords';
import type { Flaw } from './flaw';
import { EITHER } from './joined';
import { lexicon } from './lexicon';
import type { Words } from './spaced';
import { Kind, type Word, type WordFlaw } from './word';

/** Pronouns and the like behind which «کتابه» is rather «کتابِ» written as it is said. */
const AFTER_EZAFE = new Set(['من', 'تو', 'او', 'ما', 'شما', 'ایشان', 'آنها', 'اینها', 'خود', 'خودم', 'خودش', 'خودمان']);

/** Tells what is wrong with each word by itself; `word.ts` has worked it out once a spelling. */
export function findWordFlaws(reading: Reading, words: Words, given: ReadonlySet<number>, flaws: Flaw[]): void {
  const { text, tokens } = reading;
  for (let token = 0; token < words.length; token += 1) {
    const word = words[token];
    if (word === undefined) {
      if (tokens.classes[token] === TokenClass.latin) readLookAlike(reading, token, flaws);
      continue;
    }
    if (word.flaws.length > 0) {
      const at = text.starts[tokens.starts[token]];
      for (const written of word.flaws) {
        const flaw = inPlace(written, words[token + 1], words[token + 2]);
        flaws.push({
          ...flaw,
          // «احمد میدری»: behind a given name it may be a family's name, which is its owner's.
          safe: flaw.safe && !given.has(token - 1),
          start: at + flaw.start,
          end: at + flaw.end,
          remedies: flaw.remedies.map((remedy) =>
            remedy.map(({ start, end, text: better }) => ({ start: at + start, end: at + end, text: better })),
          ),
        });
      }
    }
    if ((word.kinds & Kind.heh) !== 0) readEzafe(reading, words, token, flaws);
  }
}

/** Latin and Cyrillic letters that pass for a Persian one. */
const LATIN_LOOK_ALIKES: Readonly<Record<string, string>> = { o: 'ه', O: 'ه', о: 'ه', О: 'ه', l: 'ا', I: 'ا', j: 'ز' };

/** At a word's edge only what nothing else is called after: «گروه خونیO», «ویتامینC» are named so. */
const EDGE_LOOK_ALIKES: ReadonlySet<string> = new Set(['o', 'о']);

/** «کتاoب», «نگاo»: one foreign letter in the middle of a Persian word, or at its edge. */
function readLookAlike(reading: Reading, token: number, flaws: Flaw[]): void {
  const { text, tokens, source } = reading;
  const unit = tokens.starts[token];
  const start = text.starts[unit];
  if (tokens.ends[token] - unit !== 1 || text.ends[unit] !== start + 1) return;
  const touching = [isGlued(reading, token - 1, unit), isGlued(reading, token + 1, unit + 1)];
  if (!touching.some(Boolean)) return;
  if (!touching.every(Boolean) && !EDGE_LOOK_ALIKES.has(source[start])) return;
  const better = LATIN_LOOK_ALIKES[source[start]];
  const remedies = better === undefined ? [] : [[{ start, end: start + 1, text: better }]];
  flaws.push({ kind: 'homoglyph', start, end: start + 1, remedies, safe: false });
}

/** Whether a Persian word meets the edge before a unit, with nothing between them: a mark of Markdown may stand there. */
function isGlued({ text, tokens }: Reading, token: number, edge: number): boolean {
  if (token < 0 || token >= tokens.count || tokens.classes[token] !== TokenClass.word) return false;
  return text.gaps[edge] === Gap.edge && text.ends[edge - 1] === text.starts[edge];
}

/** Words before which a plural in «های» cannot stand: its ezafe wants a noun or an adjective. */
const NO_COMPLEMENT = contextWords('no-complement');

/** A word's flaw, as the word behind it lets one read it. */
function inPlace(flaw: WordFlaw, next: Word | undefined, after: Word | undefined): WordFlaw {
  if (flaw.detail === EITHER) return decide(flaw, next, after);
  return flaw.kind === 'misspelled-word' && next !== undefined ? withoutNext(flaw, ` ${next.key}`) : flaw;
}

/** «راجب به» is «راجع به»: what the next word says already is not written twice. */
function withoutNext(flaw: WordFlaw, next: string): WordFlaw {
  if (!flaw.remedies.some(([{ text }]) => text.endsWith(next))) return flaw;
  const remedies = flaw.remedies.map((remedy) =>
    remedy.map((one) => ({ ...one, text: one.text.endsWith(next) ? one.text.slice(0, -next.length) : one.text })),
  );
  return { ...flaw, remedies };
}

/** «نامهای» before «به» or at a sentence's end is «نامه‌ای»; before another word what its lemma is wont to be. */
function decide(flaw: WordFlaw, next: Word | undefined, after: Word | undefined): WordFlaw {
  const isIndefinite = flaw.kind === 'zwnj-indefinite-i';
  const endsHere =
    next === undefined || NO_COMPLEMENT.has(next.key) || (next.kinds & Kind.verb) !== 0 || isPerfect(next, after);
  if (!endsHere || isIndefinite) return flaw;
  return { ...flaw, kind: 'zwnj-indefinite-i', remedies: [...flaw.remedies].reverse() };
}

/** «فرستاده است», «فرستاده شد», but not the attribute of «سالهای گذشته». */
const isPerfect = ({ kinds }: Word, next: Word | undefined): boolean =>
  (kinds & Kind.participle) !== 0 && next !== undefined && (AUXILIARY.test(next.key) || /^ن?شد/.test(next.key));

/** «کتابه من», «مشکله اصلی»: a noun with a ه that only sounds so. */
function readEzafe(reading: Reading, words: Words, token: number, flaws: Flaw[]): void {
  const { text, tokens } = reading;
  const key = words[token]?.key ?? '';
  const next = words[token + 1];
  if (next === undefined || !(AFTER_EZAFE.has(next.key) || isAttribute(next))) return;
  const { nouns, adjectives, lookAlikes } = lexicon();
  const stem = key.slice(0, -1);
  if (!nouns.has(stem) || nouns.has(key) || adjectives.has(key) || lookAlikes.has(key)) return;
  // «جمعه تو», «فرزانه خود», «کرده بزرگ»: what is a word of another kind, or a name.
  if (isInHit(reading, reading.tokens, token) || ((words[token]?.kinds ?? 0) & Kind.participle) !== 0) return;
  flaws.push({
    kind: 'kasra-ezafe',
    start: text.starts[tokens.starts[token]],
    end: text.ends[tokens.ends[token] - 1],
    remedies: [],
    safe: false,
  });
}

const isAttribute = ({ kinds }: Word): boolean => (kinds & Kind.adjective) !== 0;
