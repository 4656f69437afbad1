import type { Analysis } from '../language/analysis';
import { frontMatterText } from '../language/article/frontMatter';
import type { Article, Block } from '../language/article/types';
import { isoOf } from '../language/calendars/day';
import { articleAddress, sourceAddress } from './addresses';
import { proseOf } from './prose';
import type { ExportedArticle, ExportOptions } from './types';

type Metadata = Pick<ExportedArticle, 'path' | 'address' | 'title' | 'published' | 'language' | 'place' | 'authors'>;

/** What the front matter and the text say of the article as a whole. */
export function metadataOf({ article, reference }: Analysis, { path, base }: ExportOptions): Metadata {
  const { frontMatter } = article;
  const named = (key: string): string | undefined => frontMatterText(frontMatter, key)?.trim() || undefined;
  return {
    path,
    address: sourceAddress(named('url') ?? named('canonical')) ?? articleAddress(path, base),
    title: named('title') ?? headlineOf(article),
    published:
      timeOf(named('date')) ??
      (reference.from === 'front-matter' && reference.day !== undefined ? isoOf(reference.day) : undefined),
    language: languageOf(named('lang')),
    place: named('place'),
    authors: authorsOf(article),
  };
}

/** A time with its zone is kept: it says more than the day. Years below 1700 are Jalali and have no such form. */
function timeOf(date: string | undefined): string | undefined {
  const match = /^(\d{4})-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(date ?? '');
  if (date === undefined || match === null || Number(match[1]) < 1700) return undefined;
  if (Number.isNaN(Date.parse(date))) return undefined;
  return date.replace(' ', 'T').replace(/T(\d\d:\d\d)(?=Z|[+-])/, 'T$1:00');
}

/** A language tag (BCP 47); what is none reads as Persian. */
function languageOf(lang: string | undefined): string {
  return lang !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : 'fa';
}

function authorsOf({ frontMatter }: Article): readonly string[] {
  const value = frontMatter?.entries.find(({ key }) => key === 'author' || key === 'authors')?.value;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

/** The longest line of a plain text that is taken for its headline, in UTF-16 units. */
const LONGEST_HEADLINE = 120;

/** The block that is the article's headline: the first heading, in a plain text a short first line that ends no sentence. */
export function headlineBlock({ syntax, blocks, text }: Article): Block | undefined {
  if (syntax === 'markdown') return blocks.find(({ kind }) => kind === 'heading');
  const [first] = blocks;
  if (first === undefined || blocks.length < 2 || first.end - first.start > LONGEST_HEADLINE) return undefined;
  return /[.!?؟:؛…]["»”)]*$/.test(text.slice(first.start, first.end)) ? undefined : first;
}

function headlineOf(article: Article): string | undefined {
  const block = headlineBlock(article);
  return block === undefined ? undefined : proseOf(article, block) || undefined;
}
