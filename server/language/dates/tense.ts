import { openTable } from '../../data/table';
import source from '../../data/tenseCues.tsv';
import { CharacterClass } from '../text/characters';
import { foldKey, Gap } from '../text/fold';
import { foldedString, type Reading } from '../text/reading';

export type Tense = 'past' | 'future';

const forms = new Map<string, Tense>();
const pastStems = new Set<string>();
{
  const table = openTable(source);
  for (let row = 0; row < table.size; row += 1) {
    const key = foldKey(table.get(row, 'form'));
    if (table.get(row, 'kind') === 'stem') pastStems.add(key);
    else forms.set(key, table.get(row, 'tense') as Tense);
  }
}

const ENDINGS: readonly string[] = ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ه', 'هاست', 'هاند', 'هام', 'هایم'];
/** Words after a participle: «برگزار شده است», «رفته بود». */
const AUXILIARIES: ReadonlySet<string> = new Set(['است', 'اند', 'بود', 'بودند', 'شد', 'شدند']);
const PLAN: ReadonlySet<string> = new Set(['قرار']);
/** A verb farther away belongs to something else. */
const MOST_WORDS = 40;
const LONGEST_VERB = 14;

function isPast(word: string): boolean {
  for (const ending of ENDINGS) {
    if (ending !== '' && !word.endsWith(ending)) continue;
    const stem = ending === '' ? word : word.slice(0, -ending.length);
    if (pastStems.has(stem)) return true;
    if (stem.startsWith('ن') && pastStems.has(stem.slice(1))) return true;
  }
  return false;
}

/** The tense of a word taken as a verb; undefined where it is none that the cues know. */
function tenseOfWord(word: string): Tense | undefined {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (isPast(word)) return 'past';
  const prefix = word.startsWith('نمی') ? 3 : word.startsWith('می') ? 2 : 0;
  if (prefix > 0 && word.length - prefix >= 2) {
    const rest = word.slice(prefix);
    if (isPast(rest)) return 'past';
    if (/(?:د|م|ند|یم|ید)$/.test(rest)) return 'future';
  }
  return undefined;
}

/**
 * The tense of the verb that governs what stands at a unit: the first verb after it in its sentence. «خواهد شد» and the
 * present, in which news tells what is planned, are `future`.
 */
export function tenseAfter(reading: Reading, unit: number): Tense | undefined {
  const { text, tokens, sentences } = reading;
  const sentence = sentences.find(({ end }) => end > unit);
  const end = sentence?.end ?? text.length;
  let token = tokens.ofUnit[unit] ?? tokens.count;
  for (let count = 0; token < tokens.count && tokens.starts[token] < end && count < MOST_WORDS; token += 1) {
    if (tokens.classes[token] !== CharacterClass.letter) continue;
    count += 1;
    const start = tokens.starts[token];
    let last = tokens.ends[token];
    if (last - start > LONGEST_VERB) continue;
    let word = foldedString(text, start, last);
    const next =
      token + 1 < tokens.count &&
      tokens.classes[token + 1] === CharacterClass.letter &&
      (text.gaps[last] & Gap.space) !== 0
        ? token + 1
        : -1;
    if ((word === 'می' || word === 'نمی') && next > 0) {
      last = tokens.ends[next];
      word = foldedString(text, start, last);
    } else if (PLAN.has(word) && next > 0 && foldedString(text, tokens.starts[next], tokens.ends[next]) === 'است') {
      return 'future';
    } else if (
      word.endsWith('ه') &&
      next > 0 &&
      AUXILIARIES.has(foldedString(text, tokens.starts[next], tokens.ends[next])) &&
      word.length > 3
    ) {
      return 'past';
    }
    const tense = tenseOfWord(word);
    if (tense !== undefined) return tense;
  }
  return undefined;
}
