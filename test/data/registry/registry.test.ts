import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../../server/data/compile/tsv';
import { ENTRY_FLAGS, MARK_WORDS, Mark, namesOf } from '../../../server/data/registry/marks';
import { foldKey } from '../../../server/language/text/fold';

const TYPES = ['place', 'organisation', 'person', 'event', 'work'] as const;
const COLUMNS = [
  'id',
  'type',
  'subtype',
  'name',
  'aliases',
  'english',
  'country',
  'description',
  'qid',
  'family',
  'flags',
  'note',
];
/** Marks under which several entries may bear one name: the context or the article decides between them. */
const CONTEXTUAL =
  Mark.commonWord |
  Mark.homograph |
  Mark.afterFull |
  Mark.home |
  Mark.cited |
  Mark.sport |
  Mark.titled |
  Mark.shared |
  Mark.family;

function tableOf(type: (typeof TYPES)[number]): ReturnType<typeof parseTsv> {
  const file = `${type}s.tsv`;
  return parseTsv(readFileSync(join('server/data/registry', file), 'utf8'), file);
}

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly subtype: string;
  readonly name: string;
  readonly aliases: string;
  readonly english: string;
  readonly country: string;
  readonly description: string;
  readonly qid: string;
  readonly family: string;
  readonly flags: string;
}

const tables = TYPES.map((type) => ({ type, ...tableOf(type) }));
const entries: readonly Entry[] = tables.flatMap(({ columns, rows }) =>
  rows.map((cells) => {
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? '';
    return {
      id: cell('id'),
      type: cell('type'),
      subtype: cell('subtype'),
      name: cell('name'),
      aliases: cell('aliases'),
      english: cell('english'),
      country: cell('country'),
      description: cell('description'),
      qid: cell('qid'),
      family: cell('family'),
      flags: cell('flags'),
    };
  }),
);

/** What a law says against the entries: empty where all keep it. */
function breaking(law: (entry: Entry) => boolean): readonly string[] {
  return entries.filter((entry) => !law(entry)).map(({ id, name }) => `${id} «${name}»`);
}

describe('the registry', () => {
  for (const { type, columns, rows } of tables) {
    it(`has its columns and its type in ${type}s.tsv`, () => {
      assert.deepEqual(columns, COLUMNS);
      assert.ok(rows.length > 50);
      assert.deepEqual([...new Set(rows.map((cells) => cells[1]))], [type]);
    });
  }

  it('is sorted by id within a file, and no id stands twice', () => {
    for (const { rows } of tables) {
      const ids = rows.map(([id]) => id);
      assert.deepEqual(ids, [...ids].sort());
    }
    const seen = new Set<string>();
    assert.deepEqual(
      entries.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id),
      [],
    );
  });

  it('links no two entries to one Wikidata item', () => {
    const seen = new Set<string>();
    assert.deepEqual(
      entries.filter(({ qid }) => qid !== '' && seen.size === seen.add(qid).size).map(({ id, qid }) => `${id} ${qid}`),
      [],
    );
  });

  it('gives sites to media alone, as hosts, sorted by their ids', () => {
    const { columns, rows } = parseTsv(readFileSync('server/data/registry/sites.tsv', 'utf8'), 'sites.tsv');
    assert.deepEqual(columns, ['id', 'hosts']);
    const media = new Set(entries.filter(({ flags }) => flags.split(' ').includes('source')).map(({ id }) => id));
    const ids = rows.map(([id]) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    assert.deepEqual(
      ids.filter((id) => !media.has(id)),
      [],
    );
    const sites = rows.flatMap(([, hosts]) => hosts.split('|'));
    assert.deepEqual(
      sites.filter((site) => !/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9]+)*$/.test(site)),
      [],
    );
  });

  it('spells ids, Wikidata ids and countries as such', () => {
    assert.deepEqual(
      breaking(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
    assert.deepEqual(
      breaking(({ qid }) => qid === '' || /^Q[1-9]\d*$/.test(qid)),
      [],
    );
    assert.deepEqual(
      breaking(({ country }) => country === '' || /^[A-Z]{2}$/.test(country)),
      [],
    );
  });

  it('has a word for every subtype, and none to spare', () => {
    const { columns, rows } = parseTsv(readFileSync('server/data/registry/subtypes.tsv', 'utf8'), 'subtypes.tsv');
    assert.deepEqual(columns, ['type', 'subtype', 'name', 'english']);
    const keyed = rows.map(([type, subtype]) => `${type} ${subtype}`);
    const used = [...new Set(entries.map(({ type, subtype }) => `${type} ${subtype}`))].sort();
    assert.deepEqual(keyed, used);
    for (const [, , name, english] of rows) {
      assert.match(name, /^[\u0621-\u06cc\u0654\u200c ]+$/u);
      assert.doesNotMatch(name, /[\u064a\u0643]|\u200c\s|\s\u200c|\s\s/u);
      assert.match(english, /^[a-z-]+(?: [a-z-]+)*$/);
    }
  });

  it('has a name and a subtype for every entry, Persian letters, and no stray space', () => {
    assert.deepEqual(
      breaking(({ name, subtype }) => name !== '' && subtype !== ''),
      [],
    );
    const stray =
      /^\s|\s$|\s\s|[\u200b\u200d-\u200f\u202a-\u202e\ufeff\t]|\u200c\s|\s\u200c|\u200c\u200c|\|\||^\||\|$/u;
    assert.deepEqual(
      breaking((entry) => Object.values(entry).every((cell) => !stray.test(cell))),
      [],
    );
    // Arabic yeh and kaf, Arabic digits: the house writes ی, ک and ۱۲۳.
    assert.deepEqual(
      breaking(({ name, aliases, family, description }) =>
        [name, aliases, family, description].every((cell) => !/[\u064a\u0643\u0660-\u0669]/u.test(cell)),
      ),
      [],
    );
  });

  it('uses no flag and no mark that the reader does not know', () => {
    const known = (flag: string): boolean => flag === '' || ENTRY_FLAGS.has(flag) || MARK_WORDS.has(flag);
    assert.deepEqual(
      breaking(({ flags }) => flags.split(' ').every(known)),
      [],
    );
    for (const entry of entries) assert.doesNotThrow(() => namesOf(entry), entry.id);
  });

  it('has one entry for one thing: no two of a type and country bear one English name, save towns of two provinces', () => {
    const where = ({ type, description }: Entry): string =>
      type === 'place' ? (/(?:استان|ولایت) (.+)$/u.exec(description)?.[1] ?? '') : '';
    const seen = new Set<string>();
    assert.deepEqual(
      breaking((entry) => {
        const key = `${entry.type} ${entry.country} ${where(entry)} ${entry.english}`;
        return entry.english === '' || seen.size < seen.add(key).size;
      }),
      [],
    );
  });

  it('writes English names in Latin letters, capitals first', () => {
    assert.deepEqual(
      breaking(({ english }) => english === '' || /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Sc}+| ½³²ʻ]+$/u.test(english)),
      [],
    );
    assert.deepEqual(
      breaking(({ type, english }) => type !== 'place' || english === '' || /^(?:al-|[\p{Lu}\p{N}‘ʿ])/u.test(english)),
      [],
    );
  });

  it('keeps no alias that the matcher folds into another of the same entry', () => {
    assert.deepEqual(
      breaking((entry) => {
        // A space in a form may be nothing in the text only as a half-space: the two are different forms.
        const forms = namesOf(entry).map(({ text }) => text.split(/\s+/).map(foldKey).join(' '));
        return new Set(forms).size === forms.length;
      }),
      [],
    );
  });

  it('gives one name to two entries of a type only where a mark says that context decides', () => {
    const owners = new Map<string, { readonly id: string; readonly marks: number }[]>();
    for (const entry of entries) {
      for (const { text, marks } of namesOf(entry)) {
        const key = `${entry.type} ${foldKey(text)}`;
        const list = owners.get(key);
        if (list === undefined) owners.set(key, [{ id: entry.id, marks }]);
        else if (list.every(({ id }) => id !== entry.id)) list.push({ id: entry.id, marks });
      }
    }
    // One entry may bear the name plainly (تهران is the city), the others only in context.
    const clashes = [...owners].filter(([, list]) => list.filter(({ marks }) => (marks & CONTEXTUAL) === 0).length > 1);
    assert.deepEqual(
      clashes.map(([key, list]) => `${key}: ${list.map(({ id }) => id).join(', ')}`),
      [],
    );
  });
});
