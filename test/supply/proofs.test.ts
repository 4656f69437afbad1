import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

describe('what the README names as proof', () => {
  const section = readFileSync('README.md', 'utf8').split('\n## See for yourself\n')[1].split('\n## ')[0];
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = [...section.matchAll(/`((?:npm|npx|DABIR_\w+=)[^`]*)`/g)].map(([, command]) => command);

  it('is a command for every line', () => {
    const lines = section.split('\n').filter((line) => /^\| (?!what is said|--)/.test(line));
    assert.ok(lines.length > 15);
    for (const line of lines) assert.match(line, /`(?:npm|npx|DABIR_\w+=)/);
  });

  for (const command of commands) {
    it(`is there: ${command}`, () => {
      for (const [, script] of command.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
        assert.ok(script in scripts, script);
      const paths = [...command.matchAll(/dist\/(test\/[^\s']+)\.mjs/g)].map(([, path]) => `${path}.ts`);
      assert.ok(paths.length > 0 || command.includes('npm'));
      for (const path of paths) {
        // Mocha itself takes no braces, and a shell leaves them in quotation marks.
        assert.doesNotMatch(path, /[{}]/);
        const files = globSync(path);
        assert.ok(files.length > 0, path);
        const name = /--grep (\S+)/.exec(command)?.[1];
        if (name !== undefined) assert.match(readFileSync(files[0], 'utf8'), new RegExp(`describe\\('[^']*${name}`));
      }
    });
  }
});
