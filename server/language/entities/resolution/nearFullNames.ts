import { isOneApart } from '../../text/oneApart';
import { ByEdges, edgesOf } from '../spelling/edges';
import { isKnownWord } from '../spelling/slips';
import { areTwoNames } from '../spelling/spelling';
import type { EntityType } from '../types';
import type { Draft } from './draft';
import { nameWords } from './nameWords';

/** In a name of two words a shorter one has too many neighbours: «علی», «ولی». */
const SHORTEST_OF_TWO = 4;
const SHORTEST_OF_MORE = 3;

/** Letters that write one sound, of this language or of another: «محمت», «مهمت»; «زایلر», «سایلر»; «غایه», «گایه»; «زدران», «جدران». */
const ALIKE: readonly string[] = ['حه', 'تط', 'سصثز', 'زذضظ', 'غقگ', 'جژز', 'فو', 'کق', 'وا', 'اعآ'];

/** Of two names of which one letter differs either the beginnings are the same or the ends. */
const EDGE = 3;

/**
 * Names of two words and more that differ in one letter of one word from another name of the article: they are meant to be the same,
 * unless both words are names or words of the language. The name that a registry has counts before the others, and of these the first.
 */
export function nearFullNames(drafts: readonly Draft[], text: string): ReadonlyMap<Draft, Draft> {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    // Of one word is what is as long as its letters.
    if (draft.open || draft.type === 'event' || draft.type === 'work' || draft.end - draft.start <= draft.key.length)
      continue;
    const before = first.get(draft.key);
    if (before === undefined || (before.row === undefined && draft.row !== undefined)) first.set(draft.key, draft);
  }
  const byEdges = new ByEdges<Draft>();
  const models = new Map<string, Draft>();
  const isKnown = ({ row }: Draft): number => (row === undefined ? 0 : 1);
  for (const draft of [...first.values()].sort((a, b) => isKnown(b) - isKnown(a))) {
    const edges = edgesOf(draft.key, EDGE);
    const mayBeMeant = draft.row === undefined && draft.annotation === undefined;
    const model = mayBeMeant ? byEdges.find(edges, (other) => isMeant(draft, other, text)) : undefined;
    if (model === undefined) byEdges.add(edges, draft);
    else models.set(draft.key, model);
  }
  const meant = new Map<Draft, Draft>();
  if (models.size === 0) return meant;
  for (const draft of drafts) {
    const model = draft.row === undefined ? models.get(draft.key) : undefined;
    if (model?.type === draft.type) meant.set(draft, model);
  }
  return meant;
}

const wordsOf = ({ start, end }: Draft, text: string): readonly string[] => nameWords(text.slice(start, end)).keys;

/** Whether a name is another one with a letter of one of its words wrong. */
function isMeant(draft: Draft, other: Draft, text: string): boolean {
  const isShorter = draft.key.length <= other.key.length;
  const short = isShorter ? draft.key : other.key;
  const long = isShorter ? other.key : draft.key;
  if (draft.type !== other.type || !isOneApart(short, long)) return false;
  const words = wordsOf(draft, text);
  const others = wordsOf(other, text);
  if (words.length < 2 || words.length !== others.length) return false;
  const at = words.findIndex((word, index) => word !== others[index]);
  return (
    at >= 0 &&
    words.slice(at + 1).every((word, index) => word === others[at + 1 + index]) &&
    isMeantWord(words, others, at, draft.type)
  );
}

/** Whether a word of a name is that of another one with a letter wrong. */
function isMeantWord(words: readonly string[], others: readonly string[], at: number, type: EntityType): boolean {
  const [one, two] = [words[at], others[at]];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length < (words.length > 2 ? SHORTEST_OF_MORE : SHORTEST_OF_TWO) || areTwoNames(one, two)) return false;
  const isGiven = type === 'person' && at === 0;
  if ((isGiven || one[0] !== two[0]) && !soundsAlike(short, long)) return false;
  return !isKnownWord(one) || !isKnownWord(two);
}

/** Whether two words differ in letters that may write the same sound. */
function soundsAlike(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1)
    if (one[at] !== other[at] && !ALIKE.some((letters) => letters.includes(one[at]) && letters.includes(other[at])))
      return false;
  return true;
}
