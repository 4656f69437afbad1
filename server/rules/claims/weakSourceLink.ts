import { array, boolean, optional, strictObject, string } from 'valibot';
import { type Weakness, weaknessOf } from '../../language/claims/backing/weakLink';
import { hostOf, isHostOf } from '../../language/entities/registry/sites';
import type { Text } from '../../language/text';
import { failedRanges } from '../markup/failedDefinitions';
import { defineRule } from '../rule';
import { secondHandLinks } from './secondHand';
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
    /** Hosts of the newsroom's own, likewise: a bare address there sends readers in a circle. */
    ownHosts: optional(array(string()), []),
    /** Whether a link that bears one medium's name may not lead to another's site, which often carries what agencies report. */
    firstHand: optional(boolean(), false),
  }),
  scope: 'outline',
  reads: ['claims', 'entities'],
  *check({ analysis, options }) {
    const { article } = analysis;
    const direct = article.links.filter(
      (link) => link.definition === undefined && failedRanges(analysis).firstOverlap(link) === undefined,
    );
    const told = new Set<number>();
    for (const place of [...article.definitions, ...direct]) {
      const { role, target, targetRange } = place;
      if (role !== 'source' || target === undefined || targetRange === undefined) continue;
      const isBare = 'kind' in place && (place.kind === 'bare' || place.kind === 'autolink');
      const message = isAmong(target, options.denyHosts)
        ? DENIED
        : isBare && isAmong(target, options.ownHosts)
          ? OWN
          : MESSAGES[weaknessOf(target) ?? 'none'];
      if (message === undefined) continue;
      told.add(targetRange.start);
      yield { ...targetRange, message };
    }
    if (!options.firstHand) return;
    for (const { link, cited, reached } of secondHandLinks(analysis, options.ownHosts)) {
      if (link.targetRange === undefined || told.has(link.targetRange.start)) continue;
      told.add(link.targetRange.start);
      yield {
        ...link.targetRange,
        message: {
          fa: `متن این پیوند از «${cited}» می‌گوید و نشانی‌اش از «${reached}» است؛ به خود گزارش پیوند دهید`,
          en: `The link says “${cited}” and leads to “${reached}”; link to the report itself`,
        },
        related: [{ ...link.text, message: { fa: 'متن پیوند', en: 'The words of the link' } }],
      };
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

const OWN: Text = {
  fa: 'پیوند برهنه به سایت خود ما منبع نیست؛ به منبع خود خبر پیوند دهید',
  en: 'A bare link to our own site is no source; link to the source of the story',
};

function isAmong(target: string, hosts: readonly string[]): boolean {
  const host = hostOf(target);
  return host !== undefined && hosts.some((one) => isHostOf(host, one.toLowerCase().replace(/^www\./, '')));
}
