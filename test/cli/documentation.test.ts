import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { GENERATED } from '../../server/cli/documentation/generated';
import { configurationFiles, registryFiles } from '../../server/protocol';
import { parseSettings } from '../../server/settings';
import { VOCABULARY } from '../../server/settings/vocabulary';

describe('what the rules say elsewhere', () => {
  for (const [path, generate] of Object.entries(GENERATED)) {
    it(`${path} is in step with them (\`npm run docs\` brings it there)`, () => {
      const current = readFileSync(path, 'utf8');
      const wanted = generate(current);
      // The formatter breaks JSON's lines as it likes.
      if (path.endsWith('.json')) assert.deepEqual(JSON.parse(current), JSON.parse(wanted));
      else assert.equal(current, wanted);
    });
  }

  const ajv = new Ajv({ strict: false });
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const groups: readonly { properties: Record<string, object> }[] = contributes.configuration;
  const rules = groups.map(({ properties }) => properties['dabir.rules']).find((found) => found !== undefined);
  const setting = ajv.compile({ ...rules });
  const file = ajv.compile(JSON.parse(readFileSync(contributes.jsonValidation[0].url, 'utf8')));

  const cases: readonly [rules: unknown, valid: boolean][] = [
    [{ 'dates/impossible': 'off' }, true],
    [{ 'dates/impossible': 'never' }, false],
    [{ 'dates/impossible': ['error', {}] }, true],
    [{ 'dates/impossible': ['error'] }, false],
    [{ 'dates/impossibly': 'off' }, false],
    [{ 'typography/long-sentence': ['hint', { maximumWords: 30 }] }, true],
    [{ 'typography/long-sentence': ['hint', { maximumWords: 'many' }] }, false],
    [{ 'typography/long-sentence': ['hint', { minimumWords: 30 }] }, false],
    [{ 'typography/house-style': ['error', { prefer: { اطاق: 'اتاق' } }] }, true],
  ];
  for (const [rules, valid] of cases) {
    it(`the editor ${valid ? 'takes' : 'refuses'} ${JSON.stringify(rules)}, as Dabir does`, () => {
      assert.equal(setting(rules), valid);
      assert.equal(file({ rules }), valid);
      assert.equal(file({ overrides: [{ files: 'archive/**', rules }] }), valid);
      assert.equal(parseSettings({ rules }, VOCABULARY).problems.length === 0, valid);
    });
  }

  it('the same schema serves JSON and YAML, under the names that the server looks for', () => {
    const files = [...contributes.jsonValidation, ...contributes.yamlValidation].map(({ fileMatch }) => fileMatch);
    const lists = registryFiles.filter((name) => name.endsWith('.yaml'));
    assert.deepEqual(files.sort(), [...configurationFiles, ...lists].sort());
    assert.equal(contributes.jsonValidation[0].url, contributes.yamlValidation[0].url);
  });

  it('the newsroom’s registry has a language for its table and a schema for its list', () => {
    const languages: readonly { readonly filenames?: readonly string[] }[] = contributes.languages;
    const schemas: readonly { readonly fileMatch: string; readonly url: string }[] = contributes.yamlValidation;
    const names = languages.flatMap(({ filenames = [] }) => filenames);
    const lists = schemas.filter(({ url }) => url.includes('registry')).map(({ fileMatch }) => fileMatch);
    assert.deepEqual([...names, ...lists], [...registryFiles]);
  });
});
