import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as library from '../../server/library/main';
import { EXAMPLE, exportOf } from '../export/support';
import { BUILT, dabir } from './support';

const { analyse, exportTo, exportFormats, importInto } = library;
const COMPILER = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

describe('the library', () => {
  it('reads what `dabir annotate` reads', async () => {
    const { out } = await dabir(
      ['annotate', '--stdin', '--stdin-filename', 'a.fa.md', '--format', 'jsonl', '--no-config'],
      { input: EXAMPLE },
    );
    const { text, ...annotations } = analyse(EXAMPLE, { path: 'a.fa.md' });
    assert.equal(text, EXAMPLE);
    assert.deepEqual(annotations, JSON.parse(out));
  });

  it('writes what `dabir export` writes', () => {
    const article = analyse(EXAMPLE, { path: 'news/a.fa.md' });
    for (const format of exportFormats) {
      assert.equal(exportTo(article, format), exportOf(EXAMPLE, format));
      const options = { recognised: true, base: 'https://example.org/' };
      assert.equal(exportTo(article, format, options), exportOf(EXAMPLE, format, options));
    }
    assert.match(exportTo(article, 'html', { fragment: true }), /^<article /);
  });

  it('counts from the reference that it is given, and takes a name in .txt for plain text', () => {
    assert.equal(analyse('دیروز باران آمد.', { reference: '1400-10-20' }).dates[0].from, '2022-01-09');
    assert.equal(analyse('# یزد', { path: 'a.txt' }).text, '# یزد');
    assert.equal(analyse('[یزد](https://example.org/a)', { syntax: 'plain' }).links.length, 1);
  });

  it('imports what it exports', () => {
    const text = 'نشست در یزد برگزار شد.\n';
    const {
      text: marked,
      added,
      problems,
    } = importInto(text, exportTo(analyse(text), 'webannotation'), 'webannotation');
    assert.deepEqual([added, problems], [1, []]);
    assert.equal(analyse(marked).entities[0].via, 'markup');
  });

  it('says what is wrong with its arguments', () => {
    const article = analyse(EXAMPLE);
    // A program without types may pass anything.
    const untyped = library as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
    assert.throws(() => untyped.analyse(undefined), /analyse: the text is to be a string, not undefined/);
    assert.throws(() => analyse('x', { reference: 'فردا' }), RangeError);
    assert.throws(() => untyped.analyse('x', { path: 5 }), /analyse: the path is to be a string, not number/);
    assert.throws(() => untyped.analyse('x', { syntax: 'html' }), /there is no syntax “html”; there are markdown/);
    assert.throws(() => untyped.exportTo({ ...article }, 'html'), /one that analyse\(\) has returned/);
    assert.throws(() => untyped.exportTo(article, 'docx'), /there is no format “docx”/);
    assert.throws(() => exportTo(article, 'html', { base: 'javascript:x' }), RangeError);
    assert.throws(() => untyped.importInto('x', '{}', 'csv'), /there is no format “csv”/);
    assert.throws(() => importInto('x', '{}', 'webannotation'), /holds no W3C Web Annotations/);
  });
});

describe('the package', function () {
  this.timeout(300_000);
  let folder: string;
  /** Where npm would have installed it. */
  let target: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dabir-'));
    target = join(folder, 'node_modules/dabir');
    mkdirSync(target, { recursive: true });
    for (const name of ['package.json', 'README.md', 'LICENSE']) cpSync(name, join(target, name));
    // The build itself was made before the tests.
    for (const part of ['cli', 'library', 'server'])
      cpSync(join(dirname(BUILT), '..', part), join(target, 'dist', part), { recursive: true });
    runNode(['server/library/declarations.mjs', join(target, 'dist')], resolve('.'));
    mkdirSync(join(folder, 'news'));
    for (const name of ['a.fa.md', 'news/a.fa.md']) writeFileSync(join(folder, name), EXAMPLE);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What a program in the folder prints. */
  const run = (name: string, source: string): string => {
    writeFileSync(join(folder, name), source);
    return runNode([name], folder);
  };

  it('holds what is run, imported and read, and nothing else', () => {
    const listed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    assert.equal(listed.status, 0, listed.stderr);
    const packed: readonly string[] = JSON.parse(listed.stdout)[0].files.map(({ path }: { path: string }) => path);
    const wanted =
      /^(?:dist\/(?:cli|library|server)\/|dist\/licences\.txt$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;
    assert.deepEqual(
      packed.filter((path) => !wanted.test(path)),
      [],
    );
    assert.ok(!packed.some((path) => path.includes('web')), 'the browser’s server is the extension’s');
  });

  it('is imported and required', () => {
    const program = [
      "const article = analyse(readFileSync('a.fa.md', 'utf8'), { path: 'a.fa.md' });",
      "process.stdout.write(exportTo(article, 'jsonld', { base: 'https://example.org/' }));",
    ].join('\n');
    const imports = "import { readFileSync } from 'node:fs';\nimport { analyse, exportTo } from 'dabir';\n";
    const requires = "const { readFileSync } = require('node:fs');\nconst { analyse, exportTo } = require('dabir');\n";
    const expected = exportOf(EXAMPLE, 'jsonld', { path: 'a.fa.md', base: 'https://example.org/' });
    assert.equal(run('a.mjs', imports + program), expected);
    assert.equal(run('a.cjs', requires + program), expected);
  });

  it('has types that stand alone: no declaration of ours or of others is missing', () => {
    assert.deepEqual(readdirSync(join(target, 'dist/library/types')).sort(), ['library', 'protocol.d.ts']);
    writeFileSync(
      join(folder, 'a.ts'),
      [
        "import { type AnalysedArticle, analyse, exportFormats, exportTo, importInto } from 'dabir';",
        "const article: AnalysedArticle = analyse('متن', { reference: '2022-01-10' });",
        'const first: string | null | undefined = article.dates[0]?.from;',
        "const html: string = exportTo(article, 'html', { fragment: true });",
        '// @ts-expect-error there is no such format',
        "exportTo(article, 'docx');",
        "export const all = [first, html, exportFormats, importInto('x', '{}', 'brat').text];",
      ].join('\n'),
    );
    const args = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', '', '--target', 'es2022'];
    runNode([COMPILER, ...args, '--module', 'nodenext', '--moduleResolution', 'nodenext', 'a.ts'], folder);
  });

  it('is a command', () => {
    const written = runNode([join(target, 'dist/cli/main.js'), 'export', '--to', 'tei', 'a.fa.md'], folder);
    assert.match(written, /^<\?xml/);
  });

  it('is used by site generators as the examples use it', () => {
    cpSync('examples/site', join(folder, 'site'), { recursive: true });
    const { remark, page, entries } = JSON.parse(run('site/run.mjs', SITES));
    assert.equal(JSON.parse(remark.linkedData)['@id'], 'https://example.org/news/a.fa.md');
    assert.equal(remark.dates[1].from, '2025-10-04');
    assert.match(page, /^<article lang="fa" dir="rtl">/);
    assert.deepEqual(
      entries.map(({ id }: { id: string }) => id),
      ['a'],
    );
    assert.match(entries[0].data.html, /<time datetime="2025-10-04">/);
  });

  it('does what its page shows', () => {
    const page = readFileSync('server/library/library.md', 'utf8');
    const [, shown] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    writeFileSync(join(folder, 'news/geneva.fa.md'), '---\ndate: 2022-01-10\n---\n\nوندی شرمن دیروز در ژنو بود.\n');
    const said = run('page.mjs', `${shown}\nconsole.log(article.dates[0].from, page.slice(0, 15));`);
    assert.equal(said.trim(), '2022-01-09 <!doctype html>');
    for (const name of page.match(/(?<=^\| `)\w+/gm) ?? [])
      assert.ok(name in library || /^(?:path|syntax|reference|recognised|base|fragment|registry)$/.test(name), name);
  });
});

/** What Node prints. Fails where it does. */
function runNode(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

/** Runs each of the examples for site generators as its generator would. */
const SITES = `
import { readFileSync } from 'node:fs';
import remarkDabir from './remark-dabir.mjs';
import eleventy from './eleventy.config.mjs';
import { dabirLoader } from './astro.loader.mjs';

const file = { path: 'news/a.fa.md', data: {}, toString: () => readFileSync('news/a.fa.md', 'utf8') };
remarkDabir({ base: 'https://example.org/' })({}, file);

const filters = {};
eleventy({ addFilter: (name, filter) => { filters[name] = filter; } });
const page = filters.dabir('./news/a.fa.md');

const entries = new Map();
const store = { clear: () => entries.clear(), set: (entry) => entries.set(entry.id, entry) };
await dabirLoader('news').load({ store, generateDigest: (text) => String(text.length) });

console.log(JSON.stringify({ remark: file.data.dabir, page, entries: [...entries.values()] }));
`;
