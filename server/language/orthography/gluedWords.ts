import { Gap } from '../text/fold';
import { hasHitAt, hasHitOver } from '../text/hits';
import { type Reading, read } from '../text/reading';
import { perWord } from '../text/vocabulary';
import { contextWords } from './contextWords';
import type { Flaw } from './flaw';
import { lexicon } from './lexicon';
import { isListed, isNominal } from './nominal';
import { isComparable } from './ofLanguage';
import type { Words } from './spaced';
import { followsMi, isParticiple } from './verbs';
import type { Word } from './word';

/**
 * Small words whose last letter joins to none: where they run into the next word, nobody sees it. «با» and «بر» are not among
 * them, which make adjectives of nouns: «باسابقه».
 */
const HEADS = ['در', 'از', 'و'];
/** Letters of the word behind: of fewer, chance makes words as well. */
const SHORTEST_NOUN = 4;
const SHORTEST_NAME = 5;
/** «وبرای», «ازهمین»: small words that are nobody's name. */
const ONCE = contextWords('once');
const PLURAL = /های?ی?$/;

/** How many letters of a folded word are a small word that has run into a noun or a name; 0 for nearly all. */
const gluedHead = perWord((key): { readonly length: number } => ({ length: lengthOfHead(key) }));

function lengthOfHead(key: string): number {
  const head = HEADS.find((one) => key.startsWith(one));
  if (head === undefined) return 0;
  const rest = key.slice(head.length).replace(PLURAL, '');
  if (rest.length < SHORTEST_NOUN || isWord(key) || isWord(key.replace(PLURAL, ''))) return 0;
  return isListed(rest) ||
    isComparable(rest) ||
    (ONCE.has(rest) && !followsMi(rest)) ||
    (rest.length >= SHORTEST_NAME && isName(rest))
    ? head.length
    : 0;
}

const isWord = (key: string): boolean =>
  isNominal(key) || isComparable(key) || lexicon().lookAlikes.has(key) || followsMi(key) || isParticiple(key);

const isName = (key: string): boolean =>
  read(key).hits.some(({ lexicon: of, end, suffix }) => of === 'entity' && suffix === undefined && end === key.length);

/** «وبررسی», «درتهران», «ازناآرامی‌ها»: small words that have run into what they stand before. */
export function findGluedWords(reading: Reading, words: Words, given: ReadonlySet<number>, flaws: Flaw[]): void {
  const { text, tokens } = reading;
  for (let token = 0; token < words.length; token += 1) {
    const word = words[token];
    if (word === undefined || !mayBeGlued(word)) continue;
    const { length } = gluedHead(reading, token);
    if (length === 0 || isFamily(words, given, token) || isKnown(reading, token)) continue;
    const unit = tokens.starts[token] + length;
    if (text.gaps[unit] !== Gap.none) continue;
    const at = text.starts[unit];
    flaws.push({
      kind: 'misspelled-word',
      start: text.starts[tokens.starts[token]],
      end: text.ends[tokens.ends[token] - 1],
      remedies: [[{ start: at, end: at, text: ' ' }]],
      safe: false,
    });
  }
}

/** «زهرا وریشه»: behind a given name it may be a family's, but not in «کمی وکیفی». */
const isFamily = (words: Words, given: ReadonlySet<number>, token: number): boolean =>
  given.has(token - 1) && !isNominal(words[token - 1]?.key ?? '');

const mayBeGlued = ({ key, flaws }: Word): boolean =>
  flaws.length === 0 && key.length > SHORTEST_NOUN && HEADS.some((head) => key.startsWith(head));

/** Whether a lexicon has all of a token, with its ending or without. */
function isKnown({ hits, nameWords, tokens }: Reading, token: number): boolean {
  const [start, end] = [tokens.starts[token], tokens.ends[token]];
  return [hits, nameWords].some(
    (found) => hasHitOver(found, start, end) || hasHitAt(found, start, ({ tail }) => tail >= end),
  );
}
