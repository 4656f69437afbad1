import { NameClass } from '../../../data/names/classes';
import { createMemory } from '../../memory';
import { type Hit, hasHitWithin } from '../../text/hits';
import type { Reading } from '../../text/reading';
import { suffixAt } from '../../text/suffixes';
import { TokenClass } from '../../text/tokens';
import { wordSet } from '../../text/vocabulary';

/** Shorter family names say too little. */
export const SHORTEST_FAMILY = 3;
/** Classes of words that are no family name by themselves. */
const EVERYDAY =
  NameClass.stop | NameClass.verb | NameClass.common | NameClass.organisation | NameClass.role | NameClass.place;

/** What stands before a place's name: «در», «دهیار». */
const BEFORE_PLACES = wordSet([
  'در',
  'به',
  'از',
  'تا',
  'دهیار',
  'بخشدار',
  'فرماندار',
  'اهالی',
  'ساکنان',
  'مردم',
  'راه',
  'جاده',
  'روستای',
]);

/** «هر بادگیر», «یک بادگیر»: one of a kind, not the paper «بادگیر». */
const QUANTIFIERS = wordSet(['هر', 'هیچ', 'چند', 'چندین', 'یک']);
/** «شبکه یک بادگیر»: what «یک» counts. */
const COUNTED_BY_ONE = wordSet(['شماره', 'شبکه', 'کانال', 'لیگ', 'دسته', 'گروه', 'رتبه', 'درجه', 'منطقه', 'و']);

function isQuantified({ words }: Reading['tokens'], token: number): boolean {
  return token > 0 && QUANTIFIERS.has(words[token - 1]) && (token < 2 || !COUNTED_BY_ONE.has(words[token - 2]));
}

/** Where a family name may stand in a block: the range in the block's source. */
export interface FamilyAt {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** An everyday word, which names nothing there but a place: «دهیار بشارت», «به بشارت» after «روستای بشارت». */
  readonly placeOnly: boolean;
}

/** A set of names that are sought in an article; the same object for the same names in the same order. */
export interface Families {
  readonly keys: readonly string[];
  /** By the bits of their beginnings, the longest first: a look at three letters spares the text of most words. */
  readonly from: readonly (readonly string[] | undefined)[];
}

const sameFamilies = (a: Families, keys: readonly string[]): boolean =>
  a.keys.length === keys.length && a.keys.every((key, index) => key === keys[index]);

/** The set that was last sought: most keystrokes name nobody new. */
let lastSought: Families | undefined;

export function familiesOf(keys: readonly string[]): Families {
  if (lastSought !== undefined && sameFamilies(lastSought, keys)) return lastSought;
  lastSought = groupFamilies(keys);
  return lastSought;
}

function groupFamilies(keys: readonly string[]): Families {
  const longestFirst = [...keys].sort((a, b) => b.length - a.length);
  const from = new Array<string[] | undefined>(BITS);
  for (const key of longestFirst) {
    const bit = bitOfName(key);
    const same = from[bit];
    if (same === undefined) from[bit] = [key];
    else same.push(key);
  }
  return { keys, from };
}

/** What was found in a block for a set of families, as long as the block is read so. */
const familiesKnown = createMemory<Reading, { readonly families: Families; readonly found: readonly FamilyAt[] }>();

/** Where names of a set may stand in a block, by place, the longest first. */
export function familiesIn(reading: Reading, families: Families): readonly FamilyAt[] {
  const known = familiesKnown.get(reading);
  if (known?.families === families) return known.found;
  const change = known === undefined ? undefined : changeOf(known.families, families);
  const found =
    known === undefined || change === undefined
      ? seek(reading, families)
      : known.found.length === 0 && !mayHold(reading, change.added)
        ? known.found
        : changed(known.found, change, mayHold(reading, change.added) ? seek(reading, change.added) : []);
  familiesKnown.set(reading, { families, found });
  return found;
}

/** What one set has more or less than another. */
interface FamiliesChange {
  readonly before: Families;
  readonly after: Families;
  readonly added: Families;
  readonly dropped: ReadonlySet<string>;
}

let lastChange: FamiliesChange | undefined;

/** The blocks of an article were all asked for the same set before. */
function changeOf(before: Families, after: Families): FamiliesChange {
  if (lastChange?.before === before && lastChange.after === after) return lastChange;
  const had = new Set(before.keys);
  const has = new Set(after.keys);
  lastChange = {
    before,
    after,
    added: groupFamilies(after.keys.filter((key) => !had.has(key))),
    dropped: new Set(before.keys.filter((key) => !has.has(key))),
  };
  return lastChange;
}

function changed(
  found: readonly FamilyAt[],
  { dropped }: FamiliesChange,
  added: readonly FamilyAt[],
): readonly FamilyAt[] {
  const left = dropped.size === 0 ? found : found.filter(({ key }) => !dropped.has(key));
  if (added.length === 0) return left;
  return [...left, ...added].sort((a, b) => a.start - b.start || b.key.length - a.key.length);
}

/** The beginnings of a block's words, three letters each, as bits: no name that is sought is shorter. */
const beginnings = createMemory<Reading, Uint32Array>();
const BITS = 512;

const bitOf = (a: number, b: number, c: number): number => (a * 31 * 31 + b * 31 + c) % BITS;
const bitOfName = (name: string): number => bitOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2));

/** Whether one of these names may begin with a word of a block. */
function mayHold(reading: Reading, { keys }: Families): boolean {
  if (keys.length === 0) return false;
  let bits = beginnings.get(reading);
  if (bits === undefined) {
    bits = new Uint32Array(BITS / 32);
    const { tokens, text } = reading;
    for (let token = 0; token < tokens.count; token += 1) {
      const start = tokens.starts[token];
      if (start + SHORTEST_FAMILY > text.length) continue;
      const bit = bitOf(text.units[start], text.units[start + 1], text.units[start + 2]);
      bits[bit >> 5] |= 1 << (bit & 31);
    }
    beginnings.set(reading, bits);
  }
  for (const key of keys) {
    const bit = bitOfName(key);
    if ((bits[bit >> 5] & (1 << (bit & 31))) !== 0) return true;
  }
  return false;
}

function seek(reading: Reading, families: Families): readonly FamilyAt[] {
  const found: FamilyAt[] = [];
  const { tokens, text } = reading;
  // Most blocks hold none of the names: what their words mean is asked where one does.
  let everyday: Uint16Array | undefined;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.classes[token] !== TokenClass.word && tokens.classes[token] !== TokenClass.latin) continue;
    const start = tokens.starts[token];
    if (start + SHORTEST_FAMILY > text.length) continue;
    const names = families.from[bitOf(text.units[start], text.units[start + 1], text.units[start + 2])];
    if (names === undefined) continue;
    for (const key of names) {
      const end = start + key.length;
      if (end > text.length || !isAt(key, text.units, start) || !endsWord(reading, end)) continue;
      everyday ??= everydayTokens(reading.nameWords, tokens.count, tokens.ofUnit);
      const alone = tokens.ofUnit[end - 1] === token;
      if (alone && isQuantified(tokens, token)) continue;
      // «آلبومی به نام «فروغ»» after «بهنام صبوحی»: two words that no name is written as.
      if (!alone && (everyday[token] & NameClass.stop) !== 0) continue;
      const isWord = alone && (everyday[token] & EVERYDAY) !== 0;
      const sure = isWord && everydayButSure(everyday, token, opens(reading, token), () => reports(reading, token + 1));
      const placeOnly = isWord && !sure;
      if (placeOnly && (token === 0 || !BEFORE_PLACES.has(tokens.words[token - 1]))) continue;
      found.push({ key, start: text.starts[start], end: text.ends[end - 1], placeOnly });
    }
  }
  return found;
}

/** Whether a sentence begins with a token. */
function opens({ sentences, tokens }: Reading, token: number): boolean {
  return sentences.some((sentence) => tokens.ofUnit[sentence.start] === token);
}

const REPORTS = wordSet([
  'گفت',
  'گفته',
  'افزود',
  'افزوده',
  'میگوید',
  'میافزاید',
  'نوشت',
  'نوشته',
  'مینویسد',
  'پرسید',
  'خواست',
]);

/** Whether a verb of saying begins with a token. */
function reports({ hits, tokens }: Reading, token: number): boolean {
  if (token < tokens.count && REPORTS.has(tokens.words[token])) return true;
  if (token < 0 || token >= tokens.count) return false;
  return hasHitWithin(hits, tokens.starts[token], tokens.ends[token], ({ lexicon }) => lexicon === 'reportingPreverb');
}

function isAt(key: string, units: Uint16Array, start: number): boolean {
  for (let index = 0; index < key.length; index += 1) if (units[start + index] !== key.charCodeAt(index)) return false;
  return true;
}

/** Whether a word ends at a unit: the token, or what an ending hangs on by a half-space («ترامپ‌ها», but «سریع‌تر»). */
function endsWord(reading: Reading, end: number): boolean {
  const { text, tokens } = reading;
  const last = tokens.ends[tokens.ofUnit[end - 1]];
  return end === last || (text.gaps[end] !== 0 && suffixAt(text.units, end, last) >= 0);
}

function everydayTokens(nameWords: readonly Hit[], count: number, ofUnit: Uint32Array): Uint16Array {
  const classes = new Uint16Array(count);
  for (const hit of nameWords) {
    if (hit.suffix === undefined && ofUnit[hit.start] === ofUnit[hit.end - 1]) classes[ofUnit[hit.start]] |= hit.detail;
  }
  return classes;
}

/** «آقای دانش», «مهربانی گفت»: a title, or a sentence that begins «… گفت», makes a family name of an everyday word. */
function everydayButSure(classes: Uint16Array, token: number, opens: boolean, reports: () => boolean): boolean {
  if (token > 0 && (classes[token - 1] & NameClass.honorific) !== 0) return true;
  // «کاست بیش از ۵۸ درصد آرا را …»: no sentence begins with its verb.
  if (opens && classes[token] === NameClass.verb) return true;
  // «جمعه افزود: …», «داوری اضافه کرد: …»: no day and no noun says anything.
  if (opens && reports()) return true;
  const verb = token + 1 < classes.length && (classes[token + 1] & NameClass.verb) !== 0;
  return (
    opens &&
    verb &&
    (classes[token] & (NameClass.stop | NameClass.verb | NameClass.role | NameClass.organisation)) === 0
  );
}
