import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { automaton } from '../../../server/data/automaton';
import { parseTsv } from '../../../server/data/compile/tsv';
import { openTable } from '../../../server/data/table';
import verbTable from '../../../server/data/verbs.tsv';
import { foldKey } from '../../../server/language/text/fold';

const FOLDER = 'server/data/claims';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));

/** Columns that hold forms; the others say something about them. */
const FORM_COLUMNS = new Set(['phrases', 'nouns', 'names', 'words', 'units', 'preverb', 'verb']);

describe('lexicons of claims', () => {
  it('class verbs as their README says', () => {
    const [, listed = ''] =
      /in `class` what a verb does \(([^;]*);/.exec(readFileSync(`${FOLDER}/README.md`, 'utf8')) ?? [];
    const classes = [...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    assert.ok(classes.length > 10);
    const unknown = ['reportingPreverbs.tsv', 'reportingVerbs.tsv'].flatMap((file) => {
      const { columns, rows } = parseTsv(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
      return rows.filter((row) => !classes.includes(row[columns.indexOf('class')])).map((row) => row.join(' '));
    });
    assert.deepEqual(unknown, []);
  });

  for (const [folder, room] of [
    ['claims', 'claims'],
    ['dates', 'dates'],
    ['names', 'entities'],
    ['orthography', 'orthography'],
  ]) {
    it(`of ${folder} have words around for every class that is asked for, sorted, and no others`, () => {
      const file = `server/data/${folder}/contextWords.tsv`;
      const { columns, rows } = parseTsv(readFileSync(file, 'utf8'), file);
      const words = rows.map(([word]) => word);
      assert.deepEqual(words, [...words].sort());
      const classes = new Set(rows.flatMap((row) => row[columns.indexOf('classes')].split('|')));
      const asked = globSync(`server/language/${room}/**/*.ts`).flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/contextWords\('([\w-]+)'\)/g)].map(([, name]) => name),
      );
      assert.deepEqual([...classes].sort(), [...new Set(asked)].sort());
    });
  }

  for (const file of FILES) {
    const table = parseTsv(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
    it(`${file} names a source in every row`, () => {
      const source = table.columns.indexOf('source');
      assert.ok(source >= 0);
      for (const row of table.rows) assert.notEqual(row[source], '', row.join(' '));
    });

    it(`${file} has no form twice`, () => {
      const seen = new Map<string, string>();
      const twice: string[] = [];
      const verbs = table.columns.indexOf('verbs');
      const column = table.columns.findIndex((name) => FORM_COLUMNS.has(name));
      assert.ok(column >= 0);
      for (const row of table.rows) {
        for (const form of row[column].split('|')) {
          assert.notEqual(foldKey(form), '', row.join(' '));
          // A preverb may stand in two rows with other verbs («شعر گفتن», «شعر نوشتن»).
          const key = `${foldKey(form)} ${verbs < 0 ? '' : row[verbs]}`;
          const before = seen.get(key);
          // Spellings of one row may fold alike («تأکید», «تاکید»).
          if (before !== undefined && before !== row[column]) twice.push(form);
          seen.set(key, row[column]);
        }
      }
      assert.deepEqual(twice, []);
    });

    it(`${file} is written as a copy editor writes`, () => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      assert.doesNotMatch(text, /[\u064a\u0643\u0660-\u0669]/, 'Arabic letters or digits');
      assert.doesNotMatch(text, /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0]/, 'controls');
    });
  }

  it('verbs are sorted and none stands twice', () => {
    const table = openTable(verbTable);
    const infinitives = Array.from({ length: table.size }, (_, row) => table.get(row, 'infinitive'));
    assert.equal(new Set(infinitives).size, infinitives.length);
    assert.deepEqual(infinitives, [...infinitives].sort());
  });

  it('take a bounded part of the automaton', () => {
    const counts = new Map<string, number>();
    for (let entry = 0; entry < automaton.entryCount; entry += 1) {
      const name = automaton.lexiconOf(entry);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    assert.ok((counts.get('verb') ?? 0) < 12_000, `${counts.get('verb')} forms of verbs`);
    assert.ok((counts.get('reportingPreverb') ?? 0) < 450);
  });
});
