import { integer, minValue, number, optional, pipe, strictObject } from 'valibot';
import { writeNumber } from '../../language/calendars/wording';
import type { Claim } from '../../language/claims/types';
import { defineRule } from '../rule';
import page from './singleSourceArticle.md';
import { placeOf } from './unlinked';

export const singleSourceArticle = defineRule({
  id: 'claims/single-source-article',
  severity: 'off',
  fix: 'none',
  summary: { fa: 'خبری که همهٔ سخن‌هایش از یک منبع است', en: 'an article all of whose reports rest on one source' },
  page,
  options: strictObject({
    /** Articles with fewer reports are let be. */
    minimumClaims: optional(pipe(number(), integer(), minValue(2)), 3),
  }),
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis, options }) {
    const reports = analysis.claims.filter(
      ({ kind }) => kind !== 'statistic' && kind !== 'superlative' && kind !== 'accusation',
    );
    if (reports.length < options.minimumClaims || sourcesOf(reports).size !== 1) return;
    const { start, end } = placeOf(analysis.article, reports[0]);
    yield {
      start,
      end,
      message: {
        fa: `هر ${writeNumber(reports.length, 'fa')} سخن این خبر از یک منبع است؛ سخن دیگری هم بیاورید`,
        en: `All ${reports.length} reports of this article rest on one source; add another`,
      },
    };
  },
});

/** The chains of reports; whoever speaks through a medium is no source beside it. */
function sourcesOf(reports: readonly Claim[]): ReadonlySet<number> {
  const through = new Map(
    reports.flatMap(({ chain, relayed }) => (relayed === undefined ? [] : [[relayed.chain, chain] as const])),
  );
  return new Set(reports.map(({ chain }) => through.get(chain) ?? chain));
}
