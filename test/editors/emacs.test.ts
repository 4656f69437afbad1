import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drive, runs, type Seen } from './editor';

/** Where Debian puts packages of Emacs; since version 29 Eglot is part of Emacs itself. */
const PACKAGES = '/usr/share/emacs/site-lisp/elpa';
const PATHS = existsSync(PACKAGES) ? readdirSync(PACKAGES).flatMap((name) => ['-L', join(PACKAGES, name)]) : [];
const OPTIONS = ['-Q', '--batch', ...PATHS];

describe('Emacs with Eglot as a client', function () {
  this.timeout(300_000);
  if (!runs('emacs', [...OPTIONS, '--eval', "(require 'eglot)"])) {
    it.skip('Emacs with Eglot is not installed here');
    return;
  }
  let seen: Seen;
  before(async () => {
    seen = await drive('emacs', [...OPTIONS, '-l', resolve('test/editors/drive.el')]);
  });

  it('meets no error', () => assert.deepEqual(seen.errors ?? [], []));

  it('shows problems at their words, in the language that its settings ask for', () => {
    const problem = seen.problems.find(({ words }) => words === 'علي');
    assert.match(problem?.text ?? '', /Write Persian/);
  });

  it('shows what a date is elsewhere', () => assert.match(seen.hover.value, /2022/));

  it('proposes the label', () => assert.ok(seen.completions.includes('م'), String(seen.completions)));

  it('mends a problem, which then is gone', () => {
    assert.equal(seen.fixed[5], '😀👩‍👧 علی [آمد][م] و ۲۰ دی ۱۴۰۰ رفت.');
    assert.equal(seen.mended, true);
  });

  it('renames a label everywhere', () => {
    assert.equal(seen.renamed[5], '😀👩‍👧 علی [آمد][گزارش] و ۲۰ دی ۱۴۰۰ رفت.');
    assert.equal(seen.renamed[7], '[گزارش]: https://example.org/a "منبع"');
  });

  it('formats a tidy text to itself', () => assert.deepEqual(seen.formatted, seen.renamed));

  it('takes its leave', () => assert.equal(seen.stopped, true));
});
