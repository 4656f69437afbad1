import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORTS } from '../../server/cli/program';
import { EXPORT_FORMAT_NAMES } from '../../server/export/formats';
import { exportFormats } from '../../server/protocol';
import { dabir, withFolder } from './support';

const ARTICLE =
  '---\ntitle: آزمون\ndate: 1404-07-12\nlang: fa\n---\n\nنشست در [یزد] برگزار شد.\n\n[یزد]: wd:Q182394 "مکان"\n';
const PLAIN = 'نشست در یزد برگزار شد.\n';

describe('dabir export', () => {
  it('names the same formats in its help, in the protocol and where they are', () => {
    assert.deepEqual([...EXPORTS], [...EXPORT_FORMAT_NAMES]);
    assert.deepEqual([...exportFormats], [...EXPORT_FORMAT_NAMES]);
  });

  for (const format of EXPORTS) {
    it(`writes one article to standard output as ${format}, the same every time`, () =>
      withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
        const first = await dabir(['export', '--to', format, 'a.fa.md'], { folder });
        const second = await dabir(['export', '--to', format, '--stdin', '--stdin-filename', 'a.fa.md'], {
          folder,
          input: ARTICLE,
        });
        assert.deepEqual([first.status, first.err], [0, '']);
        assert.ok(first.out.includes('Q182394'));
        assert.deepEqual(second, first);
        assert.deepEqual(readdirSync(folder), ['a.fa.md']);
      }));
  }

  it('writes articles into a folder, each below it as it lies below the working folder', () =>
    withFolder({ 'news/a.fa.md': ARTICLE, 'news/old/b.fa.txt': PLAIN, 'c.khabar': ARTICLE }, async (folder) => {
      const { status, out, err } = await dabir(['export', '--to', 'html', '.', '-o', 'site'], { folder });
      assert.deepEqual([status, out, err], [0, '', '']);
      for (const name of ['news/a.html', 'news/old/b.html', 'c.html'])
        assert.match(readFileSync(join(folder, 'site', name), 'utf8'), /^<!doctype html>/);
      assert.deepEqual(readdirSync(join(folder, 'site')).sort(), ['c.html', 'news']);
    }));

  it('writes a copy of the text beside brat’s annotations, and what brat must know of them', () =>
    withFolder({ 'a.fa.md': `\ufeff${ARTICLE.replace(/\n/g, '\r\n')}`, 'b.fa.txt': PLAIN }, async (folder) => {
      assert.equal((await dabir(['export', '--to', 'brat', '.', '-o', 'out'], { folder })).status, 0);
      assert.deepEqual(readdirSync(join(folder, 'out')).sort(), [
        'a.ann',
        'a.txt',
        'annotation.conf',
        'b.ann',
        'b.txt',
      ]);
      const text = readFileSync(join(folder, 'out/a.txt'), 'utf8');
      assert.equal(text, ARTICLE.replace(/\n/g, '\r\n'));
      const [, start, end] =
        /^T1\tPlace (\d+) (\d+)\tیزد$/m.exec(readFileSync(join(folder, 'out/a.ann'), 'utf8')) ?? [];
      assert.equal([...text].slice(Number(start), Number(end)).join(''), 'یزد');
    }));

  it('names articles by the address that they are published at', () =>
    withFolder({ 'news/a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(['export', '--to', 'jsonld', 'news/a.fa.md', '--base', 'https://example.org/n'], {
        folder,
      });
      assert.equal(JSON.parse(out)['@id'], 'https://example.org/n/news/a.fa.md');
    }));

  it('exports what was recognised where it is asked for, and counts from the reference that is given', () =>
    withFolder({ 'a.fa.md': 'مریم دانشور دیروز گفت که آب هست.\n' }, async (folder) => {
      const run = async (...args: string[]) =>
        JSON.parse((await dabir(['export', '--to', 'jsonld', 'a.fa.md', ...args], { folder })).out);
      assert.equal((await run()).mentions, undefined);
      assert.equal((await run('--recognised')).about ?? (await run('--recognised')).mentions[0].name, 'مریم دانشور');
      assert.deepEqual((await run('--reference', '2022-01-10')).temporalCoverage, ['2022-01-09']);
    }));

  it('never writes over an article', () =>
    withFolder({ 'a.fa.md': ARTICLE, 'a.txt': PLAIN, 'b.fa.md': ARTICLE }, async (folder) => {
      const run = await dabir(['export', '--to', 'brat', 'a.fa.md', 'b.fa.md', '-o', '.'], { folder });
      assert.equal(run.status, 2);
      assert.match(run.err, /a\.txt: there is a file here that may be an article/);
      assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), PLAIN);
      // The other one, and the same again.
      assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), ARTICLE);
      assert.equal((await dabir(['export', '--to', 'brat', 'b.fa.md', '-o', '.'], { folder })).status, 0);
      assert.equal((await dabir(['export', '--to', 'brat', 'a.fa.md', '-o', '.', '--force'], { folder })).status, 0);
      assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), ARTICLE);
    }));

  for (const [format, extension] of [
    ['html', 'html'],
    ['jsonld', 'jsonld'],
    ['ninjs', 'ninjs.json'],
    ['tei', 'tei.xml'],
    ['webannotation', 'annotations.json'],
  ] as const) {
    it(`writes over ${format} of its own, and over no other file of that name unless forced`, () =>
      withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
        const path = join(folder, 'out', `a.${extension}`);
        const run = (...more: string[]) =>
          dabir(['export', '--to', format, 'a.fa.md', '-o', 'out', ...more], { folder });
        assert.equal((await run()).status, 0);
        const first = readFileSync(path, 'utf8');
        writeFileSync(join(folder, 'a.fa.md'), ARTICLE.replace('آزمون', 'آزمایش'));
        assert.equal((await run()).status, 0);
        const second = readFileSync(path, 'utf8');
        assert.notEqual(second, first);
        writeFileSync(path, 'Written by somebody else.\n');
        const refused = await run();
        assert.equal(refused.status, 2);
        assert.match(refused.err, /^dabir: out\/a\.\S+: there is a file here that Dabir did not write/);
        assert.equal(readFileSync(path, 'utf8'), 'Written by somebody else.\n');
        assert.equal((await run('--force')).status, 0);
        assert.equal(readFileSync(path, 'utf8'), second);
      }));
  }

  it('leaves annotations that were corrected in brat, and says once that its configuration was changed', () =>
    withFolder({ 'a.fa.md': ARTICLE, 'b.fa.md': ARTICLE, 'out/annotation.conf': '[entities]\n' }, async (folder) => {
      const run = (...more: string[]) => dabir(['export', '--to', 'brat', '.', '-o', 'out', ...more], { folder });
      const changed = await run();
      assert.deepEqual([changed.status, changed.err.match(/annotation\.conf/g)?.length], [2, 1]);
      const corrected = 'T1\tPerson 0 4\tنشست\n';
      writeFileSync(join(folder, 'out/a.ann'), corrected);
      assert.match((await run()).err, /out\/a\.ann: there is a file here that Dabir did not write/);
      assert.equal(readFileSync(join(folder, 'out/a.ann'), 'utf8'), corrected);
      assert.equal((await run('--force')).status, 0);
      assert.notEqual(readFileSync(join(folder, 'out/a.ann'), 'utf8'), corrected);
    }));

  it('says what is in its way', () =>
    withFolder({ 'a.fa.md': ARTICLE, 'out/a.html/x': '' }, async (folder) => {
      const { status, err } = await dabir(['export', '--to', 'html', 'a.fa.md', '-o', 'out', '--force'], { folder });
      assert.deepEqual([status, err], [2, 'dabir: out/a.html: this is a folder, not a file.\n']);
    }));

  it('refuses to write over what it reads, and two articles into one file', () =>
    withFolder({ 'a.fa.md': ARTICLE, 'a.fa.txt': PLAIN, 'b.txt': PLAIN, 'b.fa.md': ARTICLE }, async (folder) => {
      const one = await dabir(['export', '--to', 'html', 'a.fa.md', 'a.fa.txt', '-o', 'out'], { folder });
      assert.equal(one.status, 2);
      assert.match(one.err, /out\/a\.html: two articles would be written to this one file/);
      assert.ok(readFileSync(join(folder, 'out/a.html'), 'utf8').includes('Q182394'));
      const input = await dabir(['export', '--to', 'brat', 'b.fa.md', 'b.txt', '-o', '.', '--force'], { folder });
      assert.equal(input.status, 2);
      assert.match(input.err, /b\.txt: this is an article that is being exported/);
      assert.equal(readFileSync(join(folder, 'b.txt'), 'utf8'), PLAIN);
    }));

  it('follows no link to an article', function () {
    if (process.platform === 'win32') return this.skip();
    return withFolder({ 'a.fa.md': ARTICLE, 'b.fa.md': ARTICLE, 'out/keep': '' }, async (folder) => {
      symlinkSync(join(folder, 'a.fa.md'), join(folder, 'out/a.html'));
      symlinkSync(join(folder, 'b.fa.md'), join(folder, 'out/c.html'));
      const own = await dabir(['export', '--to', 'html', 'a.fa.md', '-o', 'out', '--force'], { folder });
      assert.equal(own.status, 2);
      assert.match(own.err, /this is an article that is being exported/);
      writeFileSync(join(folder, 'c.fa.md'), ARTICLE);
      const other = await dabir(['export', '--to', 'html', 'c.fa.md', '-o', 'out'], { folder });
      assert.equal(other.status, 2);
      assert.match(other.err, /may be an article/);
      for (const name of ['a.fa.md', 'b.fa.md']) assert.equal(readFileSync(join(folder, name), 'utf8'), ARTICLE);
    });
  });

  it('writes nothing outside the output folder', () =>
    withFolder({ 'in/a.fa.md': ARTICLE, 'work/x': '' }, async (folder) => {
      const { status } = await dabir(['export', '--to', 'html', '../in/a.fa.md', '-o', 'out'], {
        folder: join(folder, 'work'),
      });
      assert.equal(status, 0);
      assert.deepEqual(readdirSync(join(folder, 'work/out')), ['a.html']);
      assert.deepEqual(readdirSync(join(folder, 'in')), ['a.fa.md']);
    }));

  const BAD: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['export', 'a.fa.md'], /say which format: dabir export --to html\|jsonld/],
    [['export', '--to', 'htm', 'a.fa.md'], /--to: there is no format “htm”; did you mean “html”\?/],
    [['export', '--to', '__proto__', 'a.fa.md'], /--to: there is no format/],
    [['export', '--to', 'html', 'missing.md'], /missing\.md: no such file or folder/],
    [['export', '--to', 'html', 'bad.md'], /bad\.md: invalid UTF-8/],
    [['export', '--to', 'html', '.'], /3 articles do not fit into one output; give them a folder: --output-dir/],
    [
      ['export', '--to', 'html', 'a.fa.md', '--base', 'ftp://example.org'],
      /--base: “ftp:\/\/example\.org” is no http or https address/,
    ],
    [['export', '--to', 'html', 'a.fa.md', '--base', 'x'], /--base/],
    [['export', '--to', 'html', 'a.fa.md', '--reference', 'فردا'], /--reference/],
    [
      ['export', '--to', 'html', 'a.fa.md', '-o', 'b.fa.md'],
      /b\.fa\.md\/a\.html: (?:a part of the path is no folder|there is a file where a folder is wanted)/,
    ],
    [['export', '--what'], /unknown option/],
  ];
  for (const [args, message] of BAD) {
    it(`says what is wrong with “dabir ${args.join(' ')}”`, () =>
      withFolder(
        { 'a.fa.md': ARTICLE, 'b.fa.md': ARTICLE, 'bad.md': Buffer.from([0xd8, 0xff, 0x41]) },
        async (folder) => {
          const { status, out, err } = await dabir(args, { folder });
          assert.equal(status, 2);
          assert.equal(out, '');
          assert.match(err, message);
          assert.equal(err.trimEnd().split('\n').length, 1);
        },
      ));
  }

  it('speaks Persian', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { err } = await dabir(['export', '--to', 'htm', 'a.fa.md', '--messages', 'fa'], { folder });
      assert.match(err, /--to: قالب «htm» نیست؛ شاید «html»/);
    }));

  it('tells of front matter that it could not read, and of a text that is not Persian', () =>
    withFolder(
      { 'a.fa.md': '---\ntitle: "آزمون\n---\n\nنشست در یزد.\n', 'b.md': 'Some English.\n' },
      async (folder) => {
        const broken = await dabir(['export', '--to', 'html', 'a.fa.md'], { folder });
        assert.match(broken.err, /a\.fa\.md: the front matter is no valid YAML and was left out/);
        assert.match(broken.out, /<p>نشست/);
        const english = await dabir(['export', '--to', 'html', 'b.md'], { folder });
        assert.match(english.err, /b\.md: this is no Persian text; left alone/);
        assert.equal(english.out, '');
      },
    ));

  it('tells of versions that are not merged, and exports the marks of none', () =>
    withFolder(
      { 'a.fa.md': '<<<<<<< HEAD\nنشست در یزد.\n=======\nنشست در قم.\n>>>>>>> شاخه\n', 'b.fa.md': 'نشست\n=======\n' },
      async (folder) => {
        const unmerged = await dabir(['export', '--to', 'html', 'a.fa.md'], { folder });
        assert.match(unmerged.err, /a\.fa\.md: git’s marks of unmerged versions are left in it/);
        assert.match(unmerged.out, /<p>نشست در /);
        assert.ok(!/HEAD|شاخه/.test(unmerged.out), unmerged.out);
        assert.equal((await dabir(['export', '--to', 'html', 'b.fa.md'], { folder })).err, '');
      },
    ));

  it('goes on behind a file that cannot be read', function () {
    if (process.platform === 'win32') return this.skip();
    return withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      symlinkSync(join(folder, 'nowhere'), join(folder, 'b.fa.md'));
      const { status, err } = await dabir(['export', '--to', 'html', 'a.fa.md', 'b.fa.md', '-o', 'out'], { folder });
      assert.equal(status, 2);
      assert.match(err, /b\.fa\.md/);
      assert.ok(existsSync(join(folder, 'out/a.html')));
    });
  });
});

describe('dabir import', () => {
  const TEXT = 'نشست در یزد برگزار شد.\n';
  const MARKED = 'نشست در [یزد] برگزار شد.\n\n[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"\n';
  const STANDOFF = 'T1\tPlace 8 11\tیزد\nN1\tReference T1 Wikidata:Q182394\tیزد\n';
  const FILES = { 'a.md': TEXT, 'a.ann': STANDOFF, 'a.txt': TEXT };

  it('writes the article with the annotations in it to standard output, and leaves it as it is', () =>
    withFolder(FILES, async (folder) => {
      const { status, out, err } = await dabir(['import', 'a.ann', 'a.md'], { folder });
      assert.deepEqual([status, out], [0, MARKED]);
      assert.match(err, /1 added, 0 there already/);
      const persian = await dabir(['import', 'a.ann', 'a.md'], { folder, environment: { LANG: 'fa_IR' } });
      assert.match(persian.err, /۱ نشانه افزوده شد، ۰ نشانه از پیش بود/);
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), TEXT);
    }));

  it('writes into the article where that is asked for, in the encoding that it has', () =>
    withFolder({ ...FILES, 'u.md': Buffer.from(`\ufeff${TEXT}`, 'utf16le') }, async (folder) => {
      assert.equal((await dabir(['import', 'a.ann', 'a.md', '--write'], { folder })).status, 0);
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), MARKED);
      assert.equal((await dabir(['import', 'a.ann', 'u.md', '--write'], { folder })).status, 0);
      assert.equal(readFileSync(join(folder, 'u.md'), 'utf16le'), `\ufeff${MARKED}`);
    }));

  it('writes to a new file, and over one only where that is asked for', () =>
    withFolder({ ...FILES, 'c.md': 'x' }, async (folder) => {
      assert.equal((await dabir(['import', 'a.ann', 'a.txt', '-o', 'b.md'], { folder })).status, 0);
      assert.equal(readFileSync(join(folder, 'b.md'), 'utf8'), MARKED);
      const refused = await dabir(['import', 'a.ann', 'a.md', '-o', 'c.md'], { folder });
      assert.equal(refused.status, 2);
      assert.match(refused.err, /c\.md: this file exists and was not written over/);
      assert.equal(readFileSync(join(folder, 'c.md'), 'utf8'), 'x');
      assert.equal((await dabir(['import', 'a.ann', 'a.md', '-o', 'c.md', '--force'], { folder })).status, 0);
      assert.equal(readFileSync(join(folder, 'c.md'), 'utf8'), MARKED);
    }));

  it('ends with status 1 where something found no place, and writes the rest', () =>
    withFolder(
      { ...FILES, 'a.ann': `${STANDOFF}T2\tPlace 0 3\tشیر\nN2\tReference T2 Wikidata:Q6397066\tشیراز\n` },
      async (folder) => {
        const { status, out, err } = await dabir(['import', 'a.ann', 'a.md'], { folder });
        assert.deepEqual([status, out], [1, MARKED]);
        assert.match(err, /a\.ann: T2: its words do not stand there/);
      },
    ));

  const BAD: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['import', 'a.ann'], /missing required argument/],
    [['import', 'missing.ann', 'a.md'], /missing\.ann: no such file or folder/],
    [['import', 'a.ann', 'missing.md'], /missing\.md: no such file or folder/],
    [['import', 'a.ann', 'a.md', '--from', 'brad'], /--from: there is no format “brad”; did you mean “brat”\?/],
    [['import', 'a.md', 'a.md'], /a\.md: this is no valid JSON/],
    [['import', 'a.md', 'a.md', '--from', 'brat'], /a\.md: line 1 is none of brat's standoff format/],
    [['import', 'e.json', 'a.md'], /e\.json: this JSON holds no W3C Web Annotations/],
    [['import', 'a.ann', 'a.txt', '--write'], /a\.txt: a plain text has no markup/],
    [['import', 'a.ann', 'a.md', '--write', '-o', 'x.md'], /exclude each other/],
  ];
  for (const [args, message] of BAD) {
    it(`says what is wrong with “dabir ${args.join(' ')}”`, () =>
      withFolder({ ...FILES, 'e.json': '{}' }, async (folder) => {
        const { status, out, err } = await dabir(args, { folder });
        assert.equal(status, 2);
        assert.equal(out, '');
        assert.match(err, message);
        for (const [name, text] of Object.entries(FILES)) assert.equal(readFileSync(join(folder, name), 'utf8'), text);
      }));
  }

  it('takes what export wrote, in a folder of its own', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      for (const [format, file] of [
        ['webannotation', 'out/a.annotations.json'],
        ['brat', 'out/a.ann'],
      ]) {
        mkdirSync(join(folder, 'out'), { recursive: true });
        writeFileSync(join(folder, 'out/keep'), '');
        assert.equal((await dabir(['export', '--to', format, 'a.fa.md', '-o', 'out'], { folder })).status, 0);
        const { status, out } = await dabir(['import', file, 'a.fa.md'], { folder });
        assert.deepEqual([status, out], [0, ARTICLE]);
      }
    }));
});
