import { foldKey } from '../text/fold';
import type { Draft } from './draft';
import { shownText } from './shownText';
import { isKnownWord, isOneApart } from './slips';
import { areTwoNames } from './spelling';

/** In a name of two words a shorter one has too many neighbours: «علی», «ولی». */
const SHORTEST_OF_TWO = 4;
const SHORTEST_OF_MORE = 3;

/** Letters that write one sound, of this language or of another: «محمت», «مهمت»; «زایلر», «سایلر»; «غایه», «گایه»; «زدران», «جدران». */
const ALIKE: readonly string[] = ['حه', 'تط', 'سصثز', 'زذضظ', 'غقگ', 'جژز', 'فو', 'کق', 'وا', 'اعآ'];

interface NamedInFull {
  readonly draft: Draft;
  readonly words: readonly string[];
}

/**
 * Names of two words and more that differ in one letter of one word from another name of the article: they are meant to be the same,
 * unless both words are names or words of the language. The name that a registry has counts before the others, and of these the first.
 */
export function nearFullNames(drafts: readonly Draft[], text: string): ReadonlyMap<Draft, Draft> {
  const first = new Map<string, NamedInFull>();
  for (const draft of drafts) {
    if (draft.open || draft.type === 'event' || draft.type === 'work') continue;
    const name = `${draft.type} ${draft.key}`;
    const before = first.get(name);
    if (before !== undefined && (before.draft.row !== undefined || draft.row === undefined)) continue;
    const words = shownText(text.slice(draft.start, draft.end)).split(/\s+/).map(foldKey);
    if (words.length > 1) first.set(name, { draft, words });
  }
  const ranked = [...first.values()].sort(
    (a, b) => Number(b.draft.row !== undefined) - Number(a.draft.row !== undefined),
  );
  const byRest = new Map<string, NamedInFull>();
  const models = new Map<string, Draft>();
  for (const named of ranked) {
    const rests = named.words.map((_, at) => restOf(named, at));
    const model =
      named.draft.row === undefined && named.draft.annotation === undefined
        ? rests
            .map((rest, at) => ({ other: byRest.get(rest), at }))
            .find(({ other, at }) => other !== undefined && isMeant(named, other, at))
        : undefined;
    if (model?.other !== undefined) models.set(`${named.draft.type} ${named.draft.key}`, model.other.draft);
    else for (const rest of rests) if (!byRest.has(rest)) byRest.set(rest, named);
  }
  const same = new Map<Draft, Draft>();
  if (models.size === 0) return same;
  for (const draft of drafts) {
    const model = draft.row === undefined ? models.get(`${draft.type} ${draft.key}`) : undefined;
    if (model !== undefined && model !== draft) same.set(draft, model);
  }
  return same;
}

/** A name without one of its words. */
const restOf = ({ draft, words }: NamedInFull, at: number): string =>
  `${draft.type} ${words.slice(0, at).join(' ')}*${words.slice(at + 1).join(' ')}`;

/** Whether a word of a name is that of another one with a letter wrong. */
function isMeant({ draft, words }: NamedInFull, other: NamedInFull, at: number): boolean {
  const [one, two] = [words[at], other.words[at]];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length < (words.length > 2 ? SHORTEST_OF_MORE : SHORTEST_OF_TWO) || !isOneApart(short, long)) return false;
  if (areTwoNames(one, two)) return false;
  const isGiven = draft.type === 'person' && at === 0;
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
