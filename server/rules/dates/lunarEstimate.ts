import { ATTRIBUTIONS, CALENDARS } from '../../language/calendars/calendars';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './lunarEstimate.md';
import { dayText } from './writing';

export const lunarEstimate = defineRule({
  id: 'dates/lunar-estimate',
  severity: 'hint',
  fix: 'none',
  summary: {
    fa: 'تاریخ قمری بیرون از جدول رسمی ایران، که معادلش تقریبی است',
    en: 'a lunar date outside Iran’s official table, whose equivalent is an estimate',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  *check({ dates }) {
    for (const { start, end, kind, calendar, grain, from } of dates) {
      if (kind !== 'date' || calendar !== 'lunar' || grain !== 'day' || from === undefined) continue;
      if (ATTRIBUTIONS.lunar(CALENDARS.lunar.fromDay(from)).authority !== 'civil-lunar') continue;
      yield {
        start,
        end,
        message: {
          fa: `معادلش، ${dayText(from, 'solar').fa}، تقریبی است (±۱ روز): جدول رسمی ایران به این سال نمی‌رسد`,
          en: `Its equivalent ${dayText(from, 'solar').en} is an estimate (±1 day): Iran’s official table does not reach this year`,
        },
      };
    }
  },
});
