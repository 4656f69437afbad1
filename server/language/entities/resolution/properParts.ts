import { foldKey } from '../../text/fold';
import { isKnownWord } from '../spelling/slips';
import type { Draft } from './draft';
import type { Remembered } from './memory';

/** Class nouns that a name is written with once, and without from then on. */
const NOUNS: ReadonlySet<string> = new Set(
  ['تپه', 'سد', 'کوه', 'رود', 'رودخانه', 'دریاچه', 'تالاب', 'غار', 'قلعه', 'معدن', 'محوطه', 'جنگل', 'قله', 'چشمه'].map(
    foldKey,
  ),
);
/** Shorter words are another's abbreviation more often than a name. */
const SHORTEST = 4;

/** «آلتین‌هویوک» after «تپه آلتین‌هویوک»: of a name without an entry the word behind its class noun, if no lexicon has it. */
export function rememberProperParts(drafts: readonly Draft[], text: string): readonly Remembered[] {
  const found: Remembered[] = [];
  const known = new Set<string>();
  for (const draft of drafts) {
    if (draft.type !== 'place' || draft.via !== 'cue' || draft.row !== undefined || draft.open) continue;
    const [noun, proper, ...others] = text.slice(draft.start, draft.end).split(/\s+/u).map(foldKey);
    if (proper === undefined || others.length > 0 || !NOUNS.has(noun)) continue;
    if (proper.length < SHORTEST || known.has(proper) || isKnownWord(proper)) continue;
    known.add(proper);
    found.push({ family: proper, full: draft });
  }
  return found;
}
