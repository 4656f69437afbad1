import { foldKey } from '../../language/text/fold';
import { entitiesByChain } from '../indexes';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './firstMention.md';
import { firstMentions } from './registryFacts';

export const firstMention = defineRule({
  id: 'entities/first-mention',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'کسی که بار نخست تنها با نام خانوادگی آمده است',
    en: 'a person who is first mentioned by family name alone',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['entities'],
  *check({ analysis }) {
    const { article } = analysis;
    for (const entity of firstMentions(analysis)) {
      if (entity.type !== 'person' || entity.via === 'markup') continue;
      const { start, end, chain } = entity;
      const written = article.text.slice(start, end);
      if (/\s/.test(written.trim())) continue;
      const others = entitiesByChain(analysis).get(chain) ?? [];
      const full = [entity.name, ...others.map((other) => article.text.slice(other.start, other.end))].find((name) =>
        isFamilyOf(written, name),
      );
      if (full === undefined || standsBehindGivenName(article.text.slice(0, start), full)) continue;
      yield {
        start,
        end,
        message: {
          fa: `بار نخست نام کامل را بنویسید: «${full}»`,
          en: `Write the full name at first mention: “${full}”`,
        },
        fixes: [
          {
            title: { fa: `«${full}» بنویس`, en: `Write “${full}”` },
            safe: false,
            edits: [{ start, end, text: full }],
          },
        ],
      };
    }
  },
});

/** «ماه‌سلطان برازجانی» read as two names: the full name does stand there. */
function standsBehindGivenName(before: string, full: string): boolean {
  const given = foldKey(full.trim().split(/\s+/).slice(0, -1).join(' '));
  return given !== '' && foldKey(before.slice(-2 * full.length).trimEnd()).endsWith(given);
}

/** Whether a word is the last of a longer name. */
function isFamilyOf(word: string, name: string): boolean {
  return (
    /\s/.test(name.trim()) &&
    !/\s/.test(word.trim()) &&
    foldKey(name.trim().split(/\s+/).at(-1) ?? '') === foldKey(word)
  );
}
