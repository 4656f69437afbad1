import { Mark } from '../../../data/registry/marks';
import type { ReadBlock } from '../../analysis';
import { byBlock } from '../../byBlock';
import { registryEntry } from '../registry/registry';
import type { RegistryRow } from '../types';
import type { Draft } from './draft';
import {
  type ArticleKnowledge,
  learn,
  leaveUnlinked,
  settle,
  settleAmongPeople,
  settleListed,
  shorten,
  unlinkOtherSport,
} from './settle';

/**
 * Says of each name whom or what it means, by what is sure in the article: what nothing decides is dropped.
 *
 * @param drafts in the order of the text
 */
export function decide(drafts: readonly Draft[], blocks: readonly ReadBlock[], text: string): readonly Draft[] {
  const known = drafts.filter(({ open }) => !open);
  const unlinked = namesakesIn(known);
  const asRead = (draft: Draft): Draft => (isNamesake(draft, unlinked) ? withoutEntry(draft) : draft);
  const sure = unlinked.size === 0 ? known : known.map(asRead);
  const knowledge = learn(sure, blocks);
  let sureIn: readonly (readonly Draft[] | undefined)[] | undefined;
  const sureBeside = ({ block }: Draft): readonly Draft[] => {
    sureIn ??= byBlock(sure, blocks.length);
    return sureIn[block] ?? [];
  };
  return drafts.flatMap((draft) => {
    const isDecided = draft.row !== undefined || draft.candidates.length === 0;
    const judged = isDecided
      ? draft
      : (shorten(draft, sureBeside, sure) ??
        settleAmongPeople(draft, text, sureBeside(draft)) ??
        settle(draft, knowledge) ??
        settleListed(draft, text, sureBeside(draft)) ??
        leaveUnlinked(draft));
    // What a cue found is a name whatever it names, and so is what the tagger reads in its sentence.
    if (judged === undefined) return draft.open ? takenFromTagger(draft, knowledge) : draft;
    return unlinkOtherSport(asRead(judged), knowledge);
  });
}

/** «حجت‌الاسلام علی کریمی»: full names that a title takes from whom the registry knows, by their letters. */
const namesakesIn = (sure: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    sure
      .filter(({ type, via, candidates }) => type === 'person' && via === 'cue' && candidates.length === 0)
      .map(({ key }) => key),
  );

/** Whether the article has said elsewhere that somebody else is meant. */
const isNamesake = ({ type, via, key, row, annotation }: Draft, unlinked: ReadonlySet<string>): boolean =>
  type === 'person' && via === 'registry' && row !== undefined && annotation === undefined && unlinked.has(key);

const withoutEntry = (draft: Draft): Draft => ({ ...draft, row: undefined, candidates: [], needs: [] });

/** From here on the tagger’s word is enough for a name whose entry nothing decides. */
const SEEN_ENOUGH = 0.7;
/** For a place that is an everyday word, too, it must be surer. */
const SEEN_AS_PLACE = 0.85;
/** And for a family that is called by an everyday word. */
const SEEN_AS_WORD = 0.95;

/** «روحانی» without a first name in the article: a person’s name for the tagger, whoever is meant. */
function takenFromTagger(draft: Draft, knowledge: ArticleKnowledge): readonly Draft[] {
  if (draft.type === 'place') return takenForPlace(draft, knowledge);
  if (draft.type !== 'person' || draft.seen < SEEN_ENOUGH) return [];
  // «جان‌محمد، دهقان ۵۲ ساله»: an everyday word is left to whom the article names in full, or the tagger hardly doubts.
  if (draft.seen < SEEN_AS_WORD && draft.needs.every((needs) => (needs & Mark.commonWord) !== 0)) return [];
  return [{ ...draft, row: undefined, candidates: [], needs: [], confidence: 0.75 * draft.seen, open: false }];
}

/** «سواحل خزر»: an everyday word that the tagger hardly doubts to be a place here. */
function takenForPlace(draft: Draft, { home, countries }: ArticleKnowledge): readonly Draft[] {
  if (draft.seen < SEEN_AS_PLACE) return [];
  const rows = draft.candidates.filter((_, index) => (draft.needs[index] & ~Mark.commonWord) === 0);
  if (rows.length === 0) return [];
  // «وانا» in news of Pakistan is not the village in Mazandaran.
  const isNear = (row: RegistryRow): boolean => {
    const { country } = registryEntry(row);
    return countries.size === 0 || country === '' || country === home || countries.has(country);
  };
  const near = rows.filter(isNear);
  return [{ ...draft, row: near.length === 1 ? near[0] : undefined, confidence: 0.75 * draft.seen, open: false }];
}
