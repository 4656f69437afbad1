import type { Link } from '../../language/article/types';
import { BESIDE_POINTING, POINTING } from '../../language/claims/words/pointing';
import { foldKey } from '../../language/text/fold';
import { defineRule, type Edit, type Fix, NO_OPTIONS } from '../rule';
import page from './linkTextNotInformative.md';

export const linkTextNotInformative = defineRule({
  id: 'claims/link-text-not-informative',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'پیوندی که متنش چیزی نمی‌گوید: اینجا، لینک، نشانی برهنه',
    en: 'a link whose words say nothing: here, link, a bare address',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'links',
  *check({ analysis: { article }, links }) {
    for (const link of links) {
      const { kind, text, target, start, end } = link;
      // An address by itself is no link's text: markup/bare-url-in-rtl tells of it.
      if (kind === 'bare' || kind === 'autolink') continue;
      if (target === undefined || text.start < start || text.start >= text.end) continue;
      const words = article.text.slice(text.start, text.end);
      const isAddress = ADDRESS.test(words);
      if (!isAddress && !saysNothing(words)) continue;
      yield {
        start: text.start,
        end: Math.min(text.end, end),
        message: isAddress
          ? {
              fa: 'نشانی متن پیوند نیست؛ واژه‌های خود جمله یا نام منبع را پیوند دهید',
              en: 'An address is no text for a link; link the words of the sentence or the source’s name',
            }
          : {
              fa: `«${words}» نمی‌گوید پیوند به کجا می‌رود؛ واژه‌های خود جمله را پیوند دهید`,
              en: `“${words}” does not say where the link leads; link the words of the sentence`,
            },
        fixes: fixesOf(article.text, link, words, isAddress),
      };
    }
  },
});

/** `https://…`, `www.…`, `irna.ir/news/…`; the name of a site alone says where the link leads. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i;

/** Names the site in place of the words, or behind them. */
function fixesOf(source: string, link: Link, words: string, isAddress: boolean): readonly Fix[] {
  const { start } = link;
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(link.target ?? '')?.[1];
  if (host === undefined || (!isAddress && !/^[\p{L}\p{M}\s\u200c]+$/u.test(words))) return [];
  const write = isAddress ? ALONE : WORDINGS.get(foldKey(words));
  const better = write?.(host, words, source.slice(Math.max(0, start - LONGEST_PREPOSITION), start));
  if (better === undefined) return [];
  const title = { fa: `«${better}» بنویس`, en: `Write “${better}”` };
  return [{ title, safe: false, edits: editsOf(link, better) }];
}

/** The words of a shortcut are its label, which stays what its definition has. */
function editsOf({ kind, text, start, end }: Link, better: string): readonly Edit[] {
  const before = { start, end: start, text: `[${better}]` };
  if (kind === 'shortcut') return [before];
  if (kind === 'collapsed') return [before, { start: end - '[]'.length, end, text: '' }];
  return [{ ...text, text: better }];
}

type Wording = (host: string, words: string, before: string) => string | undefined;

/** UTF-16 units before a link in which its preposition stands, with the space behind it. */
const LONGEST_PREPOSITION = 12;
const PREPOSITION = /(?:^|[\s(])(?:در|از|به|با|بر|توسط)\s+$/;

const ALONE: Wording = (host) => host;
/** «را اینجا بخوانید» → «را در irna.ir بخوانید», «از اینجا ببینید» → «از irna.ir ببینید». */
const PLACE: Wording = (host, _, before) => (PREPOSITION.test(before) ? host : `در ${host}`);
const BEHIND: Wording = (host, words) => `${words} در ${host}`;

/** Words that say nothing, and how the site is named instead; without an entry only the writer knows. */
const WORDINGS: ReadonlyMap<string, Wording> = new Map(
  (
    [
      ['لینک', ALONE],
      ['این لینک', ALONE],
      ['پیوند', ALONE],
      ['این پیوند', ALONE],
      ['این نشانی', ALONE],
      ['link', ALONE],
      ['اینجا', PLACE],
      ['ادامه', BEHIND],
      ['بیشتر', BEHIND],
      ['ادامه مطلب', BEHIND],
      ['متن کامل', BEHIND],
    ] as const
  ).map(([words, wording]) => [foldKey(words), wording]),
);

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...WORDINGS.keys(),
  ...['این', 'کلیک کنید', 'here', 'click here', 'read more', 'more'].map(foldKey),
]);

/** «اینجا را بزنید», «برای خواندن ادامه کلیک کنید», «جزئیات بیشتر»: nothing but words that point, and what to do there. */
function saysNothing(words: string): boolean {
  if (EMPTY_WORDS.has(foldKey(words))) return true;
  const folded = words
    .split(/[\s:،.!«»]+/)
    .filter((word) => word !== '')
    .map(foldKey);
  return (
    folded.every((word) => POINTING.has(word) || BESIDE_POINTING.has(word)) && folded.some((word) => POINTING.has(word))
  );
}
