import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** What the house calls a thing, and what it does not, so that an editor meets one word for it everywhere. */
const OTHERWISE: readonly (readonly [right: string, wrong: RegExp])[] = [
  // Academy of Persian, rules of spelling: «اینجا» and «آنجا» are written joined, «این‌ها» and «آن‌ها» are not.
  ['اینجا', /(?:این|آن)‌جا/],
  ['آن‌ها', /(?<!\p{L})(?:اینها|آنها)(?!\p{L})/u],
  ['فایل', /پرونده/],
  ['خبر', /مقاله/],
  ['ایراد', /مشکل|اشکال/],
  ['روز مبنا', /روز مرجع|تاریخ مرجع/],
  ['نشانی', /آدرس/],
  ['سرور', /کارساز/],
  ['بررسی', /وارسی/],
  ['کمانک', /پرانتز/],
  ['یکدست', /یک‌دست/],
  ['کدگذاری', /رمزگذاری/],
];

const MESSAGES = [
  ...globSync(['server/**/*.ts', 'client/**/*.ts'], {
    ignore: ['server/language/**', 'server/data/**', 'server/cli/training/**'],
  }),
  ...globSync(['server/rules/**/*.md', 'server/newsroom/*.md']),
  'package.nls.fa.json',
];

/** Words of the news that rules read or show stand in comments, in examples, and between «». */
const spoken = (source: string): string =>
  source
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/«[^»]*»/g, '«»');

describe('the messages of the house', () => {
  for (const [right, wrong] of OTHERWISE) {
    it(`say «${right}», and nothing else for it`, () => {
      assert.ok(MESSAGES.length > 300, `${MESSAGES.length} files`);
      const against = MESSAGES.flatMap((file) => {
        const lines = spoken(readFileSync(file, 'utf8')).split('\n');
        return lines.filter((line) => wrong.test(line)).map((line) => `${file}: ${line.trim()}`);
      });
      assert.deepEqual(against, []);
    });
  }
});
