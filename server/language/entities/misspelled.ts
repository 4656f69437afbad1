import type { ReadBlock } from '../analysis';
import { byBlock } from '../byBlock';
import { type Draft, draftFromArticle } from './draft';
import type { Remembered } from './memory';
import { shownText } from './shownText';
import { isKnownWord, mayBeMisspelled, rightSpelling, type Slips, slipsIn } from './slips';

/** By the words of which an article makes names, folded, the mention that speaks for each: how the name is meant to be spelled. */
export type Models = ReadonlyMap<string, Draft>;

/** Less sure than a name that is spelled right. */
const CONFIDENCE = 0.7;

/** What is as long as its letters has no space; else a half-space or markup may stand in it. */
const isSingle = ({ start, end, key }: Draft, text: string): boolean =>
  end - start === key.length || !/\s/.test(shownText(text.slice(start, end)));

/** The names of one word and the families of an article that may be misspelled elsewhere in it. */
export function modelsOf(drafts: readonly Draft[], remembered: readonly Remembered[], text: string): Models {
  const models = new Map<string, Draft>();
  for (const { family, full } of remembered)
    if (mayBeMisspelled(family) && !models.has(family)) models.set(family, full);
  for (const draft of drafts) {
    if (draft.open || draft.type === 'event' || draft.type === 'work' || !mayBeMisspelled(draft.key)) continue;
    if (!models.has(draft.key) && draft.row !== undefined && isSingle(draft, text)) models.set(draft.key, draft);
  }
  return models;
}

/** What a name of one word that no registry knows is a misspelling of; undefined where it is none. */
export function modelOf(draft: Draft, models: Models, slips: Slips): Draft | undefined {
  if (draft.candidates.length > 0 || draft.annotation !== undefined || models.has(draft.key)) return undefined;
  const key = rightSpelling(draft.key, slips);
  const model = key === undefined ? undefined : models.get(key);
  return model?.type === draft.type && model !== draft && !isKnownWord(draft.key) ? model : undefined;
}

/** Words that nobody knows and that are names of the article but for a letter, where no other mention stands. */
export function findMisspelled(
  models: Models,
  slips: Slips,
  blocks: readonly ReadBlock[],
  drafts: readonly Draft[],
): readonly Draft[] {
  if (models.size === 0) return [];
  const found: Draft[] = [];
  let takenIn: readonly (readonly Draft[] | undefined)[] | undefined;
  blocks.forEach(({ block, reading }, number) => {
    for (const { key, written, start, end } of slipsIn(reading, slips)) {
      const from = block.start + start;
      const to = block.start + end;
      takenIn ??= byBlock(drafts, blocks.length);
      if (takenIn[number]?.some((draft) => draft.start < to && from < draft.end)) continue;
      const model = models.get(key);
      if (model === undefined) continue;
      found.push(
        draftFromArticle({
          block: number,
          start: from,
          end: to,
          type: model.type,
          key: written,
          confidence: CONFIDENCE,
        }),
      );
    }
  });
  return found;
}
