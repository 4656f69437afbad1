import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { exportedArticle } from '../../server/export/exportedArticle';
import { EXPORT_FORMATS, type ExportFormatName } from '../../server/export/formats';
import type { ExportedArticle, ExportOptions } from '../../server/export/types';
import { analyse } from '../../server/language/analyse';
import { syntaxOf } from '../../server/language/article/parse';

export function exported(text: string, options: Partial<ExportOptions> = {}): ExportedArticle {
  const path = options.path ?? 'news/a.fa.md';
  return exportedArticle(analyse(text, { syntax: syntaxOf(path) }), { ...options, path });
}

export function exportOf(text: string, format: ExportFormatName, options: Partial<ExportOptions> = {}): string {
  return EXPORT_FORMATS[format].write(exported(text, options));
}

/** The example articles, and those beside the project where they are there. */
export const ARTICLES: readonly (readonly [name: string, text: string])[] = globSync([
  'examples/*.{md,txt}',
  '../shared/data/articles-dev/*.md',
])
  .sort()
  .map((path) => [basename(path), readFileSync(path, 'utf8')]);

/** The article that these tests say what they expect of. */
export const EXAMPLE = readFileSync('examples/annotated.fa.md', 'utf8');

/**
 * A text that tries to break out of every format: markup, ends of sections, quotation marks, control characters, addresses
 * that run, YAML that grows.
 */
export const HOSTILE = [
  '---',
  'title: "\'\\"></title><script>window.hacked = 1</script>]]>&amp;<!-- \\u0007"',
  'date: 1404-07-12',
  'lang: "fa\\"><script>window.hacked = 2</script>"',
  'place: &a "<img src=x onerror=window.hacked=3>"',
  'author: *a',
  'bomb: &b [*a, *a, *a, *a]',
  'bombs: [*b, *b, *b, *b]',
  'url: "javascript:window.hacked=4"',
  '---',
  '',
  '# <script>window.hacked = 5</script> سرخط ]]> و "گیومه" \' & <!-- توضیح',
  '',
  'شهردار یزد گفت: «</q></p><script>window.hacked = 6</script> ]]> این \u0000\u0007\u001b\u009b\ufffe است.»',
  '',
  '[پیوند](javascript:window.hacked=7) و [پیوند دو](<java\u0001script:window.hacked=8>) و [سه](data:text/html,<script>x</script>) و [چهار][م۱] و ![تصویر](javascript:window.hacked=9 "x") است.',
  '',
  '<a href="javascript:window.hacked=10">پنج</a> و <b onclick="window.hacked = 11">شش</b> و <https://example.org/?a=1&b="2"> است.',
  '',
  '[به گزارش روزنامهٔ بادگیر][م۲]، [یزد] [۱۲ مهر ۱۴۰۴] «"\'><svg onload=window.hacked=12>» شد.',
  '',
  '<script>window.hacked = 13</script>',
  '',
  '<blockquote cite="javascript:window.hacked=14">نقل</blockquote>',
  '',
  '```html',
  '<script>window.hacked = 15</script>]]>',
  '```',
  '',
  '[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"',
  '[۱۲ مهر ۱۴۰۴]: date:2025-10-04 "تاریخ"',
  '[م۱]: javascript:window.hacked=16 "منبع"',
  '[م۲]: <https://example.org/"><script>window.hacked=17</script>]]>> "منبع: رسانه"',
  '',
].join('\n');
