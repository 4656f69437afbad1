import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, dabir, SENTENCES, withFolder } from './support';

const FOOTER = 'عكس از روابط عمومی است.';
const MAP = 'نقشهٔ راه در كیف خبرنگار بود.';
const OLD = article(...SENTENCES, FOOTER);

/** What of `new.fa.md` a baseline of the files before knows, what is new, and where it misses known problems. */
async function check(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Promise<{ readonly known: number; readonly fresh: number; readonly gone: readonly string[] }> {
  return withFolder(before, async (folder) => {
    const run = (...args: readonly string[]) =>
      dabir(['.', '--format', 'json', '--baseline', 'known.json', ...args], { folder });
    await run('--update-baseline');
    for (const name of Object.keys(before)) rmSync(join(folder, name));
    for (const [name, text] of Object.entries(after)) writeFileSync(join(folder, name), text);
    const { files, gone } = JSON.parse((await run('--update-baseline')).out);
    const written = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).files;
    assert.deepEqual(Object.keys(written), Object.keys(after).sort());
    const { problems } = files.find(({ path }: { path: string }) => path === 'new.fa.md');
    const known = problems.filter(({ baseline }: { baseline: boolean }) => baseline).length;
    return { known, fresh: problems.length - known, gone: gone.map(({ path }: { path: string }) => path) };
  });
}

describe('a baseline after a file was renamed', () => {
  it('knows its problems by the new name', async () =>
    assert.deepEqual(await check({ 'a.fa.md': OLD }, { 'new.fa.md': OLD }), { known: 4, fresh: 0, gone: [] }));

  it('tells what is new there, and what is no more', async () => {
    const edited = article(SENTENCES[0].replace('ك', 'ک'), SENTENCES[1], SENTENCES[2], MAP, FOOTER);
    const told = { known: 3, fresh: 1, gone: ['new.fa.md'] };
    assert.deepEqual(await check({ 'a.fa.md': OLD }, { 'new.fa.md': edited }), told);
  });

  for (const [why, before, after, fresh] of [
    ['the old one is still there', { 'a.fa.md': OLD }, { 'a.fa.md': OLD, 'new.fa.md': OLD }, 4],
    ['another one has inherited', { 'a.fa.md': OLD }, { 'b.fa.md': OLD, 'new.fa.md': OLD }, 4],
    ['one place alone is the same', { 'a.fa.md': article(FOOTER, MAP) }, { 'new.fa.md': article(MAP) }, 1],
    [
      'less than half is the same',
      { 'a.fa.md': article(...SENTENCES, FOOTER, MAP) },
      { 'new.fa.md': article(FOOTER, MAP) },
      2,
    ],
    [
      'what is the same stands in other articles, too',
      { 'a.fa.md': article(FOOTER, MAP), 'b.fa.md': article(FOOTER, MAP) },
      { 'new.fa.md': article(FOOTER, MAP) },
      2,
    ],
  ] as const)
    it(`knows nothing of a new file where ${why}`, async () => {
      const { known, fresh: found } = await check(before, after);
      assert.deepEqual([known, found], [0, fresh]);
    });

  it('knows nothing of a new file where only what has no words is the same', async () => {
    const blank = (text: string): string => article(text, '\u2066', '\u202e').replaceAll('\n', '  \n');
    assert.equal((await check({ 'a.fa.md': blank(SENTENCES[0]) }, { 'new.fa.md': blank(MAP) })).known, 0);
  });
});
