import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

describe('what CONTRIBUTING names', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');

  it('is there: files and folders', () => {
    const named = [...text.matchAll(/`((?:server|client|test)\/[^`\s]*)`/g)].map(([, path]) => path);
    assert.ok(named.length > 40, `${named.length} paths`);
    const gone = named
      // «<category>/<name>» stands for any.
      .map((path) => path.replace(/<[^>]*>/g, '*'))
      .filter((path) => !existsSync(path) && globSync(path).length === 0);
    assert.deepEqual(gone, []);
  });

  it('is there: scripts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    assert.deepEqual(
      named.filter((script) => !(script in scripts)),
      [],
    );
  });

  it('is there: parts of the page', () => {
    const parts = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/ /g, '-'));
    const named = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, part]) => part);
    assert.deepEqual(
      named.filter((part) => !parts.includes(part)),
      [],
    );
  });
});
