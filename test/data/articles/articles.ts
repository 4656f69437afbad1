import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../../../server/data/compile/tsv';

const FOLDER = join(process.cwd(), 'test', 'data', 'articles');

/** An article of this folder: `clean/bbc`, and its text. */
export interface WrittenArticle {
  readonly name: string;
  readonly text: string;
}

export function articlesIn(room: 'clean' | 'rough'): readonly WrittenArticle[] {
  return readdirSync(join(FOLDER, room))
    .sort()
    .map((file) => ({
      name: `${room}/${file.replace(/\.fa\.md$/, '')}`,
      text: readFileSync(join(FOLDER, room, file), 'utf8'),
    }));
}

/** A stretch of an article: `start` inclusive, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface WrittenClaim extends Stretch {
  readonly kind: string;
  readonly chain: string;
  readonly linked: boolean;
  readonly cue: Stretch | undefined;
  readonly source: Stretch | undefined;
}

const LETTER = /[\p{L}\u200c]/u;

/** Where words stand whole in a claim; undefined for none. */
function stretchOf(article: string, claim: Stretch, words: string): Stretch | undefined {
  if (words === '') return undefined;
  for (let at = article.indexOf(words, claim.start); at >= 0; at = article.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (end > claim.end) break;
    if (!LETTER.test(article[at - 1] ?? '') && !LETTER.test(article[end] ?? '')) return { start: at, end };
  }
  throw new Error(`${words} is not in ${article.slice(claim.start, claim.end)}`);
}

/** What `claims.tsv` says of each article. */
export function claimsOf({ name, text }: WrittenArticle): readonly WrittenClaim[] {
  const { columns, rows } = parseTsv(readFileSync(join(FOLDER, 'claims.tsv'), 'utf8'), 'claims.tsv');
  const get = (row: readonly string[], column: string): string => row[columns.indexOf(column)] ?? '';
  let at = 0;
  return rows
    .filter((row) => get(row, 'article') === name)
    .map((row) => {
      const words = get(row, 'words');
      const start = text.indexOf(words, at);
      if (start < 0) throw new Error(`${name} has no “${words}”`);
      const claim = { start, end: start + words.length };
      at = claim.end;
      return {
        ...claim,
        kind: get(row, 'kind'),
        chain: get(row, 'chain'),
        linked: get(row, 'linked') === 'yes',
        cue: stretchOf(text, claim, get(row, 'cue')),
        source: stretchOf(text, claim, get(row, 'source')),
      };
    });
}
