import { array, optional, strictObject, string } from 'valibot';
import { type Weakness, weaknessOf } from '../../language/claims/weakLink';
import type { Text } from '../../language/text';
import { failedRanges } from '../markup/failed';
import { defineRule } from '../rule';
import page from './weakSourceLink.md';

export const weakSourceLink = defineRule({
  id: 'claims/weak-source-link',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: 'پیوند منبعی که به صفحهٔ نخست، جست‌وجو، نشانی کوتاه‌شده یا دانشنامه می‌رود',
    en: 'a source link to a home page, a search, a shortener or an encyclopedia',
  },
  page,
  options: strictObject({
    /** Hosts that are no source to this desk; a host covers those below it. */
    denyHosts: optional(array(string()), []),
  }),
  scope: 'outline',
  reads: [],
  *check({ analysis, options }) {
    const { article } = analysis;
    const direct = article.links.filter(
      (link) => link.definition === undefined && failedRanges(analysis).firstOverlap(link) === undefined,
    );
    for (const { role, target, targetRange } of [...article.definitions, ...direct]) {
      if (role !== 'source' || target === undefined || targetRange === undefined) continue;
      const message = isDenied(target, options.denyHosts) ? DENIED : MESSAGES[weaknessOf(target) ?? 'none'];
      if (message !== undefined) yield { ...targetRange, message };
    }
  },
});

const MESSAGES: Readonly<Partial<Record<Weakness | 'none', Text>>> = {
  'home-page': {
    fa: 'صفحهٔ نخست منبع نیست؛ به خود خبر پیوند دهید',
    en: 'A home page is no source; link to the story itself',
  },
  'search-page': {
    fa: 'صفحهٔ جست‌وجو منبع نیست؛ به خود خبر پیوند دهید',
    en: 'A search page is no source; link to the story itself',
  },
  shortener: {
    fa: 'نشانی کوتاه‌شده منبع نیست؛ نشانی اصلی را بنویسید',
    en: 'A shortened address is no source; write the full one',
  },
  encyclopedia: {
    fa: 'دانشنامه برای خبر منبع ضعیفی است؛ به منبع خود آن پیوند دهید',
    en: 'An encyclopedia is a weak source for news; link to its own source',
  },
};

const DENIED: Text = { fa: 'تحریریه این سایت را منبع نمی‌داند', en: 'This site is no source to the desk' };

function isDenied(target: string, hosts: readonly string[]): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(target)?.[1].toLowerCase() ?? '';
  return hosts.some((denied) => host === denied.toLowerCase() || host.endsWith(`.${denied.toLowerCase()}`));
}
