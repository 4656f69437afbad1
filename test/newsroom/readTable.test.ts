import assert from 'node:assert/strict';
import { registryEntry } from '../../server/language/entities/registry/registry';
import { errorsOf, readTableFile, table } from './support';

const HEAD = ['name', 'aliases', 'type', 'description', 'link', 'preferred', 'avoid'];
const namesIn = (text: string): readonly string[] =>
  readTableFile(text).registry.rows.map((row) => registryEntry(row).name);

describe('a registry as a table', () => {
  const GOOD: readonly (readonly [string, string, readonly string[]])[] = [
    ['with an English head', table(HEAD, ['نگین کوهساری', '', 'person']), ['نگین کوهساری']],
    ['with a Persian head', table(['نام', 'نوع'], ['نگین کوهساری', 'شخص']), ['نگین کوهساری']],
    [
      'with a head written loosely',
      table(['نام', 'نام های ديگر', 'نوع'], ['نگین کوهساری', '', 'شخص']),
      ['نگین کوهساری'],
    ],
    ['with columns in another order', table(['type', 'name'], ['place', 'دره آبی']), ['دره آبی']],
    ['without a head', table(['نگین کوهساری', 'کوهساری بزرگ', 'شخص']), ['نگین کوهساری']],
    [
      'with comments and empty lines',
      `# نام‌های ما\n\n${table(['نگین کوهساری', '', 'شخص'], [], ['دره آبی', '', 'مکان'])}`,
      ['نگین کوهساری', 'دره آبی'],
    ],
    [
      'with a byte order mark and Windows line ends',
      `\ufeff${table(HEAD, ['دره آبی', '', 'مکان']).replaceAll('\n', '\r\n')}`,
      ['دره آبی'],
    ],
    ['with cells in quotation marks', table(HEAD, ['"دره آبی"', '"آبی‌دره|""دره""ی آبی"', 'مکان']), ['دره آبی']],
    ['without a line end at its end', table(HEAD, ['دره آبی', '', 'مکان']).trimEnd(), ['دره آبی']],
    ['that is empty', '', []],
    ['that is a head only', table(HEAD), []],
    ['under its preferred spelling', table(HEAD, ['درهٔ کبود', '', 'مکان', '', '', 'درۀ نیلی']), ['درۀ نیلی']],
    [
      'with types in the words of media',
      table(HEAD, ['خبرنامهٔ کوه', '', 'روزنامه'], ['صدای دره', '', 'broadcaster']),
      ['خبرنامهٔ کوه', 'صدای دره'],
    ],
  ];
  for (const [what, text, names] of GOOD) {
    it(`is read ${what}`, () => {
      assert.deepEqual(errorsOf(readTableFile(text)), []);
      assert.deepEqual(namesIn(text), names);
    });
  }

  const FAULTS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'a name that another row has',
      table(HEAD, ['دره آبی', '', 'مکان'], ['دره‌آبي', '', 'مکان'], ['کوه سبز', '', 'مکان']),
      ['3:1 دره‌آبي'],
      ['دره آبی', 'کوه سبز'],
    ],
    [
      'an alias that another row has: it goes alone',
      table(HEAD, ['دره آبی', 'آبی‌دره', 'مکان'], ['کوه سبز', 'سبزکوه|آبی دره', 'مکان']),
      ['3:16 آبی دره'],
      ['دره آبی', 'کوه سبز'],
    ],
    ['an alias twice in one row', table(HEAD, ['دره آبی', 'آبی‌دره|آبی‌دره', 'مکان']), ['2:17 آبی‌دره'], ['دره آبی']],
    [
      'a spelling that is to be avoided and preferred',
      table(HEAD, ['دره آبی', '', 'مکان', '', '', '', 'دره آبی']),
      ['2:18 دره آبی'],
      ['دره آبی'],
    ],
    ['an unknown type', table(HEAD, ['دره آبی', '', 'مکانی'], ['کوه سبز', '', 'مکان']), ['2:10 مکانی'], ['کوه سبز']],
    ['no type', table(HEAD, ['دره آبی', 'آبی‌دره'], ['کوه سبز', '', 'مکان']), ['2:1 دره آبی'], ['کوه سبز']],
    ['no name', table(HEAD, ['', 'آبی‌دره', 'مکان'], ['کوه سبز', '', 'مکان']), ['2:1 \tآبی‌دره\tمکان'], ['کوه سبز']],
    ['a bad id', table(HEAD, ['دره آبی', '', 'مکان', '', 'Q12x']), ['2:16 Q12x'], ['دره آبی']],
    ['the id 0', table(HEAD, ['دره آبی', '', 'مکان', '', 'wd:Q0']), ['2:16 wd:Q0'], ['دره آبی']],
    ['an id in Persian digits', table(HEAD, ['دره آبی', '', 'مکان', '', 'Q۲۱۲']), ['2:16 Q۲۱۲'], ['دره آبی']],
    [
      'the id of another row',
      table(
        HEAD,
        ['دره آبی', '', 'مکان', '', 'Q212'],
        ['کوه سبز', '', 'مکان', '', 'https://www.wikidata.org/wiki/Q212'],
      ),
      ['3:16 https://www.wikidata.org/wiki/Q212'],
      ['دره آبی', 'کوه سبز'],
    ],
    ['a bad link', table(HEAD, ['دره آبی', '', 'مکان', '', 'example.com/دره']), ['2:16 example.com/دره'], ['دره آبی']],
    [
      'a script for a link',
      table(HEAD, ['دره آبی', '', 'مکان', '', 'javascript:alert(1)']),
      ['2:16 javascript:alert(1)'],
      ['دره آبی'],
    ],
    [
      'a line without tabs',
      `${table(HEAD)}دره آبی، مکان\n${table(['کوه سبز', '', 'مکان'])}`,
      ['2:1 دره آبی، مکان'],
      ['کوه سبز'],
    ],
    [
      'a line with too many cells',
      table(['name', 'type'], ['دره آبی', 'مکان', 'زیبا'], ['کوه سبز', 'مکان']),
      ['2:14 زیبا'],
      ['کوه سبز'],
    ],
    [
      'a character that was lost',
      table(HEAD, ['در\ufffd آبی', '', 'مکان'], ['کوه سبز', '', 'مکان']),
      ['2:3 \ufffd'],
      ['کوه سبز'],
    ],
    ['a name without letters', table(HEAD, ['۱۲۳', '', 'مکان'], ['کوه سبز', '', 'مکان']), ['2:1 ۱۲۳'], ['کوه سبز']],
    [
      'a name that is far too long',
      table(HEAD, ['دره '.repeat(60), '', 'مکان'], ['کوه سبز', '', 'مکان']),
      [`2:1 ${'دره '.repeat(60).trim()}`],
      ['کوه سبز'],
    ],
    ['an unknown column', table(['name', 'type', 'alias'], ['دره آبی', 'مکان', 'آبی‌دره']), ['1:11 alias'], ['دره آبی']],
    ['a column twice', table(['نام', 'نوع', 'نوع'], ['دره آبی', 'مکان', 'شخص']), ['1:9 نوع'], ['دره آبی']],
    ['an unknown mark', table(HEAD, ['دره آبی', 'آبی‌دره{rare}', 'مکان']), ['2:16 {rare}'], ['دره آبی']],
  ];
  for (const [what, text, errors, names] of FAULTS) {
    it(`names ${what} at its place, and loads the rest`, () => {
      assert.deepEqual(errorsOf(readTableFile(text)), errors);
      assert.deepEqual(namesIn(text), names);
    });
  }

  it('lets names that are marked as shared stand in two rows', () => {
    const text = table(
      HEAD,
      ['علی کوهساری', 'کوهساری بزرگ{shared}', 'شخص'],
      ['رضا کوهساری', 'کوهساری بزرگ{shared}', 'شخص'],
    );
    assert.deepEqual(errorsOf(readTableFile(text)), []);
  });

  it('says what a mistyped word most likely means, in both languages', () => {
    const { faults } = readTableFile(table(HEAD, ['دره آبی', '', 'persn']));
    assert.match(faults[0].message.en, /did you mean “person”\?/);
    assert.match(faults[0].message.fa, /شاید «person»/);
  });

  it('names the line of what stood there first', () => {
    const { faults } = readTableFile(table(HEAD, ['دره آبی', '', 'مکان'], ['دره آبی', '', 'مکان']));
    assert.match(faults[0].message.en, /line 2/);
    assert.match(faults[0].message.fa, /سطر ۲/);
  });

  it('counts cells and columns in the digits of its reader', () => {
    const { faults } = readTableFile('name\ttype\nدره آبی\tمکان\tz\tk\n');
    assert.match(faults[0].message.en, /4 cells and the table 2 columns/);
    assert.match(faults[0].message.fa, /۴ خانه دارد و جدول ۲ ستون/);
  });

  it('notes an everyday word, and says nothing where it is marked', () => {
    const notes = (name: string): readonly string[] =>
      readTableFile(table(HEAD, [name, '', 'روزنامه'])).faults.map(({ severity }) => severity);
    assert.deepEqual(notes('فردا'), ['note']);
    assert.deepEqual(notes('فردا{always}'), []);
    assert.deepEqual(notes('فردا{cited}'), []);
    assert.deepEqual(notes('کوهسارنامه'), []);
  });

  it('says once that a file is not UTF-8, and reads nothing of it', () => {
    const bytes = Buffer.from(`\ufeff${table(HEAD, ['دره آبی', '', 'مکان'], ['کوه سبز', '', 'مکان'])}`, 'utf16le');
    const { faults, registry } = readTableFile(bytes.toString('utf8'));
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.message.en ?? '', /save it as UTF-8/);
    assert.deepEqual(registry.rows, []);
  });

  it('says of hundreds of errors the first, and how many are left', () => {
    const { faults } = readTableFile(table(HEAD, ...Array.from({ length: 500 }, (_, row) => [`دره ${row}`, '', 'جا'])));
    assert.equal(faults.length, 200);
    assert.match(faults[199]?.message.en ?? '', /and 300 more after it/);
  });

  it('takes an id with what an address has behind it', () => {
    const file = readTableFile(
      table(HEAD, ['دره آبی', '', 'مکان', '', 'https://www.wikidata.org/wiki/Q123456789#P31']),
    );
    assert.deepEqual(file.faults, []);
    assert.equal(registryEntry(file.registry.rows[0] ?? -1).qid, 'Q123456789');
  });
});
