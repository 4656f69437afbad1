import assert from 'node:assert/strict';
import { shown } from '../support';

/** Said on Saturday, 3 Aban 1404. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'commas part the day, the month and the year': {
    'دوشنبه، ۲۴ دی، ۱۴۰۳': ['date دوشنبه، ۲۴ دی، ۱۴۰۳ 2025-01-13'],
    'یکشنبه - ۲۴ - تیر - ۱۴۰۳': ['date یکشنبه - ۲۴ - تیر - ۱۴۰۳ 2024-07-14'],
    'آبان ۷, ۱۳۹۸': ['date آبان ۷, ۱۳۹۸ 2019-10-29'],
    'ردیف ۱۲، آبان ۵، ۱۳۷۵ ریال': ['date آبان 2025-10-23'],
    'شنبه ۲۴ آبان، ۱۴۰۳ بیمار آمدند.': ['date شنبه ۲۴ آبان 2025-11-15'],
  },
  'the letter of the era touches its year': {
    'در ۱۱۹۳ق/۱۷۷۹م درگذشت.': ['date ۱۱۹۳ق 1779-01-19', 'date ۱۷۷۹م 1779-01-01'],
    'در ۱۵۰۰م دوید.': [],
  },
  'a bracket has the year of the day before it': {
    'او سوم شهریور (۱۴۰۱) درگذشت.': ['date سوم شهریور 2022-08-25', 'date ۱۴۰۱ 2022-03-21'],
    'او سوم شهریور (۱۴۰۱ نفر) درگذشت.': ['date سوم شهریور 2025-08-25'],
    'او سوم شهریور (۲۰۱۹ میلادی) درگذشت.': ['date سوم شهریور 2025-08-25', 'date ۲۰۱۹ میلادی 2019-01-01'],
  },
};

describe('dates as systems print them', () => {
  for (const [what, cases] of Object.entries(TABLES))
    it(what, () => {
      for (const [text, dates] of Object.entries(cases)) assert.deepEqual(shown(text, '2025-10-25'), dates, text);
    });
});
