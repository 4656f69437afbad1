import assert from 'node:assert/strict';
import { parentFolder } from '../../server/projectConfiguration';

describe('the folder above an address', () => {
  const cases: readonly (readonly [address: string, above: string | undefined])[] = [
    ['file:///news/first.fa.md', 'file:///news'],
    ['file:///news/', 'file://'],
    ['file:///first.fa.md', 'file://'],
    ['file://', undefined],
    ['file:///c%3A/news/first.fa.md', 'file:///c%3A/news'],
    ['vscode-vfs://github/news/first.fa.md', 'vscode-vfs://github/news'],
    ['vscode-vfs://github', undefined],
    // VS Code leaves the slashes out where there is no host.
    ['memfs:/news/first.fa.md', 'memfs:/news'],
    ['memfs:/first.fa.md', 'memfs:'],
    ['memfs:', undefined],
    ['vscode-test-web://mount/news/first.fa.md?x#y', 'vscode-test-web://mount/news'],
    // An address without folders has none above.
    ['untitled:Untitled-1', undefined],
    ['first.fa.md', undefined],
  ];
  for (const [address, above] of cases) {
    it(`of ${address} is ${above ?? 'not there'}`, () => assert.equal(parentFolder(address), above));
  }
});
