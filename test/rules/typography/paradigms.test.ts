import assert from 'node:assert/strict';
import compoundTable from '../../../server/data/orthography/compounds.tsv';
import wordTable from '../../../server/data/orthography/words.tsv';
import { openTable } from '../../../server/data/table';
import verbTable from '../../../server/data/verbs.tsv';
import { joint } from '../../../server/language/orthography/letters';
import { selectRules } from '../../../server/rules/selection';
import { problemsOf, shown } from '../fixtures';

/** What spelling alone is about: phrases, lengths and houses are not. */
const { selection } = selectRules(
  { 'typography/deprecated-phrase': 'off', 'typography/spelling-inconsistent': 'off' },
  'typography',
);

const withEnding = (word: string, ending: string): string => word + joint(word.slice(-1)) + ending;

/** Right sentences about every word of a lexicon; a line each. */
function sentencesOfNouns(): readonly string[] {
  const words = openTable(wordTable);
  const sentences: string[] = [];
  for (let row = 0; row < words.size; row += 1) {
    const word = words.get(row, 'word');
    const kind = words.get(row, 'class');
    sentences.push(`دربارهٔ ${word} چیزی نوشتند.`);
    if (kind !== 'adjective') {
      sentences.push(`دربارهٔ ${withEnding(word, 'ها')} چیزی نوشتند.`, `${withEnding(word, 'های')} دیگر را دیدند.`);
      sentences.push(`${withEnding(word, 'هایی')} تازه و ${withEnding(word, 'هایشان')} را آوردند.`);
    }
    if (kind !== 'noun') sentences.push(`این از آن ${withEnding(word, 'تر')} و ${withEnding(word, 'ترین')} است.`);
  }
  return sentences;
}

const PAST = ['م', 'ی', '', 'یم', 'ید', 'ند'];
const PRESENT = ['م', 'ی', 'د', 'یم', 'ید', 'ند'];
const COPULAS = ['ام', 'ای', 'ایم', 'اید', 'اند'];

function sentencesOfVerbs(): readonly string[] {
  const verbs = openTable(verbTable);
  const sentences: string[] = [];
  for (let row = 0; row < verbs.size; row += 1) {
    const [past, present, prefix] = ['past', 'present', 'prefix'].map((column) => verbs.get(row, column));
    for (const ending of PAST)
      sentences.push(`دیروز ${prefix}می\u200c${past}${ending}.`, `دیروز ${prefix}ن${past}${ending}.`);
    for (const ending of PRESENT)
      sentences.push(`امروز ${prefix}می\u200c${present}${ending} و ${prefix}نمی\u200c${present}${ending}.`);
    for (const copula of COPULAS) sentences.push(`تاکنون ${prefix}${past}ه\u200c${copula}.`);
  }
  return sentences;
}

function sentencesOfCompounds(): readonly string[] {
  const compounds = openTable(compoundTable);
  return Array.from({ length: compounds.size }, (_, row) => {
    const [first = '', ...rest] = compounds.get(row, 'compound').split('\u200c');
    return `دربارهٔ ${rest.reduce(withEnding, first)} چیزی نوشتند.`;
  });
}

describe('words in their right forms', () => {
  for (const [name, sentences, least] of [
    ['nouns and adjectives', sentencesOfNouns(), 10_000],
    ['verbs', sentencesOfVerbs(), 2000],
    ['compounds', sentencesOfCompounds(), 1000],
  ] as const) {
    it(`are left alone: ${name}`, function () {
      this.timeout(300_000);
      assert.ok(sentences.length >= least, `${sentences.length}`);
      const text = `${sentences.join('\n')}\n`;
      assert.deepEqual(shown(text, problemsOf(text, selection, 'plain')), []);
    });
  }
});
