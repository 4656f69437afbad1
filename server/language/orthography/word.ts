import { CharacterClass, classOf, HALF_SPACE } from '../text/characters';
import { letterNames } from '../text/letterNames';
import type { Reading } from '../text/reading';
import { NO_WORD, perWord, wordAt } from '../text/vocabulary';
import { isEnding } from './endings';
import type { FlawKind } from './flaw';
import { ENDS_IN_MAAB, findJoined } from './joined';
import { readJoinedEzafe } from './joinedEzafe';
import { joins, joint, mayEndInSilentHeh } from './letters';
import { type HamzaSpelling, lexicon, SHORTEST_STEM, type SpellingTable } from './lexicon';
import { familyTails, joinedName } from './nameSpelling';
import { isNominal } from './nominal';
import { followsMi, followsMiInSpeech, isMi, isParticiple, lengthOfMi, verbForms } from './verbs';
import { type WrittenWord, writtenWord } from './writtenWord';

/** What a written word may be; flags. */
export const Kind = {
  noun: 1,
  adjective: 2,
  participle: 4,
  /** May follow «می» as a verb. */
  afterMi: 8,
  /** Likewise, but wine may be meant; of what is spoken, another word. */
  doubtfulAfterMi: 16,
  /** Ends in a ه that is not heard, as far as its letters tell. */
  silentHeh: 32,
  /** Begins with «می» or «نمی»: a finite verb. */
  verb: 64,
  /** Carries a plural's, a comparative's or another ending already. */
  inflected: 128,
  /** «می», «نمی», «برمی» by themselves. */
  mi: 256,
  /** «بی», «مک»: what stands alone only before a noun that it makes another word with. */
  prefix: 512,
  /** Standing apart it is rather the end of the word before it: «ها», «ترین», «کننده». */
  ending: 1024,
  /** What an English letter is called: «بی», «سی». */
  letterName: 2048,
  /** The end of a family name: «پور», «زاده». */
  nameTail: 4096,
  /** Ends in ه, heard or not, and is no short word. */
  heh: 8192,
  /** May follow «می» as a verb of daily speech. */
  spokenAfterMi: 16384,
} as const;

const PREFIXES: ReadonlySet<string> = new Set(['بی', 'مک', 'نا', 'غیر']);

/** Something wrong with a word by itself; offsets from the word's start. */
export interface WordFlaw {
  readonly kind: FlawKind;
  readonly start: number;
  readonly end: number;
  readonly remedies: readonly (readonly { readonly start: number; readonly end: number; readonly text: string }[])[];
  readonly safe: boolean;
  readonly detail?: string;
}

/** Everything that a word says without its neighbours. */
export interface Word {
  readonly written: string;
  /** Its folded letters, half-spaces left out. */
  readonly key: string;
  /** Bits of `Kind`. */
  readonly kinds: number;
  /** Houses differ on it, so that a rule must see all such words of an article together. */
  readonly isContested: boolean;
  readonly flaws: readonly WordFlaw[];
  /** How it marks the ezafe behind a silent ه, where it does. */
  readonly ezafe: 'heh-hamza' | 'zwnj-ye' | undefined;
  readonly hamza: (HamzaSpelling & { readonly start: number; readonly end: number }) | undefined;
  /** «آنها», «این‌هایی»: the plural of a pronoun. */
  readonly isPluralPronoun: boolean;
  /** The lemma that it is one of several spellings of. */
  readonly spelling: { readonly lemma: number; readonly written: string; readonly end: number } | undefined;
}

/** Words repeat: what was worked out once is kept, up to this many different ones. */
const MOST_KEPT = 60_000;
let kept = new Map<string, Word>();

/** Reads a word as it is written. Pure but for being remembered. */
function wordOf(written: string): Word {
  let word = kept.get(written);
  if (word === undefined) {
    if (kept.size >= MOST_KEPT) kept = new Map();
    // A slice would keep the whole article alive.
    word = readWord(written.split('').join(''));
    kept.set(word.written, word);
  }
  return word;
}

/** Words that are written with just their folded letters, as most are. */
const asFolded = perWord((key) => readWord(key));
/** As which word the same letters were last seen written otherwise: most are so in one way only, and need not be looked up. */
const latest = perWord((): { word: Word } => ({ word: NOTHING }));

/** The word that a token is, as it is written there. */
export function wordOfToken(reading: Reading, token: number): Word {
  const { text, tokens, source } = reading;
  const start = text.starts[tokens.starts[token]];
  const end = text.ends[tokens.ends[token] - 1];
  if (tokens.words[token] !== NO_WORD) {
    const key = wordAt(reading, token);
    if (key.length === end - start && source.startsWith(key, start)) return asFolded(reading, token);
  }
  const last = latest(reading, token);
  const { written } = last.word;
  if (written.length !== end - start || !source.startsWith(written, start))
    last.word = wordOf(source.slice(start, end));
  return last.word;
}

const NOTHING: Word = {
  written: '',
  key: '',
  kinds: 0,
  isContested: false,
  flaws: [],
  ezafe: undefined,
  hamza: undefined,
  isPluralPronoun: false,
  spelling: undefined,
};
const TANWIN = '\u064b';

function isPlain(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) {
    const characterClass = classOf(written.charCodeAt(at));
    if (
      characterClass !== CharacterClass.letter &&
      characterClass !== CharacterClass.halfSpace &&
      characterClass !== CharacterClass.mark &&
      characterClass !== CharacterClass.bidi
    )
      return false;
  }
  return true;
}

function readWord(written: string): Word {
  // Marks of Markdown inside a word: it is left alone.
  if (!isPlain(written)) return { ...NOTHING, written };
  const word = writtenWord(written);
  const { key, ends } = word;
  const flaws: WordFlaw[] = [];
  const joinedParts = findJoined(word);
  for (const { kind, cuts, safe, detail } of joinedParts) {
    flaws.push({
      kind,
      start: 0,
      end: written.length,
      remedies: cuts.map((cut) => [{ start: ends[cut - 1], end: ends[cut - 1], text: joint(key[cut - 1]) }]),
      safe,
      ...(detail === undefined ? {} : { detail }),
    });
  }
  if (joinedParts.length === 0 && key.length === written.length) readName(key, flaws);
  if (joinedParts.length === 0) readJoinedEzafe(word, flaws);
  const plain = plainSpelling(written);
  readTanwin(word, flaws);
  readWrongTanwin(written, plain, flaws);
  readMisspelling(written, plain, flaws);
  const ezafe = ezafeOf(written, key);
  const hamza = hamzaOf(word, plain);
  const isPluralPronoun = PLURAL_PRONOUN.test(key);
  const spelling = spellingOf(written, plain);
  return {
    written,
    key,
    kinds: kindsOf(word),
    isContested: isPluralPronoun || ezafe !== undefined || hamza !== undefined || spelling !== undefined,
    flaws,
    ezafe,
    hamza,
    isPluralPronoun,
    spelling,
  };
}

const PLURAL_PRONOUN = /^(?:آن|این|همان|همین)ها/;
const HAMZA = '\u0654';

function kindsOf({ key, written, lastPart }: WrittenWord): number {
  const { nouns, adjectives, heardHeh } = lexicon();
  const { doubtful, homographs } = verbForms();
  let kinds = 0;
  const tail = key.slice(lastPart);
  if (isNominal(key) || (lastPart > 0 && tail.length >= 3 && isNominal(tail))) kinds |= Kind.noun;
  if (adjectives.has(key) || (lastPart > 0 && adjectives.has(tail))) kinds |= Kind.adjective;
  if (isParticiple(key)) kinds |= Kind.participle;
  if (followsMi(key)) kinds |= Kind.afterMi;
  else if (doubtful.has(key)) kinds |= Kind.doubtfulAfterMi;
  else if (followsMiInSpeech(key)) kinds |= Kind.spokenAfterMi | (homographs.has(key) ? Kind.doubtfulAfterMi : 0);
  if (mayEndInSilentHeh(key) && !heardHeh.has(key) && !heardHeh.has(tail) && !written.includes(HAMZA))
    kinds |= Kind.silentHeh;
  const head = lengthOfMi(key);
  if (head > 0 && !nouns.has(key) && (followsMi(key.slice(head)) || doubtful.has(key.slice(head)))) kinds |= Kind.verb;
  if (INFLECTED.test(written)) kinds |= Kind.inflected;
  if (isMi(key)) kinds |= Kind.mi;
  if (PREFIXES.has(key)) kinds |= Kind.prefix;
  if (isEnding(key)) kinds |= Kind.ending;
  if (letterNames.has(key)) kinds |= Kind.letterName;
  if (familyTails.has(key)) kinds |= Kind.nameTail;
  if (key.endsWith('ه') && key.length >= 4) kinds |= Kind.heh;
  return kinds;
}

const INFLECTED = /\u200c(?:ها|تر|ای$|اند$|ام$)/;

/** «صالحیفر», «بیبیسی»: a name whose parts have run together. */
function readName(key: string, flaws: WordFlaw[]): void {
  const { solid, solidCompounds, lookAlikes } = lexicon();
  if (key.length < SHORTEST_PARTED || solid.has(key) || solidCompounds.has(key) || lookAlikes.has(key)) return;
  if (ENDS_IN_MAAB.test(key)) return;
  const cuts = joinedName(key);
  if (cuts.length === 0) return;
  const remedy = cuts.map((cut) => ({ start: cut, end: cut, text: joint(key[cut - 1]) }));
  flaws.push({ kind: 'zwnj-compound', start: 0, end: key.length, remedies: [remedy], safe: false });
}

const SHORTEST_PARTED = 6;

function readTanwin({ written, key, starts, ends }: WrittenWord, flaws: WordFlaw[]): void {
  if (!key.endsWith('ا')) return;
  const adverb = lexicon().tanwin.get(key);
  if (adverb === undefined || written.includes(TANWIN)) return;
  const last = key.length - 1;
  const remedy = [{ start: starts[last], end: ends[last], text: `ا${TANWIN}` }];
  flaws.push({ kind: 'tanwin', start: 0, end: written.length, remedies: [remedy], safe: adverb.safe });
}

/** «گاهاً»: tanwin on a word that is not Arabic's, or «حتمن» as it is said. */
function readWrongTanwin(written: string, plain: string, flaws: WordFlaw[]): void {
  const better = lexicon().wrongTanwin.get(plain);
  if (better === undefined) return;
  const remedies = better.map((text) => [{ start: 0, end: written.length, text }]);
  flaws.push({ kind: 'wrong-tanwin', start: 0, end: written.length, remedies, safe: false });
}

/** «بلاخره», «بی‌تفاوط»: what is no word, at the start of a word or of one of its parts. */
function readMisspelling(written: string, plain: string, flaws: WordFlaw[]): void {
  // Where marks were left out, offsets would not hold.
  if (plain.length !== written.length) return;
  const { misspellings } = lexicon();
  for (let start = 0; ; start += 1) {
    const stem = stemIn(misspellings, start === 0 ? plain : plain.slice(start));
    const better = stem === undefined ? undefined : misspellings.entries.get(stem);
    if (stem !== undefined && better !== undefined) {
      const end = start + stem.length;
      flaws.push({ kind: 'misspelled-word', start, end, remedies: [[{ start, end, text: better }]], safe: false });
      return;
    }
    start = plain.indexOf(HALF_SPACE, start);
    if (start < 0) return;
  }
}

/** The spelling that tables are compared with: Persian ی and ک, no tatweel, no vowel signs; hamza, tanwin and half-spaces stay. */
function plainSpelling(written: string): string {
  if (!UNPLAIN.test(written)) return written;
  return written
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u0640\u064c-\u0652\u200e\u200f]/g, '');
}

const UNPLAIN = /[يىك\u0640\u064c-\u0652\u200e\u200f]/;

/** What may follow a stem that a table knows. */
const ENDING =
  /^(?:\u200c?(?:ها|های|هایی|هایش|هایشان|ای|ام|اش|اند|ایم)|ی|یی|یم|ید|ند|م|ت|ش|شان|مان|تان|ان|ات|ین|\u0654|\u200cی|\u200c.*)$/;

/** «اجرام» is nothing of «اجرا»: behind a long vowel these endings need their ی. */
const isOtherWord = (stem: string, plain: string): boolean =>
  stem.endsWith('ا') && /^(?:[متش]|ان|ات|ین)$/.test(plain.slice(stem.length));

/** The longest stem of a table at a word's start, if the rest is an ending. */
function stemIn(table: SpellingTable<unknown>, plain: string): string | undefined {
  if (!table.beginnings.has(plain.slice(0, SHORTEST_STEM))) return undefined;
  for (let length = plain.length; length >= SHORTEST_STEM; length -= 1) {
    const stem = plain.slice(0, length);
    if (!table.entries.has(stem)) continue;
    if (length === plain.length || (ENDING.test(plain.slice(length)) && !isOtherWord(stem, plain))) return stem;
  }
  return undefined;
}

function hamzaOf({ written, key }: WrittenWord, plain: string): Word['hamza'] {
  const { hamza, lookAlikes } = lexicon();
  const stem = stemIn(hamza, plain);
  const spelling = stem === undefined ? undefined : hamza.entries.get(stem);
  // Where marks were left out, offsets would not hold.
  if (stem === undefined || spelling === undefined || !written.startsWith(stem)) return undefined;
  // «رییسی» is a family's name.
  if (stem.length < plain.length && lookAlikes.has(key)) return undefined;
  return { ...spelling, start: 0, end: stem.length };
}

function spellingOf(written: string, plain: string): Word['spelling'] {
  const { spellings } = lexicon();
  const stem = stemIn(spellings, plain);
  const lemma = stem === undefined ? undefined : spellings.entries.get(stem);
  if (stem === undefined || lemma === undefined || !written.startsWith(stem)) return undefined;
  return { lemma, written: stem, end: stem.length };
}

function ezafeOf(written: string, key: string): Word['ezafe'] {
  if (/(?:ه\u0654|\u06c0)$/.test(written)) return 'heh-hamza';
  if (!written.endsWith('ه\u200cی')) return undefined;
  return mayEndInSilentHeh(key.slice(0, -1)) && joins(key[key.length - 2]) ? 'zwnj-ye' : undefined;
}
