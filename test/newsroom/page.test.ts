import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { appendName } from '../../server/newsroom/appendName';
import { NO_NEWSROOM } from '../../server/newsroom/findRegistry';
import { registryJsonSchema } from '../../server/newsroom/jsonSchema';
import { readListFile, readTableFile } from './support';

const blocks = (file: string, language: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );
const PAGE = 'server/newsroom/registry.md';
const README = 'README.md';
const isRegistry = (text: string): boolean => text.startsWith('- name');

describe('what is written of the newsroom’s registry', () => {
  it('shows a table without a fault', () => {
    const [text, ...others] = blocks(PAGE, 'tsv');
    assert.ok(text !== undefined && others.length === 0);
    const { faults, registry } = readTableFile(text);
    assert.deepEqual(faults, []);
    assert.equal(registry.rows.length, 5);
  });

  for (const file of [PAGE, README]) {
    it(`shows a list without a fault in ${file}`, () => {
      const [text] = blocks(file, 'yaml').filter(isRegistry);
      assert.ok(text !== undefined);
      assert.deepEqual(readListFile(text).faults, []);
    });
  }
});

describe('the schema of the list', () => {
  const validate = new Ajv({ strict: false }).compile(registryJsonSchema());

  const CASES: readonly (readonly [string, boolean])[] = [
    [blocks(PAGE, 'yaml').find(isRegistry) ?? '', true],
    ['', true],
    ['- name: دره آبی\n  type: river\n', false],
    ['- name: دره آبی\n', false],
    ['- type: مکان\n', false],
    ['- name: دره آبی\n  type: مکان\n  alias: آبی\n', false],
    ['- name: دره آبی\n  type: place\n  link: Q12x\n', false],
    ['- name: دره آبی\n  type: place\n  link: wd:Q12\n', true],
    ['- name: دره آبی\n  type: place\n  aliases:\n', true],
    ['- name: دره آبی\n  type: place\n  avoid: [12]\n', false],
    ['name: دره آبی\ntype: place\n', false],
  ];
  for (const [text, valid] of CASES) {
    it(`${valid ? 'takes' : 'refuses'} ${JSON.stringify(text.slice(0, 50))}, as Dabir does`, () => {
      assert.equal(validate(parse(text)), valid);
      assert.equal(readListFile(text).faults.length === 0, valid);
    });
  }

  it('takes what a quick fix writes', () => {
    const added = appendName(
      { ...NO_NEWSROOM, files: [readListFile('')] },
      undefined,
      { name: 'کافهٔ «آبی»: شمال', type: 'place', link: 'Q12' },
      'fa',
    );
    assert.ok(added !== undefined);
    assert.equal(validate(parse(added.text)), true);
    assert.deepEqual(readListFile(added.text).faults, []);
  });
});
