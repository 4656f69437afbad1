import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRegistryFiles } from '../../../server/newsroom/registryFile';
import { parseSettings } from '../../../server/settings';
import { VOCABULARY } from '../../../server/settings/vocabulary';
import { front } from '../front';

const key = fc.constantFrom(
  'extends',
  'rules',
  'reference',
  'linkScope',
  'messages',
  'overrides',
  'files',
  '__proto__',
  'constructor',
  '$schema',
  'typography/arabic-yeh-kaf',
  'no/rule',
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('error', 'off', 'recommended', 'today', '1404-07-12', ['error', { x: 1 }], ['**/*.md']),
);
const object = fc.dictionary(
  key,
  fc.oneof(value, fc.dictionary(key, value), fc.array(fc.dictionary(key, value), { maxLength: 3 })),
);

const line = fc.array(
  fc.constantFrom(
    'name',
    'aliases',
    'type',
    'description',
    '\t',
    '\t',
    '|',
    'شخص',
    'علی احمدی',
    'preferred',
    '- ',
    ': ',
    '  ',
    '"',
    '#',
    '{',
    ']',
    '&a',
    '*a',
    '\u0000',
    '\ud800',
    '\r',
  ),
  { maxLength: 10 },
);
const registry = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((parts) => parts.join('')).join('\n'));

/** Whatever stands in a configuration or a registry is read or told, and never thrown. */
export const settings = front(
  'settings',
  fc.property(fc.oneof(object, fc.jsonValue()), registry, (configuration, text) => {
    const { problems } = parseSettings(configuration, VOCABULARY);
    for (const { message } of problems) assert.ok(message.fa !== '' && message.en !== '');
    for (const uri of ['file:///a/dabir.registry.tsv', 'file:///a/dabir.registry.yaml']) {
      for (const { faults } of readRegistryFiles([{ uri, text }])) {
        for (const { start, end } of faults) assert.ok(start >= 0 && start <= end && end <= text.length);
      }
    }
  }),
);
