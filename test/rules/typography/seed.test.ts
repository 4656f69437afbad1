import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixUntilStable } from '../../../server/rules/fix';
import { selectRules } from '../../../server/rules/selection';
import { accept, checkWith, problemsOf } from '../fixtures';

const folder = join(process.cwd(), '../shared/seed');
/** Rows of the list that are other rules' business: dates, sources, commas. */
const NOT_TYPOGRAPHY = /^(?:comma-before-ke|date-without-year|missing-comma-apposition|relative-time)$/;
const { selection } = selectRules({}, 'typography');

describe('the seed article', () => {
  if (!existsSync(folder)) {
    it.skip('is not here: ../shared/seed');
    return;
  }
  const text = readFileSync(join(folder, 'geneva-talks.txt'), 'utf8');
  const lines = text.split('\n');
  const defects = readFileSync(join(folder, 'seed_defects.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .filter(([rule]) => !NOT_TYPOGRAPHY.test(rule))
    .map(([, line, column, found, better]) => {
      const start = lines.slice(0, Number(line) - 1).join('\n').length + (line === '1' ? 0 : 1) + Number(column) - 1;
      return { start, end: start + found.length, found, better };
    });

  it('shows 48 defects of orthography, of which at least 46 are reported and mended as the list has it', () => {
    assert.equal(defects.length, 48);
    const problems = problemsOf(text, selection, 'plain');
    const silent = defects.filter(
      ({ start, end }) =>
        !problems.some((problem) => problem.start < end && problem.end > start && problem.fixes.length > 0),
    );
    assert.ok(defects.length - silent.length >= 46, silent.map(({ found }) => found).join('، '));
    const otherwise = defects.filter(({ start, end, found, better }) => {
      // A half-space behind a letter that does not join is not written.
      const wanted = better.replace(/([اآدذرزژو])\u200c/g, '$1');
      return !problems.some(
        (problem) =>
          problem.start <= start &&
          problem.end >= end &&
          problem.fixes.some((fix) => {
            const length = text.length;
            const after = accept(text, fix);
            return after.slice(start, end + after.length - length).includes(wanted.trim()) || found === wanted;
          }),
      );
    });
    assert.ok(otherwise.length <= 2, otherwise.map(({ found, better }) => `${found} → ${better}`).join('، '));
  });

  it('reads right after the fixes, line by line, and nothing else has changed', () => {
    const mended = fixUntilStable(text, checkWith(selection, 'plain'), 'suggest').text.split('\n');
    assert.equal(mended.length, lines.length);
    const changes: string[] = [];
    for (const [index, line] of lines.entries()) {
      const before = line.split(' ');
      const after = mended[index].split(' ');
      assert.equal(letters(mended[index]), lettersAsMended(line), `line ${index + 1}`);
      changes.push(...after.filter((word) => !before.includes(word)));
    }
    assert.deepEqual(changes, EXPECTED);
  });
});

/** What is left when spaces and half-spaces are taken away: the fixes may change these and hardly anything else. */
function letters(line: string): string {
  return line.replace(/[ \u200c]/g, '');
}

/** The few letters that do change. */
function lettersAsMended(line: string): string {
  return letters(line)
    .replaceAll('مساله', 'مسئله')
    .replaceAll('هیات', 'هیئت')
    .replaceAll('مجددا', 'مجدداً')
    .replaceAll('بااینوجود', 'بااینحال');
}

/** Every word that the fixes wrote, in the order of the text. Reviewed by hand. */
const EXPECTED: readonly string[] = [
  'بیانیه‌ای',
  'بین‌المللی',
  'ائتلاف‌های',
  'می‌کند.',
  'می‌شود،',
  'گفت‌وگو',
  'گفت‌وگوهای',
  'دی)،',
  'هیئت',
  'گفت‌وگوهای',
  'دوجانبه',
  'می‌شود.',
  'زمینه‌هایی',
  'موشک‌های',
  'هسته‌ای',
  'میان‌برد',
  'توافق‌هایی',
  'رزمایش‌ها',
  'زمینه‌هایی',
  'تنش‌ها،',
  'می‌آید',
  'نگرانی‌های',
  'می‌کنند.',
  'می‌توانند',
  'تنش‌ها',
  'نگرانی‌ها',
  'مسئله',
  'نمی‌کنیم.',
  'مجدداً',
  'می‌کنم',
  'چشم‌انداز',
  'هم‌مرز',
  'خواسته‌های',
  'هیچ‌کدام',
  'درخواست‌ها',
  'حال،',
  'می‌گویند',
  'نگرانی‌های',
  'رئیس‌جمهور',
  'گفت‌وگو',
  'تنش‌ها',
  'گفت‌وگو',
  'کردند.',
  'این',
  'روس‌تبار',
  'روس‌های',
  'دولت‌های',
  'داده‌اند.',
  'کی‌یف',
  'جدایی‌طلبان',
  'می‌کند.',
];
