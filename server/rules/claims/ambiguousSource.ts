import { tellsOfItself } from '../../language/claims/sources/ownText';
import { wordsOf } from '../quotedWords';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './ambiguousSource.md';
import { isNamedBefore } from './documents';

export const ambiguousSource = defineRule({
  id: 'claims/ambiguous-source',
  severity: 'info',
  fix: 'none',
  summary: {
    fa: '«این گزارش» یا «این بیانیه» بی آنکه سندی پیش از آن آمده باشد',
    en: '“this report”, “this statement” without such a document before it',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    for (const claim of analysis.claims) {
      const { kind, cue, source, antecedent } = claim;
      if (kind !== 'document' || (antecedent !== 'missing' && antecedent !== 'ambiguous')) continue;
      const place = source ?? cue;
      if (place === undefined || isNamedBefore(analysis, place)) continue;
      const what = wordsOf(analysis.article, place);
      // «این گزارش به بررسی … می‌پردازد»: what opens so tells of itself.
      if (
        tellsOfItself(what, analysis.article.text.slice(0, place.start)) &&
        place.start < (analysis.blocks.find(({ block }) => block.kind === 'paragraph')?.block.end ?? 0)
      )
        continue;
      yield {
        start: place.start,
        end: place.end,
        message: {
          fa: `پیش از «${what}» چنین سندی نیامده است؛ بگویید کدام`,
          en: `No such document stands before “${what}”; say which`,
        },
      };
    }
  },
});
