import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { type ParsedTable, parseTsv } from '../../server/data/compile/tsv';
import { foldKey } from '../../server/language/text/fold';

/** What holds of one lexicon. Those of orthography, of claims and of the registry have tests of their own besides. */
interface Law {
  /** The columns that hold forms, alternatives separated by «|». */
  readonly forms: readonly string[];
  /** A form may stand in two rows that differ in one of these: it is another word there. */
  readonly apart?: readonly string[];
  /** The columns by which it is sorted, the first first; a lexicon that is grouped by sense has none. */
  readonly order?: readonly string[];
  /** At most so many rows and characters: all of them are in every bundle. */
  readonly rows: number;
  readonly characters: number;
  /** The words around names are the project's own, which their heads say. */
  readonly sources?: false;
}

const LAWS: Readonly<Record<string, Law>> = {
  numbers: { forms: ['word', 'names'], rows: 70, characters: 4_000 },
  suffixes: { forms: ['suffix'], rows: 50, characters: 2_500 },
  verbs: { forms: ['infinitive'], order: ['infinitive'], rows: 450, characters: 20_000 },
  'dates/contextWords': { forms: ['word'], order: ['word'], rows: 450, characters: 8_000, sources: false },
  'dates/dateTraps': { forms: ['phrase', 'names'], rows: 70, characters: 7_000 },
  'dates/dateWords': { forms: ['word', 'names'], apart: ['class'], rows: 140, characters: 10_000 },
  'dates/dayParts': { forms: ['name', 'names'], rows: 25, characters: 1_500 },
  'dates/eventDays': { forms: ['event'], order: ['event'], rows: 120, characters: 6_000 },
  'dates/fromNouns': { forms: ['words'], apart: ['kind'], rows: 10, characters: 2_000 },
  'dates/fromVerbs': { forms: ['words'], apart: ['verb', 'takes'], rows: 70, characters: 4_000 },
  'dates/holyDays': { forms: ['name', 'names'], rows: 60, characters: 7_000 },
  'dates/months': { forms: ['name', 'names'], apart: ['region'], rows: 90, characters: 6_000 },
  'dates/namedDays': { forms: ['name', 'names'], rows: 80, characters: 6_000 },
  'dates/namesakeDays': { forms: ['day', 'names'], rows: 40, characters: 3_000 },
  'dates/relativeDays': { forms: ['name', 'names'], rows: 25, characters: 1_200 },
  'dates/seasons': { forms: ['name', 'names'], order: ['number'], rows: 4, characters: 500 },
  'dates/timeUnits': {
    forms: ['name', 'names', 'plurals', 'indefinites', 'adjectives'],
    rows: 30,
    characters: 2_000,
  },
  'dates/weekdays': { forms: ['name', 'names'], order: ['number'], rows: 7, characters: 900 },
  'dates/zones': { forms: ['name', 'names'], rows: 160, characters: 8_000 },
  'names/bearers': { forms: ['word'], order: ['word'], rows: 80, characters: 1_500, sources: false },
  'names/contextWords': { forms: ['word'], order: ['word'], rows: 1_300, characters: 29_000, sources: false },
  'names/demonyms': { forms: ['word'], order: ['word'], rows: 250, characters: 4_000, sources: false },
  'names/given': { forms: ['word'], rows: 7_000, characters: 65_000, sources: false },
  'names/heads': { forms: ['word'], apart: ['kind'], rows: 900, characters: 20_000, sources: false },
  'names/otherSenses': { forms: ['name'], order: ['name'], rows: 120, characters: 8_000, sources: false },
  'names/sport': { forms: ['word'], rows: 200, characters: 3_000, sources: false },
  'names/titles': { forms: ['word'], apart: ['kind'], rows: 600, characters: 8_000, sources: false },
  'names/tradeEnds': { forms: ['word'], order: ['word'], rows: 80, characters: 2_000, sources: false },
  'names/words': { forms: ['word'], rows: 11_000, characters: 140_000, sources: false },
};

/** Each form that stands twice: in a row as it is written, or as a reader takes it in two rows that nothing keeps apart. */
function repeated({ columns, rows }: ParsedTable, { forms, apart = [] }: Law): readonly string[] {
  const twice: string[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const field = (column: string): string => row[columns.indexOf(column)];
    const written = forms.flatMap((column) => (field(column) === '' ? [] : field(column).split('|')));
    const group = apart.map(field).join('\t');
    // Spellings of one row may fold alike; a mark folds to nothing.
    const keys = new Set(written.map((form) => `${foldKey(form) || form}\t${group}`));
    twice.push(...written.filter((form, index) => form === '' || written.indexOf(form) < index));
    twice.push(...[...keys].filter((key) => seen.has(key)));
    for (const key of keys) seen.add(key);
  }
  return twice;
}

function compareFields(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference)) return difference;
  return one < other ? -1 : Number(one > other);
}

describe('the lexicons', () => {
  it('have a law each', () => {
    const files = globSync(['server/data/*.tsv', 'server/data/{dates,names}/*.tsv']);
    const names = files.map((file) => file.replaceAll('\\', '/').replace(/^server\/data\/|\.tsv$/g, ''));
    assert.deepEqual(names.sort(), Object.keys(LAWS).sort());
  });

  for (const [name, law] of Object.entries(LAWS)) {
    const file = `server/data/${name}.tsv`;
    const text = readFileSync(file, 'utf8');
    const table = parseTsv(text, file);
    const column = (wanted: string): number => {
      const index = table.columns.indexOf(wanted);
      assert.ok(index >= 0, `${name} has no column «${wanted}»`);
      return index;
    };

    it(`${name} says a thing once`, () => {
      for (const wanted of [...law.forms, ...(law.apart ?? [])]) column(wanted);
      assert.deepEqual(repeated(table, law), []);
    });

    it(`${name} is written as a copy editor writes`, () => {
      const rows = table.rows.flat().join('\n');
      assert.doesNotMatch(rows, /[\u064a\u0643\u0660-\u0669]/, 'Arabic letters or digits');
      assert.doesNotMatch(rows, /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0\ufeff]/, 'controls');
    });

    it(`${name} keeps within its size`, () => {
      assert.ok(table.rows.length > 0 && table.rows.length <= law.rows, `${table.rows.length} rows`);
      assert.ok(text.length <= law.characters, `${text.length} characters`);
    });

    if (law.sources !== false) {
      it(`${name} names a source in every row`, () => {
        const source = column('source');
        for (const row of table.rows) assert.notEqual(row[source], '', row.join(' '));
      });
    }

    const { order } = law;
    if (order !== undefined) {
      it(`${name} is sorted by ${order.join(', ')}`, () => {
        const indexes = order.map(column);
        const compare = (one: readonly string[], other: readonly string[]): number =>
          indexes.map((index) => compareFields(one[index], other[index])).find((found) => found !== 0) ?? 0;
        assert.deepEqual(table.rows, [...table.rows].sort(compare));
      });
    }
  }
});
