import assert from 'node:assert/strict';
import { ARABIC_KAF, dabir, withFolder } from './support';

const ARTICLE = [
  '---',
  'date: 1404-07-12',
  'lang: fa',
  '---',
  '',
  '[به گزارش روزنامهٔ بادگیر][م۱]، نمایشگاه روز ۲۰ مهر ۱۴۰۴ (۱۲ اکتبر ۲۰۲۵) در [شیراز] گشایش یافت.',
  '',
  '[م۱]: https://example.org/badgir/show "منبع: رسانه"',
  '[شیراز]: https://www.wikidata.org/wiki/Q6397066 "مکان"',
  '',
].join('\n');

describe('dabir annotate', () => {
  it('gives the fields of its contract, with null where nothing is known', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { status, out, err } = await dabir(['annotate', '.'], { folder });
      assert.deepEqual([status, err], [0, '']);
      const { version, files } = JSON.parse(out);
      assert.equal(version, 1);
      const [file] = files;
      assert.equal(file.path, 'a.fa.md');
      assert.equal(file.reference.day, '2025-10-04');
      assert.equal(file.reference.from, 'front-matter');
      assert.deepEqual(Object.keys(file), ['path', 'reference', 'dates', 'entities', 'claims', 'links']);
      for (const date of file.dates) {
        assert.equal(date.text, ARTICLE.slice(date.start, date.end));
        assert.deepEqual(Object.keys(date).sort(), [
          'approximate',
          'calendar',
          'duration',
          'end',
          'equivalentOf',
          'from',
          'grain',
          'kind',
          'relative',
          'start',
          'text',
          'time',
          'to',
          'zone',
        ]);
        assert.equal(date.duration, null);
      }
      assert.deepEqual(
        file.dates.map(({ from, to, calendar }: { from: string; to: string; calendar: string }) => [
          from,
          to,
          calendar,
        ]),
        [
          ['2025-10-12', '2025-10-12', 'solar'],
          ['2025-10-12', '2025-10-12', 'gregorian'],
        ],
      );
      for (const entity of file.entities) {
        assert.equal(entity.text, ARTICLE.slice(entity.start, entity.end));
        assert.ok(['registry', 'model', 'markup', 'project'].includes(entity.via), entity.via);
        assert.ok(entity.id === null || typeof entity.id === 'string');
      }
      assert.deepEqual(
        file.links.map(({ kind, target }: { kind: string; target: string }) => [kind, target]),
        [
          ['source', 'https://example.org/badgir/show'],
          ['entity', 'https://www.wikidata.org/wiki/Q6397066'],
        ],
      );
    }));

  it('gives a line a file with jsonl, and the same data', () =>
    withFolder({ 'a.fa.md': ARTICLE, 'b.fa.md': ARABIC_KAF }, async (folder) => {
      const { out } = await dabir(['annotate', '.', '--format', 'jsonl'], { folder });
      const whole = JSON.parse((await dabir(['annotate', '.'], { folder })).out);
      assert.deepEqual(
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
        whole.files,
      );
    }));

  it('is valid JSON where there is nothing to tell, and says what failed', async () => {
    const { status, out, err } = await dabir(['annotate', 'missing.md']);
    assert.equal(status, 2);
    assert.deepEqual(JSON.parse(out), { version: 1, files: [] });
    assert.match(err, /missing\.md: no such file/);
  });

  it('reads standard input and takes a reference day', async () => {
    const input = 'دیروز در شیراز باران بارید.\n';
    const args = ['annotate', '--stdin', '--stdin-filename', 'x.fa.txt', '--reference', '۱۴۰۰-۱۰-۲۰'];
    const [file] = JSON.parse((await dabir(args, { input })).out).files;
    assert.deepEqual([file.path, file.reference.day, file.reference.from], ['x.fa.txt', '2022-01-10', 'option']);
    assert.deepEqual([file.dates[0].from, file.dates[0].relative], ['2022-01-09', true]);
  });
});
