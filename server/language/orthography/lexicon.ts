import compoundTable from '../../data/orthography/compounds.tsv';
import tailTable from '../../data/orthography/compoundTails.tsv';
import hamzaTable from '../../data/orthography/hamza.tsv';
import heardHehTable from '../../data/orthography/heardHeh.tsv';
import lookAlikeTable from '../../data/orthography/lookAlikes.tsv';
import misspellingTable from '../../data/orthography/misspellings.tsv';
import reduplicationTable from '../../data/orthography/reduplications.tsv';
import spellingTable from '../../data/orthography/spellings.tsv';
import tanwinTable from '../../data/orthography/tanwin.tsv';
import wordTable from '../../data/orthography/words.tsv';
import wrongTanwinTable from '../../data/orthography/wrongTanwin.tsv';
import { openTable, type Table } from '../../data/table';
import { HALF_SPACE } from '../text/characters';
import { foldKey } from '../text/fold';

export interface Lexicon {
  /** Folded nouns, with or without an ending that makes other nouns. */
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Folded nouns and adjectives that are written without a half-space. */
  readonly solid: ReadonlySet<string>;
  /** Second parts that make compounds of any noun: «کننده», «شناسی». Folded. */
  readonly tails: ReadonlySet<string>;
  /** Folded compounds that may be written without their half-space. */
  readonly solidCompounds: ReadonlySet<string>;
  /** Folded compounds, their parts run together. */
  readonly compounds: ReadonlySet<string>;
  /** Folded words that only look as if they had a prefix or a suffix. */
  readonly lookAlikes: ReadonlySet<string>;
  /** Folded words in ه whose ه is heard. */
  readonly heardHeh: ReadonlySet<string>;
  /** Folded words that are said twice on purpose. */
  readonly reduplications: ReadonlySet<string>;
  /** By the folded word without tanwin. */
  readonly tanwin: ReadonlyMap<string, { readonly written: string; readonly safe: boolean }>;
  /** By the spelling as written (Persian letters, no marks but hamza and tanwin). */
  readonly wrongTanwin: ReadonlyMap<string, readonly string[]>;
  readonly hamza: SpellingTable<HamzaSpelling>;
  /** What is no word in any house, and what was meant. */
  readonly misspellings: SpellingTable<string>;
  /** Spelling as written → the number of its lemma. */
  readonly spellings: SpellingTable<number>;
}

/** Shorter stems are not looked for at a word's start. */
export const SHORTEST_STEM = 3;

/** Stems as they are written. */
export interface SpellingTable<Value> {
  readonly entries: ReadonlyMap<string, Value>;
  /** The first letters of every stem, so that most words need not be looked up at every length. */
  readonly beginnings: ReadonlySet<string>;
}

function withBeginnings<Value>(entries: ReadonlyMap<string, Value>): SpellingTable<Value> {
  return { entries, beginnings: new Set(Array.from(entries.keys(), (stem) => stem.slice(0, SHORTEST_STEM))) };
}

/** What the houses say of a word with hamza; `level` tells what is wrong with the spelling at hand. */
export interface HamzaSpelling {
  readonly academy: string;
  readonly press: string;
  /** `wrong` in every house, `press` right in the press's, `bare` right but for the missing hamza, `academy` right in the academy's. */
  readonly level: 'wrong' | 'press' | 'bare' | 'academy';
}

let built: Lexicon | undefined;

/** The lexicons of orthography, opened on first use. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function* fields(table: Table, column: string): Generator<string> {
  for (let row = 0; row < table.size; row += 1) yield table.get(row, column);
}

function folded(table: Table, column: string): Set<string> {
  const keys = new Set<string>();
  for (const field of fields(table, column)) keys.add(foldKey(field));
  return keys;
}

function build(): Lexicon {
  const words = openTable(wordTable);
  const nouns = new Set<string>();
  const adjectives = new Set<string>();
  const solid = new Set<string>();
  for (let row = 0; row < words.size; row += 1) {
    const key = foldKey(words.get(row, 'word'));
    if (!words.get(row, 'word').includes(HALF_SPACE)) solid.add(key);
    const kind = words.get(row, 'class');
    if (kind !== 'adjective') nouns.add(key);
    if (kind !== 'noun') adjectives.add(key);
  }
  const compounds = openTable(compoundTable);
  const solidCompounds = new Set<string>();
  for (let row = 0; row < compounds.size; row += 1)
    if (compounds.list(row, 'accepted').some((way) => way === 'joined' || way === 'solid'))
      solidCompounds.add(foldKey(compounds.get(row, 'compound')));
  const tanwin = new Map<string, { readonly written: string; readonly safe: boolean }>();
  const tanwins = openTable(tanwinTable);
  for (let row = 0; row < tanwins.size; row += 1) {
    const written = tanwins.get(row, 'adverb');
    tanwin.set(foldKey(written), { written, safe: tanwins.get(row, 'certainty') === 'safe' });
  }
  const wrongTanwin = new Map<string, readonly string[]>();
  const wrong = openTable(wrongTanwinTable);
  for (let row = 0; row < wrong.size; row += 1) wrongTanwin.set(wrong.get(row, 'word'), wrong.list(row, 'better'));
  return {
    nouns,
    adjectives,
    solid,
    tails: folded(openTable(tailTable), 'tail'),
    compounds: folded(compounds, 'compound'),
    solidCompounds,
    lookAlikes: folded(openTable(lookAlikeTable), 'word'),
    heardHeh: folded(openTable(heardHehTable), 'word'),
    reduplications: folded(openTable(reduplicationTable), 'word'),
    tanwin,
    wrongTanwin,
    hamza: withBeginnings(buildHamza()),
    misspellings: withBeginnings(buildMisspellings()),
    spellings: withBeginnings(buildSpellings()),
  };
}

function buildHamza(): ReadonlyMap<string, HamzaSpelling> {
  const table = openTable(hamzaTable);
  const spellings = new Map<string, HamzaSpelling>();
  for (let row = 0; row < table.size; row += 1) {
    const academy = table.get(row, 'academy');
    const press = table.get(row, 'press') || academy;
    const bare = table.list(row, 'bare');
    spellings.set(academy, { academy, press, level: 'academy' });
    if (press !== academy) spellings.set(press, { academy, press, level: 'press' });
    for (const written of bare) spellings.set(written, { academy, press, level: 'bare' });
    for (const written of table.list(row, 'wrong')) spellings.set(written, { academy, press, level: 'wrong' });
  }
  return spellings;
}

function buildMisspellings(): ReadonlyMap<string, string> {
  const table = openTable(misspellingTable);
  const better = new Map<string, string>();
  for (let row = 0; row < table.size; row += 1) better.set(table.get(row, 'word'), table.get(row, 'better'));
  return better;
}

const spellingRows = openTable(spellingTable);

function buildSpellings(): ReadonlyMap<string, number> {
  const spellings = new Map<string, number>();
  for (let row = 0; row < spellingRows.size; row += 1) {
    for (const written of [spellingRows.get(row, 'lemma'), ...spellingRows.list(row, 'variants')])
      spellings.set(written, row);
  }
  const compounds = openTable(compoundTable);
  for (let row = 0; row < compounds.size; row += 1) {
    const compound = compounds.get(row, 'compound');
    const joined = compound.replaceAll(HALF_SPACE, '');
    // «آبرو‌ریزی» and «آبروریزی» look the same.
    if (!compounds.list(row, 'accepted').includes('joined') || !JOINED_TO_NEXT.test(compound)) continue;
    if (spellings.has(compound) || spellings.has(joined)) continue;
    for (const written of [compound, joined]) spellings.set(written, spellingRows.size + row);
  }
  return spellings;
}

const JOINED_TO_NEXT = /[^اآدذرزژو]\u200c/;

/** The spelling of a lemma that the dictionaries prefer; of compounds that they have either way none. */
export function preferredSpelling(lemma: number): string | undefined {
  return lemma < spellingRows.size ? spellingRows.get(lemma, 'lemma') : undefined;
}
