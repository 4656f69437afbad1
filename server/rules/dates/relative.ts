import { strictObject } from 'valibot';
import type { Analysis } from '../../language/analyse';
import { type DayNumber, isoOf } from '../../language/calendars/day';
import type { ResolvedDate } from '../../language/dates/types';
import { annotationEdits } from '../annotations';
import { dateLinkIndex, linkIndex } from '../indexes';
import { wouldAwakenReferences } from '../markup/labels';
import { defineRule, type Fix } from '../rule';
import { isApposition, isDatedBy } from './beside';
import { bracketed, firstDate } from './bracketed';
import { isPaired } from './equivalents';
import { isQuotedDate } from './quoted';
import page from './relative.md';
import { writeLikeArticle, writesNumbers } from './ways';
import { calendarOf, handOf, regionOf, spanText, writeSpan } from './writing';

export const relative = defineRule({
  id: 'dates/relative',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'تاریخی نسبی (امروز، ماه گذشته) که در بایگانی بی‌معنا می‌شود',
    en: 'a relative date (today, last month) that loses its meaning in the archive',
  },
  page,
  options: strictObject({ first: firstDate }),
  scope: 'mentions',
  judges: 'dates',
  elsewhere: regionOf,
  *check({ analysis, dates, options }) {
    for (const [index, date] of dates.entries()) {
      if (!date.relative || date.kind !== 'date' || date.from === undefined || date.to === undefined) continue;
      if (isQuotedDate(analysis, date)) continue;
      if (isAnaphoric(date) || isPaired(analysis, date) || isExplained(analysis, dates, index)) continue;
      const meaning = spanText(date.from, date.to, calendarOf(date.from, date.to), regionOf(analysis));
      const words = analysis.article.text.slice(date.start, date.end);
      yield {
        start: date.start,
        end: date.end,
        message: date.open
          ? {
              fa: `متن روشن نمی‌کند «${words}» کی است؛ تاریخش را بنویسید`,
              en: `The text leaves open when “${words}” is; write its date`,
            }
          : {
              fa: `«${words}» یعنی ${meaning.fa}؛ فردا معنای دیگری دارد`,
              en: `“${words}” means ${meaning.en}; tomorrow it will mean another`,
            },
        fixes: () => (date.open ? [] : fixesFor(analysis, date, options.first)),
      };
    }
  },
});

/** «همان شب», «روز بعد»: counts from a day of the text, and keeps its meaning as long as the text does. */
function isAnaphoric({ mention: { components } }: ResolvedDate): boolean {
  const { dayOffset, weekOffset, monthOffset, seasonOffset, yearOffset, decadeOffset, centuryOffset } = components;
  const offsets = [dayOffset, weekOffset, monthOffset, seasonOffset, yearOffset, decadeOffset, centuryOffset];
  return components.anchored === true || offsets.includes('same');
}

/**
 * Whether the text dates it: an annotation, or an absolute date right beside it («امروز، شنبه ۲۶ مهر ۱۴۰۴»). That this is another day
 * is for dates/contradicts-reference to say.
 */
function isExplained(analysis: Analysis, dates: readonly ResolvedDate[], index: number): boolean {
  const { article } = analysis;
  const date = dates[index];
  if (dateLinkIndex(article).covering(date) !== undefined) return true;
  const next = dates[index + 1];
  if (next !== undefined && !next.relative && isApposition(analysis, date, next)) return true;
  return [dates[index - 1], dates[index + 1]].some((other) => other !== undefined && isDatedBy(article, date, other));
}

function fixesFor(analysis: Analysis, date: ResolvedDate, first: 'written' | 'solar'): readonly Fix[] {
  const { from, to } = date;
  if (from === undefined || to === undefined) return [];
  const { article } = analysis;
  const fixes: Fix[] = [];
  if (!/^[\s\u200c]*\(/.test(article.text.slice(date.end, date.end + 3))) {
    const written = writtenOut(analysis, date, from, to);
    if (written !== undefined) {
      // What is the text of a link stays so.
      const isFree = linkIndex(article).firstOverlap(date) === undefined && calendarOf(from, to) === 'solar';
      fixes.push({
        title: { fa: `تاریخ آن را بنویس: «${written}»`, en: `Add the absolute date: «${written}»` },
        safe: false,
        edits: bracketed(date, written, isFree ? first : 'written'),
      });
    }
  }
  const iso = from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`;
  const edits = wouldAwakenReferences(analysis) ? undefined : annotationEdits(article, date, `date:${iso}`, 'تاریخ');
  if (edits !== undefined)
    fixes.push({ title: { fa: `نشانه‌گذاری با ${iso}`, en: `Annotate as ${iso}` }, safe: false, edits });
  return fixes;
}

/** The absolute date in the article's way of writing. Undefined where it would move the day that «دیروز» is counted from. */
function writtenOut(analysis: Analysis, date: ResolvedDate, from: DayNumber, to: DayNumber): string | undefined {
  const calendar = calendarOf(from, to);
  if (from !== to) {
    const text = writeSpan(from, to, calendar, handOf(analysis));
    // «۱۲ تا ۱۸ مهر ۱۴۰۴» among dates in numbers would be a second way of writing; «مهر ۱۴۰۴» names no day.
    return text.includes(' تا ') && writesNumbers(analysis, calendar) ? undefined : text;
  }
  const { reference, blocks } = analysis;
  if (reference.from === 'text' && reference.day !== undefined && from > reference.day) return undefined;
  // A short line without a verb that holds a date is read as a dateline.
  const hasVerb = blocks[date.block].reading.hits.some(({ lexicon }) => lexicon === 'verb');
  if (reference.from !== 'front-matter' && !hasVerb && from !== reference.day) return undefined;
  return writeLikeArticle(analysis, from, calendar, date.mention.components.weekday === undefined);
}
