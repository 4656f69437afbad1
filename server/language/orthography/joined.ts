import { contextWords } from './contextWords';
import type { FlawKind } from './flaw';
import { joins, mayEndInSilentHeh } from './letters';
import { lexicon } from './lexicon';
import { isNominal } from './nominal';
import { isComparable } from './ofLanguage';
import { followsMi, followsMiInSpeech, isParticiple, lengthOfMi, verbForms } from './verbs';
import type { WrittenWord } from './writtenWord';

/** A half-space that a word has lost: where it belongs, the likeliest place first. */
export interface Joined {
  readonly kind: FlawKind;
  /** Units before the half-space. */
  readonly cuts: readonly number[];
  readonly safe: boolean;
  readonly detail?: string;
}

/** The longest first. */
const PLURALS = ['هایمان', 'هایتان', 'هایشان', 'هایی', 'هایم', 'هایت', 'هایش', 'هاست', 'های', 'ها'];
/** Endings that a foreign name or another word has too often: only after a stem that is known. */
const ONLY_AFTER_KNOWN = new Set(['هایم', 'هایت', 'هایش', 'هاست']);
const COPULAS = ['ایم', 'اید', 'اند', 'ام', 'اش', 'ات', 'شان', 'مان', 'تان'];
const COMPARATIVES = ['ترینهایی', 'ترینهای', 'ترینها', 'ترهای', 'ترها', 'ترین', 'تری', 'تر'];
/** Pronouns whose plural houses write joined: آنها. */
const PRONOUNS = new Set(['آن', 'این', 'همان', 'همین']);
/** «نامهای» is نام‌های or نامه‌ای: what follows decides. */
export const EITHER = 'either';

/** Pairs like دست/دسته of which «…های» is rather the plural of the shorter than the longer in «ه‌ای». */
const RATHER_PLURAL = contextWords('rather-plural');

const NONE: readonly Joined[] = [];

/** Finds the half-spaces that a word lost when its parts were run together. Pure. */
export function findJoined({ key, firstPart, lastPart: last }: WrittenWord): readonly Joined[] {
  if (key.length < 4) return NONE;
  const { lookAlikes, solid, solidCompounds } = lexicon();
  if (lookAlikes.has(key)) return NONE;
  // A pronoun's plural is looked at even though «آنها» is a word of its own to others.
  const found: Joined[] = [];
  const isWord = solid.has(key) || solidCompounds.has(key);
  const verb = isWord ? undefined : joinedPrefix(key, firstPart);
  if (verb !== undefined) found.push(verb);
  const part = key.slice(last);
  // A known word that happens to end in an ending; its parts too where half-spaces part it.
  if (isWord || lookAlikes.has(part) || (last > 0 && solid.has(part))) return found;
  const suffix =
    (verb === undefined
      ? (joinedPlural(key, last) ?? joinedComparative(key, last) ?? joinedIndefinite(key, last))
      : undefined) ??
    joinedCopula(key, last) ??
    (verb === undefined
      ? (joinedPredicate(key, last) ??
        joinedPossessive(key, last) ??
        joinedTail(key, last) ??
        joinedWithout(key, firstPart))
      : undefined);
  if (suffix !== undefined) found.push(suffix);
  return found;
}

/** «میکند» */
function joinedPrefix(key: string, first: number): Joined | undefined {
  const head = lengthOfMi(key);
  if (head === 0 || first <= head) return undefined;
  const { doubtful, homographs } = verbForms();
  const rest = key.slice(head);
  if (followsMi(rest) && rest.length >= 2) return { kind: 'joined-verb-prefix', cuts: [head], safe: true };
  if (doubtful.has(rest)) return { kind: 'joined-verb-prefix', cuts: [head], safe: true };
  if (rest.length < 2 || !followsMiInSpeech(rest) || isNominal(key)) return undefined;
  // No other word begins like «نمیدون…»; «میگه» and «میرن» may be somebody's name.
  const safe = key.startsWith('نمی') && rest.length >= 3 && !homographs.has(rest);
  return { kind: 'joined-verb-prefix', cuts: [head], safe };
}

function joinedPlural(key: string, from: number): Joined | undefined {
  if (!key.includes('ها', from)) return undefined;
  for (const ending of PLURALS) {
    if (!key.endsWith(ending)) continue;
    const cut = key.length - ending.length;
    if (cut - from < 2 || !joins(key[cut - 1])) continue;
    const stem = key.slice(0, cut);
    const part = key.slice(from, cut);
    if (PRONOUNS.has(stem)) return { kind: 'joined-plural-suffix', cuts: [cut], safe: true, detail: 'pronoun' };
    const known = isStem(stem) || (from > 0 && isStem(part));
    if (ending === 'های' && isRatherAdjective(stem, known)) {
      // «بیانیهای»: ه‌ای and no plural; «نامهای» may be either.
      return known
        ? { kind: 'zwnj-indefinite-i', cuts: [cut + 1, cut], safe: false, detail: EITHER }
        : { kind: 'zwnj-indefinite-i', cuts: [cut + 1], safe: false };
    }
    if (ending === 'های' && known && isSilentHehWord(`${stem}ه`))
      return { kind: 'joined-plural-suffix', cuts: [cut, cut + 1], safe: false, detail: EITHER };
    // «ترکیهای»: a stem that is only derived may be half of a word in یه.
    const sure = stem.endsWith('ه') || ending !== 'های' || isListed(stem) || isListed(part);
    if (known || stem.endsWith('ه')) return { kind: 'joined-plural-suffix', cuts: [cut], safe: sure };
    if (ONLY_AFTER_KNOWN.has(ending) || part.length < 3 || key.endsWith('نهایی')) return undefined;
    return { kind: 'joined-plural-suffix', cuts: [cut], safe: false };
  }
  return undefined;
}

function isStem(stem: string): boolean {
  const { participles } = verbForms();
  if (isNominal(stem) || participles.has(stem)) return true;
  // «بزرگترینها», «کوچکترها»
  return /تر(?:ین)?$/.test(stem) && lexicon().adjectives.has(stem.replace(/تر(?:ین)?$/, ''));
}

function isListed(stem: string): boolean {
  const { nouns, adjectives } = lexicon();
  return nouns.has(stem) || adjectives.has(stem);
}

/** Whether «stem + های» is rather «stemه + ای»: هستهای, but not شاخصهای. */
function isRatherAdjective(stem: string, known: boolean): boolean {
  if (RATHER_PLURAL.has(stem)) return false;
  const longer = `${stem}ه`;
  const { nouns, adjectives } = lexicon();
  // A participle is no match for a noun: برداشت‌های.
  if (known && isListed(stem)) return (nouns.has(longer) || adjectives.has(longer)) && isSilentHehWord(longer);
  return isOrEndsInSilentHehWord(longer);
}

/** «صفحه», and «هجدهصفحه», whose parts have run together. */
function isOrEndsInSilentHehWord(key: string): boolean {
  if (!mayEndInSilentHeh(key)) return false;
  if (isSilentHehWord(key)) return true;
  for (let length = 4; length <= 6 && key.length - length >= 2; length += 1)
    if (isSilentHehWord(key.slice(-length))) return true;
  return false;
}

function isSilentHehWord(key: string): boolean {
  const { nouns, adjectives, heardHeh } = lexicon();
  return (nouns.has(key) || adjectives.has(key) || verbForms().participles.has(key)) && !heardHeh.has(key);
}

/** «مهمترین»: listed adjectives that end in a joining letter. */
function joinedComparative(key: string, from: number): Joined | undefined {
  if (!key.includes('تر', from)) return undefined;
  for (const ending of COMPARATIVES) {
    if (!key.endsWith(ending)) continue;
    const cut = key.length - ending.length;
    if (cut - from < 2 || !joins(key[cut - 1])) continue;
    if (isComparable(key.slice(0, cut)) || (from > 0 && isComparable(key.slice(from, cut))))
      return { kind: 'zwnj-comparative', cuts: [cut], safe: false, detail: 'joined' };
  }
  return undefined;
}

/** «بیانیهای» where the plural's reading does not come up: «هستهایترین» and the like do not occur. */
function joinedIndefinite(key: string, from: number): Joined | undefined {
  if (!key.endsWith('ای')) return undefined;
  const cut = key.length - 2;
  const stem = key.slice(0, cut);
  if (cut - from < 3 || !stem.endsWith('ه') || !isSilentHehWord(stem)) return undefined;
  // «روزهای», «خبرهای»: the plural of a word that does not join is written so.
  if (!joins(stem[stem.length - 2]) && isNominal(stem.slice(0, -1))) return undefined;
  return { kind: 'zwnj-indefinite-i', cuts: [cut], safe: false };
}

/** «دادهاند», «خانهاش» */
function joinedCopula(key: string, from: number): Joined | undefined {
  if (!key.includes('ه', from)) return undefined;
  for (const ending of COPULAS) {
    if (!key.endsWith(ending)) continue;
    const cut = key.length - ending.length;
    const stem = key.slice(from, cut);
    if (stem.length < 3 || !stem.endsWith('ه') || !mayEndInSilentHeh(stem)) continue;
    const bare = stem.slice(lengthOfMi(stem));
    if (isParticiple(bare) || isSilentHehWord(stem) || isSilentHehWord(key.slice(0, cut)))
      return { kind: 'zwnj-perfect-suffix', cuts: [cut], safe: false };
  }
  return undefined;
}

/** «نگراناند»: an adjective and the copula. */
function joinedPredicate(key: string, from: number): Joined | undefined {
  if (!key.endsWith('اند')) return undefined;
  const cut = key.length - 3;
  if (cut - from < 3 || !joins(key[cut - 1]) || !lexicon().adjectives.has(key.slice(from, cut))) return undefined;
  // «می‌خشکاند», «نرماند»: the causative of a verb, not خشک or نرم.
  const { afterMi } = verbForms();
  if (afterMi.has(key.slice(lengthOfMi(key))) || (key.startsWith('ن') && afterMi.has(key.slice(1)))) return undefined;
  return { kind: 'zwnj-perfect-suffix', cuts: [cut], safe: false };
}

/** «بازیاش» */
function joinedPossessive(key: string, from: number): Joined | undefined {
  if (!key.endsWith('یاش') && !key.endsWith('یام')) return undefined;
  const cut = key.length - 2;
  const stem = key.slice(0, cut);
  if (cut - from < 4 || !(isNominal(stem) || (from > 0 && isNominal(key.slice(from, cut))))) return undefined;
  return { kind: 'zwnj-perfect-suffix', cuts: [cut], safe: false, detail: 'possessive' };
}

/** «تجددمآبی»: what ends so is joined. */
export const ENDS_IN_MAAB = /مآب(?:ی|انه)?$/;

/** «قرعهکشی», «تولیدکننده»: a noun and what makes compounds of nouns. */
function joinedTail(key: string, from: number): Joined | undefined {
  const { tails, solidCompounds } = lexicon();
  if (ENDS_IN_MAAB.test(key)) return undefined;
  for (let length = Math.min(8, key.length - 3); length >= 4; length -= 1) {
    const cut = key.length - length;
    if (!tails.has(key.slice(cut)) || !joins(key[cut - 1])) continue;
    const stem = key.slice(from, cut);
    if (stem.length < 3 || !isListed(stem)) continue;
    // «خوش‌نویسی» is right joined, and so is what is derived from it: «دانشجویان».
    if ([0, 1, 2, 3].some((ending) => solidCompounds.has(key.slice(0, key.length - ending)))) continue;
    return { kind: 'zwnj-compound', cuts: [cut], safe: false };
  }
  return undefined;
}

/** «بیپیشینه»: what stands without something, if its name is long enough to be no chance: «بیدار» is awake. */
const WITHOUT = 'بی';
const SHORTEST_LACKING = 5;

function joinedWithout(key: string, first: number): Joined | undefined {
  if (!key.startsWith(WITHOUT)) return undefined;
  const lacking = key.slice(WITHOUT.length, first);
  if (lacking.length < SHORTEST_LACKING || !isListed(lacking) || isListed(key.slice(0, first))) return undefined;
  return { kind: 'zwnj-compound', cuts: [WITHOUT.length], safe: false };
}
