import compoundTable from '../../../server/data/orthography/compounds.tsv';
import { openTable } from '../../../server/data/table';
import { lexicon } from '../../../server/language/orthography/lexicon';
import { HALF_SPACE } from '../../../server/language/text/characters';
import { foldKey } from '../../../server/language/text/fold';
import { applyFixes } from '../../../server/rules/fix';
import { onlyRules } from '../../../server/rules/selection';
import { accept, checkWith } from '../fixtures';

/** The rules that put half-spaces where they belong. */
const RULES = onlyRules(
  ...['zwnj-verb-prefix', 'joined-verb-prefix', 'zwnj-plural-suffix', 'joined-plural-suffix'].map(typography),
  ...['zwnj-comparative', 'zwnj-perfect-suffix', 'zwnj-indefinite-i', 'zwnj-compound'].map(typography),
);

function typography(name: string): string {
  return `typography/${name}`;
}

/** Edits of one sort: how many, and how many of them right. */
export interface Precision {
  edits: number;
  right: number;
  readonly wrong: string[];
}

export interface Restoration {
  readonly safe: Precision;
  readonly suggested: Precision;
  wanted: number;
  restored: number;
  readonly missed: string[];
}

/** After how many letters a gap of a kind stands. */
function places(text: string, gap: string): ReadonlySet<number> {
  const found = new Set<number>();
  let letters = 0;
  for (const character of text) {
    if (character === gap) found.add(letters);
    else if (character !== ' ' && character !== HALF_SPACE) letters += 1;
  }
  return found;
}

let spaced: ReadonlySet<string> | undefined;

/** Compounds that are right with a space too, folded: «محیط زیست». */
function spacedCompounds(): ReadonlySet<string> {
  const table = openTable(compoundTable);
  const rows = Array.from({ length: table.size }, (_, row) => row);
  spaced ??= new Set(
    rows
      .filter((row) => table.list(row, 'accepted').includes('spaced'))
      .map((row) => foldKey(table.get(row, 'compound'))),
  );
  return spaced;
}

/** Half-spaces that are missed: what is right when joined («همکاران», «آنها») or apart has lost nothing by it. */
function lostPlaces(sentence: string, spoil: (text: string) => string): ReadonlySet<number> {
  const { solidCompounds } = lexicon();
  const lost = new Set<number>();
  let letters = 0;
  for (const word of sentence.split(' ')) {
    const inWord = places(word, HALF_SPACE);
    const key = foldKey(word).replace(/[^\p{L}]/gu, '');
    const isAmong = (compounds: ReadonlySet<string>): boolean =>
      [0, 1, 2, 3].some((ending) => compounds.has(key.slice(0, key.length - ending)));
    const isRight = spoil(word).includes(' ')
      ? isAmong(spacedCompounds())
      : /^(?:آن|این|همین|همان)ها/.test(key) || isAmong(solidCompounds);
    if (!isRight) for (const place of inWord) lost.add(letters + place);
    letters += word.replaceAll(HALF_SPACE, '').length;
  }
  return lost;
}

/** Spoils right sentences, mends them with all that is offered, and counts. */
export function restore(sentences: readonly string[], spoil: (text: string) => string): Restoration {
  const precision = (): Precision => ({ edits: 0, right: 0, wrong: [] });
  const result: Restoration = { safe: precision(), suggested: precision(), wanted: 0, restored: 0, missed: [] };
  const check = checkWith(RULES, 'plain');
  for (const sentence of sentences) {
    const wanted = lostPlaces(sentence, spoil);
    const right = places(sentence, HALF_SPACE);
    const spaces = places(sentence, ' ');
    let text = spoil(sentence);
    for (let round = 0; round < 4; round += 1) {
      const { article, problems } = check(text);
      const { applied, text: next } = applyFixes(article, problems, 'suggest');
      for (const { fix, problem } of applied) {
        const after = accept(text, fix);
        const added = [...places(after, HALF_SPACE)].filter((place) => !places(text, HALF_SPACE).has(place));
        const lost = [...places(text, ' ')].filter((place) => !places(after, ' ').has(place));
        const isRight = added.every((place) => right.has(place)) && lost.every((place) => !spaces.has(place));
        const counted = fix.safe ? result.safe : result.suggested;
        counted.edits += 1;
        if (isRight) counted.right += 1;
        else counted.wrong.push(`${text.slice(problem.start, problem.end)} (${sentence})`);
      }
      if (applied.length === 0) break;
      text = next;
    }
    const restored = places(text, HALF_SPACE);
    result.wanted += wanted.size;
    for (const place of wanted) {
      if (restored.has(place)) result.restored += 1;
      else result.missed.push(`${place}: ${sentence}`);
    }
  }
  return result;
}
