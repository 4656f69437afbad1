import assert from 'node:assert/strict';
import { registryEntry } from '../../server/language/entities/registry/registry';
import { readRegistryFiles } from '../../server/newsroom/registryFile';
import { errorsOf, LIST, readListFile, TABLE, table } from './support';

const namesIn = (text: string): readonly string[] =>
  readListFile(text).registry.rows.map((row) => registryEntry(row).name);

describe('a registry as a list', () => {
  const GOOD: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'with all its keys',
      '- name: دره آبی\n  type: مکان\n  aliases: [آبی‌دره, درهٔ نیل]\n  description: دره‌ای در شمال\n  link: https://example.com/a\n  preferred: درۀ آبی رنگ\n  avoid: [دره کبود]\n  english: Blue Valley\n',
      ['درۀ آبی رنگ'],
    ],
    ['with one alias as a text', '- name: دره آبی\n  type: place\n  aliases: آبی‌دره\n', ['دره آبی']],
    ['with empty keys', '- name: دره آبی\n  type: place\n  aliases:\n  link:\n', ['دره آبی']],
    ['with comments', '# نام‌های ما\n- name: دره آبی # زیبا\n  type: place\n', ['دره آبی']],
    [
      'in one line each',
      '- { name: دره آبی, type: place }\n- { name: کوه سبز, type: place }\n',
      ['دره آبی', 'کوه سبز'],
    ],
    ['that is empty', '', []],
    ['that is a comment', '# هنوز هیچ\n', []],
  ];
  for (const [what, text, names] of GOOD) {
    it(`is read ${what}`, () => {
      assert.deepEqual(errorsOf(readListFile(text)), []);
      assert.deepEqual(namesIn(text), names);
    });
  }

  const REST = '- name: کوه سبز\n  type: مکان\n';
  const FAULTS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'an unknown key',
      `- name: دره آبی\n  type: مکان\n  alias: آبی‌دره\n${REST}`,
      ['3:3 alias'],
      ['دره آبی', 'کوه سبز'],
    ],
    ['an unknown type', `- name: دره آبی\n  type: جا\n${REST}`, ['2:9 جا'], ['کوه سبز']],
    ['a bad id', `- name: دره آبی\n  type: مکان\n  link: wd:12\n${REST}`, ['3:9 wd:12'], ['دره آبی', 'کوه سبز']],
    [
      'a duplicate alias',
      `- name: دره آبی\n  type: مکان\n  aliases:\n    - آبی‌دره\n- name: کوه سبز\n  type: مکان\n  aliases: [سبزکوه, آبیدره]\n`,
      ['7:21 آبیدره'],
      ['دره آبی', 'کوه سبز'],
    ],
    ['a number for a name', `- name: 12\n  type: مکان\n${REST}`, ['1:9 12', '1:3 name'], ['کوه سبز']],
    [
      'a group for a description',
      `- name: دره آبی\n  type: مکان\n  description: { fa: دره }\n${REST}`,
      ['3:16 { fa: دره }'],
      ['دره آبی', 'کوه سبز'],
    ],
    ['an item that is no group', `- دره آبی\n${REST}`, ['1:3 دره آبی'], ['کوه سبز']],
    ['a name without a type', `- name: دره آبی\n${REST}`, ['1:9 دره آبی'], ['کوه سبز']],
  ];
  for (const [what, text, errors, names] of FAULTS) {
    it(`names ${what} at its place, and loads the rest`, () => {
      assert.deepEqual([...errorsOf(readListFile(text))].sort(), [...errors].sort());
      assert.deepEqual(namesIn(text), names);
    });
  }

  const BROKEN: readonly (readonly [string, string, number, readonly string[]])[] = [
    [
      'a colon too many',
      `${REST}- name: دره: آبی\n  type: مکان\n- name: رود سرخ\n  type: مکان\n`,
      3,
      ['کوه سبز', 'رود سرخ'],
    ],
    [
      'a quotation that is not closed',
      `${REST}- name: "دره آبی\n  type: مکان\n- name: رود سرخ\n  type: مکان\n`,
      3,
      ['کوه سبز', 'رود سرخ'],
    ],
    ['a bracket that is not closed', `- name: دره آبی\n  type: مکان\n  aliases: [آبی\n${REST}`, 1, ['کوه سبز']],
    [
      'a tab for an indent',
      `${REST}- name: دره آبی\n\ttype: مکان\n- name: رود سرخ\n  type: مکان\n`,
      4,
      ['کوه سبز', 'رود سرخ'],
    ],
    ['the same key twice', `${REST}- name: دره آبی\n  name: دره\n  type: مکان\n`, 4, ['کوه سبز']],
  ];
  it('keeps the place of an item that is only begun within the text', () => {
    const { faults } = readListFile('- ');
    assert.ok(faults.length > 0 && faults.every(({ start, end }) => start <= end && end <= 2), JSON.stringify(faults));
  });

  for (const [what, text, line, names] of BROKEN) {
    it(`names ${what} once, near its line, and loads the rest`, () => {
      const errors = errorsOf(readListFile(text));
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.ok(Math.abs(Number.parseInt(errors[0], 10) - line) <= 1, errors[0]);
      assert.deepEqual(namesIn(text), names);
    });
  }

  it('says that a file of another shape is none', () => {
    assert.deepEqual(errorsOf(readListFile('name: دره آبی\ntype: مکان\n')), ['1:1 name: دره آبی\ntype: مکان\n']);
  });

  it('knows the names of the table beside it, and says where they stand', () => {
    const files = readRegistryFiles([
      { uri: TABLE, text: table(['name', 'type'], ['دره آبی', 'مکان']) },
      { uri: LIST, text: '- name: دره آبی\n  type: مکان\n' },
    ]);
    assert.deepEqual(files.map(errorsOf), [[], ['1:9 دره آبی']]);
    assert.match(files[1].faults[0].message.en, /dabir\.registry\.tsv, line 2/);
  });

  it('is bounded against bombs of aliases', () => {
    const bomb = `- &a [x, x, x, x, x, x, x, x]\n- &b [*a, *a, *a, *a, *a, *a, *a]\n${REST}`;
    assert.deepEqual(namesIn(bomb), ['کوه سبز']);
  });
});
