import * as v from 'valibot';
import { writeDay } from '../language/calendars/wording';
import type { Language } from '../language/text';
import { dayOfInput, language, parseWith, reference, shortText } from './inputs';
import { type DateReading, describeDate, readDates } from './readDates';
import { defineTool, ToolFailure } from './tool';

const input = v.strictObject({
  text: shortText('A date or other expression of time, as news write it: «۲۰ دی ۱۴۰۰», «جمعهٔ گذشته», 2022-01-10.'),
  reference,
  language,
});

export const convertDate = defineTool({
  name: 'dabir_convert_date',
  title: { fa: 'تبدیل تاریخ', en: 'Convert a date' },
  description:
    'Says which days a Persian expression of time means (Solar Hijri, Gregorian or lunar Hijri, absolute or relative), in all three calendars, with the ' +
    'weekday, the authority and uncertainty of each conversion, the distance from the reference day, for a clock time with its zone the offset from UTC and ' +
    'the time in Tehran, and what is impossible about it. Use it rather than reckoning dates yourself. ' +
    'Relative expressions want a reference day.',
  input,
  parse: (given) => parseWith(input, given),
  run: ({ text, reference, language }, context) => {
    const day = dayOfInput(reference);
    const readings = readDates(text, (plain) => context.analyse(plain, 'plain', day));
    if (readings.length === 0)
      throw new ToolFailure({ fa: `در «${text}» تاریخی پیدا نشد.`, en: `there is no date in “${text}”.` });
    return {
      dates: readings.map((reading) => ({
        ...describeDate(reading, day),
        words: wordsOf(reading, language ?? context.language),
      })),
    };
  },
});

/** The days in words, calendar by calendar; null where no day is known. */
function wordsOf({ from, to }: DateReading, language: Language): object | null {
  if (from === undefined || to === undefined) return null;
  const write = (calendar: 'solar' | 'gregorian' | 'lunar'): string => {
    const first = writeDay(from, calendar, language);
    return from === to ? first : `${first} ${language === 'fa' ? 'تا' : 'to'} ${writeDay(to, calendar, language)}`;
  };
  return { solar: write('solar'), gregorian: write('gregorian'), lunar: write('lunar') };
}
