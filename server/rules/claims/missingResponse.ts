import type { Analysis } from '../../language/analyse';
import { tellsOfSilence } from '../../language/claims/figures/charges';
import { defineRule, NO_OPTIONS } from '../rule';
import { type Accused, accusedIn } from './accused';
import page from './missingResponse.md';

export const missingResponse = defineRule({
  id: 'claims/missing-response',
  severity: 'off',
  fix: 'none',
  summary: {
    fa: 'اتهامی به کسی که در خبر پاسخی از او نیست',
    en: 'an accusation of somebody who is not heard in the article',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    const told = new Set<number>();
    for (const accused of accusedIn(analysis)) {
      const { entity, start, end } = accused;
      if (told.has(entity.chain) || isHeard(analysis, accused)) continue;
      told.add(entity.chain);
      yield {
        start,
        end,
        message: {
          fa: `سخن «${entity.name}» دربارهٔ این اتهام در خبر نیست`,
          en: `The article does not say what “${entity.nameEn ?? entity.name}” answers to this accusation`,
        },
        related: [{ start: entity.start, end: entity.end, message: { fa: 'نام متهم', en: 'The accused' } }],
      };
    }
  },
});

/**
 * Whether the accused speaks anywhere in the article, somebody denies something in the same section, or it tells there that
 * nobody has answered.
 */
function isHeard({ claims, blocks }: Analysis, { entity, claim }: Accused): boolean {
  const { section } = claim;
  return (
    claims.some(
      (other) =>
        other.source?.entityChain === entity.chain ||
        other.relayed?.entityChain === entity.chain ||
        (other !== claim && other.section === section && other.verbClass === 'deny'),
    ) ||
    blocks.some(
      ({ block, cues }) =>
        block.section === section && cues.sentences.some((sentence) => tellsOfSilence(cues.words, sentence)),
    )
  );
}
