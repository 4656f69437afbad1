import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { ARTICLE, drive, runs, type Seen } from './editor';

const OPTIONS = ['--headless', '--clean', '-n', '-i', 'NONE'];

describe('Neovim as a client', function () {
  this.timeout(300_000);
  if (!runs('nvim', ['--version'])) {
    it.skip('Neovim is not installed here');
    return;
  }

  // A file whose lines end in CRLF is one to Neovim whose lines end in LF: the places have to hold in both.
  for (const [name, article] of [
    ['LF', ARTICLE],
    ['CRLF', ARTICLE.replaceAll('\n', '\r\n')],
  ] as const) {
    describe(`on a file of ${name}`, () => {
      let seen: Seen;
      before(async () => {
        seen = await drive('nvim', [...OPTIONS, '-S', resolve('test/editors/drive.lua')], article);
      });

      it('meets no error', () => assert.deepEqual(seen.errors ?? [], []));

      it('shows problems at their words', () => {
        const problem = seen.problems.find(({ code }) => code === 'typography/arabic-yeh-kaf');
        assert.equal(problem?.words, 'علي');
        assert.equal(problem.source, 'دبیر');
        assert.equal(seen.encoding, 'utf-16');
      });

      it('shows what a date is elsewhere', () => assert.match(seen.hover.value, /2022/));

      it('proposes the label', () => assert.ok(seen.completions.includes('م'), String(seen.completions)));

      it('mends a problem, which then is gone', () => {
        assert.match(seen.actions[0], /[A-Z]/);
        assert.equal(seen.fixed[5], '😀👩‍👧 علی [آمد][م] و ۲۰ دی ۱۴۰۰ رفت.');
        assert.equal(seen.mended, true);
      });

      it('renames a label everywhere', () => {
        assert.equal(seen.renamed[5], '😀👩‍👧 علی [آمد][گزارش] و ۲۰ دی ۱۴۰۰ رفت.');
        assert.equal(seen.renamed[7], '[گزارش]: https://example.org/a "منبع"');
      });

      it('takes its leave', () => assert.equal(seen.stopped, true));
    });
  }
});
