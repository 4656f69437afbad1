import { NO_REGISTRIES, ownRows, type Registries } from '../../language/entities/registry/registries';
import { REGISTRY_SIZE, registryEntry, registryName, registryType } from '../../language/entities/registry/registry';
import { isFree } from '../../language/entities/spelling/mistyped';
import { OWN_LETTERS } from '../../language/entities/spelling/ownLetters';
import { isKnownWord, soundsTheSame } from '../../language/entities/spelling/slips';
import { isOtherGiven } from '../../language/entities/spelling/spelling';
import type { EntityType, RegistryRow } from '../../language/entities/types';
import { foldKey } from '../../language/text/fold';
import { isOneApart } from '../../language/text/oneApart';
import { isRearranged } from '../../language/text/rearranged';

/** A person's name in a registry. It is split, and its entry read, only when it is compared, which few of thousands are. */
class KnownName {
  readonly name: string;
  readonly #row: RegistryRow;
  #words: readonly string[] | undefined;

  constructor(row: RegistryRow, name: string) {
    this.#row = row;
    this.name = name;
  }

  get words(): readonly string[] {
    this.#words ??= this.name.split(/\s+/).map(foldKey);
    return this.#words;
  }

  /** Its sounds were put into Persian letters by whoever wrote of it first. */
  get isForeign(): boolean {
    return !OWN_LETTERS.has(registryEntry(this.#row).country);
  }
}

/** A word shorter than this has too many neighbours: حسن and حسین, محمد and محمود. */
const SHORTEST = 5;

/** Where more known people than so share the rest of the name, a short word that differs is most likely somebody else's: «علی خدایی», «علی دایی». */
const FEW = 5;
/** Letters from which on a word is compared although many known people share the rest of the name. */
const SHORTEST_OF_MANY = 7;

type People = ReadonlyMap<string, readonly KnownName[]>;

const placeOf = (count: number, index: number, word: string): string => `${count} ${index} ${word}`;

function indexPeople(rows: Iterable<RegistryRow>): People {
  const names = new Map<string, KnownName[]>();
  for (const row of rows) {
    if (registryType(row) !== 'person') continue;
    const name = registryName(row);
    const words = name.split(/\s+/);
    if (words.length < 2) continue;
    const known = new KnownName(row, name);
    // Nobody asks for those in the middle.
    for (const at of new Set([0, 1, words.length - 1])) {
      const place = placeOf(words.length, at, foldKey(words[at]));
      const there = names.get(place);
      if (there === undefined) names.set(place, [known]);
      else there.push(known);
    }
  }
  return names;
}

let builtIn: People | undefined;
const own = new WeakMap<Registries, People>();

/** The registries' people with so many words in their names, this one at this place among them. */
function people(count: number, index: number, word: string, registries: Registries): readonly KnownName[] {
  builtIn ??= indexPeople(Array.from({ length: REGISTRY_SIZE }, (_, row) => row));
  const place = placeOf(count, index, word);
  const known = builtIn.get(place) ?? [];
  if (registries.length === 0) return known;
  let ours = own.get(registries);
  if (ours === undefined) {
    ours = indexPeople(ownRows(registries));
    own.set(registries, ours);
  }
  return [...(ours.get(place) ?? []), ...known];
}

/** The known person whose name a written one all but is: one letter off in one word, the others the same. */
export function nearestName(
  written: string,
  type: EntityType,
  registries: Registries = NO_REGISTRIES,
): string | undefined {
  if (type !== 'person') return undefined;
  const words = written.split(/\s+/).map(foldKey);
  if (words.length < 2) return undefined;
  // All words but one are right, so one of the first two is.
  const near = new Set<string>();
  for (const index of [0, 1]) {
    const namesakes = people(words.length, index, words[index], registries);
    const shortest = namesakes.length > FEW ? SHORTEST_OF_MANY : SHORTEST;
    for (const known of namesakes) {
      const wrong = onlyOther(words, known.words);
      if (wrong < 0 || !isOff(words[wrong], known.words[wrong], shortest)) continue;
      if (isOtherFamily(words, known.words, wrong) || isOtherGiven(words[wrong], known.words[wrong])) continue;
      // «شهرام توکلی» is no «بهرام توکلی».
      if (wrong === 0 && isKnownWord(words[0])) continue;
      // «علی علیزاده» is no «علی قلی‌زاده»: others are called so.
      if (wrong === words.length - 1 && people(words.length, wrong, words[wrong], registries).length > 0) continue;
      // Either spelling may be meant: which one to write is the house's to choose.
      if (isTransliteration(words[wrong], known.words[wrong])) return undefined;
      if (known.isForeign && saysVowel(words[wrong], known.words[wrong])) return undefined;
      near.add(known.name);
    }
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** «محمد مصدغ»: another letter for the same sound makes no other name, however short. */
const isOff = (written: string, known: string, shortest: number): boolean =>
  (written.length >= shortest && isOneLetterOff(written, known)) ||
  (shortest === SHORTEST && hasOtherConsonant(written, known)) ||
  (written.length >= (shortest > SHORTEST ? shortest : SHORTEST_HEARD) &&
    isRearranged(written, known) &&
    !isKnownWord(written)) ||
  (written.length >= SHORTEST_HEARD &&
    written !== known &&
    isOneApart(written, known) &&
    soundsTheSame(written, known) &&
    !isKnownWord(written));
/** Letters from which on a word is compared by its sound. */
const SHORTEST_HEARD = 4;

/** «راجر فدرد»: another consonant, and not the first, that makes of a short name what nobody is called. */
function hasOtherConsonant(written: string, known: string): boolean {
  if (written.length !== SHORTEST_HEARD || known.length !== SHORTEST_HEARD || written[0] !== known[0]) return false;
  const [at, ...others] = [1, 2, 3].filter((letter) => written[letter] !== known[letter]);
  if (at === undefined || others.length > 0) return false;
  return !isFree(written[at]) && !isFree(known[at]) && !isKnownWord(written);
}

/** Where alone two names of as many words differ; -1 where they do nowhere or in several words. */
function onlyOther(words: readonly string[], others: readonly string[]): number {
  let only = -1;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === others[at]) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}

/** «ولی‌الله حیاتی» is no «ولی‌الله بیاتی»: short family names that begin with other letters are two. */
function isOtherFamily(written: readonly string[], known: readonly string[], at: number): boolean {
  const [one, other] = [written[at], known[at]];
  return (
    at === written.length - 1 &&
    one.length === other.length &&
    one.length < SHORTEST_OF_MANY &&
    one[0] !== other[0] &&
    one.slice(1) === other.slice(1)
  );
}

/** Whether a word before a family name is the given name of the person meant, one letter off. */
export function isMisspelledGivenName(word: string, family: string, name: string): boolean {
  const words = name.split(/\s+/).map(foldKey);
  if (words.length !== 2 || words[1] !== foldKey(family)) return false;
  const key = foldKey(word);
  return (
    word.length >= SHORTEST && key !== words[0] && isOneLetterOff(key, words[0]) && !isTransliteration(key, words[0])
  );
}

function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.length >= SHORTEST && isOneApart(short, long);
}

/** «راتواته» for «رتواته»: a vowel more than the registry’s spelling says is heard by some; one doubled is a slip. */
function saysVowel(written: string, known: string): boolean {
  if (written.length !== known.length + 1) return false;
  let at = 0;
  while (at < known.length && written[at] === known[at]) at += 1;
  return /[اوی]/.test(written[at]) && !/[اوی]/.test((written[at - 1] ?? '') + (written[at + 1] ?? 'ا'));
}

/** What Persian puts after a vowel of a foreign name, once or twice or not at all; ئ is folded to ی. */
const SEATS = /[یئء]/;
/** Ends in a vowel and seats after it. */
const AFTER_VOWEL = /[او][یئء]*$/;
/** Letters that stand for one foreign sound: «جوزف», «ژوزف»; «اوکاسیو», «اوکازیو»; «فرستپن», «ورستپن»; «افورکی», «افورقی»; «روبرت», «رابرت». */
const ALIKE = /^(?:[جژ]{2}|[سز]{2}|[فو]{2}|[کق]{2}|[او]{2})$/;

/**
 * Whether two words that differ in one letter may be one foreign name in two spellings: a seat after a vowel more, less
 * or other, or another letter for one consonant. Another letter doubled is a slip, and so is a vowel left out.
 */
export function isTransliteration(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const letter = long[at] ?? '';
  if (short.length < long.length) {
    const rest = long.slice(at).replace(/^[یئء]+/, '');
    // At the end of a name «یی» and «ی» are two endings; «ای» for «ا» before a consonant is another sound.
    const isSecond = SEATS.test(long[at - 1] ?? '') || SEATS.test(long[at + 1] ?? '');
    const isBetween = isSecond || /^[او]/.test(rest);
    return SEATS.test(letter) && AFTER_VOWEL.test(long.slice(0, at)) && rest !== '' && isBetween;
  }
  const written = short[at] ?? '';
  return ALIKE.test(written + letter) || (SEATS.test(written) && SEATS.test(letter));
}
