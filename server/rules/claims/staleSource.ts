import { integer, minValue, number, optional, pipe, strictObject } from 'valibot';
import { writeNumber } from '../../language/calendars/wording';
import { dayOfText } from '../../language/dates/resolution/reference';
import { defineRule } from '../rule';
import page from './staleSource.md';

export const staleSource = defineRule({
  id: 'claims/stale-source',
  severity: 'off',
  fix: 'none',
  summary: {
    fa: 'منبعی که تاریخ دسترسی یا انتشارش کهنه است',
    en: 'a source whose date of access or publication is old',
  },
  page,
  options: strictObject({
    /** Days before the article's reference day. */
    maximumAge: optional(pipe(number(), integer(), minValue(1)), 365),
  }),
  scope: 'outline',
  reads: [],
  *check({ analysis: { article, reference }, options }) {
    if (reference.day === undefined) return;
    for (const { role, title, titleRange } of article.definitions) {
      if (role !== 'source' || titleRange === undefined || !/\p{Nd}/u.test(title)) continue;
      const day = dayOfText(title);
      if (day === undefined) continue;
      const age = reference.day - day;
      if (age <= options.maximumAge) continue;
      yield {
        ...titleRange,
        message: {
          fa: `این منبع ${writeNumber(age, 'fa')} روز پیش از خبر دیده شده است؛ دوباره ببینید`,
          en: `This source was seen ${age} days before the article; look again`,
        },
      };
    }
  },
});
