import { strictObject } from 'valibot';
import type { Text } from '../../language/text';
import { linkIndex } from '../indexes';
import { defineRule } from '../rule';
import { bracketed, firstDate } from './bracketed';
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
    fa: 'تاریخ میلادی یا قمری بی معادل خورشیدی، بار نخست',
    en: 'a Gregorian or lunar date without its Solar Hijri equivalent, at first mention',
  },
  page,
  options: strictObject({ first: firstDate }),
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
      // Of a date whose weekday is wrong, and of «۰۳/۰۴/۲۰۲۲», it is not yet known which day it is.
      const isDoubtful = date.faults.length > 0 || date.mention.components.ambiguousOrder === true;
      if (date.faults.length > 0 && possibleDays(date).length === 0) continue;
      const text = writeLikeArticle(analysis, date.from, 'solar');
      const isBracketed = /^[\s\u200c]*\(/.test(article.text.slice(date.end, date.end + 3));
      const isLabel = linkIndex(article).firstOverlap(date) !== undefined;
      yield {
        start: date.start,
        end: date.end,
        message: date.open
          ? {
              fa: 'معادل خورشیدی ندارد، و متن روشن نمی‌کند کدام روز است',
              en: 'It lacks its Solar Hijri equivalent, and the text leaves its day open',
            }
          : {
              fa: `معادل خورشیدی ندارد: ${spanText(date.from, date.from, 'solar', regionOf(analysis)).fa}`,
              en: `It lacks its Solar Hijri equivalent: ${spanText(date.from, date.from, 'solar').en}`,
            },
        fixes:
          isBracketed || isLabel || isDoubtful || date.open
            ? []
            : [{ title: titleOf(text, options.first), safe: false, edits: bracketed(date, text, options.first) }],
      };
    }
  },
});

const titleOf = (text: string, first: 'written' | 'solar'): Text =>
  first === 'solar'
    ? { fa: `معادل آن را پیش از آن بنویس: «${text}»`, en: `Put the equivalent before it: «${text}»` }
    : { fa: `معادل آن را بنویس: «(${text})»`, en: `Add the equivalent: «(${text})»` };
