import { defineRule, NO_OPTIONS } from '../rule';
import page from './missingResponse.md';
import { placeOf } from './unlinked';

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
  scope: 'outline',
  reads: ['claims', 'entities'],
  *check({ analysis }) {
    const heard = new Set(analysis.claims.map(({ source }) => source?.entityChain));
    for (const claim of analysis.claims) {
      if (claim.kind !== 'accusation') continue;
      const accused = analysis.entities.find(
        ({ start, end, type }) =>
          start >= claim.start && end <= claim.end && (type === 'person' || type === 'organisation'),
      );
      if (accused === undefined || heard.has(accused.chain)) continue;
      const { start, end } = placeOf(analysis.article, claim);
      yield {
        start,
        end,
        message: {
          fa: `سخن «${accused.name}» دربارهٔ این اتهام در خبر نیست`,
          en: `The article does not say what “${accused.nameEn ?? accused.name}” answers to this accusation`,
        },
        related: [{ start: accused.start, end: accused.end, message: { fa: 'نام متهم', en: 'The accused' } }],
      };
    }
  },
});
