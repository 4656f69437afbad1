import { NameClass } from '../../data/names/classes';
import { isOwnRow, registryName } from '../../language/entities/registry/registry';
import type { EntityMention } from '../../language/entities/types';
import type { Flaw } from '../../language/orthography/flaw';
import { familyTails } from '../../language/orthography/nameSpelling';
import { foldKey } from '../../language/text/fold';
import type { Reading } from '../../language/text/reading';

/**
 * Whether mending a flaw would spoil a recognised name: «ساخته شان بیکر» begins with what looks like the ending of the word
 * before it, «آندری سیبیها» and «ترزا می» end with what looks like a word's part, and «علی اکبری» are two names that a compound
 * only happens to be made of.
 */
export function spoilsName(flaw: Flaw, reading: Reading, names: readonly EntityMention[]): boolean {
  const { kind, start, end } = flaw;
  if (names.some((name) => name.start <= start && end <= name.end && isHouseSpelling(name, reading.source)))
    return true;
  const isPersonal = (isPart: (name: EntityMention) => boolean): boolean =>
    names.some((name) => name.type === 'person' && isPart(name));
  if (kind === 'joined-plural-suffix') return isPersonal((name) => end <= name.end && name.start < start);
  // A family may write its name as no word is written.
  if (kind === 'misspelled-word') return isPersonal((name) => end <= name.end && name.start <= start);
  if (!kind.startsWith('zwnj-')) return false;
  if (names.some((name) => start < name.start && name.start < end && end < name.end)) return true;
  if (kind === 'zwnj-verb-prefix') return isPersonal((name) => name.start < start && start < name.end);
  return isPersonal((name) => joinsParts(flaw, reading, name));
}

/** Whether a name stands just as the newsroom's registry writes it, which knows better than any rule of spelling. */
const isHouseSpelling = ({ start, end, candidates }: EntityMention, source: string): boolean =>
  candidates.some((row) => isOwnRow(row) && registryName(row) === source.slice(start, end));

/** Whether a remedy glues together what stands apart in a person's name, unless it is one part of it that fell in two. */
function joinsParts(flaw: Flaw, reading: Reading, name: EntityMention): boolean {
  const joints = (flaw.remedies[0] ?? []).filter((edit) => edit.end > edit.start);
  const joint = joints.findLast((edit) => name.start < edit.start && edit.end < name.end);
  return joint !== undefined && !isOnePart(flaw, reading, name, joint.end);
}

/** Ends of Arabic given names that are no names by themselves. */
const ENDS_OF_GIVEN: ReadonlySet<string> = new Set(['الله', 'الدین'].map(foldKey));

/** «محمد رضا عارف», «رضا حسین پور», «سیف الله»: two halves of a given name with more behind it, or of a family name. */
function isOnePart(
  { start, end }: Flaw,
  { source, nameWords, text }: Reading,
  name: EntityMention,
  last: number,
): boolean {
  const word = foldKey(source.slice(last, end));
  if (ENDS_OF_GIVEN.has(word)) return true;
  const isWord = familyTails.get(word);
  if (isWord !== undefined) return !isWord || name.start < start;
  return (
    end < name.end &&
    nameWords.some(
      (found) =>
        found.suffix === undefined &&
        (found.detail & NameClass.given) !== 0 &&
        text.starts[found.start] === last &&
        text.ends[found.end - 1] === end,
    )
  );
}
