import { referenceFix } from '../references';
import { defineRule, NO_OPTIONS } from '../rule';
import { hasHit, unattributed } from './unattributed';
import page from './unsourcedPrediction.md';

export const unsourcedPrediction = defineRule({
  id: 'claims/unsourced-prediction',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'پیش‌بینی (قرار است، انتظار می‌رود) بیرون از سخنِ کسی',
    en: 'a prediction (is expected to, is due to) outside anybody’s report',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  concerns: ({ read }) => read.reading.hits.some(({ lexicon }) => lexicon === 'predictiveCue'),
  *check(context) {
    const { article } = context.analysis;
    const { text } = article;
    for (const statement of unattributed(context)) {
      const cue = hasHit(statement, 'predictiveCue');
      // «بازدید ممکن است», «اگر قرار است …»: nothing is foretold.
      if (cue === undefined || /^\s*(?:$|[.،؛»]|و\s)/.test(text.slice(cue.end, statement.end))) continue;
      if (/(?:^|\s)(?:اگر|چنانچه|مگر)\s/.test(text.slice(statement.start, cue.start))) continue;
      yield {
        ...cue,
        message: {
          fa: 'چه کسی چنین انتظاری دارد؟ بگویید یا به منبعی پیوند دهید',
          en: 'Who expects so? Say it, or link to a source',
        },
        fixes: () => [referenceFix(article, [cue], 'منبع')].filter((fix) => fix !== undefined),
      };
    }
  },
});
