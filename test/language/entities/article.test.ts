import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { ResolvedEntity } from '../../../server/language/entities/types';
import { read, written } from './support';

const SEED = '../shared/seed/geneva-talks.txt';
const GOLD = '../shared/data/articles-dev/gold.jsonl';

/** The names of the seed article by the guidelines, each once, in the order of their first mention. */
const SEED_NAMES: readonly string[] = [
  'organisation: وزارت امور خارجه آمریکا',
  'person: وندی شرمن',
  'place: آمریکا',
  'place: ژنو',
  'person: سرگئی ریابکوف',
  'place: ایالات متحده',
  'place: روسیه',
  'organisation: شورای ناتو و روسیه',
  'organisation: شورای دائمی سازمان امنیت و همکاری اروپا',
  'person: آنتونی بلینکن',
  'work: پیمان منع موشکهای هستهای میانبرد',
  'person: ترامپ',
  'person: بایدن',
  'place: اروپا',
  'person: بلینکن',
  'place: اوکراین',
  'organisation: ناتو',
  'organisation: وزارت امور خارجه روسیه',
  'place: مسکو',
  'place: اتحاد جماهیر شوروی',
  'organisation: واشنگتن تایمز',
  'person: ولادیمیر پوتین',
  'place: واشنگتن',
  'person: جو بایدن',
  'place: دونباس',
  'place: دونتسک',
  'place: لوگانسک',
  'organisation: دولت اوکراین',
  'place: کی یف',
];

/** A name without what its spellings differ in. */
function bare(name: string): string {
  return name.replace(/[\s\u200c]+/gu, '');
}

function distinct(source: string): readonly string[] {
  return [...new Set(read(source).entities.map((entity) => `${entity.type}: ${bare(written(source, entity))}`))];
}

describe('the seed article', () => {
  const source = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  before(function () {
    if (source === '') this.skip();
  });

  it('names its persons, organisations, places and works by the guidelines', () => {
    assert.deepEqual(
      distinct(source),
      SEED_NAMES.map((name) => bare(name).replace(':', ': ')),
    );
  });

  it('ties «بلینکن» to «آنتونی بلینکن» and «بایدن» to «جو بایدن»', () => {
    const { entities } = read(source);
    const chain = (name: string): number | undefined =>
      entities.find((entity) => written(source, entity) === name)?.chain;
    assert.equal(chain('بلینکن'), chain('آنتونی بلینکن'));
    assert.equal(chain('بایدن'), chain('جو بایدن'));
    assert.notEqual(chain('بایدن'), chain('ترامپ'));
  });

  it('lets Moscow, Washington and Kyiv stand for their countries', () => {
    const { entities } = read(source);
    for (const [capital, country] of [
      ['مسکو', 'روسیه'],
      ['واشنگتن', 'آمریکا'],
      ['کی یف', 'اوکراین'],
    ]) {
      const meant = entities.find((entity) => written(source, entity) === capital)?.metonymOf;
      assert.equal(meant, entities.find((entity) => written(source, entity) === country)?.chain, capital);
    }
  });

  it('names the same with its half-spaces restored, turned into spaces, or dropped', () => {
    const parts: readonly (readonly [string, string])[] = [
      ['کی', 'یف'],
      ['رئیس', 'جمهور'],
      ['موشک', 'های'],
      ['هسته', 'ای'],
      ['همه', 'جانبه'],
    ];
    const withGap = (gap: string): string =>
      parts.reduce(
        (text, [before, after]) =>
          text.replaceAll(new RegExp(`${before}[ \u200c]?${after}`, 'gu'), before + gap + after),
        source,
      );
    for (const gap of ['\u200c', ' ', ''])
      assert.deepEqual(distinct(withGap(gap)), distinct(source), JSON.stringify(gap));
    assert.deepEqual(distinct(source.replaceAll('\u200c', ' ')), distinct(source));
  });

  it('names the same where the parts of known names are joined by half-spaces', () => {
    const joined = read(source).entities.reduceRight(
      (text, { start, end, via }) =>
        via === 'registry'
          ? text.slice(0, start) + text.slice(start, end).replaceAll(' ', '\u200c') + text.slice(end)
          : text,
      source,
    );
    assert.notEqual(joined, source);
    assert.deepEqual(distinct(joined), distinct(source));
  });
});

describe('the development articles', () => {
  const present = existsSync(GOLD);
  before(function () {
    if (!present) this.skip();
  });

  it('are read with a precision and a recall of 95 % or more, over all types', () => {
    interface Labelled {
      readonly file: string;
      readonly entities: readonly Pick<ResolvedEntity, 'start' | 'end' | 'type'>[];
    }
    const key = ({ start, end, type }: Pick<ResolvedEntity, 'start' | 'end' | 'type'>): string =>
      `${start}-${end} ${type}`;
    let right = 0;
    let found = 0;
    let labelled = 0;
    for (const line of readFileSync(GOLD, 'utf8').trim().split('\n')) {
      const { file, entities }: Labelled = JSON.parse(line);
      const gold = new Set(entities.map(key));
      const source = readFileSync(`../shared/data/articles-dev/${file}`, 'utf8');
      const names = read(source).entities.filter(({ confidence }) => confidence >= 0.5);
      right += names.filter((name) => gold.has(key(name))).length;
      found += names.length;
      labelled += gold.size;
    }
    assert.ok(right / found >= 0.95, `precision ${right / found}`);
    assert.ok(right / labelled >= 0.95, `recall ${right / labelled}`);
  });
});
