import type { ReadBlock } from '../../analysis';
import { byBlock } from '../../byBlock';
import { registryName } from '../registry/registry';
import {
  endsInOtherVowel,
  isKnownWord,
  mayBeMisspelled,
  rightSpelling,
  type Slips,
  slipsIn,
  soundsTheSame,
} from '../spelling/slips';
import { type Draft, draftFromArticle } from './draft';
import type { Remembered } from './memory';
import { nameKey, nameWords } from './nameWords';

/** By the words of which an article makes names, folded, the mention that speaks for each: how the name is meant to be spelled. */
export type Models = ReadonlyMap<string, Draft>;

/** Less sure than a name that is spelled right. */
const CONFIDENCE = 0.7;

/** What is as long as its letters has no space; else a half-space or markup may stand in it. */
const isSingle = ({ start, end, key }: Draft, text: string): boolean =>
  end - start === key.length || nameWords(text.slice(start, end)).words.length === 1;

const lastWord = ({ start, end }: Draft, text: string): string => nameWords(text.slice(start, end)).keys.at(-1) ?? '';

/** A place or a body that no registry has, but that its annotation or a word beside it makes one: «شهر یلونایف». */
const isVouchedFor = ({ type, via, annotation }: Draft): boolean =>
  type !== 'person' && (annotation !== undefined || via === 'cue');

/** Of places that no registry has two may be as alike as «الطویری» and «الصویری»: shorter ones must be said alike. */
const isTooShort = (written: string, model: Draft): boolean =>
  model.row === undefined &&
  model.type !== 'person' &&
  model.key.replace(/^ال/, '').length < SHORTEST_UNKNOWN &&
  !soundsTheSame(written, model.key);
const SHORTEST_UNKNOWN = 6;

/** «بصری» is who comes from «بصره»: only people's names are written with the one vowel at the end and with the other. */
const isDemonym = (written: string, { key, type }: Draft): boolean =>
  type !== 'person' && endsInOtherVowel(written, key);

const isOther = (written: string, model: Draft): boolean => isTooShort(written, model) || isDemonym(written, model);

/** The names of one word and the families of an article that may be misspelled elsewhere in it. */
export function modelsOf(drafts: readonly Draft[], remembered: readonly Remembered[], text: string): Models {
  const models = new Map<string, Draft>();
  for (const { family, full } of remembered)
    if (mayBeMisspelled(family) && !models.has(family)) models.set(family, full);
  for (const draft of drafts) {
    if (draft.open || draft.type === 'event' || draft.type === 'work' || !mayBeMisspelled(draft.key)) continue;
    if (models.has(draft.key)) continue;
    if (draft.row === undefined) {
      if (isVouchedFor(draft) && isSingle(draft, text) && !isKnownWord(draft.key)) models.set(draft.key, draft);
      continue;
    }
    if (isSingle(draft, text)) models.set(draft.key, draft);
    else {
      // «نیروگاه راغون»: the name itself is its last word.
      const last = lastWord(draft, text);
      if (mayBeMisspelled(last) && !models.has(last) && nameKey(registryName(draft.row)) === last)
        models.set(last, draft);
    }
  }
  return models;
}

/** What a name of one word that no registry knows is a misspelling of; undefined where it is none. */
export function modelOf(draft: Draft, models: Models, slips: Slips): Draft | undefined {
  if (draft.candidates.length > 0 || draft.annotation !== undefined) return undefined;
  const isVouched = draft.row === undefined && isVouchedFor(draft);
  // What is vouched for is a model itself, and yet may be a name of the registry's that is misspelled.
  if (models.has(draft.key) && !isVouched) return undefined;
  const key = rightSpelling(draft.key, slips);
  const model = key === undefined ? undefined : models.get(key);
  if (model?.type !== draft.type || model === draft || isOther(draft.key, model)) return undefined;
  if (isVouched && model.row === undefined) return undefined;
  return isKnownWord(draft.key) ? undefined : model;
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
      if (model === undefined || isOther(written, model)) continue;
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
