import assert from 'node:assert/strict';
import { REGISTRY_SIZE, registryEntry } from '../../../server/language/entities/registry/registry';
import { flawsIn } from './survey';

describe('orthography of names', () => {
  it('mends no name of the registry of its own accord', () => {
    const mended: string[] = [];
    for (let row = 0; row < REGISTRY_SIZE; row += 1) {
      const { name } = registryEntry(row);
      for (const flaw of flawsIn(name)) if (!flaw.includes('? ')) mended.push(`${name}: ${flaw}`);
    }
    assert.deepEqual(mended, []);
  });
});
