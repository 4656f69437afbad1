import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseTsv } from '../../../server/data/compile/tsv';
import weekdays from '../../../server/data/dates/weekdays.tsv';
import { openTable } from '../../../server/data/table';

const HALF_SPACE = '\u200c';

/** Every text that a spelling stands for, half-spaces, spaces or nothing between its parts. */
function writings(spelling: string): readonly string[] {
  return spelling.includes(HALF_SPACE)
    ? [HALF_SPACE, ' ', ''].map((gap) => spelling.replaceAll(HALF_SPACE, gap))
    : [spelling, spelling.replaceAll(' ', HALF_SPACE)];
}

/** The lexicon as it is kept: the bundled one leaves out what only its keepers read. */
function keptTable(): ReturnType<typeof openTable> {
  const { columns, rows } = parseTsv(readFileSync('server/data/dates/months.tsv', 'utf8'), 'months.tsv');
  return openTable({ columns, size: rows.length, text: rows.map((row) => row.join('\t')).join('\n') });
}

describe('names of months', () => {
  const table = keptTable();
  const rows = Array.from({ length: table.size }, (_, row) => ({
    calendar: table.get(row, 'calendar'),
    number: Number(table.get(row, 'number')),
    region: table.get(row, 'region'),
    source: table.get(row, 'source'),
    spellings: [table.get(row, 'name'), ...table.list(row, 'names')],
  }));
  const find = (text: string) =>
    new Set(
      rows
        .filter(({ spellings }) => spellings.flatMap(writings).includes(text))
        .map(({ calendar, number }) => `${calendar} ${number}`),
    );

  it('are twelve for each calendar and region, in order, with a source', () => {
    const groups = new Map<string, (typeof rows)[number][]>();
    for (const row of rows) {
      const group = `${row.calendar} ${row.region}`;
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
    assert.deepEqual(
      [...groups.keys()],
      ['solar IR', 'solar AF', 'gregorian IR', 'gregorian AF', 'gregorian levant', 'lunar '],
    );
    for (const [group, members] of groups) {
      assert.deepEqual(
        members.map(({ number }) => number),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        group,
      );
      for (const { source, spellings } of members) {
        assert.notEqual(source, '');
        assert.equal(new Set(spellings).size, spellings.length, spellings.join());
      }
    }
  });

  it('are written with Persian letters', () => {
    for (const { spellings } of rows) for (const one of spellings) assert.match(one, /^[ءآ-غف-وپچژکگی\u200c ]+$/);
  });

  it('mean one month each', () => {
    for (const { spellings } of rows) {
      for (const text of spellings.flatMap(writings)) assert.equal(find(text).size, 1, text);
    }
  });

  it('are found in the spellings of the news', () => {
    for (const [text, month] of [
      ['آوریل', 'gregorian 4'],
      ['می', 'gregorian 5'],
      ['جولای', 'gregorian 7'],
      ['آگوست', 'gregorian 8'],
      ['نومبر', 'gregorian 11'],
      ['کانون الثانی', 'gregorian 1'],
      ['تشرین دوم', 'gregorian 11'],
      ['ربیع الاول', 'lunar 3'],
      ['جمادی‌الاولی', 'lunar 5'],
      ['ذیقعده', 'lunar 11'],
      ['ذیحجه', 'lunar 12'],
      ['ذوالحجه', 'lunar 12'],
      ['دلو', 'solar 11'],
      ['امرداد', 'solar 5'],
    ] as const) {
      assert.deepEqual([...find(text)], [month], text);
    }
  });
});

describe('names of weekdays', () => {
  const table = openTable(weekdays);

  it('count from Saturday', () => {
    const names = Array.from({ length: table.size }, (_, row) => [table.get(row, 'number'), table.get(row, 'name')]);
    assert.deepEqual(names, [
      ['0', 'شنبه'],
      ['1', 'یکشنبه'],
      ['2', 'دوشنبه'],
      ['3', 'سه‌شنبه'],
      ['4', 'چهارشنبه'],
      ['5', 'پنجشنبه'],
      ['6', 'جمعه'],
    ]);
  });
});
