import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** «اینجا» and «آنجا» are written joined, «این‌ها» and «آن‌ها» are not: Academy of Persian, rules of spelling, on «این» and «آن». */
const OTHERWISE = /(?:این|آن)‌جا/;

describe('the server’s messages', () => {
  const files = globSync(['server/**/*.ts'], {
    ignore: ['server/language/**', 'server/data/**', 'server/cli/training/**'],
  });

  it('write «اینجا» in one way', () => {
    assert.ok(files.length > 300, `${files.length} files`);
    assert.deepEqual(
      files.filter((file) => OTHERWISE.test(readFileSync(file, 'utf8'))),
      [],
    );
  });
});
