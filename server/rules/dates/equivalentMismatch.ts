import type { Analysis } from '../../language/analyse';
import type { ResolvedDate } from '../../language/dates/types';
import { defineRule, type Fix, NO_OPTIONS } from '../rule';
import { suits } from './consistent';
import page from './equivalentMismatch.md';
import { agree, equivalentPairs } from './equivalents';
import { inNumbers, isNumeric, writesNumbers } from './ways';
import { handOf, regionOf, spanText, writeSpan } from './writing';

export const equivalentMismatch = defineRule({
  id: 'dates/equivalent-mismatch',
  severity: 'error',
  fix: 'suggest',
  summary: {
    fa: 'تاریخ‌های برابر در دو گاه‌شماری که با هم نمی‌خوانند',
    en: 'equivalents in two calendars that disagree',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates }) {
    for (const pair of equivalentPairs(analysis, dates)) {
      const { original, restated } = pair;
      if (agree(pair) || original.from === undefined || original.to === undefined) continue;
      if (original.calendar === 'none' || restated.calendar === 'none' || restated.from === undefined) continue;
      const region = regionOf(analysis);
      const said = spanText(original.from, original.to, original.calendar, region);
      const right = spanText(original.from, original.to, restated.calendar, region);
      const written = spanText(restated.from, restated.to ?? restated.from, restated.calendar, region);
      yield {
        start: restated.start,
        end: restated.end,
        message: {
          fa: `${said.fa} برابر ${right.fa} است، نه ${written.fa}`,
          en: `${said.en} is ${right.en}, not ${written.en}`,
        },
        related: [
          { start: original.start, end: original.end, message: { fa: 'برابر این تاریخ', en: 'Restates this date' } },
        ],
        fixes: () => [...correction(analysis, restated, original), ...correction(analysis, original, restated)],
      };
    }
  },
});

/** Rewrites one of the two by the other; of a coarser one the day cannot be told. */
function correction(analysis: Analysis, wrong: ResolvedDate, right: ResolvedDate): readonly Fix[] {
  if (
    wrong.calendar === 'none' ||
    right.from === undefined ||
    right.to === undefined ||
    right.grain !== wrong.grain ||
    wrong.grain !== 'day'
  )
    return [];
  if (right.from !== right.to || wrong.from !== wrong.to || !suits(analysis, wrong, right.from)) return [];
  const text =
    isNumeric(analysis, wrong) && writesNumbers(analysis, wrong.calendar)
      ? inNumbers(right.from, wrong.calendar)
      : writeSpan(
          right.from,
          right.to,
          wrong.calendar,
          handOf(analysis),
          wrong.mention.components.weekday !== undefined,
        );
  return [
    {
      title: { fa: `«${text}» بنویس`, en: `Write “${text}”` },
      safe: false,
      edits: [{ start: wrong.start, end: wrong.end, text }],
    },
  ];
}
