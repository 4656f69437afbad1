import { isoOf } from '../../language/calendars/day';
import { annotationEdits, isLinked } from '../annotations';
import { defineRule, NO_OPTIONS } from '../rule';
import { wouldAwakenReferences } from './labels';
import page from './unannotatedDate.md';

export const unannotatedDate = defineRule({
  id: 'markup/unannotated-date',
  severity: 'off',
  fix: 'safe',
  summary: { fa: 'تاریخ کاملی که نشانه‌گذاری نشده است', en: 'a full date without an annotation' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['dates'],
  *check({ analysis }) {
    const { article, dates } = analysis;
    if (article.syntax !== 'markdown') return;
    for (const date of dates) {
      const { start, end, kind, grain, from, to, mention, faults } = date;
      if (kind !== 'date' || from === undefined || to === undefined || mention.components.year === undefined) continue;
      if (grain !== 'day' || faults.length > 0 || date.equivalentOf !== undefined || isLinked(article, date)) continue;
      if (article.blocks[date.block].kind === 'heading') continue;
      const iso = from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`;
      const edits = wouldAwakenReferences(analysis)
        ? undefined
        : annotationEdits(article, date, `date:${iso}`, 'تاریخ');
      yield {
        start,
        end,
        message: {
          fa: `«${article.text.slice(start, end)}» را می‌توان با date:${iso} نشانه‌گذاری کرد`,
          en: `“${article.text.slice(start, end)}” can be annotated as date:${iso}`,
        },
        fixes:
          edits === undefined
            ? []
            : [{ title: { fa: `نشانه‌گذاری با ${iso}`, en: `Annotate as ${iso}` }, safe: true, edits }],
      };
    }
  },
});
