import { optional, picklist, strictObject } from 'valibot';
import type { Range } from '../../language/article/types';
import { linkIndex } from '../indexes';
import { defineRule, type Fix } from '../rule';
import { isPaired } from './equivalents';
import page from './missingEquivalent.md';
import { possibleDays } from './nearestDay';
import { isQuotedDate } from './quoted';
import { writeLikeArticle } from './ways';
import { regionOf, spanText } from './writing';

export const missingEquivalent = defineRule({
  id: 'dates/missing-equivalent',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'تاریخ میلادی یا قمری بی برابر خورشیدی، بار نخست',
    en: 'a Gregorian or lunar date without its Solar Hijri equivalent, at first mention',
  },
  page,
  options: strictObject({
    /** Which date comes first, the other in brackets: the one that is written there, or the Solar Hijri one. */
    first: optional(picklist(['written', 'solar']), 'written'),
  }),
  scope: 'outline',
  reads: ['dates'],
  *check({ analysis, options }) {
    const { article, dates, reference } = analysis;
    const said = new Set<number>();
    for (const date of dates) {
      if (date.kind !== 'date' || date.from === undefined || date.from !== date.to) continue;
      // «امروز» in an article without a day of writing is counted from the latest date that it names, and so says none itself.
      if (date.relative && reference.from === 'text') continue;
      const isNew = !said.has(date.from);
      said.add(date.from);
      if (!isNew || date.grain !== 'day' || (date.calendar !== 'gregorian' && date.calendar !== 'lunar')) continue;
      if (date.mention.components.day === undefined || isPaired(analysis, date)) continue;
      if (isQuotedDate(analysis, date)) continue;
      // Of a date whose weekday is wrong it is not yet known which day it is.
      const isDoubtful = date.faults.length > 0;
      if (isDoubtful && possibleDays(date).length === 0) continue;
      const text = writeLikeArticle(analysis, date.from, 'solar');
      const isBracketed = /^[\s\u200c]*\(/.test(article.text.slice(date.end, date.end + 3));
      const isLabel = linkIndex(article).firstOverlap(date) !== undefined;
      yield {
        start: date.start,
        end: date.end,
        message: {
          fa: `برابر خورشیدی ندارد: ${spanText(date.from, date.from, 'solar', regionOf(analysis)).fa}`,
          en: `It lacks its Solar Hijri equivalent: ${spanText(date.from, date.from, 'solar').en}`,
        },
        fixes:
          isBracketed || isLabel || isDoubtful
            ? []
            : [options.first === 'solar' ? leading(date, text) : following(date, text)],
      };
    }
  },
});

/** «۱۰ ژانویهٔ ۲۰۲۲ (۲۰ دی ۱۴۰۰)» */
function following({ end }: Range, text: string): Fix {
  return {
    title: { fa: `معادل آن را بنویس: «(${text})»`, en: `Add the equivalent: «(${text})»` },
    safe: false,
    edits: [{ start: end, end, text: ` (${text})` }],
  };
}

/** «۲۰ دی ۱۴۰۰ (۱۰ ژانویهٔ ۲۰۲۲)» */
function leading({ start, end }: Range, text: string): Fix {
  return {
    title: { fa: `معادل آن را پیش از آن بنویس: «${text}»`, en: `Put the equivalent before it: «${text}»` },
    safe: false,
    edits: [
      { start, end: start, text: `${text} (` },
      { start: end, end, text: ')' },
    ],
  };
}
