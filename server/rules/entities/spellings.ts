import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { registryEntry, registryType } from '../../language/entities/registry/registry';
import { isKnownWord } from '../../language/entities/spelling/slips';
import type { EntityType, RegistryRow, ResolvedEntity } from '../../language/entities/types';
import { groupBy } from '../../language/groupBy';
import { editDistance } from '../../language/text/editDistance';
import { foldKey } from '../../language/text/fold';
import { entitiesByChain } from '../indexes';
import { houseSpelling } from './house';
import { innerNamesOf } from './innerNames';

/** A mention that spells its name otherwise than the article's, or the registry's, own spelling. */
export interface Deviation {
  readonly mention: Range;
  readonly written: string;
  /** How it should be spelled. */
  readonly right: string;
  /** A mention that is spelled right, where there is one. */
  readonly model: Range | undefined;
}

interface Spelling {
  readonly words: readonly string[];
  /** As {@link formOf} has each word. */
  readonly forms: readonly string[];
  readonly keys: readonly string[];
  readonly mentions: ResolvedEntity[];
}

/** Names shorter than this many letters have too many neighbours for a difference of one letter to say anything. */
const SHORTEST = 3;
/** From here on two letters may differ. */
const LONG = 7;

/** What names of these types are made of is theirs: «هیئت دولت» is spelled as the desk spells words. */
const SPELLED: ReadonlySet<EntityType> = new Set(['person', 'place']);

/** A word as its letters are written: without marks and the ezafe, a half-space as good as a space, the seats of hamza as they are. */
function formOf(word: string): string {
  return withoutEzafe(word)
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('\u200c', ' ')
    .replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, '');
}

/** «اتحادیه‌ی», «آمهارای»: what ties a word to the next is no part of a name. */
export const withoutEzafe = (word: string): string =>
  word.replace(/(?<=ه)\u200c[یي]$|(?<=[\p{L}\u200c][او])[یي]$/u, '');

/** Mentions whose spelling differs from that of other mentions of the same thing. */
export function deviations(analysis: Analysis): readonly Deviation[] {
  const inner = innerPlaces(analysis);
  const { text } = analysis.article;
  return [...entitiesByChain(analysis).values()].flatMap((whole) => {
    const within = inner.get(whole[0].row) ?? [];
    if (areWrittenAlike(text, whole, within)) return [];
    const mentions = [...whole.filter((mention) => !isCode(analysis, mention)), ...within];
    if (mentions.length < 2) return [];
    // What the newsroom writes otherwise is said by its own rule.
    const ours = mentions.filter((mention) => houseSpelling(analysis, mention) === undefined);
    return ours.length > 1 ? deviationsOf(analysis, ours) : [];
  });
}

/** Whether all mentions of a thing are spelled letter for letter as its first one: most are, and nothing more is asked of them. */
function areWrittenAlike(text: string, whole: readonly Range[], within: readonly Range[]): boolean {
  if (whole.length + within.length < 2) return true;
  const written = text.slice(whole[0].start, whole[0].end);
  const isSame = ({ start, end }: Range): boolean => end - start === written.length && text.startsWith(written, start);
  return whole.every(isSame) && within.every(isSame);
}

/** «فولاد سبزوار (فسبزوار)»: what an organisation is called for short, alone in brackets, is spelled by itself. */
const isCode = ({ article: { text } }: Analysis, { type, start, end }: ResolvedEntity): boolean =>
  type === 'organisation' && text[start - 1] === '(' && text[end] === ')';

const placesWithin = innerNamesOf((row) => registryType(row) === 'place');

/** The places within longer names, by their rows: «استامبول» in «شهرداری استامبول». */
function innerPlaces(analysis: Analysis): ReadonlyMap<RegistryRow | undefined, readonly ResolvedEntity[]> {
  const { text } = analysis.article;
  const places = analysis.entities.flatMap((entity) => {
    // A name of one word holds no other.
    if (entity.via === 'markup' || !isOfSeveralWords(text, entity)) return [];
    // «پل خلیج فارس» may itself be tied to what it is called after.
    const others = placesWithin(analysis, entity).filter(({ row }) => row !== entity.row);
    return others.map(
      ({ start, end, row }): ResolvedEntity => ({
        ...entity,
        start,
        end,
        row,
        name: registryEntry(row).name,
        type: 'place',
      }),
    );
  });
  return groupBy(places, ({ row }) => row);
}

function isOfSeveralWords(text: string, { start, end }: Range): boolean {
  const space = text.indexOf(' ', start);
  return space >= 0 && space < end;
}

function deviationsOf({ article }: Analysis, mentions: readonly ResolvedEntity[]): readonly Deviation[] {
  const written = groupBy(mentions, ({ start, end }) => article.text.slice(start, end));
  if (written.size < 2) return [];
  const spellings = new Map<string, Spelling>();
  for (const [text, same] of written) {
    const words = text.split(/\s+/);
    const keys = words.map((word) => foldKey(withoutEzafe(word)));
    const forms = SPELLED.has(same[0].type) ? words.map(formOf) : keys;
    const form = SPELLED.has(same[0].type) ? forms.join(' ') : keys.join('');
    const known = spellings.get(form);
    if (known === undefined) spellings.set(form, { words, forms, keys, mentions: [...same] });
    else known.mentions.push(...same);
  }
  if (spellings.size < 2) return [];
  const ranked = [...spellings.values()].sort((a, b) => weight(b, mentions) - weight(a, mentions));
  const isOrdinary = !SPELLED.has(mentions[0].type);
  return ranked.flatMap((spelling, rank) => {
    for (const better of ranked.slice(0, rank)) {
      // «فروهری‌نسب» is right where «ملیکا فروهری‌نسب» is, whatever else stands between them.
      if (isPartOf(spelling, better)) return [];
      const right = counterpart(spelling, better);
      if (right !== undefined && !(isOrdinary && areWords(spelling, better))) {
        return spelling.mentions.map((mention) => ({
          mention,
          written: spelling.words.join(' '),
          right,
          model: better.mentions[0],
        }));
      }
    }
    return [];
  });
}

/** The registry's spelling counts before the majority's, and of equals the one that comes first. */
function weight({ keys, forms, mentions }: Spelling, all: readonly ResolvedEntity[]): number {
  const [{ row, name }] = mentions;
  const registered = row !== undefined && holdsWord(name, keys);
  // «نوارغزه» has the registry's letters, «نوار غزه» its spaces too.
  const exact = registered && wordsIn(name.split(/\s+/).map(formOf)) === wordsIn(forms);
  return (
    (registered ? 1000 : 0) +
    (exact ? 1000 : 0) +
    mentions.length +
    1 -
    (all.indexOf(mentions[0]) + 1) / (all.length + 1)
  );
}

const wordsIn = (forms: readonly string[]): number => forms.join(' ').split(' ').length;

function holdsWord(name: string, keys: readonly string[]): boolean {
  return (
    ` ${name.split(/\s+/).map(foldKey).join(' ')} `.includes(` ${keys.join(' ')} `) || foldKey(name) === keys.join('')
  );
}

/** «دانشگاه» and «دانشگاهی», «هیئت» and «هیات»: words of the language, which other rules judge. */
const areWords = (one: Spelling, other: Spelling): boolean =>
  one.keys.filter((key) => !other.keys.includes(key)).every(isKnownWord) &&
  other.keys.filter((key) => !one.keys.includes(key)).every(isKnownWord);

/** Whether a spelling is the end of a longer one, letter for letter. */
const isPartOf = (other: Spelling, better: Spelling): boolean =>
  other.forms.length < better.forms.length &&
  better.forms.slice(-other.forms.length).join(' ') === other.forms.join(' ');

/** What of the better spelling stands for the other: the whole name, or as many of its last words. */
function counterpart(other: Spelling, better: Spelling): string | undefined {
  if (other.keys.join('') === better.keys.join('') || isVariant(other.keys.join(''), better.keys.join('')))
    return better.words.join(' ');
  const count = other.keys.length;
  if (count >= better.keys.length) return undefined;
  const tail = better.keys.slice(-count);
  const same = tail.every((key, index) => key === other.keys[index] || isVariant(key, other.keys[index]));
  return same && better.forms.slice(-count).join(' ') !== other.forms.join(' ')
    ? better.words.slice(-count).join(' ')
    : undefined;
}

function isVariant(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (one === other || shorter < SHORTEST) return false;
  const most = shorter >= LONG ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most;
}
