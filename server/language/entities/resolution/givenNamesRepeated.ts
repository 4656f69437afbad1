import { NameClass } from '../../../data/names/classes';
import type { ReadBlock } from '../../analysis';
import { countWhile } from '../../text/countWhile';
import { contextWords } from '../words/contextWords';
import type { Draft } from './draft';
import type { Remembered } from './memory';
import { nameWords } from './nameWords';

/** Shorter ones are parts of other names: «علی», «رضا». */
const SHORTEST = 4;
/** What of a given name says that it stands for nobody by itself. */
const ELSEWHERE =
  NameClass.weakGiven | NameClass.common | NameClass.stop | NameClass.honorific | NameClass.role | NameClass.verb;
/** Whom the news calls so is somebody else: «عزاداری حسین», «ظهور مهدی». */
const HOLY = contextWords('holy');

/**
 * «منوچهر» after «منوچهر آذرنیا»: the given names of those whom the article names in full, where nobody else in it bears the
 * name as a given or a family name.
 */
export function rememberGivenNames(
  drafts: readonly Draft[],
  blocks: readonly ReadBlock[],
  families: readonly Remembered[],
  text: string,
): readonly Remembered[] {
  const bearers = new Map<string, Draft | undefined>();
  const taken = new Set(families.map(({ family }) => family));
  for (const draft of drafts) {
    // Of one word is what is as long as its letters.
    if (draft.type !== 'person' || draft.open || draft.end - draft.start <= draft.key.length) continue;
    const { words, keys } = nameWords(text.slice(draft.start, draft.end));
    if (words.length === 1 || words[0].length < SHORTEST) continue;
    const [given] = keys;
    if (taken.has(given) || HOLY.has(given) || !isGiven(draft, blocks[draft.block])) continue;
    const other = bearers.get(given);
    if (!bearers.has(given)) bearers.set(given, draft);
    else if (other !== undefined && (draft.row !== other.row || draft.key !== other.key)) bearers.set(given, undefined);
  }
  return [...bearers].flatMap(([family, full]) => (full === undefined ? [] : [{ family, full }]));
}

/** Whether a name begins with a given name that is nothing else. */
function isGiven({ start }: Draft, { block, reading }: ReadBlock): boolean {
  const { text, tokens, nameWords } = reading;
  const at = start - block.start;
  let classes = 0;
  let index = countWhile(nameWords, (hit) => text.starts[hit.start] < at);
  for (; index < nameWords.length && text.starts[nameWords[index].start] === at; index += 1) {
    const hit = nameWords[index];
    if (hit.suffix === undefined && tokens.ofUnit[hit.start] === tokens.ofUnit[hit.end - 1]) classes |= hit.detail;
  }
  return (classes & NameClass.given) !== 0 && (classes & ELSEWHERE) === 0;
}
