import { defineRule, NO_OPTIONS } from '../rule';
import { dateAnnotations } from './dateAnnotations';
import { parseEdtf } from './edtf';
import page from './invalidDateAnnotation.md';

export const invalidDateAnnotation = defineRule({
  id: 'markup/invalid-date-annotation',
  severity: 'error',
  fix: 'none',
  summary: {
    fa: 'نشانهٔ تاریخی که به ISO 8601 یا EDTF نوشته نشده است',
    en: 'an annotated date that is not written in ISO 8601 or EDTF',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article } }) {
    for (const { value, range } of dateAnnotations(article)) {
      if (parseEdtf(value) !== undefined) continue;
      yield {
        ...range,
        message: {
          fa: `«${value}» تاریخی میلادی به شیوهٔ ISO 8601 نیست؛ بنویسید: date:2022-01-10، date:2022-01 یا date:2022-01-10/2022-01-13`,
          en: `“${value}” is no Gregorian date of ISO 8601; write date:2022-01-10, date:2022-01 or date:2022-01-10/2022-01-13`,
        },
      };
    }
  },
});
