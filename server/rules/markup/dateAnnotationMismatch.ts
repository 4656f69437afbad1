import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { isoOf } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';
import { spanText } from '../dates/writing';
import { defineRule, type Fix, NO_OPTIONS } from '../rule';
import page from './dateAnnotationMismatch.md';
import { annotates, type DateAnnotation, dateAnnotations } from './dateAnnotations';
import { parseEdtf } from './edtf';

export const dateAnnotationMismatch = defineRule({
  id: 'markup/date-annotation-mismatch',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'نشانهٔ تاریخی که روز دیگری جز نوشتهٔ متن است',
    en: 'an annotated date that is another day than the text says',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['dates'],
  *check({ analysis }) {
    for (const annotation of dateAnnotations(analysis.article)) {
      const time = parseEdtf(annotation.value);
      if (time === undefined) continue;
      const wrong = annotation.links
        .flatMap(({ text }) => dateIn(analysis, text))
        .find((date) => !annotates(time, date));
      if (wrong?.from === undefined || wrong.to === undefined) continue;
      const meaning = spanText(wrong.from, wrong.to, 'gregorian');
      yield {
        ...annotation.range,
        message: {
          fa: `در متن «${analysis.article.text.slice(wrong.start, wrong.end)}» آمده، یعنی ${meaning.fa}، نه ${annotation.value}`,
          en: `The text says “${analysis.article.text.slice(wrong.start, wrong.end)}”, that is ${meaning.en}, not ${annotation.value}`,
        },
        related: [{ start: wrong.start, end: wrong.end, message: { fa: 'تاریخِ متن', en: 'The date in the text' } }],
        fixes: annotation.links.length === 1 ? [correction(annotation, wrong)] : [],
      };
    }
  },
});

/** The date that a link's words say; not one that only the annotation could tell. */
function dateIn({ dates }: Analysis, { start, end }: Range): readonly ResolvedDate[] {
  return dates
    .filter((date) => date.kind === 'date' && date.from !== undefined && date.start < end && date.end > start)
    .slice(0, 1);
}

function correction({ range }: DateAnnotation, { from, to }: ResolvedDate): Fix {
  const first = isoOf(from ?? 0);
  const value = to === undefined || to === from ? first : `${first}/${isoOf(to)}`;
  return {
    title: { fa: `نشانه را ${value} کن`, en: `Annotate it as ${value}` },
    safe: false,
    edits: [{ ...range, text: `date:${value}` }],
  };
}
